"""Numbers that are written in words and in figures which differ: "thirty (60) days"."""

import re
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.proof import Flaw, FlawKind
from smallprint.language.numerals import NUMBER_WORDS, number_of

_BOTH = re.compile(
    rf"(?<![\w-])(?<!half\s)(?<!quarter\s)(?<!quarters\s)(?P<words>{NUMBER_WORDS})\s*"
    r"(?:(?:us\s+)?dollars|euros?|pounds|percent|per\s*cent)?\s*"
    r"\(\s*(?:[$€£]|us\$|usd|eur|gbp)?\s*(?P<figures>\d{1,3}(?:,\d{3})+|\d+)(?:\.00)?(?P<unit>\s*%?)\s*\)",
    re.IGNORECASE,
)


def differing_numbers(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield the numbers whose words and figures differ."""
    for passage in segmentation.passages:
        if not passage.counts:
            continue
        for found in _BOTH.finditer(document.text, passage.start, passage.end):
            number = number_of(" ".join(found["words"].split()))
            if number is not None and number != int(found["figures"].replace(",", "")):
                words = (" ".join(found["words"].split()), found["figures"] + found["unit"].strip())
                yield Flaw(FlawKind.NUMBER_DIFFERS, words, found.start(), found.end())
