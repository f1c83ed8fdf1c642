"""Which characters are the clause: a passage with what continues it, or the few words that a short type is."""

import re
from dataclasses import replace

from smallprint.domain.clause import ClauseType, ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.read.values.find import find_values
from smallprint.read.values.habits import UNKNOWN, Habits
from smallprint.read.values.parties import joined, may_be_name

_LONGEST = 2000  # characters a joined clause may have
_OPEN = re.compile(r"(?:[:;,–—]|\b(?:and|or|that|to|by|the|of))\s*$")
_TITLE = re.compile(
    r"\b(?:this|the)\s+(?P<title>(?:[A-Z][\w&/’'-]*[ \n]+(?:(?:and|of|for|on|to|with)[ \n]+)*){1,9}?"
    r"(?:Agreement|AGREEMENT|Contract|CONTRACT|Lease|Plan|Amendment|AMENDMENT|Addendum))\b",
    re.IGNORECASE,
)
_TITLE_WORD = re.compile(
    r"\b(?:agreement|contract|amendment|addendum|lease|memorandum|license|plan|terms|deed|undertaking)\b", re.IGNORECASE
)
_LONGEST_TITLE = 160


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def clause_span(document: Document, segmentation: Segmentation, passage: Passage) -> tuple[int, int]:
    """Return the passage with the passages that go on with its sentence or list, in the same section.

    Running headers and footers between two halves of a sentence are inside the span: a quote is never pieced together.
    """
    passages = segmentation.passages
    first = last = passage.index
    while passages[first].continues and first > 0:
        first = _before(passages, first)
    start = passages[first].start
    while (after := _after(passages, last)) is not None:
        following = passages[after]
        text = document.text[passages[last].start : passages[last].end]
        goes_on = following.continues or (
            following.kind is PassageKind.LIST_ITEM
            and _OPEN.search(text) is not None
            and _same_list(passage, following)
        )
        if not goes_on or following.end - start > _LONGEST:
            break
        last = after
    return trimmed(document.text, start, passages[last].end)


def short_span(
    document: Document, clause: ClauseType, passage: Passage, habits: Habits = UNKNOWN
) -> tuple[int, int, Value | None] | None:
    """Return the words that a short type is and their value; None where the passage has none."""
    text = document.text[passage.start : passage.end]
    if clause.value_kind is ValueKind.TITLE:
        return _title(text, passage)
    values = [value for value in find_values(clause, text, habits) if value.normal]
    if not values:
        return None
    value = joined(values) if clause.value_kind is ValueKind.PARTIES else values[0]
    if value is None:
        return None
    start, end = passage.start + value.start, passage.start + value.end
    return start, end, replace(value, start=start, end=end)


def short_value(clause: ClauseType, text: str, start: int, habits: Habits = UNKNOWN) -> Value | None:
    """Return the value of a short type's words; `start` is where they stand in the document's text."""
    if clause.value_kind is ValueKind.DATE:
        found = next(iter(find_values(clause, text, habits)), None)
    else:
        shown = " ".join(text.split()).strip(' ,;:"“”')
        found = Value(clause.value_kind, shown, shown, 0, len(text))
        if clause.value_kind is ValueKind.PARTIES:
            found = joined(find_values(clause, text)) or (found if may_be_name(shown) else None)
    return replace(found, start=start + found.start, end=start + found.end) if found else None


def _title(text: str, passage: Passage) -> tuple[int, int, Value] | None:
    start, end = trimmed(text, 0, len(text))
    whole = 0 < end - start <= _LONGEST_TITLE and _TITLE_WORD.search(text) is not None
    if not (whole and (passage.kind is PassageKind.HEADING or text[start:end].isupper())):
        match = _TITLE.search(text)
        if match is None:
            return None
        start, end = match.span("title")
    shown = " ".join(text[start:end].split())
    value = Value(ValueKind.TITLE, shown, shown, passage.start + start, passage.start + end)
    return passage.start + start, passage.start + end, value


def _same_list(passage: Passage, following: Passage) -> bool:
    depth = len(passage.section)
    return following.section[:depth] == passage.section or following.section[:-1] == passage.section[:-1]


def _before(passages: tuple[Passage, ...], index: int) -> int:
    index -= 1
    while index > 0 and not passages[index].counts:
        index -= 1
    return index


def _after(passages: tuple[Passage, ...], index: int) -> int | None:
    index += 1
    while index < len(passages) and not passages[index].counts:
        index += 1
    return index if index < len(passages) else None
