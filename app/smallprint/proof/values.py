"""Values that the body of a contract and an attachment give differently: "Monthly Fee: $500" under "Fees of $400"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.proof import Flaw, FlawKind

_ATTACHED = re.compile(r"^(?:exhibit|schedule|annex|appendix|attachment|anlage)\b", re.IGNORECASE)
_VALUE = (
    r"(?:(?P<sign>US\$|[$€£]|USD|EUR|GBP)\s?(?P<sum>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?!\s?(?:million|billion)|,?\d)"
    r"|(?P<count>\d{1,4})\)?\s(?P<unit>(?:(?:business|calendar)\s)?(?:day|week|month|year)s?|percent)\b"
    r"|(?P<share>\d{1,3}(?:\.\d{1,3})?)\s?%)"
)
# A term of two words and more, and what it comes to.
_SAID = re.compile(
    r"(?<![A-Z][a-z]\s)\b(?P<term>[A-Z][a-z]+(?:\s[A-Z][a-z]+){1,3})[\"”’']?\s?(?:[:|]|\s(?:is|of|means|equals|(?:shall|will)\s+be))\s+"
    rf"(?:an?\s(?:amount|sum|period)\sof\s)?(?:[a-z -]{{3,40}}\(\s?)?(?P<value>{_VALUE})"
)
_ARTICLE = re.compile(r"^(?:The|An?|Each|Such|This|Its|Any|All)\s")


def differing_values(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield what an attachment says of a term where the body says another value of the kind, and both only one."""
    told: dict[tuple[str, str], dict[bool, dict[str, tuple[int, int]]]] = defaultdict(lambda: {True: {}, False: {}})
    shown: dict[tuple[int, int], str] = {}
    for passage in segmentation.passages:
        if not passage.counts:
            continue
        attached = any(_ATTACHED.match(str(step)) for step in passage.section)
        for found in _SAID.finditer(document.text, passage.start, passage.end):
            kind, value = _read(found)
            term = _ARTICLE.sub("", " ".join(found["term"].split()))
            shown[found.span()] = re.sub(r"\)\s*", " ", found["value"])
            told[term, kind][attached].setdefault(value, found.span())
    for (term, _), sides in told.items():
        if len(sides[True]) == 1 and len(sides[False]) == 1 and sides[True].keys() != sides[False].keys():
            (here,), (there,) = sides[True].values(), sides[False].values()
            yield Flaw(FlawKind.VALUE_DIFFERS, (term, shown[here], shown[there]), *here, (there,))


def _read(found: re.Match[str]) -> tuple[str, str]:
    """Return the kind of a value and the value itself, each in one way of writing it."""
    if found["sum"]:
        sign = {"US$": "$", "USD": "$", "EUR": "€", "GBP": "£"}.get(found["sign"], found["sign"])
        return sign, found["sum"].replace(",", "").removesuffix(".00")
    if found["share"]:
        return "%", found["share"]
    unit = found["unit"].casefold().removesuffix("s")
    return ("%" if unit == "percent" else unit), found["count"]
