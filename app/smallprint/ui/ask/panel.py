"""The Ask tab: the field, whom it asks, and below it the questions, one answer, or a row for each document."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smallprint.domain.asked import AnswerPart, AskedQuestion, GivenAnswer
from smallprint.ui.ask.answer_view import AnswerView
from smallprint.ui.ask.answers_table import AnswersTable
from smallprint.ui.ask.asking import Prepared, ShownAnswer, ShownRows
from smallprint.ui.ask.question_box import QuestionBox
from smallprint.ui.ask.start import AskStart
from smallprint.ui.look.parts import button, label, name_chip
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr


class AskScope(StrEnum):
    """Whom a question is put to."""

    DOCUMENT = marked("This document")
    MATTER = marked("All documents")


class AskPanel(QWidget):
    """`ask_wanted` carries a question and whom it is put to, `recall_wanted` an `AskedQuestion`.

    `whom_changed` says that another was chosen, `shown` that the tab came to the front.
    """

    ask_wanted = Signal(str, object)
    stop_wanted = Signal()
    recall_wanted = Signal(object)
    whom_changed = Signal(object)
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whom = AskScope.DOCUMENT
        self._nothing = ""
        self.chips = {one: button(tr(one.value), "chip") for one in AskScope}
        self.box = QuestionBox()
        self.ask_button = button(tr("Ask"), "primary", tr("Ask (Enter)"))
        self.stop_button = button(tr("Stop"), "", tr("Stop (Esc)"))
        self.understood = label("", "small")
        self.understood.setWordWrap(True)
        self._typed, self._meant = "", ""
        self._offered = ("", "")  # the question in the field as it is shown, and as it is asked
        self.start, self.answer, self.table = AskStart(theme), AnswerView(), AnswersTable(theme)
        self.pages = QStackedWidget()
        for page in (self.start, self.answer, self.table):
            self.pages.addWidget(page)
        self._connect()
        self._lay_out()
        self.set_matter(0, "")
        self._set_asking(False)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for one, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, one=one: self.choose(one))
            group.addButton(chip)
        self.chips[AskScope.DOCUMENT].setChecked(True)
        self.box.submitted.connect(self._submit)
        self.box.down_wanted.connect(self.focus_below)
        self.box.textChanged.connect(self._enable)
        self.box.textChanged.connect(self._name_question)
        self.ask_button.clicked.connect(self._submit)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.start.suggested.connect(self._take)
        self.start.recalled.connect(self.recall_wanted)
        for page in (self.answer, self.table):
            page.back_wanted.connect(self.go_back)

    def _lay_out(self) -> None:
        whom = WrappingRow(5)
        for chip in self.chips.values():
            whom.addWidget(chip)
        field = QHBoxLayout()
        field.setSpacing(6)
        field.addWidget(self.box, 1)
        for one in (self.ask_button, self.stop_button):
            field.addWidget(one, 0, Qt.AlignmentFlag.AlignBottom)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 6)
        top.setSpacing(8)
        top.addLayout(whom)
        top.addLayout(field)
        top.addWidget(self.understood)
        self.understood.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.pages, 1)

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the question. (With a focus proxy the Tab key would pass the choices above by.)"""
        self.box.setFocus(reason)

    def set_matter(self, documents: int, name: str, nothing: str = "") -> None:
        """Say how many documents can be asked and which one is shown; `nothing` where that one cannot be asked."""
        every = tr(AskScope.MATTER.value)
        name_chip(self.chips[AskScope.DOCUMENT], tr(AskScope.DOCUMENT.value))
        name_chip(self.chips[AskScope.MATTER], f"{every} {documents}" if documents else every)
        self.chips[AskScope.MATTER].setEnabled(documents > 0)
        self.box.setPlaceholderText(
            tr("Ask all documents…") if self.whom is AskScope.MATTER else tr("Ask this document…")
        )
        self.box.setToolTip(tr("Asks {name}", name=name) if name and self.whom is AskScope.DOCUMENT else "")
        self._nothing = nothing if self.whom is AskScope.DOCUMENT else ("" if documents else nothing)
        self.start.say(self._nothing)
        self._enable()

    def set_prepared(self, prepared: Prepared) -> None:
        """Offer questions that fit, and those asked before of the same."""
        ids = () if prepared.document_id is None else (prepared.document_id,)
        asked = [one for one in prepared.asked if one.scope.documents == ids or (not ids and one.saved)]
        self.start.set_questions(prepared.suggestions, asked, prepared.states)

    def choose(self, whom: AskScope) -> None:
        """Put questions to the document that is shown, or to all."""
        self.whom = whom
        self.chips[whom].setChecked(True)
        self.whom_changed.emit(whom)

    def begin(self, question: str, document_id: int, typed: str = "") -> None:
        """Show a question that is being answered, by one document or (0) by all; `typed` is what it was made of."""
        self._say_understood(typed, question)
        self._set_asking(True)
        if document_id:
            self.answer.begin(question, document_id)
            self.pages.setCurrentWidget(self.answer)
        else:
            self.table.begin(question)
            self.pages.setCurrentWidget(self.table)
        self._name_question()

    def hear(self, part: AnswerPart) -> None:
        """Show a part of an answer."""
        self.answer.hear(part)

    def show_answer(self, shown: ShownAnswer) -> None:
        """Show a whole answer."""
        self._set_asking(False)
        self.answer.show_answer(shown)
        self._name_question()
        self.pages.setCurrentWidget(self.answer)

    def add_rows(self, answers: Sequence[GivenAnswer]) -> None:
        """List more rows of a matter."""
        self.table.add(answers)

    def show_rows(self, shown: ShownRows) -> None:
        """List all rows of a matter."""
        self._set_asking(False)
        self.table.show_all(shown)
        self._name_question()
        self.pages.setCurrentWidget(self.table)

    def stopped(self) -> None:
        """Show that the question was stopped."""
        self._set_asking(False)
        page = self.pages.currentWidget()
        if page is self.answer:
            self.answer.stopped()
        elif page is self.table:
            self.table.stopped()

    def recalled(self, question: AskedQuestion) -> None:
        """Put a question that was asked before into the field again."""
        self._say_understood("", "")
        self._put(question.text)
        self.box.selectAll()

    def go_back(self) -> None:
        """Show the questions again."""
        self.stop_wanted.emit()
        self._say_understood("", "")
        self.pages.setCurrentWidget(self.start)
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_below(self) -> None:
        """Put the focus on the first question, quote or row."""
        page = self.pages.currentWidget()
        if page is self.answer:
            self.answer.focus_first()
        elif page is self.table:
            self.table.focus_first()
        else:
            self.start.focus_first()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.start.set_theme(theme)
        self.table.set_theme(theme)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Make the buttons beside the field as high as one line of it."""
        for one in (self.ask_button, self.stop_button):
            one.setFixedHeight(self.box.height_of(1))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the tab is looked at: what fits is looked up only then."""
        super().showEvent(event)
        self._fit_buttons()
        self.shown.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Esc while there is something to stop or to go back from: the window has a use for it too."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.pages.currentWidget() is not self.start
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop with Esc, then go back; jump to a quote with its number."""
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is not self.start:
            if self.box.asking:
                self.stop_wanted.emit()
            else:
                self.go_back()
        elif self.pages.currentWidget() is self.answer and event.text().isdigit():
            self.answer.jump(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        text = self.box.toPlainText().strip()
        if text and self.ask_button.isEnabled():
            shown, question = self._offered
            self.ask_wanted.emit(question if text == shown else text, self.whom)

    def _put(self, question: str) -> None:
        """Show a question in the language of the window; where it stays as it is, the one behind it is asked."""
        shown = translated(question)
        self._offered = (shown, question)
        self.box.setPlainText(shown)

    def _take(self, text: str) -> None:
        self._put(text)
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._submit()

    def _name_question(self) -> None:
        """Let the pages name the question that they answer where the field does not."""
        text = " ".join(self.box.toPlainText().split())
        for page in (self.answer, self.table):
            page.name_question(translated(self._meant) if text == translated(self._typed) else text)

    def _say_understood(self, typed: str, meant: str) -> None:
        """Say how a question that followed another one was understood, where it was not taken as it stands."""
        self._typed, self._meant = (typed, meant) if typed and typed != meant else ("", "")
        self.understood.setText(tr("Understood as: {meant}", meant=translated(meant)) if self._meant else "")
        self.understood.setVisible(bool(self._meant))

    def _set_asking(self, asking: bool) -> None:
        self.box.asking = asking
        self.stop_button.setVisible(asking)
        self.ask_button.setVisible(not asking)

    def _enable(self) -> None:
        self.ask_button.setEnabled(bool(self.box.toPlainText().strip()) and not self._nothing)
