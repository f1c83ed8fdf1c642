"""Drawn pages: ink lies where the text's boxes say, and a child that fails does not take the window along."""

import io
from collections.abc import Iterator

import numpy as np
import pypdf
import pytest

from smallprint.errors import FileLocked, FileTooHard
from smallprint.ingest import PageRenderer, RenderedPage
from tests.build_pdf import make_pdf
from tests.ingest.whole_pdf import read_pdf

SCALE = 2.0


@pytest.fixture
def renderer() -> Iterator[PageRenderer]:
    opened = PageRenderer()
    yield opened
    opened.close()


def _ink(page: RenderedPage) -> np.ndarray:
    rows = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.stride)
    colours = rows[:, : 4 * page.width].reshape(page.height, page.width, 4)[:, :, :3]
    return np.asarray(colours.min(axis=2) < 128)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, (50.0, 100.0, 500.0, 780.0)])
def test_all_ink_lies_in_the_boxes_of_the_text(
    renderer: PageRenderer, rotation: int, crop: tuple[float, float, float, float] | None
) -> None:
    data = make_pdf([["Rent is due", "on the first day"]], size=20, rotation=rotation, crop=crop)
    page = read_pdf(data, "lease.pdf", "").pages[0]
    renderer.open(data)
    boxes = np.frombuffer(renderer.boxes(0).packed, np.float32).reshape(-1, 4)
    drawn = renderer.render(0, SCALE)
    assert (drawn.width, drawn.height) == pytest.approx((page.width * SCALE, page.height * SCALE), abs=1)
    ink = _ink(drawn)
    assert ink.sum() > 500
    for left, top, right, bottom in boxes * SCALE:
        if right > left and bottom > top:
            ink[int(top) - 1 : int(bottom) + 2, int(left) - 1 : int(right) + 2] = False
    assert not ink.any()


def test_a_huge_zoom_draws_no_more_than_forty_megapixels(renderer: PageRenderer) -> None:
    renderer.open(make_pdf([["Text"]]))
    drawn = renderer.render(0, 100.0)
    assert 35_000_000 < drawn.width * drawn.height <= 40_100_000


def test_a_page_that_is_not_there_is_refused_and_the_next_is_drawn(renderer: PageRenderer) -> None:
    renderer.open(make_pdf([["Text"]]))
    with pytest.raises(FileTooHard, match="cannot be drawn"):
        renderer.render(7, 1.0)
    assert renderer.render(0, 1.0).width == 612


def test_a_file_that_is_no_pdf_is_refused_and_the_next_opens(renderer: PageRenderer) -> None:
    with pytest.raises(FileTooHard):
        renderer.open(b"rubbish")
    renderer.open(make_pdf([["Text"]]))
    assert renderer.render(0, 1.0).height == 792


def test_a_child_that_crashes_is_replaced(renderer: PageRenderer) -> None:
    renderer.open(make_pdf([["Text"]]))
    process = renderer._child._process
    assert process is not None
    process.kill()
    with pytest.raises(FileTooHard, match="cannot be drawn"):
        renderer.render(0, 1.0)
    renderer.open(make_pdf([["Text"]]))
    assert renderer.render(0, 1.0).width == 612


def test_a_closed_renderer_opens_again(renderer: PageRenderer) -> None:
    renderer.open(make_pdf([["Text"]]))
    renderer.close()
    with pytest.raises(FileTooHard, match="No file is open"):
        renderer.render(0, 1.0)
    renderer.open(make_pdf([["Text"]]))
    assert renderer.render(0, 1.0).width == 612


def test_a_locked_file_is_drawn_with_its_password_only(renderer: PageRenderer) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([["Rent is due"]], size=20)))
    writer.encrypt("Kestrel-5177")
    locked = io.BytesIO()
    writer.write(locked)
    for password in (None, "wrong"):
        with pytest.raises(FileLocked, match="password"):
            renderer.open(locked.getvalue(), password)
    renderer.open(locked.getvalue(), "Kestrel-5177")
    assert _ink(renderer.render(0, SCALE)).sum() > 100
