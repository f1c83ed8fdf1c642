"""Words of an amendment: what it takes out of another contract, and what it puts in its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_OLD = r"[\"“‘']{1,2}(?P<old>[^\"“”‘\n]{1,600}(?:\n[^\"“”‘\n]{1,600}){0,8}?)[\"”’']{1,2}"
_NEW = r"[\"“‘']{1,2}(?P<new>[^\"“”‘]{1,900}?)[\"”’']{1,2}"
_BE = r"(?:(?:is|are|be|shall\s+be|were)\s+)?(?:hereby\s+)?"
_WHAT = (
    r"(?:the\s+|such\s+|following\s+|new\s+|word(?:s|ing)?|phrases?|dates?|figures?|amounts?|sums?|text|numbers?|"
    r"periods?|references?\s+to|\s|,|:)*+"  # possessive: white space can be parted in many ways
)
_TAKEN = (
    r"(?:deleted|removed|struck(?:\s+out)?|replaced|substituted|superseded|omitted|changed|amended|revised|modified)"
)
_WHOLLY = r"(?:,?\s*in\s+(?:its|their)\s+entirety,?)?"
_PUT = r"(?:with|by|to\s+read|to|and\s+in\s+(?:its|their)\s+place)"
_INSTEAD = (
    r"(?:in\s+(?:its|their)\s+(?:place|stead)|in\s+(?:lieu|place)\s+(?:of\s+(?:it|them)|thereof)|therefor|instead|"
    r"thereof)?"
)
_ADD = r"(?:insert|substitut|replac|add)"
_PAIRS = (
    # "X" is deleted and replaced with "Y"; the words "X" are replaced by the words "Y"
    rf"{_OLD},?\s+(?:in\s+[^.;\"“]{{1,80}}?\s+)?{_BE}{_TAKEN}{_WHOLLY}"
    rf"(?:\s*,?\s*and\s+(?:hereby\s+)?(?:is\s+|are\s+|be\s+)?(?:hereby\s+)?(?:replaced|substituted|restated|inserted))?"
    rf"{_WHOLLY}\s+{_PUT}\s+{_WHAT}{_NEW}",
    # replacing "X" with "Y"; deleting "X" and inserting in its place "Y"
    rf"(?:delet|remov|strik|omitt|replac)(?:ing|e|es)\s+(?:out\s+)?{_WHAT}{_OLD}{_WHOLLY}\s*,?\s*"
    rf"(?:(?:and\s+)?(?:{_ADD}(?:ing|e|es)?)\s+(?:it\s+|them\s+)?{_INSTEAD}\s*(?:with|by)?|with|by|for)\s*,?\s*{_WHAT}{_NEW}",
    # substituting "Y" for "X"
    rf"(?:substitut|insert)(?:ing|e|es|ed)\s+{_WHAT}{_NEW}\s+(?:for|in\s+(?:place|lieu)\s+of)\s+{_WHAT}{_OLD}",
    # "Y" is substituted for "X"
    rf"{_NEW}\s+{_BE}(?:substituted|inserted)\s+(?:for|in\s+(?:place|lieu)\s+of)\s+{_WHAT}{_OLD}",
    # references to "X" shall be read as "Y"
    rf"{_OLD}\s+(?:shall|are\s+to|is\s+to|must)\s+be\s+(?:read|construed|taken)\s+as\s+{_WHAT}{_NEW}",
    # from "X" to "Y"
    rf"\bfrom\s+{_WHAT}{_OLD}\s+to\s+{_WHAT}{_NEW}",
)
_UNQUOTED = re.compile(
    r"\b(?:is|are|hereby)\s+(?:hereby\s+)?(?:extended|increased|reduced|changed|decreased|raised|lowered|amended|revised)"
    r"\b[^.;\"“]{0,40}?\bfrom\s+(?P<old>(?=[^.;:\"“]{0,60}\d)(?:(?!\bto\b)[^.;:\"“]){2,90}?)\s+to\s+"
    r"(?P<new>(?=[^.;:\"“]{0,60}\d)(?:[^.;:\"“]|\.(?=\d)){2,90}?)(?=[.;:]\s|\s+and\s+by|\.?$)",
    re.IGNORECASE,
)
_DELETED = re.compile(
    rf"(?:words?|phrases?|sentences?|texts?|references?\s+to)\s+{_OLD}[^.;\"“]{{0,80}}?\s+{_BE}(?:deleted|removed|struck|omitted)"
    rf"|(?:delet|remov|strik|omitt)(?:ing|e|es)\s+(?:out\s+)?{_WHAT}{_OLD.replace('old', 'gone')}",
    re.IGNORECASE,
)
_COMPILED = tuple(re.compile(pair, re.IGNORECASE) for pair in _PAIRS)
_MAY = re.compile(
    r"\b(?:delet|remov|str[iu][kc]|omit|replac|substitut|insert|amend|chang|extend|increas|reduc|read\s+as|taken\s+as)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Replacement:
    """Characters `start` to `end` say that `old` is no more; `new` is what stands there now, None for nothing."""

    start: int
    end: int
    old: tuple[int, int]
    new: tuple[int, int] | None


def replaced_in(text: str, start: int, end: int) -> list[Replacement]:
    """Return what a sentence replaces or deletes, in order; none overlap."""
    if _MAY.search(text, start, end) is None:
        return []
    found: list[Replacement] = []
    for pattern in (*_COMPILED, _UNQUOTED):
        for match in pattern.finditer(text, start, end):
            _add(found, Replacement(match.start(), match.end(), match.span("old"), match.span("new")))
    for match in _DELETED.finditer(text, start, end):
        old = match.span("old") if match["old"] is not None else match.span("gone")
        _add(found, Replacement(match.start(), match.end(), old, None))
    return sorted(found, key=lambda one: one.start)


def _add(found: list[Replacement], one: Replacement) -> None:
    if not any(one.old[0] < other.end and other.start < one.old[1] for other in found):
        found.append(one)


def old_words(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where a sentence quotes words that it takes out of a contract."""
    yield from (one.old for one in replaced_in(text, start, end))
