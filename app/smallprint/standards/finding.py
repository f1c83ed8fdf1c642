"""Where the sentences of forms stand in a document, and which of these places follow one another."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from smallprint.domain.progress import CancelToken
from smallprint.domain.standard import FormPiece, StandardForm
from smallprint.standards.wording import FormWords

_POLLED = 500  # words between two looks at whether to stop


@dataclass(frozen=True, slots=True)
class Spot:
    """A piece of a form, by its index, at words `first` to `last` of a document."""

    piece: int
    first: int
    last: int


def spots(wording: FormWords, forms: Sequence[StandardForm], token: CancelToken) -> list[list[Spot]]:
    """Return for each form where its pieces stand, in the order of the document. Raises Cancelled."""
    known: dict[str, list[tuple[int, int]]] = defaultdict(list)
    lengths: dict[bool, set[int]] = {True: set(), False: set()}
    for number, form in enumerate(forms):
        for index, piece in enumerate(form.pieces):
            known[piece.print].append((number, index))
            lengths[_beside_blank(form.pieces, index)].add(piece.words)
    found: list[list[Spot]] = [[] for _ in forms]
    for first, last in _ranges(wording, lengths, token):
        for number, index in known.get(wording.print_of(first, last), ()):
            if forms[number].pieces[index].words == last - first:
                found[number].append(Spot(index, first, last))
    return found


def _beside_blank(pieces: Sequence[FormPiece], index: int) -> bool:
    """Say whether a piece ends, or begins, in the middle of a sentence."""
    return pieces[index].blank_after or (index > 0 and pieces[index - 1].blank_after)


def _ranges(wording: FormWords, lengths: Mapping[bool, set[int]], token: CancelToken) -> Iterator[tuple[int, int]]:
    """Yield the ranges of words that may be a piece: between two ends of sentences, or beside a blank anywhere."""
    breaks = sorted(wording.breaks)
    longest = max(lengths[False], default=0)
    total = len(wording.keys)
    for first in range(total):
        if first % _POLLED == 0:
            token.check()
        sizes = set(lengths[True])
        if first in wording.breaks:
            after = bisect_left(breaks, first + 1)
            for last in breaks[after:]:
                if last - first > longest:
                    break
                sizes |= {last - first} & lengths[False]
        yield from ((first, first + size) for size in sizes if first + size <= total)


def chain(found: Iterable[Spot], pieces: Sequence[FormPiece]) -> list[Spot]:
    """Return the spots with the most words of which each one follows the one before, in the form and the document."""
    ordered = sorted(found, key=lambda one: (one.first, one.piece))
    ending = sorted(range(len(ordered)), key=lambda at: ordered[at].last)
    best = _Best(len(pieces))
    weights, before = [0] * len(ordered), [-1] * len(ordered)
    ended = 0
    for at, spot in enumerate(ordered):
        while ended < len(ending) and ordered[ending[ended]].last <= spot.first:
            best.add(ordered[ending[ended]].piece, weights[ending[ended]], ending[ended])
            ended += 1
        weight, before[at] = best.below(spot.piece)
        weights[at] = weight + pieces[spot.piece].words
    at = max(range(len(ordered)), key=lambda one: weights[one], default=-1)
    taken = []
    while at >= 0:
        taken.append(ordered[at])
        at = before[at]
    return taken[::-1]


class _Best:
    """The heaviest chain that ends with a piece of the form below some index: a Fenwick tree of maxima."""

    def __init__(self, size: int) -> None:
        self._kept = [(0, -1)] * (size + 1)

    def add(self, piece: int, weight: int, spot: int) -> None:
        at = piece + 1
        while at < len(self._kept):
            self._kept[at] = max(self._kept[at], (weight, spot))
            at += at & -at

    def below(self, piece: int) -> tuple[int, int]:
        found, at = (0, -1), piece
        while at > 0:
            found = max(found, self._kept[at])
            at -= at & -at
        return found


def grown(taken: Sequence[Spot], wording: FormWords, pieces: Sequence[FormPiece]) -> list[Spot]:
    """Return a chain with the pieces that stand right before or after one of it, where no mark parts them."""
    forward = list(_grown_on(taken, wording, pieces))
    found = {one.piece: one for one in forward}
    for spot in reversed(forward):
        below = spot
        while below.piece > 0 and below.piece - 1 not in found and not pieces[below.piece - 1].blank_after:
            first = below.first - pieces[below.piece - 1].words
            floor = max((one.last for one in found.values() if one.piece < below.piece), default=0)
            if first < floor or wording.print_of(first, below.first) != pieces[below.piece - 1].print:
                break
            below = found[below.piece - 1] = Spot(below.piece - 1, first, below.first)
    return sorted(found.values(), key=lambda one: one.piece)


def _grown_on(taken: Sequence[Spot], wording: FormWords, pieces: Sequence[FormPiece]) -> Iterator[Spot]:
    for at, spot in enumerate(taken):
        yield spot
        piece, last = spot.piece + 1, spot.last
        stop = taken[at + 1] if at + 1 < len(taken) else Spot(len(pieces), len(wording.keys), 0)
        while piece < stop.piece and not pieces[piece - 1].blank_after:
            end = last + pieces[piece].words
            if end > stop.first or wording.print_of(last, end) != pieces[piece].print:
                break
            yield Spot(piece, last, end)
            piece, last = piece + 1, end
