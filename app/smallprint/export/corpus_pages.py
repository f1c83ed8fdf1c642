"""Pages as OpenContracts has them (PAWLS): each with its words, and where each word stands.

    [{"page": {"width", "height", "index"}, "tokens": [{"x", "y", "width", "height", "text"}]}]

Lengths are points from the top left of the page as it is shown, as `Page` has them. A word of a line whose characters
have no boxes has a part of the line, as if its characters were equally wide.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.domain.anchor import Rect
from smallprint.domain.document import Document, Page, Strip
from smallprint.export.wording import sound
from smallprint.language.direction import begins_leftward

Json = dict[str, object]
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """One word of a page: its characters in the document's text, and where it stands."""

    start: int
    end: int
    text: str
    rect: Rect


def words_of(document: Document, page: Page) -> list[PlacedWord]:
    """Return the words of a page that have a place, in text order."""
    text = sound(document.text)
    found = _boxed(text, page) if page.boxes else _in_strips(text, page.all_strips())
    return [one for one in found if one.rect.right > one.rect.left and one.rect.bottom > one.rect.top]


def page_json(page: Page, words: Sequence[PlacedWord]) -> Json:
    """Return a page with its words."""
    size = {"width": _points(page.width), "height": _points(page.height), "index": page.index}
    return {"page": size, "tokens": [_token(one) for one in words]}


def bounds(words: Iterable[PlacedWord]) -> Json:
    """Return the rectangle that holds some words, of which there is at least one."""
    first, *others = (one.rect for one in words)
    for rect in others:
        first = first.united(rect)
    sides = {"top": first.top, "bottom": first.bottom, "left": first.left, "right": first.right}
    return {name: _points(max(side, 0.0)) for name, side in sides.items()}


def _token(word: PlacedWord) -> Json:
    rect = word.rect
    left, top = max(rect.left, 0.0), max(rect.top, 0.0)
    return {
        "x": _points(left),
        "y": _points(top),
        "width": _points(max(rect.right - left, 0.0)),
        "height": _points(max(rect.bottom - top, 0.0)),
        "text": word.text,
    }


def _points(length: float) -> float:
    return round(length, 2)


def _boxed(text: str, page: Page) -> Iterator[PlacedWord]:
    for word in _WORD.finditer(text, page.start, page.end):
        for rect in page.rects(*word.span())[:1]:
            yield PlacedWord(*word.span(), word[0], rect)


def _in_strips(text: str, strips: Iterable[Strip]) -> Iterator[PlacedWord]:
    for strip in strips:
        leftward = begins_leftward(text[strip.start : strip.end])
        advance = strip.rect.width / max(strip.end - strip.start, 1)
        for word in _WORD.finditer(text, strip.start, strip.end):
            first, last = (advance * (at - strip.start) for at in word.span())
            left, right = strip.rect.left + first, strip.rect.left + last
            if leftward:
                left, right = strip.rect.right - last, strip.rect.right - first
            yield PlacedWord(*word.span(), word[0], Rect(left, strip.rect.top, right, strip.rect.bottom))
