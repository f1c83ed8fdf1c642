"""Very long sentences are cut further where an enumeration or a semicolon lets them."""

import re

LONG = 1200
"""Characters: what is longer is cut."""

_SHORTEST = 80
_LISTED = re.compile(r"[;:,]\s+(?:(?:and|or|and/or|but)\s+)?(?=\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|\d{1,2})\)\s)")
_SEMICOLON = re.compile(r";\s+(?:(?:and|or|provided|but)\b,?\s+)?|[；؛]\s*")
_GAP = re.compile(r"[ \t\xa0]{3,}|\n[ \t]*\n")
_COMMA = re.compile(r",\s+|[，、،]\s*")
_SPACE = re.compile(r"\s+")


def split_long(text: str, start: int, end: int) -> list[int]:
    """Return where the parts of the sentence `text[start:end]` start; the first is `start`."""
    if end - start <= LONG:
        return [start]
    starts = [start]
    for rule in (_LISTED, _SEMICOLON, _GAP):
        starts = _applied(rule, text, starts, end)
    return _hard(text, starts, end)


def _applied(rule: re.Pattern[str], text: str, starts: list[int], end: int) -> list[int]:
    """Cut the parts that are still too long by one more rule, leaving no part shorter than `_SHORTEST`."""
    result: list[int] = []
    for part, stop in zip(starts, [*starts[1:], end], strict=True):
        result.append(part)
        if stop - part <= LONG:
            continue
        for found in rule.finditer(text, part, stop):
            cut = found.end()
            if cut - result[-1] >= _SHORTEST and stop - cut >= _SHORTEST:
                result.append(cut)
    return result


def _hard(text: str, starts: list[int], end: int) -> list[int]:
    """Cut what nothing natural cuts, at the last comma or space before twice the length, else just there."""
    result: list[int] = []
    for part, stop in zip(starts, [*starts[1:], end], strict=True):
        result.append(part)
        while stop - result[-1] > 2 * LONG:
            result.append(_last_break(text, result[-1] + LONG, result[-1] + 2 * LONG))
    return result


def _last_break(text: str, low: int, high: int) -> int:
    for rule in (_COMMA, _SPACE):
        found = [match.end() for match in rule.finditer(text, low, high)]
        if found and found[-1] < high:
            return found[-1]
    return high
