"""One answer: how sure it is, the quotes on cards, what the model said, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from smallprint.domain.asked import AnswerPart, GivenAnswer, Trying, Unworded, Withheld, Worded
from smallprint.domain.beside import Beside
from smallprint.domain.question import Answer, Citation, Outcome, State
from smallprint.domain.searched import Searched
from smallprint.matters.ask import ClosePassage
from smallprint.ui.ask.answer_facts import FactLine, PartHead
from smallprint.ui.ask.answer_state import StateLine
from smallprint.ui.ask.asking import ShownAnswer
from smallprint.ui.ask.citation_card import CitationCard
from smallprint.ui.look.parts import Headline, button, label
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import placed_briefly
from smallprint.ui.translation.texts import tr, tr_n


class AnswerView(QWidget):
    """`cited` carries the place (document, start, end) to jump to; the others what is wanted with the answer."""

    cited = Signal(int, int, int)
    back_wanted = Signal()
    copy_wanted = Signal()
    note_wanted = Signal()
    finding_wanted = Signal()
    type_wanted = Signal()
    save_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.given: GivenAnswer | None = None
        self.searched: Searched | None = None
        self.document_id = 0
        self.cards: list[CitationCard] = []
        self._wording = ""
        self.back_button = button(
            f"‹ {tr('Questions')}", "plain", tr("Back to the questions (Esc)"), tr("Back to the questions")
        )
        self.save_button = button(
            f"☆ {tr('Save', 'the question')}", "plain", tr("Ask this of all documents, and of new ones as they arrive")
        )
        self.copy_button = button(tr("Copy"), "plain", tr("Copy the answer with its citations"))
        self.use_button = QToolButton()
        self.use_button.setText(f"{tr('Use as')} ▾")
        self.use_button.setProperty("role", "plain")
        self.use_button.setAccessibleName(tr("Use the answer as a finding, a note or a clause type"))
        self.use_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.use_button.setMenu(self._menu())
        self.question = Headline("question")
        self.state = StateLine()
        self.doing = label("", "secondary")
        self.languages = label("", "secondary")
        self.languages.setWordWrap(True)
        self.wording = _WordingCard()
        self.remark = label("", "small")
        self.remark.setWordWrap(True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.back_button.clicked.connect(self.back_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(True))
        self._lay_out()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Finding…"), self.finding_wanted.emit)
        menu.addAction(tr("Note"), self.note_wanted.emit)
        menu.addAction(tr("Clause type of my own…"), self.type_wanted.emit)
        return menu

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 2, 8, 2)
        head.setSpacing(2)
        head.addWidget(self.back_button)
        head.addStretch()
        for one in (self.save_button, self.copy_button, self.use_button):
            head.addWidget(one)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(12, 4, 12, 12)
        inner.setSpacing(10)
        for part in (self.question, self.state, self.doing, self.languages):
            inner.addWidget(part)
        inner.addLayout(self._cards)
        inner.addWidget(self.wording)
        inner.addWidget(self.remark)
        inner.addStretch()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)

    def begin(self, question: str, document_id: int) -> None:
        """Show a question that is being answered."""
        self.given, self.searched, self.document_id = None, None, document_id
        self._wording = ""
        self._clear_cards()
        self.question.show_briefly(translated(question))
        self.state.hide()
        self.languages.hide()
        self.wording.hide()
        self.remark.hide()
        self._say(tr("Looking for passages that answer…"))
        self._enable(False)
        self.area.verticalScrollBar().setValue(0)

    def name_question(self, said: str) -> None:
        """Show the question where it is not what is `said` above already."""
        self.question.setVisible(self.question.whole != said)

    def hear(self, part: AnswerPart) -> None:
        """Show a part of the answer as it comes; a quote looks like one that may answer until it is known that it does.

        What is stopped before stays so.
        """
        if isinstance(part, Citation):
            self._add(len(self.cards) + 1, part, State.MAY_ANSWER)
            self._say(tr("The model is reading the quotes…"))
        elif isinstance(part, Trying):
            self._say(tr("This model is new here: it answers known questions first, once…"))
        elif isinstance(part, Worded):
            self._wording += part.piece
            self.wording.show_words(self._wording.strip(), "")
        elif isinstance(part, Withheld):
            self._wording = ""
            self.wording.hide()
        elif isinstance(part, Unworded):
            self._remark(part.reason)

    def show_answer(self, shown: ShownAnswer) -> None:
        """Show a whole answer in the place of its parts."""
        self.given, self.searched = shown.given, shown.searched
        given = shown.given
        self.document_id = given.document_id
        answer = given.answer
        self.question.show_briefly(translated(answer.question))
        self.doing.hide()
        self.state.show_answer(answer, shown.searched.sentence if shown.searched else "")
        self.state.setVisible(not answer.parts or answer.verdict is not Outcome.QUOTED)  # each part says its own
        places = [(one.start, one.end) for one in answer.citations]
        if answer.parts or answer.fact is not None or [card.place for card in self.cards] != places:
            self._clear_cards()
            for part in answer.parts or (answer,):
                self._add_part(part, headed=bool(answer.parts))
        elif answer.state is not State.NOT_FOUND:
            for card in self.cards:
                card.set_state(answer.state)
        if answer.state is State.NOT_FOUND:
            self._show_closest(shown.closest)
        self._show_beside(shown.beside)
        self.wording.show_words(answer.wording, given.answerer.model_name)
        if answer.left_out:
            self._remark(
                tr_n(
                    answer.left_out,
                    "{n} of the quotes did not fit what the model can read at once.",
                    "{n} of the quotes did not fit what the model can read at once.",
                )
            )
        self._enable(True)

    def stopped(self) -> None:
        """Show that the question was stopped; the quotes that had come stay."""
        found = tr("Stopped before it was clear whether these answer.")
        self._say(found if self.cards else tr("Stopped before anything was found."))
        self._wording = ""
        self.wording.hide()

    def set_saved(self, saved: bool) -> None:
        """Show whether the question is saved."""
        self.save_button.setText(f"★ {tr('Saved', 'the question')}" if saved else f"☆ {tr('Save', 'the question')}")
        self.save_button.setEnabled(not saved)

    def focus_first(self) -> None:
        """Put the focus on the first quote."""
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def jump(self, number: int) -> None:
        """Jump to a quote, counted from 1."""
        if 0 < number <= len(self.cards):
            self.cards[number - 1].chosen.emit()

    def _show_closest(self, passages: Sequence[ClosePassage]) -> None:
        self._clear_cards()
        if not passages:
            self._remark(tr("No passage comes near the question."))
            return
        self._cards.addWidget(label(tr_n(len(passages), "CLOSEST PASSAGE", "CLOSEST PASSAGES"), "caption"))
        warning = label(
            tr_n(len(passages), "It may be about something else.", "They may be about something else."), "secondary"
        )
        warning.setWordWrap(True)
        self._cards.addWidget(warning)
        for number, one in enumerate(passages, 1):
            card = CitationCard(number, placed_briefly(one.place), one.text, State.NOT_FOUND)
            self._place(card, one.excerpt.document_id, one.excerpt.start, one.excerpt.end)

    def _add_part(self, part: Answer, headed: bool) -> None:
        """Show the answer to one part of a question: what it rests on, then its quotes."""
        if headed:
            self._cards.addWidget(PartHead(part))
        if part.fact is not None:
            self._cards.addWidget(FactLine(part.fact))
        for citation in part.citations:
            self._add(len(self.cards) + 1, citation, part.state)

    def _show_beside(self, beside: Beside) -> None:
        """Show the cells of tables on their cards, and what two languages allow."""
        for number, card in enumerate(self.cards):
            card.set_cell(beside.cell(number))
        self.languages.setText(beside.languages)
        self.languages.setVisible(bool(beside.languages))

    def _add(self, number: int, citation: Citation, state: State) -> None:
        card = CitationCard(number, placed_briefly(citation.place), citation.quote, state)
        self._place(card, citation.document_id, citation.start, citation.end)

    def _place(self, card: CitationCard, document_id: int, start: int, end: int) -> None:
        card.place = (start, end)

        def jump() -> None:
            for other in self.cards:
                other.set_current(other is card)
            self.cited.emit(document_id, start, end)

        card.chosen.connect(jump)
        self.cards.append(card)
        self._cards.addWidget(card)
        card.show()  # at once, so that it can take the focus

    def _clear_cards(self) -> None:
        self.cards = []
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _say(self, sentence: str) -> None:
        self.doing.setText(sentence)
        self.doing.show()

    def _remark(self, sentence: str) -> None:
        self.remark.setText(sentence)
        self.remark.show()

    def _enable(self, answered: bool) -> None:
        there = answered and self.given is not None and self.given.answer.state is not State.NOT_FOUND
        self.copy_button.setEnabled(answered)
        self.save_button.setEnabled(answered)
        self.use_button.setEnabled(there)


class _WordingCard(QFrame):
    """What the model said in its own words, and that these are its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("wordingCard")
        self.words: QLabel = label("")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.by: QLabel = label("", "small")
        self.by.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(label(tr("IN THE MODEL’S WORDS"), "caption"))
        layout.addWidget(self.words)
        layout.addWidget(self.by)
        self.hide()

    def show_words(self, words: str, model: str) -> None:
        """Show the words so far; with the model's name once they are all there."""
        self.words.setText(words)
        self.by.setText(
            tr("{model} · checked against the quotes word by word, and may still be wrong", model=model)
            if model
            else ""
        )
        self.by.setVisible(bool(model))
        self.setVisible(bool(words))
