"""Web pages (.html) and Markdown -> Document: headings, lists and tables as blocks; nothing is run or fetched."""

import re

from smallprint.domain.document import Block, BlockKind, Document, DocumentKind, IngestReport, OutlineEntry, Page
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.errors import FileEmpty, FileTooHard
from smallprint.ingest.charset import decoded
from smallprint.ingest.choices_left import choices_left
from smallprint.ingest.docx.html import MAX_HTML_BYTES, WebPage, read_html
from smallprint.ingest.docx.story import StoryPiece
from smallprint.ingest.outside import outside_remark
from smallprint.ingest.text import HIDDEN_TEXT

# Markdown runs lines together that no empty line parts; the items of a contract's own numbering stay lines.
_OWN_ITEM = re.compile(r"[ \t]*\n(?=[ \t]*(?:\([a-z0-9]{1,5}\)|[a-z]\)|\d+(?:\.\d+)+\.?)[ \t])", re.IGNORECASE)


def read_web_page(data: bytes, name: str, sha256: str) -> Document:
    """Read a web page; raises a FileRefused where it is too long or shows no text."""
    if len(data) > MAX_HTML_BYTES:
        raise FileTooHard(f"“{name}” is a web page too long to be read. Print it to a PDF and add that.")
    return _document(read_html(data), name, sha256, "lxml")


def read_markdown(data: bytes, name: str, sha256: str) -> Document:
    """Read Markdown as the page that it is written for."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - few files need it

    if len(data) > MAX_HTML_BYTES:
        raise FileTooHard(f"“{name}” is too long to be read as Markdown. Rename it to .txt and add that.")
    text = _OWN_ITEM.sub("  \n", decoded(data).text.replace("\r\n", "\n").replace("\f", "\n\n"))
    shown = MarkdownIt("commonmark").enable("table").render(text)
    return _document(read_html(shown.encode()), name, sha256, "markdown-it")


def _document(page: WebPage, name: str, sha256: str, reader: str) -> Document:
    pieces = [*page.pieces, *(StoryPiece(BlockKind.HIDDEN, HIDDEN_TEXT + text) for text in page.hidden)]
    pieces = [piece for piece in pieces if piece.text.strip()]
    if not page.pieces:
        raise FileEmpty(f"“{name}” shows no text to review. Open it, print it to a PDF and add that.")
    blocks: list[Block] = []
    parts: list[str] = []
    at = 0
    for piece in pieces:
        blocks.append(Block(piece.kind, at, at + len(piece.text), piece.level, piece.number))
        parts.append(piece.text + "\n")
        at += len(piece.text) + 1
    text = "".join(parts)
    remarks = (
        *([Remark(RemarkKind.HIDDEN, sum(map(len, page.hidden)))] if page.hidden else []),
        *([Remark(RemarkKind.OBJECTS, page.pictures)] if page.pictures else []),
        *([outside_remark(page.outside)] if page.outside else []),
        *choices_left(text),
    )
    outline = tuple(
        OutlineEntry(text[block.start : block.end], block.level, 0)
        for block in blocks
        if block.kind is BlockKind.HEADING
    )
    report = IngestReport(reader, 1, len(text), remarks=remarks, hidden=sum(map(len, page.hidden)))
    pages = (Page(0, 0, len(text), "1"),)
    return Document(sha256, name, DocumentKind.TEXT, text, pages, tuple(blocks), outline=outline, report=report)
