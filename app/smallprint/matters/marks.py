"""What a person marks in a document: some words as a finding of a type, with the value that they have by rule."""

from collections.abc import Sequence

from smallprint.domain.clause import ClauseType
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.opened import Opened
from smallprint.domain.passage import section_number, section_path
from smallprint.domain.place import section_holding
from smallprint.language.whole_words import whole_words
from smallprint.matters.own_findings import valued
from smallprint.read import OwnValues
from smallprint.store import Matter

Span = tuple[int, int]


def mark(matter: Matter, document_id: int, clause: ClauseType, start: int, end: int) -> Finding:
    """Store some characters of a document, grown to whole words, as a finding that a person marked."""
    opened = matter.documents.opened(document_id)
    return matter.findings.add_by_person(document_id, marked(opened, clause, (start, end)))


def mark_instead(
    matter: Matter, document_id: int, finding_ids: Sequence[int], clause: ClauseType, spans: Sequence[Span]
) -> list[Finding]:
    """Store marks in the place of findings: one with other ends, its parts, or several as one."""
    opened = matter.documents.opened(document_id)
    return matter.replaced.replace(document_id, finding_ids, [marked(opened, clause, span) for span in spans])


def marked(opened: Opened, clause: ClauseType, span: Span) -> Finding:
    """Return a mark that is not stored yet."""
    document, passages = opened.document, opened.segmentation.passages
    start, end = whole_words(document.text, *span)
    section = section_holding(document.text, passages, start, end)
    anchor = document.anchor(start, end)
    finding = Finding(
        clause.key,
        anchor,
        document.quote(anchor),
        1.0,
        (FoundBy.PERSON,),
        section=section_path(section),
        section_number=section_number(section),
    )
    return valued(finding, OwnValues(document, opened.segmentation).value(clause, start, end))
