"""Segmentation as a target: any bytes become a document with lines, pages and blocks, which passages must tile."""

from itertools import pairwise

from smallprint.domain.document import Block, BlockKind, Document, DocumentKind, Page
from smallprint.domain.passage import Segmentation
from smallprint.segment import segment
from tests.fuzz.choices import Choices

_LINES = (
    "1.", "1.1 ", "(a) ", "ARTICLE I", "Section 2.", "Page 3 of 9", "Table of Contents", "Term ......... 4",
    "“Fees” means ", " shall ", "; and", ". ", "\n", "\n\n", "\f", "    ", "IN WITNESS WHEREOF", "EXHIBIT A", "e.g. ",
    "No. 5", "-", "§ 3 ",
)  # fmt: skip


def check(data: bytes) -> None:
    """Split a document made of the bytes; raises AssertionError where its passages do not tile its text."""
    document = made(data)
    found: Segmentation = segment(document)
    passages = found.passages
    if not document.text:
        assert not passages
        return
    assert (passages[0].start, passages[-1].end) == (0, len(document.text))
    assert all(one.end == two.start for one, two in pairwise(passages))
    assert all(passage.start < passage.end for passage in passages)
    assert [passage.index for passage in passages] == list(range(len(passages)))
    for definition in found.definitions:
        assert document.text[definition.start : definition.end].strip()
        assert 0 <= definition.passage < len(passages)


def made(data: bytes) -> Document:
    """Return the document that bytes stand for: plain text, or blocks as a Word file has them."""
    choices = Choices(data)
    blocked = choices.number(2) == 1
    text, blocks, breaks = "", list[Block](), [0]
    while choices.left:
        piece = choices.pick(_LINES) if choices.number(3) else choices.text()
        piece = piece.replace("\r", "\n")
        if "\f" in piece:
            breaks.append(len(text))
            piece = piece.replace("\f", "")
        if blocked:
            piece = piece.strip("\n")
            if piece.strip():
                kind = choices.pick(list(BlockKind))
                number = choices.pick(("", "1", "2.1", "(a)", "IV"))
                blocks.append(Block(kind, len(text), len(text) + len(piece), choices.number(10), number))
                text += f"{piece}\n"
        else:
            text += piece
    starts = sorted({start for start in breaks if start < len(text)}) or [0]
    ends = [*starts[1:], len(text)]
    pages = tuple(Page(n, start, end, str(n + 1)) for n, (start, end) in enumerate(zip(starts, ends, strict=True)))
    kind_of_file = DocumentKind.DOCX if blocked else DocumentKind.TEXT
    return Document("0" * 64, "fuzz", kind_of_file, text, pages, tuple(blocks))
