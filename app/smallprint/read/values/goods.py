"""How much of a thing is bought or supplied: "no fewer than 12,000 units", normal form "12000 unit"."""

import re

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.language.numerals import QUANTITY_WORDS, quantity_of
from smallprint.read.values.figures import FIGURE, as_written, read_figure
from smallprint.read.values.habits import Habits

_THING = (
    r"(?P<thing>unit|piece|item|case|pallet|box(?:es)?|bottle|copy|copies|licen[cs]e|seat|user|barrel|litre|liter|gallon|"
    r"tonne|ton|kilogram|kg|pound|container|vehicle|device|order|hour|dose|head|metre|meter|mwh|kwh)"
)
_GOODS = re.compile(
    rf"\b(?:at\s+least|minimum\s+(?:quantity\s+)?(?:of)?|(?:no|not)\s+(?:fewer|less)\s+than)\s+"
    rf"(?:(?P<figure>{FIGURE})|(?P<words>{QUANTITY_WORDS})(?:\s*\(\s*[\d.,]+\s*\))?)\s+(?:\w+\s+){{0,1}}?{_THING}s?\b",
    re.IGNORECASE,
)


def find_goods(text: str, habits: Habits) -> list[Value]:
    """Return the least quantities of goods in `text`."""
    found = []
    for match in _GOODS.finditer(text):
        figure = match["figure"]
        number = read_figure(figure, habits.decimal).number if figure else quantity_of(match["words"])
        if number:
            first = match.start("figure" if figure else "words")
            shown = " ".join(text[first : match.end()].split())
            normal = f"{as_written(number)} {match['thing'].lower()}"
            found.append(Value(ValueKind.AMOUNT, shown, normal, first, match.end()))
    return found
