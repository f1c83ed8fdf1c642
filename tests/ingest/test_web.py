"""Web pages and Markdown are read as they are shown: headings, lists and tables, without scripts and hidden text."""

from pathlib import Path

import pytest

from smallprint.domain.document import BlockKind, Document, DocumentKind
from smallprint.domain.progress import CancelToken
from smallprint.domain.remark import RemarkKind
from smallprint.errors import FileEmpty, FileTooHard
from smallprint.ingest import Limits
from smallprint.ingest.docx.html import MAX_HTML_BYTES
from smallprint.ingest.web import read_markdown, read_web_page
from smallprint.segment import segment
from tests.parsing import ingest

PAGE = """<!DOCTYPE html><html><head><title>Lease</title><style>p { color: red }</style>
<script src="https://x.example/a.js">alert("x")</script></head><body><h1>1. Term</h1>
<p>The Term is two years.</p><ol><li>The Tenant pays.</li><li>The Landlord repairs.</li></ol>
<table><tr><th>Item</th><th>Rent</th></tr><tr><td>Flat</td><td>EUR 900</td></tr></table>
<p style="display:none">The Term is ten years.</p><h2>2. Law</h2><p>Norway &amp; Ohio.</p></body></html>"""
MARKDOWN = """# 1. Term

The Term is **two years**,
from 3 March 2024. It ends where
(a) notice is given, or
(b) the Tenant leaves.

<!-- ten years? -->

| Item | Rent |
|------|------|
| Flat | EUR 900 |

Law
---

1. Norway.
2. Ohio.
"""


def blocks(document: Document) -> list[tuple[BlockKind, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_a_web_page_is_read_as_it_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "lease.html"
    path.write_text(PAGE, encoding="utf-8")
    document = ingest(path, Limits(60, 2048), CancelToken()).document
    assert document.kind is DocumentKind.TEXT
    assert blocks(document) == [
        (BlockKind.HEADING, "1. Term"),
        (BlockKind.PARAGRAPH, "The Term is two years."),
        (BlockKind.LIST_ITEM, "1. The Tenant pays."),
        (BlockKind.LIST_ITEM, "2. The Landlord repairs."),
        (BlockKind.TABLE_ROW, "Item | Rent"),
        (BlockKind.TABLE_ROW, "Flat | EUR 900"),
        (BlockKind.HEADING, "2. Law"),
        (BlockKind.PARAGRAPH, "Norway & Ohio."),
        (BlockKind.HIDDEN, "Hidden text: The Term is ten years."),
    ]
    kinds = {remark.kind for remark in document.report.remarks}
    assert {RemarkKind.HIDDEN, RemarkKind.OUTSIDE} <= kinds
    assert [entry.title for entry in document.outline] == ["1. Term", "2. Law"]


def test_markdown_is_read_as_it_is_shown() -> None:
    document = read_markdown(MARKDOWN.encode(), "lease.md", "0" * 64)
    assert blocks(document) == [
        (BlockKind.HEADING, "1. Term"),
        (BlockKind.PARAGRAPH, "The Term is two years, from 3 March 2024. It ends where\n(a) notice is given, or\n"
         "(b) the Tenant leaves."),
        (BlockKind.TABLE_ROW, "Item | Rent"),
        (BlockKind.TABLE_ROW, "Flat | EUR 900"),
        (BlockKind.HEADING, "Law"),
        (BlockKind.LIST_ITEM, "1. Norway."),
        (BlockKind.LIST_ITEM, "2. Ohio."),
    ]  # fmt: skip


def test_the_sections_of_a_page_are_those_of_its_headings() -> None:
    document = read_web_page(PAGE.encode(), "lease.html", "0" * 64)
    found = segment(document)
    [law] = [passage for passage in found.passages if "Norway" in document.text[passage.start : passage.end]]
    assert [(step.number, step.title) for step in law.section] == [("2", "Law")]


def test_a_page_without_text_and_one_too_long_are_refused() -> None:
    with pytest.raises(FileEmpty, match=r"“app.html” shows no text to review"):
        read_web_page(b"<html><script>run()</script><div id='app'></div></html>", "app.html", "0" * 64)
    with pytest.raises(FileTooHard, match=r"“long.html” is a web page too long"):
        read_web_page(b"<p>a" * (MAX_HTML_BYTES // 4 + 1), "long.html", "0" * 64)
