"""A part beside the text that is damaged or missing costs itself alone, and is said."""

import re

import pytest

from smallprint.domain.document import Document
from smallprint.export import remarks_said
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, entry, item, level, numbering, paragraph, rezipped
from tests.ingest.importing_docx import chunk, importing

BODY = (
    item("The Term is two years.", 1)
    + paragraph(
        '<w:r><w:t>Fees</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>'
        '<w:r><w:commentReference w:id="4"/></w:r>'
    )
    + '<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/>'
    '<w:footerReference w:type="default" r:id="rId-footer"/></w:sectPr>'
)
DATA = build_docx(
    BODY,
    lists=numbering({0: level(0, "%1.")}, {1: (0, "")}),
    parts={
        "footnotes": f'<w:footnote w:id="2">{paragraph("A footnote")}</w:footnote>',
        "endnotes": f'<w:endnote w:id="3">{paragraph("An endnote")}</w:endnote>',
        "comments": f'<w:comment w:id="4" w:author="Ada">{paragraph("A comment")}</w:comment>',
        "header": paragraph("A header"),
        "footer": paragraph("A footer"),
    },
    core={"title": "Lease"},
)
SIDE = {
    "word/footnotes1.xml": ("footnotes", "A footnote"),
    "word/endnotes1.xml": ("endnotes", "An endnote"),
    "word/comments1.xml": ("comments", "A comment"),
    "word/header1.xml": ("headers", "A header"),
    "word/footer1.xml": ("footers", "A footer"),
    "word/numbering.xml": ("list numbers", "1. The Term"),
    "word/styles.xml": ("styles", ""),
    "word/settings.xml": ("settings", ""),
    "docProps/core.xml": ("title and author", ""),
    "docProps/app.xml": ("properties", ""),
    "customXml/_rels/item1.xml.rels": ("links of custom data", ""),
    "_rels/.rels": ("links of the document", ""),
    "word/_rels/document.xml.rels": ("links of the document", "A footnote"),
}
DAMAGE = {
    "emptied": b"",
    "garbled": b"\x00\xffnoise" * 20,
    "cut": b"<w:x xmlns:w='u'><w:y",
    "a picture": b"\x89PNG\r\n",
}


def read(data: bytes) -> Document:
    return read_docx(data, "lease.docx", "0" * 64)


def test_all_of_it_is_read_where_nothing_is_wrong() -> None:
    document = read(DATA)
    assert all(shown in document.text for _, shown in SIDE.values())
    assert not any("Damaged" in one or "Missing" in one for one in remarks_said(document))


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("part", SIDE)
def test_a_damaged_side_part_is_left_out_and_named(part: str, damage: str) -> None:
    entry(DATA, part)  # it is there
    document = read(rezipped(DATA, {part: DAMAGE[damage]}))
    name, shown = SIDE[part]
    assert "The Term is two years." in document.text
    assert not shown or shown not in document.text
    assert remarks_said(document)[0] == (
        f"Damaged in the file and not read: {name}. Open the file in Word, save it and add it again."
    )


@pytest.mark.parametrize("part", [part for part in SIDE if "_rels" not in part])
def test_a_side_part_that_is_gone_is_named(part: str) -> None:
    document = read(rezipped(DATA, {part: None}))
    name, shown = SIDE[part]
    assert "The Term is two years." in document.text
    assert not shown or shown not in document.text
    assert remarks_said(document)[0].startswith(f"Missing from the file: {name}.")


@pytest.mark.parametrize("part", ["footnotes1", "endnotes1", "comments1", "numbering", "header1", "footer1", "styles"])
def test_a_side_part_that_was_taken_out_with_its_link_is_named(part: str) -> None:
    rels = entry(DATA, "word/_rels/document.xml.rels").decode()
    without = re.sub(rf"<Relationship [^>]*{part}\.xml[^>]*/>", "", rels)
    assert len(without) < len(rels)
    body = entry(DATA, "word/document.xml").replace(b"<w:numPr>", b'<w:pStyle w:val="Heading1"/><w:numPr>')
    changes = {f"word/{part}.xml": None, "word/_rels/document.xml.rels": without.encode(), "word/document.xml": body}
    assert f"Missing from the file: {SIDE[f'word/{part}.xml'][0]}." in remarks_said(read(rezipped(DATA, changes)))[0]


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_no_text_comes_from_may_be_damaged_without_a_word(damage: str) -> None:
    entry(DATA, "customXml/item1.xml")
    document = read(rezipped(DATA, {"customXml/item1.xml": DAMAGE[damage]}))
    assert (document.text, remarks_said(document)) == (read(DATA).text, remarks_said(read(DATA)))


def test_several_losses_are_said_in_one_sentence() -> None:
    document = read(rezipped(DATA, {"word/footnotes1.xml": b"<", "word/header1.xml": b"", "word/endnotes1.xml": None}))
    assert {"footnotes", "headers"} == set(
        remarks_said(document)[0].removeprefix("Damaged in the file and not read: ").split(".")[0].split(" and ")
    )
    assert remarks_said(document)[1].startswith("Missing from the file: endnotes.")


def test_a_header_that_leads_to_a_picture_is_a_lost_header() -> None:
    rels = entry(DATA, "word/_rels/document.xml.rels")
    rels = rels.replace(b"relationships/header", b"relationships/image").replace(b"header1.xml", b"media/a.png")
    assert b"media/a.png" in rels
    types = entry(DATA, "[Content_Types].xml").replace(
        b"<Override", b'<Default Extension="png" ContentType="image/png"/><Override', 1
    )
    changes = {
        "word/_rels/document.xml.rels": rels,
        "word/media/a.png": b"\x89PNG\r\n\x1a\n",
        "[Content_Types].xml": types,
    }
    document = read(rezipped(DATA, changes))
    assert remarks_said(document)[0].startswith("Damaged in the file and not read: headers.")


def test_what_an_imported_document_lost_is_said_as_well() -> None:
    inner = rezipped(DATA, {"word/footnotes1.xml": b"<"})
    document = read(importing(paragraph("Outer") + chunk(0), [("docx", inner)]))
    assert "The Term is two years." in document.text
    assert remarks_said(document)[0].startswith("Damaged in the file and not read: footnotes.")
