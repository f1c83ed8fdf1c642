"""The child process that makes marked copies: it parses untrusted files again, without a network and with limits."""

import sys

from smallprint.domain.document import DocumentKind
from smallprint.domain.marking import MarkedCopy, Marking
from smallprint.domain.redline import RedlineCopy, Redlining
from smallprint.errors import FileTooHard, FileUnsupported
from smallprint.ingest.children.serving import serve
from smallprint.ingest.sniff import Kind, sniff
from smallprint.system.confinement import limit_memory


def marked(marking: Marking) -> MarkedCopy:
    """Return a marked copy of a file; raises a FileRefused that says why there can be none."""
    name, kind = marking.document.name, marking.document.kind
    if kind is DocumentKind.DOCX and sniff(marking.data, name) is Kind.DOCX:
        from smallprint.marking.word import mark_word  # noqa: PLC0415 - a child of PDFs needs no reader of Word

        return mark_word(marking)
    if kind is DocumentKind.PDF:
        from smallprint.marking.pdf import mark_pdf  # noqa: PLC0415

        return mark_pdf(marking)
    what = "text files have no place for comments" if kind is DocumentKind.TEXT else "it is no PDF and no .docx"
    raise FileUnsupported(f"“{name}” cannot be marked: {what}. Save it as .docx and review that.")


def main() -> int:
    """Answer requests until the parent closes the pipe."""
    return serve(_answer)


def _answer(request: tuple[Marking | Redlining, int]) -> MarkedCopy | RedlineCopy:
    order, megabytes = request
    name = order.name if isinstance(order, Redlining) else order.document.name
    try:
        limit_memory(megabytes)
        if isinstance(order, Redlining):
            from smallprint.marking.redline import redlined  # noqa: PLC0415

            return redlined(order)
        return marked(order)
    except (MemoryError, RecursionError) as error:
        raise FileTooHard(f"“{name}” needs more memory to be marked than it is allowed.") from error


if __name__ == "__main__":
    sys.exit(main())
