"""Which passages of two versions belong together, by the words that they share in order.

The two readings may cut their sentences at other places (a page break cuts one, a list has another shape): passages
that share words make one stretch, however many there are on each side.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from smallprint.compare.anchors import EqualRun, heaviest, matches
from smallprint.compare.words import Words
from smallprint.domain.passage import PassageKind
from smallprint.domain.progress import CancelToken

_SHARE = 0.35  # of the words of the smaller passage, from which two belong together
_LEAST = 4  # words that make a passage telling
_TWICE = (-1, -1)
_MOVED = 3.0  # weight of words of a passage that is told to have moved
_NOWHERE = (-1, -2)  # in place of words of the older and of the newer version that are equal to none
_CHANCE = 6  # words; a match that is longer is none by chance

Pairs = list[tuple[int, int]]
_Link = tuple[int, int]
"""A passage of the older version and one of the newer, by their indexes."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Passages of both versions that belong together, by their indexes; `pairs` are the words that both have."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...] = ()


def aligned(old: Words, new: Words, token: CancelToken | None = None) -> list[EqualRun]:
    """Return what is equal in both versions, in order. Raises Cancelled.

    What stands word for word in both versions, once, and not in the same order, has moved: its words are equal to no
    others, such as a party's name to the one at the end. Words that a page cuts elsewhere may stand twice as well.
    """
    same = sorted(same_passages(old, new), key=lambda one: one.old)
    stay = heaviest(same)
    staying = set(stay)
    moved = [one for one in same if one not in staying]
    keys = list(old.keys), list(new.keys)
    places = (_places(old.keys), _places(new.keys)) if moved else ({}, {})
    for one in moved:
        words = old.keys[one.old : one.old + one.size]
        telling = sum(old.weight(at) for at in range(one.old, one.old + one.size)) >= _MOVED
        if telling and _once(words, old.keys, places[0]) and _once(words, new.keys, places[1]):
            keys[0][one.old : one.old + one.size] = [_NOWHERE[0]] * one.size
            keys[1][one.new : one.new + one.size] = [_NOWHERE[1]] * one.size
    return matches(*keys, token, stay)


