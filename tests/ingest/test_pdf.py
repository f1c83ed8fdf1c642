"""PDF: text, places on the page, and what the file says of itself."""

import io
from dataclasses import replace

import numpy as np
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.errors import DependencyError, DeprecationError

from smallprint.domain.document import CHAR_BOX_FLOATS, Document, Strip
from smallprint.errors import FileDamaged, FileEmpty, FileLocked, FileRefused, FileUnsupported
from smallprint.export import remarks_said
from smallprint.ingest import PageBoxes
from smallprint.ingest.pdf.characters import _cleaned_rarely, cleaned, spread, strips_of
from smallprint.ingest.pdf.pages import OpenPages
from smallprint.ingest.pdf.reader import PART_PAGES, OpenPdf, joined
from smallprint.ingest.pdf.second import read_second
from tests.build_pdf import HEIGHT, MARGIN, WIDTH, make_drawn_pdf, make_pdf
from tests.ingest.whole_pdf import read_pdf


def _read(data: bytes, password: str | None = None) -> Document:
    return read_pdf(data, "lease.pdf", "sha", password)


def _placed(data: bytes) -> Document:
    """Read a file with the boxes of all its characters."""
    document, file = _read(data), pypdfium2.PdfDocument(data)
    opened = OpenPages(file)
    found = [PageBoxes(*opened.boxes(page.index)) for page in document.pages]
    opened.close()
    file.close()
    pages = tuple(
        replace(page, boxes=boxes.fitted(document.text[page.start : page.end]))
        for page, boxes in zip(document.pages, found, strict=True)
    )
    return replace(document, pages=pages)


