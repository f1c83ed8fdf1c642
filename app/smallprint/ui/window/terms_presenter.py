"""Opens the key terms of the whole matter, and leads from a cell to its words."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import CancelToken, Report
from smallprint.matters.terms import MatterTerms, terms_of
from smallprint.store import open_matter
from smallprint.ui.findings.terms_dialog import TermsDialog
from smallprint.ui.threads.jobs import Work
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.leading import FindingLead


class TermsPresenter(QObject):
    """Reads the terms in a thread of their own; `go_to` shows a finding of the document on view."""

    def __init__(self, window: QWidget, controller: Controller, go_to: Callable[[int], None]) -> None:
        super().__init__(window)
        self._window, self._controller = window, controller
        self._lead = FindingLead(self, controller, go_to)
        self.dialog: TermsDialog | None = None
        controller.matter_changed.connect(self._close)

    def open(self) -> None:
        """Show the terms of the open matter, read anew."""
        if self.dialog is None or not isValid(self.dialog):
            self.dialog = TermsDialog(self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.opened.connect(self._lead.lead)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        control = self._controller
        work = _reading_terms(control.matter.path, control.teaching.catalogue)
        control.surveying.run(work, done=self._show, failed=self._fail)

    def _show(self, terms: MatterTerms) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_terms(terms, datetime.now(UTC).astimezone().date())

    def _fail(self, error: Exception) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.told.setText(tr("The terms cannot be read. {error}", error=translated(str(error))))

    def _close(self, _path: Path) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()


def _reading_terms(path: Path, catalogue: ClauseCatalogue) -> Work:
    def work(_report: Report, token: CancelToken) -> MatterTerms:
        with closing(open_matter(path)) as matter:
            return terms_of(matter, catalogue, token)

    return work
