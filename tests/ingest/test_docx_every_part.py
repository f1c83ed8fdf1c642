"""One file with every hard part of a contract under negotiation: each is in the reading text, or listed and named.

The table in ARCHITECTURE.md ("What of a Word file is read") is what this file says; `python -m
tests.ingest.test_docx_every_part` prints it.
"""

import io
import re
from collections.abc import Callable

import docx
import pytest

from smallprint.domain.change import ChangeKind, Comment, Reading
from smallprint.domain.document import Document
from smallprint.export import remarks_said
from smallprint.ingest.docx.package import open_word
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import entries, entry, rezipped
from tests.negotiated import negotiated_docx

DATA = negotiated_docx()
ACCEPTED = read_docx(DATA, "deal.docx", "0" * 64)
REJECTED = read_docx(DATA, "deal.docx", "0" * 64, Reading.REJECTED)


def listed(kind: ChangeKind, text: str) -> bool:
    return any(one.kind is kind and one.text == text and one.author and one.date for one in ACCEPTED.changes)


COLUMNS: dict[str, Callable[[], bool]] = {
    "tracked insertion": lambda: "within sixty days" in ACCEPTED.text and listed(ChangeKind.INSERTED, "sixty"),
    "tracked deletion": lambda: "within thirty days" in REJECTED.text and listed(ChangeKind.DELETED, "thirty"),
    "move": lambda: (
        "Then: The wandering sentence." in ACCEPTED.text and "The wandering sentence.Fees stand." in REJECTED.text
    ),
    "format change": lambda: listed(ChangeKind.FORMATTED, "Liability is capped."),
    "table": lambda: "Service" in ACCEPTED.text and "Hosting" in ACCEPTED.text,
    "nested table": lambda: "Nested tier | 99.9 %\n" in ACCEPTED.text,
    "merged cell": lambda: "Spanned tier | wide price\nlower row\n" in ACCEPTED.text,
    "header": lambda: "Headed draft of May\n" in ACCEPTED.text,
    "footer": lambda: "Footed confidential\n" in ACCEPTED.text,
    "footnote": lambda: "Interest[1]" in ACCEPTED.text and "[1] Footed rate of five per cent.\n" in ACCEPTED.text,
    "endnote": lambda: "accrues[i]." in ACCEPTED.text and "[i] Endnoted daily count.\n" in ACCEPTED.text,
    "comment": lambda: "Comment by Ada Quill (resolved): Commented: too broad?\n" in ACCEPTED.text,
    "reply": lambda: "Reply by Bob Seal to Ada Quill (resolved): Replied: agreed.\n" in ACCEPTED.text,
    "text box": lambda: ACCEPTED.text.count("Notice to the boxed address.") == 1,
    "content control": lambda: "Controlled party name.\n" in ACCEPTED.text,
    "field": lambda: "Effective on 1 June 2026, " in ACCEPTED.text,
    "cross-reference": lambda: "see section 7.3\n" in ACCEPTED.text,
    "hyperlink": lambda: "Policies at acme.example/policy.\n" in ACCEPTED.text,
    "list numbers": lambda: (
        "1. Definitions\n1.1 Legal second level\n(a) Lettered\n(a) Restarted letter\n" in ACCEPTED.text
    ),
    "symbol": lambda: "Accepted: ☒\n" in ACCEPTED.text,
    "hidden text": lambda: (
        "Shown words end.\n" in ACCEPTED.text
        and "Hidden text: unseen rebate\n" in ACCEPTED.text
        and ACCEPTED.report.hidden == len("unseen rebate")
    ),
    "embedded object": lambda: ACCEPTED.report.attachments == ("Excel workbook “Prices.xlsx”",),
}


@pytest.mark.parametrize("column", COLUMNS)
def test_every_hard_part_is_read(column: str) -> None:
    assert COLUMNS[column](), ACCEPTED.text


