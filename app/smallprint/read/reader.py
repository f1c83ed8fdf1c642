"""The reader: one candidate passage in, one verified finding out.

The locator says how likely the passage is; rules cut the span and read the value. `found_by` names both.
"""

from dataclasses import replace

from smallprint.domain.clause import ClauseCatalogue, ClauseType, ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, Finding, FoundBy, Value
from smallprint.domain.in_force import in_force
from smallprint.domain.passage import Segmentation, section_number, section_path
from smallprint.domain.place import section_holding
from smallprint.domain.progress import CancelToken
from smallprint.read.form_names import speaks_of_parties
from smallprint.read.opening import parties_value
from smallprint.read.own_words import own_span, own_words
from smallprint.read.spans import clause_span, short_span, short_value, trimmed
from smallprint.read.unbroken import going_on, unbroken
from smallprint.read.values.find import find_values
from smallprint.read.values.habits import habits_of
from smallprint.read.verify import verify

_HEARD = 0.005  # by how much the judge must have moved a score to be named among the voices
_NO_VALUE = 0.7  # what the confidence keeps where the value that makes the clause is missing
_TWO_READINGS = 0.9  # what it keeps where words and figures of the value disagree
_MADE_BY_VALUE = {"governing-law", "warranty-duration", "notice-to-stop-renewal", "expiration-date"}


class Reader:
    """Reads candidates of the clause types of a catalogue."""

    def __init__(self, catalogue: ClauseCatalogue) -> None:
        self._catalogue = catalogue
        self._standing: tuple[Document, Document] | None = None

    def read(
        self,
        document: Document,
        segmentation: Segmentation,
        candidate: Candidate,
        token: CancelToken,
    ) -> Finding | None:
        """Return the finding that the candidate is, its quote verified; None where it is none. Raises Cancelled."""
        token.check()
        clause = self._catalogue[candidate.clause]
        standing = self._in_force(document, segmentation)
        title = clause.value_kind is ValueKind.TITLE  # it may run at the head of every page
        cut = self._cut(document if title else standing, segmentation, clause, candidate)
        if cut is None:
            return None
        start, end, value = cut
        if not clause.short:
            start, end = own_span(clause.key, segmentation, document.text, start, end)
        if start == end:
            return None
        whole = start, end
        start, end = unbroken(document.text, segmentation, *whole, value)
        around = candidate.around_start, candidate.around_end
        if (start, end) != whole and (candidate.likely or around[0] >= 0):  # nothing else is tinted on the page
            around = (min(whole[0], around[0]) if around[0] >= 0 else whole[0]), max(whole[1], around[1])
        section = section_holding(document.text, segmentation.passages, start, end)
        voices = [candidate.found_by]
        if value is not None and value.start >= 0:
            voices.append(FoundBy.RULE)
        moved = candidate.moved + candidate.confidence - candidate.score if candidate.moved else 0.0
        if abs(moved) >= _HEARD and candidate.found_by is not FoundBy.MODEL:
            voices.append(FoundBy.MODEL)
        share = 1.0
        likely = candidate.likely
        made_by_value = clause.key in _MADE_BY_VALUE and candidate.found_by is FoundBy.LEXICAL
        if value is None and (made_by_value or clause.value_kind is ValueKind.PARTIES):
            share *= _NO_VALUE
            if clause.value_kind is ValueKind.PARTIES:
                likely = likely and speaks_of_parties(standing.text, start, end)
        disputed = value is not None and value.readings_differ
        if disputed:
            share *= _TWO_READINGS
        finding = Finding(
            clause=clause.key,
            anchor=document.anchor(start, end),
            quote=document.text[start:end],
            confidence=candidate.confidence * share,
            found_by=tuple(voices),
            value=value,
            disputed=disputed,
            likely=likely,
            around_start=around[0],
            around_end=around[1],
            moved=moved,
            adds=-1.0 if candidate.chance < 0 else candidate.score * share,
            section=section_path(section),
            section_number=section_number(section),
        )
        return finding if verify(document, finding) else None

    def _in_force(self, document: Document, segmentation: Segmentation) -> Document:
        """Return the words of the document that are in force; those of the last one are kept."""
        if self._standing is None or self._standing[0] is not document:
            self._standing = document, in_force(document, segmentation)
        return self._standing[1]

    def _cut(
        self,
        document: Document,
        segmentation: Segmentation,
        clause: ClauseType,
        candidate: Candidate,
    ) -> tuple[int, int, Value | None] | None:
        """Return the span and its value; the span is the locator's where it gives one."""
        passage = segmentation.passages[candidate.passage]
        if candidate.start >= 0:
            value = self._value(document, segmentation, clause, candidate)
            end = going_on(segmentation, candidate.end)
            if value is None and end > candidate.end and not clause.short:  # a page's end stands in the sentence
                value = self._read_value(document, segmentation, clause, candidate.start, end)
                if value is not None:
                    return *trimmed(document.text, candidate.start, end), value
            return candidate.start, candidate.end, value
        if clause.short:
            return short_span(document, clause, passage, habits_of(document.text))
        start, end = clause_span(document, segmentation, passage)
        if start == end:
            return None
        own, _ = trimmed(document.text, passage.start, passage.end)
        value = self._read_value(document, segmentation, clause, own, passage.end)
        return start, end, value or self._read_value(document, segmentation, clause, start, end)

    def _value(
        self,
        document: Document,
        segmentation: Segmentation,
        clause: ClauseType,
        candidate: Candidate,
    ) -> Value | None:
        start, end = candidate.start, candidate.end
        if clause.value_kind is ValueKind.PARTIES:
            around = (candidate.around_start, candidate.around_end) if candidate.around_start >= 0 else None
            return parties_value(document.text, start, end, around)
        if clause.short:
            return short_value(clause, document.text[start:end], start, habits_of(document.text))
        return self._read_value(document, segmentation, clause, start, end)

    def _read_value(
        self,
        document: Document,
        segmentation: Segmentation,
        clause: ClauseType,
        start: int,
        end: int,
    ) -> Value | None:
        """Return the value of the clause's own words among some characters, None where they have none."""
        text = own_words(clause.key, segmentation, document.text, start, end)
        values = find_values(clause, text, habits_of(document.text))
        if not values:
            return None
        first = values[0]
        return replace(first, start=first.start + start, end=first.end + start)
