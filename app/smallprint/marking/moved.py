"""Carries marks over to a text that another version of the program reads of the same file."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.marking import MarginComment


def moved(marks: Sequence[MarginComment], text: str, other: str) -> list[MarginComment | None]:
    """Return each mark at the same words in the other text, nearest to where they were; None where they are not."""
    return [one if text == other else _moved(one, text[one.start : one.end], other) for one in marks]


def _moved(mark: MarginComment, words: str, other: str) -> MarginComment | None:
    before = other.rfind(words, 0, mark.end)
    after = other.find(words, mark.start)
    found = [place for place in (before, after) if place >= 0]
    if not words or not found:
        return None
    start = min(found, key=lambda place: abs(place - mark.start))
    return replace(mark, start=start, end=start + len(words))
