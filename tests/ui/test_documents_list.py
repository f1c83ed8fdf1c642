"""The list of documents: what is listed, in which order, what of it is chosen, and what is done with several."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.store import open_matter
from smallprint.ui.documents.arranging import Arrangement, DocumentOrder, Grouping, shared_parts
from smallprint.ui.documents.delegate import _name_font, _name_lines
from smallprint.ui.documents.list_model import HEADING_ROLE, ids_of, state_texts
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import FOUND, close, store_document, stored
from tests.ui.steps import undo
from tests.ui.test_dialogs import click, gone, opened

NAMES = ("zinc supply.txt", "Acme lease.txt", "acme licence.txt", "Beta lease.txt")


@pytest.fixture
def full(services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over four documents, the last with the most to decide."""
    path = tmp_path / "deal.smallprint"
    for number, name in enumerate(NAMES):
        store_document(path, name, found=FOUND[: 1 + (number == 3)])
    window = MainWindow(services)
    window.resize(1200, 800)
    window.show()
    window.open_matter(path)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    yield window
    close(window, qtbot)


def listed(window: MainWindow) -> list[str]:
    model = window.documents.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def choose(window: MainWindow, *names: str) -> None:
    """Select documents as with Ctrl held down, the first one by a plain click."""
    model, flag = window.documents.model, QItemSelectionModel.SelectionFlag
    for number, name in enumerate(names):
        index = model.index(listed(window).index(name))
        command = flag.Select if number else flag.ClearAndSelect
        window.documents.list.selectionModel().setCurrentIndex(index, command)


def test_words_narrow_the_list_and_escape_shows_all_again(full: MainWindow, qtbot: QtBot) -> None:
    bar = full.documents.bar
    full.activateWindow()
    QTest.keyClick(full, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(bar.words.hasFocus)
    shown = full.controller.current_id
    QTest.keyClicks(bar.words, "lease acme")
    assert listed(full) == ["Acme lease.txt"]
    assert full.controller.current_id == shown, "the document on view stays, though it is not listed"
    QTest.keyClicks(bar.words, " nowhere")
    assert listed(full) == []
    assert full.documents.nothing.isVisible()
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert listed(full) == list(NAMES)
    QTest.keyClick(bar.words, Qt.Key.Key_Down)
    qtbot.waitUntil(full.documents.list.hasFocus)


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [
        (DocumentOrder.NAME, "Acme lease.txt", "zinc supply.txt"),
        (DocumentOrder.NEWEST, "Beta lease.txt", "zinc supply.txt"),
        (DocumentOrder.UNDECIDED, "Beta lease.txt", "acme licence.txt"),
        (DocumentOrder.ADDED, "zinc supply.txt", "Beta lease.txt"),
    ],
)
def test_the_menu_sorts_the_list(full: MainWindow, order: DocumentOrder, first: str, last: str) -> None:
    action = next(one for one in full.documents.bar.menu.actions() if one.text() == order.value)
    action.trigger()
    assert [listed(full)[0], listed(full)[-1]] == [first, last]
    assert order.value in full.documents.bar.button.toolTip()


def test_groups_stand_under_headings_with_their_counts(full: MainWindow) -> None:
    model = full.documents.model
    full.documents.set_versions({1: 1, 4: 1}, {})
    full.documents.bar.arrange(Arrangement(grouping=Grouping.VERSIONS))
    assert listed(full) == ["zinc supply.txt", "Beta lease.txt", "Acme lease.txt", "acme licence.txt"]
    headings = [model.data(model.index(row), HEADING_ROLE) for row in range(4)]
    assert headings == ["zinc supply.txt · 2", "", "No other version · 2", ""]


def test_what_is_selected_stays_selected_when_the_list_is_read_anew(full: MainWindow) -> None:
    choose(full, NAMES[1], NAMES[3])
    full.controller.refresh()
    full.documents.bar.arrange(Arrangement(order=DocumentOrder.NAME))
    assert {row.summary.name for row in full.documents.selected} == {NAMES[1], NAMES[3]}


