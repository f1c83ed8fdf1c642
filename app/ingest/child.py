"""The child process that parses untrusted files: `python -m app.ingest.child`, requests on stdin, answers on stdout."""

import os
import sys
import threading
import time
from dataclasses import replace

from app.domain.document import Document
from app.errors import FileRefused, FileTooHard
from app.ingest.docx_reader import read_docx
from app.ingest.pdf import read_pdf
from app.ingest.sniff import Kind, sniff
from app.ingest.text import read_text
from app.ingest.wire import receive, send


def parse(data: bytes, name: str, sha256: str, password: str | None) -> Document:
    """Read a file by its content; raises a FileRefused with its sentence."""
    started = time.perf_counter()
    kind = sniff(data, name)
    if kind is Kind.PDF:
        document = read_pdf(data, name, sha256, password)
    elif kind is Kind.DOCX:
        document = read_docx(data, name, sha256)
    else:
        pretends = name.lower().endswith((".pdf", ".docx", ".doc"))
        warning = f"“{name}” is plain text, not what its name says; it was read as text."
        document = read_text(data, name, sha256, (warning,) if pretends else ())
    return replace(document, report=replace(document.report, seconds=time.perf_counter() - started))


def _limit_memory(megabytes: int) -> None:
    if os.name != "posix":
        return
    import resource  # noqa: PLC0415 - only there on POSIX

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024 * 1024, hard))


def _end_with_parent(parent: int) -> None:
    """Wait until the program is gone and end; an idle child sees its pipe close, a busy one does not look."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def main() -> int:
    """Answer requests until the parent closes the pipe."""
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a parser prints must not end up among the answers
    while True:
        try:
            request = receive(sys.stdin.buffer)
        except EOFError:
            return 0
        name, sha256, password, megabytes, data = request
        try:
            _limit_memory(megabytes)
            answer: object = parse(data, name, sha256, password)
        except FileRefused as refusal:
            answer = refusal
        except (MemoryError, RecursionError):
            answer = FileTooHard(f"“{name}” needs more memory to open than it is allowed, and was given up.")
        send(answers, answer)


if __name__ == "__main__":
    sys.exit(main())
