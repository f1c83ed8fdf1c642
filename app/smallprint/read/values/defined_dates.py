"""The date of an event that a contract names: “Completion” means 30 June 2024; Start Date: 1 May 2024."""

import datetime
import re

from smallprint.read.values.dates import find_dates
from smallprint.read.values.habits import Habits

_LEAD = re.compile(r"^(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?", re.IGNORECASE)
_MEANS = (
    r"[\"“”'‘’„]?{name}[\"“”'‘’]?\s*(?:\([^()]{{0,40}}\)\s*)?(?:means|is|shall\s+be|shall\s+mean|will\s+be|was|occurred\s+on|takes?\s+place\s+on|:|=)"
    r"[^.;\n]{{0,60}}"
)
_NAMED_SO = r"\(\s*(?:the\s+)?[\"“”'‘’]?{name}[\"“”'‘’]?\s*\)"
_BEFORE = 60  # characters before (the "Start Date") in which its date stands


def defined_date(text: str, event: str, habits: Habits) -> datetime.date | None:
    """Return the date that the contract gives the event; None where it gives none, or several."""
    name = _LEAD.sub("", " ".join(event.split()))
    if not name:
        return None
    escaped = r"\s+".join(map(re.escape, name.split()))
    said: set[str] = set()
    for match in re.finditer(_MEANS.format(name=escaped), text, re.IGNORECASE):
        said |= {one.normal for one in find_dates(match[0], habits)[:1]}
    for match in re.finditer(_NAMED_SO.format(name=escaped), text, re.IGNORECASE):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        said |= {one.normal for one in find_dates(before, habits)[-1:]}
    return datetime.date.fromisoformat(said.pop()) if len(said) == 1 else None
