"""The findings tab: how many are decided, filters, and the cards with their buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from smallprint.domain.checklist import TypeRow
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import NO_VALUE, Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.ui.findings.bulk_dialog import BulkDialog
from smallprint.ui.findings.card_buttons import CardButtons
from smallprint.ui.findings.cards_view import CardsView
from smallprint.ui.findings.checklist_view import ChecklistView
from smallprint.ui.findings.delegate import FindingDelegate, is_cut
from smallprint.ui.findings.finding_menu import finding_menu
from smallprint.ui.findings.head import FindingsHead
from smallprint.ui.findings.list_model import Filter, FindingOrder, FindingRow, FindingsModel, FoldRow
from smallprint.ui.findings.narrowing import Narrowing
from smallprint.ui.findings.undecided import next_undecided
from smallprint.ui.look.keys import KeyOf, keyed, show_keys
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.text_dialogs import NoteDialog, ValueDialog
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr


class FindingsPanel(QWidget):
    """Shows the findings of one document and says what the person wants done with them."""

    chosen = Signal(int)
    decided = Signal(int, object, str)
    decided_all = Signal(object, object)
    merge_wanted = Signal()
    words_wanted = Signal()
    similar_wanted = Signal()
    note_wanted = Signal(int, str)
    copy_wanted = Signal()
    type_wanted = Signal(str)
    unmark_wanted = Signal(str, int)
    unfolded = Signal()

    def __init__(self, catalogue: ClauseCatalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FindingsModel(catalogue, self)
        self.key_of: KeyOf = lambda _command: ""
        self.list = CardsView()
        self._delegate = FindingDelegate(theme, self.list, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Findings"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.selectionModel().selectionChanged.connect(self._name_actions)
        self.list.status_clicked.connect(self._take_back)
        self.list.clicked.connect(self._unfold)
        self.list.activated.connect(self._activate)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._head = FindingsHead()
        self.decided_count, self.next_button = self._head.decided_count, self._head.next_button
        self.next_button.clicked.connect(self.go_next)
        self.chips, self.narrowing = self._head.chips, self._head.narrowing
        self.chips.chosen.connect(self.set_filter)
        self.chips.order_chosen.connect(self.set_order)
        self.narrowing.changed.connect(self.set_narrowing)
        self.type_button = button(
            tr("Add a clause type…"), "plain", tr("Look for a clause of your own in all documents")
        )
        self.type_button.clicked.connect(lambda: self.type_wanted.emit(""))
        self.narrow_button = button(tr("Filter"), "plain", tr("List findings by words, type, status, confidence"))
        keyed(self.narrow_button, "filter-findings")
        self.narrow_button.clicked.connect(self.narrow)
        self.checklist = ChecklistView(theme)
        self.checklist.chosen.connect(self.show_type)
        self._types: Sequence[TypeRow] = ()
        self.empty = label("", "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(16, 0, 16, 0)
        self.buttons: CardButtons | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.checklist, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 6)
        foot.addWidget(self.type_button)
        foot.addStretch()
        foot.addWidget(self.narrow_button)
        layout.addLayout(foot)
        self._count()

    @property
    def current(self) -> FindingRow | None:
        """The chosen card."""
        row = self.model.at(self.list.currentIndex())
        return row if isinstance(row, FindingRow) else None

    @property
    def has_checklist(self) -> bool:
        """Say whether there is a checklist of clause types, as there is once a review ended."""
        return bool(self._types)

    @property
    def chosen_ids(self) -> list[int]:
        """The ids of all chosen findings, in the order of the list."""
        rows = (self.model.at(index) for index in sorted(self.list.selectedIndexes(), key=lambda one: one.row()))
        return [row.found.finding.id for row in rows if isinstance(row, FindingRow)]

    def set_findings(
        self, findings: Sequence[ReviewedFinding], nothing: str, types: Sequence[TypeRow] = (), caveat: str = ""
    ) -> None:
        """Show the findings, keeping the chosen one and the place.

        `nothing` is said when there are none; `types` is the checklist of clause types, empty before a review ended;
        `caveat` is what must be known of those that were not looked for.
        """
        self.empty.setText(translated(nothing))
        self._types = types
        self.checklist.set_rows(types, caveat)
        if self.model.filter is Filter.CHECKLIST and not types:
            self.set_filter(Filter.ALL)
        kept, scrolled = self.current, self.list.verticalScrollBar().value()
        if self.model.set_findings(findings):
            self._restore(kept, scrolled)
        self._count()

    def set_open_all(self, open_all: bool) -> None:
        """Unfold what is less likely of all types, or fold it."""
        kept, scrolled = self.current, self.list.verticalScrollBar().value()
        if self.model.set_open_all(open_all):
            self._restore(kept, scrolled)
            self._count()

    def set_filter(self, chosen: Filter) -> None:
        """List only what the filter lets through."""
        kept = self.current
        self.model.set_filter(chosen)
        self.chips.choose(chosen)
        self._restore(kept, 0)
        self._count()

    def set_narrowing(self, narrowing: Narrowing) -> None:
        """List only what it lets through, beside the filter."""
        kept = self.current
        self.model.set_narrowing(narrowing)
        self._restore(kept, 0)
        self._count()

    def narrow(self) -> None:
        """Offer to list findings by what they say, and what is said of them."""
        if self.model.filter is Filter.CHECKLIST:
            self.set_filter(Filter.ALL)
        if self.narrowing.isVisibleTo(self) and not self.narrowing.narrowing.any and self.narrowing.words.hasFocus():
            self.narrowing.leave()
            self.list.setFocus()
        else:
            self.narrowing.enter()

    def set_order(self, order: FindingOrder) -> None:
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
        if self.model.row_of(finding_id) < 0 and self.model.narrowing.any:
            self.narrowing.leave()
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
        """Accept the chosen findings and go on to the next undecided one."""
        self._decide(Verdict.ACCEPTED)

    def reject(self) -> None:
        """Reject the chosen findings and go on to the next undecided one."""
        self._decide(Verdict.REJECTED)

    def accept_above(self) -> None:
        """Show which findings are above a confidence, and accept those that the person leaves ticked."""
        rows, theme = self.model.every_card(), self._delegate.theme
        BulkDialog(self, rows, theme, self._accept_all).open()

    def _accept_all(self, ids: list[int]) -> None:
        """Accept them, and go on to an undecided one where the chosen one was among them."""
        self.decided_all.emit(ids, Verdict.ACCEPTED)
        if self.current is not None and self.current.found.finding.id in ids:
            self.go_next()

    def toggle_quote(self) -> None:
        """Show the whole quote of the chosen finding, or its beginning again."""
        row = self.current
        if row is not None and (row.whole or is_cut(row, self.list.viewport().width())):
            scrolled = self.list.verticalScrollBar().value()
            self.model.toggle_quote(row.found.finding.id)
            self._restore(row, scrolled)
            self.list.scrollTo(self.list.currentIndex())

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
            question = tr("Note on “{name}”:", name=translated(row.clause.name))
            NoteDialog(self, tr("Note"), question, lambda text: self.note_wanted.emit(finding_id, text)).open()

    def take_back(self) -> None:
        """Leave the chosen findings undecided again."""
        if len(self.chosen_ids) > 1:
            self.decided_all.emit(self.chosen_ids, Verdict.UNDECIDED)
        else:
            self._take_back(self.list.currentIndex())

    def menu_for(self, row: FindingRow) -> QMenu:
        """Return the context menu of a finding, which is among the chosen ones."""
        return finding_menu(self, row, len(self.chosen_ids))

    def _unfold(self, index: QModelIndex) -> None:
        """List what a line holds folded, or fold it again."""
        row = self.model.at(index)
        if isinstance(row, FoldRow):
            kept, scrolled = self.current, self.list.verticalScrollBar().value()
            self.model.toggle(row.clause.key)
            self._restore(kept, scrolled)
            self._count()
            self.unfolded.emit()

    def _activate(self, index: QModelIndex) -> None:
        """Unfold a line, or the quote of a card."""
        if isinstance(self.model.at(index), FoldRow):
            self._unfold(index)
        else:
            self.toggle_quote()

    def _show_menu(self, place: QPoint) -> None:
        row = self.model.at(self.list.indexAt(place))
        if isinstance(row, FindingRow):
            if row.found.finding.id not in self.chosen_ids:
                self.focus_finding(row.found.finding.id)
            self.menu_for(row).popup(self.list.viewport().mapToGlobal(place))

    def _decide(self, verdict: Verdict) -> None:
        row, several = self.current, self.chosen_ids
        if row is None:
            return
        left = self._next(1)
        if len(several) > 1:
            left = left if left not in several else 0
            self.decided_all.emit(several, verdict)
        else:
            self.decided.emit(row.found.finding.id, verdict, "")
        if left:
            self.focus_finding(left)

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
        return next_undecided(self.model.cards(), self.current, way)

    def _restore(self, kept: FindingRow | None, scrolled: int) -> None:
        self.buttons = None
        number = self.model.row_of(kept.found.finding.id) if kept else -1
        if number >= 0:
            blocked = self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.model.index(number))
            self.list.selectionModel().blockSignals(blocked)
            self._place_actions(self.model.index(number))
        if number >= 0 or scrolled:  # a new list is laid out when it is drawn, and not twice
            self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(scrolled)

    def _on_current(self, index: QModelIndex, before: QModelIndex) -> None:
        if before.isValid():
            self.list.setIndexWidget(before, None)  # type: ignore[arg-type]
        self.buttons = None
        row = self.model.at(index)
        if isinstance(row, FindingRow):
            if not self.list.selectedIndexes():  # the list goes to its first card as it gets the keyboard
                self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
            self._place_actions(index)
            self.list.doItemsLayout()
            self.chosen.emit(row.found.finding.id)

    def _place_actions(self, index: QModelIndex) -> None:
        """Lay the buttons over the foot of the chosen card."""
        row = self.model.at(index)
        cut = isinstance(row, FindingRow) and (row.whole or is_cut(row, self.list.viewport().width()))
        actions = CardButtons(
            {"Accept": self.accept, "Reject": self.reject, "Edit": self.edit, "Note": self.note},
            self.toggle_quote if cut else None,
            whole=isinstance(row, FindingRow) and row.whole,
        )
        show_keys(actions.findChildren(QWidget), self.key_of)
        self.list.setIndexWidget(index, actions)
        self.buttons = actions
        self._name_actions()

    def _name_actions(self) -> None:
        """Say on the buttons how many findings they decide on."""
        if self.buttons is not None:
            self.buttons.count(len(self.chosen_ids))

    def _count(self) -> None:
        everything = self.model.all
        decided = sum(found.verdict is not Verdict.UNDECIDED for found in everything)
        counts: dict[Filter, int] = {one: sum(map(one.lets, everything)) for one in Filter}
        counts[Filter.CHECKLIST] = len(self._types)
        if not self._types:
            del counts[Filter.CHECKLIST]
        types = dict.fromkeys(row.clause for row in self.model.every_card())
        self._head.count(decided, len(everything), counts, types)
        self._head.setVisible(bool(everything) or bool(self._types))
        if everything and not self.model.cards():
            self.empty.setText(tr("Nothing is left in this filter."))
        checklist = self.model.filter is Filter.CHECKLIST
        self.checklist.setVisible(checklist)
        self.list.setVisible(bool(self.model.cards()))
        self.empty.setVisible(not self.model.cards() and not checklist)
