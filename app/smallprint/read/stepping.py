"""Searching a long text without stopping the program's other threads.

A search holds the interpreter lock until it finds something, 20 to 40 ms in a hundred pages where it finds nothing, and
the window stands still meanwhile.
"""

import re
from collections.abc import Iterator

_STEP = 4_000  # characters searched at a time, about 1 ms
_OVER = 1_000  # characters beyond a step that a match which begins in it is looked for


def in_steps(pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern.finditer(text, start, end)`, for patterns that match neither nothing nor more than
    some hundred characters."""
    end = len(text) if end is None else min(end, len(text))
    while start < end:
        limit = min(start + _STEP + _OVER, end)
        match = pattern.search(text, start, limit)
        if match is None or match.start() >= start + _STEP:
            start += _STEP
            continue
        if limit < end and match.end() > limit - _OVER // 2:  # it may go on behind the limit
            match = pattern.match(text, match.start(), end)
            if match is None:
                start += 1
                continue
        yield match
        start = match.end()
