"""Cue phrases: parsed once, then looked for word by word in passages and headings."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"[a-z0-9$%]+")
_GAP = 160  # characters between the parts of "a .. b": about a long line and a half


def as_words(text: str) -> str:
    """Return the text's words in lower case with one space around each, punctuation left out."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase: its parts in order, where it is looked for, and what it counts before anything is measured."""

    phrase: str
    parts: tuple[str, ...]
    in_heading: bool
    weight: float

    def found_in(self, words: str) -> bool:
        """Say whether all parts stand in `words` (see `as_words`) in this order, each near the one before."""
        at = words.find(self.parts[0])
        if at < 0 or len(self.parts) == 1:
            return at >= 0
        while at >= 0:
            if self._rest_follows(words, at + len(self.parts[0]) - 1):
                return True
            at = words.find(self.parts[0], at + 1)
        return False

    def _rest_follows(self, words: str, at: int) -> bool:
        for part in self.parts[1:]:
            found = words.find(part, at, at + _GAP + len(part))
            if found < 0:
                return False
            at = found + len(part) - 1
        return True


def parse_cue(phrase: str) -> Cue:
    """Return the cue that a phrase of the catalogue describes (its marks are explained in resources/clauses.toml)."""
    mark, body = (phrase[0], phrase[1:]) if phrase[0] in "+-#" else ("", phrase)
    parts = []
    for part in body.split(".."):
        words = as_words(part.replace("*", ""))
        parts.append(words[:-1] if part.rstrip().endswith("*") else words)
    weight = {"+": 2.0, "-": -1.5, "#": 1.5, "": 1.0}[mark]
    return Cue(phrase, tuple(parts), mark == "#", weight)
