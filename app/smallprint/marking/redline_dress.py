"""What two Word files differ in that a comparison does not tell: numbers that only follow, the shape of a mark.

A redline tracks it too, so that each version comes out of it as it was typed. A number that Word counts itself is no
text: it is counted anew when changes are accepted or rejected.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

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

    def like(self, number: str, at: int) -> int:
        """Return the paragraph nearest to a place whose number Word counts in the shape of another; -1 for none."""
        shape = _shape(number)
        text = self.document.text
        alike = [one for one in self._places if _shape(text[one : self._numbers[one]]) == shape]
        return min(alike, key=lambda one: (abs(one - at), one), default=-1)


def dress_steps(clause: AlignedClause, base: Counted, other: Counted) -> Iterator[RedlineStep]:
    """Yield what tells the typed letters of a clause apart that both versions have; `new` is the side of `base`."""
    if base.document.kind is not DocumentKind.DOCX or other.document.kind is not DocumentKind.DOCX:
        return
    if not (base.runs(clause.new.start) and other.runs(clause.old.start)):
        return
    here, there = clause.new.start, clause.old.start
    for edit in sorted(clause.edits, key=lambda edit: (edit.new.start, edit.old.start)):
        if edit.new.start < here or edit.old.start < there:
            return  # edits that cross each other: what stands between them is not the same
        yield from _between(TextSpan(here, edit.new.start), TextSpan(there, edit.old.start), base, other)
        here, there = edit.new.end, edit.old.end
    yield from _between(TextSpan(here, clause.new.end), TextSpan(there, clause.old.end), base, other)


def _between(here: TextSpan, there: TextSpan, base: Counted, other: Counted) -> Iterator[RedlineStep]:
    text, said = base.document.text, other.document.text
    if text[here.start : here.end].split() == said[there.start : there.end].split():
        return
    mine, theirs = _typed(base, here), _typed(other, there)
    words = [text[one.start : one.end] for one in mine], [said[one.start : one.end] for one in theirs]
    for kind, low, high, first, last in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        others = said[theirs[first].start : theirs[last - 1].end] if first < last else ""
        if low < high and first < last:
            yield RedlineStep(mine[low].start, mine[high - 1].end, (" ".join(others.split()),))
        elif low < high:
            start = mine[low - 1].end if low and "\n" not in text[mine[low - 1].end : mine[low].start] else 0
            yield RedlineStep(start or mine[low].start, mine[high - 1].end)
        elif first:
            before = "".join(said[theirs[first - 1].end : theirs[first].start].split("\n"))
            at = mine[low - 1].end if low else here.start
            yield RedlineStep(at, at, (f"{' ' if before else ''}{' '.join(others.split())}",))
        elif mine:
            after = said[theirs[last - 1].end : theirs[last].start] if last < len(theirs) else ""
            yield RedlineStep(mine[0].start, mine[0].start, (f"{others}{' ' if after else ''}",))


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
