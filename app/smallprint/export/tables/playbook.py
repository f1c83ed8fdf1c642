"""The sheet of a playbook's verdicts, one position a row, with filters."""

from dataclasses import dataclass
from typing import Any

from xlsxwriter.worksheet import Worksheet

from smallprint.domain.handoff import ReportOrder
from smallprint.domain.playbook_verdict import PositionResult, Quoted
from smallprint.domain.review import DocumentReview
from smallprint.export.playbook_said import SEVERITY_SAID, VERDICT_SAID, VOICE_SAID, grounds_said, reason_said
from smallprint.export.tables.cells import words
from smallprint.export.tables.dress import BOLD, QUIET, WRAPPED, Dress
from smallprint.export.tables.issues import document_cell
from smallprint.export.tables.page import Column, head, height

NAME = "Playbook"
_COLUMNS = (
    Column("Document", 19),
    Column("Severity", 9),
    Column("Position", 30),
    Column("Verdict", 12),
    Column("Why", 34),
    Column("Words it rests on", 48),
    Column("Page", 6.5),
    Column("Section", 12.5),
    Column("Voices", 26),
    Column("Put forward", 40),
    Column("Ask", 16),
)


def has_checks(order: ReportOrder) -> bool:
    """Say whether a document that is handed over is judged by a playbook."""
    return any(one.check is not None and one.check.results for one in order.review.documents)


@dataclass(frozen=True, slots=True)
class PlaybookSheet:
    """Writes the sheet."""

    sheet: Worksheet
    dress: Dress

    def write(self, order: ReportOrder) -> None:
        """Write a row for each position of each document that is judged."""
        head(self.sheet, self.dress, _COLUMNS)
        row = 0
        for one in order.review.documents:
            for result in one.check.results if one.check is not None else ():
                row += 1
                self._row(row, order, one, result)
        self.sheet.freeze_panes(1, 0)
        self.sheet.autofilter(0, 0, max(row, 1), len(_COLUMNS) - 1)

    def _row(self, row: int, order: ReportOrder, review: DocumentReview, result: PositionResult) -> None:
        position, grounds = result.position, result.grounds
        quoted = grounds if isinstance(grounds, Quoted) else grounds.closest
        rests_on = grounds.quote if isinstance(grounds, Quoted) else grounds_said(grounds)
        place = quoted.place if quoted is not None else None
        label = place.page_label if place is not None else ""
        voices = "; ".join(f"{VOICE_SAID[one.voice]}: {VERDICT_SAID[one.verdict].lower()}" for one in result.heard)
        hidden = isinstance(grounds, Quoted) and not order.choice.quotes
        cells: tuple[tuple[str | int, tuple[dict[str, Any], ...]], ...] = (
            (SEVERITY_SAID[position.severity], ()),
            (words(position.title), (BOLD,)),
            (VERDICT_SAID[result.verdict], (BOLD,)),
            (words(reason_said(result.reason)), ()),
            ("" if hidden else words(rests_on), ()),
            (int(label) if label.isdecimal() else label, ()),
            (words(place.section) if place is not None else "", ()),
            (voices, (QUIET,)),
            (words(position.fallback), ()),
            (words(position.escalate_to), ()),
        )
        document_cell(self.sheet, self.dress, row, review, order)
        for column, (text, looks) in enumerate(cells, 1):
            self.dress.put(self.sheet, row, column, text, WRAPPED, *looks)
        texts = (review.summary.cited_as, *(str(text) for text, _ in cells))
        self.sheet.set_row(row, height([(one.width, text) for one, text in zip(_COLUMNS, texts, strict=True)]))
