"""The playbook tab: which playbook, how many positions are open, the list of them, and the chosen one in full."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from smallprint.domain.playbook import Severity
from smallprint.domain.playbook_verdict import PlaybookCheck, PlaybookVerdict, PositionResult
from smallprint.export.playbook_said import SEVERITY_SAID
from smallprint.ui.look.parts import button, key_button, label, menu_button
from smallprint.ui.look.theme import Theme
from smallprint.ui.playbook.delegate import PositionDelegate
from smallprint.ui.playbook.list_model import RESULT_ROLE, PositionsModel, is_to_do
from smallprint.ui.playbook.position_card import PositionCard
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

if TYPE_CHECKING:
    from smallprint.playbooks.library import Offered

_DROPPED = (".yaml", ".yml", ".xlsx", ".md")


class PlaybookPanel(QWidget):
    """Shows a check; `playbook_wanted` carries what is offered or None for none, `file_wanted` asks for a file.

    `verdict_said` carries the key of a position and a verdict or None, `note_wanted` the key of one whose verdict is
    to get a reason; the other signals are those of the card.
    `menu_filled` carries the menu of playbooks, for what else can be done with them; `dropped` a file.
    """

    playbook_wanted = Signal(object)
    file_wanted = Signal()
    review_wanted = Signal()
    verdict_said = Signal(str, object)
    note_wanted = Signal(str)
    menu_filled = Signal(object)
    dropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.check: PlaybookCheck | None = None
        self.model = PositionsModel(self)
        self.list = QListView()
        self._delegate = PositionDelegate(theme, self.list, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Positions"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.card = PositionCard(theme)
        self.card.verdict_said.connect(self._say)
        self.card.note_wanted.connect(self._note)
        self.choose_button = menu_button(tr("Choose a playbook ▾"), tr("Playbook"))
        self.choose_button.setObjectName("matterName")
        self.chosen = ""  # the name of the playbook in force
        self._starts = ""
        tip = tr("Next most severe position to look at")
        self.next_button = key_button(tr("Next ▸"), "next-position", "plain", tip)
        self.next_button.clicked.connect(self.go_next)
        self.counts = label("", "secondary")
        self.counts.setWordWrap(True)
        self.empty = label("", "secondary")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start_button = button("", "primary")
        self.start_button.clicked.connect(self._start)
        self._lay_out()
        self.show_nothing(tr("Open a document to judge it by a playbook."))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 12, 0)
        top.addWidget(self.choose_button)
        top.addStretch()
        top.addWidget(self.next_button)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.list)
        self.split.addWidget(self.card)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([360, 420])
        page = QWidget()
        shown = QVBoxLayout(page)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(0)
        self.counts.setContentsMargins(16, 4, 16, 6)
        shown.addWidget(self.counts)
        shown.addWidget(self.split, 1)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        middle.setContentsMargins(24, 16, 24, 16)
        middle.setSpacing(12)
        middle.addStretch()
        middle.addWidget(self.empty)
        middle.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    @property
    def current(self) -> PositionResult | None:
        """The chosen position, None where there is none."""
        found = self.list.currentIndex().data(RESULT_ROLE)
        return found if isinstance(found, PositionResult) else None

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the list, or to what begins one."""
        (self.list if self.check is not None else self.choose_button).setFocus(reason)

    def offer(self, playbooks: Sequence["Offered"], chosen: str) -> None:
        """Offer playbooks; `chosen` is the name of the one in force, "" for none."""
        self.chosen = chosen
        menu = self.choose_button.menu()
        if menu is None:
            menu = QMenu(self.choose_button)
            menu.setToolTipsVisible(True)
            self.choose_button.setMenu(menu)
        menu.clear()
        for one in playbooks:
            action = menu.addAction(one.playbook.name if one.playbook is not None else one.path.name)
            action.setEnabled(one.playbook is not None)
            action.setToolTip(translated(one.trouble) if one.trouble else str(one.path))
            action.setCheckable(True)
            action.setChecked(one.playbook is not None and one.playbook.name == chosen)
            action.triggered.connect(partial(self._want, one))
        if not language().english and any(not one.own for one in playbooks):
            said = menu.addAction(tr("Those that ship are in English, for contracts in English"))
            said.setEnabled(False)
        menu.addSeparator()
        if chosen:
            menu.addAction(tr("No playbook"), partial(self.playbook_wanted.emit, None))
            menu.addSeparator()
        menu.addAction(tr("Open or import a file…"), self.file_wanted.emit)
        self.menu_filled.emit(menu)
        self.choose_button.setText(f"{chosen} ▾" if chosen else tr("Choose a playbook ▾"))
        self.choose_button.setAccessibleName(f"{tr('Playbook')}: {chosen or tr('No playbook')}")

    def show_nothing(self, sentence: str, start: str = "", starts: str = "") -> None:
        """Show why there is nothing, and a button that begins; `starts` is "choose" or "review"."""
        self.check = None
        self.model.set_results(())
        self.card.show_result(None)
        self.empty.setText(sentence)
        self.start_button.setText(start)
        self.start_button.setVisible(bool(start))
        self._starts = starts
        self.next_button.hide()
        self._stack.setCurrentIndex(0)

    def show_check(self, check: PlaybookCheck) -> None:
        """Show a check, with the position chosen that was before."""
        key = self.current.position.key if self.current is not None else ""
        same = self.check is not None and self.check.playbook.name == check.playbook.name
        self.check = check
        self.model.set_results(check.results)
        self.counts.setText(_counted(check.results))
        self.next_button.show()
        self.next_button.setEnabled(any(map(is_to_do, check.results)))
        self._stack.setCurrentIndex(1)
        row = self.model.row_of(key) if same else -1
        self.list.setCurrentIndex(self.model.index(max(row, 0), 0))
        self.card.show_result(self.current)

    def go_next(self) -> None:
        """Choose the next position that somebody has to look at, the most severe first."""
        row = self.model.next_to_do(self.list.currentIndex().row())
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a file that can only be a playbook; a Word file that is dropped may be a contract."""
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand on what was dropped."""
        path = _dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()
        self.card.set_theme(theme)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.card.show_result(self.current)

    def _say(self, verdict: PlaybookVerdict | None) -> None:
        if self.current is not None:
            self.verdict_said.emit(self.current.position.key, verdict)

    def _note(self) -> None:
        if self.current is not None:
            self.note_wanted.emit(self.current.position.key)

    def _want(self, offered: "Offered", _checked: bool = False) -> None:
        self.playbook_wanted.emit(offered)

    def _start(self) -> None:
        if self._starts == "review":
            self.review_wanted.emit()
        else:
            self.choose_button.showMenu()


def _dropped_file(dropped: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in _DROPPED else None


def _counted(results: Sequence[PositionResult]) -> str:
    """Return how many positions somebody has to look at, by severity, and how many are settled."""
    to_do = [one for one in results if is_to_do(one)]
    parts = []
    for severity in Severity:
        count = sum(one.position.severity is severity for one in to_do)
        if count:
            parts.append(tr("{severity} {count}", severity=translated(SEVERITY_SAID[severity]), count=count))
    settled = len(results) - len(to_do)
    told = tr("To look at: {counts}", counts=" · ".join(parts)) if parts else tr("Nothing is left to look at")
    return told + " · " + tr_n(settled, "{n} settled", "{n} settled")
