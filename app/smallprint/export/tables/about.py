"""The sheet that says of which documents the workbook is, how far each was read, and what the workbook leaves out."""

from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from smallprint.domain.handoff import Choice, ReportOrder
from smallprint.domain.kind import UNKNOWN
from smallprint.domain.review import DocumentReview
from smallprint.export import wording
from smallprint.export.tables.cells import words
from smallprint.export.tables.dress import QUIET, TITLE, WRAPPED, Dress
from smallprint.export.tables.issues import document_cell
from smallprint.export.tables.page import Column, head, height

NAME = "Documents"
_COLUMNS = (
    Column("Document", 26),
    Column("Kind of contract", 17),
    Column("Pages", 7),
    Column("Findings", 9),
    Column("Decided", 9),
    Column("How far it was read", 48),
    Column("Looked for and not found", 36),
    Column("Notes", 22),
)
HEAD_ROW = 3
_ACCEPTED_ONLY = "Only what a person accepted, edited or marked is here."
_SOME_TYPES = "Only some clause types were chosen."
_SURE_ONLY = "Findings that are not sure are left out, but for those that a person decided on, noted or marked."


@dataclass(frozen=True, slots=True)
class AboutSheet:
    """Writes the sheet."""

    sheet: Worksheet
    dress: Dress

    def write(self, order: ReportOrder) -> None:
        """Write the title, what a reader should know, and a row for each document."""
        review = order.review
        self.dress.put(self.sheet, 0, 0, words(review.title), TITLE, lined=False)
        self.sheet.set_row(0, 24)
        day = wording.day(order.made_at)
        said = [*([f"Made on {day}."] if day else []), *_left_out(order.choice), *review.remarks]
        self.dress.put(self.sheet, 1, 0, words(" ".join(said)), QUIET, lined=False)
        head(self.sheet, self.dress, _COLUMNS, HEAD_ROW)
        for number, one in enumerate(review.documents):
            self._row(HEAD_ROW + 1 + number, order, one)
        self.sheet.freeze_panes(HEAD_ROW + 1, 0)

    def _row(self, row: int, order: ReportOrder, review: DocumentReview) -> None:
        summary = review.summary
        stated = order.stated(review) if review.document else []
        missing = order.absence(review)
        kind = order.catalogue.kinds.get(summary.contract_kind)
        read = words(" ".join(wording.coverage(review)))
        not_found = wording.listed([one.name for one in missing.not_found])
        confirmed = wording.listed([one.name for one in missing.confirmed])
        said = [not_found, missing.sentence, f"Confirmed absent: {confirmed}." if confirmed else ""]
        lacking = words(" ".join(filter(None, said)))
        notes = words(" / ".join(wording.noted(note, review.document).removeprefix("Note: ") for note in review.notes))
        document_cell(self.sheet, self.dress, row, review, order)
        self.dress.put(self.sheet, row, 1, words(kind.name if kind else UNKNOWN), WRAPPED)
        self.dress.put(self.sheet, row, 2, summary.pages if summary.paged else "")
        self.dress.put(self.sheet, row, 3, len(stated))
        self.dress.put(self.sheet, row, 4, sum(one.verdict.value != "undecided" for one in stated))
        for column, text in enumerate((read, lacking, notes), 5):
            self.dress.put(self.sheet, row, column, text, WRAPPED)
        texts = (summary.cited_as, "", "", "", "", read, lacking, notes)
        self.sheet.set_row(row, height([(one.width, text) for one, text in zip(_COLUMNS, texts, strict=True)]))


def _left_out(choice: Choice) -> list[str]:
    """Return what a reader would else miss without knowing it."""
    said = [_ACCEPTED_ONLY] if choice.accepted_only else [] if choice.unlikely else [_SURE_ONLY]
    return said + ([_SOME_TYPES] if choice.types is not None else [])
