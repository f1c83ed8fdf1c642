"""What a person changes in the words of a finding: other ends, two of one, one of several."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from smallprint.errors import AppError
from smallprint.language.whole_words import whole_words
from smallprint.ui.findings.list_model import FindingRow
from smallprint.ui.pages import DocumentView
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs

_NO_FINDING = marked("No finding is chosen. Choose one first.")
_NO_WORDS = marked("No words are selected. Select those that the finding is to have, then press W.")
_NO_CUT = marked("Place the selection inside the chosen finding: it is split where the selection begins.")
_NO_SEVERAL = marked("Choose two or more findings of one type first, by Shift or Ctrl: they become one.")


class EndsPresenter(QObject):
    """Stores marks in the place of what the program found; each is a step that can be undone."""

    def __init__(self, window: QObject, controller: Controller, view: DocumentView, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._controller, self._view, self._findings = controller, view, tabs.findings
        tabs.findings.merge_wanted.connect(self.merge)
        view.ends_dragged.connect(self._drag)
        controller.teaching.replaced.connect(self._show)

    def offer(self, menu: QMenu) -> None:
        """Add to the menu of the document what can be done with the chosen finding's words."""
        row = self._findings.current
        if row is None or row.found.broken:
            return
        name = translated(row.clause.name).replace("&", "&&")
        menu.addSeparator()
        take = menu.addAction(tr("Use these words for “{name}”\tW", name=name), self.take_selected)
        take.setEnabled(self._view.selected_span() is not None)
        split = menu.addAction(tr("Split “{name}” here\tS", name=name), self.split)
        split.setEnabled(self._halves(row) is not None)

    def take_selected(self) -> None:
        """Let the chosen finding have the selected words."""
        row, span = self._findings.current, self._view.selected_span()
        if row is None or span is None:
            self._controller.hinted.emit(tr(_NO_WORDS if row else _NO_FINDING))
            return
        self._put([row], [span], tr("other words for {name}", name=translated(row.clause.name)))

    def split(self) -> None:
        """Make two findings of the chosen one, cut where the selection begins."""
        row = self._findings.current
        halves = self._halves(row) if row else None
        if row is None or halves is None:
            self._controller.hinted.emit(tr(_NO_CUT if row else _NO_FINDING))
            return
        self._put([row], halves, tr("split of {name}", name=translated(row.clause.name)))

    def merge(self) -> None:
        """Make one finding of those that are chosen, with all the words from the first to the last."""
        chosen = set(self._findings.chosen_ids)
        rows = [row for row in self._findings.model.cards() if row.found.finding.id in chosen and not row.found.broken]
        if len(rows) < 2 or len({row.clause.key for row in rows}) > 1:
            self._controller.hinted.emit(tr(_NO_SEVERAL))
            return
        anchors = [row.found.finding.anchor for row in rows]
        whole = (min(one.start for one in anchors), max(one.end for one in anchors))
        self._put(rows, [whole], tr("merge of {rows} × {name}", rows=len(rows), name=translated(rows[0].clause.name)))

    def _halves(self, row: FindingRow) -> list[tuple[int, int]] | None:
        document, anchor = self._view.document, row.found.finding.anchor
        if document is None or row.found.broken:
            return None
        cut, _ = whole_words(document.text, self._view.cut_here(), anchor.end)
        halves = [(anchor.start, cut), (cut, anchor.end)]
        if not anchor.start < cut < anchor.end:
            return None
        return halves if all(document.text[start:end].strip() for start, end in halves) else None

    def _drag(self, finding_id: int, start: int, end: int) -> None:
        rows = [row for row in self._findings.model.cards() if row.found.finding.id == finding_id]
        if rows:
            self._put(rows, [(start, end)], tr("other ends of {name}", name=translated(rows[0].clause.name)))

    def _put(self, rows: Sequence[FindingRow], spans: Sequence[tuple[int, int]], name: str) -> None:
        ids = [row.found.finding.id for row in rows]
        document_id, key = self._view.document_id, rows[0].clause.key
        self._try(lambda: self._controller.teaching.replace(key, document_id, ids, spans, name))
        self._view.canvas.select(0, 0)

    def _show(self, document_id: int, finding_id: int) -> None:
        if document_id == self._controller.current_id and self._findings.model.row_of(finding_id) >= 0:
            self._findings.focus_finding(finding_id)

    def _try(self, call: Callable[[], object]) -> None:
        try:
            call()
        except AppError as error:
            self._controller.noticed.emit(str(error))
