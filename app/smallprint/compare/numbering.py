"""References to other clauses: a number that follows the clause it names says what it said before."""

from collections.abc import Mapping

from smallprint.compare.references import cited, references
from smallprint.compare.sameness import Gap
from smallprint.compare.words import Words


class Renumbering:
    """Which number each clause of the older version has in the newer one: references that follow it say the same."""

    def __init__(self, now: Mapping[str, str]) -> None:
        self._now = now

    def only_follows(self, gap: Gap, old: Words, new: Words) -> bool:
        """Say whether a difference is one of a reference's number, which follows the clause that it names."""
        if gap.old == gap.old_end and gap.new == gap.new_end:
            return False
        before, after = _reference(old, gap.old, gap.old_end), _reference(new, gap.new, gap.new_end)
        return bool(before and after) and before != after and self._follows(before, after)

    def _follows(self, before: str, after: str) -> bool:
        """Say whether a number leads where it led; of an item that was not read as one, its clause counts."""
        if before in self._now:
            return self._now[before] == after
        clause, item = _parted(before)
        return bool(item) and after.endswith(item) and self._now.get(clause) == after.removesuffix(item)


def _parted(number: str) -> tuple[str, str]:
    """Return the number of a clause without its items in brackets, and these: "10" and "(d)(i)"."""
    clause, bracket, item = number.partition("(")
    return clause, bracket + item


def _reference(words: Words, first: int, last: int) -> str:
    """Return the number that a reference around some words names, "" where they are not part of one."""
    if not words.keys:
        return ""
    text = words.document.text
    start = words.starts[first] if first < len(words.starts) else len(text)
    end = words.ends[last - 1] if last > first else start
    for low, high in references(text, max(start - 120, 0), min(end + 60, len(text))):
        if low <= start and end <= high:
            return cited(text[low:high])
    return ""
