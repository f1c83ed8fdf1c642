"""Highlights on exactly the quoted words of a PDF, which every viewer draws; all that was there stays."""

import io
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject

from smallprint.domain.document import Document
from smallprint.domain.marking import MarginComment, MarkedCopy, Marking
from smallprint.errors import FileDamaged, FileLocked
from smallprint.ingest.pdf.pages import OpenPages
from smallprint.ingest.pdf.render import PageBoxes
from smallprint.marking.pdf import mark_pdf
from tests.build_pdf import file_of, make_pdf
from tests.ingest.whole_pdf import read_pdf

AUTHOR, DATE = "Cara Clerk", "2026-11-30T08:00:00Z"
LINES = [
    "1. Term. This Agreement begins on 1 June 2026 and lasts for two years.",
    "2. Notice. Either party may end it on thirty days notice in writing.",
    "3. Law. It is governed by the law of Scotland.",
]
QUOTES = ("two years.\n2. Notice. Either party", "law of Scotland")
NOTE = b"<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (An earlier note) >>"


def marked(data: bytes, quotes: Sequence[str] = QUOTES) -> tuple[MarkedCopy, Document]:
    document = read_pdf(data, "deal.pdf", "0" * 64)
    return mark_pdf(Marking(data, document, marks_on(document, quotes), AUTHOR, DATE)), document


def marks_on(document: Document, quotes: Sequence[str]) -> tuple[MarginComment, ...]:
    places = [(document.text.index(one), one) for one in quotes]
    return tuple(
        MarginComment(at, at + len(one), f"On {one[:9]}", ("30 days", "Accepted"), "#f2c14e") for at, one in places
    )


def drawn(data: bytes, index: int) -> np.ndarray:
    """Return a page as pdfium draws it with its annotations, two pixels a point."""
    opened = pypdfium2.PdfDocument(data)
    page = opened[index]
    try:
        return np.array(page.render(scale=2, may_draw_forms=False).to_numpy()[:, :, :3], dtype=int)
    finally:
        page.close()
        opened.close()


def highlighted_apart_from(data: bytes, copy: bytes, document: Document, quotes: Sequence[str]) -> tuple[int, float]:
    """Return how many pixels changed away from the words' boxes, and how much of the boxes did."""
    opened = pypdfium2.PdfDocument(data)
    pages = OpenPages(opened)
    away, held, total = 0, 0, 0
    for page in document.pages:
        text = document.text[page.start : page.end]
        placed = replace(page, boxes=page.boxes or PageBoxes(*pages.boxes(page.index)).fitted(text))
        changed = (drawn(data, page.index) != drawn(copy, page.index)).any(axis=2)
        around, inside = np.zeros(changed.shape, bool), np.zeros(changed.shape, bool)
        for mark in marks_on(document, quotes):
            for rect in placed.rects(mark.start, mark.end):
                left, top, right, bottom = (2 * side for side in (rect.left, rect.top, rect.right, rect.bottom))
                around[max(int(top) - 1, 0) : int(bottom) + 2, max(int(left) - 1, 0) : int(right) + 2] = True
                inside[int(top) + 1 : int(bottom) - 1, int(left) + 1 : int(right) - 1] = True
        away += int((changed & ~around).sum())
        held += int((changed & inside).sum())
        total += int(inside.sum())
    pages.close()
    opened.close()
    return away, held / total


def annotations(data: bytes, index: int = 0) -> list[DictionaryObject]:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        reader.decrypt("")
    return [one.get_object() for one in reader.pages[index].get("/Annots", ArrayObject()).get_object()]


def with_unit(data: bytes) -> bytes:
    return data.replace(b"/Rotate 0", b"/UserUnit 2 /Rotate 0")


