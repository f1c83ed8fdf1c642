"""Places whose law may govern, from a gazetteer of our own (resources/places.toml)."""

import functools
import re
import tomllib

from app.domain.clause import ValueKind
from app.domain.finding import Value
from app.paths import shipped

_LAW = re.compile(r"\b(?:laws?|governed|construed|interpreted)\b", re.IGNORECASE)
_NAMED_LAW = re.compile(r"\s+laws?\b(?!\s+of\s+conflict)", re.IGNORECASE)
_FEDERAL = {"United States"}  # named beside a state's law ("the laws of the United States and the State of Florida")
_CITY = re.compile(
    r"(?:City|County|courts?|located|sitting|arbitration|venue|jurisdiction)\W[\w\s,]{0,40}$", re.IGNORECASE
)


def find_places(text: str) -> list[Value]:
    """Return the places in `text`, those next to a word for law first; offsets are into `text`."""
    pattern, names = _gazetteer()
    found = [
        Value(ValueKind.PLACE, name := names[_key(match[0])], name, match.start(), match.end())
        for match in pattern.finditer(text)
    ]
    law = [match.end() for match in _LAW.finditer(text)]
    return sorted(
        found, key=lambda value: (value.normal in _FEDERAL, _reach(text, value.start, value.end, law), value.start)
    )


def _reach(text: str, start: int, end: int, law: list[int]) -> int:
    """Return how far before the place a word for law stands; 0 for "English law", more for a city or a court."""
    if _NAMED_LAW.match(text, end) or text[start:end].lower().endswith(("law", "laws")):
        return 0
    gap = min((start - at for at in law if at <= start), default=5_000)
    return gap + (1_000 if _CITY.search(text[max(0, start - 60) : start]) else 0)


@functools.cache
def _gazetteer() -> tuple[re.Pattern[str], dict[str, str]]:
    tables = tomllib.loads(shipped("resources", "places.toml").read_text(encoding="utf-8"))
    names = {_key(name): name for group in ("us_states", "regions", "countries") for name in tables[group]}
    names |= {_key(spelling): name for name, spellings in tables["spellings"].items() for spelling in spellings}
    names |= {_key(f"{adjective} law{s}"): name for adjective, name in tables["adjectives"].items() for s in ("", "s")}
    ways = sorted(names, key=len, reverse=True)
    pattern = "|".join(r"\s+".join(re.escape(word) for word in way.split()) for way in ways)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), names


def _key(name: str) -> str:
    return " ".join(name.lower().split())
