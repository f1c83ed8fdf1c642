"""The sheet of findings, one a row, with filters: the list that a person works through."""

from collections.abc import Mapping
from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from smallprint.domain.clause import ClauseType
from smallprint.domain.handoff import NO_TIME, ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.export import wording
from smallprint.export.docx_styles import STATUS_COLOURS
from smallprint.export.pace import Pace
from smallprint.export.tables.cells import notes_cell, proposed_cell, remark_cell, value_cell, words
from smallprint.export.tables.dress import BOLD, LINK, QUIET, WRAPPED, Dress
from smallprint.export.tables.page import MOST_LINKS, Column, comment, head, height, link_fits

NAME = "Findings"
_COLUMNS = (
    Column("Document", 19),
    Column("Group", 12),
    Column("Clause", 18),
    Column("Value", 15),
    Column("Quote", 48),
    Column("Page", 6.5),
    Column("Section", 12.5),
    Column("Status", 10.5),
    Column("Sure", 7),
    Column("Reason", 15),
    Column("Notes", 15),
    Column("Remark", 17),
    Column("Decided on", 11.5),
)
_PROPOSED = Column("Proposed words", 40)  # the last, and there only where words are proposed
_WIDTH = {column.head: column.width for column in (*_COLUMNS, _PROPOSED)}
_AT = {column.head: number for number, column in enumerate((*_COLUMNS, _PROPOSED))}

RowNumbers = dict[tuple[int, int], int]
"""The row of each finding in the sheet, by the number of its document and its own id."""


@dataclass(frozen=True, slots=True)
class Issues:
    """Writes the sheet; `types` are the clause types by key."""

    sheet: Worksheet
    dress: Dress
    types: Mapping[str, ClauseType]

    def write(self, order: ReportOrder, pace: Pace) -> RowNumbers:
        """Write all findings and return where each stands."""
        stated = [found for one in order.review.documents if one.document for found in order.stated(one)]
        columns = (*_COLUMNS, _PROPOSED) if any(one.proposed for one in stated) else _COLUMNS
        head(self.sheet, self.dress, columns)
        rows: RowNumbers = {}
        for number, one in enumerate(order.review.documents):
            for found in order.stated(one) if one.document else ():
                pace.step()
                rows[number, found.finding.id] = len(rows) + 1
                self._row(rows[number, found.finding.id], order, one, found)
        self.sheet.freeze_panes(1, 0)
        self.sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
        return rows

    def _row(self, row: int, order: ReportOrder, review: DocumentReview, found: ReviewedFinding) -> None:
        assert review.document is not None
        finding, decision, clause = found.finding, found.decision, self.types[found.finding.clause]
        place = wording.placed(review.document, finding)
        quote = words(found.words)
        put, sheet = self.dress.put, self.sheet
        document_cell(sheet, self.dress, row, review, order)
        put(sheet, row, _AT["Group"], clause.group.label, WRAPPED)
        put(sheet, row, _AT["Clause"], words(wording.asked(clause, found)), WRAPPED, BOLD)
        put(sheet, row, _AT["Value"], value_cell(found), WRAPPED)
        comment(sheet, row, _AT["Value"], [*said(found), where(review, found)])
        put(sheet, row, _AT["Quote"], quote, WRAPPED)
        page = int(place.page_label) if place.page_label.isdecimal() else place.page_label
        put(sheet, row, _AT["Page"], page)
        put(sheet, row, _AT["Section"], words(place.section), WRAPPED)
        coloured = {"font_color": f"#{STATUS_COLOURS[found.verdict]}"}
        put(sheet, row, _AT["Status"], VERDICT_NAMES[found.verdict], coloured)
        put(sheet, row, _AT["Sure"], finding.confidence, {"num_format": "0%"})
        texts = {
            "Reason": words(decision.reason if decision else ""),
            "Notes": notes_cell(found),
            "Remark": remark_cell(found),
        }
        for name, text in texts.items():
            put(sheet, row, _AT[name], text, WRAPPED, QUIET)
        if proposed := proposed_cell(found):
            put(sheet, row, _AT[_PROPOSED.head], proposed, WRAPPED)
        put(sheet, row, _AT["Decided on"], decision.made_at.date() if decision and decision.made_at != NO_TIME else "")
        shown = {"Quote": quote, "Document": review.summary.cited_as, "Clause": clause.name, **texts}
        shown |= {"Value": found.shown_value, "Section": place.section, _PROPOSED.head: proposed}
        sheet.set_row(row, height([(_WIDTH[name], text) for name, text in shown.items()]))


def document_cell(
    sheet: Worksheet, dress: Dress, row: int, review: DocumentReview, order: ReportOrder, column: int = 0
) -> None:
    """Write the name of a document, as a link to its file where that can be told."""
    name, link = words(review.summary.cited_as), order.review.links.get(review.summary.id, "")
    linked = link_fits(link) and row < MOST_LINKS
    if linked:
        sheet.write_url(row, column, f"external:{link}", string="", tip="Opens the document")
    dress.put(sheet, row, column, name, WRAPPED, *((LINK,) if linked else ()))


def where(review: DocumentReview, found: ReviewedFinding) -> str:
    """Return where a finding stands, with its document: "lease.pdf, page 4, section 9.2(b)"."""
    assert review.document is not None
    return f"{review.summary.cited_as}, {wording.placed(review.document, found.finding).words}"


def said(found: ReviewedFinding) -> list[str]:
    """Return the words of a finding in quotation marks; none where quotes are left out."""
    return [wording.quoted(found)] if found.words else []
