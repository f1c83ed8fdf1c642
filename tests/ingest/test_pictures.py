"""Pictures of pages, added as they come from a scanner or a phone, are read and drawn as pages."""

import contextlib
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from smallprint.domain.document import Document, DocumentKind
from smallprint.domain.progress import CancelToken
from smallprint.errors import FileDamaged, FileRefused, FileTooHard
from smallprint.ingest import Ingested, Limits, PageRenderer
from smallprint.ingest.pdf.pictures import MOST_PAGES, open_pictures
from tests.build_pdf import make_pdf
from tests.build_scan import DPI, drawn_page
from tests.parsing import ingest

LINES = ["This Agreement is governed by the laws of Ohio.", "It ends on ninety days' notice."]
PAGE = Image.fromarray(drawn_page(make_pdf([LINES])))
SECOND = Image.fromarray(drawn_page(make_pdf([["The fee is paid in advance each month."]])))
ORIENTATION = 0x0112


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    """Return a picture as a file."""
    packed = io.BytesIO()
    picture.save(packed, kind, **how)
    return packed.getvalue()


def read(data: bytes, folder: Path, name: str) -> Ingested:
    """Read a file as the program does."""
    path = folder / name
    path.write_bytes(data)
    return ingest(path, Limits(120, 2048), CancelToken())


def sizes(data: bytes) -> list[tuple[int, int]]:
    """Return the sizes of the pages, in points."""
    document = open_pictures(data)
    found = [document.get_page_size(index) for index in range(len(document))]
    document.close()
    return [(round(width), round(height)) for width, height in found]


def turned(degrees: int, said: int) -> bytes:
    """Return the page as a camera held askew writes it: lying pixels, and how they are to be turned."""
    exif = Image.Exif()
    exif[ORIENTATION] = said
    return saved(PAGE.rotate(degrees, expand=True), "JPEG", quality=90, exif=exif, dpi=(DPI, DPI))


def assert_read(document: Document) -> None:
    assert document.text.splitlines()[:2] == LINES
    assert document.kind is DocumentKind.PICTURE
    assert not document.flowing
    assert document.report.ocr_pages == (0,)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.png", saved(PAGE, "PNG", dpi=(DPI, DPI))),
        ("page.jpg", saved(PAGE.convert("RGB"), "JPEG", quality=90, dpi=(DPI, DPI))),
        ("photo.jpg", turned(90, 6)),
        ("download.pdf", saved(PAGE, "PNG")),
    ],
)
def test_a_picture_is_read_as_a_page_whatever_its_name_says(name: str, data: bytes, tmp_path: Path) -> None:
    found = read(data, tmp_path, name)
    assert_read(found.document)
    assert found.original == data
    page = found.document.pages[0]
    assert (round(page.width), round(page.height)) == pytest.approx((612, 792), abs=60)
    start = found.document.text.index("governed")
    [(index, rect)] = found.document.rects(found.document.anchor(start, start + len("governed")))
    assert index == 0
    assert 0 < rect.left < rect.right < page.width
    assert rect.top < page.height / 5


def test_a_tiff_of_several_pages_is_one_document_with_its_pages(tmp_path: Path) -> None:
    data = saved(
        PAGE.convert("1"), "TIFF", save_all=True, append_images=[SECOND.convert("1")], compression="group4",
        dpi=(DPI, DPI),
    )  # fmt: skip
    document = read(data, tmp_path, "scan.tif").document
    assert document.text.splitlines()[:2] == LINES
    assert document.pages[0].end <= document.text.index("The fee")
    assert "fee is paid in advance" in document.text[document.pages[1].start :]
    assert document.report.ocr_pages == (0, 1)


def test_the_window_draws_the_page_upright() -> None:
    renderer = PageRenderer()
    try:
        renderer.open(turned(90, 6))
        page = renderer.render(0, 1.0)
    finally:
        renderer.close()
    assert (page.width, page.height) == (612, 792)
    rows = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.stride)[:, : page.width * 4 : 4]
    assert rows[:200].min() < 100  # the lines stand at the top
    assert rows[400:].min() > 200


