"""Where the patterns of a playbook stand in a text: phrases and regular expressions, the latter for so long only."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from smallprint.domain.playbook import Pattern

_SECONDS = 0.2  # that one pattern may take on one text
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern stands in a text; `start` is -1 where it took too long to say so."""

    pattern: Pattern
    start: int
    end: int

    @property
    def too_slow(self) -> bool:
        """Say whether the search was given up."""
        return self.start < 0


def first_match(patterns: tuple[Pattern, ...], text: str) -> Match | None:
    """Return where the first of the patterns that stands in the text stands; None where none does.

    One that takes too long is told only where no other is found.
    """
    slow: Match | None = None
    straight = text.translate(_QUOTES)
    for pattern in patterns:
        try:
            found = _compiled(pattern).search(straight, timeout=_SECONDS)
        except TimeoutError:
            slow = slow or Match(pattern, -1, -1)
            continue
        if found is not None and found.end() > found.start():
            return Match(pattern, found.start(), found.end())
    return slow


@lru_cache(maxsize=512)
def _compiled(pattern: Pattern) -> regex.Pattern[str]:
    """Return the expression of a pattern; a phrase begins and ends with whole words, and may go over line ends."""
    text = pattern.text.translate(_QUOTES)
    if not pattern.regex:
        words = r"\s+".join(regex.escape(word) for word in text.split())
        text = rf"(?<!\w){words}(?!\w)"
    return regex.compile(text, regex.IGNORECASE)
