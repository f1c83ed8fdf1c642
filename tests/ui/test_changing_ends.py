"""The words of a finding are changed on the page: its ends dragged, it is split, several become one, and all undone."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.run import RunIdentity, RunState
from smallprint.store import open_matter
from smallprint.ui.pages.end_handles import End
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES
from tests.ui.steps import SHIFT, key, note, redo, settled, undo

LAW = "governing-law"


def quotes(path: Path, clause: str = LAW) -> list[str]:
    with open_matter(path) as matter:
        return [one.finding.quote for one in matter.findings.of_clause(clause)]


def listed(window: MainWindow, clause: str = LAW) -> list[str]:
    return [row.found.finding.quote for row in window.findings.model.cards() if row.clause.key == clause]


def choose(window: MainWindow, clause: str = LAW) -> None:
    window.activateWindow()
    window.findings.list.setFocus()
    window.findings.focus_finding(next(o.finding.id for o in window.findings.model.all if o.finding.clause == clause))


def drag(window: MainWindow, end: End, offset: int) -> None:
    """Drag an end of the chosen finding to a character."""
    canvas = window.view.canvas
    port = canvas.viewport()
    [target] = canvas.laid.span_rects(offset, offset + 1)

    def seen(point: QPointF) -> QPoint:
        return (point - canvas.scrolled()).toPoint()

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(port, left, none, seen(canvas.handles.places()[end]))
    QTest.mouseMove(port, seen(target.center()))
    QTest.mouseRelease(port, left, none, seen(target.center()))


def test_an_end_is_dragged_to_a_whole_word_and_the_value_is_read_again(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    choose(window)
    drag(window, End.END, SENTENCES[0].index("laws") + 2)
    settled(window, qtbot)
    assert quotes(matter_path) == ["This Agreement is governed by the laws"]
    qtbot.waitUntil(lambda: listed(window) == ["This Agreement is governed by the laws"])
    assert window.findings.current is not None
    finding = window.findings.current.found.finding
    assert finding.value is None, "these words name no place"
    assert finding.found_by == (FoundBy.PERSON,)
    undo(window)
    settled(window, qtbot)
    assert listed(window) == [SENTENCES[0].strip()]
    redo(window)
    settled(window, qtbot)
    assert listed(window) == ["This Agreement is governed by the laws"]


def test_an_end_that_is_held_at_the_edge_scrolls_the_document_on(window: MainWindow, qtbot: QtBot) -> None:
    choose(window)
    canvas = window.view.canvas
    canvas.set_zoom(4.0)
    canvas.verticalScrollBar().setValue(0)
    canvas.resize(canvas.width(), 200)
    port, bar = canvas.viewport(), canvas.verticalScrollBar()
    assert bar.maximum() > 0
    place = (canvas.handles.places()[End.END] - canvas.scrolled()).toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(port, left, none, place)
    before = bar.value()
    QTest.mouseMove(port, QPoint(place.x(), port.height() - 2))
    qtbot.waitUntil(lambda: bar.value() > before, timeout=3000)
    QTest.mouseMove(port, QPoint(place.x(), port.height() // 2))
    qtbot.waitUntil(lambda: not canvas._pointer._drift.isActive(), timeout=3000)
    rested = bar.value()
    qtbot.wait(120)
    assert bar.value() == rested, "it rests once the end is away from the edge"
    QTest.mouseRelease(port, left, none, QPoint(place.x(), port.height() // 2))


def test_what_was_said_of_a_finding_stays_when_its_ends_change(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    key(window, Qt.Key.Key_A)
    note(window, qtbot, LAW, "Ask Ann.")
    choose(window)
    settled(window, qtbot)
    drag(window, End.START, SENTENCES[0].index("governed"))
    settled(window, qtbot)
    with open_matter(matter_path) as matter:
        [found] = matter.findings.of_clause(LAW)
        [stands] = [o for o in matter.findings.of_document(window.controller.current_id) if o.finding.clause == LAW]
    assert found.finding.quote == "governed by the laws of Norway."
    assert found.verdict is Verdict.ACCEPTED
    assert found.finding.value is not None
    assert found.finding.value.normal == "Norway"
    assert [one.text for one in stands.notes] == ["Ask Ann."]


def test_a_later_review_does_not_bring_the_old_ends_back(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    choose(window)
    drag(window, End.END, SENTENCES[0].index("Agreement") + 2)
    settled(window, qtbot)
    undo(window)
    settled(window, qtbot)
    redo(window)
    settled(window, qtbot)
    assert quotes(matter_path) == ["This Agreement"]
    with open_matter(matter_path) as matter:
        document_id = window.controller.current_id
        first = matter.runs.history(document_id)[0].id
        assert SENTENCES[0].strip() in [one.quote for one in matter.findings.of_run(first)]
    _review_as_before(matter_path, window.controller.current_id)
    assert quotes(matter_path) == ["This Agreement"]


def _review_as_before(path: Path, document_id: int) -> None:
    """Let a newer run find what the first one found, the replaced finding too."""
    with open_matter(path) as matter:
        again = matter.findings.of_run(matter.runs.history(document_id)[0].id)
        candidates = [Candidate(one.clause, 0, 0.9) for one in again]
        run = matter.runs.start(document_id, RunIdentity("", "", "", "", "{}"), candidates)
        matter.runs.record(run, [(number, one, False) for number, one in enumerate(again)])
        matter.runs.finish(run, RunState.COMPLETE)


def test_by_keys_alone_a_finding_gets_other_words(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    choose(window)
    window.view.setFocus()
    QTest.keyClick(window.view.canvas, Qt.Key.Key_Right, SHIFT)  # from the chosen finding on
    QTest.keyClick(window.view.canvas, Qt.Key.Key_W)
    settled(window, qtbot)
    assert quotes(matter_path) == [SENTENCES[0].strip() + " It"]


def test_a_finding_is_split_and_its_parts_joined_again(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    choose(window)
    at = SENTENCES[0].index("by")
    window.view.canvas.select(at + 1, at + 2)
    QTest.keyClick(window.findings.list, Qt.Key.Key_S)
    settled(window, qtbot)
    parts = ["This Agreement is governed", "by the laws of Norway."]
    assert quotes(matter_path) == parts
    qtbot.waitUntil(lambda: listed(window) == parts)
    model = window.findings.model
    for row in [row for row in model.cards() if row.clause.key == LAW]:
        index = model.index(model.row_of(row.found.finding.id))
        flags = window.findings.list.selectionModel().SelectionFlag
        window.findings.list.selectionModel().setCurrentIndex(index, flags.Select)
    assert len(window.findings.chosen_ids) == 2
    QTest.keyClick(window.findings.list, Qt.Key.Key_J)
    settled(window, qtbot)
    assert quotes(matter_path) == [SENTENCES[0].strip()]
    undo(window)
    settled(window, qtbot)
    assert sorted(quotes(matter_path)) == sorted(parts)
    undo(window)
    settled(window, qtbot)
    assert quotes(matter_path) == [SENTENCES[0].strip()]


def test_findings_of_two_types_are_not_joined(window: MainWindow, qtbot: QtBot) -> None:
    choose(window)
    window.findings.list.selectAll()
    QTest.keyClick(window.findings.list, Qt.Key.Key_J)
    assert "of one type" in window.notice.text.text()
    assert len(listed(window)) == 1


def test_without_a_selection_inside_the_finding_it_is_not_split(window: MainWindow) -> None:
    choose(window)
    window.view.canvas.select(len(SENTENCES[0]) + 2, len(SENTENCES[0]) + 5)
    QTest.keyClick(window.findings.list, Qt.Key.Key_S)
    assert "split where the selection begins" in window.notice.text.text()
