"""The part of the report on one document: how far it was read, its findings by group, and what was not found."""

from collections.abc import Sequence

from smallprint.domain.checklist import is_reported
from smallprint.domain.clause import ClauseGroup, ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.document import Document
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.value_remark import SINCE
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.export import wording
from smallprint.export.pace import Pace
from smallprint.export.report.changes import changes
from smallprint.export.report.dates import dates
from smallprint.export.report.model import Look, ReportCell, ReportLine, ReportSection, ReportTable, status_look
from smallprint.export.report.overview import terms_section
from smallprint.export.report.playbook import playbook_section
from smallprint.export.report.standard import standard_section
from smallprint.export.values_said import remark_said, value_said

_WIDTHS = (3.7, 8.3, 4.0)
_REJECTED_LENGTH = 160


def document_section(order: ReportOrder, one: DocumentReview, types: Sequence[ClauseType], pace: Pace) -> ReportSection:
    """Return all that is stated of one document that was read."""
    assert one.document is not None
    findings = order.stated(one)
    kept = [found for found in findings if found.verdict is not Verdict.REJECTED]
    blocks = [*_reading(order, one)]
    if not kept:
        said = "No findings." if not findings else "No findings but rejected ones; see the appendix."
        blocks.append(ReportLine(said))
    parts = [playbook_section(order, one), standard_section(order, one), terms_section(order, one), dates(order, one)]
    parts.append(_amendments(order, one))
    parts += _groups(order, one.document, types, kept, pace)
    parts += [*changes(one.document), *_silences(order, one)]
    return ReportSection(
        wording.one_line(one.summary.cited_as), 1, tuple(blocks), tuple(part for part in parts if part is not None)
    )


def _reading(order: ReportOrder, one: DocumentReview) -> list[ReportLine]:
    first, *rest = wording.coverage(one)
    lines = [ReportLine(first)]
    if kind := order.catalogue.kinds.get(one.summary.contract_kind):
        how = "as a person said" if one.summary.kind_chosen else "as recognised from its title and words"
        lines.append(ReportLine(f"Kind of contract: {kind.name}, {how}.", Look.BULLET))
    lines += [ReportLine(sentence, Look.BULLET) for sentence in rest]
    lines += [ReportLine(wording.noted(note, one.document), Look.BULLET) for note in one.notes]
    return lines


def _amendments(order: ReportOrder, one: DocumentReview) -> ReportSection | None:
    """Return what amends the document or is amended by it, and the terms that hold since."""
    names = {clause.key: clause.name for clause in wording.clause_types(order.catalogue, [one])}
    lines = []
    for found in order.stated(one):
        value = found.finding.value
        if value is None or found.verdict is Verdict.REJECTED:
            continue
        for said in (remark_said(remark) for remark in value.remarks if remark.kind in SINCE):
            name = "" if found.finding.clause == "document-name" else f"{names[found.finding.clause]}: "
            lines.append(ReportLine(f"{name}{wording.one_line(said)}", Look.BULLET))
    unique = tuple(dict.fromkeys(lines))
    return ReportSection("Amendments and what is in force", 2, unique) if unique else None


def _groups(
    order: ReportOrder, document: Document, types: Sequence[ClauseType], kept: Sequence[ReviewedFinding], pace: Pace
) -> list[ReportSection]:
    sections = []
    heads = ("Clause", "Words of the contract" if order.choice.quotes else "Reason and notes", "Place and status")
    for group in ClauseGroup:
        of_group = [clause for clause in types if clause.group is group]
        rows = []
        for clause in of_group:
            for found in kept:
                if found.finding.clause == clause.key:
                    rows.append(_row(order, document, clause, found))
                    pace.step()
        if rows:
            table = ReportTable(heads, _WIDTHS, tuple(rows), f"Findings: {group.label}", group=group)
            sections.append(ReportSection(group.label, 2, (table,)))
    return sections


def _row(order: ReportOrder, document: Document, clause: ClauseType, found: ReviewedFinding) -> tuple[ReportCell, ...]:
    return _what(clause, found), _words(order, found), _where(document, found)


def _what(clause: ClauseType, found: ReviewedFinding) -> ReportCell:
    value = found.finding.value
    lines = [ReportLine(wording.one_line(clause.name), Look.CLAUSE)]
    if found.shown_value and is_reported(found):
        lines.append(ReportLine(wording.one_line(found.shown_value), Look.VALUE))
    elif found.shown_value and found.verdict is Verdict.UNDECIDED:
        lines.append(ReportLine(f"perhaps {wording.one_line(found.shown_value)}", Look.PLACE))
    if found.verdict is Verdict.EDITED and value and value.shown != found.shown_value:
        lines.append(ReportLine(f"was read as {wording.one_line(value.shown)}", Look.PLACE))
    if remark := value_said(value):
        lines.append(ReportLine(wording.one_line(remark), Look.PLACE))
    return tuple(lines)


