"""Where words of another matter's document stand in this one's: at their place, else by what is around them."""

import re

_MOST_PLACES = 500  # of the same words in a document


def place_here(text: str, quote: str, start: int, prefix: str = "", suffix: str = "") -> tuple[int, int] | None:
    """Return where a quote stands, which stood at `start`; None where it does not.

    Of several places it is the one with the most of what was around the quote, then the nearest.
    """
    end = start + len(quote)
    if text[start:end] == quote:
        return start, end
    places = places_of(text, quote)
    if not places:
        return None
    return max(places, key=lambda at: (_agreeing(text, at, prefix, suffix), -abs(at[0] - start)))


def places_of(text: str, quote: str, most: int = _MOST_PLACES) -> list[tuple[int, int]]:
    """Return where the words of a quote stand, however its lines are broken."""
    words = quote.split()
    if not words:
        return []
    found = []
    for match in re.finditer(r"\s+".join(map(re.escape, words)), text):
        found.append(match.span())
        if len(found) == most:
            break
    return found


def _agreeing(text: str, at: tuple[int, int], prefix: str, suffix: str) -> int:
    """Return how many characters around a place are those around the quote, counted from it outwards."""
    before = text[max(at[0] - len(prefix), 0) : at[0]]
    after = text[at[1] : at[1] + len(suffix)]
    return _alike(before[::-1], prefix[::-1]) + _alike(after, suffix)


def _alike(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
