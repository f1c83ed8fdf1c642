"""A value made of two: "the greater of (a) €250,000 and (b) 125% of the fees", "1,000 hours or 12 months"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from smallprint.domain.finding import Value

_WAYS = {
    "greater": "greater", "higher": "greater", "larger": "greater", "greatest": "greater", "highest": "greater",
    "lesser": "lesser", "lower": "lesser", "smaller": "lesser", "less": "lesser", "lowest": "lesser",
    "earlier": "earlier", "sooner": "earlier", "first": "earlier", "earliest": "earlier",
    "later": "later", "longer": "later", "shorter": "earlier", "latest": "later", "last": "later",
}  # fmt: skip
_OF = re.compile(
    r"\b(?P<way>greater|higher|larger|lesser|lower|smaller|earlier|later|greatest|highest|lowest|longer|shorter)\s+of\b\s*:?\s*",
    re.IGNORECASE,
)
_WHICHEVER = re.compile(
    r",?\s*\(?(?:whichever|if)\s+(?:amount\s+|sum\s+|period\s+)?(?:(?:is|shall\s+be|be)\s+)?(?:the\s+)?"
    r"(?P<way>greater|higher|larger|lesser|lower|smaller|less|earlier|sooner|later|longer|shorter)\b"
    r"|,?\s*\(?whichever\s+(?:event\s+)?(?:(?:occurs|comes|happens|expires)\s+(?P<way2>first|last|earlier|later|sooner)"
    r"|(?P<way3>first|last)\s+(?:occurs|comes|happens))\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?<!\w)\(?(?:[ab12xy]|i{1,3})\)\s+", re.IGNORECASE)
_JOIN = re.compile(r"\s*[,;]?\s+(?:and|or)\s+", re.IGNORECASE)
_END = re.compile(r"[.;](?:\s|$)|,\s+(?:provided|except|save|whichever|in\s+each|per\s+claim)\b", re.IGNORECASE)
_LONGEST = 420  # characters of the parts
_PART = 90  # characters of a part that is told in words


def with_composites(text: str, values: Sequence[Value]) -> list[Value]:
    """Return the values with those that "the greater of", or "whichever is earlier", makes one put together."""
    made = [one for match in _OF.finditer(text) if (one := _of(text, match, values)) is not None]
    made += [one for match in _WHICHEVER.finditer(text) if (one := _whichever(text, match, values)) is not None]
    kept = [value for value in values if not any(one.start <= value.start < one.end for one in made)]
    return sorted([*kept, *made], key=lambda value: value.start)


def _of(text: str, match: re.Match[str], values: Sequence[Value]) -> Value | None:
    stop = _stop(text, match.end())
    parts = _labelled(text, match.end(), stop) or _joined(text, match.end(), stop, values)
    if len(parts) < 2:
        return None
    read = [next((value for value in values if start <= value.start < end), None) for start, end in parts]
    known = [value for value in read if value is not None]
    if not known:
        return None
    unread = next((value for value in known if not value.normal), None)
    if unread is not None:
        return replace(unread, start=match.start(), end=parts[-1][1])
    way = _WAYS[match["way"].lower()]
    words = [" ".join(text[start:end].split())[:_PART].strip(" ,;.") for start, end in parts]
    normal = " and ".join(_part(value, said, True) for value, said in zip(read, words, strict=True))
    shown = " and ".join(_part(value, said, False) for value, said in zip(read, words, strict=True))
    remarks = tuple(dict.fromkeys(remark for value in known for remark in value.remarks))
    return Value(known[0].kind, f"{way} of {shown}", f"{way} of {normal}", match.start(), parts[-1][1], remarks)


def _part(value: Value | None, said: str, normal: bool) -> str:
    """Return a part in its normal form where it has one that can be compared, else in its words."""
    if value is None or value.normal.endswith(" fees"):
        return re.sub(r"\band\b", "&", said)
    return value.normal if normal else value.shown


def _stop(text: str, start: int) -> int:
    end = next((one for one in _END.finditer(text, start, start + _LONGEST) if not _label_follows(text, one)), None)
    return end.start() if end else min(len(text), start + _LONGEST)


def _label_follows(text: str, end: re.Match[str]) -> bool:
    return re.match(r"\s*(?:and|or)?\s*\(?(?:[ab12]|i{1,3})\)", text[end.end() :], re.IGNORECASE) is not None


def _labelled(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    labels = list(_LABEL.finditer(text, start, stop))
    if len(labels) < 2:
        return []
    ends = [*(_before_join(text, one.end(), other.start()) for one, other in pairwise(labels)), stop]
    return [(label.end(), end) for label, end in zip(labels, ends, strict=True)]


def _before_join(text: str, start: int, end: int) -> int:
    joined = re.search(r"\s*[,;]?\s*(?:and|or)?\s*\(?\s*$", text[start:end], re.IGNORECASE)
    return start + joined.start() if joined else end


def _joined(text: str, start: int, stop: int, values: Sequence[Value]) -> list[tuple[int, int]]:
    """Return the two parts on either side of the "and" or "or" behind the first value, or before the last one."""
    inside = [value for value in values if start <= value.start < stop]
    if not inside:
        return []
    at = inside[0].end if inside[0].start - start < 40 else start
    joint = _JOIN.search(text, min(at, stop), stop)
    return [(start, joint.start()), (joint.end(), stop)] if joint else []


def _whichever(text: str, match: re.Match[str], values: Sequence[Value]) -> Value | None:
    """Return the value of the two before "whichever is the greater" in the same sentence."""
    before = [value for value in values if value.end <= match.start() and match.start() - value.end < _LONGEST]
    if len(before) < 2 or not all(value.normal for value in before[-2:]):
        return None
    first, second = before[-2:]
    between = text[first.end : second.start]
    if not re.search(r"\b(?:and|or)\b", between, re.IGNORECASE) or re.search(r"[.;]\s", between):
        return None
    way = _WAYS[(match["way"] or match["way2"] or match["way3"]).lower()]
    remarks = tuple(dict.fromkeys((*first.remarks, *second.remarks)))
    normal, shown = f"{first.normal} and {second.normal}", f"{first.shown} and {second.shown}"
    return Value(second.kind, f"{way} of {shown}", f"{way} of {normal}", first.start, match.end(), remarks)
