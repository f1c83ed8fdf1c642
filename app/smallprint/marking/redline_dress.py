"""What two Word files differ in that a comparison does not tell: numbers that only follow, marks, ends of paragraphs.

A redline tracks it too, so that each version comes out of it as it was typed. A number that Word counts itself is no
text: it is counted anew when changes are accepted or rejected.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from smallprint.domain.difference import AlignedClause, TextSpan
from smallprint.domain.document import Block, BlockKind, Document, DocumentKind
from smallprint.domain.redline import RedlineStep

_TOKEN = re.compile(r"\w+|[^\w\s]")
_RUNNING = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW))
_BEHIND = ".):\t "
_DIGITS, _SMALL, _LARGE = re.compile(r"\d+"), re.compile(r"[a-z]+"), re.compile(r"[A-Z]+")


class Counted:
    """Where Word counts the numbers of a document's paragraphs: they are in its text, and no one typed them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._running = [one for one in document.blocks if one.kind in _RUNNING]
        self._starts = [one.start for one in self._running]
        self._numbers = {
            one.start: end for one in self._running if (end := _past_number(document.text, one)) > one.start
        }
        self._places = sorted(self._numbers)

    def typed_from(self, start: int) -> int:
        """Return where what was typed begins in a line that begins at a place."""
        return self._numbers.get(start, start)

    def is_counted(self, at: int) -> bool:
        """Say whether a character is of a number that Word counts."""
        place = bisect_right(self._places, at) - 1
        return place >= 0 and at < self._numbers[self._places[place]]

    def runs(self, at: int) -> bool:
        """Say whether a place is in the running text, not in a note or a text box."""
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and at < self._running[place].end

    def paragraph_at(self, at: int) -> int:
        """Return the paragraph of a place by its number, -1 for a row of a table and for what is beside the text."""
        place = bisect_right(self._starts, at) - 1
        return place if self.runs(at) and self._running[place].kind is not BlockKind.TABLE_ROW else -1

    def typed_between(self, start: int, end: int) -> bool:
        """Say whether anything was typed between two places."""
        return any(not self.is_counted(one.start()) for one in _TOKEN.finditer(self.document.text, start, end))

    def like(self, number: str, at: int) -> int:
        """Return the paragraph nearest to a place whose number Word counts in the shape of another; -1 for none."""
        shape = _shape(number)
        text = self.document.text
        alike = [one for one in self._places if _shape(text[one : self._numbers[one]]) == shape]
        return min(alike, key=lambda one: (abs(one - at), one), default=-1)


_Pair = tuple[TextSpan, TextSpan]
"""A word of the base and the same one of the other version."""


def dress_steps(clauses: Iterable[AlignedClause], base: Counted, other: Counted) -> Iterator[RedlineStep]:
    """Yield what tells the typed letters of clauses apart that both versions have; `new` is the side of `base`."""
    if base.document.kind is not DocumentKind.DOCX or other.document.kind is not DocumentKind.DOCX:
        return
    same: list[_Pair] = []
    for clause in clauses:
        if base.runs(clause.new.start) and other.runs(clause.old.start):
            for here, there in _outside(clause):
                yield from _between(here, there, base, other, same)
    yield from _ends(same, base, other)


def _outside(clause: AlignedClause) -> Iterator[_Pair]:
    """Yield what stands between the edits of a clause, in the base and in the other version."""
    here, there = clause.new.start, clause.old.start
    for edit in sorted(clause.edits, key=lambda edit: (edit.new.start, edit.old.start)):
        if edit.new.start < here or edit.old.start < there:
            return  # edits that cross each other: what stands between them is not the same
        yield TextSpan(here, edit.new.start), TextSpan(there, edit.old.start)
        here, there = edit.new.end, edit.old.end
    yield TextSpan(here, clause.new.end), TextSpan(there, clause.old.end)


def _between(
    here: TextSpan, there: TextSpan, base: Counted, other: Counted, same: list[_Pair]
) -> Iterator[RedlineStep]:
    """Yield what differs between two edits, and note the words that do not."""
    text, said = base.document.text, other.document.text
    mine, theirs = _typed(base, here), _typed(other, there)
    words = [text[one.start : one.end] for one in mine], [said[one.start : one.end] for one in theirs]
    if words[0] == words[1]:
        same += zip(mine, theirs, strict=True)
        return
    for kind, low, high, first, last in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        others = " ".join(said[theirs[first].start : theirs[last - 1].end].split()) if first < last else ""
        if kind == "equal":
            same += zip(mine[low:high], theirs[first:last], strict=True)
        elif (
            not low
            and not first
            and _stands_before(others or text[here.start : mine[high - 1].end], here, there, base, other)
        ):
            continue
        elif low < high and others:
            yield RedlineStep(mine[low].start, mine[high - 1].end, (others,))
        elif low < high:
            start = mine[low - 1].end if low and "\n" not in text[mine[low - 1].end : mine[low].start] else 0
            yield RedlineStep(start or mine[low].start, mine[high - 1].end)
        elif first:
            apart = said[theirs[first - 1].end : theirs[first].start].replace("\n", "")
            at = mine[low - 1].end if low else here.start
            yield RedlineStep(at, at, (f" {others}" if apart else others,))
        elif mine:
            apart = said[theirs[last - 1].end : theirs[last].start] if last < len(theirs) else ""
            yield RedlineStep(mine[0].start, mine[0].start, (f"{others} " if apart else others,))


def _stands_before(words: str, here: TextSpan, there: TextSpan, base: Counted, other: Counted) -> bool:
    """Say whether a number that one version has at the beginning of a line is the whole line before it in the other."""
    lines = (one.document.text[: at.start].rstrip().rpartition("\n")[2] for one, at in ((base, here), (other, there)))
    return any("".join(line.split()) == "".join(words.split()) for line in lines)


def _ends(same: Iterable[_Pair], base: Counted, other: Counted) -> Iterator[RedlineStep]:
    """Yield where a paragraph ends between two words in one version, and goes on from one to the other in the other."""
    for (mine, theirs), (after, after_too) in pairwise(same):
        here = base.paragraph_at(mine.start), base.paragraph_at(after.start)
        there = other.paragraph_at(theirs.start), other.paragraph_at(after_too.start)
        if (here[0] == here[1]) == (there[0] == there[1]) or -1 in (*here, *there):
            continue
        if base.typed_between(mine.end, after.start) or other.typed_between(theirs.end, after_too.start):
            continue
        if here[0] == here[1]:
            yield RedlineStep(mine.end, mine.end, cut=True)
        else:
            apart = (" ",) if after_too.start > theirs.end else ()
            yield RedlineStep(mine.end, mine.end, apart, joined=True)


def _typed(counted: Counted, where: TextSpan) -> Sequence[TextSpan]:
    found = _TOKEN.finditer(counted.document.text, where.start, where.end)
    return [TextSpan(*one.span()) for one in found if not counted.is_counted(one.start())]


def _past_number(text: str, block: Block) -> int:
    """Return where the words of a block begin, behind the number that Word counts: "9.2(b)" is shown as "(b)"."""
    shown = next(
        (part for at in range(len(block.number)) if text.startswith(part := block.number[at:], block.start)), ""
    )
    end = block.start + len(shown)
    while shown and end < block.end and text[end] in _BEHIND:
        end += 1
    return end


def _shape(number: str) -> str:
    return _LARGE.sub("A", _SMALL.sub("a", _DIGITS.sub("1", number.strip())))
