"""Two versions -> their clauses side by side, each with what became of it."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from smallprint.compare.anchors import matches
from smallprint.compare.figures import ReadValues, changed_values
from smallprint.compare.moving import MovedPiece, Moves
from smallprint.compare.numbering import Renumbering
from smallprint.compare.page_order import PageOrder
from smallprint.compare.pairing import Stretch, aligned, settled, standing_lines, stretches
from smallprint.compare.references import cited
from smallprint.compare.sameness import Gap, gaps, is_dress, without
from smallprint.compare.words import Words, words_of
from smallprint.domain.difference import (
    AlignedClause,
    ClauseChange,
    Difference,
    Edit,
    Repeated,
    TextSpan,
    ValueChange,
)
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, section_number, section_path
from smallprint.domain.progress import CancelToken

_OFTEN = 3  # places from which the same change is told once
_LONGEST_REPEATED = 80  # characters


class Comparing:
    """Compares two versions; each is a document with its passages."""

    def __init__(self, old: Words, new: Words, read: ReadValues) -> None:
        self._old, self._new, self._read = old, new, read
        self._stays: tuple[set[int], set[int]] = set(), set()

    def difference(self, token: CancelToken | None = None) -> Difference:
        """Return what tells them apart; raises Cancelled."""
        old, new = self._old, self._new
        found = settled(aligned(old, new, token), old, new)
        made = stretches(found, old, new)
        self._stays = standing_lines(found, made, old, new)
        differing = [list(self._gaps(one)) for one in made]
        of_pages = PageOrder(old, new).of_pages(made, differing)
        differing = [[gap for gap in own if gap not in of_pages] for own in differing]
        pairs = self._moves(made, differing)
        away = {first for one, _ in pairs for first in one.firsts}
        here = {first for _, other in pairs for first in other.firsts}
        arrives = {other.first: (one, other) for one, other in pairs}
        numbering = Renumbering(dict(self._renumbered(made, pairs)))
        clauses: list[AlignedClause] = []
        for number, (one, own) in enumerate(zip(made, differing, strict=True)):
            if token is not None and number % 200 == 0:
                token.check()
            stays = [gap for gap in own if not _moves(gap, away, here)]
            if (one.old and one.new) or stays:
                clauses.append(self._clause(one, stays, numbering))
            arrived = (gap.new for gap in own if gap.old == gap.old_end and gap.new in arrives)
            clauses += (self._moved(*arrives[at], numbering) for at in arrived)
        clauses = self._joined(self._placed(clauses))
        return Difference(tuple(clauses), tuple(self._repeated(clauses)))

    def _gaps(self, one: Stretch) -> Iterator[Gap]:
        whole = Gap(*_range(self._old, one.old), *_range(self._new, one.new))
        differing = gaps(self._old, self._new, one.pairs, whole)
        left = (part for gap in differing for part in without(gap, *self._stays))
        return (gap for gap in left if not is_dress(gap, self._old, self._new))

    def _moves(
        self, made: Sequence[Stretch], differing: Sequence[Sequence[Gap]]
    ) -> list[tuple[MovedPiece, MovedPiece]]:
        """Return what stood in one place and stands in another."""
        removed, added = [], []
        for one, own in zip(made, differing, strict=True):
            for gap in own:
                if gap.new == gap.new_end:
                    lines = self._old.whole_lines(gap.old, gap.old_end)
                    removed.append(MovedPiece(gap.old, gap.old_end, not one.new, lines))
                elif gap.old == gap.old_end:
                    lines = self._new.whole_lines(gap.new, gap.new_end)
                    added.append(MovedPiece(gap.new, gap.new_end, not one.old, lines))
        removed.sort(key=lambda piece: piece.first)
        return Moves(self._old, self._new, removed, added).pairs()

    def _moved(self, before: MovedPiece, after: MovedPiece, numbering: Renumbering) -> AlignedClause:
        """Return a clause that stands elsewhere now."""
        same = matches(self._old.keys[before.first : before.last], self._new.keys[after.first : after.last])
        pairs = [(before.first + one.old + at, after.first + one.new + at) for one in same for at in range(one.size)]
        whole = Gap(before.first, before.last, after.first, after.last)
        found = [gap for gap in gaps(self._old, self._new, pairs, whole) if not is_dress(gap, self._old, self._new)]
        edits = tuple(self._edit(gap) for gap in found if not numbering.only_follows(gap, self._old, self._new))
        old, new = _chars(self._old, before.first, before.last), _chars(self._new, after.first, after.last)
        values = self._values(old, new, edits)
        owners = self._old.owners[before.first], self._new.owners[after.first]
        change = ClauseChange.MOVED_CHANGED if edits else ClauseChange.MOVED
        sections = _section(self._new, owners[1:]), _section(self._old, owners[:1])
        return AlignedClause(change, old, new, edits, values, *sections)

    def _values(self, old: TextSpan, new: TextSpan, edits: Sequence[Edit]) -> tuple[ValueChange, ...]:
        texts = self._old.document.text, self._new.document.text
        return changed_values(*texts, old, new, edits, self._read) if edits else ()

    def _renumbered(
        self, made: Sequence[Stretch], moves: Sequence[tuple[MovedPiece, MovedPiece]]
    ) -> Iterator[tuple[str, str]]:
        """Yield the numbers of clauses in the older version with theirs in the newer one, the last first."""
        pairs = [(one.old[0], one.new[0]) for one in made if one.old and one.new]
        pairs += [(self._old.owners[one.first], self._new.owners[other.first]) for one, other in moves]
        for one, other in reversed(pairs):
            here, there = self._old.passages[one].section, self._new.passages[other].section
            for depth in range(1, min(len(here), len(there)) + 1):
                yield cited(section_number(here[:depth])), cited(section_number(there[:depth]))
                yield cited(here[depth - 1].number), cited(there[depth - 1].number)

    def _clause(self, one: Stretch, found: Sequence[Gap], numbering: Renumbering) -> AlignedClause:
        edits = tuple(self._edit(gap) for gap in found if not numbering.only_follows(gap, self._old, self._new))
        old, new = _span(self._old, one.old), _span(self._new, one.new)
        sections = _section(self._new, one.new), _section(self._old, one.old)
        if not one.old or not one.new:
            change = ClauseChange.ADDED if one.new else ClauseChange.REMOVED
            change = change if edits else ClauseChange.UNCHANGED
            return AlignedClause(change, old, new, edits, (), sections[0] or sections[1], sections[1])
        values = self._values(old, new, edits)
        change = ClauseChange.VALUE if values else ClauseChange.WORDS if edits else ClauseChange.UNCHANGED
        return AlignedClause(change, old, new, edits, values, *sections)

    def _edit(self, gap: Gap) -> Edit:
        return Edit(_chars(self._old, gap.old, gap.old_end), _chars(self._new, gap.new, gap.new_end))

    def _placed(self, clauses: list[AlignedClause]) -> list[AlignedClause]:
        """Give what was added or removed the place in the other version where it would stand."""
        at_old = at_new = 0
        placed = []
        for one in clauses:
            if one.change is ClauseChange.ADDED or (one.old.start < 0 and one.new.start >= 0):
                one = replace(one, old=TextSpan(at_old, at_old), edits=_moved_to(one.edits, old=at_old))
            elif one.new.start < 0:
                one = replace(one, new=TextSpan(at_new, at_new), edits=_moved_to(one.edits, new=at_new))
            if one.change not in (ClauseChange.MOVED, ClauseChange.MOVED_CHANGED):
                at_old = max(at_old, one.old.end)
            at_new = max(at_new, one.new.end)
            placed.append(one)
        return placed

    def _joined(self, clauses: Sequence[AlignedClause]) -> list[AlignedClause]:
        """Make one of what was added, removed or moved together: a clause with its heading and its items."""
        joined: list[AlignedClause] = []
        for one in clauses:
            before = joined[-1] if joined else None
            if before is not None and before.change is one.change and _goes_on(before, one):
                old = TextSpan(min(before.old.start, one.old.start), max(before.old.end, one.old.end))
                new = TextSpan(min(before.new.start, one.new.start), max(before.new.end, one.new.end))
                edits = (*before.edits, *one.edits)
                if one.change in (ClauseChange.ADDED, ClauseChange.REMOVED) and before.edits and one.edits:
                    edits = (_both(before.edits[0], one.edits[-1]),)
                joined[-1] = replace(before, old=old, new=new, edits=edits)
            else:
                joined.append(one)
        return joined

    def _repeated(self, clauses: Sequence[AlignedClause]) -> Iterator[Repeated]:
        old, new = self._old.document.text, self._new.document.text
        pairs = Counter(
            (" ".join(old[edit.old.start : edit.old.end].split()), " ".join(new[edit.new.start : edit.new.end].split()))
            for one in clauses
            for edit in one.edits
            if not edit.old.empty and not edit.new.empty
        )
        for (before, after), count in pairs.most_common():
            if count >= _OFTEN and max(len(before), len(after)) <= _LONGEST_REPEATED:
                yield Repeated(before, after, count)


def difference(
    old: Document,
    old_passages: Sequence[Passage],
    new: Document,
    new_passages: Sequence[Passage],
    read: ReadValues = lambda _text: (),
    token: CancelToken | None = None,
) -> Difference:
    """Return what tells two versions of a contract apart; `read` reads the values of a text. Raises Cancelled."""
    vocabulary: dict[str, int] = {}
    words = words_of(old, old_passages, vocabulary), words_of(new, new_passages, vocabulary)
    return Comparing(*words, read).difference(token)


def _moves(gap: Gap, away: Set[int], here: Set[int]) -> bool:
    """Say whether what differs at a place is only that a piece left it, or came to it."""
    if gap.new == gap.new_end:
        return gap.old in away
    return gap.old == gap.old_end and gap.new in here


def _range(words: Words, passages: Sequence[int]) -> tuple[int, int]:
    if not passages:
        return 0, 0
    return words.range_of(passages[0])[0], words.range_of(passages[-1])[1]


def _span(words: Words, passages: Sequence[int]) -> TextSpan:
    """Return the characters of passages, without the space around them; -1 where there are none."""
    if not passages:
        return TextSpan(-1, -1)
    start, end = words.passages[passages[0]].start, words.passages[passages[-1]].end
    text = words.document.text[start:end]
    return TextSpan(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))


def _chars(words: Words, first: int, last: int) -> TextSpan:
    if first < last:
        return TextSpan(words.starts[first], words.ends[last - 1])
    at = words.ends[first - 1] if first else 0
    return TextSpan(at, at)


def _section(words: Words, passages: Sequence[int]) -> str:
    return section_path(words.passages[passages[0]].section) if passages else ""


def _moved_to(edits: Sequence[Edit], old: int = -1, new: int = -1) -> tuple[Edit, ...]:
    if old >= 0:
        return tuple(replace(one, old=TextSpan(old, old)) for one in edits)
    return tuple(replace(one, new=TextSpan(new, new)) for one in edits)


def _goes_on(before: AlignedClause, one: AlignedClause) -> bool:
    """Say whether a stretch is of the same clause as the one before it: in its section, or below it."""
    if one.change in (ClauseChange.ADDED, ClauseChange.REMOVED):
        return bool(before.section) and (
            one.section == before.section or one.section.startswith(before.section + " > ")
        )
    moved_on = one.old.start >= before.old.end and one.section.startswith(before.section) and bool(before.section)
    return one.change is ClauseChange.MOVED and moved_on


def _both(first: Edit, last: Edit) -> Edit:
    return Edit(TextSpan(first.old.start, last.old.end), TextSpan(first.new.start, last.new.end))
