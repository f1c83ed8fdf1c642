"""Opens the comparison of two reviews of the document on view."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smallprint.errors import AppError
from smallprint.ui.findings.runs_dialog import RunsDialog
from smallprint.ui.pages import DocumentView
from smallprint.ui.translation.texts import marked, tr
from smallprint.ui.window.controller import Controller

_ONCE = marked("There is nothing to compare: this document was reviewed once. Review it again, then compare.")


class RunsPresenter(QObject):
    """Reads the reviews that the matter keeps."""

    def __init__(self, window: QWidget, controller: Controller, view: DocumentView) -> None:
        super().__init__(window)
        self._window, self._controller, self._view = window, controller, view

    def compare(self) -> None:
        """Show what two reviews of the current document found differently, or say that there are not two."""
        matter = self._controller.matter
        try:
            runs = matter.runs.history(self._controller.current_id) if self._controller.current_id else []
        except AppError as error:
            self._controller.noticed.emit(str(error))
            return
        if len(runs) < 2:
            self._controller.noticed.emit(tr(_ONCE))
            return
        catalogue, theme = self._controller.teaching.catalogue, self._view.canvas.theme
        show = self._view.go_to_anchor
        RunsDialog(self._window, runs, matter.findings.of_run, catalogue, theme, show).open()
