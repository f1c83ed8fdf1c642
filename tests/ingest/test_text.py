"""Plain text: decoding, normalising, pages, and what counts as text."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.errors import FileDamaged, FileEmpty, FileRefused, FileUnsupported
from smallprint.ingest.sniff import Kind, sniff
from smallprint.ingest.text import normalised, read_text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_decoded_by_its_content(encoding: str) -> None:
    data = "“Term” costs 5 €\r\nnext".encode(encoding)
    assert sniff(data, "a.txt") is Kind.TEXT
    assert read_text(data, "a.txt", "sha").text == "“Term” costs 5 €\nnext\n"


def test_odd_characters_become_what_a_person_types() -> None:
    assert normalised("of\ufb01ce\u00a0co\u00adop\r\na\u037e\x07b\ud800") == "office coop\na;b"


def test_form_feeds_are_page_ends() -> None:
    document = read_text(b"one\x0ctwo\n\x0c", "a.txt", "sha")
    assert [document.text[page.start : page.end] for page in document.pages] == ["one\n", "two\n"]


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalised(text)
    assert normalised(once) == once
    once.encode("utf-8")


@given(st.text())
def test_pages_tile_the_text(text: str) -> None:
    document = read_text(text.encode("utf-8", "ignore"), "a.txt", "sha")
    assert [page.start for page in document.pages] == [0, *(page.end for page in document.pages[:-1])]
    assert document.pages[-1].end == len(document.text)


def _zip(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return out.getvalue()


def test_a_pdf_may_start_with_other_bytes() -> None:
    assert sniff(b"\n" * 900 + b"%PDF-1.4", "a.bin") is Kind.PDF


def test_a_word_file_is_known_by_its_document_part() -> None:
    assert sniff(_zip("a.txt"), "a.docx") is Kind.ARCHIVE
    assert sniff(_zip("[Content_Types].xml", "word/document.xml"), "a.bin") is Kind.DOCX


@pytest.mark.parametrize(
    ("data", "refusal", "said"),
    [
        (_zip("[Content_Types].xml", "word/styles.xml"), FileDamaged, "without its text"),
        (_zip("[Content_Types].xml", "xl/workbook.xml"), FileUnsupported, "Excel workbook"),
        (_zip("mimetype", "content.xml"), FileUnsupported, "OpenDocument"),
        (b" \n\n", FileEmpty, "is empty"),
    ],
)
def test_other_content_is_refused_with_its_sentence(data: bytes, refusal: type[FileRefused], said: str) -> None:
    with pytest.raises(refusal, match=said):
        sniff(data, "a.docx")