def _encrypted(user: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(make_pdf([["Secret terms"]]))))
    writer.encrypt(user, "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_lines_and_pages_end_with_a_line_end() -> None:
    document = _read(make_pdf([["First line", "second line"], ["Page two"]]))
    assert document.text == "First line\nsecond line\nPage two\n"
    assert [document.text[page.start : page.end] for page in document.pages] == [
        "First line\nsecond line\n",
        "Page two\n",
    ]


def test_a_quote_has_its_rectangle_on_the_page() -> None:
    document = _placed(make_pdf([["Rent is due", "on the first"]], size=20))
    start = document.text.index("on the")
    [(page, rect)] = document.rects(document.anchor(start, start + len("on the")))
    baseline = MARGIN + 30
    assert page == 0
    assert rect.left == pytest.approx(MARGIN, abs=1)
    assert rect.top < baseline - 10 < baseline < rect.bottom < baseline + 10
    assert 50 < rect.width < 65


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_page_is_as_large_as_it_is_shown(rotation: int) -> None:
    page = _read(make_pdf([["Text"]], rotation=rotation)).pages[0]
    expected = (WIDTH, HEIGHT) if rotation % 180 == 0 else (HEIGHT, WIDTH)
    assert (page.width, page.height) == expected


def test_boxes_start_at_the_visible_part_of_the_page() -> None:
    document = _placed(make_pdf([["Text"]], crop=(50, 100, 500, 780)))
    [rect] = document.pages[0].rects(0, 4)
    assert (document.pages[0].width, document.pages[0].height) == (450, 680)
    assert rect.left == pytest.approx(MARGIN - 50, abs=1)
    assert rect.bottom > MARGIN - 12 > rect.top


def test_what_the_file_says_of_itself_is_kept() -> None:
    document = _read(make_pdf([["a"], ["b"]], title="Lease (2020)", outline=[("Term", 0), ("Rent", 1)], first_label=12))
    assert document.metadata.title == "Lease (2020)"
    assert [(entry.title, entry.level, entry.page) for entry in document.outline] == [("Term", 1, 0), ("Rent", 1, 1)]
    assert [page.label for page in document.pages] == ["12", "13"]


def test_a_page_without_text_is_reported_as_unread() -> None:
    document = _read(make_drawn_pdf(["BT /F1 12 Tf 72 700 Td (Text) Tj ET", "100 100 200 300 re f"]))
    assert document.report.unread_pages == (1,)
    assert remarks_said(document) == ("Page 2 has no text and was not read.",)


def test_blank_pages_are_called_blank_also_with_a_ruled_line_or_white_shapes() -> None:
    words, rule = "BT /F1 12 Tf 72 700 Td (Text) Tj ET", "1 w 72 700 m 540 700 l S"
    document = _read(make_drawn_pdf([words, "", rule, "1 g 0 0 612 792 re f", "72 100 m 72 600 l S", words]))
    assert (document.report.blank_pages, document.report.unread_pages) == ((1, 2, 3, 4), ())
    assert remarks_said(document) == ("Pages 2–5 are blank.",)


def test_a_page_whose_content_is_lost_is_not_called_blank() -> None:
    data = make_pdf([["The term is one year."], ["Governing law."]])
    lost = data.replace(b"7 0 obj", b"9 0 obj").replace(b"startxref", b"startover")
    assert lost.count(b"obj") == data.count(b"obj")
    document = _read(lost)
    assert document.text.startswith("The term is one year.\n")
    assert (document.report.blank_pages, document.report.unread_pages) == ((), (1,))


def test_a_page_of_short_strokes_is_not_called_blank() -> None:
    letters = " ".join(f"{x} {y} m {x + 4} {y + 8} l S" for x in range(72, 500, 9) for y in (400, 500))
    document = _read(make_drawn_pdf([letters]))
    assert (document.report.blank_pages, document.report.unread_pages) == ((), (0,))


def test_a_page_label_of_words_is_named_in_quotation_marks() -> None:
    labels = b"/PageLabels << /Nums [0 << /P (Cover Page) >> 1 << /S /D >>] >> "
    document = _read(make_pdf([[], ["Text"]], catalog=labels))
    assert remarks_said(document) == ("Page “Cover Page” is blank.",)


def test_a_scanned_page_is_said_to_be_a_picture() -> None:
    document = _read(make_pdf([[]], pictures=True))
    assert document.report.unread_pages == (0,)
    assert "picture" in remarks_said(document)[0]


def test_a_locked_file_needs_its_password() -> None:
    with pytest.raises(FileLocked, match="needs a password"):
        _read(_encrypted("open sesame"))
    with pytest.raises(FileLocked, match="wrong"):
        _read(_encrypted("open sesame"), "guess")
    assert _read(_encrypted("open sesame"), "open sesame").text == "Secret terms\n"


def test_an_empty_password_opens_silently() -> None:
    document = _read(_encrypted(""))
    assert document.text == "Secret terms\n"
    assert document.metadata.encrypted
    assert remarks_said(document) == ()


def test_a_file_cut_short_is_said_to_be_damaged() -> None:
    with pytest.raises(FileDamaged, match="damaged"):
        _read(make_pdf([["Text"]])[:60])


def test_what_the_first_reader_cannot_open_the_second_one_reads() -> None:
    data = make_pdf([["The term is one year."], ["Law"]], title="Lease").replace(b"/Root 1 0 R", b"")
    with pytest.raises(pypdfium2.PdfiumError):
        OpenPdf(data, "lease.pdf")
    document = _read(data)
    assert document.text == "The term is one year.\nLaw\n"
    assert document.report.reader == "pypdf"
    assert document.metadata.title == "Lease"
    assert "second one read it" in remarks_said(document)[0]
    assert document.pages[0].rects(0, 3) == []


def test_rights_management_is_refused_with_its_sentence() -> None:
    data = make_pdf([["Text"]]).replace(b"/Info 4 0 R", b"/Encrypt << /Filter /Foreign /V 1 /R 2 >>")
    with pytest.raises(FileUnsupported, match="rights management"):
        _read(data)
    with pytest.raises(FileDamaged):
        _read(make_pdf([]))


def test_the_second_reader_refuses_what_it_cannot_decrypt() -> None:
    data = make_pdf([["Text"]]).replace(b"/Info 4 0 R", b"/Encrypt << /Filter /Foreign /V 1 /R 2 >>")
    with pytest.raises(FileUnsupported, match="cannot be opened here"):
        read_second(data, "lease.pdf", None)


@pytest.mark.parametrize("error", [DeprecationError("x"), DependencyError("x"), ZeroDivisionError("x")])
def test_whatever_the_second_reader_stumbles_over_is_a_refusal(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def stumble(*_: object, **__: object) -> str:
        raise error

    monkeypatch.setattr(PageObject, "extract_text", stumble)
    with pytest.raises(FileRefused, match=r"“lease\.pdf” is"):
        read_second(make_pdf([["Text"]]), "lease.pdf", None)


def test_a_file_without_pages_is_refused() -> None:
    with pytest.raises((FileEmpty, FileDamaged), match="page"):
        _read(make_pdf([]))


def test_a_ligature_shares_its_box_and_a_pair_is_one_character() -> None:
    codes = np.array([0xFB03, 0x200B, 0xD835, 0xDC00, 0xDC00, 0x037E, 0x00A0, 13, 10], np.uint32)
    boxes = np.tile(np.array([10, 0, 40, 8], np.float32), (codes.size, 1))
    boxes[:, [0, 2]] += 30 * np.arange(codes.size, dtype=np.float32)[:, None]
    clean = cleaned(codes)
    kept = spread(boxes, clean)
    assert clean.text == "ffi\U0001d400; \n"
    assert clean.source.tolist() == [0, 0, 0, 2, 5, 6, 8]
    assert kept[:3, [0, 2]].tolist() == [[10, 20], [20, 30], [30, 40]]
    assert kept[-1].tolist() == [0, 0, 0, 0]


@given(st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"])))
def test_the_quick_way_to_normalise_gives_what_the_careful_one_gives(text: str) -> None:
    units = np.frombuffer(text.encode("utf-16-le"), "<u2").astype(np.uint16)
    quick, careful = cleaned(units), _cleaned_rarely(units.astype(np.uint32))
    assert quick.text == careful.text
    assert quick.source.tolist() == careful.source.tolist()


def test_a_strip_ends_at_a_line_end_and_at_a_wide_gap() -> None:
    text = "  Fee:    ten  dollars \n\n due\n"
    first, last = strips_of(np.frombuffer(text.encode("utf-32-le"), np.uint32))
    assert [text[a : b + 1] for a, b in zip(first.tolist(), last.tolist(), strict=True)] == [
        "Fee:",
        "ten  dollars",
        "due",
    ]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_strip_spans_its_first_and_last_character(rotation: int) -> None:
    page = _placed(make_pdf([["The term", "(iv) is one year"], ["Law"]], rotation=rotation)).pages[0]
    strips = page.all_strips()
    assert len(strips) == 2
    boxes = np.frombuffer(page.boxes, np.float32).reshape(-1, 4)
    for strip in strips:
        ends = boxes[[strip.start, strip.end - 1]]
        around = [*ends[:, :2].min(axis=0), *ends[:, 2:].max(axis=0)]
        rect = strip.rect
        assert [rect.left, rect.top, rect.right, rect.bottom] == pytest.approx(around)


def test_without_boxes_a_quote_takes_up_its_share_of_the_strip() -> None:
    [page] = _read(make_pdf([["iiii", "WWWW"]])).pages
    whole = page.all_strips()[1].rect
    [rect] = page.rects(6, 8)
    assert rect.left == pytest.approx(whole.left + whole.width / 4)
    assert rect.width == pytest.approx(whole.width / 2)
    assert (rect.top, rect.bottom) == (whole.top, whole.bottom)


def test_a_file_read_in_parts_is_the_file_read_whole() -> None:
    data = make_pdf([[f"Page {number}"] if number % 9 else [] for number in range(2 * PART_PAGES + 3)], title="Long")
    opened = OpenPdf(data, "lease.pdf")
    parts = [opened.part("sha", first, PART_PAGES) for first in range(0, 2 * PART_PAGES + 3, PART_PAGES)]
    opened.close()
    assert [len(part.pages) for part in parts] == [PART_PAGES, PART_PAGES, 3]
    assert joined(parts) == _read(data)


def _covers(strips: list[Strip], text: str, start: int, end: int) -> bool:
    """Say whether every character that is no space is in exactly one strip."""
    inside = [offset for strip in strips for offset in range(strip.start, strip.end)]
    drawn = {offset for offset in range(start, end) if text[offset] not in " \n"}
    return len(inside) == len(set(inside)) and drawn <= set(inside)


_LINE = st.text(st.characters(codec="cp1252", min_codepoint=32), min_size=1, max_size=60)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(_LINE, max_size=5), min_size=1, max_size=4))
def test_pages_tile_the_text_and_every_character_has_a_box(pages: list[list[str]]) -> None:
    data = make_pdf(pages)
    document = _read(data)
    assert [page.start for page in document.pages] == [0, *(page.end for page in document.pages[:-1])]
    assert document.pages[-1].end == len(document.text)
    for page, placed in zip(document.pages, _placed(data).pages, strict=True):
        assert len(placed.boxes) == 4 * CHAR_BOX_FLOATS * (page.end - page.start)
        assert _covers(page.all_strips(), document.text, page.start, page.end)
    for start in range(0, len(document.text), 7):
        end = min(start + 11, len(document.text))
        anchor = document.anchor(start, end)
        assert document.quote(anchor) == document.text[start:end]
        assert document.pages[anchor.page].start <= start < document.pages[anchor.page].end
