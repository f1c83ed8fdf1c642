"""Puts the findings report together, in the order in which it is read."""

from smallprint.domain.handoff import Private, ReportOrder
from smallprint.export import wording
from smallprint.export.pace import Pace
from smallprint.export.report.asked import questions
from smallprint.export.report.findings import document_section, rejected_section
from smallprint.export.report.model import FindingsReport, ReportLine, ReportSection
from smallprint.export.report.overview import head, summary
from smallprint.export.report.record import record_section, unread_section
from smallprint.language.counting import counted

_EMPTY = "This matter has no documents. Add some, then write the report again."


def findings_report(order: ReportOrder, pace: Pace) -> FindingsReport:
    """Return the report of what was ordered; counts each finding."""
    review = order.review
    types = wording.clause_types(order.catalogue, review.documents)
    read = [one for one in review.documents if one.document is not None]
    unread = [one for one in review.documents if one.document is None]
    made = wording.day(order.made_at) if order.tells(Private.TIMES) else ""
    sections: list[ReportSection | None] = []
    opening = head(order)
    if review.documents:
        sections.append(summary(order, read, unread))
    else:
        opening = (*opening, ReportLine(_EMPTY))
    sections += [document_section(order, one, types, pace) for one in read]
    sections += [
        questions(order),
        unread_section(read, unread),
        rejected_section(order, read, types, pace),
        record_section(order, read),
    ]
    count = counted(len(review.documents), "document")
    return FindingsReport(
        eyebrow="Contract review: findings report",
        title=wording.one_line(review.title) or "Untitled matter",
        subtitle="  ·  ".join(filter(None, (count, made))),
        made=made,
        head=opening,
        sections=tuple(section for section in sections if section is not None),
    )
