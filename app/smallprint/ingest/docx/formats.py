"""Writes a counter the way Word's list formats do: 3, c, iii, Third, 03."""

from collections.abc import Callable

from smallprint.ingest.docx.french import french_cardinal, french_ordinal

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_UNITS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_LARGE = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_CHICAGO = "*†‡§"


def format_number(value: int, kind: str, language: str = "") -> str:
    """Return `value` in a number format of WordprocessingML (ST_NumberFormat); unknown ones read as decimal.

    `language` is that of the document ("fr-FR"): words are French in a French one, and English in all others.
    """
    if kind in ("none", "bullet"):
        return ""
    if value < 0:
        return str(value)
    if language.lower().startswith("fr") and kind in _FRENCH:
        words = _FRENCH[kind](value)
        return words[:1].upper() + words[1:]
    return _FORMATS.get(kind, str)(value)


def _roman(value: int) -> str:
    if value == 0:
        return "0"
    out = ""
    for size, letters in _ROMAN:
        count, value = divmod(value, size)
        out += letters * count
    return out


def _letter(value: int) -> str:
    """Return a, b ... z, then aa, bb: Word repeats the letter."""
    if value == 0:
        return "0"
    return chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)


def _ordinal(value: int) -> str:
    tens = value // 10 % 10
    suffix = "th" if tens == 1 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{suffix}"


def _words(value: int) -> str:
    if value < 20:
        return _UNITS[value]
    if value < 100:
        return _TENS[value // 10] + (f"-{_UNITS[value % 10]}" if value % 10 else "")
    if value < 1000:
        return f"{_UNITS[value // 100]} hundred" + (f" {_words(value % 100)}" if value % 100 else "")
    size, name = next((size, name) for size, name in _LARGE if value >= size)
    return f"{_words(value // size)} {name}" + (f" {_words(value % size)}" if value % size else "")


def _ordinal_words(value: int) -> str:
    words = _words(value)
    start = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[start:]
    if last.endswith("y"):
        return f"{words[:start]}{last[:-1]}ieth"
    return words[:start] + _ORDINALS.get(last, f"{last}th")


def _chicago(value: int) -> str:
    if value == 0:
        return "0"
    return _CHICAGO[(value - 1) % 4] * ((value - 1) // 4 + 1)


_FRENCH: dict[str, Callable[[int], str]] = {"cardinalText": french_cardinal, "ordinalText": french_ordinal}
_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letter,
    "upperLetter": lambda value: _letter(value).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda value: _roman(value).upper(),
    "ordinal": _ordinal,
    "cardinalText": lambda value: _words(value).capitalize(),
    "ordinalText": lambda value: _ordinal_words(value).capitalize(),
    "decimalZero": lambda value: f"{value:02d}",
    "hex": lambda value: f"{value:X}",
    "chicago": _chicago,
    "numberInDash": lambda value: f"- {value} -",
    "decimalEnclosedParen": lambda value: f"({value})",
    "decimalEnclosedFullstop": lambda value: f"{value}.",
}
