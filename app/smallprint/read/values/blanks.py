"""What is left open in a contract ("____", "[●]") or taken out of it ("[***]"): values of their own, never guessed."""

import re

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import OnValue, ValueRemark

LEFT_BLANK, REDACTED = "left blank", "redacted"
"""The normal forms of a value that nobody wrote, and of one that somebody took out."""

_REDACTED = r"\[\s*\*{1,5}\s*\]|\[\s*(?:redacted|omitted|confidential)\s*\]|\*{3,}|█+"
_BLANK = r"\[\s*(?:_{1,40}|[●•·…]|\.{3,}|\s|insert[^\]\n]{0,40})\s*\]|_{2,60}|\.{4,60}|…{1,20}|[●•]{1,5}"
OPEN = rf"(?:{_REDACTED}|{_BLANK})"
"""A place where words or figures should stand and none do; match it without regard to case."""

_TAKEN_OUT = re.compile(_REDACTED, re.IGNORECASE)


def open_value(kind: ValueKind, words: str, start: int, end: int) -> Value:
    """Return the value of a place that is blank or redacted; `words` are what stands there."""
    said = REDACTED if _TAKEN_OUT.search(words) else LEFT_BLANK
    return Value(kind, said, said, start, end, _remarked(OnValue.OPEN, words))


def unread(kind: ValueKind, words: str, start: int, end: int, why: OnValue) -> Value:
    """Return the value of words that cannot be read whole: none, with the remark that says why."""
    return Value(kind, "", "", start, end, _remarked(why, words))


def _remarked(kind: OnValue, words: str) -> tuple[ValueRemark, ...]:
    return (ValueRemark(kind, (" ".join(words.split()),)),)
