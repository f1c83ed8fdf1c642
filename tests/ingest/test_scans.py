"""Pages that are read from their picture: scans, mixed files, turned and worn pages, letters wrongly named."""

import io
import threading
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader, PdfWriter

from smallprint.domain.document import OCR_WORD, Document
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.errors import Cancelled
from smallprint.export import remarks_said
from smallprint.ingest import Limits
from smallprint.ingest.ocr.lines import read_lines
from smallprint.ingest.ocr.models import OcrModels
from smallprint.ingest.ocr.page import recognised
from smallprint.ingest.ocr.readers import HARD
from tests.build_pdf import MARGIN, make_pdf
from tests.build_scan import DPI, Picture, Sheet, drawn_page, make_garbled_pdf, make_scan, worn
from tests.parsing import ingest

LEASE = [
    "This Agreement shall be governed by the laws of the State of Ohio.",
    "Either party may terminate it on 90 days' written notice to the other.",
    "The fee is $12,500.00 a month and shall be paid in advance.",
]
NO_PLACES = np.zeros((0, 4), np.float32)


@pytest.fixture(scope="module")
def models() -> OcrModels:
    """The networks, loaded in this process, where no socket can be opened."""
    return OcrModels()


def _read(data: bytes, folder: Path) -> Document:
    path = folder / "lease.pdf"
    path.write_bytes(data)
    return ingest(path, Limits(60, 2048), CancelToken()).document


def _text(models: OcrModels, picture: Picture) -> str:
    lines, turns = read_lines(models, picture)
    return recognised(lines, DPI / 72, turns, "", NO_PLACES).text


def test_a_scanned_page_is_read_with_places_and_confidence(tmp_path: Path) -> None:
    document = _read(make_scan([Sheet(drawn_page(make_pdf([LEASE])), "NTL 000123")]), tmp_path)
    assert document.text.splitlines()[:3] == LEASE
    assert document.report.ocr_pages == (0,)
    assert document.report.unread_pages == document.report.doubtful_pages == ()
    assert remarks_said(document) == (
        "The text of page 1 was recognised in pictures (OCR): compare quotes with the page.",
    )
    start = document.text.index("terminate")
    [(page, rect)] = document.rects(document.anchor(start, start + len("terminate")))
    assert page == 0
    assert rect.top < MARGIN + 18 < rect.bottom + 6
    assert rect.left == pytest.approx(MARGIN + 88, abs=6)
    words = {document.text[first:last]: sure for first, last, sure in OCR_WORD.iter_unpack(document.pages[0].words)}
    assert words["$12,500.00"] > HARD
    assert [strip.end - strip.start for strip in document.pages[0].all_strips()][:3] == [len(line) for line in LEASE]


def test_of_a_mixed_file_only_the_scan_is_recognised(tmp_path: Path) -> None:
    writer = PdfWriter()
    for part in (make_pdf([["1. The first page is text.", *LEASE]]), make_scan([Sheet(drawn_page(make_pdf([LEASE])))])):
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    document = _read(out.getvalue(), tmp_path)
    assert document.report.ocr_pages == (1,)
    first, second = (document.text[page.start : page.end] for page in document.pages)
    assert first.startswith("1. The first page is text.\n")
    assert second.splitlines() == LEASE
    assert document.report.language == "en"


def test_letters_that_a_font_names_wrongly_are_read_from_the_picture(tmp_path: Path) -> None:
    document = _read(make_garbled_pdf(LEASE * 2), tmp_path)
    assert document.text.splitlines() == LEASE * 2
    assert "The letters stored for page 1 are not those that are shown (OCR was used)." in remarks_said(document)


def test_the_text_of_a_page_with_a_decoration_stays(tmp_path: Path) -> None:
    document = _read(make_pdf([["Signed in Dayton."]], pictures=True), tmp_path)
    assert document.text == "Signed in Dayton.\n"
    assert document.report.ocr_pages == ()


def test_a_page_that_says_nothing_stays_unread(tmp_path: Path) -> None:
    stained = np.tile(np.linspace(120, 255, 500).astype(np.uint8), (600, 1))
    document = _read(make_scan([Sheet(stained)]), tmp_path)
    assert document.report.unread_pages == (0,)
    assert remarks_said(document) == ("Page 1 is a picture without text (a scan) and was not read.",)


def test_a_scan_of_white_paper_is_blank(tmp_path: Path) -> None:
    document = _read(make_scan([Sheet(np.full((600, 500), 255, np.uint8))]), tmp_path)
    assert (document.report.unread_pages, document.report.blank_pages) == ((), (0,))
    assert remarks_said(document) == ("Page 1 is blank.",)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_page_that_lies_on_its_side_or_head_is_read(models: OcrModels, turns: int) -> None:
    picture = np.ascontiguousarray(np.rot90(drawn_page(make_pdf([LEASE])), turns))
    assert _text(models, picture).splitlines() == LEASE


