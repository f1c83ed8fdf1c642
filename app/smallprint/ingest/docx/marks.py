"""Marks that travel inside raw text, so that places are known once the text is clean and has its final form.

A mark is a number written in noncharacters of Unicode, which no text of a file may bring along (`UNFIT`).
"""

import re
from collections.abc import Callable, Sequence

UNFIT = "\ufdd0-\ufdef"
_FIRST_DIGIT = 0xFDE0
_MARK = re.compile("\ufdd0([\ufde0-\ufdef]+)\ufdd1")

MarkPlace = tuple[int, int]  # (offset, number of the mark)
Substitute = str | Callable[[re.Match[str]], str]


def mark(number: int) -> str:
    """Return the mark of a number (0 or more), to be put into raw text."""
    return "\ufdd0" + "".join(chr(_FIRST_DIGIT + int(digit, 16)) for digit in f"{number:x}") + "\ufdd1"


def split(text: str) -> tuple[str, list[MarkPlace]]:
    """Return the text without its marks, and where each one stood in it."""
    if "\ufdd0" not in text:
        return text, []
    parts: list[str] = []
    places: list[MarkPlace] = []
    at = length = 0
    for found in _MARK.finditer(text):
        parts.append(text[at : found.start()])
        length += found.start() - at
        at = found.end()
        places.append((length, int("".join(f"{ord(digit) - _FIRST_DIGIT:x}" for digit in found[1]), 16)))
    parts.append(text[at:])
    return "".join(parts), places


def joined(text: str, places: Sequence[MarkPlace]) -> str:
    """Return the text with marks at the given places, which are in order."""
    parts: list[str] = []
    at = 0
    for offset, number in places:
        parts += (text[at:offset], mark(number))
        at = offset
    return "".join((*parts, text[at:]))


def unmarked(text: str) -> str:
    """Return the text without its marks."""
    return _MARK.sub("", text) if "\ufdd0" in text else text


def only_marks(text: str) -> str:
    """Return the marks of a text and nothing else of it."""
    return "".join(found[0] for found in _MARK.finditer(text)) if "\ufdd0" in text else ""


def substituted(
    pattern: re.Pattern[str], replacement: Substitute, text: str, places: Sequence[MarkPlace]
) -> tuple[str, list[MarkPlace]]:
    """Do `pattern.sub` and move the places along; one inside what is replaced goes to its start."""
    parts: list[str] = []
    moved: list[MarkPlace] = []
    waiting = 0
    at = length = 0
    for found in pattern.finditer(text):
        length += found.start() - at
        parts.append(text[at : found.start()])
        while waiting < len(places) and places[waiting][0] < found.end():
            offset, number = places[waiting]
            moved.append((length - max(found.start() - offset, 0), number))
            waiting += 1
        new = replacement if isinstance(replacement, str) else replacement(found)
        parts.append(new)
        length += len(new)
        at = found.end()
    parts.append(text[at:])
    moved += ((length + offset - at, number) for offset, number in places[waiting:])
    return "".join(parts), moved
