"""Numbers in words: "thirty", "twenty-five", "one hundred and eighty", "twenty-first"."""

import re
from fractions import Fraction

_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", *_TEENS]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: number for number, word in enumerate(_ONES)} | {w: 10 * n for n, w in enumerate(_TENS, 2)}
_LARGE = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_SCALES = _LARGE | {"lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "crore": 10_000_000, "crores": 10_000_000}
_SCALES |= {"trillion": 1_000_000_000_000}
_WORD = "|".join(sorted([*_SMALL, *_LARGE, "hundred"], key=len, reverse=True))
_IRREGULAR = ["", "first", "second", "third", "", "fifth", "", "", "eighth", "ninth", "", "", "twelfth"]


def _ordinal(number: int) -> str:
    """Return a day of the month in words: 21 is "twenty-first"."""
    if number > 20 and number % 10:
        return f"{_TENS[number // 10 - 2]}-{_ordinal(number % 10)}"
    if number < len(_IRREGULAR) and _IRREGULAR[number]:
        return _IRREGULAR[number]
    if number < 20:
        return _ONES[number] + "th"
    return _TENS[number // 10 - 2].removesuffix("y") + "ieth"


_ORDINALS = {_ordinal(number): number for number in range(1, 32)}

NUMBER_WORDS = rf"(?:{_WORD})(?:(?:[\s-]+|\s+and\s+)(?:{_WORD})){{0,9}}"
_PARTS = "|".join(sorted({*_SMALL, *_SCALES, "hundred", "half", "quarters?"}, key=len, reverse=True))
QUANTITY_WORDS = (
    rf"(?<![\w.,-])(?:(?:an?|half\s+an?)\s+(?=(?:{_PARTS})\b))?(?:{_PARTS})\b"
    rf"(?:(?:[\s-]+|\s+and\s+(?:an?\s+)?|\s+point\s+|[\s-]+an?\s+)(?:{_PARTS})\b){{0,14}}"
)
"""A number in words that may have halves, quarters, decimals and Indian scales: "two and a half million"."""
ORDINAL_WORDS = "(?:" + "|".join(w.replace("-", r"[\s-]+") for w in sorted(_ORDINALS, key=len, reverse=True)) + r")\b"


def number_of(words: str) -> int | None:
    """Return the number that the words say, or None for a word that is not one."""
    total = part = 0
    for word in re.split(r"[\s-]+", words.lower().strip()):
        if word == "and":
            continue
        if word in _SMALL:
            part += _SMALL[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word in _LARGE:
            total += max(part, 1) * _LARGE[word]
            part = 0
        else:
            return None
    return total + part


def quantity_of(words: str) -> Fraction | None:
    """Return the number that the words say, halves and quarters included; None where they cannot be read whole."""
    tokens = [word for word in re.split(r"[\s-]+", words.lower().strip()) if word != "and"]
    total = part = Fraction(0)
    place = 0
    while place < len(tokens):
        word = tokens[place]
        if word == "point":
            decimals = tokens[place + 1 :]
            count = next((at for at, one in enumerate(decimals) if _SMALL.get(one, 10) > 9), len(decimals))
            if not count:
                return None
            part += Fraction("0." + "".join(str(_SMALL[one]) for one in decimals[:count]))
            place += count
        elif word in ("half", "quarter", "quarters"):
            part = _with_piece(part, word, tokens[:place])
            if tokens[place + 1 : place + 2] in (["a"], ["an"]):
                place += 1
        elif word in _SMALL:
            part += _SMALL[word]
        elif word == "hundred":
            part = max(part, Fraction(1)) * 100
        elif word in _SCALES:
            total += (part or 1) * _SCALES[word]
            part = Fraction(0)
        elif word not in ("a", "an"):
            return None
        place += 1
    return total + part


def _with_piece(part: Fraction, word: str, before: list[str]) -> Fraction:
    if word == "half":
        return part + Fraction(1, 2)
    counted = _SMALL.get(before[-1], 0) if before else 0
    if counted in (1, 2, 3):  # "one and three quarters"
        return part - counted + Fraction(counted, 4)
    return part + Fraction(1, 4)


def ordinal_of(words: str) -> int | None:
    """Return the day of the month that the words say ("twenty first" is 21), or None."""
    return _ORDINALS.get("-".join(re.split(r"[\s-]+", words.lower().strip())))
