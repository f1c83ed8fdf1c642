"""What makes new words of old ones, word by word: what is deleted where, and what is inserted there instead."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Characters `start` to `end` of a text to be deleted, and what is inserted after them."""

    start: int
    end: int
    inserted: str


def steps(start: int, old: str, new: str) -> list[TextEdit]:
    """Return what makes new words of old ones, which stand at an offset."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    places = [start]
    for word in before:
        places.append(places[-1] + len(word))
    compared = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [
        TextEdit(places[low], places[high], "".join(after[first:last]))
        for kind, low, high, first, last in compared
        if kind != "equal"
    ]
