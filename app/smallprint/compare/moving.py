"""Which of what was taken out was put in elsewhere: the same words first, then much the same ones.

A piece is a run of words that one version has and the other has not at that place: a whole clause, or a sentence
within one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from smallprint.compare.words import Words

_ALIKE = 0.6  # of the runs of three words of both
_LEAST = 3.0  # weight of words, below which the same words stand in many places
_LEAST_ONCE = 1.0  # the same for a heading
_FEWEST_RUNS = 5
_SET_PHRASE = 20  # pieces; a run of words in more of them says nothing
_MOST_JOINED = 6  # pieces that the other version may have as one


@dataclass(frozen=True, slots=True)
class MovedPiece:
    """Words `first` to `last` (exclusive) of one version; `whole` says that they are a whole passage, `lines` lines.

    `parts` are the first words of the other pieces that it is made of: the other version has them as one, or as others.
    """

    first: int
    last: int
    whole: bool = True
    lines: bool = True
    parts: tuple[int, ...] = ()

    @property
    def firsts(self) -> tuple[int, ...]:
        """The first words of all that it is made of."""
        return (self.first, *self.parts)


@dataclass(slots=True)
class Moves:
    """Pairs what was taken out with what was put in; both are in text order."""

    old: Words
    new: Words
    removed: Sequence[MovedPiece]
    added: Sequence[MovedPiece]
    _to: dict[int, int] = field(default_factory=dict)
    _from: dict[int, int] = field(default_factory=dict)
    _joined: list[tuple[MovedPiece, MovedPiece]] = field(default_factory=list)

    def pairs(self) -> list[tuple[MovedPiece, MovedPiece]]:
        """Return each piece that moved with what it is now."""
        self._take_same()
        self._take_joined()
        for there, here in self._alike():
            self._take(there, here)
        for there, here in list(self._from.items()):
            if here >= 0:
                self._take_neighbours(there, here)
        alone = [(self.removed[here], self.added[there]) for there, here in self._from.items() if here >= 0]
        return sorted((*alone, *self._joined), key=lambda pair: pair[1].first)

    def _take(self, there: int, here: int) -> None:
        if there not in self._from and here not in self._to:
            self._from[there], self._to[here] = here, there

    def _take_same(self) -> None:
        by_words: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for here, one in enumerate(self.removed):
            by_words[_keys(self.old, one)].append(here)
        counts = Counter(_keys(self.new, one) for one in self.added)
        for there, one in enumerate(self.added):
            keys = _keys(self.new, one)
            if by_words.get(keys) and self._tells(one, once=len(by_words[keys]) == counts[keys] == 1):
                self._take(there, by_words[keys].pop(0))

    def _take_joined(self) -> None:
        """Pair pieces that follow each other in one version with the same words that the other one cuts elsewhere."""
        before: dict[tuple[int, ...], list[tuple[int, int]]] = defaultdict(list)
        for here, end in _runs_of_pieces(self.removed, self._to):
            before[_keys(self.old, _whole(self.old, self.removed[here:end]))].append((here, end))
        for there, last in _runs_of_pieces(self.added, self._from):
            after = _whole(self.new, self.added[there:last])
            places = before.get(_keys(self.new, after), [])
            if len(places) != 1 or not self._tells(after, once=True):
                continue
            ((here, end),) = places
            if self._to.keys() & range(here, end) or self._from.keys() & range(there, last):
                continue
            self._to.update(dict.fromkeys(range(here, end), -1))
            self._from.update(dict.fromkeys(range(there, last), -1))
            self._joined.append((_whole(self.old, self.removed[here:end]), after))

    def _tells(self, one: MovedPiece, once: bool) -> bool:
        """Say whether a piece is long enough to be known again; a whole one that is there once may be short.

        A row of a table on a page is whole lines in the midst of a passage.
        """
        least = _LEAST_ONCE if one.whole and once else _LEAST if one.whole or (one.lines and once) else 2 * _LEAST
        return sum(self.new.weight(at) for at in range(one.first, one.last)) >= least

    def _take_neighbours(self, there: int, here: int) -> None:
        """Let short lines go with the clause that they stand beside: a heading, an item of a list."""
        for step in (-1, 1):
            one, other = self._next_added(there, step), self._next_removed(here, step)
            while one >= 0 and other >= 0:
                if _keys(self.new, self.added[one]) != _keys(self.old, self.removed[other]):
                    break
                self._take(one, other)
                one, other = self._next_added(one, step), self._next_removed(other, step)

    def _next_added(self, at: int, step: int) -> int:
        """Return the next piece that was put in beside one, or beside what moved there; -1 where none was."""
        return _next(self.added, at, step, self._from)

    def _next_removed(self, at: int, step: int) -> int:
        """Return the next piece that was taken out beside one, or beside what moved from there; -1 where none was."""
        return _next(self.removed, at, step, self._to)

    def _alike(self) -> Iterator[tuple[int, int]]:
        """Yield (added, removed) of those that are much alike, the most alike first."""
        holders: dict[tuple[int, ...], list[int]] = defaultdict(list)
        sizes: dict[int, int] = {}
        for here, one in enumerate(self.removed):
            if here not in self._to:
                runs = _runs(_keys(self.old, one))
                sizes[here] = len(runs)
                for run in runs:
                    holders[run].append(here)
        close: list[tuple[float, int, int]] = []
        for there, one in enumerate(self.added):
            runs = _runs(_keys(self.new, one)) if there not in self._from else frozenset()
            counts: dict[int, int] = defaultdict(int)
            for run in runs:
                held = holders.get(run, ())
                if len(held) <= _SET_PHRASE:
                    for here in held:
                        counts[here] += 1
            for here, count in counts.items():
                share = count / (len(runs) + sizes[here] - count)
                if share >= _ALIKE and min(len(runs), sizes[here]) >= _FEWEST_RUNS:
                    close.append((-share, there, here))
        yield from ((there, here) for _, there, here in sorted(close))


def _runs_of_pieces(pieces: Sequence[MovedPiece], moved: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Yield (first, end) of pieces that follow each other and did not move, the longest runs first."""
    found: list[tuple[int, int]] = []
    for first in range(len(pieces)):
        end = first
        while end < len(pieces) and end - first < _MOST_JOINED and end not in moved:
            if end > first and pieces[end].first != pieces[end - 1].last:
                break
            end += 1
            found.append((first, end))
    yield from sorted(found, key=lambda run: run[0] - run[1])


def _whole(words: Words, pieces: Sequence[MovedPiece]) -> MovedPiece:
    """Return pieces that follow each other as one."""
    first, last = pieces[0].first, pieces[-1].last
    whole = all(one.whole for one in pieces)
    return MovedPiece(first, last, whole, words.whole_lines(first, last), tuple(one.first for one in pieces[1:]))


def _next(pieces: Sequence[MovedPiece], at: int, step: int, moved: Mapping[int, int]) -> int:
    while 0 <= at + step < len(pieces) and _beside(pieces[at], pieces[at + step]):
        at += step
        if at not in moved:
            return at
    return -1


def _beside(one: MovedPiece, other: MovedPiece) -> bool:
    return one.first == other.last or other.first == one.last


def _runs(keys: tuple[int, ...]) -> frozenset[tuple[int, ...]]:
    return frozenset(zip(keys, keys[1:], keys[2:], strict=False))


def _keys(words: Words, one: MovedPiece) -> tuple[int, ...]:
    return tuple(words.keys[one.first : one.last])
