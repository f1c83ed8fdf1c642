"""The key terms tab: the values of a document on one card; a click jumps to where each was read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.clause import ClauseCatalogue
from app.domain.decision import Verdict
from app.domain.review import ReviewedFinding
from app.ui.widgets.parts import button, label


class KeyTermsPanel(QScrollArea):
    """Lists each finding that has a value and was not rejected."""

    chosen = Signal(int)

    def __init__(self, catalogue: ClauseCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._shown: list[tuple[int, str, str]] | None = None
        self.setWidgetResizable(True)
        self.setAccessibleName("Key terms")
        self.set_findings([])

    def set_findings(self, findings: Sequence[ReviewedFinding]) -> None:
        """Show the values in the order of the catalogue."""
        order = {clause.key: (number, clause.name) for number, clause in enumerate(self._catalogue.types)}
        valued = [
            found
            for found in findings
            if found.shown_value and found.verdict is not Verdict.REJECTED and found.finding.clause in order
        ]
        valued.sort(key=lambda found: order[found.finding.clause][0])
        rows = [(found.finding.id, order[found.finding.clause][1], found.shown_value) for found in valued]
        if rows == self._shown:
            return
        self._shown = rows
        card = QFrame()
        card.setObjectName("termCard")
        grid = QGridLayout(card)
        grid.setContentsMargins(14, 10, 8, 10)
        grid.setColumnStretch(1, 1)
        for number, (finding_id, name, value) in enumerate(rows):
            caption = label(name, "secondary")
            caption.setWordWrap(True)
            text = " ".join(value.split())
            term = button(text if len(text) < 44 else text[:42] + "…", "plain", text, f"{name}: {text}")
            term.setStyleSheet("text-align: left; font-weight: 600;")
            term.clicked.connect(lambda _=False, wanted=finding_id: self.chosen.emit(wanted))
            grid.addWidget(caption, number, 0)
            grid.addWidget(term, number, 1)
        if not rows:
            empty = label("Parties, dates, terms and amounts appear here as they are found.", "secondary")
            empty.setWordWrap(True)
            grid.addWidget(empty, 0, 0, 1, 2)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(10, 12, 10, 12)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch()
        self.setWidget(page)