def streamed(data: bytes) -> bytes:
    """Return a file whose table of objects is a stream."""
    writer = PdfWriter(io.BytesIO(data), incremental=True)
    writer.add_metadata({"/Subject": "Streamed"})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def encrypted(data: bytes, algorithm: str, password: str = "") -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(password, "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


FILES = {
    "plain": make_pdf([LINES]),
    "turned right": make_pdf([LINES], rotation=90),
    "turned right, upright": make_pdf([LINES], rotation=90, upright=True),
    "upside down": make_pdf([LINES], rotation=180),
    "turned left": make_pdf([LINES], rotation=270),
    "cropped": make_pdf([LINES], crop=(40, 300, 560, 770)),
    "turned and cropped": make_pdf([LINES], rotation=270, crop=(40, 300, 560, 770)),
    "another unit": with_unit(make_pdf([LINES])),
    "two pages": make_pdf([["Preamble only."], LINES]),
    "annotated": make_pdf([LINES], annotations=[NOTE]),
    "content in a form": make_pdf([LINES], form=True),
    "table as a stream": streamed(make_pdf([LINES])),
    "words before its head": b"Received by mail\n" + make_pdf([LINES]),
    "encrypted (RC4)": encrypted(make_pdf([LINES]), "RC4-128"),
    "encrypted (AES-128)": encrypted(make_pdf([LINES]), "AES-128"),
    "encrypted (AES-256)": encrypted(make_pdf([LINES]), "AES-256"),
}


@pytest.mark.parametrize("what", FILES)
def test_what_is_drawn_is_the_words_and_nothing_else(what: str) -> None:
    data = FILES[what]
    copy, document = marked(data)
    assert (copy.placed, copy.sentences, copy.remarks) == (2, (), ())
    away, held = highlighted_apart_from(data, copy.data, document, QUOTES)
    assert away == 0
    assert held > 0.75  # black letters stay as black as they are


@pytest.mark.parametrize("what", FILES)
def test_the_bytes_of_the_file_stand_before_the_highlights(what: str) -> None:
    copy, _ = marked(FILES[what])
    assert copy.data.startswith(FILES[what])


@pytest.mark.parametrize("what", ["plain", "encrypted (AES-256)", "table as a stream"])
def test_a_second_reader_finds_the_comments(what: str) -> None:
    copy, _ = marked(FILES[what])
    found = annotations(copy.data)
    assert [str(one["/Contents"]) for one in found] == [
        "On two years\n30 days\nAccepted",
        "On law of Sc\n30 days\nAccepted",
    ]
    assert {str(one["/T"]) for one in found} == {AUTHOR}
    assert {str(one["/M"]) for one in found} == {"D:20261130080000Z"}
    assert len({str(one["/NM"]) for one in found}) == 2
    assert [str(one["/QuadPoints"]).count(",") + 1 for one in found] == [16, 8]  # the first runs over two lines


def test_the_comments_of_letters_of_any_script_are_read_back() -> None:
    document = read_pdf(FILES["plain"], "deal.pdf", "0" * 64)
    mark = MarginComment(0, 4, "Términos – تجديد", ("日本",), "#f2c14e")
    copy = mark_pdf(Marking(FILES["plain"], document, (mark,), "Zoë Åberg", DATE))
    (found,) = annotations(copy.data)
    assert (str(found["/Contents"]), str(found["/T"])) == ("Términos – تجديد\n日本", "Zoë Åberg")


@pytest.mark.parametrize("indirect", [False, True])
def test_earlier_annotations_and_fields_stay(indirect: bool) -> None:
    data = make_pdf([LINES], annotations=[NOTE, NOTE])
    if indirect:
        writer = PdfWriter(clone_from=io.BytesIO(data))
        page = writer.pages[0]
        page[NameObject("/Annots")] = writer._add_object(page["/Annots"])
        out = io.BytesIO()
        writer.write(out)
        data = out.getvalue()
    copy, _ = marked(data)
    kinds = [str(one["/Subtype"]) for one in annotations(copy.data)]
    assert kinds == ["/Text", "/Text", "/Highlight", "/Highlight"]


def test_the_text_of_a_copy_is_that_of_the_file() -> None:
    copy, document = marked(FILES["two pages"])
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(copy.data)).pages]
    assert pages == [page.extract_text() for page in PdfReader(io.BytesIO(FILES["two pages"])).pages]
    again = read_pdf(copy.data, "deal.pdf", "0" * 64)
    assert "On law of Sc" in again.text
    assert again.text.startswith(document.text[: document.pages[0].end])


