"""Search while one types: beside the window, the newest words win, and what is chosen is in view."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, MatterError
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from smallprint.ui.window.searching import SearchWorker
from tests.ui.conftest import store_document


def type_in(window: MainWindow, words: str) -> None:
    QTest.keyClicks(window.top_bar.search, words)


def rows(window: MainWindow) -> list[str]:
    hits = window.top_bar.hits
    return [hits.item(row).text() for row in range(hits.count())] if hits.isVisible() else []


def shown(window: MainWindow) -> list[str]:
    """Return what can be chosen, or what is said instead."""
    hits = window.top_bar.hits
    chosen = [hits.item(row).text() for row in range(hits.count()) if hits._hit(row) is not None]
    return (chosen or rows(window)) if hits.isVisible() else []


def test_nothing_is_searched_in_the_turn_of_a_key(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, "Norway")
    assert shown(window) == []
    qtbot.waitUntil(lambda: len(shown(window)) == 1)
    assert "governed by the laws of Norway" in shown(window)[0]


def test_who_types_on_sees_only_what_the_last_words_find(window: MainWindow, qtbot: QtBot) -> None:
    found: list[str] = []
    window.controller.searching.found.connect(lambda words, _hits: found.append(words))
    type_in(window, "Norwa")
    type_in(window, "ys")
    qtbot.waitUntil(lambda: shown(window) == ["No passage holds these words."])
    assert found == ["Norways"]


def test_a_query_under_way_is_stopped_by_the_next_one(qtbot: QtBot, matter_path: Path) -> None:
    store_document(matter_path)
    searching = SearchWorker()
    found: list[str] = []
    searching.found.connect(lambda words, _hits: found.append(words))
    searching.use(matter_path)
    searching.want("Norway")
    searching._submit()
    searching.want("consent")
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["consent"]
    searching.want("Norway")
    searching.want("")
    with qtbot.assertNotEmitted(searching.found, wait=300):
        pass
    searching.request_stop()
    qtbot.waitUntil(lambda: searching.stopped)


def test_a_search_that_is_stopped_ends_in_the_middle_of_its_query(matter_path: Path) -> None:
    store_document(matter_path)
    token = CancelToken()
    looked_at: list[str] = []

    def instr(text: str, word: str) -> int:
        looked_at.append(text)
        token.cancel()
        return text.find(word) + 1

    with open_matter(matter_path) as matter:
        matter._connection._sqlite.create_function("instr", 2, instr)  # which such words are looked for with
        with pytest.raises(Cancelled):
            matter.search.find("日本", token=token)
        assert len(looked_at) == 1
        assert len(matter.search.find("Norway", token=CancelToken())) == 1, "the next query is not stopped"


def test_enter_before_the_hits_are_there_takes_the_first_of_them(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, "consent")
    with qtbot.waitSignal(window.controller.document_loaded):
        QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    assert shown(window) == []
    document = window.view.document
    assert document is not None
    assert window.view.finder.current is not None
    start, end = window.view.finder.current
    assert document.text[start:end] == "consent", "the words are marked, not the passage"
    assert window.view.find_bar.field.text() == "consent"
    assert window.view.selected_span() is None


def test_words_that_stand_apart_in_a_passage_are_marked_each_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, "consent party")
    with qtbot.waitSignal(window.controller.document_loaded):
        QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    assert window.view.document is not None
    text = window.view.document.text
    qtbot.waitUntil(lambda: [text[a:b] for a, b in window.view.finder.hits] == ["party", "consent"])
    assert window.view.find_bar.count.text().endswith("each word")


def test_after_escape_no_late_hit_comes_up(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, "Norway")
    window.actions_by_id["to-document"].trigger()
    with qtbot.waitSignal(window.controller.searching.found):
        pass
    assert shown(window) == []


def test_a_search_that_fails_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.controller.searching.failed.emit(MatterError("“deal” could not be read."))
    assert "“deal” could not be read." in window.notice.text.text()


def test_the_document_of_a_hit_is_wholly_in_view_in_the_list(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    for number in range(30):
        store_document(matter_path, f"{number:02}.txt")
    window.controller.refresh()
    type_in(window, "27.txt")
    qtbot.waitUntil(lambda: len(shown(window)) == 1)
    with qtbot.waitSignal(window.controller.document_loaded):
        QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    pane, model = window.documents.list, window.documents.model
    card = pane.visualRect(model.index(model.row_of(window.controller.current_id)))
    assert model.at(pane.currentIndex()).summary.name == "27.txt"
    assert pane.viewport().rect().contains(card)


def test_hits_stand_below_their_document_with_its_count_and_are_walked_past_the_heads(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    store_document(matter_path, "other.txt")
    window.controller.refresh()
    type_in(window, "agreement without")
    qtbot.waitUntil(lambda: rows(window) == ["No passage holds these words."])
    window.top_bar.search.clear()
    type_in(window, "it")
    qtbot.waitUntil(lambda: len(shown(window)) == 4)
    heads = [row for row in rows(window) if row.endswith("passages")]
    assert sorted(heads) == ["deal.txt\n2 passages", "other.txt\n2 passages"]
    walked = []
    for _ in range(5):
        QTest.keyClick(window.top_bar.search, Qt.Key.Key_Down)
        walked.append(window.top_bar.hits.currentRow())
    assert walked == [1, 2, 4, 5, 5]
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Up)
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Up)
    assert window.top_bar.hits.currentRow() == 2
