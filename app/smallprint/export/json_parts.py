"""Parts of a JSON file from somebody else, each checked: TypeError, KeyError or ValueError where it is something else.

Numbers are within bounds, times have a zone, spans are a start and an end.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeVar

from smallprint.domain.decision import NoteSpan

T = TypeVar("T")
Json = Mapping[str, object]


def as_object(value: object) -> Json:
    """Return a value that is to be an object."""
    if not isinstance(value, dict):
        raise TypeError("an object is expected")
    return value


def objects(data: Json, key: str) -> list[Json]:
    """Return a list of objects."""
    return _all(data, key, as_object)


def texts(data: Json, key: str) -> list[str]:
    """Return a list of texts."""

    def text_of(value: object) -> str:
        if not isinstance(value, str):
            raise TypeError(f"{key} has words")
        return value

    return _all(data, key, text_of)


def numbers(data: Json, key: str) -> list[int]:
    """Return a list of numbers that count something."""

    def number_of(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise TypeError(f"{key} has counts")
        return value

    return _all(data, key, number_of)


def text(data: Json, key: str) -> str:
    """Return a text."""
    value = data[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is a text")
    return value


def truth(data: Json, key: str) -> bool:
    """Return true or false."""
    value = data[key]
    if not isinstance(value, bool):
        raise TypeError(f"{key} is true or false")
    return value


def number(data: Json, key: str) -> float:
    """Return a number."""
    value = data[key]
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e6 < value < 1e6:
        raise TypeError(f"{key} is a number")
    return float(value)


def share(data: Json, key: str) -> float:
    """Return a number between 0 and 1."""
    return min(max(number(data, key), 0.0), 1.0)


def span(value: object) -> tuple[int, int]:
    """Return a start and an end."""
    match value:
        case [int(start), int(end)] if 0 <= start <= end:
            return start, end
    raise ValueError("a start and an end")


def moment(data: Json, key: str) -> datetime:
    """Return a time."""
    found = datetime.fromisoformat(text(data, key))
    if found.tzinfo is None:
        raise ValueError("a moment has a time zone")
    return found


def words_at(data: Json) -> NoteSpan | None:
    """Return the words that selectors are of, None where there are none."""
    found = selected(data)
    return found[0] if found is not None else None


def selected(data: Json) -> tuple[NoteSpan, str, str] | None:
    """Return the words that selectors are of, with what stands before and after them; None where there are none."""
    by_type = {text(one, "type"): one for one in objects(data, "selector")}
    quote, position = by_type.get("TextQuoteSelector"), by_type.get("TextPositionSelector")
    if quote is None or position is None or not quote["exact"]:
        return None
    words = NoteSpan(*span([position["start"], position["end"]]), text(quote, "exact"))
    return words, text(quote, "prefix"), text(quote, "suffix")


def _all(data: Json, key: str, made: Callable[[object], T]) -> list[T]:
    value = data[key]
    if not isinstance(value, list):
        raise TypeError(f"{key} is a list")
    return [made(one) for one in value]