def test_the_strict_flavour_of_the_same_file_reads_the_same() -> None:
    old, new = re.compile(rb"http://schemas\.openxmlformats\.org/(\w+)/2006/"), rb"http://purl.oclc.org/ooxml/\1/"
    names = [name for name in entries(DATA) if name.endswith((".xml", ".rels")) and name != "[Content_Types].xml"]
    kept = b"http://schemas.openxmlformats.org/package/2006/"
    strict: dict[str, bytes | None] = {
        name: old.sub(lambda found: found[0] if found[0] == kept else found.expand(new), entry(DATA, name))
        for name in names
    }
    assert b"purl.oclc.org/ooxml/wordprocessingml/main" in (strict["word/document.xml"] or b"")
    document = read_docx(rezipped(DATA, strict), "deal.docx", "0" * 64)
    assert (document.text, document.changes) == (ACCEPTED.text, ACCEPTED.changes)
    assert (document.comments, document.report.attachments) == (ACCEPTED.comments, ACCEPTED.report.attachments)


def test_comments_know_their_words_their_thread_and_whether_they_are_resolved() -> None:
    first, reply = ACCEPTED.comments
    at = ACCEPTED.text.index("Either party may end this")
    assert first == Comment(
        "Ada Quill", "2026-05-03T08:00:00Z", "Commented: too broad?", at, at + len("Either party may end this"), True
    )
    assert (reply.author, reply.text, reply.reply_to, reply.done) == ("Bob Seal", "Replied: agreed.", 0, True)
    assert (reply.start, reply.end) == (first.start, first.end)


def test_the_report_counts_what_the_file_brought_along() -> None:
    report = ACCEPTED.report
    assert (report.changes, report.comments) == (5, 2)
    assert remarks_said(ACCEPTED) == (
        "5 tracked changes are read as if accepted.",
        "2 comments stand at the end of the text.",
        "13 characters of hidden text stand at the end of the text.",
        "1 picture or embedded object is not read.",
        "Inside the file, not opened: Excel workbook “Prices.xlsx”.",
    )


@pytest.mark.parametrize("document", [ACCEPTED, REJECTED], ids=["accepted", "rejected"])
def test_no_word_of_the_file_is_lost(document: Document) -> None:
    """Every w:t and w:delText of every part is in the reading text, or is the words of a change."""
    package = open_word(DATA, "deal.docx")
    kept = "".join(re.split(r"\s+", document.text + " ".join(change.text for change in document.changes)))
    roots = [package.document, *(package.related(f"{kind}s") for kind in ("footnote", "endnote", "comment"))]
    roots += [package.related("header"), package.related("footer")]
    count = 0
    for root in roots:
        assert root is not None
        for element in root.iter("{*}t", "{*}delText"):
            for word in (element.text or "").split():
                assert word in kept
                count += 1
    assert count > 90


def _python_docx() -> str:
    """What python-docx gives to a program that asks it for the paragraphs and tables of the body."""
    document = docx.Document(io.BytesIO(DATA))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


if __name__ == "__main__":
    words = {
        "tracked insertion": "sixty", "tracked deletion": "thirty", "move": "Then: The wandering",
        "format change": "\0", "table": "Hosting", "nested table": "Nested tier", "merged cell": "wide price",
        "header": "Headed", "footer": "Footed conf", "footnote": "Footed rate", "endnote": "Endnoted",
        "comment": "Commented", "reply": "Replied", "text box": "boxed address", "content control": "Controlled",
        "field": "1 June", "cross-reference": "7.3", "hyperlink": "acme.example", "list numbers": "1.1", "symbol": "☒",
        "hidden text": "Hidden text: unseen", "embedded object": "Prices.xlsx",
    }  # fmt: skip
    plain = _python_docx()
    print("| part | python-docx | Smallprint |\n|---|---|---|")
    for name, check in COLUMNS.items():
        print(f"| {name} | {'ok' if words[name] in plain else 'lost'} | {'ok' if check() else 'lost'} |")
