"""The findings report as a Word document that a lawyer could send."""

import io
import re
from collections.abc import Sequence
from datetime import datetime

import docx
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import Table, _Cell

from app.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType
from app.domain.decision import Verdict
from app.domain.finding import FoundBy
from app.domain.review import DocumentReview, DocumentState, MatterReview, ReviewedFinding
from app.domain.run import PageState
from app.export.word_style import BAR_COLOURS, prepare

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML 1.0 cannot hold
_WHO = {
    FoundBy.LEXICAL: "words",
    FoundBy.HEADS: "trained heads",
    FoundBy.MODEL: "model",
    FoundBy.RULE: "rule",
    FoundBy.PERSON: "person",
}
_STATUS = {
    Verdict.ACCEPTED: "Accepted",
    Verdict.REJECTED: "Rejected",
    Verdict.EDITED: "Accepted, edited",
    Verdict.UNDECIDED: "Undecided",
}


def word_bytes(review: MatterReview, catalogue: ClauseCatalogue, made_at: datetime, confidence_shown: float) -> bytes:
    """Return the report as the bytes of a .docx file."""
    word = docx.Document()
    prepare(word, _clean(review.title), made_at)
    word.add_paragraph("Findings report", style="Title")
    word.add_paragraph(f"{_clean(review.title)} · {made_at:%d %B %Y}", style="Subtitle")
    word.add_paragraph(
        "Each finding quotes the document word for word, with its page and section. Findings marked undecided were not "
        f"checked by a person yet; those with a confidence below {confidence_shown:.0%} are left out. "
        "A clause that is not listed may still be in a document.",
        style="Lead",
    )
    _summary(word, review.documents)
    for document in review.documents:
        _document(word, document, catalogue)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _summary(word: WordDocument, documents: Sequence[DocumentReview]) -> None:
    if not documents:
        word.add_paragraph("This matter has no documents.")
        return
    heads = ("Document", "Pages", "Findings", "Accepted", "Rejected", "Undecided")
    table = _table(word, heads, (7.4, 1.6, 2.0, 2.0, 2.0, 2.2))
    for review in documents:
        cells = table.add_row().cells
        cells[0].text = _clean(review.summary.name)
        if review.document is None:
            cells[1].merge(cells[5]).text = "not reviewed"
            continue
        verdicts = [found.verdict for found in review.findings]
        accepted = verdicts.count(Verdict.ACCEPTED) + verdicts.count(Verdict.EDITED)
        counts = (accepted, verdicts.count(Verdict.REJECTED), verdicts.count(Verdict.UNDECIDED))
        for cell, number in zip(cells[1:], (review.summary.pages, len(verdicts), *counts), strict=True):
            cell.text = str(number)
    _keep_rows_whole(table)


def _document(word: WordDocument, review: DocumentReview, catalogue: ClauseCatalogue) -> None:
    word.add_paragraph(_clean(review.summary.name), style="Heading 1")
    for sentence in _coverage(review):
        word.add_paragraph(_clean(sentence), style="Coverage")
    if review.document is None:
        return
    kept = [found for found in review.findings if found.verdict is not Verdict.REJECTED]
    rejected = [found for found in review.findings if found.verdict is Verdict.REJECTED]
    for group in ClauseGroup:
        types = [clause for clause in catalogue.types if clause.group is group]
        found = [(clause, one) for clause in types for one in kept if one.finding.clause == clause.key]
        if found:
            word.add_paragraph(group.label, style="Heading 2")
            _findings(word, review, group, found)
    if not kept:
        word.add_paragraph("No clauses were found in this document.")
    for note in review.notes:
        word.add_paragraph(f"Note: {_clean(note.text)}")
    _not_found(word, review, catalogue)
    if rejected:
        word.add_paragraph("Rejected", style="Heading 2")
        for one in rejected:
            name = clause.name if (clause := catalogue.get(one.finding.clause)) else one.finding.clause
            reason = f" — {one.decision.reason}" if one.decision and one.decision.reason else ""
            quote = _shortened(one.finding.quote)
            word.add_paragraph(_clean(f"{name}, {_place(review, one)}: “{quote}”{reason}"), style="Small")


