"""The sheet of documents by clause types: what each contract of the matter says of each term, side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from smallprint.domain.checklist import TypeRow, TypeState, checklist
from smallprint.domain.clause import ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.export import wording
from smallprint.export.docx_styles import GROUP_COLOURS, INK
from smallprint.export.pace import Pace
from smallprint.export.tables import issues
from smallprint.export.tables.cells import value_cell
from smallprint.export.tables.dress import BOLD, HEAD, QUIET, WRAPPED, Dress
from smallprint.export.tables.page import MOST_LINKS, Column, comment, head, height

NAME = "Matrix"
_DOCUMENT, _TERM = 26.0, 17.0  # widths of columns
_MOST_QUOTED = 6  # findings in the comment of a cell
_RANK = {Verdict.ACCEPTED: 0, Verdict.EDITED: 1, Verdict.UNDECIDED: 2}


@dataclass(frozen=True, slots=True)
class MatrixSheet:
    """Writes the sheet; `rows` says where each finding stands in the sheet of findings."""

    sheet: Worksheet
    dress: Dress
    types: Sequence[ClauseType]
    rows: issues.RowNumbers

    def write(self, order: ReportOrder, pace: Pace) -> None:
        """Write a row for each document and a column for each term that one of them has or lacks."""
        review = order.review
        listed = [self._terms(order, one) for one in review.documents]
        shown = [clause for clause in self.types if any(clause.key in one for one in listed)]
        head(self.sheet, self.dress, [Column("Document", _DOCUMENT), *(Column(one.name, _TERM) for one in shown)])
        for column, clause in enumerate(shown, 1):
            ground, bar = GROUP_COLOURS[clause.group]
            look = {"bg_color": f"#{ground}", "bottom": 2, "bottom_color": f"#{bar}", "font_color": f"#{INK}"}
            self.dress.put(self.sheet, 0, column, wording.one_line(clause.name), HEAD, look)
        for number, (one, terms) in enumerate(zip(review.documents, listed, strict=True)):
            pace.check()
            self._row(number, order, one, terms, shown)
        self.sheet.freeze_panes(1, 1)
        self.sheet.repeat_columns(0)
        self.sheet.autofilter(0, 0, max(len(review.documents), 1), len(shown))

    def _terms(self, order: ReportOrder, review: DocumentReview) -> dict[str, TypeRow]:
        """Return the terms of a document by key: what is stated of it, and what it was expected to have."""
        stated = order.stated(review) if review.document else []
        missing = order.absence(review)
        rows = checklist(self.types, stated, order.review.recall, missing)
        lacking = {clause.key for clause in (*missing.not_found, *missing.not_looked_for, *missing.confirmed)}
        return {row.clause.key: row for row in rows if row.cards or row.clause.key in lacking}

    def _row(
        self,
        number: int,
        order: ReportOrder,
        review: DocumentReview,
        terms: Mapping[str, TypeRow],
        shown: list[ClauseType],
    ) -> None:
        row = number + 1
        issues.document_cell(self.sheet, self.dress, row, review, order)
        heights = [(_DOCUMENT, review.summary.cited_as)]
        for column, clause in enumerate(shown, 1):
            term = terms.get(clause.key)
            standing = [one for one in term.cards if one.verdict is not Verdict.REJECTED] if term else []
            if standing:
                heights.append((_TERM, self._found(row, column, number, review, standing)))
            else:
                self.dress.put(self.sheet, row, column, _absent(review, term), QUIET, WRAPPED)
        self.sheet.set_row(row, height(heights))

    def _found(
        self, row: int, column: int, number: int, review: DocumentReview, standing: list[ReviewedFinding]
    ) -> str:
        """Write what speaks for a term: a number where there is one value, all values as words where they differ."""
        best = min(standing, key=lambda one: (_RANK[one.verdict], -one.finding.confidence))
        values = dict.fromkeys(one.shown_value for one in standing if one.shown_value)
        cell = value_cell(best) if len(values) == 1 and best.shown_value else wording.one_line("; ".join(values))
        at = self.rows.get((number, best.finding.id))
        # LibreOffice does not wrap the words of a link
        short = not isinstance(cell, str) or len(cell) < _TERM
        if at is not None and short and row * len(self.types) < MOST_LINKS:
            self.sheet.write_url(row, column, f"internal:'{issues.NAME}'!A{at + 1}", string="", tip="")
        sure = BOLD if best.verdict in (Verdict.ACCEPTED, Verdict.EDITED) else {}
        self.dress.put(self.sheet, row, column, cell or "Found", WRAPPED, sure)
        said = ["\n".join([*issues.said(one), issues.where(review, one)]) for one in standing[:_MOST_QUOTED]]
        more = len(standing) - _MOST_QUOTED
        comment(self.sheet, row, column, [*said, f"And {more} more."] if more > 0 else said)
        return cell if isinstance(cell, str) else ""


def _absent(review: DocumentReview, term: TypeRow | None) -> str:
    if review.document is None:
        return "Not read"
    if term is None:
        return "–"
    if term.state is TypeState.NOT_FOUND and term.cards:
        return "Rejected"
    return term.state.value.capitalize()
