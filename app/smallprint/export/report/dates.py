"""The days of a contract that have to be kept in mind, and its other dates, each with how it was worked out."""

from smallprint.domain.clause import ValueKind
from smallprint.domain.dated_duty import DatedDuty
from smallprint.domain.decision import Verdict
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.term_dates import NOTICE, term_dates
from smallprint.export import wording
from smallprint.export.report.model import Look, ReportCell, ReportLine, ReportSection, ReportTable
from smallprint.export.values_said import term_date_said, value_said

_LONGEST = 300  # characters of a duty's sentence
_DateRow = tuple[ReportCell, ...]


def dates(order: ReportOrder, one: DocumentReview) -> ReportSection | None:
    """Return the table of days and notice windows in the order of time, None where there are none."""
    assert one.document is not None
    findings = order.stated(one)
    names = {clause.key: clause.name for clause in wording.clause_types(order.catalogue, [one])}
    rows: list[tuple[str, _DateRow]] = []
    told: set[int] = set()
    for term in term_dates(findings):
        rests_on = term.found[0]
        told.add(id(rests_on))
        how = term_date_said(term)
        day = f"{term.day.day} {term.day:%B %Y}"
        rows.append((term.day.isoformat(), _row(one, day, term.what.label, how, rests_on)))
    for found in findings:
        if _is_dated(found) and id(found) not in told:
            value = found.finding.value
            edited = found.verdict is Verdict.EDITED
            remark = "" if edited else value_said(value)
            how = [remark or ("As a person wrote it." if edited else "As the contract says.")]
            normal = value.normal if value and value.kind is ValueKind.DATE else "9"  # a length stands after the days
            rows.append((normal, _row(one, found.shown_value, names[found.finding.clause], how, found)))
    rows.extend((duty.day.isoformat(), _due(one, duty, order.choice.quotes)) for duty in one.duties)
    if not rows:
        return None
    rows.sort(key=lambda row: row[0])
    heads = ("When", "What", "How it was worked out", "Where")
    table = ReportTable(heads, (2.9, 3.7, 5.4, 4.0), tuple(row for _, row in rows), "Dates and notice windows")
    return ReportSection("Dates and notice", 2, (table,))


def _due(one: DocumentReview, duty: DatedDuty, quotes: bool) -> _DateRow:
    assert one.document is not None
    how = [ReportLine(_cut(wording.one_line(f"“{duty.quote}”")), Look.QUOTE)] if quotes else []
    return (
        (ReportLine(f"{duty.day.day} {duty.day:%B %Y}", Look.VALUE),),
        (ReportLine(duty.kind.label, Look.CLAUSE),),
        (ReportLine("As the contract says.", Look.CELL), *how),
        (ReportLine(duty.place.sentence, Look.CELL),),
    )


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…”"


def _row(one: DocumentReview, when: str, what: str, how: list[str], found: ReviewedFinding) -> _DateRow:
    assert one.document is not None
    return (
        (ReportLine(wording.one_line(when), Look.VALUE),),
        (ReportLine(wording.one_line(what), Look.CLAUSE),),
        tuple(ReportLine(wording.one_line(said), Look.CELL) for said in how),
        (ReportLine(wording.place(one.document, found.finding), Look.CELL),),
    )


def _is_dated(found: ReviewedFinding) -> bool:
    value = found.finding.value
    if value is None or not found.shown_value or found.broken or found.verdict is Verdict.REJECTED:
        return False
    return value.kind is ValueKind.DATE or found.finding.clause == NOTICE
