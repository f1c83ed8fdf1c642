"""How a document writes: its decimal sign, the order of its dates, which dollar it means.

A token that can be read in two ways is read as the document's other ones are, and as its law has it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from smallprint.read.values.currencies import AFTER, BEFORE, dollar_of, krona_of
from smallprint.read.values.figures import FIGURE, decimal_sign
from smallprint.read.values.in_pieces import found_in, matches_in

_MONEY = re.compile(rf"(?:{BEFORE})\s?(?P<before>{FIGURE})|(?<![\w.,])(?P<after>{FIGURE})\s?(?:{AFTER}|%)")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})\s?([/-])\s?(\d{1,2})\s?\2\s?(?:\d{4}|\d\d)(?![\d/])")
_MONTH_FIRST = (
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+\d{4}"
)
_AMERICAN = (
    r"\blaws?\s+(?:and\s+decisions\s+)?of\s+(?:the\s+)?(?:(?:State|Commonwealth)\s+of\s+)?(?:Alabama|Alaska|Arizona|"
    r"Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|"
    r"Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|"
    r"New\s+Hampshire|New\s+Jersey|New\s+Mexico|New\s+York|North\s+Carolina|North\s+Dakota|Ohio|Oklahoma|Oregon|"
    r"Pennsylvania|Rhode\s+Island|South\s+Carolina|South\s+Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    r"West\s+Virginia|Wisconsin|Wyoming|United\s+States)\b|\b(?:Delaware|New\s+York|California|Texas)\s+law\b"
)
_DAY_FIRST_LAW = (
    r"\b(?:English|Scots|Scottish|Irish|German|French|Swiss|Austrian|Dutch|Belgian|Italian|Spanish|Portuguese|Danish|"
    r"Norwegian|Finnish|Polish|Indian|Australian|Singapore|Brazilian|Mexican|Turkish|Greek)\s+law\b"
    r"|\blaws?\s+(?:in\s+force\s+in\s+)?(?:of\s+)?(?:the\s+)?(?:(?:Federal\s+)?Republic\s+of\s+|Kingdom\s+of\s+|State\s+of\s+)?"
    r"(?:England|Wales|Scotland|Northern\s+Ireland|Ireland|Germany|France|Switzerland|Austria|Netherlands|Belgium|Italy|"
    r"Spain|Portugal|Denmark|Norway|Finland|Poland|Luxembourg|India|Australia|New\s+South\s+Wales|Victoria|Queensland|"
    r"New\s+Zealand|Singapore|Hong\s+Kong|South\s+Africa|Brazil|Mexico|Argentina|Turkey|Greece|Malaysia|Kenya|Nigeria|"
    r"United\s+Arab\s+Emirates|Dubai|Jersey|Guernsey|Cyprus|Malta|Israel|Czech\s+Republic|Romania|Russia)\b"
)


@dataclass(frozen=True, slots=True)
class Habits:
    """`decimal` is the sign before decimals ("" unknown), `day_first` the order of 5/8/2014 (None unknown).

    `by` says why; `dollar` is what "$" means, `krona` what "kr" means ("" unknown).
    """

    decimal: str = ""
    day_first: bool | None = None
    by: str = ""
    dollar: str = "USD"
    krona: str = ""


UNKNOWN = Habits()


@lru_cache(maxsize=8)
def habits_of(text: str) -> Habits:
    """Return how a document's text writes numbers, dates and money."""
    figures = (match["before"] or match["after"] for match in matches_in(_MONEY, text))
    day_first, by = _order(text)
    return Habits(decimal_sign(figures), day_first, by, dollar_of(text), krona_of(text))


def _order(text: str) -> tuple[bool | None, str]:
    pairs = [(int(match[1]), int(match[3])) for match in matches_in(_NUMERIC, text)]
    day_first = any(first > 12 >= second for first, second in pairs)
    month_first = any(second > 12 >= first for first, second in pairs)
    if day_first != month_first:
        return day_first, "as the document’s other dates are"
    if day_first:
        return None, ""
    american, elsewhere = found_in(_AMERICAN, text), found_in(_DAY_FIRST_LAW, text)
    if american != elsewhere:
        return elsewhere, "as is usual under the contract’s law"
    if not elsewhere and found_in(_MONTH_FIRST, text):
        return False, "as the document’s dates in words are"
    return None, ""
