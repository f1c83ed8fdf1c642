"""What makes new words of old ones, word by word: what is deleted where, and what is inserted there instead."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Characters `start` to `end` of a text to be deleted, and what is inserted after them."""

    start: int
    end: int
    inserted: str


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words of the old text and those that stand in their place; `same` says that they are the same words."""

    old: str
    new: str
    same: bool

    @property
    def size(self) -> int:
        """How many characters a reader has to take in."""
        return max(len(self.old), len(self.new))

    def joined(self, *others: "_Stretch") -> "_Stretch":
        """Return it with those that follow as one change."""
        every = (self, *others)
        return _Stretch("".join(one.old for one in every), "".join(one.new for one in every), same=False)


def steps(start: int, old: str, new: str) -> list[TextEdit]:
    """Return what makes new words of old ones, which stand at an offset.

    A word or two that both happen to have between larger changes are part of one change: else words rewritten as a
    whole would be a patchwork that nobody can read. An end of a paragraph that stays is none of a change.
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    compared = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    stretches = [
        _Stretch("".join(before[low:high]), "".join(after[first:last]), kind == "equal")
        for kind, low, high, first, last in compared
    ]
    found: list[TextEdit] = []
    for one in _readable(stretches):
        if not one.same:
            found.append(TextEdit(start, start + len(one.old), one.new))
        start += len(one.old)
    return found


def _readable(stretches: Sequence[_Stretch]) -> list[_Stretch]:
    """Join changes with what is the same between them where that is far shorter than either."""
    kept: list[_Stretch] = []
    for one in stretches:
        kept.append(one)
        while len(kept) >= 3 and _is_by_chance(*kept[-3:]):
            kept[-3:] = [kept[-3].joined(*kept[-2:])]
    return kept


def _is_by_chance(before: _Stretch, between: _Stretch, after: _Stretch) -> bool:
    changed = not before.same and between.same and not after.same
    return changed and "\n" not in between.old and 2 * between.size <= min(before.size, after.size)
