"""The child process that parses untrusted files; requests come on its standard input, answers go to its output."""

import sys
import time
from dataclasses import replace

import pypdfium2

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.errors import FileTooHard
from smallprint.ingest.children.serving import serve
from smallprint.ingest.compound import is_locked_package
from smallprint.ingest.docx.reader import read_docx
from smallprint.ingest.languages import remarks_on_language
from smallprint.ingest.pdf.reader import PART_PAGES, OpenPdf, read_with_second
from smallprint.ingest.sniff import Kind, sniff
from smallprint.ingest.text import read_text
from smallprint.ingest.unlocking import unlocked
from smallprint.ingest.web import read_markdown, read_web_page
from smallprint.language.detect import language_of
from smallprint.system.confinement import limit_memory


class Parser:
    """Reads one file after the other; a long PDF stays open until the next file, to be read in parts."""

    def __init__(self) -> None:
        self._pdf: OpenPdf | None = None
        self._key: tuple[str, str | None] | None = None

    def parse(
        self,
        data: bytes | None,
        name: str,
        sha256: str,
        password: str | None,
        first: int,
        reading: Reading = Reading.ACCEPTED,
    ) -> Document | None:
        """Read a file by its content, a PDF from page index `first` on; raises a FileRefused with its sentence.

        Returns None when `data` is, and the file is not the one that is open: it must be sent.
        """
        started = time.perf_counter()
        if self._key != (sha256, password):
            if data is None:
                return None
            self.forget()
            if is_locked_package(data):
                data = unlocked(data, name, password)
            kind = sniff(data, name)
            if kind not in (Kind.PDF, Kind.PICTURE):
                document = _parse_other(kind, data, name, sha256, reading)
                return _timed(document, started)
            try:
                self._pdf = OpenPdf(data, name, password)
            except pypdfium2.PdfiumError:
                return _timed(read_with_second(data, name, sha256, password), started)
            self._key = (sha256, password)
        assert self._pdf is not None  # the file that the key names
        return _timed(self._pdf.part(sha256, first, PART_PAGES), started)

    def forget(self) -> None:
        """Close the PDF that is open."""
        if self._pdf is not None:
            self._pdf.close()
        self._pdf = self._key = None


def _parse_other(kind: Kind, data: bytes, name: str, sha256: str, reading: Reading) -> Document:
    if kind in (Kind.ARCHIVE, Kind.MAIL):
        # Here and not above: who adds files has taken out what archives hold, but for those that hold nothing.
        from smallprint.ingest.containers.unpacking import holds_nothing  # noqa: PLC0415

        raise holds_nothing(data, name)
    if kind is Kind.DOCX:
        return read_docx(data, name, sha256, reading)
    if kind is Kind.WEB:
        return read_web_page(data, name, sha256)
    if kind is Kind.MARKDOWN:
        return read_markdown(data, name, sha256)
    pretends = name.lower().endswith((".pdf", ".docx", ".doc"))
    remark = Remark(RemarkKind.NOT_AS_NAMED, names=(name,))
    return read_text(data, name, sha256, (remark,) if pretends else ())


def _timed(document: Document, started: float) -> Document:
    report = document.report
    if document.pages and document.pages[0].index == 0:  # of a later part of a long file, the first one has said it
        language = language_of(document.text)
        report = replace(report, language=language, remarks=(*report.remarks, *remarks_on_language(language)))
    return replace(document, report=replace(report, seconds=time.perf_counter() - started))


def main() -> int:
    """Answer requests until the parent closes the pipe."""
    parser = Parser()

    def answer(request: tuple[str, str, str | None, int, int, Reading, bytes | None]) -> Document | None:
        name, sha256, password, megabytes, first, reading, data = request
        try:
            limit_memory(megabytes)
            return parser.parse(data, name, sha256, password, first, reading)
        except (MemoryError, RecursionError) as error:
            parser.forget()
            raise FileTooHard(f"“{name}” needs more memory to open than it is allowed, and was given up.") from error

    return serve(answer)


if __name__ == "__main__":
    sys.exit(main())
