"""The differences between a form and a document, out of the form's sentences that were found in it."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from smallprint.domain.passage import Passage
from smallprint.domain.standard import Deviation, DeviationKind, FormClause, FormPiece, StandardForm
from smallprint.standards.finding import Spot
from smallprint.standards.wording import FormWords

_LONGEST_FILLING = 60  # words that may stand in a blank of the form
_NUMBER = 3  # digits of a clause's number, at most
_SIGNING = re.compile(
    r"(?:in\s+witness\s+whereof|signed|executed|agreed\s+(?:and|to)|accepted|signatures?|by|name|title|date|print)\b"
    r"(?:\s*:|(?=[^.]{0,200}$)|\s*_)|[_\s]+$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Ground:
    """A form, a document, and where the one's sentences stand in the other.

    `taken` are those that must be there, in their order, `notices` the others in their order, `every` all anywhere.
    """

    form: StandardForm
    wording: FormWords
    passages: Sequence[Passage]
    taken: tuple[Spot, ...]
    notices: tuple[Spot, ...]
    every: tuple[Spot, ...] = field(repr=False)

    @property
    def first(self) -> int:
        """The word at which the form's words begin in the document."""
        return self.taken[0].first

    @property
    def last(self) -> int:
        """The word after the last of the form's words."""
        return self.taken[-1].last

    def filled(self) -> Iterator[tuple[int, int]]:
        """Yield the words that stand in blanks of the form."""
        for one, other in zip(self.taken, self.taken[1:], strict=False):
            if other.first > one.last and self.is_blank(one, other):
                yield one.last, other.first

    def is_blank(self, one: Spot, other: Spot) -> bool:
        """Say whether what stands between two neighbours fills a blank of the form."""
        follows = other.piece == one.piece + 1 and self.form.pieces[one.piece].blank_after
        return follows and other.first - one.last <= _LONGEST_FILLING

    def sentences(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield words of the document in parts that end where a passage ends; no words of a notice are among them."""
        known = {at for one in self.notices for at in range(one.first, one.last)}
        at = first
        while at < last:
            end = at
            while end < last and end not in known and self.wording.owners[end] == self.wording.owners[at]:
                end += 1
            if end > at:
                yield at, end
            at = max(end, at + 1)

    def said(self, first: int, last: int) -> str:
        """Return the words of the document from one up to another, as they stand."""
        return self.wording.document.text[self.wording.starts[first] : self.wording.stops[last - 1]]

    def stands_elsewhere(self, piece: int) -> Spot | None:
        """Return where a piece stands out of its order, among words that no other piece takes."""
        for spot in self.every:
            if spot.piece == piece and self._is_free(spot):
                return spot
        return None

    def _is_free(self, spot: Spot) -> bool:
        at = bisect_left(self._ends, spot.first + 1)
        return at >= len(self.taken) or self.taken[at].first >= spot.last

    @cached_property
    def _ends(self) -> list[int]:
        return [one.last for one in self.taken]


def deviations(ground: Ground) -> Iterator[Deviation]:
    """Yield what differs, in the order of the document."""
    pieces = ground.form.pieces
    yield from _gap(ground, range(ground.taken[0].piece), ground.first, ground.first)
    for one, other in zip(ground.taken, [*ground.taken[1:], None], strict=True):
        yield from _capitals(ground, one)
        if other is not None and not ground.is_blank(one, other):
            yield from _gap(ground, range(one.piece + 1, other.piece), one.last, other.first)
    final = ground.taken[-1]
    yield from _gap(ground, range(final.piece + 1, len(pieces)), ground.last, _end_of_terms(ground))


def _gap(ground: Ground, missing: range, first: int, last: int) -> Iterator[Deviation]:
    """Yield what pieces that were not found, and words that stand in their place, come to: one a clause."""
    by_clause: dict[int, list[int]] = defaultdict(list)
    for index in missing:
        if ground.form.pieces[index].needed:
            by_clause[ground.form.pieces[index].clause].append(index)
    own = [(start, end) for start, end in ground.sentences(first, last)]
    for clause, lost in by_clause.items():
        lost, moved = _moved(ground, lost)
        yield from moved
        if not lost:
            continue
        here = own if len(by_clause) == 1 else [one for one in own if _number(ground, one) == _of(ground, clause)]
        own = [one for one in own if one not in here]
        yield _lost(ground, clause, lost, here, first)
    for start, end in _by_section(ground, own):
        yield _told(ground, DeviationKind.ADDED, start, end, _clause_at(ground, start))


def _by_section(ground: Ground, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield parts that follow one another in one section of the document as one: a clause with its heading."""
    held: tuple[int, int] | None = None
    for part in parts:
        if held is not None and held[1] == part[0] and _number(ground, held) == _number(ground, part) != "":
            held = held[0], part[1]
        else:
            if held is not None:
                yield held
            held = part
    if held is not None:
        yield held


def _moved(ground: Ground, lost: Sequence[int]) -> tuple[list[int], list[Deviation]]:
    """Return the pieces that are nowhere, and what is to be said of those that stand elsewhere."""
    gone, moved = [], []
    for index in lost:
        spot = ground.stands_elsewhere(index) if ground.form.pieces[index].words > 1 else None
        if spot is None:
            gone.append(index)
        else:
            clause = ground.form.clauses[ground.form.pieces[index].clause]
            moved.append(_told(ground, DeviationKind.MOVED, spot.first, spot.last, clause))
    return gone, moved


def _lost(ground: Ground, clause: int, lost: Sequence[int], here: Sequence[tuple[int, int]], at: int) -> Deviation:
    pieces: list[FormPiece] = [ground.form.pieces[index] for index in lost]
    missing = sum(one.words for one in pieces)
    was = " … ".join(one.text for one in pieces if one.text)
    named = ground.form.clauses[clause]
    if here:
        start, end = here[0][0], here[-1][1]
        return _told(ground, DeviationKind.CHANGED, start, end, named, missing, was)
    stops = ground.wording.stops
    place = stops[at - 1] if at else ground.wording.starts[0]
    return Deviation(DeviationKind.REMOVED, place, place, named, missing, was)


def _told(
    ground: Ground,
    kind: DeviationKind,
    first: int,
    last: int,
    clause: FormClause | None,
    missing: int = 0,
    was: str = "",
) -> Deviation:
    wording = ground.wording
    return Deviation(kind, wording.starts[first], wording.stops[last - 1], clause, missing, was)


def _capitals(ground: Ground, spot: Spot) -> Iterator[Deviation]:
    piece = ground.form.pieces[spot.piece]
    if not piece.heading and ground.wording.case_print_of(spot.first, spot.last) != piece.case_print:
        yield _told(
            ground, DeviationKind.CAPITALS, spot.first, spot.last, ground.form.clauses[piece.clause], 0, piece.text
        )


def _end_of_terms(ground: Ground) -> int:
    """Return the word up to which what follows the form's last words is still part of its terms.

    What goes on in the last clause, or has the number that would come next, is added to the terms. What follows a
    signature, the publisher's notice or a heading without a number is not.
    """
    final = max((number for one in ground.form.clauses if (number := _top(one.number))), default=0)
    following = min((one.first for one in ground.notices if one.first >= ground.last), default=len(ground.wording.keys))
    end = ground.last
    for first, last in ground.sentences(ground.last, following):
        passage = ground.passages[ground.wording.owners[first]]
        number = _top(passage.section_number)
        own_line = "\n" in ground.wording.document.text[ground.wording.stops[first - 1] : ground.wording.starts[first]]
        if own_line and (number not in (final, final + 1) or _SIGNING.match(ground.said(first, last))):
            break
        final, end = max(final, number), last
    return end


def _top(number: str) -> int:
    """Return the number of a clause at the highest level, 0 where it has none."""
    digits = number.split(".")[0].split("(")[0]
    return int(digits) if digits.isdigit() and len(digits) <= _NUMBER else 0


def _number(ground: Ground, part: tuple[int, int]) -> str:
    return ground.passages[ground.wording.owners[part[0]]].section_number


def _of(ground: Ground, clause: int) -> str:
    return ground.form.clauses[clause].number


def _clause_at(ground: Ground, word: int) -> FormClause | None:
    """Return the clause of the form whose number the document's own clause has; else the one around the words."""
    before = [one for one in ground.taken if one.last <= word]
    return ground.form.clauses[ground.form.pieces[before[-1].piece].clause] if before else None
