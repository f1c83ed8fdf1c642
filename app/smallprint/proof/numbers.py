"""Numbers whose words and figures differ: "thirty (60) days", "$50,000 (five thousand dollars)"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.proof import Flaw, FlawKind
from smallprint.language.numerals import NUMBER_WORDS, QUANTITY_WORDS, number_of, quantity_of

_UNIT = (
    r"(?:(?:(?:us|u\.s\.|united\s+states|canadian|australian|hong\s+kong)\s+)?dollars|euros?|pounds(?:\s+sterling)?|"
    r"percent|per\s*cent)"
)
_SIGN = r"(?:us\s?\$|u\.s\.\s?\$|c\$|a\$|hk\$|[$€£]|usd|eur|gbp)"
_FIGURES = r"(?P<figures>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,4})?)(?P<scale>\s+(?:thousand|million|billion))?"
_BEHIND = rf"{_FIGURES}(?P<unit>\s*%?)(?:\s*{_UNIT})?"
_WORDS_FIRST = re.compile(
    rf"(?<![\w-])(?P<words>{QUANTITY_WORDS})\s*(?:{_UNIT}\s*)?"
    rf"[(\[]\s*{_SIGN}?\s*{_BEHIND}\s*[)\]]",
    re.IGNORECASE,
)
_FIGURES_FIRST = re.compile(
    rf"(?<![\w.,-]){_SIGN}?\s?{_FIGURES}(?P<unit>\s?%?)(?:\s{_UNIT})?\s*\(\s*(?P<words>{NUMBER_WORDS})\s*(?:{_UNIT}\s*)?\)",
    re.IGNORECASE,
)
_PIECE = re.compile(r"\bone[\s-]+(?=(?:half|quarter)\b)", re.IGNORECASE)  # "two and one-half" is two and a half
_PART_OF = re.compile(r"\b(?:half|quarters?|thirds?|tenths?)\s+(?:of\s+)?$", re.IGNORECASE)  # "one-half of one percent"
_YEAR = re.compile(
    r"\b(?:year|phase|stage|step|tier|tranche|season|period|quarter)\s+$", re.IGNORECASE
)  # "Year One (1998)"
_LOOKED = 12  # characters before a number in which it is said to be a part, or one of several
_SCALES = {"": 1, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}


def differing_numbers(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the numbers whose words and figures differ."""
    for passage in segmentation.passages:
        if not passage.counts:
            continue
        for pattern in (_WORDS_FIRST, _FIGURES_FIRST):
            for found in pattern.finditer(document.text, passage.start, passage.end):
                said = " ".join(found["words"].split())
                number, figures = _number(said), _figures(found)
                if number is None or number == figures or _is_other(document.text, found, number):
                    continue
                words = (said, "".join(found[part] or "" for part in ("figures", "scale", "unit")).strip())
                yield Flaw(FlawKind.NUMBER_DIFFERS, words, found.start(), found.end())


def _number(words: str) -> Fraction | None:
    words = _PIECE.sub("", words)
    whole = number_of(words)
    return Fraction(whole) if whole is not None else quantity_of(words)


def _is_other(text: str, found: re.Match[str], number: Fraction) -> bool:
    """Say whether the words tell a part ("half of one", "a quarter (25%)") or count years ("Year One (1998)")."""
    before = text[max(0, found.start() - _LOOKED) : found.start()]
    return bool(number < 1 or _PART_OF.search(before) or _YEAR.search(before))


def _figures(found: re.Match[str]) -> Fraction:
    return Fraction(found["figures"].replace(",", "")) * _SCALES[(found["scale"] or "").strip().casefold()]
