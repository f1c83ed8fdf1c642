"""Places whose law may govern, from a gazetteer of our own (resources/places.toml)."""

import functools
import re
import tomllib
from collections.abc import Sequence

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.read.values.blanks import OPEN, open_value
from smallprint.system.paths import shipped

_LAW = re.compile(r"\b(?:laws?|governed|construed|interpreted|Recht)\b", re.IGNORECASE)
_NAMED_LAW = re.compile(r"\s+laws?\b(?!\s+of\s+conflict)", re.IGNORECASE)
_NOT_THE_LAW = 1_000  # added to the reach of a place that a court, a seat or a company has
_CITY = re.compile(
    r"(?:City|County|courts?|located|sitting|seat(?:ed)?|arbitration|venue|jurisdiction|office)\W[\w\s,]{0,40}$",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:organi[sz]ed|incorporated|formed|registered|established|existing|constituted|good\s+standing|corporation|"
    r"company|partnership)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_BY_CASE = re.compile(
    r"\b(?:where|if|in\s+the\s+case\s+of|in\s+case|as\s+to|with\s+respect\s+to|in\s+respect\s+of|for\s+(?:any\s+)?"
    r"(?:claims?|disputes?|services|customers|orders)|when|respectively|depending)\b",
    re.IGNORECASE,
)
_OPEN_LAW = re.compile(
    rf"\blaws?\s+(?:of\s+)?(?:the\s+)?(?:(?:State|Province|Commonwealth)\s+of\s+)?(?P<open>{OPEN})", re.IGNORECASE
)
_EXCLUDED = re.compile(
    r"\b(?:without|exclud\w+|other\s+than|except\w*|not\s+includ\w+|instead\s+of)\b"
    r"(?:(?!\b(?:rules?|laws?|principles|regard|provisions|conflicts?)\b)[\w\s,’']){0,70}$",
    re.IGNORECASE,
)
_ITS_LAW = re.compile(
    r"[^.;]{0,120}\blaws\s+(?:thereof|of\s+(?:that|such)\s+(?:state|country|place|jurisdiction))", re.IGNORECASE
)
_FAR = 160  # characters behind a word for law beyond which a place is not its law


def find_law(text: str) -> list[Value]:
    """Return the law that governs by `text`: one place, or two that each govern by case, joined by "; "."""
    law = [match.end() for match in _LAW.finditer(text)]
    found = [value for value in find_places(text) if _reach(text, value.start, value.end, law) < _FAR]
    blank = _OPEN_LAW.search(text)
    if blank and not any(value.start < blank.start() for value in found):
        return [open_value(ValueKind.PLACE, blank["open"], *blank.span("open"))]
    if not found:
        return []
    by_case = [value for value in _distinct(found) if value.normal not in _parents(found)]
    stated = sorted(by_case, key=lambda value: value.start)
    if len(stated) == 2 and _BY_CASE.search(text) and text[stated[0].end : stated[1].start].count(".") <= 1:
        names = [value.normal for value in stated]
        remarks = (ValueRemark(OnValue.TWO_LAWS),)
        return [Value(ValueKind.PLACE, " or ".join(names), "; ".join(names), stated[0].start, stated[-1].end, remarks)]
    return found


def find_places(text: str) -> list[Value]:
    """Return the places in `text`, those next to a word for law first; offsets are into `text`."""
    pattern, names, _ = _gazetteer()
    found = [
        Value(ValueKind.PLACE, name := names[_key(match[0])], name, match.start(), match.end())
        for match in pattern.finditer(text)
    ]
    law = [match.end() for match in _LAW.finditer(text)]
    reach = {value: _reach(text, value.start, value.end, law) for value in found}
    parents = _parents([value for value in found if reach[value] < _NOT_THE_LAW])
    return sorted(found, key=lambda value: (value.normal in parents, reach[value], value.start))


def country_of(place: str) -> str:
    """Return the country that a state or region belongs to, "" where none is known."""
    return _gazetteer()[2].get(place, "")


def _parents(found: Sequence[Value]) -> set[str]:
    """Return the countries of the places found: "Ontario and the federal laws of Canada" is Ontario's law."""
    _, _, countries = _gazetteer()
    return {countries[value.normal] for value in found if value.normal in countries}


def _distinct(found: Sequence[Value]) -> list[Value]:
    return list({value.normal: value for value in reversed(found)}.values())


def _reach(text: str, start: int, end: int, law: list[int]) -> int:
    """Return how far before the place a word for law stands; 0 for "English law", more for a city or a court."""
    if _NAMED_LAW.match(text, end) or text[start:end].lower().endswith(("law", "laws")):
        return 0
    if _ITS_LAW.match(text, end):
        return 1
    gap = min((start - at for at in law if at <= start), default=5_000)
    before = text[max(0, start - 100) : start]
    between = text[max(0, start - gap) : start]
    if _EXCLUDED.search(before):
        return gap + 2 * _NOT_THE_LAW
    other = (_CITY.search(between) and _CITY.search(before[-60:])) or (
        gap < _FAR and _COMPANY.search(before[: len(before) - gap])
    )
    return gap + (_NOT_THE_LAW if other else 0)


@functools.cache
def _gazetteer() -> tuple[re.Pattern[str], dict[str, str], dict[str, str]]:
    tables = tomllib.loads(shipped("resources", "places.toml").read_text(encoding="utf-8"))
    names = {_key(name): name for group in ("us_states", "regions", "countries") for name in tables[group]}
    names |= {_key(spelling): name for name, spellings in tables["spellings"].items() for spelling in spellings}
    names |= {_key(f"{adjective} law{s}"): name for adjective, name in tables["adjectives"].items() for s in ("", "s")}
    ways = sorted(names, key=len, reverse=True)
    pattern = "|".join(r"\s+".join(re.escape(word) for word in way.split()) for way in ways)
    countries = {place: country for country, places in tables["within"].items() for place in places}
    countries |= dict.fromkeys(tables["us_states"], "United States")
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), names, countries


def _key(name: str) -> str:
    return " ".join(name.lower().split())