def _words(order: ReportOrder, found: ReviewedFinding) -> ReportCell:
    lines = []
    if order.choice.quotes:
        lines.append(ReportLine(wording.quoted(found), Look.REMARK if found.broken else Look.QUOTE))
    if found.decision and found.decision.reason:
        lines.append(ReportLine(f"Reason: {wording.one_line(found.decision.reason)}", Look.REMARK))
    if said := wording.proposed(found.proposed):
        lines.append(ReportLine(said, Look.REMARK))
    lines += [ReportLine(f"Note: {wording.one_line(note.text)}", Look.REMARK) for note in found.notes]
    return tuple(lines)


def _where(document: Document, found: ReviewedFinding) -> ReportCell:
    finding = found.finding
    lines = [
        ReportLine(VERDICT_NAMES[found.verdict], status_look(found.verdict)),
        ReportLine(wording.place(document, finding), Look.CELL),
    ]
    if found.recognised:
        lines.append(ReportLine("recognised in a picture (OCR)", Look.PLACE))
    by = "marked by a person" if not finding.run_id else f"{finding.confidence:.0%} · {wording.found_by(finding)}"
    return (*lines, ReportLine(by, Look.PLACE))


def _silences(order: ReportOrder, one: DocumentReview) -> list[ReportSection]:
    """Return which types may be there, which were not found, and which were not looked for."""
    sections, missing = [], order.absence(one)
    if unsure := wording.not_sure(one, order.stated(one), order.catalogue):
        names = wording.listed([clause.name for clause in unsure])
        said = f"{names}. A passage may say this; it comes into this report once it is accepted."
        sections.append(ReportSection("Perhaps there, and not decided", 2, (ReportLine(said, Look.SMALL),)))
    if missing.confirmed:
        names = wording.listed([clause.name for clause in missing.confirmed])
        sections.append(ReportSection("Confirmed absent by a person", 2, (ReportLine(f"{names}.", Look.SMALL),)))
    if missing.not_found:
        sections.append(_not_found(order, missing.not_found))
    if missing.not_looked_for:
        names = wording.listed([clause.name for clause in missing.not_looked_for])
        sections.append(ReportSection("Not looked for", 2, (ReportLine(f"{names}. {missing.sentence}", Look.SMALL),)))
    if missing.left_out:
        line = ReportLine(missing.left_out, Look.SMALL)
        if not sections:
            return [ReportSection("Not expected", 2, (line,))]
        last = sections[-1]
        sections[-1] = ReportSection(last.title, last.level, (*last.blocks, line))
    return sections


def _not_found(order: ReportOrder, types: Sequence[ClauseType]) -> ReportSection:
    """Return the types that were looked for by group, each with how often it is found where it is there."""
    rows = []
    for group in ClauseGroup:
        names = [wording.measured(clause, order.review.recall) for clause in types if clause.group is group]
        if names:
            rows.append(((ReportLine(group.label, Look.CLAUSE),), (ReportLine("; ".join(names), Look.CELL),)))
    heads = ("Group", "Clause types, and how often each was found in contracts that have it")
    table = ReportTable(heads, (3.9, 12.1), tuple(rows), "Looked for and not found")
    said = ReportLine("That nothing was found does not prove that the contract is silent.", Look.SMALL)
    return ReportSection("Looked for and not found", 2, (said, table))


def rejected_section(
    order: ReportOrder, read: Sequence[DocumentReview], types: Sequence[ClauseType], pace: Pace
) -> ReportSection | None:
    """Return the appendix of what a person rejected, None where there is nothing."""
    names = {clause.key: clause.name for clause in types}
    places = {clause.key: number for number, clause in enumerate(types)}
    rows = []
    for one in read:
        rejected = [found for found in order.stated(one) if found.verdict is Verdict.REJECTED]
        for found in sorted(rejected, key=lambda found: places[found.finding.clause]):
            rows.append(_rejected(order, one, names[found.finding.clause], found, many=len(read) > 1))
            pace.step()
    if not rows:
        return None
    heads = ("Clause", "Words", "Place", "Reason")
    table = ReportTable(heads, (3.9, 6.6, 2.4, 3.1), tuple(rows), "Rejected findings")
    return ReportSection("Appendix: rejected findings", 1, (table,))


def _rejected(
    order: ReportOrder, one: DocumentReview, name: str, found: ReviewedFinding, many: bool
) -> tuple[ReportCell, ...]:
    assert one.document is not None
    clause = [ReportLine(wording.one_line(name), Look.CELL)]
    if many:
        clause.append(ReportLine(wording.one_line(one.summary.cited_as), Look.PLACE))
    quote = wording.shortened(wording.one_line(found.finding.quote), _REJECTED_LENGTH)
    words = wording.quoted(found, quote) if order.choice.quotes else "–"
    reason = found.decision.reason if found.decision else ""
    return (
        tuple(clause),
        (ReportLine(words, Look.QUOTE),),
        (ReportLine(wording.place(one.document, found.finding), Look.CELL),),
        (ReportLine(wording.one_line(reason) or "–", Look.CELL),),
    )
