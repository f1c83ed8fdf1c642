"""What a Word file imports is read where Word would show it, or named; what is hostile costs itself at most."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smallprint.domain.change import Reading
from smallprint.domain.document import BlockKind, Document
from smallprint.domain.progress import CancelToken
from smallprint.export import remarks_said
from smallprint.ingest import Limits
from smallprint.ingest.docx.imported import MAX_DEPTH, MAX_IMPORTS
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, item, level, numbering, paragraph, rezipped, run, table
from tests.ingest.hostile_docx import SOUND, relation, with_relations
from tests.ingest.importing_docx import chunk, importing, nested, with_chunks
from tests.parsing import ingest

Read = Callable[..., Document]


def text_of(data: bytes, reading: Reading = Reading.ACCEPTED) -> str:
    return read_docx(data, "deal.docx", "0" * 64, reading).text


def around(*chunks: tuple[str, bytes]) -> Document:
    body = paragraph("Before.") + "".join(map(chunk, range(len(chunks)))) + paragraph("After.")
    return read_docx(importing(body, chunks), "deal.docx", "0" * 64)


def web(inside: str) -> Document:
    return around(("html", f"<html><body>{inside}</body></html>".encode()))


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Read]:
    """Read bytes as a file in a child process; at the end a sound file, to see that the reader still works."""

    def reading(data: bytes) -> Document:
        (tmp_path / "bad.docx").write_bytes(data)
        return ingest(tmp_path / "bad.docx", Limits(60, 1024), CancelToken()).document

    yield reading
    assert reading(SOUND).text == "The Term is two years.\n"


def test_a_word_file_is_read_in_its_place_with_its_own_lists_and_is_no_attachment() -> None:
    lists = numbering({0: level(0, "%1.")}, {1: (0, "")})
    inner = build_docx(item("Annex fees", 1) + table([paragraph("Tier"), paragraph("Price")]), lists=lists)
    body = item("Scope", 1) + chunk(0) + item("Term", 1)
    document = read_docx(importing(body, [("docx", inner)], lists=lists), "deal.docx", "0" * 64)
    assert document.text == "1. Scope\n1. Annex fees\nTier | Price\n2. Term\n"
    assert (remarks_said(document), document.report.attachments) == ((), ())


def test_notes_are_numbered_through_and_each_goes_with_its_own_text() -> None:
    def noted(word: str) -> str:
        return paragraph(run(word) + '<w:r><w:footnoteReference w:id="1"/></w:r>')

    inner = build_docx(
        noted("Inner"), parts={"footnotes": f'<w:footnote w:id="1">{paragraph("of inner")}</w:footnote>'}
    )
    other = f'<w:footnote w:id="1">{paragraph("of outer")}</w:footnote>'
    document = read_docx(importing(noted("Outer") + chunk(0), [("docx", inner)], {"footnotes": other}), "a", "0")
    assert document.text == "Outer[1]\nInner[2]\n[1] of outer\n[2] of inner\n"


def test_changes_and_comments_of_an_imported_file_are_listed_at_their_places() -> None:
    by = 'w:id="7" w:author="Ada" w:date="2026-05-01T10:00:00Z"'

    def deal(word: str) -> str:
        marked = f'<w:commentRangeStart w:id="0"/>{run(word)}<w:commentRangeEnd w:id="0"/>'
        return paragraph(f"{marked}<w:ins {by}>{run(' added')}</w:ins>")

    def said(word: str) -> dict[str, str]:
        return {"comments": f'<w:comment w:id="0" w:author="Bob">{paragraph(word)}</w:comment>'}

    inner = build_docx(deal("Inner"), parts=said("on inner"))
    data = importing(chunk(0) + deal("Outer"), [("docx", inner)], said("on outer"))
    document = read_docx(data, "deal.docx", "0" * 64)
    assert document.text.startswith("Inner added\nOuter added\n")
    assert [(c.text, document.text[c.start : c.end]) for c in document.changes] == [("added", " added")] * 2
    assert {(c.text, document.text[c.start : c.end]) for c in document.comments} == {
        ("on inner", "Inner"),
        ("on outer", "Outer"),
    }
    assert text_of(data, Reading.REJECTED).startswith("Inner\nOuter\n")


def test_an_import_in_a_cell_and_in_a_header_is_read_there() -> None:
    body = table([paragraph("Cell") + chunk(0)]) + '<w:sectPr><w:headerReference r:id="rId-header"/></w:sectPr>'
    data = importing(body, [("txt", b"told in the cell")], {"header": paragraph("Head") + chunk(0)})
    data = with_chunks(data, [("txt", b"told in the header")], "word/_rels/header1.xml.rels")
    # both name their part "rIdChunk0" and mean their own; the part itself is the one written last
    assert text_of(data) == "Cell\ntold in the header\nHead\ntold in the header\n"


def test_plain_text_gives_a_block_a_line() -> None:
    document = around(("txt", "Die Gebühr\tbeträgt 5 €.\r\n\r\nZweite Zeile\x0c".encode()))
    assert document.text == "Before.\nDie Gebühr beträgt 5 €.\nZweite Zeile\nAfter.\n"


def test_a_web_page_gives_headings_lists_tables_and_paragraphs() -> None:
    document = web(
        "<h2>Fees &amp; Costs</h2><p>Payable\n within <b>thirty</b> days.<br>Late: 5&nbsp;%.</p>"
        "<ol start=3><li>First<ul><li>Dotted</li></ul></li><li><p>Second</p></li></ol>"
        "<table><tr><th>Tier<th>Price<tr><td>Gold<td>€ 9<p>monthly</p></table>"
        "Loose <input type=checkbox checked> agreed<div>Own line"
    )
    assert document.text == (
        "Before.\nFees & Costs\nPayable within thirty days.\nLate: 5 %.\n3. First\n• Dotted\n4. Second\n"
        "Tier | Price\nGold | € 9\nmonthly\nLoose ☒ agreed\nOwn line\nAfter.\n"
    )
    kinds = {document.text[block.start : block.end]: block.kind for block in document.blocks}
    assert kinds["Fees & Costs"] is BlockKind.HEADING
    assert kinds["3. First"] is BlockKind.LIST_ITEM
    assert kinds["Tier | Price"] is BlockKind.TABLE_ROW


def test_scripts_and_styles_of_a_page_are_never_text_and_hidden_words_are_flagged() -> None:
    document = web(
        "<title>Tab</title><style>p{}</style><script>if (a</b) document.write('<p>evil')</script><!-- unsaid -->"
        "<p>Shown <span style='color:red; display: none'>rebate <i>of half</i></span>words.</p><svg><text>drawn</svg>"
    )
    assert document.text == "Before.\nShown words.\nAfter.\nHidden text: rebate of half\n"
    assert document.report.hidden == len("rebate of half")
    unclosed = web("Shown<p>first <b hidden>then unseen")
    assert unclosed.text == "Before.\nShown\nfirst\nAfter.\nHidden text: then unseen\n"


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("<p>One<p>Two<div>Three", "One\nTwo\nThree"),
        ("<select><option>Net 30<option>Net 60</select>Days", "Net 30\nNet 60\nDays"),
        ("<p>One<br/>two<hr/>Three", "One\ntwo\nThree"),
        ("<p>A&ampB &copy 2026 &#x2014; &#150; &bogus; a & b <3", "A&B © 2026 — – &bogus; a & b <3"),
        ("<p><![CDATA[Fee < 5 & rising]]>", "Fee < 5 & rising"),
        ("<table><tr><td>Gold<td>9</table>After", "Gold | 9\nAfter"),
    ],
    ids=["left open", "options", "empty elements", "entities", "CDATA of XHTML", "open cells"],
)
def test_markup_is_read_as_a_browser_reads_it(inside: str, shown: str) -> None:
    assert web(inside).text == f"Before.\n{shown}\nAfter.\n"


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ('<meta charset="shift_jis"><p>契約期間</p>'.encode("shift_jis"), "契約期間"),
        ("<p>Müller – ok</p>".encode("cp1252"), "Müller – ok"),
        ("<p>Лицензия</p>".encode("utf-16"), "Лицензия"),
        (b'<meta charset="unicode_escape"><p>a\\u0041</p>', "a\\u0041"),
        (b"<p>\xef\xb7\x90\xef\xb7\xa1\xef\xb7\x91marks</p>", "marks"),
    ],
    ids=["declared", "windows", "utf-16", "a codec of Python's", "marks of our own"],
)
def test_the_letters_of_a_page_are_read_as_it_declares_them(page: bytes, shown: str) -> None:
    assert around(("html", page)).text == f"Before.\n{shown}\nAfter.\n"


def test_what_cannot_be_read_is_named() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    document = around(
        ("rtf", b"{\\rtf1 Text}"), ("docx", b"PK\x03\x04cut"), ("txt", bytes(range(32)) * 9), ("doc", locked)
    )
    names = (
        "RTF text “afchunk0.rtf”",
        "damaged Word document “afchunk1.docx”",
        "part of an unknown format “afchunk2.txt”",
        "Word document that is locked or of the old format “afchunk3.doc”",
    )
    assert document.text == "Before.\nAfter.\n"
    assert document.report.attachments == names
    assert remarks_said(document) == (
        f"Imported into the file and not read: {', '.join(names)}. Open the file in Word, save it and add it again: "
        "Word then writes their text into it.",
    )


def test_an_import_from_outside_or_from_nowhere_is_counted_and_not_fetched(read: Read) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        place = f"http://127.0.0.1:{listening.getsockname()[1]}/x"
        page = f'<link rel=stylesheet href="{place}"><img src="{place}"><iframe src="{place}"></iframe><p>Page</p>'
        data = importing(paragraph("Text") + chunk(0) + chunk(1) + chunk(2), [("html", page.encode())])
        document = read(with_relations(data, relation("rIdChunk1", "aFChunk", place, outside=True)))
        with pytest.raises(BlockingIOError):  # nobody has called
            listening.accept()
    assert document.text == "Text\nPage\n"
    assert remarks_said(document) == (
        "2 pictures or embedded objects are not read.",
        "2 other documents are inserted by reference and not read.",
        "The file refers to 4 things outside it (document, stylesheet, picture, frame); nothing was fetched.",
    )


def test_a_file_that_imports_its_own_main_part_is_read_once(read: Read) -> None:
    data = with_relations(build_docx(paragraph("Once") + chunk(0)), relation("rIdChunk0", "aFChunk", "document.xml"))
    document = read(data)
    assert document.text == "Once\n"
    assert len(document.report.attachments) == 1


def test_files_in_files_are_read_to_a_depth_and_the_next_is_named(read: Read) -> None:
    assert read(nested(MAX_DEPTH)).text.endswith("Level 0\nInnermost\n")
    document = read(nested(MAX_DEPTH + 20))
    assert document.text.count("Level") == MAX_DEPTH + 1
    assert document.report.attachments == (f"Word document in {MAX_DEPTH} others “afchunk0.docx”",)


def test_imports_that_multiply_at_each_level_come_to_an_end(read: Read) -> None:
    document = read(nested(3, fan=20))
    assert (
        0
        < document.text.count("Level 1") + document.text.count("Level 0") + document.text.count("Inner")
        <= MAX_IMPORTS
    )
    assert document.report.attachments == ("Word document “afchunk0.docx”",)


def test_a_bomb_is_named_and_the_file_around_it_is_read(read: Read) -> None:
    bomb = rezipped(SOUND, {"word/x": bytes(64 << 20)})
    document = read(importing(paragraph("Around") + chunk(0), [("docx", bomb)]))
    assert document.text == "Around\n"
    assert document.report.attachments == ("Word document that is too hard to read “afchunk0.docx”",)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 200_000 + "deep", "<!--" * 3_000 + "deep", "<p " * 3_000 + ">deep", "<![CDATA[" * 3_000 + "]]>deep",
        "<ol>" * 50_000 + "<li>deep", "<script>" * 50_000 + "</script>deep",
        "<i hidden>" * 9_000 + "</i>" * 9_000 + "deep",
        "<table><tr><td>" * 50_000 + "deep", "&#" * 50_000 + "deep",
    ],
    ids=["divs", "comments", "attributes", "sections", "lists", "scripts", "hidden", "tables", "references"],
)  # fmt: skip
def test_a_page_made_to_hurt_comes_to_an_end(read: Read, page: str) -> None:
    assert read(importing(paragraph("Around") + chunk(0), [("html", page.encode())])).text.startswith("Around\n")