def test_several_documents_are_removed_in_one_step_and_come_back_in_one(full: MainWindow, qtbot: QtBot) -> None:
    choose(full, NAMES[0], NAMES[2], NAMES[3])
    full.activateWindow()
    full.documents.list.setFocus()
    QTest.keyClick(full.documents.list, Qt.Key.Key_Delete)
    box = opened(full, QMessageBox, qtbot)
    assert "these 3 documents" in box.text()
    click(box, "Remove")
    gone(full, QMessageBox, qtbot)
    qtbot.waitUntil(lambda: listed(full) == [NAMES[1]])
    assert full.notice.text.text() == "3 documents were removed."
    assert full.notice.offer.text() == "Undo"
    undo(full)
    assert not full.notice.isVisible(), "what it offers is done"
    qtbot.waitUntil(lambda: listed(full) == list(NAMES))
    stored(full, qtbot)
    with open_matter(full.controller.matter.path) as matter:
        assert not matter.removed.any


def test_documents_that_come_back_in_one_turn_are_listed_and_loaded_once(full: MainWindow, qtbot: QtBot) -> None:
    ids = [full.documents.model.at(full.documents.model.index(row)).summary.id for row in (1, 2, 3)]
    lists: list[object] = []
    loaded: list[object] = []
    full.controller.documents_changed.connect(lists.append)
    full.controller.document_loaded.connect(loaded.append)
    for one in ids:
        full.controller.reviewing.document_back.emit(one)
    qtbot.waitUntil(lambda: full.view.document_id == ids[-1])
    qtbot.wait(100)
    assert len(loaded) == 1
    assert len(lists) == 2, "all anew, and where the one on view is loaded"


def test_after_a_removal_the_document_beside_is_shown_and_it_can_be_taken_back(full: MainWindow, qtbot: QtBot) -> None:
    full.documents.bar.arrange(Arrangement(order=DocumentOrder.NAME))
    order = listed(full)
    for at, beside in ((2, 3), (3, 2)):  # the one after it, and before the end the one before it
        full.documents.list.setCurrentIndex(full.documents.model.index(at))
        gone_id = full.controller.current_id
        qtbot.waitUntil(lambda wanted=gone_id: full.view.document_id == wanted)  # type: ignore[misc]
        full.controller.remove([gone_id])
        qtbot.waitUntil(lambda wanted=order[beside]: shown(full) == wanted)  # type: ignore[misc]
        qtbot.waitUntil(lambda: len(listed(full)) == len(order) - 1)
        assert full.notice.text.text() == "1 document was removed."
        full.notice.offer.click()
        qtbot.waitUntil(lambda: listed(full) == order)
        assert "removed" not in full.notice.text.text()


def shown(window: MainWindow) -> str:
    """Return the name of the document on view, "" where it is still being loaded."""
    row = window._current_row()
    return row.summary.name if row is not None and window.view.document_id == row.summary.id else ""


def test_the_menu_is_of_all_that_are_selected(full: MainWindow) -> None:
    choose(full, NAMES[0], NAMES[1])
    rows = full.documents.selected
    texts = [one.text() for one in full.documents.menu_for(rows[0]).actions()]
    assert "Review 2 documents again" in texts
    assert "Remove 2 documents…" in texts
    other = next(full.documents.model.at(full.documents.model.index(row)) for row in (2,))
    assert other.summary.id not in ids_of(rows)
    assert "Show in folder" in [one.text() for one in full.documents.menu_for(other).actions()]


def test_where_a_file_was_is_copied_and_said_when_it_is_gone(full: MainWindow, tmp_path: Path) -> None:
    document_id = full.controller.current_id
    full.documents.wishes.copy_path.emit(document_id)
    assert QGuiApplication.clipboard().text() == str(tmp_path / NAMES[0])
    (tmp_path / NAMES[0]).unlink()
    full.documents.wishes.reveal.emit(document_id)
    assert f"no longer in {tmp_path}" in full.notice.text.text()


def test_what_other_names_have_too_gives_way_to_what_tells_them_apart() -> None:
    company = "FIDELITYNATIONALINFORMATIONSERVICES,INC_08_05_2009-EX-10."
    names = (f"{company}3-INTELLECTUAL PROPERTY AGREEMENT.pdf", f"{company}4-MASTER SERVICES AGREEMENT.pdf", "a.pdf")
    shared = shared_parts(names)
    assert shared["a.pdf"] == (0, 0)
    shown = "".join(_name_lines(names[0], 170, shared[names[0]]))
    assert "3-INTELL" in shown
    assert "3-INTELL" not in "".join(_name_lines(names[0], 170)), "which is why it is cut at the beginning"
    assert _name_lines("a.pdf", 170) == ["a.pdf"]
    companies = ("ADIANUTRITION,INC_04_01_2005-EX-10.D2-{}", "CORIOINC_07_20_2000-EX-10.5-{}")
    kinds = ("RESELLER", "HOSTING")
    several = [f"{company.format(kind)} AGREEMENT.pdf" for company in companies for kind in kinds]
    for name, kind in zip(several, kinds * 2, strict=True):
        assert kind in "".join(_name_lines(name, 232, shared_parts(several)[name])), "not the word that all end in"