def test_a_copy_can_be_marked_again() -> None:
    first, _ = marked(FILES["plain"], ["two years"])
    second, _ = marked(first.data, ["law of Scotland"])
    assert len(annotations(second.data)) == 2


def test_recognised_words_are_marked_where_their_picture_shows_them() -> None:
    data = make_pdf([LINES], pictures=True, rotation=90)
    document = read_pdf(data, "deal.pdf", "0" * 64)
    page = document.pages[0]
    word = np.zeros((page.end - page.start, 4), np.float32)
    word[:4] = [(100 + 10 * at, 200, 110 + 10 * at, 220) for at in range(4)]  # what recognition stores with the page
    scanned = replace(document, pages=(replace(page, boxes=word.tobytes()),))
    copy = mark_pdf(Marking(data, scanned, (MarginComment(0, 4, "On a scan", (), "#f2c14e"),), AUTHOR, DATE))
    changed = (drawn(data, 0) != drawn(copy.data, 0)).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == pytest.approx((400, 439, 200, 279), abs=1)


def test_words_without_a_place_are_told() -> None:
    document = read_pdf(FILES["plain"], "deal.pdf", "0" * 64)
    end = document.text.index("\n")
    copy = mark_pdf(Marking(FILES["plain"], document, (MarginComment(end, end + 1, "On nothing"),), AUTHOR, DATE))
    assert copy.sentences == ("“On nothing” is not marked: its words have no place on a page.",)
    assert (copy.placed, copy.data) == (0, FILES["plain"])


def test_a_signed_file_keeps_its_signed_bytes_and_says_what_the_signature_covers() -> None:
    value = b"<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 30] /Contents <00> >>"
    signed = make_pdf([LINES], catalog=b"/Perms << /DocMDP << /Type /Sig >> >> ", annotations=[value])
    copy, _ = marked(signed)
    assert copy.data.startswith(signed)
    assert [re.search("covers the revision before|certified against", one) is not None for one in copy.remarks] == [
        True,
        True,
    ]


def test_a_file_with_a_password_is_told_what_to_do() -> None:
    document = read_pdf(FILES["plain"], "deal.pdf", "0" * 64)
    locked = encrypted(FILES["plain"], "AES-256", "secret")
    with pytest.raises(FileLocked, match="locked by a password, which is not kept"):
        mark_pdf(Marking(locked, document, marks_on(document, QUOTES), AUTHOR, DATE))


@pytest.mark.parametrize("damage", [b"startxref\n1\n", b"startxref\n99999999\n", b""])
def test_a_file_with_a_wrong_table_is_marked_all_the_same(damage: bytes) -> None:
    broken = re.sub(rb"startxref\s+\d+\s", damage, FILES["plain"])
    copy, document = marked(broken)
    away, held = highlighted_apart_from(broken, copy.data, document, QUOTES)
    assert away == 0
    assert held > 0.75


def test_what_is_no_pdf_is_refused_with_a_sentence() -> None:
    document = read_pdf(FILES["plain"], "deal.pdf", "0" * 64)
    with pytest.raises(FileDamaged, match="too damaged to be marked: print it to a new PDF"):
        mark_pdf(Marking(b"%PDF-1.7\nnothing", document, marks_on(document, QUOTES), AUTHOR, DATE))


def test_a_page_that_inherits_its_size_keeps_it() -> None:
    content = b"BT /F1 12 Tf 72 700 Td (Governed by the law of Scotland) Tj ET"
    data = file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [5 0 R] /MediaBox [0 0 300 800] /Rotate 90 "
            b"/Resources << /Font << /F1 3 0 R >> >> >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            b"<< >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        ]
    )
    copy, document = marked(data, ["law of Scotland"])
    away, held = highlighted_apart_from(data, copy.data, document, ["law of Scotland"])
    assert (away, held > 0.75) == (0, True)
    page = PdfReader(io.BytesIO(copy.data)).pages[0]
    assert [float(one) for one in page.mediabox] == [FloatObject(0), 0, 300, 800]