def _coverage(review: DocumentReview) -> list[str]:
    summary = review.summary
    if summary.state in (DocumentState.REFUSED, DocumentState.LOCKED):
        return [f"This file was not reviewed. {summary.message}"]
    if review.document is None or review.run is None:
        return ["This file was not reviewed yet."]
    run, document = review.run, review.document
    states = list(review.coverage)
    pages = "1 page" if summary.pages == 1 else f"{summary.pages} pages"
    who = f"read by the model {run.model_name}" if run.model_name else "read by rules only: no model was installed"
    sentences = [
        f"{pages}, {len(document.text):,} characters; {run.read} of {run.candidates} likely passages {who}; "
        f"pages looked at by a person: {states.count(PageState.VIEWED)}. The review is {run.state}."
    ]
    if run.message:
        sentences.append(run.message)
    return sentences + [warning for warning in document.report.warnings if warning not in run.message]


def _findings(
    word: WordDocument, review: DocumentReview, group: ClauseGroup, found: Sequence[tuple[ClauseType, ReviewedFinding]]
) -> None:
    table = _table(word, ("Clause", "What the document says", "Status"), (3.9, 9.9, 3.4))
    for clause, one in found:
        name, says, status = table.add_row().cells
        _bar(name, BAR_COLOURS[group])
        name.paragraphs[0].add_run(clause.name).bold = True
        if one.shown_value:
            name.add_paragraph(_clean(one.shown_value), style="Value")
        says.paragraphs[0].style = "Quotation"
        says.paragraphs[0].add_run(f"“{_clean(' '.join(one.finding.quote.split()))}”")
        says.add_paragraph(_place(review, one), style="Small")
        if one.finding.value and one.finding.value.remark:
            says.add_paragraph(_clean(one.finding.value.remark), style="Small")
        for note in one.notes:
            says.add_paragraph(f"Note: {_clean(note.text)}", style="Small")
        status.text = _STATUS[one.verdict]
        if one.decision and one.decision.reason:
            status.add_paragraph(_clean(one.decision.reason), style="Small")
        who = ", ".join(_WHO[by] for by in one.finding.found_by)
        status.add_paragraph(f"{one.finding.confidence:.0%} · {who}", style="Small")
        if one.finding.disputed:
            status.add_paragraph("The readers disagree: check this one.", style="Small")
    _keep_rows_whole(table)


def _not_found(word: WordDocument, review: DocumentReview, catalogue: ClauseCatalogue) -> None:
    present = {found.finding.clause for found in review.findings}
    missing = [clause.name for clause in catalogue.types if clause.key not in present]
    if missing:
        word.add_paragraph("Looked for and not found", style="Heading 2")
        word.add_paragraph(", ".join(missing) + ".", style="Small")


def _place(review: DocumentReview, one: ReviewedFinding) -> str:
    label = review.document.pages[one.finding.anchor.page].label if review.document else ""
    section = f", section {one.finding.section_number}" if one.finding.section_number else ""
    return _clean(f"Page {label}{section}")


def _shortened(quote: str) -> str:
    folded = " ".join(quote.split())
    return folded if len(folded) <= 160 else folded[:157].rstrip() + "…"


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)


def _table(word: WordDocument, heads: Sequence[str], widths: Sequence[float]) -> Table:
    """Add a table with a head row that is repeated on each page; widths in centimetres."""
    table: Table = word.add_table(rows=1, cols=len(heads), style="Findings")
    table.autofit = False
    for cell, head, column, width in zip(table.rows[0].cells, heads, table.columns, widths, strict=True):
        cell.paragraphs[0].style = "Table head"
        cell.paragraphs[0].add_run(head)
        column.width = Cm(width)
        cell.width = Cm(width)
    properties = table.rows[0]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))
    return table


def _keep_rows_whole(table: Table) -> None:
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, column in zip(row.cells, table.columns, strict=True):
            cell.width = column.width


def _bar(cell: _Cell, colour: str) -> None:
    """Draw a bar in the group's colour at the left of a cell."""
    borders = OxmlElement("w:tcBorders")
    left = OxmlElement("w:left")
    for key, value in (("val", "single"), ("sz", "24"), ("space", "0"), ("color", colour)):
        left.set(qn(f"w:{key}"), value)
    borders.append(left)
    cell._tc.get_or_add_tcPr().append(borders)