def test_versions_of_one_contract_are_said_and_grouped(full: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    words = [f"term{number}" for number in range(400)]
    drafts = {"draft 1.txt": words, "draft 2.txt": [*words[:200], "amended", *words[200:]]}
    for name, said in drafts.items():
        (tmp_path / name).write_text(" ".join(said), encoding="utf-8")
    full.controller.add([tmp_path / name for name in drafts])
    qtbot.waitUntil(lambda: not full.controller.busy, timeout=60_000)
    rows = full.documents.model

    def beside() -> dict[str, str]:
        listed_rows = [rows.at(rows.index(row)) for row in range(rows.rowCount())]
        return {one.summary.name: one.beside for one in listed_rows if one.beside}

    qtbot.waitUntil(lambda: set(beside()) == set(drafts), timeout=20_000)
    assert beside()["draft 1.txt"].endswith("% the same text as draft 2.txt")
    full.documents.bar.arrange(Arrangement(grouping=Grouping.VERSIONS))
    assert listed(full)[:2] == list(drafts)


def test_what_was_never_read_is_read_now_and_does_not_wait_while_nothing_reads_it(
    full: MainWindow, tmp_path: Path
) -> None:
    with open_matter(full.controller.matter.path) as matter:
        matter.documents.queue([tmp_path / "one.txt", tmp_path / "two.txt"])
    full.controller.refresh()
    rows = [full.documents.model.at(full.documents.model.index(number)) for number in (4, 5)]
    assert [state_texts(row)[0] for row in rows] == ["Not read", "Not read"]
    full.documents.set_waiting((rows[0].summary.id,))
    assert state_texts(full.documents.model.at(full.documents.model.index(4)))[0] == "Waiting"
    offered = [one.text() for one in full.documents.menu_for(rows[0]).actions()]
    assert "Read this one next" in offered
    assert "Read it now" not in offered, "it is about to be read"
    full.documents.set_waiting(())
    assert "Read it now" in [one.text() for one in full.documents.menu_for(rows[0]).actions()]
    full.controller.show(rows[0].summary.id)
    assert "This file was not read yet" in [one.text() for one in full.unread.findChildren(QLabel)]
    choose(full, "one.txt", "two.txt")
    assert "Read 2 documents now" in [one.text() for one in full.documents.menu_for(rows[0]).actions()]
    choose(full, "one.txt", NAMES[0])
    assert "Review 2 documents again" in [one.text() for one in full.documents.menu_for(rows[0]).actions()]


def test_the_menu_names_its_two_parts(full: MainWindow) -> None:
    titles = [one.text() for one in full.documents.bar.menu.actions() if one.text() and not one.isEnabled()]
    assert titles == ["Sort by", "Group by"]


@pytest.mark.parametrize("width", range(162, 330, 12))
def test_what_stands_after_a_gap_in_a_name_begins_with_a_word(width: int) -> None:
    name = "FIDELITYNATIONALINFORMATIONSERVICES,INC_08_05_2009-EX-10.3-INTELLECTUAL PROPERTY AGREEMENT.pdf"
    shown = _name_lines(name, width, (0, len(" AGREEMENT.pdf")))
    assert shown[-1].endswith("PROPERTY…")
    after = shown[-1].split("…")[-2]
    assert name.index(after) == 0 or not (name[name.index(after) - 1].isalnum() and after[0].isalnum())


@pytest.mark.parametrize("name", ["x" * 90, "x" * 60 + " yz", "…" * 60, "a b" * 40, "é-" * 50, "保密协议" * 30])
def test_every_name_has_at_most_two_lines_that_fit(name: str) -> None:
    for width in range(30, 260, 23):
        lines = _name_lines(name, width)
        assert len(lines) <= 2
        assert all(QFontMetrics(_name_font()).horizontalAdvance(line) <= max(width, 30) + 12 for line in lines[1:])
