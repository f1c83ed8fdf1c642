"""Opens what is unusual among the contracts of the matter, and leads from a row to its words."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import CancelToken, Report
from smallprint.store import open_matter
from smallprint.ui.threads.jobs import Task, Work
from smallprint.ui.translation.outside import translated
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.leading import FindingLead

if TYPE_CHECKING:
    from smallprint.matters.portfolio import Portfolio
    from smallprint.ui.playbook.portfolio_dialog import PortfolioDialog


class PortfolioPresenter(QObject):
    """Compares in a thread, which can be stopped; `go_to` shows a finding of the document on view."""

    def __init__(self, window: QWidget, controller: Controller, go_to: Callable[[int], None]) -> None:
        super().__init__(window)
        self._window, self._controller = window, controller
        self._lead = FindingLead(self, controller, go_to)
        self._task: Task | None = None
        self.dialog: PortfolioDialog | None = None
        controller.matter_changed.connect(self._close)

    def open(self) -> None:
        """Show what is unusual in the open matter, compared anew."""
        from smallprint.ui.playbook.portfolio_dialog import PortfolioDialog  # noqa: PLC0415

        if self.dialog is None or not isValid(self.dialog):
            self.dialog = PortfolioDialog(self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.opened.connect(self._lead.lead)
            self.dialog.cancelled.connect(self._stop)
            self.dialog.finished.connect(self._stop)
        self.dialog.wait()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._stop()
        control = self._controller
        work = _comparing(control.matter.path, control.teaching.catalogue)
        self._task = control.surveying.run(
            control.saying.before(work), done=self._show, failed=self._fail, stopped=self._stopped
        )

    def _show(self, found: "Portfolio") -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_portfolio(found)

    def _fail(self, error: Exception) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_trouble(translated(str(error)))

    def _stopped(self) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_stopped()

    def _stop(self, _result: int = 0) -> None:
        if self._task is not None and not self._task.ended:
            self._task.cancel()
        self._task = None

    def _close(self, _path: Path) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()


def _comparing(path: Path, catalogue: ClauseCatalogue) -> Work:
    def work(_report: Report, token: CancelToken) -> "Portfolio":
        from smallprint.matters.portfolio import portfolio_of  # noqa: PLC0415

        with closing(open_matter(path, create=False)) as matter:
            review = matter.snapshot(path.stem, unlikely=False, token=token)
        return portfolio_of(review, catalogue, token)

    return work
