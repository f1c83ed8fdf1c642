"""What the tour says: how a contract gets in, what is found, how it is decided, and how it gets out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smallprint.ui.translation.texts import tr
from smallprint.ui.window.first_tour import TourStep

if TYPE_CHECKING:
    from smallprint.ui.window.main_window import MainWindow


def tour_steps(window: "MainWindow") -> Sequence[TourStep]:
    """Return the four steps; where the matter is empty, the first one has the sample contract read, or sees a drop."""
    key = window.actions_by_id.shown_key
    empty = not window.documents.model.rowCount()

    def cards() -> QWidget:
        window.tabs.show_findings()
        return window.findings

    def decided() -> QWidget:
        if window.findings.current is None and window.findings.model.cards():
            window.findings.go_next()
        return window.findings.buttons or window.findings

    kinds = tr("PDF and Word files, scans, e-mails, whole folders: the matter keeps a copy of each.")
    here = tr("All is read on this computer. To see how it works, read the sample contract.") if empty else ""
    return (
        TourStep(
            tr("Drop contracts here"),
            f"{kinds} {here}".strip(),
            lambda: window.documents.drop_area,
            tr("Read the sample") if empty else "",
            window.try_sample if empty else None,
            over=lambda: empty and bool(window.documents.model.rowCount()),
        ),
        TourStep(
            tr("See what was found"),
            tr(
                "Each card is one clause: its value, the contract’s own words, and how sure that is. Choose one, and "
                "the page shows its words."
            ),
            cards,
        ),
        TourStep(
            tr("Decide"),
            _deciding(key("accept"), key("reject"), key("undo")),
            decided,
        ),
        TourStep(
            tr("Export"),
            tr(
                "The report has what was found and what you decided, with quotes and pages: as Word, PDF, Excel, or in "
                "the contract itself. The menu beside the matter’s name brings this tour back."
            ),
            lambda: window.top_bar.export_button,
        ),
    )


def _deciding(accept: str, reject: str, undo: str) -> str:
    if accept and reject and undo:
        return tr(
            "Accept a card, reject it, or correct its value. Keys do it too: {accept} accepts, {reject} rejects, and "
            "{undo} takes back whatever you did.",
            accept=accept,
            reject=reject,
            undo=undo,
        )
    return tr("Accept a card, reject it, or correct its value. The Edit menu takes back whatever you did.")
