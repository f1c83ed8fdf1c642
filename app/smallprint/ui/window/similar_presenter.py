"""Looks for clauses like the chosen finding beside the window's thread, and leads to one of them."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.similar import SimilarClauses
from smallprint.store import look_into_matter
from smallprint.ui.findings.panel import FindingsPanel
from smallprint.ui.findings.similar_dialog import SimilarDialog
from smallprint.ui.look.theme import Theme
from smallprint.ui.threads.jobs import Task, Work
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.leading import FindingLead


class SimilarPresenter(QObject):
    """Opens the dialog on the chosen finding; `theme` gives the colours of that moment."""

    def __init__(
        self, window: QWidget, controller: Controller, findings: FindingsPanel, theme: Callable[[], Theme]
    ) -> None:
        super().__init__(window)
        self._window, self._controller, self._findings, self._theme = window, controller, findings, theme
        self._task: Task | None = None
        self._lead = FindingLead(self, controller, findings.focus_finding)
        self.dialog: SimilarDialog | None = None
        findings.similar_wanted.connect(self.open)
        controller.matter_changed.connect(self._close)

    def open(self) -> None:
        """Look for clauses like the chosen finding."""
        row, control = self._findings.current, self._controller
        if row is None or row.found.broken:
            control.noticed.emit(tr("No finding is chosen. Choose one first."))
            return
        self._close()
        name = translated(row.clause.name)
        self.dialog = SimilarDialog(self._window, name, row.found.finding.quote, self._theme())
        self.dialog.wanted.connect(self._lead.lead)
        self.dialog.closed.connect(self._drop)
        self.dialog.show()
        recent = control.services.recent.reachable()
        work = _looking(control.services, control.matter.path, control.current_id, row.found, recent)
        self._task = control.surveying.run(work, done=self._show, failed=self._fail)

    def _show(self, found: SimilarClauses) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_clauses(found)

    def _fail(self, error: Exception) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.fail(translated(str(error)))

    def _close(self) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()
        self._drop()

    def _drop(self) -> None:
        self.dialog = None
        if self._task is not None:
            self._task.drop()
            self._task = None


def _looking(services: Services, path: Path, document_id: int, found: ReviewedFinding, recent: Sequence[Path]) -> Work:
    """Return the work that looks for clauses like a finding, in a connection of its own."""

    def work(_report: Report, token: CancelToken) -> SimilarClauses:
        from smallprint.matters.similar import others_of, similar_clauses  # noqa: PLC0415 - when it is asked for

        others = others_of(services.settings.similar_from, recent)
        with closing(look_into_matter(path)) as matter:
            return similar_clauses(matter, document_id, found, services.catalogue, others, token)

    return work