def _places(keys: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        found[key].append(place)
    return found


def _once(words: Sequence[int], keys: Sequence[int], places: Mapping[int, Sequence[int]]) -> bool:
    """Say whether words stand once in a version, whatever its passages."""
    at = min(range(len(words)), key=lambda place: len(places[words[place]]))
    begins = (place - at for place in places[words[at]] if place >= at)
    return sum(keys[begin : begin + len(words)] == words for begin in begins) == 1


def same_passages(old: Words, new: Words) -> list[EqualRun]:
    """Return the headings and the passages of several words that both versions have, word for word, once."""
    here, there = _by_keys(old), _by_keys(new)
    headings = {old.range_of(one.index) for one in old.passages if one.kind is PassageKind.HEADING}
    return [
        EqualRun(first, there[keys][0], last - first)
        for keys, (first, last) in here.items()
        if there.get(keys, _TWICE) != _TWICE
        and (first, last) != _TWICE
        and (last - first >= _LEAST or (first < last and (first, last) in headings))
    ]


def _by_keys(words: Words) -> dict[tuple[int, ...], tuple[int, int]]:
    places: dict[tuple[int, ...], tuple[int, int]] = {}
    for passage in words.passages:
        first, last = words.range_of(passage.index)
        keys = tuple(words.keys[first:last])
        places[keys] = _TWICE if keys in places else (first, last)
    return places


def settled(found: Sequence[EqualRun], old: Words, new: Words) -> list[EqualRun]:
    """Return matches without those by chance, each gap moved to where a passage begins or ends if it may be."""
    meant = _meant(_slid(list(found), old, new), old, new)
    return [one for one in _at_an_edge(meant, old, new) if one.size]


def _at_an_edge(found: list[EqualRun], old: Words, new: Words) -> list[EqualRun]:
    """Move equal words out of the midst of what one version has more, where the same words stand at its end.

    "[By and between Alder, ]Alder[, a company.] Alder" is "[By and between Alder, a company.] Alder".
    """
    for number, one in enumerate(found):
        if one.size > _CHANCE:
            continue
        before = found[number - 1] if number else EqualRun(0, 0, 0)
        after = found[number + 1] if number + 1 < len(found) else EqualRun(len(old.keys), len(new.keys), 0)
        low, high = before.old + before.size, after.old
        first, last = before.new + before.size, after.new
        if low == one.old and one.old + one.size == high and first < one.new and one.new + one.size < last:
            at = _again(new.keys, one.new, one.size, first, last)
            found[number] = EqualRun(one.old, at, one.size)
        elif first == one.new and one.new + one.size == last and low < one.old and one.old + one.size < high:
            at = _again(old.keys, one.old, one.size, low, high)
            found[number] = EqualRun(at, one.new, one.size)
    return found


def _again(keys: Sequence[int], at: int, size: int, first: int, last: int) -> int:
    """Return where the words from `at` on stand again at the end, or the beginning, of a stretch; `at` for nowhere."""
    run = keys[at : at + size]
    return next((place for place in (last - size, first) if keys[place : place + size] == run), at)


def _slid(found: list[EqualRun], old: Words, new: Words) -> list[EqualRun]:
    """Move what was put in or taken out along words that repeat: "A. [The B. ]The C." is "A. [The B.] The C."."""
    for number in range(1, len(found)):
        before, after = found[number - 1], found[number]
        gap_old, gap_new = after.old - before.old - before.size, after.new - before.new - before.size
        if (gap_old == 0) == (gap_new == 0):
            continue
        words, start, size = (
            (new, before.new + before.size, gap_new) if gap_new else (old, before.old + before.size, gap_old)
        )
        back = _steps_back(words, start, size, before.size, words.owners)
        if back:
            found[number - 1] = EqualRun(before.old, before.new, before.size - back)
            found[number] = EqualRun(after.old - back, after.new - back, after.size + back)
    return found


def _steps_back(words: Words, start: int, size: int, most: int, owners: Sequence[int]) -> int:
    """Return by how many words a gap moves back so that it begins with a passage; 0 where it cannot or already does."""

    def begins(at: int) -> bool:
        return at == 0 or at >= len(owners) or owners[at] != owners[at - 1]

    if begins(start):
        return 0
    for back in range(1, most + 1):
        if words.keys[start - back] != words.keys[start + size - back]:
            return 0
        if begins(start - back):
            return back
    return 0


def _meant(found: list[EqualRun], old: Words, new: Words) -> list[EqualRun]:
    """Return matches without short ones between long gaps: two sentences share words by chance."""
    kept: list[EqualRun] = []
    for number, one in enumerate(found):
        if one.size > _CHANCE or _whole(one, old, new):
            kept.append(one)
            continue
        after = found[number + 1] if number + 1 < len(found) else EqualRun(len(old.keys), len(new.keys), 0)
        before = kept[-1] if kept else EqualRun(0, 0, 0)
        left = _gap(before, one)
        right = _gap(one, after)
        told = sum(old.weight(at) for at in range(one.old, one.old + one.size))
        if 2 * told >= min(left, right):
            kept.append(one)
    return kept


def _gap(before: EqualRun, after: EqualRun) -> int:
    return max(after.old - before.old - before.size, after.new - before.new - before.size)


def _whole(one: EqualRun, old: Words, new: Words) -> bool:
    """Say whether a match is a passage on each side from its first word to its last, such as a heading."""
    ends = (old.range_of(old.owners[one.old]), new.range_of(new.owners[one.new]))
    starts = one.old <= ends[0][0] and one.new <= ends[1][0]
    return starts and ends[0][1] <= one.old + one.size and ends[1][1] <= one.new + one.size


def stretches(found: Iterable[EqualRun], old: Words, new: Words) -> list[Stretch]:
    """Return both versions as stretches, in the order of the newer one; what was removed stands where it stood."""
    pairs = _linked(found, old, new)
    made: list[Stretch] = []
    at_old = at_new = 0
    old_order = [one.index for one in old.passages if _has_words(old, one.index)]
    new_order = [one.index for one in new.passages if _has_words(new, one.index)]
    old_place = {index: place for place, index in enumerate(old_order)}
    new_place = {index: place for place, index in enumerate(new_order)}
    for low, high, first, last, own in _intervals(pairs, old, new, old_place, new_place):
        made += _alone(old, old_order[at_old:low], removed=True)
        made += _alone(new, new_order[at_new:first])
        made.append(Stretch(tuple(old_order[low:high]), tuple(new_order[first:last]), tuple(own)))
        at_old, at_new = high, last
    made += _alone(old, old_order[at_old:], removed=True)
    made += _alone(new, new_order[at_new:])
    return made


def standing_lines(
    found: Iterable[EqualRun], made: Iterable[Stretch], old: Words, new: Words
) -> tuple[set[int], set[int]]:
    """Return the words of both versions that stand where they stood although their passages do not belong together.

    A heading or a running head is read with the lines before it in one version and with those after it in the other:
    whole lines of a run of equal words, of which the rest is aligned.
    """
    kept = {pair for one in made for pair in one.pairs}
    stays: tuple[set[int], set[int]] = set(), set()
    for run in found:
        left = [(run.old + at, run.new + at) not in kept for at in range(run.size)]
        at = 0
        while at < run.size and not all(left):
            end = at
            while end < run.size and left[end]:
                end += 1
            if (
                end > at
                and old.whole_lines(run.old + at, run.old + end)
                and new.whole_lines(run.new + at, run.new + end)
            ):
                stays[0].update(range(run.old + at, run.old + end))
                stays[1].update(range(run.new + at, run.new + end))
            at = end + 1
    return stays


def _alone(words: Words, passages: Sequence[int], removed: bool = False) -> list[Stretch]:
    """Return what one version has alone; a sentence that a page break cuts in two is one."""
    found: list[tuple[int, ...]] = []
    for one in passages:
        if found and words.passages[one].continues:
            found[-1] = (*found[-1], one)
        else:
            found.append((one,))
    return [Stretch(one, ()) if removed else Stretch((), one) for one in found]


def _has_words(words: Words, passage: int) -> bool:
    first, last = words.range_of(passage)
    return last > first


def _linked(found: Iterable[EqualRun], old: Words, new: Words) -> Pairs:
    """Return pairs of words without those of passages that share too few."""
    pairs: Pairs = []
    shared: dict[_Link, float] = defaultdict(float)
    rows: list[list[_Link]] = []
    for run in found:
        own = [(run.old + at, run.new + at) for at in range(run.size)]
        links = [(old.owners[one], new.owners[other]) for one, other in own]
        for (one, _), link in zip(own, links, strict=True):
            shared[link] += old.weight(one)
        rows.append(list(dict.fromkeys(links)))
        pairs += own
    totals = _weights(old), _weights(new)
    close = {link for link, weight in shared.items() if weight >= _SHARE * min(totals[0][link[0]], totals[1][link[1]])}
    for row in rows:
        close |= _cut_elsewhere(row, close)
    return [(one, other) for one, other in pairs if (old.owners[one], new.owners[other]) in close]


def _cut_elsewhere(row: Sequence[_Link], close: Set[_Link]) -> set[_Link]:
    """Return the links of a run of equal words that hold few of them since the two readings cut it at other places.

    Beside each of them the run goes on from one passage to the next in one version alone, and on its other side the
    words belong together.
    """
    held: set[_Link] = set()
    for step in (row, row[::-1]):
        before: _Link | None = None
        for link in step:
            goes_on = before is not None and (before in close or before in held)
            if (
                link not in close
                and goes_on
                and before is not None
                and (link[0] == before[0]) != (link[1] == before[1])
            ):
                held.add(link)
            before = link
    return held


def _weights(words: Words) -> dict[int, float]:
    totals: dict[int, float] = defaultdict(float)
    for at, owner in enumerate(words.owners):
        totals[owner] += words.weight(at)
    return totals


def _intervals(
    pairs: Pairs, old: Words, new: Words, old_place: dict[int, int], new_place: dict[int, int]
) -> list[tuple[int, int, int, int, Pairs]]:
    """Return (first old, end, first new, end, pairs) of passages that belong together, in order and apart."""
    made: list[tuple[int, int, int, int, Pairs]] = []
    for pair in pairs:
        here, there = old_place[old.owners[pair[0]]], new_place[new.owners[pair[1]]]
        if made and (here < made[-1][1] or there < made[-1][3]):
            low, high, first, last, own = made[-1]
            own.append(pair)
            made[-1] = (low, max(high, here + 1), first, max(last, there + 1), own)
        else:
            made.append((here, here + 1, there, there + 1, [pair]))
    return made
