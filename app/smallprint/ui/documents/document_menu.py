"""The context menu of one or several documents of the list."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smallprint.domain.kind import ContractKinds
from smallprint.domain.review import DocumentState
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.findings.kind_menu import fill_kinds
from smallprint.ui.translation.texts import tr, tr_n


class DocumentWishes(QObject):
    """What a person may want of documents; lists carry ids."""

    review = Signal(list)
    remove = Signal(list)
    unlock = Signal(int)
    run = Signal(int, bool)
    kind = Signal(int, str)
    sooner = Signal(list)
    put_before = Signal(list, int)
    skip = Signal(list)
    reveal = Signal(int)
    copy_path = Signal(int)
    compare = Signal(list)


def document_menu(
    rows: Sequence[DocumentRow],
    kinds: ContractKinds,
    waiting: Sequence[int],
    wishes: DocumentWishes,
    parent: QWidget,
    *,
    read_only: bool = False,
) -> QMenu:
    """Return the menu of the chosen documents; `waiting` are those that the work under way still has to read.

    Where the matter is `read_only`, nothing is offered that would be stored.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ids = [row.summary.id for row in rows]
    if read_only:
        if len(rows) == 1:
            _fill_places(menu, ids[0], wishes)
        return menu
    several = len(rows) > 1
    queued = [one for one in ids if one in waiting]
    if queued:
        menu.addAction(
            tr("Read these next") if several else tr("Read this one next"), partial(wishes.sooner.emit, queued)
        )
        menu.addAction(
            tr("Read these last") if several else tr("Read this one last"), partial(wishes.put_before.emit, queued, 0)
        )
    if under_way := [*queued, *(row.summary.id for row in rows if row.progress is not None)]:
        menu.addAction(tr("Do not read now"), partial(wishes.skip.emit, under_way))
        menu.addSeparator()
    if not several:
        _fill_single(menu, rows[0], kinds, wishes, read=not under_way)
    elif readable := [row.summary.id for row in rows if row.summary.state is not DocumentState.LOCKED]:
        again = tr_n(len(readable), "Review {n} document again", "Review {n} documents again")
        if all(row.summary.state is DocumentState.WAITING for row in rows):
            again = tr_n(len(readable), "Read {n} document now", "Read {n} documents now")
        menu.addAction(again, partial(wishes.review.emit, readable))
        menu.addSeparator()
    menu.addAction(tr_n(len(rows), "Remove…", "Remove {n} documents…"), partial(wishes.remove.emit, ids))
    return menu


def _fill_single(menu: QMenu, row: DocumentRow, kinds: ContractKinds, wishes: DocumentWishes, *, read: bool) -> None:
    """Offer what can be done with one document; to `read` it only where it is not about to be read."""
    document_id, summary = row.summary.id, row.summary
    if summary.state is DocumentState.LOCKED:
        menu.addAction(tr("Unlock…"), partial(wishes.unlock.emit, document_id))
    else:
        again = tr("Read it now") if summary.state is DocumentState.WAITING else tr("Review again")
        if read:
            menu.addAction(again, partial(wishes.review.emit, [document_id]))
        if summary.stopped_again:
            menu.addAction(tr("Show what the stopped review found"), partial(wishes.run.emit, document_id, False))
        if summary.finished_hidden:
            menu.addAction(tr("Show the finished review"), partial(wishes.run.emit, document_id, True))
    menu.addSeparator()
    _fill_places(menu, document_id, wishes)
    menu.addSeparator()
    if summary.state is DocumentState.OPEN and kinds.kinds:
        chosen = partial(wishes.kind.emit, document_id)
        fill_kinds(menu.addMenu(tr("Kind of contract")), kinds, summary.contract_kind, chosen)


def _fill_places(menu: QMenu, document_id: int, wishes: DocumentWishes) -> None:
    menu.addAction(tr("Show in folder"), partial(wishes.reveal.emit, document_id))
    menu.addAction(tr("Copy the file's path"), partial(wishes.copy_path.emit, document_id))


def offer_comparison(
    menu: QMenu,
    rows: Sequence[DocumentRow],
    nearest: Mapping[int, int],
    names: Mapping[int, str],
    wishes: DocumentWishes,
) -> None:
    """Offer to compare two chosen documents, or one with the document that is most like it."""
    ids = [row.summary.id for row in rows if row.summary.state is DocumentState.OPEN]
    said = tr("Compare versions…")
    if len(rows) == 1 and len(ids) == 1 and nearest.get(ids[0]) in names:
        other = nearest[ids[0]]
        said, ids = tr("Compare with {name}…", name=names[other]), [ids[0], other]
    if len(ids) == 2 and len(rows) <= 2:
        others = menu.actions()
        action = QAction(said, menu)
        action.triggered.connect(partial(_wish, wishes, ids))
        menu.insertActions(others[0] if others else None, [action])  # type: ignore[arg-type]  # which Qt allows
        if others:
            menu.insertSeparator(others[0])


def _wish(wishes: DocumentWishes, ids: list[int], _checked: bool = False) -> None:
    wishes.compare.emit(ids)
