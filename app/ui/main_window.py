"""The window: puts the panes together and connects them with the controller."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.bootstrap import Services
from app.domain.progress import Progress, Stage
from app.domain.review import DocumentState, ReviewedFinding
from app.store import Hit
from app.ui import window_state
from app.ui.controller import Controller, DocumentRow, LoadedDocument
from app.ui.dialogs import Dialogs
from app.ui.pages import DocumentView
from app.ui.style import palette, style_sheet
from app.ui.theme import Theme, dark_theme, light_theme
from app.ui.views.documents_panel import DocumentsPanel
from app.ui.views.empty_state import EmptyState
from app.ui.views.findings_panel import FindingsPanel
from app.ui.views.key_terms import KeyTermsPanel
from app.ui.views.notes_panel import NotesPanel
from app.ui.views.notice_bar import NoticeBar
from app.ui.views.status_strip import StatusStrip
from app.ui.views.top_bar import TopBar
from app.ui.widgets.parts import label


class MainWindow(QMainWindow):
    """Documents on the left, the document in the centre, what was found on the right."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWindowTitle("Smallprint")
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 520)
        self.resize(1389, 868)
        self.controller = Controller(services, self)
        self.dialogs = Dialogs(self, self.controller, self.open_matter)
        self._rows: list[DocumentRow] = []
        self._pending_hit: Hit | None = None
        self._closable = False
        self.theme = self._wanted_theme()
        root = QWidget()
        self.setCentralWidget(root)
        self.top_bar = TopBar(self.theme, root)
        self.notice = NoticeBar()
        self.model_notice = NoticeBar()
        self.documents = DocumentsPanel(self.theme)
        self.view = DocumentView(self.theme)
        self.empty = EmptyState()
        self.unread = label("", "secondary")
        self.findings = FindingsPanel(services.catalogue, self.theme)
        self.key_terms = KeyTermsPanel(services.catalogue)
        self.notes = NotesPanel()
        self.status = StatusStrip(self.theme)
        self._lay_out(root)
        self._connect()
        self._add_shortcuts()
        self._fill_menus()
        self.apply_theme()
        self.documents.list.setFocus()
        window_state.restore(self, self.splitter)

    def _lay_out(self, root: QWidget) -> None:
        self.unread.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.unread.setWordWrap(True)
        self.centre = QStackedWidget()
        for shown in (self.view, self.empty, self.unread):
            self.centre.addWidget(shown)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("findingsPane")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.findings, "Findings")
        self.tabs.addTab(self.key_terms, "Key terms")
        self.tabs.addTab(self.notes, "Notes")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, narrowest in ((self.documents, 200), (self.centre, 300), (self.tabs, 320)):
            pane.setMinimumWidth(narrowest)
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([260, 714, 414])
        layout = QVBoxLayout(root)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self.top_bar, self.model_notice, self.notice):
            layout.addWidget(bar)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.status)

    def _connect(self) -> None:
        control = self.controller
        control.documents_changed.connect(self._show_documents)
        control.findings_changed.connect(self._show_findings)
        control.document_loaded.connect(self._show_document)
        control.document_cleared.connect(self._clear_document)
        control.matter_changed.connect(self._show_matter)
        control.progressed.connect(self._show_progress)
        control.activity_changed.connect(self._show_activity)
        control.noticed.connect(self.notice.say)
        control.exported.connect(self._show_exported)
        control.stopped.connect(self._close_now)
        self.top_bar.add_button.clicked.connect(self.dialogs.ask_files)
        self.top_bar.export_button.clicked.connect(self.dialogs.ask_export)
        self.top_bar.search_changed.connect(self._search)
        self.top_bar.hit_chosen.connect(self._go_to_hit)
        self.top_bar.matter_wanted.connect(self.open_matter)
        self.empty.add_button.clicked.connect(self.dialogs.ask_files)
        self.empty.sample_button.clicked.connect(self._try_sample)
        self.documents.chosen.connect(control.show)
        self.documents.review_wanted.connect(self._review_one)
        self.documents.remove_wanted.connect(self.dialogs.ask_remove)
        self.documents.unlock_wanted.connect(self.dialogs.ask_password)
        self.findings.chosen.connect(self.view.focus_finding)
        self.findings.decided.connect(control.decide)
        self.findings.note_wanted.connect(self._note_finding)
        self.key_terms.chosen.connect(self._go_to_finding)
        self.notes.added.connect(control.add_note)
        self.notes.edited.connect(control.edit_note)
        self.notes.chosen.connect(self._go_to_finding)
        self.view.finding_clicked.connect(self._go_to_finding)
        self.view.page_viewed.connect(control.viewed)
        self.status.pause_button.clicked.connect(self._pause_or_resume)
        self.status.cancel_button.clicked.connect(control.cancel)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)

    def _add_shortcuts(self) -> None:
        for keys, done in (
            ("Ctrl+O", self.dialogs.ask_files),
            ("Ctrl+E", self.dialogs.ask_export),
            ("Ctrl+K", self._focus_search),
            ("N", self.findings.go_next),
            ("P", self.findings.go_previous),
            ("A", self.findings.accept),
            ("R", self.findings.reject),
            ("E", self.findings.edit),
            ("M", self.findings.note),
            ("F6", self._next_pane),
            ("Esc", self._escape),
        ):
            QShortcut(QKeySequence(keys), self, done)

    def _fill_menus(self) -> None:
        matter = self.top_bar.matter_menu
        matter.addAction("New matter…", self.dialogs.ask_new_matter)
        matter.addAction("Open matter…", self.dialogs.ask_matter)
        matter.addSeparator()
        review = self.top_bar.review_menu
        review.addAction("Review this document again", self._review_current)
        review.addAction("Take up what was stopped", self.controller.resume)
        review.addSeparator()
        review.addAction("Pause or resume", self._pause_or_resume)
        review.addAction("Cancel", self.controller.cancel)
        review.addSeparator()
        themes = review.addMenu("Appearance")
        for name in ("system", "light", "dark"):
            themes.addAction(name.capitalize(), partial(self.set_appearance, name))

    def open_matter(self, path: Path) -> bool:
        """Open a matter, and offer to take up what was stopped."""
        if not self.controller.open(path):
            return False
        if self.controller.pending():
            self.notice.say(
                "Some documents of this matter are not read to the end.", "Resume reading", self.controller.resume
            )
        self._offer_model()
        return True

    def set_appearance(self, name: str) -> None:
        """Keep light, dark or system, and show it."""
        services = self.controller.services
        services.save_settings(replace(services.settings, theme=name))
        self.apply_theme()

    def apply_theme(self, _scheme: object = None) -> None:
        """Draw everything in the theme that is wanted now."""
        self.theme = self._wanted_theme()
        self.setPalette(palette(self.theme))
        self.setStyleSheet(style_sheet(self.theme))
        for part in (self.top_bar, self.documents, self.findings, self.status, self.view):
            part.set_theme(self.theme)

    def _wanted_theme(self) -> Theme:
        wanted = self.controller.services.settings.theme
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return dark_theme() if wanted == "dark" or (wanted == "system" and system_dark) else light_theme()

    def _show_matter(self, path: Path) -> None:
        self.top_bar.set_matter(path)
        self.top_bar.set_recent(self.controller.services.recent_matters())
        self.setWindowTitle(f"{path.stem} – Smallprint")
        self.status.set_model(self.controller.services.model_name())

    def _show_documents(self, rows: list[DocumentRow]) -> None:
        self._rows = rows
        self.documents.set_rows(rows, self.controller.current_id)
        self.top_bar.export_button.setEnabled(bool(rows))
        row = next((one for one in rows if one.summary.id == self.controller.current_id), None)
        if row is None:
            self.centre.setCurrentWidget(self.empty)
        elif row.summary.state is DocumentState.OPEN:
            self.centre.setCurrentWidget(self.view)
        else:
            waiting = f"“{row.summary.name}” waits to be read."
            self.unread.setText(row.summary.message or waiting)
            self.centre.setCurrentWidget(self.unread)

    def _show_findings(self, findings: list[ReviewedFinding]) -> None:
        self.findings.set_findings(findings, self._nothing_found())
        self.key_terms.set_findings(findings)
        if self.view.document_id == self.controller.current_id and self.controller.current_id:
            self.view.set_findings(findings, self.controller.services.catalogue)
        notes = self.controller.notes()
        self.notes.set_notes([(note, self._about(note.finding_id, findings)) for note in notes])
        self.tabs.setTabText(0, f"Findings {len(findings)}" if findings else "Findings")
        self.tabs.setTabText(2, f"Notes {len(notes)}" if notes else "Notes")

    def _about(self, finding_id: int | None, findings: list[ReviewedFinding]) -> str:
        catalogue = self.controller.services.catalogue
        keys = [found.finding.clause for found in findings if found.finding.id == finding_id]
        return catalogue[keys[0]].name if keys and keys[0] in catalogue else ""

    def _nothing_found(self) -> str:
        row = next((one for one in self._rows if one.summary.id == self.controller.current_id), None)
        if row is None:
            return "Findings appear here while a document is read."
        if row.progress is not None or row.summary.state is DocumentState.WAITING:
            return "Findings appear here as they are found."
        if row.summary.state is not DocumentState.OPEN:
            return row.summary.message
        return "No clause of the catalogue was found in this document."

    def _show_document(self, loaded: LoadedDocument) -> None:
        self.centre.setCurrentWidget(self.view)
        self.view.show_document(loaded.id, loaded.document, loaded.original)
        self.view.set_passages(loaded.passages)
        hit, self._pending_hit = self._pending_hit, None
        if hit is not None and hit.document_id == loaded.id:
            self.view.go_to_anchor(loaded.document.anchor(hit.start, hit.end))

    def _clear_document(self) -> None:
        self.view.clear()

    def _show_progress(self, progress: Progress) -> None:
        self.status.set_progress(progress)
        self.status.set_network(progress.stage is Stage.FETCH)

    def _show_activity(self) -> None:
        if self.controller.busy:
            self.status.set_busy(self.controller.paused)
        else:
            self.status.set_idle()
            self.status.set_network(False)
            name = self.controller.services.model_name()
            self.status.set_model(name)
            if name:
                self.model_notice.dismiss()

    def _show_exported(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self.notice.say(
            f"The report was written to “{path.name}”.", "Open folder", lambda: QDesktopServices.openUrl(folder)
        )

    def _offer_model(self) -> None:
        if self.controller.services.model_name():
            self.model_notice.dismiss()
            return
        self.model_notice.say(
            "No model is on this machine yet: reviews use rules only. Fetching the small default model is the one "
            "thing that opens the network.",
            "Fetch model",
            self.controller.fetch_model,
        )

    def _try_sample(self) -> None:
        self.controller.add([self.controller.services.sample_contract()])

    def _review_one(self, document_id: int) -> None:
        self.controller.review([document_id])

    def _review_current(self) -> None:
        if self.controller.current_id:
            self.controller.review([self.controller.current_id])

    def _pause_or_resume(self) -> None:
        if self.controller.paused or not self.controller.busy:
            self.controller.resume()
        else:
            self.controller.pause()

    def _note_finding(self, finding_id: int, text: str) -> None:
        self.controller.add_note(text, finding_id)

    def _go_to_finding(self, finding_id: int) -> None:
        self.tabs.setCurrentWidget(self.findings)
        self.findings.focus_finding(finding_id)

    def _search(self, text: str) -> None:
        self.top_bar.show_hits(self.controller.find(text))

    def _go_to_hit(self, hit: Hit) -> None:
        self._pending_hit = hit
        self.controller.show_again(hit.document_id)

    def _focus_search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def _next_pane(self) -> None:
        panes: list[QWidget] = [self.documents.list, self.view, self.findings.list]
        focused = next((n for n, pane in enumerate(panes) if pane.hasFocus() or pane.isAncestorOf(self._focus())), -1)
        panes[(focused + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus(self) -> QWidget:
        return self.focusWidget() or self

    def _escape(self) -> None:
        self.top_bar.hide_hits()
        self.view.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that files and folders may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.documents.set_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Take the highlight away."""
        self.documents.set_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Add what was dropped."""
        self.documents.set_drop(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.controller.add(paths)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop the threads first: a running one that is destroyed ends the process."""
        if self._closable:
            event.accept()
            return
        event.ignore()
        self.status.doing.setText("Stopping…")
        window_state.remember(self, self.splitter)
        self.controller.close()

    def _close_now(self) -> None:
        if not self._closable:
            self._closable = True
            self.view.stop()
            QTimer.singleShot(0, self.close)
