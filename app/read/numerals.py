"""Numbers in words: "thirty", "twenty-five", "one hundred and eighty", "twenty-first"."""

import re

_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", *_TEENS]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: number for number, word in enumerate(_ONES)} | {w: 10 * n for n, w in enumerate(_TENS, 2)}
_LARGE = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
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


def ordinal_of(words: str) -> int | None:
    """Return the day of the month that the words say ("twenty first" is 21), or None."""
    return _ORDINALS.get("-".join(re.split(r"[\s-]+", words.lower().strip())))
