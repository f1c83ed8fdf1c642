"""Searches a whole text piece by piece: one search holds the interpreter lock until it has found something.

A pattern that a contract does not hold is looked for to the end of its text, and the window waits meanwhile.
"""

import re
from collections.abc import Iterator

_PIECE = 5_000
_LONGEST = 1_000
"""Characters that no match of a pattern here reaches; a piece is read that far beyond its end."""


def matches_in(pattern: re.Pattern[str], text: str, stop: int | None = None) -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer(text, 0, stop)` does, where `stop` is None for the end of the text."""
    at, stop = 0, len(text) if stop is None else min(stop, len(text))
    for end in range(_PIECE, stop + _PIECE, _PIECE):
        for match in pattern.finditer(text, at, min(end + _LONGEST, stop)):
            if match.start() >= end:
                break
            at = match.end()
            yield match
        at = max(at, end)


def found_in(pattern: str, text: str) -> bool:
    """Say whether the pattern is found anywhere in the text."""
    return next(matches_in(re.compile(pattern), text), None) is not None
