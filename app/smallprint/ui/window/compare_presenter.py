"""Opens the comparison of two documents, leads from a change to its page, and writes redlines and reports."""

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import DocumentState
from smallprint.domain.versions import VersionsCompared
from smallprint.export import write_whole
from smallprint.export.comparison import write_comparison
from smallprint.store import open_matter
from smallprint.ui.comparing.dialog import VersionsDialog
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.threads.jobs import Task, Work
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import sentences, tr
from smallprint.ui.window.controller import Controller

_REPORTS = "Word (*.docx);;PDF (*.pdf);;HTML (*.html)"


class ComparePresenter(QObject):
    """Compares in the thread of what reads all documents at once; `theme` gives the colours in force."""

    def __init__(
        self,
        window: QWidget,
        controller: Controller,
        view: DocumentView,
        documents: DocumentsPanel,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._documents = documents
        documents.wishes.compare.connect(self.compare)
        self._window, self._controller, self._view, self._theme = window, controller, view, theme
        self._ids: tuple[int, int] = (0, 0)
        self._compared: VersionsCompared | None = None
        self._wanted: tuple[int, int, int] = (0, 0, 0)
        self._task: Task | None = None
        self.dialog: VersionsDialog | None = None
        controller.findings_changed.connect(self._arrive)  # by then the document stands where it was left
        controller.matter_changed.connect(self._close)

    def compare_chosen(self) -> None:
        """Compare the two documents that are chosen, or the one on view with the one that is most like it."""
        chosen = [row.summary.id for row in self._documents.selected if row.summary.state is DocumentState.OPEN]
        current = self._controller.current_id
        other = self._documents.nearest.get(current)
        if len(chosen) == 2:
            self.compare(chosen)
        elif other is not None:
            self.compare([current, other])
        else:
            self._controller.noticed.emit(
                tr("Choose two documents in the list to compare them: Ctrl+click the second.")
            )

    def compare(self, ids: Sequence[int]) -> None:
        """Compare two documents; which one is taken for the older version, the matter says."""
        old, new = self._controller.matter.documents.as_versions(*sorted(ids)[:2])
        if self.dialog is None or not isValid(self.dialog):
            self.dialog = self._opened()
        self._begin(old, new)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _opened(self) -> VersionsDialog:
        dialog = VersionsDialog(self._theme(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.shown.connect(self._lead)
        dialog.swapped.connect(lambda: self._begin(self._ids[1], self._ids[0]))
        dialog.redline_wanted.connect(self._ask_redline)
        dialog.report_wanted.connect(self._ask_report)
        return dialog

    def _begin(self, old: int, new: int) -> None:
        control = self._controller
        self._ids, self._compared = (old, new), None
        if self.dialog is None or not isValid(self.dialog):
            return
        self.dialog.wait(self._names())
        if self._task is not None:
            self._task.drop()
        work = _comparing(control.services, control.matter.path, old, new)
        self._task = control.surveying.run(work, done=self._show, failed=self._fail)

    def _names(self) -> str:
        documents = self._controller.matter.documents
        old, new = (documents.cited_as(one) for one in self._ids)
        return tr("{old} → {new}", old=old, new=new)

    def _show(self, compared: VersionsCompared) -> None:
        self._compared = compared
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_difference(compared, self._controller.teaching.catalogue, self._names())

    def _fail(self, error: Exception) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.fail(tr("The versions cannot be compared. {error}", error=translated(str(error))))

    def _lead(self, newer: bool, start: int, end: int) -> None:
        document_id = self._ids[newer]
        self._wanted = (document_id, start, end)
        if document_id == self._controller.current_id:
            self._arrive()
        else:
            self._controller.show(document_id)

    def _arrive(self, _findings: object = None) -> None:
        document_id, start, end = self._wanted
        document = self._view.document
        if not document_id or document_id != self._view.document_id or document is None or not document.text:
            return
        self._wanted = (0, 0, 0)
        start = min(start, len(document.text) - 1)
        self._view.go_to_anchor(document.anchor(start, min(max(end, start + 1), len(document.text))))

    def _ask_redline(self) -> None:
        self._ask(tr("Write a redline"), "Word (*.docx)", tr("redline"), self._write_redline)

    def _ask_report(self) -> None:
        self._ask(tr("Write a comparison report"), _REPORTS, tr("changes"), self._write_report)

    def _ask(self, title: str, filters: str, suffix: str, write: Callable[[Path], None]) -> None:
        matter = self._controller.matter
        stem = Path(matter.documents.summary(self._ids[1]).name).stem
        dialog = QFileDialog(self.dialog, title, str(matter.path.with_name(f"{stem} ({suffix}).docx")), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.split("*.")[1].rstrip(")")))
        dialog.fileSelected.connect(lambda name: write(Path(name)))
        dialog.open()

    def _write_redline(self, path: Path) -> None:
        control, compared = self._controller, self._compared
        if compared is not None:
            self._run(_redlining(control.services, control.matter.path, compared, path))

    def _write_report(self, path: Path) -> None:
        control, compared = self._controller, self._compared
        if compared is None:
            return
        catalogue, template = control.teaching.catalogue, control.services.settings.template

        def work(_report: Report, _token: CancelToken) -> str:
            write_comparison(compared, catalogue, path, datetime.now(UTC), template)
            return tr("Written: {file}", file=path)

        self._run(work)

    def _run(self, work: Work) -> None:
        def done(sentence: str) -> None:
            if self.dialog is not None and isValid(self.dialog):
                self.dialog.say(sentence)

        def failed(error: Exception) -> None:
            if self.dialog is not None and isValid(self.dialog):
                self.dialog.fail(translated(str(error)))

        self._controller.surveying.run(work, done=done, failed=failed)

    def _close(self, _path: Path) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()


def _comparing(services: Services, path: Path, old: int, new: int) -> Work:
    def work(report: Report, token: CancelToken) -> VersionsCompared:
        from smallprint.matters.comparing import compare_documents  # noqa: PLC0415 - few starts compare versions

        with closing(open_matter(path)) as matter:
            return compare_documents(services, matter, old, new, report, token)

    return work


def _redlining(services: Services, matter_path: Path, compared: VersionsCompared, path: Path) -> Work:
    def work(_report: Report, token: CancelToken) -> str:
        from smallprint.matters.redlining import made_redline  # noqa: PLC0415 - python-docx

        with closing(open_matter(matter_path)) as matter:
            made = made_redline(services, matter, compared, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", token)
        write_whole(path, made.data)
        return sentences(tr("Written: {file}", file=path), translated(made.remark))

    return work
