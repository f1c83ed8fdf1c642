"""Connects the list of documents with the matter: show, review, remove, and where the files came from."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from smallprint.errors import MatterError
from smallprint.matters.document_review import has_work
from smallprint.matters.review import most_wanted
from smallprint.system.reachable import is_there
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.look.notice_bar import NoticeBar
from smallprint.ui.translation.texts import listed, marked, tr, tr_n
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.dialogs import Dialogs
from smallprint.ui.window.matter_watch import MatterWatch

_UNKNOWN = marked(
    "Where this file was is not known: it was added on another computer, or taken out of an archive or e-mail."
)

_MINUTES = (5, 10, 20, 30, 60)
_NAMED = 4  # documents that are named where there are several


class DocumentsPresenter(QObject):
    """Does what is wanted of documents; what is to be told of them stands in the `notice` bar."""

    def __init__(
        self,
        window: QWidget,
        controller: Controller,
        documents: DocumentsPanel,
        dialogs: Dialogs,
        notice: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._controller, self._documents, self._notice = controller, documents, notice
        wishes = documents.wishes
        documents.chosen.connect(controller.show)
        wishes.review.connect(controller.review)
        wishes.remove.connect(dialogs.ask_remove)
        wishes.unlock.connect(dialogs.ask_password)
        wishes.run.connect(MatterWatch(controller, self).show_run)
        wishes.reveal.connect(self.reveal)
        wishes.copy_path.connect(self._copy_path)
        reading = controller.reading
        wishes.sooner.connect(reading.sooner)
        wishes.put_before.connect(reading.put_before)
        wishes.skip.connect(self._skip)
        reading.waiting_changed.connect(documents.set_waiting)
        reading.time_over.connect(self._say_time_over)
        reading.begins.connect(self._forget_left)
        controller.documents_changed.connect(self._look_for_left)
        controller.reviewing.removed.connect(self._after_removal)
        documents.watch_bar.ended.connect(controller.watching.end)
        controller.watching.changed.connect(self._show_watched)
        controller.watching.lost.connect(self._say_lost)
        controller.watching.away.connect(self._say_away)

    def focus_filter(self) -> None:
        """Give the keyboard to the words that narrow the list."""
        self._documents.bar.words.setFocus()
        self._documents.bar.words.selectAll()

    def fill(self, menu: QMenu) -> None:
        """Offer to read for a while."""
        little = menu.addMenu(tr("Read for"))
        for minutes in _MINUTES:
            little.addAction(tr_n(minutes, "{n} minute", "{n} minutes"), partial(self._read_for, minutes))

    def _read_for(self, minutes: int) -> None:
        ids = most_wanted(self._controller.matter, self._controller.current_id)
        if ids:
            self._controller.reading.read_for(minutes, ids)
        else:
            self._notice.say(tr("Every document of this matter was read to its end."))

    def _skip(self, ids: Sequence[int]) -> None:
        at = self._controller.progress
        self._controller.reading.skip(ids, at.document_id if at is not None else 0)

    def _say_time_over(self, minutes: int, timed: Sequence[int]) -> None:
        """Say what of the documents was read to the end, and name the rest: also what awaits the Nano model alone."""
        left = most_wanted(self._controller.matter, 0)
        read = sum(one not in left for one in timed)
        names = {row.id: row.cited_as for row in self._controller.matter.documents.summaries()}
        told = [f"“{names[one]}”" for one in left if one in names]
        if not told:
            return  # just done: the end is said by itself
        named = listed(told[:_NAMED])
        if len(told) > _NAMED:
            named = tr_n(len(told) - _NAMED, "{named} and {n} more", "{named} and {n} more", named=named)
        over = tr_n(minutes, "The minute is over.", "The {n} minutes are over.")
        was = tr_n(
            read,
            "{n} document was read. Not reached: {named}.",
            "{n} documents were read. Not reached: {named}.",
            named=named,
        )
        self._notice.say(f"{over} {was}", tr("Go on"), self._controller.resume)

    def _forget_left(self, begun: Sequence[int]) -> None:
        """Offer no longer to go on once nothing is left but what is `begun` now."""
        if set(self._controller.pending()) <= set(begun):
            self._notice.forget_offer(self._controller.resume)

    def _look_for_left(self, rows: Sequence[DocumentRow]) -> None:
        if not any(has_work(row.summary) for row in rows):
            self._notice.forget_offer(self._controller.resume)

    def _show_watched(self) -> None:
        self._documents.watch_bar.show_folder(self._controller.watching.folder)

    def _say_lost(self, folder: Path) -> None:
        self._notice.say(tr("“{folder}” is not there any more. It is watched no longer.", folder=folder.name))

    def _say_away(self, folder: Path) -> None:
        self._notice.say(
            tr("“{folder}” cannot be reached. It is watched again as soon as its disk is there.", folder=folder.name)
        )

    def reveal(self, document_id: int) -> None:
        """Show the folder in which the file of a document lies."""
        path = self._path(document_id)
        if path is None:
            return
        if not is_there(path):
            self._notice.say(
                tr(
                    "“{name}” is no longer in {parent}. The matter holds a copy of it.",
                    name=path.name,
                    parent=path.parent,
                )
            )
            return
        if not _shown_by_system(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _copy_path(self, document_id: int) -> None:
        if (path := self._path(document_id)) is not None:
            QGuiApplication.clipboard().setText(str(path))

    def _path(self, document_id: int) -> Path | None:
        """Return where the file of a document was; says so where that is not known."""
        try:
            path = self._controller.matter.documents.path(document_id)
        except MatterError as error:
            self._notice.say(str(error))
            return None
        if path is None:
            self._notice.say(tr(_UNKNOWN))
        return path

    def _after_removal(self, ids: Sequence[int]) -> None:
        """Go on to the document beside those that were removed, and offer to take them back."""
        if self._controller.current_id in ids and (beside := self._documents.beside(ids)):
            self._controller.show(beside)
        self._notice.hint(
            tr_n(len(ids), "{n} document was removed.", "{n} documents were removed."),
            tr("Undo"),
            self._controller.undoing.undo,
        )


def _shown_by_system(path: Path) -> bool:
    """Let the system's own file manager choose the file in its folder, where there is a program for it."""
    commands = {"win32": ("explorer", [f"/select,{path}"]), "darwin": ("open", ["-R", str(path)])}
    command = commands.get(sys.platform)
    return command is not None and QProcess.startDetached(*command)[0]