def test_a_worn_and_crooked_page_is_read(models: OcrModels) -> None:
    said = _text(models, worn(drawn_page(make_pdf([LEASE])))).split()
    wanted = " ".join(LEASE).split()
    assert sum(word in said for word in wanted) >= 0.92 * len(wanted)


def test_columns_are_read_one_after_the_other(models: OcrModels) -> None:
    left = ["The Supplier shall keep", "records of all orders and", "show them on request to", "the Buyer's auditors."]
    right = ["Payment is due within", "thirty days after each", "invoice was received by", "the Buyer in writing."]
    title = ["MASTER SUPPLY AGREEMENT BETWEEN THE PARTIES NAMED AT ITS END, AS AMENDED"]
    picture = np.minimum(drawn_page(make_pdf([["", *left]])), drawn_page(make_pdf([title])))
    moved = np.roll(drawn_page(make_pdf([["", *right]])), int(3.5 * DPI), axis=1)
    assert _text(models, np.minimum(picture, moved)).splitlines() == [*title, *left, *right]


def test_a_block_of_signatures_is_read_row_by_row(models: OcrModels) -> None:
    left = ["Signed for the Buyer", "Name: Ada Example", "Title: Director", "Place: Vienna", "Date: 1 March 2024"]
    right = ["Signed for the Supplier", "Name: Jo Example", "Title: Manager", "Place: Geneva", "Date: 2 March 2024"]
    moved = np.roll(drawn_page(make_pdf([right])), int(3.5 * DPI), axis=1)
    lines = _text(models, np.minimum(drawn_page(make_pdf([left])), moved)).splitlines()
    assert [line.split("    ") for line in lines] == [list(row) for row in zip(left, right, strict=True)]


def test_where_recognising_is_is_told_page_by_page(tmp_path: Path) -> None:
    path = tmp_path / "lease.pdf"
    path.write_bytes(make_scan([Sheet(drawn_page(make_pdf([[line]]))) for line in LEASE]))
    told: list[Progress] = []
    document = ingest(path, Limits(60, 2048), CancelToken(), report=told.append).document
    assert document.text.splitlines() == LEASE
    assert [(one.stage, one.name, one.pages, one.total) for one in told] == [
        (Stage.RECOGNISE, "lease.pdf", 3, 3)
    ] * len(told)
    assert (told[0].done, told[0].page, told[0].seconds_left) == (0, 1, None)
    assert [one.done for one in told] == sorted({one.done for one in told})
    assert len(told) > 1
    assert all(one.seconds_left is not None and one.seconds_left > 0 for one in told[1:])


def test_recognising_stops_when_it_is_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "lease.pdf"
    path.write_bytes(make_scan([Sheet(drawn_page(make_pdf([[line]]))) for line in LEASE * 4]))
    token = CancelToken()
    told: list[Progress] = []

    def stop(progress: Progress) -> None:
        told.append(progress)
        token.cancel()

    with pytest.raises(Cancelled):
        ingest(path, Limits(60, 2048), token, report=stop)
    assert len(told) == 1


def test_nothing_is_told_while_recognising_is_paused_and_then_it_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "lease.pdf"
    path.write_bytes(make_scan([Sheet(drawn_page(make_pdf([[line]]))) for line in LEASE]))
    token = CancelToken()
    told: list[bool] = []

    def pause(_progress: Progress) -> None:
        told.append(token.paused)
        if len(told) == 1:
            token.pause()
            threading.Timer(4, token.resume).start()  # longer than the pages that are begun take

    assert ingest(path, Limits(60, 2048), token, report=pause).document.text.splitlines() == LEASE
    assert not any(told)


def test_a_word_that_a_line_end_broke_is_whole_again(tmp_path: Path) -> None:
    lines = ["The agreement of the par-", "ties is an agree-", "ment on non-", "binding offers. The parties sign it."]
    document = _read(make_scan([Sheet(drawn_page(make_pdf([lines])))]), tmp_path)
    assert document.text == "The agreement of the parties is an agreement on non-binding offers. The parties sign it.\n"
    page = document.pages[0]
    words = [document.text[first:last] for first, last, _ in OCR_WORD.iter_unpack(page.words)]
    assert words == document.text.split()
    start = document.text.index("binding")
    [(_, rect)] = document.rects(document.anchor(start, start + len("binding")))
    assert rect.left == pytest.approx(MARGIN, abs=4)
    broken = document.text.index("agreement on")
    assert len(list(document.rects(document.anchor(broken, broken + len("agreement"))))) == 2
