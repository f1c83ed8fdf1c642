"""The right pane: what was found, key terms, questions, notes, and the file's own changes, each with its count."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from smallprint.domain.absence import NOTHING_ABSENT, absence
from smallprint.domain.checklist import checklist
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Note
from smallprint.domain.recall import Recall
from smallprint.domain.review import ReviewedFinding
from smallprint.ui.ask.panel import AskPanel
from smallprint.ui.changes.panel import ChangesPanel
from smallprint.ui.findings.key_terms import KeyTermsPanel
from smallprint.ui.findings.notes_panel import NotesPanel
from smallprint.ui.findings.panel import FindingsPanel
from smallprint.ui.look.tab_bar import TellingTabs
from smallprint.ui.look.theme import Theme
from smallprint.ui.playbook.panel import PlaybookPanel
from smallprint.ui.proof.panel import ProofPanel
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr


class ReviewTabs(QTabWidget):
    """Shows one document's review on tabs, with what its own file tracks, and what a playbook says of it."""

    called_for = Signal()

    def __init__(
        self,
        catalogue: ClauseCatalogue,
        recall: Mapping[str, Recall],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findingsPane")
        self.setDocumentMode(True)
        self._bar = TellingTabs()
        self.setTabBar(self._bar)
        for named in (self, self.tabBar()):
            named.setAccessibleName(tr("Findings, key terms, questions and notes"))
        self._catalogue = catalogue
        self._document: tuple[Path, int] | None = None
        self._recall = recall
        self.findings = FindingsPanel(catalogue, theme)
        self.key_terms = KeyTermsPanel(catalogue, theme)
        self.ask = AskPanel(theme)
        self.notes = NotesPanel()
        self.addTab(self.findings, tr("Findings"))
        self.addTab(self.key_terms, tr("Key terms"))
        self.addTab(self.ask, tr("Ask"))
        self.addTab(self.notes, tr("Notes"))
        self.changes = ChangesPanel(theme)
        self.addTab(self.changes, tr("Changes"))
        self.playbook = PlaybookPanel(theme)
        self.addTab(self.playbook, tr("Playbook"))
        self.proof = ProofPanel()
        self.addTab(self.proof, tr("Proof"))
        self.show_changes_tab()
        self.show_proof_tab()
        self._bar.lower()  # a screen reader comes to the lowest first

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the tabs share the room that there is now."""
        self._bar.set_room(event.size().width())
        super().resizeEvent(event)

    def setCurrentWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's name
        """Bring a tab to the front, which is called for where the pane is folded away."""
        super().setCurrentWidget(widget)
        self.called_for.emit()

    def setCurrentIndex(self, index: int) -> None:  # noqa: N802 - Qt's name
        """Bring a tab to the front, as the other."""
        super().setCurrentIndex(index)
        self.called_for.emit()

    def set_catalogue(self, catalogue: ClauseCatalogue) -> None:
        """Name findings by another catalogue, when a person has added types or another matter was opened."""
        self._catalogue = catalogue
        self.findings.model.set_catalogue(catalogue)
        self.key_terms.set_catalogue(catalogue)

    def set_document(self, document: tuple[Path, int]) -> None:
        """Say whose review is shown next, as (matter, document): a note that was begun belongs to it."""
        if document != self._document:
            self._document = document
            self.findings.model.fold_all()
        self.notes.set_document(document)

    def show_review(
        self,
        findings: Sequence[ReviewedFinding],
        notes: Sequence[Note],
        nothing: str,
        language: str | None,
        kind: str = "",
        confirmed: frozenset[str] = frozenset(),
    ) -> None:
        """Show the findings and notes of a document; `nothing` is said where there are no findings.

        Only what was reviewed to its end has a checklist of clause types: `language` is its ISO 639-1 code, and None
        of what was not. `kind` is the key of its kind of contract, `confirmed` the types that
        a person confirmed as absent.
        """
        absent = NOTHING_ABSENT if language is None else absence(findings, self._catalogue, language, kind)
        absent = absent.confirming(confirmed)
        types = checklist(self._catalogue.types, findings, self._recall, absent) if language is not None else []
        self.findings.set_findings(findings, absent.sentence or nothing, types, absent.sentence)
        self.findings.checklist.set_kind(self._catalogue.kinds, kind, absent.left_out)
        self.key_terms.set_findings(findings)
        clauses = {found.finding.id: self._catalogue.get(found.finding.clause) for found in findings}
        about = [clauses.get(note.finding_id) if note.finding_id is not None else None for note in notes]
        self.notes.set_notes(
            [(note, translated(clause.name) if clause else "") for note, clause in zip(notes, about, strict=True)]
        )
        cards = len(self.findings.model.all)
        self.setTabText(0, f"{tr('Findings')} {cards}" if cards else tr("Findings"))
        self.setTabText(3, f"{tr('Notes')} {len(notes)}" if notes else tr("Notes"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.findings.set_theme(theme)
        self.key_terms.set_theme(theme)
        self.ask.set_theme(theme)
        self.changes.set_theme(theme)
        self.playbook.set_theme(theme)

    def show_changes_tab(self) -> None:
        """Offer the changes where the document has some, with their number."""
        number, count = self.indexOf(self.changes), self.changes.count
        self.setTabVisible(number, count > 0)
        self.setTabText(number, f"{tr('Changes')} {count}" if count else tr("Changes"))

    def show_proof_tab(self) -> None:
        """Say how many flaws proof-reading found."""
        count = self.proof.count
        self.setTabText(self.indexOf(self.proof), f"{tr('Proof')} {count}" if count else tr("Proof"))

    def show_findings(self) -> None:
        """Bring the findings to the front."""
        self.setCurrentWidget(self.findings)
