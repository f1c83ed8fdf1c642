"""Cells of a table that are read in another order only because a page ends elsewhere.

A row of a table that a page cuts is read cell by cell on each of the two pages, and so in another order than where it
stands whole. Words stand where they stood when in both versions they stand beside what they are read past, or a page
ends between the two.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import product

from smallprint.compare.page_heads import level, repeated_heads
from smallprint.compare.pairing import Stretch
from smallprint.compare.sameness import Gap
from smallprint.compare.words import Words
from smallprint.domain.document import Strip
from smallprint.domain.passage import PassageKind

_FAR = 300  # words that a cell is read past at most
_PIECES = 8  # into which a cell is cut
_BESIDE = frozenset({"left", "right", "in one row"})
_MAY = frozenset({"in one row", "in one line", "cut"})
_WordRange = tuple[int, int]
_JOINTS = re.compile(r"[\s\u00ad\u2010\u2011-]+")


@dataclass(frozen=True, slots=True)
class _CellWords:
    """Words `first` to `last` that one version has more, and the word of the other one before which they would be.

    `letters` are theirs without those of a head that the page repeats.
    """

    gap: Gap
    first: int
    last: int
    at: int
    letters: str


class PageOrder:
    """Two versions of which one or both are paged, and where their words stand on the pages."""

    def __init__(self, old: Words, new: Words) -> None:
        self._old, self._new = old, new
        self._strips: dict[tuple[int, int], list[Strip]] = {}
        self._heads = _words_of_heads(old), _words_of_heads(new)

    def of_pages(self, made: Sequence[Stretch], differing: Sequence[Sequence[Gap]]) -> set[Gap]:
        """Return what differs only by its pages; `differing` has what differs in each stretch."""
        if not (self._old.document.kind.paged or self._new.document.kind.paged):
            return set()
        removed, added = self._pieces(made, differing)
        found = {one for one in (*removed, *added) if not one.letters}
        left = [one for one in removed if one.letters], [one for one in added if one.letters]
        for gone, come in _same_letters(*left):
            pieces = {*gone, *come}
            if not pieces & found and self._stand_still(gone, come):
                found |= pieces
        open_still = {one.gap for one in (*removed, *added) if one not in found}
        return {one.gap for one in found} - open_still

    def _pieces(
        self, made: Sequence[Stretch], differing: Sequence[Sequence[Gap]]
    ) -> tuple[list[_CellWords], list[_CellWords]]:
        removed, added = [], []
        at_old = at_new = 0
        for one, own in zip(made, differing, strict=True):
            for gap in own:
                if gap.old < gap.old_end:
                    letters = _letters(self._old, gap.old, gap.old_end, self._heads[0])
                    removed.append(_CellWords(gap, gap.old, gap.old_end, gap.new if one.new else at_new, letters))
                if gap.new < gap.new_end:
                    letters = _letters(self._new, gap.new, gap.new_end, self._heads[1])
                    added.append(_CellWords(gap, gap.new, gap.new_end, gap.old if one.old else at_old, letters))
            at_old = self._old.range_of(one.old[-1])[1] if one.old else at_old
            at_new = self._new.range_of(one.new[-1])[1] if one.new else at_new
        return removed, added

    def _stand_still(self, gone: Sequence[_CellWords], come: Sequence[_CellWords]) -> bool:
        """Say whether words that are read elsewhere stand where they stood."""
        return any(self._stands_still(one, other) for one, other in product(gone, come))

    def _stands_still(self, one: _CellWords, other: _CellWords) -> bool:
        past_old, past_new = _past(one, other.at), _past(other, one.at)
        if self._heads[0].issuperset(range(*past_old)) and self._heads[1].issuperset(range(*past_new)):
            return True  # the same letters in the same place, or past the head of a page
        if not all(0 < last - first <= _FAR for first, last in (past_old, past_new)):
            return False
        before = self._relation(self._old, (one.first, one.last), past_old)
        after = self._relation(self._new, (other.first, other.last), past_new)
        seen = before & _BESIDE, after & _BESIDE
        if all(seen):
            return bool(seen[0] & seen[1])
        return any(seen) and bool((after if seen[0] else before) & _MAY)

    def _relation(self, words: Words, one: _WordRange, other: _WordRange) -> set[str]:
        """Say how two runs of words stand to each other on the page."""
        if not words.document.kind.paged:
            return {"in one row"} if _one_row(words, one, other) else set()
        here, there = self._shown(words, one), self._shown(words, other)
        if not here or not there:
            return set()
        if here[-1][0] < there[0][0] or there[-1][0] < here[0][0]:
            return {"cut"}
        found = set()
        for (page, strip), (page_too, strip_too) in product(here, there):
            if page != page_too:
                continue
            if strip == strip_too:
                found.add("in one line")
            else:
                found |= _side(strip, strip_too)
        return found

    def _shown(self, words: Words, one: _WordRange) -> list[tuple[int, Strip]]:
        """Return the lines that words stand in, each with its page."""
        start, end = words.starts[one[0]], words.ends[one[1] - 1]
        first, last = words.document.page_at(start).index, words.document.page_at(end - 1).index
        return [
            (page, strip)
            for page in range(first, last + 1)
            for strip in self._strips_of(words, page)
            if strip.start < end and start < strip.end
        ]

    def _strips_of(self, words: Words, page: int) -> list[Strip]:
        key = id(words), page
        if key not in self._strips:
            self._strips[key] = words.document.pages[page].all_strips()
        return self._strips[key]


def _words_of_heads(words: Words) -> frozenset[int]:
    """Return the words of heads that a page repeats."""
    spans = repeated_heads(words.document, words.passages)
    places = [(bisect_left(words.starts, start), bisect_left(words.starts, end)) for start, end in spans]
    return frozenset(at for first, last in places for at in range(first, last))


def _letters(words: Words, first: int, last: int, left_out: Set[int]) -> str:
    return _JOINTS.sub("", "".join(words.raw(at) for at in range(first, last) if at not in left_out)).casefold()


def _past(one: _CellWords, at: int) -> _WordRange:
    """Return the words that a piece is read past."""
    return (one.last, max(at, one.last)) if at > one.first else (at, one.first)


def _side(one: Strip, other: Strip) -> frozenset[str]:
    """Say on which side of another line one stands: in its height, or as the cell before it or after it is read."""
    first, second = (one, other) if one.start < other.start else (other, one)
    if not (level(one, other) or second.rect.top < first.rect.top):
        return frozenset()
    if one.rect.right <= other.rect.left:
        return frozenset({"left"})
    return frozenset({"right"}) if other.rect.right <= one.rect.left else frozenset()


def _one_row(words: Words, one: _WordRange, other: _WordRange) -> bool:
    owners = {words.owners[at] for at in (one[0], one[1] - 1, other[0], other[1] - 1)}
    return len(owners) == 1 and words.passages[owners.pop()].kind is PassageKind.TABLE_ROW


def _same_letters(
    removed: Sequence[_CellWords], added: Sequence[_CellWords]
) -> Iterator[tuple[Sequence[_CellWords], Sequence[_CellWords]]]:
    """Yield pieces that one version has more with those of the other one near them that have the same letters."""
    for number, one in enumerate(removed):
        low = bisect_left(added, one.first - _FAR, key=lambda piece: piece.at)
        high = bisect_right(added, one.last + _FAR, key=lambda piece: piece.at)
        for place in range(low, high):
            found = _as_long(removed, number, added, place)
            if found is not None:
                yield removed[number : found[0]], added[place : found[1]]


def _as_long(removed: Sequence[_CellWords], number: int, added: Sequence[_CellWords], place: int) -> _WordRange | None:
    """Return behind which pieces the letters from two of them on are as many, None where they are not the same."""
    before, after = removed[number].letters, added[place].letters
    number, place = number + 1, place + 1
    for _ in range(_PIECES):
        if before == after:
            return number, place
        if after.startswith(before) and number < len(removed):
            before, number = before + removed[number].letters, number + 1
        elif before.startswith(after) and place < len(added):
            after, place = after + added[place].letters, place + 1
        else:
            break
    return None
