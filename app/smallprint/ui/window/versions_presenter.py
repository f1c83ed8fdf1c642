"""Says in the list of documents which of them are versions of one contract, once there is time to compare them."""

from collections.abc import Sequence
from math import floor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from smallprint.domain.change import Reading
from smallprint.domain.review import DocumentState
from smallprint.matters.versions import Alike, groups, nearest
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller

_QUIET_MS = 1500  # after the last change of the list


class VersionsPresenter(QObject):
    """Has the documents compared whenever others are there and nothing is read."""

    def __init__(self, window: QObject, controller: Controller, documents: DocumentsPanel) -> None:
        super().__init__(window)
        self._controller, self._documents = controller, documents
        self._keys: frozenset[tuple[int, str]] = frozenset()
        self._names: dict[int, str] = {}
        self._path = Path()
        self._due = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._due.timeout.connect(self._compare)
        controller.documents_changed.connect(self._take_rows)
        controller.matter_changed.connect(self._forget)
        controller.comparing.found.connect(self._show)

    def _forget(self, path: Path) -> None:
        self._path, self._keys = path, frozenset()
        self._documents.nearest = {}
        self._documents.set_versions({}, {})

    def _take_rows(self, rows: Sequence[DocumentRow]) -> None:
        """Take the documents that were read; another reading of the same file is no version of it."""
        summaries = [row.summary for row in rows if row.summary.state is DocumentState.OPEN]
        keys = frozenset((one.id, one.sha256) for one in summaries if one.reading is Reading.ACCEPTED)
        if keys != self._keys:
            self._keys = keys
            self._names = {one.id: one.cited_as for one in summaries}
            self._due.start()

    def _compare(self) -> None:
        if self._controller.busy:
            self._due.start()
        elif len(self._keys) > 1:
            self._controller.comparing.compare(self._path, self._keys)
        else:
            self._show([])

    def _show(self, pairs: Sequence[Alike]) -> None:
        known = [one for one in pairs if one.one in self._names and one.other in self._names]
        beside = {one: self._said(self._names[other], share) for one, (other, share) in nearest(known).items()}
        self._documents.nearest = {one: other for one, (other, _) in nearest(known).items()}
        self._documents.set_versions(groups(known), beside)

    def _said(self, name: str, share: float) -> str:
        return (
            tr("all but the same text as {name}", name=name)
            if share >= 1
            else tr("{share} % the same text as {name}", share=floor(100 * share), name=name)
        )
