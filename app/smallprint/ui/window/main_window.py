"""The window: puts the panes together and connects them with the controller."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from smallprint.bootstrap import Services
from smallprint.domain.review import ReviewedFinding
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.documents.nothing_found import nothing_found
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.look.appearance import dress, wanted_theme
from smallprint.ui.look.keys import show_keys
from smallprint.ui.look.notice_bar import NoticeBar
from smallprint.ui.look.screen_fit import place
from smallprint.ui.look.text_size import set_text_size
from smallprint.ui.threads.smoothness import tidy
from smallprint.ui.threads.trouble import told
from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.translation.chosen import language, resolve
from smallprint.ui.translation.placed import cited as said_of
from smallprint.ui.translation.texts import tr
from smallprint.ui.window import window_state
from smallprint.ui.window.absence_presenter import AbsencePresenter
from smallprint.ui.window.ask_presenter import AskPresenter
from smallprint.ui.window.centre import Centre
from smallprint.ui.window.changes_presenter import ChangesPresenter
from smallprint.ui.window.command_table import ADDING, command_table
from smallprint.ui.window.commands import Actions
from smallprint.ui.window.compare_presenter import ComparePresenter
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.desk_memory import DeskMemory
from smallprint.ui.window.dialogs import Dialogs
from smallprint.ui.window.documents_presenter import DocumentsPresenter
from smallprint.ui.window.dropping import Dropping
from smallprint.ui.window.edit_presenter import EditPresenter
from smallprint.ui.window.first_tour import FirstTour
from smallprint.ui.window.kind_presenter import KindPresenter
from smallprint.ui.window.marking_presenter import MarkingPresenter
from smallprint.ui.window.matter_presenter import MatterPresenter
from smallprint.ui.window.menus import fill_menus
from smallprint.ui.window.models_presenter import ModelsPresenter
from smallprint.ui.window.navigation_presenter import NavigationPresenter
from smallprint.ui.window.own_types_presenter import OwnTypesPresenter
from smallprint.ui.window.pane_focus import PaneFocus
from smallprint.ui.window.panes import Panes, Side
from smallprint.ui.window.playbook_files import PlaybookFiles
from smallprint.ui.window.playbook_presenter import PlaybookPresenter
from smallprint.ui.window.portfolio_presenter import PortfolioPresenter
from smallprint.ui.window.proof_presenter import ProofPresenter
from smallprint.ui.window.reading_queue import ReadingQueue
from smallprint.ui.window.review_tabs import ReviewTabs
from smallprint.ui.window.runs_presenter import RunsPresenter
from smallprint.ui.window.similar_presenter import SimilarPresenter
from smallprint.ui.window.status_strip import StatusStrip
from smallprint.ui.window.tab_order import set_tab_order
from smallprint.ui.window.terms_presenter import TermsPresenter
from smallprint.ui.window.top_bar import TopBar
from smallprint.ui.window.tour_steps import tour_steps
from smallprint.ui.window.versions_presenter import VersionsPresenter
from smallprint.ui.window.words_presenter import WordsPresenter

_TIDY_MS = 1000  # after the work has ended and is shown


class MainWindow(QMainWindow):
    """Documents on the left, the document in the centre, what was found on the right."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWindowTitle("Smallprint")
        self.controller = Controller(services, self)
        self.dialogs = Dialogs(self, self.controller, self.open_matter)
        self._rows: list[DocumentRow] = []
        self._shown: tuple[object, ...] | None = None  # what the tabs and the marks were made of
        self._closable = False
        self.opens_again = False  # once it has closed, in the language that was chosen
        set_text_size(services.settings.text_size)
        place(self)
        theme = self.theme = wanted_theme(services.settings)
        root = QWidget()
        self.setCentralWidget(root)
        self.top_bar = TopBar(theme, root)
        self.notice = NoticeBar()
        self.model_notice = NoticeBar()
        self.documents = DocumentsPanel(theme)
        self.centre = Centre(theme)
        self.view, self.empty, self.unread = self.centre.view, self.centre.empty, self.centre.unread
        self.tabs = ReviewTabs(services.catalogue, services.recall, theme)
        self.findings = self.tabs.findings
        self.own_types = OwnTypesPresenter(self, self.controller, self.view, self.tabs)
        self.navigation = NavigationPresenter(self, self.controller, self.view, self.top_bar)
        self.changes = ChangesPresenter(self, self.controller, self.view, self.tabs)
        self.proof = ProofPresenter(self, self.controller, self.view, self.tabs)
        self.matters = MatterPresenter(self, self.controller, self.notice.say, self.open_matter)
        self.listing = DocumentsPresenter(self, self.controller, self.documents, self.dialogs, self.notice)
        self.versions = VersionsPresenter(self, self.controller, self.documents)
        self.comparison = ComparePresenter(self, self.controller, self.view, self.documents, lambda: self.theme)
        self.kinds = KindPresenter(self, self.controller, self.documents, self.tabs)
        self.ask_presenter = AskPresenter(
            self, self.controller, self.view, self.tabs, self.own_types, self.navigation.go_to_hit
        )
        self.status = StatusStrip(theme)
        self.runs = RunsPresenter(self, self.controller, self.view)
        self.absences = AbsencePresenter(self, self.controller, self.view, self.tabs)
        view, tabs, own_types = self.view, self.tabs, self.own_types
        self.marking = MarkingPresenter(self, self.controller, view, tabs, own_types, self.copy_quote, self.status.tell)
        self.words = WordsPresenter(self, self.controller, self.findings, lambda: self.theme)
        self.similar = SimilarPresenter(self, self.controller, self.findings, lambda: self.theme)
        self.playbook = PlaybookPresenter(self, self.controller, view, tabs, self.status.tell)
        self.playbook_files = PlaybookFiles(self, self.controller, tabs.playbook, self.playbook.choose_file)
        self.queue = ReadingQueue(self, self.controller, self.status)
        self.models = ModelsPresenter(self.controller, self.model_notice, self.status, self.empty, theme)
        Dropping(self, self.controller, self.documents, self.models, self.open_matter, self.notice.say)
        self._lay_out(root)
        self._connect()
        self.terms = TermsPresenter(self, self.controller, self._go_to_finding)
        self.portfolio = PortfolioPresenter(self, self.controller, self._go_to_finding)
        self.desk = DeskMemory(self, self.controller, self.documents, self.view, self.tabs)
        self.pane_focus = PaneFocus(self, self.documents, self.view, self.tabs)
        self.edits = EditPresenter(self, self.controller, self.findings, self.status.tell)
        notices, panes = (self.model_notice, self.notice), self.panes
        set_tab_order(self.top_bar, notices, self.documents, panes, self.view, self.tabs, self.status)
        self.tour = FirstTour(self, root, partial(tour_steps, self))
        self.commands = command_table(self)
        letters_in = [self.findings.list, self.tabs.playbook.list, *self.view.canvases]
        self.actions_by_id = Actions(self, self.commands, letters_in)
        self.findings.key_of = self.actions_by_id.shown_key
        fill_menus(self)
        self._use_keys()
        self.apply_theme()
        self.documents.list.setFocus()
        window_state.restore(self, self.panes)

    def _lay_out(self, root: QWidget) -> None:
        self.panes = Panes(self.documents, self.centre, self.tabs)
        layout = QVBoxLayout(root)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self.top_bar, self.model_notice, self.notice):
            layout.addWidget(bar)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.status)

    def _connect(self) -> None:
        control = self.controller
        control.documents_changed.connect(self._show_documents)
        control.findings_changed.connect(self._show_findings)
        control.document_loaded.connect(self._show_document)
        control.document_cleared.connect(self.view.clear)
        control.matter_changed.connect(self._show_matter)
        control.progressed.connect(self.status.set_progress)
        control.activity_changed.connect(self._show_activity)
        control.noticed.connect(self.notice.say)
        control.hinted.connect(self.notice.hint)
        control.undoing.stack.indexChanged.connect(self.notice.forget_hint)
        control.troubled.connect(self.tell_trouble)
        control.settings_changed.connect(self._apply_settings)
        control.exporting.exported.connect(self._show_exported)
        control.saying.failed.connect(lambda sentence, again: self.notice.say(sentence, tr("Save again"), again))
        control.stopped.connect(self._close_now)
        self.top_bar.add_button.clicked.connect(self.dialogs.ask_files)
        self.top_bar.export_button.clicked.connect(self.dialogs.ask_export)
        control.searching.failed.connect(lambda error: self.tell_trouble(*told(error)))
        self.top_bar.matter_wanted.connect(self.open_matter)
        self.empty.add_button.clicked.connect(self.dialogs.ask_files)
        self.empty.sample_button.clicked.connect(self.try_sample)
        self.unread.review_wanted.connect(lambda document_id: control.review([document_id]))
        self.unread.remove_wanted.connect(lambda document_id: self.dialogs.ask_remove([document_id]))
        self.unread.unlock_wanted.connect(self.dialogs.ask_password)
        self.findings.chosen.connect(self.view.focus_finding)
        self.findings.chosen.connect(control.services.look_at)
        self.findings.decided.connect(control.decide)
        self.findings.note_wanted.connect(self._note_finding)
        self.findings.copy_wanted.connect(self.copy_quote)
        self.findings.unfolded.connect(self._mark_findings)
        self.tabs.called_for.connect(partial(self.panes.reveal, Side.RIGHT))
        self.tabs.key_terms.chosen.connect(self._go_to_finding)
        self.tabs.notes.added.connect(control.add_note)
        self.tabs.notes.edited.connect(control.edit_note)
        self.tabs.notes.chosen.connect(self._go_to_finding)
        self.view.finding_clicked.connect(self._go_to_finding)
        self.view.page_viewed.connect(lambda page: control.viewed(self.view.document_id, page))
        self.view.password_wanted.connect(self._offer_page_password)
        self.status.pause_button.clicked.connect(self.pause_or_resume)
        self.status.cancel_button.clicked.connect(control.cancel)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)

    def open_matter(self, path: Path) -> bool:
        """Open a matter, and offer to take up what was stopped."""
        self.desk.keep()
        opened = self.matters.open(path)
        if opened:
            self.models.show_state()
        return opened

    def set_appearance(self, name: str) -> None:
        """Keep light, dark or system, and show it."""
        self.controller.change_settings(replace(self.controller.services.settings, theme=name))

    def show_settings(self) -> None:
        """Let the person change the settings."""
        self.dialogs.show_settings(self.commands)

    def show_keyboard(self) -> None:
        """List the keys."""
        self.dialogs.show_keyboard(self.actions_by_id)

    def _apply_settings(self) -> None:
        if resolve(self.controller.services.settings.language) != language().code:
            self.notice.say(
                tr("The window speaks the chosen language once it is opened again."),
                tr("Open it again"),
                self._open_again,
            )
        self.apply_theme()
        self._use_keys()
        self.models.show_state()

    def _use_keys(self) -> None:
        """Let the keys that are wanted now be heard, and be named wherever keys are."""
        self.actions_by_id.use(self.controller.services.settings.shortcuts)
        self.edits.show_keys()
        show_keys(self.findChildren(QWidget), self.actions_by_id.shown_key)

    def _open_again(self) -> None:
        self.opens_again = True
        self.close()

    def apply_theme(self, _scheme: object = None) -> None:
        """Draw everything in the theme and the size that are wanted now."""
        parts = (self.top_bar, self.documents, self.tabs, self.status, self.view, self.models, self.panes, self.tour)
        self.theme = dress(self, self.controller.services.settings, parts)

    def _show_matter(self, path: Path) -> None:
        read_only = self.controller.matter.read_only
        self.documents.set_read_only(read_only)
        self.top_bar.set_matter(path, read_only)
        self.top_bar.add_button.setEnabled(not read_only)
        for name in ADDING:
            self.actions_by_id[name].setEnabled(not read_only)
        self.top_bar.set_recent(self.controller.services.recent.reachable())
        self.setWindowTitle(f"{path.stem} – Smallprint")

    def _show_documents(self, rows: list[DocumentRow]) -> None:
        self._rows = rows
        self.documents.set_rows(rows, self.controller.current_id)
        self.top_bar.export_button.setEnabled(bool(rows))
        row, waiting = self._current_row(), self.controller.reading.waiting
        self.centre.show_row(row and replace(row, queued=row.summary.id in waiting), self.documents.read_only)

    def _current_row(self) -> DocumentRow | None:
        return next((one for one in self._rows if one.summary.id == self.controller.current_id), None)

    def _show_findings(self, findings: list[ReviewedFinding]) -> None:
        row = self._current_row()
        language = row.summary.language if row is not None and row.summary.reviewed else None
        document = (self.controller.matter.path, self.controller.current_id)
        self.tabs.set_document(document)
        unfolds = self.controller.services.settings.show_unlikely
        kind = row.summary.contract_kind if row is not None else ""
        notes = self.controller.notes()
        said = (nothing_found(row), language, kind, self.absences.confirmed)
        catalogue = self.controller.teaching.catalogue
        shown = (document, list(findings), notes, unfolds, catalogue, said)
        if shown == self._shown:
            return  # as most refreshes during a review find it
        self._shown = shown
        self.findings.set_open_all(unfolds)
        self.tabs.show_review(findings, notes, *said)
        self._mark_findings()
        if self.view.document_id == self.controller.current_id:
            self.view.set_notes(notes)

    def _mark_findings(self) -> None:
        """Mark on the document what has a card, and what was unfolded; tint what may belong to it."""
        if self.view.document_id == self.controller.current_id and self.controller.current_id:
            model, catalogue = self.findings.model, self.controller.teaching.catalogue
            self.view.set_findings(model.unfolded, catalogue, model.still_folded)

    def _show_document(self, loaded: LoadedDocument) -> None:
        self.centre.setCurrentWidget(self.view)
        self._shown = None  # it has no marks yet
        self.view.show_document(loaded.id, loaded.document, loaded.original, loaded.password)
        self.view.set_passages(loaded.passages)
        self.navigation.arrived(loaded)

    def _show_activity(self) -> None:
        if self.controller.busy:
            self.status.set_busy(self.controller.paused)
        else:
            self.status.set_idle()
            self.models.show_state()
            QTimer.singleShot(_TIDY_MS, self._tidy)

    def _tidy(self) -> None:
        if not self.controller.busy:
            tidy()

    def _show_exported(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self.notice.say(
            tr("The report was written to “{name}”.", name=path.name),
            tr("Open folder"),
            lambda: QDesktopServices.openUrl(folder),
        )

    def _offer_page_password(self, document_id: int) -> None:
        self.notice.say(
            tr(
                "The pages of this file are locked. Its text and findings are here; give its password to see the pages."
            ),
            tr("Unlock pages…"),
            partial(self.dialogs.ask_page_password, document_id),
        )

    def tell_trouble(self, sentence: str, details: str) -> None:
        """Say what went wrong, and offer the details where there are any."""
        if details:
            self.notice.say(sentence, tr("Details…"), partial(self.dialogs.show_trouble, sentence, details))
        else:
            self.notice.say(sentence)

    def copy_quote(self) -> None:
        """Put the selected words, else the quote of the chosen finding, on the clipboard with their citation."""
        shown, row = self._current_row(), self.findings.current
        name = shown.summary.cited_as if shown is not None else ""
        cited = self.view.cited_selection(name)
        if not cited and row is not None and not row.found.broken:
            cited = said_of(row.found.place, row.found.finding.quote, name)
        if cited:
            QGuiApplication.clipboard().setText(cited)
            self.status.tell(tr("Copied with its citation"))

    def export(self) -> None:
        """Offer to export a report, where there is something to report on."""
        if self._rows:
            self.dialogs.ask_export()

    def try_sample(self) -> None:
        """Read the contract that ships with the program."""
        self.controller.add([self.controller.services.sample_contract()])

    def review_current(self) -> None:
        """Review the document on view again."""
        if self.controller.current_id:
            self.controller.review([self.controller.current_id])

    def pause_or_resume(self) -> None:
        """Let the work under way wait, or what waits go on."""
        if self.controller.paused or not self.controller.busy:
            self.controller.resume()
        else:
            self.controller.pause()

    def _note_finding(self, finding_id: int, text: str) -> None:
        self.controller.add_note(text, finding_id)

    def _go_to_finding(self, finding_id: int) -> None:
        self.tabs.show_findings()
        self.findings.focus_finding(finding_id)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Hear when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.queue.look()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop the threads first: a running one that is destroyed ends the process."""
        if self._closable:
            event.accept()
            return
        event.ignore()
        if self.tabs.notes.begun:
            self.opens_again = False
            self.dialogs.ask_leave(self.tabs.notes.forget_begun)
            return
        self.status.doing.setText(tr("Stopping…"))
        window_state.remember(self, self.panes)
        self.desk.keep()
        self.controller.close()

    def _close_now(self) -> None:
        if not self._closable:
            self._closable = True
            self.view.stop()
            QTimer.singleShot(0, self.close)
