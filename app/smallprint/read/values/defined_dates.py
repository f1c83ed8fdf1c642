"""The date of an event that a contract names: “Completion” means 30 June 2024; Start Date: 1 May 2024."""

import datetime
import re

from smallprint.read.values.dates import find_dates
from smallprint.read.values.habits import Habits
from smallprint.read.values.starts import own_date_named

_LEAD = re.compile(r"^(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?", re.IGNORECASE)
_MEANS = (
    r"[\"“”'‘’„]?{name}[\"“”'‘’]?\s*(?:\([^()]{{0,40}}\)\s*)?(?:means|is|shall\s+be|shall\s+mean|will\s+be|was|occurred\s+on|takes?\s+place\s+on|:|=)"
    r"[^.;\n]{{0,60}}"
)
_NAMED_SO = r"\(\s*(?:the\s+)?[\"“”'‘’]?{name}[\"“”'‘’]?\s*\)"
_SENTENCE = re.compile(r"(?<=[a-z\d)”\"])\.\s+(?=[A-Z])")
_BEFORE = 60  # characters before (the "Start Date") in which its date stands


def defined_date(text: str, event: str, habits: Habits) -> datetime.date | None:
    """Return the date that the contract gives the event; None where it gives none, or several."""
    escaped = _name(event)
    if not escaped:
        return None
    said: set[str] = set()
    for match in re.finditer(_MEANS.format(name=escaped), text, re.IGNORECASE):
        said |= {one.normal for one in find_dates(match[0], habits)[:1]}
    for match in re.finditer(_NAMED_SO.format(name=escaped), text, re.IGNORECASE):
        said |= {one.normal for one in find_dates(text[_before(text, match.start()) : match.start()], habits)[-1:]}
    return datetime.date.fromisoformat(said.pop()) if len(said) == 1 else None


def defined_as(text: str, event: str) -> str:
    """Return which date of its own the contract says the event is, an anchor as of `Start`; "" where it says none.

    “the date first set forth above (the "Commencement Date")” is the date of the agreement.
    """
    escaped = _name(event)
    if not escaped:
        return ""
    said = {
        own_date_named(text, match.start(), match.end())
        for match in re.finditer(_MEANS.format(name=escaped), text, re.IGNORECASE)
    }
    for match in re.finditer(_NAMED_SO.format(name=escaped), text, re.IGNORECASE):
        said.add(own_date_named(text, _before(text, match.start()), match.start()))
    said.discard("")
    return said.pop() if len(said) == 1 else ""


def _before(text: str, at: int) -> int:
    """Return from where on the words before a name in brackets are its own: no other sentence's."""
    first = max(0, at - _BEFORE)
    return max([first, *(one.end() for one in _SENTENCE.finditer(text, first, at))])


def _name(event: str) -> str:
    """Return the pattern of an event's name without what stands before it, "" where nothing is left."""
    return r"\s+".join(map(re.escape, _LEAD.sub("", " ".join(event.split())).split()))
