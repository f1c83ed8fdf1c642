"""The documents of a matter as a Qt list."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smallprint.domain.kind import NO_KINDS, ContractKinds
from smallprint.domain.progress import Progress
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.domain.run import PageState, RunState
from smallprint.export.run_notes_said import run_notes_said
from smallprint.language.names import is_searched, language_name
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr, tr_n

Shared = tuple[int, int]
_DRAGGED = "application/x-smallprint-documents"
_NONE: Mapping[int, str] = {}
_SAME: Mapping[str, Shared] = {}
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
SHARED_ROLE = Qt.ItemDataRole.UserRole + 2
_STOPPED_AGAIN = marked("Reviewing it again was not finished: what is shown was found by the review before.")


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document as listed: its summary, the state of each page, and where the work on it stands.

    `recognised` are indexes of pages that were recognised in their pictures (OCR). `paused` says that the work under
    way waits, whichever document it is on, `queued` that this one will be read. `beside` says how it stands to other
    documents: of which it is a version.
    """

    summary: DocumentSummary
    coverage: tuple[PageState, ...] = ()
    recognised: frozenset[int] = frozenset()
    progress: Progress | None = None
    paused: bool = False
    queued: bool = True
    beside: str = ""


class DocumentsModel(QAbstractListModel):
    """One row a document; `ROW_ROLE` gives the `DocumentRow`, `HEADING_ROLE` the heading that stands above it.

    `movable` are documents that may be dragged; `moved` carries such and the one before which they are wanted, 0 for
    the end. `SHARED_ROLE` gives how many characters at the beginning and at the end of its name other names have, too.
    """

    moved = Signal(list, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.movable: frozenset[int] = frozenset()
        self._rows: list[DocumentRow] = []
        self._headings: Mapping[int, str] = {}
        self._shared: Mapping[str, Shared] = {}
        self.kinds = NO_KINDS

    def set_rows(
        self, rows: Sequence[DocumentRow], headings: Mapping[int, str] = _NONE, shared: Mapping[str, Shared] = _SAME
    ) -> bool:
        """Show these rows; rows that stay are only repainted where they changed. Says whether rows came or went."""
        before, self._shared = self._rows, shared
        same = [row.summary.id for row in before] == [row.summary.id for row in rows] and headings == self._headings
        if same:
            self._rows = list(rows)
            changed = [number for number, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new]
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return False
        self.beginResetModel()
        self._rows, self._headings = list(rows), dict(headings)
        self.endResetModel()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let documents that wait to be read be dragged to another place among them."""
        usual = super().flags(index)
        if not self.movable:
            return usual
        if not index.isValid():
            return usual | Qt.ItemFlag.ItemIsDropEnabled
        waits = self._rows[index.row()].summary.id in self.movable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if waits else usual

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Take documents that are moved within the list."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Name the form in which documents are dragged: it means nothing elsewhere."""
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the dragged documents."""
        data = QMimeData()
        ids = [self._rows[index.row()].summary.id for index in sorted(indexes, key=lambda one: one.row())]
        data.setData(_DRAGGED, json.dumps(ids).encode())
        return data

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index
    ) -> bool:
        """Say where dragged documents are wanted; the list follows when the queue has changed."""
        if not data.hasFormat(_DRAGGED):
            return False
        ids = json.loads(bytes(data.data(_DRAGGED).data()))
        below = [one.summary.id for one in self._rows[row:] if one.summary.id in self.movable] if row >= 0 else []
        self.moved.emit(ids, next((one for one in below if one not in ids), 0))
        return False  # else the view would remove the rows

    def row_of(self, document_id: int) -> int:
        """Return where a document stands, -1 when it does not."""
        return next((i for i, row in enumerate(self._rows) if row.summary.id == document_id), -1)

    def at(self, index: Index) -> DocumentRow:
        """Return the row at an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of documents."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a document's name, sentence or row."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == HEADING_ROLE:
            return self._headings.get(index.row(), "")
        if role == SHARED_ROLE:
            return self._shared.get(row.summary.cited_as, (0, 0))
        if role == Qt.ItemDataRole.DisplayRole:
            return row.summary.cited_as
        if role == Qt.ItemDataRole.ToolTipRole:
            again = tr(_STOPPED_AGAIN) if row.summary.stopped_again else ""
            noted = translated(run_notes_said(row.summary.run_notes))
            said = translated(row.summary.message) or " ".join(filter(None, (again, noted)))
            told = (row.summary.cited_as, said, row.beside, *_read_how(row.summary, self.kinds), row.summary.source)
            return "\n".join(filter(None, told))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            origin = tr("from {container}", container=row.summary.container) if row.summary.container else ""
            heading = self._headings.get(index.row(), "")
            parts = filter(
                None, (*state_texts(row), origin, row.beside, heading and tr("group {heading}", heading=heading))
            )
            return f"{row.summary.cited_as}: {', '.join(parts)}"
        return None


def ids_of(rows: Sequence[DocumentRow]) -> list[int]:
    """Return the documents of some rows."""
    return [row.summary.id for row in rows]


def state_texts(row: DocumentRow) -> tuple[str, str]:
    """Return what the second line of a card says, left and right."""
    summary, progress = row.summary, row.progress
    pages = tr_n(summary.pages, "{n} page", "{n} pages") if summary.paged else ""
    if progress is not None:
        place = tr("page {page} of {pages}", page=progress.page, pages=progress.pages) if progress.page else ""
        if row.paused:
            return tr("Paused at {place}", place=place) if place else tr("Paused"), ""
        verb = translated(progress.stage.verb)
        return f"{verb} {place}" if place else f"{verb}…", time_left(progress.seconds_left)
    if summary.state is DocumentState.WAITING:
        return tr("Waiting") if row.queued else tr("Not read"), ""
    if summary.state is DocumentState.REFUSED:
        return tr("Could not be read"), ""
    if summary.state is DocumentState.LOCKED:
        return tr("Locked · needs a password"), tr("Unlock…")
    read = [
        pages,
        "OCR" if summary.ocr_pages else "",
        "" if is_searched(summary.language) else language_name(summary.language),
        tr_n(summary.findings, "{n} finding", "{n} findings"),
    ]
    found = " · ".join(filter(None, read))
    if summary.run_state is None:
        return (pages, tr("not reviewed")) if pages else (tr("Not reviewed"), "")
    if summary.run_state.resumable:
        how = _stopped(summary.run_state)
        return found, tr("again: {how}", how=how) if summary.stopped_again else how
    if summary.run_state is RunState.RUNNING:
        return found, tr("reading")
    if summary.unread_pages:
        return found, tr_n(summary.unread_pages, "{n} unreadable", "{n} unreadable")
    if summary.doubtful_pages:
        return found, tr_n(summary.doubtful_pages, "{n} hard to read", "{n} hard to read")
    if not summary.findings and not is_searched(summary.language):
        return found, tr("not searched")
    if summary.decided == summary.findings:
        return found, tr("done")
    return found, tr_n(summary.decided, "{n} decided", "{n} decided")


def _read_how(summary: DocumentSummary, kinds: ContractKinds) -> list[str]:
    """Return sentences on the kind of contract, on pages recognised in pictures and on the language."""
    kind = kinds.get(summary.contract_kind)
    said = [tr("Taken out of “{container}”.", container=summary.container)] if summary.container else []
    said += [tr("Kind of contract: {kind}.", kind=translated(kind.name))] if kind else []
    if summary.ocr_pages:
        said.append(
            tr(
                "Recognised in pictures (OCR): {ocr_pages} of {pages} pages.",
                ocr_pages=summary.ocr_pages,
                pages=summary.pages,
            )
        )
    if name := language_name(summary.language):
        said.append(tr("Language: {language}.", language=translated(name)))
        if not is_searched(summary.language):
            said.append(tr("What finds clauses was trained on English contracts."))
    return said


def time_left(seconds: float | None) -> str:
    """Return an estimate in words, "" for none."""
    if seconds is None:
        return ""
    if seconds < 90:
        return tr("{seconds} s left", seconds=max(1, round(seconds)))
    return tr("{minutes} min left", minutes=round(seconds / 60))


def _stopped(state: RunState) -> str:
    """Return how a review ended before its end."""
    if state is RunState.CANCELLED:
        return tr("cancelled")
    return tr("stopped") if state is RunState.FAILED else tr("interrupted")
