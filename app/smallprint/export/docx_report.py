"""The Word report: what was found, where, in which words, what a person said of it, and what was not read."""

import io
from collections.abc import Sequence
from datetime import datetime

import docx
from docx.document import Document as Word
from docx.shared import Cm

from smallprint.domain.checklist import is_reported
from smallprint.domain.clause import ClauseGroup, ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.document import Document
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import DocumentReview, MatterReview, ReviewedFinding
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.export import docx_parts as parts
from smallprint.export import docx_styles as styles
from smallprint.export import wording
from smallprint.export.docx_changes import write_changes
from smallprint.export.docx_sheet import Cell, Sheet
from smallprint.export.pace import Pace
from smallprint.language.counting import counted

_SUMMARY_CM = (5.9, 1.6, 2.0, 2.1, 2.1, 2.3)
_FINDING_CM = (3.9, 8.6, 3.5)
_UNREAD_CM = (6.0, 10.0)
_REJECTED_CM = (3.9, 6.6, 2.4, 3.1)
_REJECTED_LENGTH = 160


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the report as the bytes of a .docx file."""
    review, catalogue, made_at, unlikely = order.review, order.catalogue, order.made_at, order.choice.unlikely
    word = docx.Document()
    styles.define_styles(word)
    _set_page(word, review.title, made_at)
    _set_properties(word, review.title, made_at)
    sheet = Sheet(word, pace or Pace())
    _write_head(sheet, review, made_at, unlikely)
    types = wording.clause_types(catalogue, review.documents)
    read = [(one, wording.reported(one, unlikely)) for one in review.documents if one.document]
    unread = [one for one in review.documents if one.document is None]
    for remark in review.remarks:
        sheet.paragraph(wording.one_line(remark), styles.REMARK)
    if not review.documents:
        sheet.paragraph("This matter has no documents. Add some, then write the report again.")
    else:
        _write_summary(sheet, read, unread)
    for one, findings in read:
        _write_document(sheet, one, findings, types, order)
    if unread:
        _write_unread(sheet, unread)
    _write_rejected(sheet, read, types)
    content = io.BytesIO()
    word.save(content)
    return content.getvalue()


def _set_page(word: Word, title: str, made_at: datetime) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.1)
    header = section.header.paragraphs[0]
    header.add_run(f"{_shortened(wording.one_line(title), 80)}\tFindings report")
    footer = section.footer.paragraphs[0]
    footer.add_run(f"Made with Smallprint, {wording.day(made_at)}\tPage ")
    parts.add_field(footer, "PAGE")
    footer.add_run(" of ")
    parts.add_field(footer, "NUMPAGES")


def _set_properties(word: Word, title: str, made_at: datetime) -> None:
    properties = word.core_properties
    properties.title = _shortened(f"Findings report: {wording.one_line(title)}", 255)
    properties.subject = "Contract review"
    properties.author = properties.last_modified_by = "Smallprint"
    properties.comments = ""
    properties.keywords = ""
    properties.language = "en-GB"
    properties.created = properties.modified = made_at
    properties.revision = 1


def _write_head(sheet: Sheet, review: MatterReview, made_at: datetime, unlikely: bool) -> None:
    sheet.paragraph("Contract review: findings report", styles.EYEBROW)
    sheet.paragraph(wording.one_line(review.title) or "Untitled matter", "Title")
    count = len(review.documents)
    subtitle = f"{counted(count, 'document')}  ·  {wording.day(made_at)}"
    parts.rule_below(sheet.paragraph(subtitle, "Subtitle"))
    left_out = (
        "" if unlikely else " Findings that the program is not sure of, and that no person decided, are left out."
    )
    sheet.paragraph(
        "How to read this: quotations are the contract’s own words at the page and section given; the status is what a "
        f"person decided; the confidence is the program’s own estimate.{left_out}",
        styles.SMALL,
    )


def _write_summary(
    sheet: Sheet, read: Sequence[tuple[DocumentReview, list[ReviewedFinding]]], unread: Sequence[DocumentReview]
) -> None:
    sheet.paragraph("Summary", "Heading 1")
    heads = ("Document", "Pages", "Findings", "Accepted", "Rejected", "Undecided")
    table = sheet.table(_SUMMARY_CM, heads, styles.PANEL, numbers=5)
    totals = [0] * 5
    for review, findings in read:
        verdicts = [found.verdict for found in findings]
        accepted = verdicts.count(Verdict.ACCEPTED) + verdicts.count(Verdict.EDITED)
        counts = [
            0 if review.document is None or review.document.flowing else review.summary.pages,
            len(findings),
            accepted,
            verdicts.count(Verdict.REJECTED),
            verdicts.count(Verdict.UNDECIDED),
        ]
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        name = wording.one_line(review.summary.cited_as)
        _write_counts(table.add_row(), name, [str(counts[0] or "–"), *map(str, counts[1:])])
    for review in unread:
        _write_counts(table.add_row(), wording.one_line(review.summary.cited_as), ["not read", *"––––"])
    if len(read) > 1:
        cells = table.add_row()
        _write_counts(cells, "Total", [str(totals[0] or "–"), *map(str, totals[1:])], styles.CLAUSE)
    if any(found.verdict is Verdict.EDITED for _, findings in read for found in findings):
        note = sheet.paragraph("Edited findings are counted as accepted.", styles.SMALL)
        note.paragraph_format.space_before = Cm(0.15)


def _write_counts(cells: Sequence[Cell], name: str, counts: Sequence[str], style: str = styles.TABLE_TEXT) -> None:
    cells[0].write(name, style)
    for cell, count in zip(cells[1:], counts, strict=True):
        cell.write(count, style, right=True)


def _write_document(
    sheet: Sheet,
    review: DocumentReview,
    findings: Sequence[ReviewedFinding],
    types: Sequence[ClauseType],
    order: ReportOrder,
) -> None:
    assert review.document is not None
    sheet.paragraph(wording.one_line(review.summary.cited_as), "Heading 1")
    first, *rest = wording.coverage(review)
    sheet.paragraph(first)
    if kind := order.catalogue.kinds.get(review.summary.contract_kind):
        how = "as a person said" if review.summary.kind_chosen else "as recognised from its title and words"
        sheet.paragraph(f"Kind of contract: {kind.name}, {how}.", "List Bullet")
    for sentence in rest:
        sheet.paragraph(sentence, "List Bullet")
    for note in review.notes:
        sheet.paragraph(f"Note: {wording.one_line(note.text)}", "List Bullet")
    kept = [found for found in findings if found.verdict is not Verdict.REJECTED]
    if not kept:
        sheet.paragraph("No findings." if not findings else "No findings but rejected ones; see the appendix.")
    for group in ClauseGroup:
        of_group = [clause for clause in types if clause.group is group]
        rows = [(clause, found) for clause in of_group for found in kept if found.finding.clause == clause.key]
        if rows:
            _write_group(sheet, review.document, group, rows)
    write_changes(sheet, review.document)
    _write_silences(sheet, review, findings, order)


def _write_silences(
    sheet: Sheet,
    review: DocumentReview,
    findings: Sequence[ReviewedFinding],
    order: ReportOrder,
) -> None:
    """Write which types may be there, which were not found, and which were not looked for."""
    if unsure := wording.not_sure(review, findings, order.catalogue):
        sheet.paragraph("Perhaps there, and not decided", "Heading 2")
        names = wording.listed([clause.name for clause in unsure])
        sheet.paragraph(
            f"{names}. A passage may say this; it comes into this report once it is accepted.", styles.SMALL
        )
    missing = order.absence(review)
    if missing.not_found:
        sheet.paragraph("Looked for and not found", "Heading 2")
        names = "; ".join(wording.measured(clause, order.review.recall) for clause in missing.not_found)
        sheet.paragraph(f"{names}. That nothing was found does not prove that the contract is silent.", styles.SMALL)
    if missing.not_looked_for:
        sheet.paragraph("Not looked for", "Heading 2")
        names = wording.listed([clause.name for clause in missing.not_looked_for])
        sheet.paragraph(f"{names}. {missing.sentence}", styles.SMALL)
    if missing.left_out:
        sheet.paragraph(missing.left_out, styles.SMALL)


def _write_group(
    sheet: Sheet, document: Document, group: ClauseGroup, rows: Sequence[tuple[ClauseType, ReviewedFinding]]
) -> None:
    ground, colour = styles.GROUP_COLOURS[group]
    sheet.paragraph(group.label, "Heading 2")
    heads = ("Clause", "Words of the contract", "Place and status")
    table = sheet.table(_FINDING_CM, heads, ground, bar=colour)
    for clause, found in rows:
        _write_finding(table.add_row(), document, clause, found)
        sheet.pace.step()


def _write_finding(cells: Sequence[Cell], document: Document, clause: ClauseType, found: ReviewedFinding) -> None:
    what, words, where = cells
    finding = found.finding
    what.write(wording.one_line(clause.name), styles.CLAUSE)
    if found.shown_value and is_reported(found):
        what.write(wording.one_line(found.shown_value), styles.VALUE)
    elif found.shown_value and found.verdict is Verdict.UNDECIDED:
        what.write(f"perhaps {wording.one_line(found.shown_value)}", styles.PLACE)
    if found.verdict is Verdict.EDITED and finding.value and finding.value.shown != found.shown_value:
        what.write(f"was read as {wording.one_line(finding.value.shown)}", styles.PLACE)
    if finding.value and finding.value.remark:
        what.write(wording.one_line(finding.value.remark), styles.PLACE)
    words.write(wording.quoted(found), styles.REMARK if found.broken else styles.QUOTE)
    if found.decision and found.decision.reason:
        words.write(f"Reason: {wording.one_line(found.decision.reason)}", styles.REMARK)
    for note in found.notes:
        words.write(f"Note: {wording.one_line(note.text)}", styles.REMARK)
    where.write(VERDICT_NAMES[found.verdict], styles.status_style(found.verdict))
    where.write(wording.place(document, finding), styles.TABLE_TEXT)
    if found.recognised:
        where.write("recognised in a picture (OCR)", styles.PLACE)
    by_person = not finding.run_id
    where.write(
        "marked by a person" if by_person else f"{finding.confidence:.0%} · {wording.found_by(finding)}",
        styles.PLACE,
    )
    if finding.disputed:
        where.write("disputed: check the words", styles.PLACE)


def _write_unread(sheet: Sheet, unread: Sequence[DocumentReview]) -> None:
    sheet.paragraph("Documents that were not read", "Heading 1")
    table = sheet.table(_UNREAD_CM, ("Document", "Why"), styles.PANEL)
    for review in unread:
        name, why = table.add_row()
        name.write(wording.one_line(review.summary.cited_as), styles.TABLE_TEXT)
        why.write(wording.one_line(" ".join(wording.coverage(review))), styles.TABLE_TEXT)
        for note in review.notes:
            why.write(f"Note: {wording.one_line(note.text)}", styles.REMARK)


def _write_rejected(
    sheet: Sheet, read: Sequence[tuple[DocumentReview, list[ReviewedFinding]]], types: Sequence[ClauseType]
) -> None:
    names = {clause.key: clause.name for clause in types}
    order = {clause.key: number for number, clause in enumerate(types)}
    rejected = [
        (review, found)
        for review, findings in read
        for found in sorted(findings, key=lambda one: order[one.finding.clause])
        if found.verdict is Verdict.REJECTED
    ]
    if not rejected:
        return
    sheet.paragraph("Appendix: rejected findings", "Heading 1")
    table = sheet.table(_REJECTED_CM, ("Clause", "Words", "Place", "Reason"), styles.PANEL)
    for review, found in rejected:
        assert review.document is not None
        clause, words, where, reason = table.add_row()
        clause.write(wording.one_line(names[found.finding.clause]), styles.TABLE_TEXT)
        if len(read) > 1:
            clause.write(wording.one_line(review.summary.cited_as), styles.PLACE)
        shortened = _shortened(wording.one_line(found.finding.quote), _REJECTED_LENGTH)
        words.write(wording.quoted(found, shortened), styles.QUOTE)
        where.write(wording.place(review.document, found.finding), styles.TABLE_TEXT)
        decision = found.decision
        reason.write(wording.one_line(decision.reason) if decision and decision.reason else "–", styles.TABLE_TEXT)
        sheet.pace.step()


def _shortened(text: str, length: int) -> str:
    """Return the text cut to a length at a word, with an ellipsis where it was cut."""
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(",;:. ") + "\u00a0…"
