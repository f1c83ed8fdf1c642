"""Pictures of scanned pages (PNG, JPEG, TIFF and others) as a PDF in memory: what draws and recognises pages then can.

It is made anew in each child process that opens the file, so that a matter keeps the bytes that were added.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import pypdfium2

from smallprint.errors import FileDamaged, FileRefused, FileTooHard

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 100_000_000
"""A page with more is refused: A4 at 600 dots an inch has 35 million."""
MOST_PAGES = 200
_MOST_IN_ALL = 1_000_000_000  # pixels: all pages are unpacked whenever the file is opened
_KEPT_PIXELS = 40_000_000  # no page is drawn with more, whatever the zoom
_FEWEST_DPI, _MOST_DPI = 100, 2400  # fewer are what cameras and screens write who know of no paper
_LONGER_SIDE = 842.0  # points, of A4: a page whose resolution is not known
_LONGEST_SIDE, _SHORTEST_SIDE = 14_400.0, 3.0  # points: what PDF allows
_QUALITY = 90
_FORMATS = {
    b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG", b"II*\x00": "TIFF", b"MM\x00*": "TIFF", b"II+\x00": "TIFF",
    b"BM": "BMP",
}  # fmt: skip
_SAVE = "Save it as PNG, JPEG or PDF and add that."


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page: its picture as a JPEG file, and its width and height in points."""

    jpeg: bytes
    width: float
    height: float


def picture_format(data: bytes) -> str:
    """Return the name of the picture format that the first bytes say, of those that are read; else ""."""
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    if data.startswith(b"BM") and data[6:10] != bytes(4):  # two letters with which a text begins, too
        return ""
    return next((found for start, found in _FORMATS.items() if data.startswith(start)), "")


def open_pictures(data: bytes) -> pypdfium2.PdfDocument:
    """Return an open PDF with a page for each picture of the file; raises a FileRefused without the file's name."""
    document = pypdfium2.PdfDocument.new()
    for sheet in _sheets(data):
        page = document.new_page(sheet.width, sheet.height)
        image = pypdfium2.PdfImage.new(document)
        image.load_jpeg(io.BytesIO(sheet.jpeg), inline=True)
        image.set_matrix(pypdfium2.PdfMatrix().scale(sheet.width, sheet.height))
        page.insert_obj(image)
        page.gen_content()
        page.close()
    return document


@lru_cache(maxsize=1)
def _sheets(data: bytes) -> tuple[_Sheet, ...]:
    """Return the pages of a file, kept while it is the last one: recognition opens it again for each page."""
    # Here and not above: files that are no pictures are read without it.
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    Image.MAX_IMAGE_PIXELS = None  # the limits are asked below, before anything is unpacked
    try:
        return tuple(_each(data))
    except FileRefused:
        raise
    except UnidentifiedImageError as error:
        raise FileDamaged(f"is damaged, or a picture of a kind that is not read. {_SAVE}") from error
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, OverflowError) as error:
        raise FileDamaged("is a picture that is cut short or damaged. Get it again from where it came.") from error


def _each(data: bytes) -> Iterator[_Sheet]:
    from PIL import Image, ImageSequence  # noqa: PLC0415

    kind = picture_format(data)
    with Image.open(io.BytesIO(data), formats=[kind]) as picture:
        frames = ImageSequence.Iterator(picture) if kind == "TIFF" else iter((picture,))
        in_all = 0
        for number, frame in enumerate(frames, 1):
            pixels = frame.width * frame.height
            in_all += pixels
            if pixels > MOST_PIXELS:
                size = f"{frame.width:,} by {frame.height:,}"
                raise FileTooHard(f"has a picture of {size} pixels, more than can be read. Scan it at 300 dpi.")
            if number > MOST_PAGES or in_all > _MOST_IN_ALL:
                raise FileTooHard(f"has more than {number - 1} pages. Save it as PDF, or split it, and add that.")
            yield _sheet(frame, data if kind == "JPEG" else b"")


def _sheet(picture: "Image.Image", own: bytes) -> _Sheet:
    """Return one picture as a page; `own` is its file where that can stand in a PDF as it is."""
    from PIL import ImageOps  # noqa: PLC0415

    across, down = _resolution(picture.info.get("dpi"))
    upright = ImageOps.exif_transpose(picture)
    if upright is None:
        upright = picture
    turned = upright.size != picture.size
    if across:
        across, down = (down, across) if turned else (across, down)
        width, height = upright.width * 72 / across, upright.height * 72 / down
    else:
        scale = _LONGER_SIDE / max(upright.size)
        width, height = upright.width * scale, upright.height * scale
    shrink = min(1.0, _LONGEST_SIDE / max(width, height))
    width, height = max(width * shrink, _SHORTEST_SIDE), max(height * shrink, _SHORTEST_SIDE)
    as_it_is = own and picture.mode in ("L", "RGB") and picture.getexif().get(0x0112, 1) == 1
    if as_it_is and picture.width * picture.height <= _KEPT_PIXELS:
        picture.load()  # one that is cut short is found out now, and not where it is drawn
        return _Sheet(own, width, height)
    plain = _on_white(upright)
    if plain.width * plain.height > _KEPT_PIXELS:
        smaller = (_KEPT_PIXELS / (plain.width * plain.height)) ** 0.5
        plain = plain.resize((max(int(plain.width * smaller), 1), max(int(plain.height * smaller), 1)))
    packed = io.BytesIO()
    plain.save(packed, "JPEG", quality=_QUALITY)
    return _Sheet(packed.getvalue(), width, height)


def _resolution(dots: object) -> tuple[float, float]:
    """Return the dots an inch across and down that a picture says, zeros where it says none that can be true."""
    try:
        across, down = map(float, dots)  # type: ignore[call-overload]
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    true = max(across, down) >= _FEWEST_DPI and min(across, down) > _FEWEST_DPI / 3  # those of a fax differ by half
    return (across, down) if true and max(across, down) <= _MOST_DPI else (0.0, 0.0)


def _on_white(picture: "Image.Image") -> "Image.Image":
    """Return a picture as grey or colours, what shows through as white paper."""
    from PIL import Image  # noqa: PLC0415

    if picture.mode in ("L", "RGB"):
        return picture
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 256).convert("L")
    if picture.mode == "I":
        return picture.point(lambda value: value / 256).convert("L") if _deep(picture) else picture.convert("L")
    if picture.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(paper, clear).convert("RGB")
    return picture.convert("RGB")


def _deep(picture: "Image.Image") -> bool:
    extrema = picture.getextrema()
    return isinstance(extrema[1], int | float) and extrema[1] > 255
