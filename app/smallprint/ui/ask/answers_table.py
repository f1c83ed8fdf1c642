"""A question over the whole matter: one row a document, filtered by name, type, year and verdict."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from smallprint.domain.asked import AboutDocument, AskedQuestion, GivenAnswer, Scope
from smallprint.facts import reckon
from smallprint.ui.ask.answer_delegate import AnswerDelegate
from smallprint.ui.ask.answers_model import AnswersModel, Shown
from smallprint.ui.ask.asking import ShownRows
from smallprint.ui.look.parts import Headline, button, chip_width, label, name_chip, name_choice
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr, tr_n

_ANY_TYPE, _ANY_YEAR = marked("Type"), marked("Year")


class _Rows(QListView):
    """The list, of which Enter opens a row too."""

    entered_row = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class AnswersTable(QWidget):
    """`cited` carries the place of a row's quote, `document_wanted` a document that has none."""

    cited = Signal(int, int, int)
    document_wanted = Signal(int)
    back_wanted = Signal()
    copy_wanted = Signal()
    save_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: AskedQuestion | None = None
        self.model = AnswersModel(self)
        self.list = _Rows()
        self._delegate = AnswerDelegate(theme, self.list, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Answers, one row a document"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._open)
        self.list.entered_row.connect(self._open)
        self.back_button = button(
            f"‹ {tr('Questions')}", "plain", tr("Back to the questions (Esc)"), tr("Back to the questions")
        )
        self.save_button = button(
            f"☆ {tr('Save', 'the question')}", "plain", tr("Ask this of new documents as they arrive")
        )
        self.save_button.setCheckable(True)
        self.copy_button = button(tr("Copy"), "plain", tr("Copy the listed rows with their citations"))
        self.question = Headline("question")
        self.doing = label("", "secondary")
        self.worked_out = Headline("part")
        self.worked_out.hide()
        self.unasked = label("", "small")
        self.unasked.setWordWrap(True)
        self.unasked.hide()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name"))
        self.name.setClearButtonEnabled(True)
        self.type, self.year = QComboBox(), QComboBox()
        self.name.setAccessibleName(tr("Filter by name or title"))
        for combo, named in ((self.type, tr("Type")), (self.year, tr("Year"))):
            name_choice(combo, named, self)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(3)
        self.chips = {one: button(tr(one.value), "chip") for one in Shown}
        self._shown = Shown.ALL
        self._connect()
        self._lay_out()
        self._set_about(())

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for one, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._choose, one))
            group.addButton(chip)
        self.chips[Shown.ALL].setChecked(True)
        self.name.textChanged.connect(self._filter)
        self.type.currentIndexChanged.connect(self._filter)
        self.year.currentIndexChanged.connect(self._filter)
        self.back_button.clicked.connect(self.back_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.save_button.toggled.connect(self._name_save)
        self.save_button.clicked.connect(self.save_wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 2, 8, 2)
        head.setSpacing(2)
        head.addWidget(self.back_button)
        head.addStretch()
        head.addWidget(self.save_button)
        head.addWidget(self.copy_button)
        about = QVBoxLayout()
        about.setContentsMargins(14, 2, 14, 6)
        about.setSpacing(6)
        about.addWidget(self.question)
        about.addWidget(self.doing)
        about.addWidget(self.worked_out)
        filters = QHBoxLayout()
        filters.setSpacing(6)
        filters.addWidget(self.name, 3)
        filters.addWidget(self.type, 2)
        filters.addWidget(self.year, 2)
        about.addLayout(filters)
        chips = WrappingRow(5)
        for chip in self.chips.values():
            chips.addWidget(chip)
        about.addLayout(chips)
        about.addWidget(self.unasked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(about)
        layout.addWidget(self.list, 1)

    @property
    def scope(self) -> Scope:
        """What the filters let through."""
        chosen, year = self.type.currentText(), self.year.currentText()
        return Scope(
            words=self.name.text().strip(),
            contract_type="" if self.type.currentIndex() <= 0 else chosen,
            since=f"{year}-01-01" if self.year.currentIndex() > 0 else "",
            until=f"{year}-12-31" if self.year.currentIndex() > 0 else "",
        )

    def begin(self, question: str) -> None:
        """Show a question that is being asked of the documents."""
        self.asked = None
        self.question.show_briefly(translated(question))
        self.worked_out.hide()
        self.doing.setText(tr("Asking each document…"))
        self.doing.show()
        self.model.begin(())
        self._set_about(())
        self._enable(False)
        self._count()

    def name_question(self, said: str) -> None:
        """Show the question where it is not what is `said` above already."""
        self.question.setVisible(self.question.whole != said)

    def set_about(self, about: Sequence[AboutDocument]) -> None:
        """Say which documents are asked."""
        self.model.begin(about)
        self._set_about(about)

    def set_unasked(self, count: int) -> None:
        """Say how many documents of the matter have no row because there is no text of them."""
        asked = tr_n(
            count,
            "{n} document could not be asked: it is locked, damaged or not read yet.",
            "{n} documents could not be asked: they are locked, damaged or not read yet.",
        )
        self.unasked.setText(asked)
        self.unasked.setVisible(count > 0)

    def add(self, answers: Sequence[GivenAnswer]) -> None:
        """List more rows."""
        self.model.add(answers)
        self._count()

    def show_all(self, shown: ShownRows) -> None:
        """List all rows of a question, keeping the chosen one."""
        kept = self.model.at(self.list.currentIndex())
        self.asked = shown.question
        self.question.show_briefly(translated(shown.question.text))
        self.set_about(shown.about)
        self.model.add(shown.answers)
        names = {one.id: one.name for one in shown.about}
        worked_out = reckon(shown.question.text, [(one.document_id, one.answer) for one in shown.answers], names)
        self.doing.hide()
        self.worked_out.show_briefly(translated(worked_out.sentence) if worked_out is not None else "")
        self.worked_out.setVisible(worked_out is not None)
        self._enable(True)
        self._count()
        if kept is not None:
            for number, row in enumerate(self.model.rows):
                if row.given.document_id == kept.given.document_id:
                    self.list.setCurrentIndex(self.model.index(number))

    def stopped(self) -> None:
        """Show that asking was stopped; the rows so far stay."""
        self.doing.setText(tr("Stopped. The documents below were asked."))
        self.doing.show()
        self._enable(True)
        self.save_button.setEnabled(False)

    def set_saved(self, saved: bool) -> None:
        """Show whether the question is saved."""
        self.save_button.setChecked(saved)
        self._name_save(saved)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def focus_first(self) -> None:
        """Put the focus on the first row."""
        if self.model.rows:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.at(index)
        if row is None:
            return
        if row.citation is None:
            self.document_wanted.emit(row.given.document_id)
        else:
            self.cited.emit(row.citation.document_id, row.citation.start, row.citation.end)

    def _choose(self, shown: Shown) -> None:
        self._shown = shown
        self._filter()

    def _filter(self) -> None:
        self.model.show_only(self.scope, self._shown)
        self._count()

    def _set_about(self, about: Sequence[AboutDocument]) -> None:
        for combo, first, values in (
            (self.type, _ANY_TYPE, sorted({one.contract_type for one in about if one.contract_type})),
            (self.year, _ANY_YEAR, sorted({one.date[:4] for one in about if one.date}, reverse=True)),
        ):
            chosen = combo.currentText()
            combo.blockSignals(True)
            combo.clear()
            combo.addItems([tr(first), *values])
            combo.setCurrentIndex(max(0, combo.findText(chosen)))
            combo.blockSignals(False)
            combo.setEnabled(bool(values))

    def _count(self) -> None:
        counts = self.model.counts()
        offered = self.model.offered()
        for one, chip in self.chips.items():
            chip.setVisible(one in offered)
            text = f"{tr(one.value)} {counts[one]}"
            name_chip(chip, text)
            chip.setMinimumWidth(chip_width(text) if one is self._shown else 0)  # the chosen one's letters are bolder
        if self._shown not in offered:
            self.chips[Shown.ALL].setChecked(True)
            self._choose(Shown.ALL)

    def _enable(self, answered: bool) -> None:
        self.copy_button.setEnabled(answered)
        self.save_button.setEnabled(answered)

    def _name_save(self, saved: bool) -> None:
        self.save_button.setText(f"★ {tr('Saved', 'the question')}" if saved else f"☆ {tr('Save', 'the question')}")
