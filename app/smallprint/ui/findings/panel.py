"""The findings tab: how many are decided, filters, and the cards with their buttons."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from smallprint.domain.checklist import TypeRow
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import NO_VALUE, Verdict
from smallprint.domain.finding import FoundBy
from smallprint.domain.review import ReviewedFinding
from smallprint.ui.findings.checklist_view import ChecklistView
from smallprint.ui.findings.delegate import FindingDelegate
from smallprint.ui.findings.filter_chips import FilterChips
from smallprint.ui.findings.list_model import ROW_ROLE, Filter, FindingRow, FindingsModel, FoldRow, Order
from smallprint.ui.look.parts import Bar, button, key_button, label
from smallprint.ui.look.text_dialogs import NoteDialog, ValueDialog
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_STATUS_WIDTH = 110  # pixels of a card at 100 %, at the right end of a card, in which a click on its status counts


class _Cards(QListView):
    """The list; a click on a card's status takes the decision back."""

    status_clicked = Signal(QModelIndex)
    _was_line = False

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802 - Qt's name
        """Draw the cards again without laying the list out: a card that stays in its place stays as high."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE)
        self._was_line = isinstance(row, FindingRow) and row.compact and index != self.currentIndex()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        place: QPoint = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return
        if self._was_line:  # a line opens into its card at the press; its status stood at its right end
            if place.x() > self.visualRect(index).right() - scaled(_STATUS_WIDTH):
                self.status_clicked.emit(index)
            return
        area = self.visualRect(index)
        chosen = index == self.currentIndex()
        foot = area.bottom() - scaled(48 if chosen else 10)
        if place.x() > area.right() - scaled(_STATUS_WIDTH) and foot - scaled(24) < place.y() <= foot:
            self.status_clicked.emit(index)


class FindingsPanel(QWidget):
    """Shows the findings of one document and says what the person wants done with them."""

    chosen = Signal(int)
    decided = Signal(int, object, str)
    note_wanted = Signal(int, str)
    copy_wanted = Signal()
    type_wanted = Signal(str)
    unmark_wanted = Signal(str, int)
    unfolded = Signal()

    def __init__(self, catalogue: ClauseCatalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FindingsModel(catalogue, self)
        self.list = _Cards()
        self._delegate = FindingDelegate(theme, self.list, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName("Findings")
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.status_clicked.connect(self._take_back)
        self.list.clicked.connect(self._unfold)
        self.list.activated.connect(self._unfold)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.decided_count = label("", "secondary")
        self._bar = Bar("Decided")
        self._bar.setProperty("role", "ok")
        self._bar.setMinimumWidth(8)
        self.next_button = key_button("Next ▸", "N", "plain", "Next undecided finding (N)", "Next undecided finding")
        self.next_button.clicked.connect(self.go_next)
        self.type_button = button("Add a clause type…", "plain", "Look for a clause of your own in all documents")
        self.type_button.clicked.connect(lambda: self.type_wanted.emit(""))
        self.chips = FilterChips()
        self.chips.chosen.connect(self.set_filter)
        self.chips.order_chosen.connect(self.set_order)
        self.checklist = ChecklistView(theme)
        self.checklist.chosen.connect(self.show_type)
        self._types: Sequence[TypeRow] = ()
        self.empty = label("", "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(16, 0, 16, 0)
        self.buttons: QWidget | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 10, 12, 4)
        top.setSpacing(8)
        top.addWidget(self.decided_count)
        top.addWidget(self._bar, 1)
        top.addWidget(self.chips.sort_button)
        top.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addLayout(top)
        head.addWidget(self.chips)
        layout.addWidget(self._head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.checklist, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 6)
        foot.addWidget(self.type_button)
        foot.addStretch()
        layout.addLayout(foot)
        self._count()

    @property
    def current(self) -> FindingRow | None:
        """The chosen card."""
        row = self.model.at(self.list.currentIndex())
        return row if isinstance(row, FindingRow) else None

    def set_findings(
        self, findings: Sequence[ReviewedFinding], nothing: str, types: Sequence[TypeRow] = (), caveat: str = ""
    ) -> None:
        """Show the findings, keeping the chosen one and the place.

        `nothing` is said when there are none; `types` is the checklist of clause types, empty before a review ended;
        `caveat` is what must be known of those that were not looked for.
        """
        self.empty.setText(nothing)
        self._types = types
        self.checklist.set_rows(types, caveat)
        if self.model.filter is Filter.CHECKLIST and not types:
            self.set_filter(Filter.ALL)
        kept, scrolled = self.current, self.list.verticalScrollBar().value()
        if self.model.set_findings(findings):
            self._restore(kept, scrolled)
        self._count()

    def set_filter(self, chosen: Filter) -> None:
        """List only what the filter lets through."""
        kept = self.current
        self.model.set_filter(chosen)
        self.chips.choose(chosen)
        self._restore(kept, 0)
        self._count()

    def set_order(self, order: Order) -> None:
        """List in another order, with the chosen card in view."""
        kept = self.current
        self.model.set_order(order)
        self._restore(kept, 0)
        if kept is not None:
            self.list.scrollTo(self.list.currentIndex())

    def focus_finding(self, finding_id: int) -> None:
        """Choose a card, in whatever filter lists it; one that is folded is unfolded."""
        if (folded := self.model.folded(finding_id)) is not None:
            self.model.open(folded)
            self.unfolded.emit()
        if self.model.row_of(finding_id) < 0 and self.model.filter is not Filter.ALL:
            self.set_filter(Filter.ALL)
        number = self.model.row_of(finding_id)
        if number >= 0:
            self.list.setCurrentIndex(self.model.index(number))
            self.list.scrollTo(self.model.index(number))

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to what is listed. (With a focus proxy the Tab key would pass the buttons above by.)"""
        listed = (self.list, self.checklist.list)
        next((one for one in listed if one.isVisibleTo(self)), self.type_button).setFocus(reason)

    def show_type(self, clause: str) -> None:
        """Show what stands of a clause type: its card, or what is less likely, which is unfolded for it."""
        own = next(row for row in self._types if row.clause.key == clause)
        if not own.cards:
            self.model.open(clause)
            self.unfolded.emit()
        self.set_filter(Filter.ALL)
        self.focus_finding((own.cards or own.folded)[0].finding.id)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()
        self.checklist.set_theme(theme)

    def go_next(self) -> None:
        """Choose the next undecided finding."""
        self._step(1)

    def go_previous(self) -> None:
        """Choose the previous undecided finding."""
        self._step(-1)

    def accept(self) -> None:
        """Accept the chosen finding and go on to the next undecided one."""
        row = self.current
        if row is not None:
            left = self._next(1)
            self.decided.emit(row.found.finding.id, Verdict.ACCEPTED, "")
            if left:
                self.focus_finding(left)

    def reject(self) -> None:
        """Reject the chosen finding."""
        self._decide(Verdict.REJECTED)

    def edit(self) -> None:
        """Ask for the right value of the chosen finding."""
        row = self.current
        if row is not None:
            finding_id = row.found.finding.id
            said = row.found.decision
            ValueDialog(
                self,
                row.clause,
                lambda value: self.decided.emit(finding_id, Verdict.EDITED, value),
                row.found.shown_value,
                none=said is not None and said.value == NO_VALUE,
            ).open()

    def note(self) -> None:
        """Ask for a note on the chosen finding."""
        row = self.current
        if row is not None:
            finding_id = row.found.finding.id
            question = f"Note on “{row.clause.name}”:"
            NoteDialog(self, "Note", question, lambda text: self.note_wanted.emit(finding_id, text)).open()

    def take_back(self) -> None:
        """Leave the chosen finding undecided again."""
        self._take_back(self.list.currentIndex())

    def menu_for(self, row: FindingRow) -> QMenu:
        """Return the context menu of a finding, which is the chosen one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy with citation", self.copy_wanted.emit)
        menu.addSeparator()
        menu.addAction("Accept\tA", self.accept)
        menu.addAction("Reject\tR", self.reject)
        if row.found.verdict is not Verdict.UNDECIDED:
            menu.addAction("Undecide\tU", self.take_back)
        menu.addAction("Edit the value…\tE", self.edit)
        menu.addAction("Note…\tM", self.note)
        if FoundBy.PERSON in row.found.finding.found_by:
            menu.addAction("Remove your mark", partial(self.unmark_wanted.emit, row.clause.key, row.found.finding.id))
        if row.clause.own:
            menu.addSeparator()
            menu.addAction(
                f"Clause type “{row.clause.name}”…".replace("&", "&&"), partial(self.type_wanted.emit, row.clause.key)
            )
        return menu

    def _unfold(self, index: QModelIndex) -> None:
        """List what a line holds folded, or fold it again."""
        row = self.model.at(index)
        if isinstance(row, FoldRow):
            kept, scrolled = self.current, self.list.verticalScrollBar().value()
            self.model.toggle(row.clause.key)
            self._restore(kept, scrolled)
            self._count()
            self.unfolded.emit()

    def _show_menu(self, place: QPoint) -> None:
        row = self.model.at(self.list.indexAt(place))
        if isinstance(row, FindingRow):
            self.focus_finding(row.found.finding.id)
            self.menu_for(row).popup(self.list.viewport().mapToGlobal(place))

    def _decide(self, verdict: Verdict) -> None:
        row = self.current
        if row is not None:
            self.decided.emit(row.found.finding.id, verdict, "")

    def _take_back(self, index: QModelIndex) -> None:
        row = self.model.at(index)
        if isinstance(row, FindingRow) and row.found.verdict is not Verdict.UNDECIDED:
            self.decided.emit(row.found.finding.id, Verdict.UNDECIDED, "")

    def _step(self, way: int) -> None:
        if self.model.filter is Filter.CHECKLIST:
            self.set_filter(Filter.ALL)
        found = self._next(way)
        if found:
            self.focus_finding(found)

    def _next(self, way: int) -> int:
        """Return the next undecided finding from the chosen one on, 0 when there is none but that."""
        cards = self.model.cards()
        ids: list[int] = [row.found.finding.id for row in cards]
        current = self.current
        at = ids.index(current.found.finding.id) if current else (-1 if way > 0 else len(ids))
        if way > 0:
            order = [*range(at + 1, len(ids)), *range(at)]
        else:
            order = [*range(at - 1, -1, -1), *range(len(ids) - 1, at, -1)]
        left = (ids[number] for number in order if cards[number].found.verdict is Verdict.UNDECIDED)
        return next(left, 0)

    def _restore(self, kept: FindingRow | None, scrolled: int) -> None:
        self.buttons = None
        number = self.model.row_of(kept.found.finding.id) if kept else -1
        if number >= 0:
            blocked = self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.model.index(number))
            self.list.selectionModel().blockSignals(blocked)
            self._place_actions(self.model.index(number))
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(scrolled)

    def _on_current(self, index: QModelIndex, before: QModelIndex) -> None:
        if before.isValid():
            self.list.setIndexWidget(before, None)  # type: ignore[arg-type]
        self.buttons = None
        row = self.model.at(index)
        if isinstance(row, FindingRow):
            self._place_actions(index)
            self.list.doItemsLayout()
            self.chosen.emit(row.found.finding.id)

    def _place_actions(self, index: QModelIndex) -> None:
        """Lay the four buttons over the foot of the chosen card."""
        actions = QWidget()
        layout = QHBoxLayout(actions)
        layout.setContentsMargins(scaled(22), 0, scaled(18), scaled(13))
        layout.setSpacing(5)
        for text, key, role, done in (
            ("Accept", "A", "primary", self.accept),
            ("Reject", "R", "", self.reject),
            ("Edit", "E", "", self.edit),
            ("Note", "M", "", self.note),
        ):
            made = key_button(text, key, role)
            made.setProperty("dense", True)
            made.clicked.connect(done)
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addStretch()
        self.list.setIndexWidget(index, actions)
        self.buttons = actions

    def _count(self) -> None:
        everything = self.model.all
        decided = sum(found.verdict is not Verdict.UNDECIDED for found in everything)
        self.decided_count.setText(f"{decided} of {len(everything)} decided")
        self._bar.show_share(decided, max(1, len(everything)))
        counts = {chosen: sum(chosen.lets(found) for found in everything) for chosen in Filter}
        counts[Filter.CHECKLIST] = len(self._types)
        if not self._types:
            del counts[Filter.CHECKLIST]
        self.chips.set_counts(counts)
        self.next_button.setEnabled(decided < len(everything))
        self._head.setVisible(bool(everything) or bool(self._types))
        if everything and not self.model.cards():
            self.empty.setText("Nothing is left in this filter.")
        checklist = self.model.filter is Filter.CHECKLIST
        self.checklist.setVisible(checklist)
        self.list.setVisible(bool(self.model.cards()))
        self.empty.setVisible(not self.model.cards() and not checklist)
