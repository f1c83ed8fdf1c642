"""How surely a document answers, in the Ask tab: by words, by shape, by names that are read aloud, and in order."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.question import Answer, Citation, Excerpt, Outcome, State
from smallprint.store import open_matter
from smallprint.ui.ask.answer_state import MARK, paint_mark
from smallprint.ui.ask.answers_model import ROW_ROLE, Shown
from smallprint.ui.ask.panel import AskPanel, AskScope
from smallprint.ui.look.theme import dark_theme, light_theme
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES, store_document
from tests.ui.test_ask import LAW, ask, opened
from tests.ui.test_ask import two as two  # a fixture
from tests.ui.test_sizes import SIZES, resized, shown

QUESTION = "May a party assign it to a bank?"
LAW_WORDS = SENTENCES[0].rstrip()


def answer(document_id: int, verdict: Outcome, question: str = QUESTION) -> Answer:
    quote = Citation(document_id, 0, len(LAW_WORDS), 0, LAW_WORDS)
    if verdict is Outcome.NOT_THERE:
        return Answer(question, verdict, (), closest=(Excerpt(document_id, 0, len(LAW_WORDS), 0, 0.05),))
    return Answer(question, verdict, (quote,))


def answered(path: Path, verdict: Outcome) -> None:
    """Keep an answer in the matter, as one that was given before."""
    with open_matter(path) as matter:
        (document,) = matter.documents.summaries()
        question = matter.questions.ask(QUESTION, Scope((document.id,)))
        matter.questions.answer(question.id, [(document.id, answer(document.id, verdict))], Answerer())


def recalled(window: MainWindow, qtbot: QtBot, verdict: Outcome) -> AskPanel:
    """Store an answer and show it by a click on its question among those asked before."""
    answered(window.controller.matter.path, verdict)
    return recalled_again(window, qtbot)


def recalled_again(window: MainWindow, qtbot: QtBot) -> AskPanel:
    """Show the answer that is stored."""
    panel = opened(window, qtbot)
    qtbot.waitUntil(lambda: bool(panel.start.list.findItems(QUESTION, Qt.MatchFlag.MatchExactly)), timeout=10_000)
    (item,) = panel.start.list.findItems(QUESTION, Qt.MatchFlag.MatchExactly)
    panel.start.list.scrollToItem(item)
    place = panel.start.list.visualItemRect(item).center()
    QTest.mouseClick(panel.start.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: panel.answer.given is not None and not window.controller.asking.busy)
    return panel


def test_what_a_yes_is_subject_to_stands_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    with open_matter(window.controller.matter.path) as matter:
        (document,) = matter.documents.summaries()
        question = matter.questions.ask(QUESTION, Scope((document.id,)))
        limited = replace(answer(document.id, Outcome.YES), condition="the laws of")
        matter.questions.answer(question.id, [(document.id, limited)], Answerer())
    view = recalled_again(window, qtbot).answer
    assert view.state.decided.text() == "Yes, with limits"
    assert view.state.meaning.text() == "Subject to: “the laws of”."
    assert "Subject to" in view.state.accessibleName()


def words_on(page: QWidget) -> str:
    return "\n".join(one.text() for one in shown(page, QLabel) if isinstance(one, QLabel))


@pytest.mark.parametrize(
    ("verdict", "words", "decided", "meaning", "card"),
    [
        (Outcome.QUOTED, "Answers", "", "", "Quote 1"),
        (Outcome.YES, "Answers", "Yes", "", "Quote 1"),
        (Outcome.NO, "Answers", "No", "", "Quote 1"),
        (Outcome.OPEN, "Answers", "See the quotes", "do not decide it", "Quote 1"),
        (Outcome.MAY, "May answer: read it", "", "Nothing is concluded from it", "May answer, quote 1"),
        (Outcome.NOT_THERE, "Nothing found", "", "3 passages of deal.txt", "Closest passage"),
    ],
)
def test_a_state_is_said_in_words_on_the_page_and_in_every_name_that_is_read_aloud(
    window: MainWindow, qtbot: QtBot, verdict: Outcome, words: str, decided: str, meaning: str, card: str
) -> None:
    view = recalled(window, qtbot, verdict).answer
    assert (view.state.words.text(), view.state.decided.text()) == (words, decided)
    assert view.state.decided.isVisible() == bool(decided)
    assert view.state.meaning.isVisible() == bool(meaning)
    assert meaning in view.state.meaning.text()
    for part in (words, decided, meaning):
        assert part in view.state.accessibleName()
    (only,) = view.cards
    assert only.accessibleName().startswith(f"{card}, ")
    assert only.property("state") == verdict.state.value
    assert view.state.mark.state is verdict.state
    assert view.use_button.isEnabled() == (verdict is not Outcome.NOT_THERE)


def test_a_passage_that_is_only_near_is_offered_as_that_and_never_said_not_to_answer(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = recalled(window, qtbot, Outcome.NOT_THERE).answer
    said = words_on(page)
    assert "CLOSEST PASSAGE\n" in said
    assert "It may be about something else." in said
    assert "not in this document" not in said.lower()
    assert "not answer" not in said.lower()


def inked(state: State) -> bytes:
    """Return which points of a mark are covered, whatever their colour."""
    picture = QImage(4 * MARK, 4 * MARK, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, 4 * MARK, 4 * MARK), state, QColor("black"))
    painter.end()
    alphas = picture.convertToFormat(QImage.Format.Format_Alpha8)
    return bytes(alphas.constBits()[: alphas.sizeInBytes()])


def test_marks_differ_in_shape_and_the_surer_is_the_fuller() -> None:
    empty, half, full = (sum(inked(one)) for one in (State.NOT_FOUND, State.MAY_ANSWER, State.ANSWERS))
    assert 0 < empty * 1.5 < half
    assert half * 1.2 < full


def test_what_may_answer_is_copied_and_noted_as_that_and_becomes_a_finding_of_the_person(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = recalled(window, qtbot, Outcome.MAY).answer
    QTest.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied.startswith(f"May answer: {QUESTION}\n")
    assert "marked as that" in window.notice.text.text()
    actions = {action.text(): action for action in view.use_button.menu().actions()}
    actions["Note"].trigger()
    assert [note.text for note in window.controller.notes()] == [copied]
    actions["Finding…"].trigger()
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    assert "the finding will be yours" in dialog.labelText()
    dialog.setTextValue("Insurance")
    dialog.accept()
    qtbot.waitUntil(lambda: not window.controller.teaching.busy)
    assert [one.finding.quote for one in window.controller.findings() if one.finding.clause == "insurance"] == [
        LAW_WORDS
    ]


def test_that_nothing_was_found_is_copied_with_what_was_searched(window: MainWindow, qtbot: QtBot) -> None:
    view = recalled(window, qtbot, Outcome.NOT_THERE).answer
    QTest.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().split("\n") == [f"Nothing found: {QUESTION}", view.state.meaning.text()]


def test_quotes_look_like_what_may_answer_until_it_is_known_and_stay_so_when_stopped(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = opened(window, qtbot).answer
    document_id = window.controller.current_id
    view.begin(QUESTION, document_id)
    view.hear(answer(document_id, Outcome.YES).citations[0])
    (card,) = view.cards
    assert card.property("state") == State.MAY_ANSWER.value
    assert not view.state.isVisibleTo(view)
    view.stopped()
    assert card.property("state") == State.MAY_ANSWER.value
    assert view.doing.text() == "Stopped before it was clear whether these answer."


def test_quotes_that_came_look_like_an_answer_once_it_is_one(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    view = ask(window, qtbot, LAW).answer
    assert view.state.words.text() == "Answers"
    assert [(card.property("state"), card.accessibleName()[:9]) for card in view.cards] == [("answers", "Quote 1, ")]


def test_a_question_asked_before_has_the_mark_of_its_answer_in_both_themes(window: MainWindow, qtbot: QtBot) -> None:
    panel = recalled(window, qtbot, Outcome.MAY)
    panel.go_back()
    (item,) = panel.start.list.findItems(QUESTION, Qt.MatchFlag.MatchExactly)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == f"{QUESTION} May answer: read it"
    pictures = []
    for theme in (light_theme(), dark_theme()):
        panel.set_theme(theme)
        pictures.append(item.icon().pixmap(MARK, MARK).toImage())
    assert pictures[0] != pictures[1]
    fitting = panel.start.list.item(1)
    assert fitting.icon().isNull(), "a question that was not asked has none"


VERDICTS = (Outcome.NOT_THERE, Outcome.MAY, Outcome.NO, Outcome.OPEN, Outcome.YES, Outcome.MAY)


def asked_of_all(window: MainWindow, path: Path, qtbot: QtBot, verdicts: tuple[Outcome, ...]) -> AskPanel:
    """Show a question with an answer of each document, stored in this order, one document a verdict."""
    for number in range(len(verdicts) - 1):
        store_document(path, f"{number}.txt")
    window.controller.refresh()
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == len(verdicts))
    with open_matter(path) as matter:
        ids = [one.id for one in matter.documents.summaries()]
        question = matter.questions.ask(QUESTION, Scope(), saved=True)
        given = [(one, answer(one, verdict)) for one, verdict in zip(ids, verdicts, strict=True)]
        matter.questions.answer(question.id, given, Answerer())
    panel = opened(window, qtbot)
    panel.choose(AskScope.MATTER)
    panel.recall_wanted.emit(question)
    qtbot.waitUntil(lambda: len(panel.table.model.rows) == len(verdicts), timeout=10_000)
    return panel


def offered(panel: AskPanel) -> dict[str, int]:
    """Return the choices in view with their counts."""
    texts = [chip.text() for chip in panel.table.chips.values() if chip.isVisible()]
    return {text.rpartition(" ")[0]: int(text.rpartition(" ")[2]) for text in texts}


def test_rows_that_answer_stand_above_those_that_may_and_those_above_the_rest(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    table = asked_of_all(window, matter_path, qtbot, VERDICTS).table
    listed = [row.state for row in table.model.rows]
    assert listed == [State.ANSWERS] * 3 + [State.MAY_ANSWER] * 2 + [State.NOT_FOUND]
    assert [row.said for row in table.model.rows][:3] == ["No", "See the quotes", "Yes"], "as they came"
    late = store_document(matter_path, "late.txt")
    with open_matter(matter_path) as matter:
        assert table.asked is not None
        came = matter.questions.answer(table.asked.id, [(late, answer(late, Outcome.YES))], Answerer())
    table.add(came)
    assert [row.state for row in table.model.rows] == [State.ANSWERS, *listed]
    assert table.model.rows[3].given.document_id == late, "below those of its state"
    in_view = list(table.model.rows)
    for one in (Shown.MAY, Shown.ALL):
        QTest.mouseClick(table.chips[one], Qt.MouseButton.LeftButton)
    assert table.model.rows == in_view


def test_the_counts_of_the_choices_add_up_to_all(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    panel = asked_of_all(window, matter_path, qtbot, VERDICTS)
    counts = offered(panel)
    assert counts == {"All": 6, "Yes": 1, "No": 1, "See the quotes": 1, "May answer": 2, "Nothing found": 1}
    for one, chip in panel.table.chips.items():
        if chip.isVisible():
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
            assert len(panel.table.model.rows) == counts[one.value], one
    QTest.keyClicks(panel.table.name, "deal")
    assert offered(panel) == {"All": 1, "Yes": 0, "No": 0, "See the quotes": 0, "May answer": 0, "Nothing found": 1}


def test_a_question_without_yes_or_no_offers_its_answers_as_one(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    panel = asked_of_all(window, matter_path, qtbot, (Outcome.QUOTED, Outcome.MAY, Outcome.NOT_THERE))
    assert offered(panel) == {"All": 3, "Answered": 1, "May answer": 1, "Nothing found": 1}
    QTest.mouseClick(panel.table.chips[Shown.MAY], Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.table.copy_button, Qt.MouseButton.LeftButton)
    (row,) = QApplication.clipboard().text().splitlines()[1:]
    assert row.split("\t")[1] == "May answer: read it"
    assert row.split("\t")[2].startswith("May answer: “")


def test_a_row_says_its_state_aloud_and_draws_it(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    table = asked_of_all(window, matter_path, qtbot, (Outcome.QUOTED, Outcome.MAY, Outcome.NOT_THERE)).table
    indexes = [table.model.index(number) for number in range(3)]
    for index, said in zip(indexes, ("Answers", "May answer: read it", "Nothing found"), strict=True):
        assert f" · {said}" in index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert f"\n{said}." in index.data(Qt.ItemDataRole.ToolTipRole)
        assert index.data(ROW_ROLE).state.said == said
    table.list.clearSelection()
    picture = table.list.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    marks = []
    for index in indexes:
        area = table.list.visualRect(index)
        marks.append(picture.copy(area.left() + 20, area.top() + 12, MARK + 4, MARK + 4))
    ground = picture.pixelColor(2, 2).lightness()
    inks = [sum(ink(mark, ground)) for mark in marks]
    assert inks[0] > inks[2], "a full circle, and an empty one"
    assert inks[1] > inks[2], "a half-filled circle"


def ink(picture: QImage, ground: int) -> list[int]:
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return [abs(picture.pixelColor(x, y).lightness() - ground) > 40 for x, y in points]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_all_choices_and_states_have_room_at_any_size(
    window: MainWindow, matter_path: Path, qtbot: QtBot, width: int, height: int
) -> None:
    panel = asked_of_all(window, matter_path, qtbot, VERDICTS)
    resized(window, qtbot, width, height)
    qtbot.waitUntil(lambda: panel.table.list.geometry().top() > 0)
    QApplication.processEvents()
    places: list[QRect] = []
    for chip in panel.table.chips.values():
        if chip.isVisible():
            place = chip.geometry()
            assert place.width() >= chip.minimumSizeHint().width(), chip.text()
            assert place.left() >= 0
            assert place.right() < panel.width(), chip.text()
            assert place.bottom() < panel.table.list.geometry().top(), chip.text()
            assert not any(place.intersects(other) for other in places), chip.text()
            places.append(place)
    assert len(places) == 6


def test_documents_that_have_no_row_because_they_were_not_read_are_counted(
    two: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    panel = opened(two, qtbot)
    panel.choose(AskScope.MATTER)
    ask(two, qtbot, LAW)
    assert not panel.table.unasked.isVisible()
    with open_matter(matter_path) as matter:
        [locked] = matter.documents.queue([matter_path.parent / "locked.pdf"])
        matter.documents.refuse(locked, "It asks for a password.", locked=True)
    two.controller.refresh()
    qtbot.waitUntil(panel.table.unasked.isVisible)
    assert panel.table.unasked.text() == "1 document could not be asked: it is locked, damaged or not read yet."
    assert len(panel.table.model.rows) == 2


def test_saved_questions_say_what_came_of_them(two: MainWindow, qtbot: QtBot) -> None:
    two.controller.asking.saved_ran.emit([State.MAY_ANSWER, State.NOT_FOUND])
    assert two.notice.text.text().endswith("came: 1 may answer, 1 with nothing found.")
