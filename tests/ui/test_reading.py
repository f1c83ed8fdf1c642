"""One queue for all that is to be read: added to, re-ordered and cut short while it is worked off."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import DocumentState
from smallprint.domain.run import RunIdentity, RunState
from smallprint.store import open_matter
from smallprint.ui.documents.arranging import Arrangement, DocumentOrder
from smallprint.ui.window.main_window import MainWindow

TEXT = "This Agreement is governed by the laws of Norway. It was made on {} May 2021 between Acme Inc. and Beta Ltd."


def files(folder: Path, count: int) -> list[Path]:
    made = [folder / f"contract {number}.txt" for number in range(1, count + 1)]
    for number, path in enumerate(made, 1):
        path.write_text(TEXT.format(number), encoding="utf-8")
    return made


@pytest.fixture
def held(window: MainWindow, qtbot: QtBot) -> Callable[[], object]:
    """Hold the job thread, so that what is added waits; the function that is returned lets it go on."""

    def wait(_report: Report, token: CancelToken) -> None:
        token.pause()
        token.check()

    task = window.controller._submit(wait)
    qtbot.waitUntil(lambda: task.runs)
    return task.resume


def names(window: MainWindow, ids: tuple[int, ...]) -> list[str]:
    rows = {one.id: one.name for one in window.controller.matter.documents.summaries()}
    return [rows[one] for one in ids]


def test_what_is_dropped_while_others_are_read_is_listed_at_once_and_read_after_them(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, held: Callable[[], object]
) -> None:
    reading = window.controller.reading
    first, second, third = files(tmp_path, 3)
    window.controller.add([first, second])
    qtbot.waitUntil(lambda: len(reading.waiting) == 2)
    window.controller.add([third])
    qtbot.waitUntil(lambda: len(reading.waiting) == 3)
    assert window.documents.model.rowCount() == 4, "the files are listed before they are read"
    last = reading.waiting[2]
    menu = window.documents.menu_for(window.documents.model.at(window.documents.model.index(3)))
    next(one for one in menu.actions() if one.text() == "Read this one next").trigger()
    assert names(window, reading.waiting) == [third.name, first.name, second.name]
    read: list[int] = []
    window.controller.progressed.connect(lambda one: read.append(one.document_id))
    held()
    qtbot.waitUntil(lambda: not window.controller.busy, timeout=60_000)
    order = list(dict.fromkeys(one for one in read if one))
    assert order[0] == last
    with open_matter(window.controller.matter.path) as matter:
        assert all(one.reviewed for one in matter.documents.summaries())


def test_documents_are_dragged_within_the_queue_where_the_list_is_in_its_order(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, held: Callable[[], object]
) -> None:
    reading, model = window.controller.reading, window.documents.model
    window.controller.add(files(tmp_path, 3))
    qtbot.waitUntil(lambda: len(reading.waiting) == 3)
    one, two, three = reading.waiting
    assert not model.movable, "in another order a place in the list is none in the queue"
    window.documents.bar.arrange(Arrangement(order=DocumentOrder.QUEUE))
    dragged = model.mimeData([model.index(model.row_of(three))])
    assert not model.dropMimeData(dragged, Qt.DropAction.MoveAction, model.row_of(two), 0, QModelIndex())
    assert reading.waiting == (one, three, two)
    listed = [model.at(model.index(row)).summary.id for row in range(model.rowCount())]
    assert listed[:3] == [one, three, two]
    window.controller.cancel()
    qtbot.waitUntil(lambda: not window.controller.busy)


def test_one_is_left_unread_and_the_others_are_read(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, held: Callable[[], object]
) -> None:
    reading = window.controller.reading
    window.controller.add(files(tmp_path, 3))
    qtbot.waitUntil(lambda: len(reading.waiting) == 3)
    left = reading.waiting[1]
    window.documents.wishes.skip.emit([left])
    held()
    qtbot.waitUntil(lambda: not window.controller.busy, timeout=60_000)
    with open_matter(window.controller.matter.path) as matter:
        waiting = [one.id for one in matter.documents.summaries() if one.state is DocumentState.WAITING]
    assert waiting == [left]
    qtbot.waitUntil(lambda: "1 of 4 documents are not read to the end" in window.status.doing.text())


def test_when_the_time_is_over_it_stops_and_says_what_was_not_reached(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, held: Callable[[], object]
) -> None:
    reading = window.controller.reading
    window.controller.add(files(tmp_path, 3))
    qtbot.waitUntil(lambda: len(reading.waiting) == 3)
    window.controller.reading.read_for(10, window.controller.pending())
    held()
    qtbot.waitUntil(lambda: reading._task is not None and reading._task.runs)
    task = reading._task
    assert task is not None
    task.pause()
    assert task._begun_at is not None
    task._begun_at -= 700  # as if it had worked for longer than ten minutes
    reading._look()
    qtbot.waitUntil(lambda: not window.controller.busy, timeout=60_000)
    said = window.notice.text.text()
    assert said.startswith("The 10 minutes are over. 0 documents were read. Not reached: “contract 1.txt”")
    assert "contract 3.txt" in said
    assert window.notice.offer.text() == "Go on"
    window.controller.noticed.emit("A file was not read.")
    window.controller.review(window.controller.pending()[:1])
    qtbot.waitUntil(lambda: len(window.controller.pending()) == 2 and not window.controller.busy, timeout=60_000)
    assert "Not reached" in window.notice.text.text(), "others are left"
    window.controller.resume()
    assert window.notice.text.text() == "A file was not read.", "what was taken up is offered no longer"
    assert window.notice.offer.isHidden()
    qtbot.waitUntil(lambda: not window.controller.busy, timeout=60_000)


def test_an_offer_to_go_on_goes_once_everything_was_read(window: MainWindow, qtbot: QtBot) -> None:
    window.notice.say("Some documents are not read.", "Resume reading", window.controller.resume)
    window.controller.refresh()
    qtbot.waitUntil(window.notice.isHidden)


def test_when_the_time_is_over_what_awaits_the_nano_model_alone_was_not_read_to_the_end(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.controller.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 2 and not window.controller.busy, timeout=60_000)
    first, second = (one.id for one in window.controller.matter.documents.summaries())
    with open_matter(window.controller.matter.path) as matter:
        run = matter.runs.start(second, RunIdentity("", "", "", "", "{}"), [], True)
        matter.runs.finish(run, RunState.COMPLETE)
    window.controller.reading.time_over.emit(5, (first, second))
    assert window.notice.text.text() == ("The 5 minutes are over. 1 document was read. Not reached: “contract 1.txt”.")


def test_the_end_of_one_document_that_took_long_is_told_to_whoever_went_away(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, held: Callable[[], object]
) -> None:
    told: list[str] = []
    window.queue.notified.connect(told.append)
    window.controller.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: len(window.controller.reading.waiting) == 1)
    elsewhere = QWidget()
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    window.controller.jobs.begun.connect(lambda _task: setattr(window.queue, "_begun_at", window.queue._begun_at - 200))
    held()
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    elsewhere.close()
    assert told == ["1 document was read in 3 min."]


def test_bytes_that_another_document_has_are_said_and_not_dropped_in_silence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, held: Callable[[], object]
) -> None:
    [first] = files(tmp_path, 1)
    window.controller.add([first])
    qtbot.waitUntil(lambda: len(window.controller.reading.waiting) == 1)
    copy = tmp_path / "the same.txt"
    copy.write_bytes(first.read_bytes())
    window.controller.add([copy])
    qtbot.waitUntil(lambda: len(window.controller.reading.waiting) == 2)
    held()
    qtbot.waitUntil(lambda: "“the same.txt” has the same bytes" in window.notice.text.text(), timeout=60_000)


def test_with_little_time_the_document_on_view_is_read_first(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, held: Callable[[], object]
) -> None:
    reading = window.controller.reading
    window.controller.add(files(tmp_path, 3))
    qtbot.waitUntil(lambda: len(reading.waiting) == 3)
    last = reading.waiting[-1]
    window.controller.show(last)
    window.listing._read_for(10)
    assert reading.waiting[0] == last
    held()
    qtbot.waitUntil(lambda: not window.controller.busy, timeout=60_000)
