"""Which candidates are listed: the one rule that the window, reports, the command line and measurements follow.

A clause type has one card, its best candidate, where the contract probably has the type. Further candidates are listed
only where each is likely by itself; a title, the parties and a date are said once. What touches on the page becomes one
card. All else is folded under its type's card; the page tints it where it may belong to the clause.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from smallprint.domain.finding import Candidate
from smallprint.domain.span_index import SpanIndex

PROBABLE = 0.19  # the chance that a contract has a type from which its best candidate is listed
PROBABLE_ALONE = 0.22  # the same where no judge was heard: the heads alone are surer of types that are not there
LIKELY = 0.35  # the score from which the best candidate of a type is listed whatever that chance
FURTHER = 0.55  # the score from which a candidate beside the best one of its type is listed as well
_LEAST = 0.05  # the score below which nothing is listed
_READING = 0.4  # of `beside`: what another reading of a place must reach, whose score is a part of its own chance
_ELSEWHERE = 0.12  # the score from which a place far from its type's cards is tinted by itself
_SAID_AGAIN = 0.5  # the same for what a contract has once: the title over an annex, a party where it signs
_NEAR = 500  # characters between a card, with its tint, and a place that may belong to its clause
_WIDEST = 3_000  # characters that a finding and what may belong to it may take
_LONGEST = 600  # characters of a card made of neighbours: beyond, each says more when it stands by itself


def listed(
    candidates: Sequence[Candidate],
    chances: Mapping[str, float],
    beside: Mapping[str, float],
    said_once: frozenset[str],
    text: str,
    probable: float = PROBABLE,
) -> list[Candidate]:
    """Return one document's candidates with `likely` set on those that are listed, and `around` on their tint.

    `chances` is the probability that the contract has each type; types that it leaves out are judged by their score.
    `said_once` are the types of which a contract has one. Neighbours that are listed are joined into the first.
    `probable` is the chance from which the best candidate of a type is listed.
    """
    groups: dict[str, list[Candidate]] = {}
    for one in candidates:
        groups.setdefault(one.clause, []).append(replace(one, likely=False))
    marked: list[Candidate] = []
    for key, group in groups.items():
        ranked = sorted(group, key=lambda one: -one.score)  # of equals, the first named
        chosen = _chosen(ranked, chances.get(key, 0.0) >= probable, key in said_once)
        ranked = _joined(ranked, chosen, text)
        if key in beside and any(one.likely for one in ranked):
            _widen(ranked, beside[key])
            if key not in said_once:  # another name nearby is no part of a title, of the parties or of a date
                _reach(ranked, beside[key])
            ranked = [one if one.likely else _folded(one, key in said_once) for one in ranked]
        marked += ranked
    return marked


def _chosen(ranked: Sequence[Candidate], probable: bool, once: bool) -> list[int]:
    """Return the places of the candidates that are listed, best first; none of them overlap."""
    best = ranked[0]
    if best.score < _LEAST or not (probable or best.score >= LIKELY):
        return []
    chosen = [0]
    taken = _Taken()
    taken.add(best)
    for place, one in enumerate(ranked[1:], 1):
        if once or one.score < FURTHER:
            break
        if not taken.over(one):
            taken.add(one)
            chosen.append(place)
    return chosen


class _Taken:
    """Candidates that are listed: of those without a span, their passages tell whether two are one place."""

    def __init__(self) -> None:
        self._spans = SpanIndex()
        self._passages: set[int] = set()
        self._bare: set[int] = set()

    def add(self, one: Candidate) -> None:
        """Take in a candidate."""
        self._passages.add(one.passage)
        if one.start < 0:
            self._bare.add(one.passage)
        else:
            self._spans.add(one.start, one.end)

    def over(self, one: Candidate) -> bool:
        """Say whether a candidate shares a character with one of these; without a span, whether it shares a passage."""
        if one.start < 0:
            return one.passage in self._passages
        return one.passage in self._bare or self._spans.touches(one.start, one.end)


def _joined(ranked: Sequence[Candidate], chosen: Sequence[int], text: str) -> list[Candidate]:
    """Mark the chosen candidates; those with nothing between them become one, with the score of the surer."""
    result = list(ranked)
    first: int | None = None
    gone: set[int] = set()
    for place in sorted(chosen, key=lambda one: ranked[one].start):
        one = replace(result[place], likely=True)
        result[place] = one
        if first is not None and _touch(result[first], one, text):
            joined = result[first]
            surer = max(joined, one, key=lambda other: other.score)
            result[first] = replace(joined, end=one.end, score=surer.score, said=surer.said, chance=surer.chance)
            gone.add(place)
        else:
            first = place
    kept = [one for place, one in enumerate(result) if place not in gone]
    return sorted(kept, key=lambda one: (-one.score, not one.likely, one.start))  # of equals, the card leads its place


def _touch(before: Candidate, after: Candidate, text: str) -> bool:
    near = 0 <= before.start <= before.end <= after.start and not text[before.end : after.start].strip()
    return near and after.end - before.start <= _LONGEST


def _widen(ranked: list[Candidate], beside: float) -> None:
    """Let the surest candidate of a place know how far the less sure ones over it reach; those are not listed."""
    leading: list[int] = []  # in text order; no two overlap, so their ends are in order as well
    starts: list[int] = []
    ends: list[int] = []
    for place, one in enumerate(ranked):
        first, after = bisect_right(ends, one.start), bisect_left(starts, one.end)
        if first >= after:
            leading.insert(first, place)
            starts.insert(first, one.start)
            ends.insert(first, one.end)
            continue
        lead = ranked[leading[first]]
        start = min(one.start, lead.start if lead.around_start < 0 else lead.around_start)
        end = max(one.end, lead.end, lead.around_end)
        if one.score >= _READING * beside and after - first == 1 and end - start <= _WIDEST:
            ranked[leading[first]] = replace(lead, around_start=start, around_end=end)


def _reach(ranked: list[Candidate], beside: float) -> None:
    """Let the tint of a card take in what stands near it and may belong to its clause, the surest first.

    A clause is often several sentences or items of a list, of which one alone is likely by itself.
    """
    cards = SpanIndex()
    for place, one in enumerate(ranked):
        if one.likely and one.start >= 0:
            cards.add(*_tint(one), place)
    for one in ranked:
        if one.likely or one.start < 0 or one.score < beside:
            continue
        near = cards.over(one.start - _NEAR - 1, one.end + _NEAR + 1)
        if not near:
            continue
        nearest = min(near, key=lambda card: _gap(one, *_tint(ranked[card])))
        start, end = _tint(ranked[nearest])
        wider = min(start, one.start), max(end, one.end)
        if wider[1] - wider[0] <= _WIDEST and wider != (start, end):
            ranked[nearest] = replace(ranked[nearest], around_start=wider[0], around_end=wider[1])
            cards.add(*wider, nearest)


def _folded(one: Candidate, once: bool) -> Candidate:
    """Return a candidate that is not listed, tinted by itself where it may be a further place of the clause."""
    tinted = one.start >= 0 and one.score >= (_SAID_AGAIN if once else _ELSEWHERE)
    return replace(one, around_start=one.start if tinted else -1, around_end=one.end if tinted else -1)


def _tint(card: Candidate) -> tuple[int, int]:
    """Return how far a card reaches with what may belong to it."""
    return (card.start if card.around_start < 0 else card.around_start), max(card.end, card.around_end)


def _gap(one: Candidate, start: int, end: int) -> int:
    return max(start - one.end, one.start - end, 0)
