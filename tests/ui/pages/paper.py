"""Documents built by hand for the page tests: a real PDF in Courier, whose boxes are known, and flowing text."""

import re
from array import array
from datetime import UTC, datetime

from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.decision import Decision, Verdict
from smallprint.domain.document import Block, BlockKind, Document, DocumentKind, Page
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.place import place_in
from smallprint.domain.review import ReviewedFinding

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
WIDTH, HEIGHT = 612.0, 792.0
_SIZE, _ADVANCE, _LEADING, _LEFT, _TOP = 12.0, 7.2, 18.0, 72.0, 72.0

CATALOGUE = ClauseCatalogue(
    (
        ClauseType("governing-law", "Governing law", "", ClauseGroup.LAW_AND_AUDIT, "LAW", "", ValueKind.PLACE, (), ()),
        ClauseType("cap", "Cap on liability", "", ClauseGroup.LIABILITY, "CAP", "", ValueKind.AMOUNT, (), ()),
    ),
    "0" * 64,
)


def pdf(pages: list[list[str]]) -> tuple[Document, bytes]:
    """Return a document of so many pages, each some lines of plain ASCII, and the PDF that shows it."""
    text, built = "", []
    for index, lines in enumerate(pages):
        start, boxes = len(text), array("f")
        for row, line in enumerate(lines):
            top = _TOP + row * _LEADING
            for column in range(len(line)):
                left = _LEFT + column * _ADVANCE
                boxes.extend((left, top, left + _ADVANCE, top + _SIZE))
            boxes.extend((0, 0, 0, 0))
            text += line + "\n"
        built.append(Page(index, start, len(text), str(index + 1), WIDTH, HEIGHT, boxes.tobytes()))
    return Document("0" * 64, "built.pdf", DocumentKind.PDF, text, tuple(built)), _pdf_bytes(pages)


def flowing(parts: list[tuple[BlockKind, str]]) -> Document:
    """Return a Word document of these blocks, on one page."""
    text, blocks = "", []
    for kind, words in parts:
        blocks.append(Block(kind, len(text), len(text) + len(words) + 1, 1 if kind is BlockKind.HEADING else 0))
        text += words + "\n"
    return Document("1" * 64, "built.docx", DocumentKind.DOCX, text, (Page(0, 0, len(text), "1"),), tuple(blocks))


def finding(
    document: Document, words: str, clause: str = "governing-law", number: int = 1, verdict: Verdict | None = None
) -> ReviewedFinding:
    """Return a finding on the first place where the document says these words."""
    found = re.search(re.escape(words), document.text)
    assert found, words
    made = Finding(
        clause,
        document.anchor(found.start(), found.end()),
        words,
        0.9,
        (FoundBy.LEXICAL,),
        Value(ValueKind.PLACE, "Delaware", "Delaware"),
        id=number,
    )
    decision = Decision(number, verdict, NOON) if verdict else None
    return ReviewedFinding(made, decision, place=place_in(document, made.anchor.page, ""))


def _pdf_bytes(pages: list[list[str]]) -> bytes:
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    for i, lines in enumerate(pages):
        shown = "".join(
            f"BT /F1 {_SIZE} Tf {_LEFT} {HEIGHT - _TOP - row * _LEADING - 9.5} Td ({_escaped(line)}) Tj ET\n"
            for row, line in enumerate(lines)
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {5 + 2 * i} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
    out, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010d} 00000 n \n" for at in offsets)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("ascii")


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
