"""Makes the highlight annotations of a PDF: with a comment, and drawn so that every viewer shows them alike."""

import re
from collections.abc import Sequence
from itertools import chain

from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from smallprint.domain.marking import MarginComment

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]
"""A rectangle in user space as text runs: its top left corner as it is shown, top right, bottom left, bottom right."""

_PRINTED = 4  # a flag of ISO 32000-1, 12.5.3: shown in print too
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f]|[\ud800-\udfff]")


def highlight(
    mark: MarginComment, author: str, date: str, corners: Sequence[Corners], page: IndirectObject, name: str
) -> tuple[DictionaryObject, DecodedStreamObject]:
    """Return an annotation on some lines of a page, and its appearance, which it must refer to.

    `date` is in ISO 8601, UTC, or "". `name` tells it from all others of the page.
    """
    points = [point for one in corners for point in one]
    box = _box(points)
    colour = _colour(mark.colour)
    times = ("/M", "/CreationDate") if date else ()
    found = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Highlight"),
            NameObject("/Rect"): _numbers(box),
            # Viewers take the corners in this order, whatever the words of the format say.
            NameObject("/QuadPoints"): _numbers(tuple(chain.from_iterable(points))),
            NameObject("/C"): _numbers(colour),
            NameObject("/F"): NumberObject(_PRINTED),
            NameObject("/P"): page,
            NameObject("/NM"): TextStringObject(name),
            NameObject("/T"): TextStringObject(_plain(author)),
            NameObject("/Subj"): TextStringObject(_plain(mark.title)),
            NameObject("/Contents"): TextStringObject(_plain("\n".join((mark.title, *mark.lines)))),
            **{NameObject(time): TextStringObject(_date(date)) for time in times},
        }
    )
    return found, _appearance(corners, box, colour)


def _appearance(corners: Sequence[Corners], box: Sequence[float], colour: Sequence[float]) -> DecodedStreamObject:
    """Return the drawing: filled rectangles that leave black words black, and no darker where two meet."""
    drawn = [f"/G gs {' '.join(f'{part:.4f}' for part in colour)} rg"]
    for top_left, top_right, bottom_left, bottom_right in corners:
        path = (top_left, top_right, bottom_right, bottom_left)
        steps = [f"{x:.3f} {y:.3f} {'l' if number else 'm'}" for number, (x, y) in enumerate(path)]
        drawn.append(f"{' '.join(steps)} h f")
    stream = DecodedStreamObject()
    stream.set_data("\n".join(drawn).encode())
    state = {NameObject("/Type"): NameObject("/ExtGState"), NameObject("/BM"): NameObject("/Darken")}
    states = DictionaryObject({NameObject("/G"): DictionaryObject(state)})
    stream.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): _numbers(box),
            NameObject("/Resources"): DictionaryObject({NameObject("/ExtGState"): states}),
        }
    )
    return stream


def _box(points: Sequence[Point]) -> tuple[float, float, float, float]:
    across, up = zip(*points, strict=True)
    return min(across), min(up), max(across), max(up)


def _numbers(values: Sequence[float]) -> ArrayObject:
    return ArrayObject([FloatObject(f"{value:.4f}") for value in values])


def _colour(written: str) -> tuple[float, ...]:
    return tuple(int(written[at : at + 2], 16) / 255 for at in (1, 3, 5))


def _date(moment: str) -> str:
    """Return an ISO moment in UTC as PDF writes it: D:20261130080000Z."""
    return f"D:{re.sub('[^0-9]', '', moment)[:14]:0<14}Z"


def _plain(text: str) -> str:
    return _CONTROLS.sub(" ", text)
