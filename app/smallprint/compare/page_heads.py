"""Heads that a page repeats: the first rows of a table that goes on, a title that stands at the top of each page."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from smallprint.domain.document import Document, Strip
from smallprint.domain.passage import Passage, PassageKind

_NEAR = 3.0  # points between the places of what two pages repeat
_LEVEL = 0.5  # of the height of the lower of two lines, from which they stand beside each other
_LOOSE = 0.7  # widths of a character in heights of its line, from which there are wide gaps in it
_MOST_LINES = 12
_BY_HAND = "__"  # a line to be filled in is no head


def repeated_heads(document: Document, passages: Sequence[Passage]) -> list[tuple[int, int]]:
    """Return the spans of what begins a page and only says again what a page before it says in the same place.

    A title stands at the same height of both pages, the head of a table anywhere on the one before, in the same cells.
    """
    if not document.kind.paged:
        return []
    around = [one for one in passages if one.kind is PassageKind.FURNITURE]
    begins = [one.start for one in around]

    def counts(strip: Strip) -> bool:
        at = bisect_right(begins, strip.start) - 1
        return at < 0 or strip.start >= around[at].end

    known: dict[str, list[tuple[int, int]]] = defaultdict(list)
    lines: list[list[Strip]] = []
    found = []
    for page in document.pages:
        own = [strip for strip in page.all_strips() if counts(strip)]
        said = _repeated(document.text, own, known, lines)
        if said:
            found.append((own[0].start, own[said - 1].end))
        for number, strip in enumerate(own):
            known[_said(document.text, strip)].append((len(lines), number))
        lines.append(own)
    return found


def _repeated(
    text: str, own: Sequence[Strip], known: dict[str, list[tuple[int, int]]], lines: Sequence[Sequence[Strip]]
) -> int:
    """Return how many lines at the top of a page a page before it has."""
    most = 0
    for page, first in known.get(_said(text, own[0]), ()) if own else ():
        before = lines[page][first:]
        count = 0
        while count < min(len(own), len(before), _MOST_LINES) and _same(text, before[count], own[count]):
            count += 1
        while count > most and not _is_head(text, before[:count], own[:count]):
            count -= 1
        most = max(most, count)
    return most if most < len(own) else 0


def _is_head(text: str, before: Sequence[Strip], again: Sequence[Strip]) -> bool:
    if any(_BY_HAND in text[one.start : one.end] for one in again):
        return False
    if all(abs(one.rect.top - other.rect.top) <= _NEAR for one, other in zip(before, again, strict=True)):
        return True
    last = again[-1]
    beside = any(level(one, other) for one, other in pairwise(again[-2:]))
    return beside or "\t" in text[last.start : last.end] or _wide(last) > _LOOSE


def _wide(strip: Strip) -> float:
    """Return how wide a character of a line is on average, in heights of the line: cells stand apart."""
    return strip.rect.width / max(strip.end - strip.start, 1) / max(strip.rect.height, 1.0)


def _same(text: str, one: Strip, other: Strip) -> bool:
    near = abs(one.rect.left - other.rect.left) <= _NEAR and abs(one.rect.right - other.rect.right) <= _NEAR
    return near and _said(text, one) == _said(text, other)


def _said(text: str, strip: Strip) -> str:
    return " ".join(text[strip.start : strip.end].split())


def level(one: Strip, other: Strip) -> bool:
    """Say whether two lines stand at one height."""
    shared = min(one.rect.bottom, other.rect.bottom) - max(one.rect.top, other.rect.top)
    return shared > _LEVEL * min(one.rect.height, other.rect.height)