def test_the_resolution_gives_the_paper_and_one_of_a_camera_gives_a4() -> None:
    picture = Image.new("L", (2480, 3508), 255)
    assert sizes(saved(picture, "PNG", dpi=(300, 300))) == [(595, 842)]
    assert sizes(saved(picture, "JPEG", dpi=(72, 72))) == [(595, 842)]
    assert sizes(saved(picture, "PNG")) == [(595, 842)]
    fax = Image.new("1", (1728, 1145), 255)
    assert sizes(saved(fax, "TIFF", dpi=(204, 98.0))) == [(610, 841)]


@pytest.mark.parametrize("mode", ["1", "P", "LA", "RGBA", "CMYK", "I;16", "I"])
def test_every_way_to_store_colours_gives_dark_on_light(mode: str) -> None:
    kind = "TIFF" if mode in ("CMYK", "I;16", "I") else "PNG"
    if mode in ("LA", "RGBA"):  # ink on paper that is not there
        picture = Image.new(mode, (60, 60))
        picture.paste((0, 255) if mode == "LA" else (0, 0, 0, 255), (0, 0, 60, 20))
    elif mode in ("I;16", "I"):
        deep = np.full((60, 60), 65535, np.uint16 if mode == "I;16" else np.int32)
        deep[:20] = 0
        picture = Image.fromarray(deep)
    else:
        picture = Image.new("RGB", (60, 60), "white")
        picture.paste((0, 0, 0), (0, 0, 60, 20))
        picture = picture.convert(mode)
    document = open_pictures(saved(picture, kind))
    drawn = document[0].render(scale=0.2, grayscale=True)
    rows = np.frombuffer(drawn.buffer, np.uint8).reshape(drawn.height, drawn.stride)[:, : drawn.width]
    assert rows[: drawn.height // 4].mean() < 60
    assert rows[drawn.height // 2 :].mean() > 200


def claims(width: int, height: int) -> bytes:
    """Return a small PNG that says it is large."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_a_huge_picture_is_refused_with_its_size(tmp_path: Path) -> None:
    with pytest.raises(FileTooHard, match=r"“huge.png” has a picture of 60,000 by 60,000 pixels.*Scan it at 300 dpi"):
        read(claims(60_000, 60_000), tmp_path, "huge.png")


def test_a_tiff_with_more_pages_than_are_read_is_refused(tmp_path: Path) -> None:
    small = Image.new("1", (8, 8), 255)
    data = saved(small, "TIFF", save_all=True, append_images=[small] * MOST_PAGES)
    with pytest.raises(FileTooHard, match=rf"“long.tif” has more than {MOST_PAGES} pages\. Save it as PDF"):
        read(data, tmp_path, "long.tif")


@pytest.mark.parametrize("name", ["cut.png", "cut.jpg", "cut.tif"])
def test_a_picture_that_is_cut_short_is_said_to_be_damaged(name: str, tmp_path: Path) -> None:
    kind = {"png": "PNG", "jpg": "JPEG", "tif": "TIFF"}[name[4:]]
    whole = saved(PAGE, kind)
    with pytest.raises(FileDamaged, match=f"“{name}” is .*(damaged|cut short)"):
        read(whole[: len(whole) // 2], tmp_path, name)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "BMP"])
def test_changed_bytes_end_in_pages_or_a_sentence(kind: str) -> None:
    rng = np.random.default_rng(7)
    whole = saved(PAGE.resize((200, 260)), kind)
    for _ in range(60):
        data = bytearray(whole)
        for place in rng.integers(8, len(data), rng.integers(1, 12)):
            data[place] = rng.integers(256)
        cut = bytes(data[: rng.integers(9, len(data))] if rng.random() < 0.2 else data)
        with contextlib.suppress(FileRefused):
            open_pictures(cut).close()
