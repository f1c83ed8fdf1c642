"""The Proof tab of a real window: flaws by kind, jumps, and what is said where there are none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.standards.form_file import write_form
from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.window.main_window import MainWindow
from tests.build_docx import build_docx, paragraph, run
from tests.standards_made import CLAUSES as FORM_CLAUSES
from tests.standards_made import TITLE, form_of
from tests.ui.conftest import close

CLAUSES = (
    "SERVICES AGREEMENT",
    "This Agreement is made between Alder Works Ltd (“Supplier”) and Birch Retail Inc. (“Customer”).",
    "The Supplier delivers on ____________ at the latest, and the Customer pays within sixty (30) days.",
    "“Escrow Agent” means Cedar Trust.",
    "Notices go to Alder Works Ltd, and invoices from Adler Works Ltd to the Customer.",
)


@pytest.fixture
def window(services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(tmp_path / "m.smallprint")
    yield opened
    close(opened, qtbot)


def _add(window: MainWindow, qtbot: QtBot, path: Path, clauses: tuple[str, ...]) -> None:
    path.write_bytes(build_docx("".join(paragraph(run(one)) for one in clauses)))
    window.controller.add([path])
    qtbot.waitUntil(lambda: window.view.document is not None and not window.controller.busy, timeout=60_000)


def _rows(window: MainWindow) -> dict[str, list[str]]:
    model = window.tabs.proof.tree.model()
    heads = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        str(head.data()): [str(model.index(row, 0, head).data()) for row in range(model.rowCount(head))]
        for head in heads
    }


def test_flaws_are_listed_by_kind_with_their_number_on_the_tab(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    qtbot.waitUntil(lambda: window.tabs.proof.count == 4, timeout=20_000)
    assert window.tabs.tabText(window.tabs.indexOf(window.tabs.proof)) == "Proof 4"
    assert _rows(window) == {
        "Blanks left to fill in": ["“____________” is not filled in."],
        "Words and figures that differ": ["The words say sixty, the figures 30."],
        "Names that differ": ["“Adler Works Ltd” is elsewhere “Alder Works Ltd”: one company, or two?"],
        "Terms that are never used": ["“Escrow Agent” is defined and not used again."],
    }


def test_a_document_that_is_shown_before_it_is_split_is_proof_read_all_the_same(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    qtbot.waitUntil(lambda: window.tabs.proof.count == 4, timeout=20_000)
    document = window.view.document
    assert document is not None
    window.controller.document_loaded.emit(LoadedDocument(window.view.document_id, document, b"", ()))
    assert window.tabs.proof.count == 0
    qtbot.waitUntil(lambda: window.tabs.proof.count == 4, timeout=20_000)


def test_the_keyboard_walks_the_flaws_and_the_page_follows(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    qtbot.waitUntil(lambda: window.tabs.proof.count == 4, timeout=20_000)
    chosen: list[tuple[int, int]] = []
    window.tabs.proof.chosen.connect(lambda start, end: chosen.append((start, end)))
    window.tabs.setCurrentWidget(window.tabs.proof)
    window.tabs.proof.setFocus()
    for _ in range(3):
        QTest.keyClick(window.tabs.proof.tree, Qt.Key.Key_Down)
    document = window.view.document
    assert document is not None
    assert [document.text[start:end] for start, end in chosen] == ["____________", "sixty (30)"]


def _row(window: MainWindow, words: str) -> QTreeWidgetItem:
    """Return the row that begins with some words."""
    rows = QTreeWidgetItemIterator(window.tabs.proof.tree)
    while (row := rows.value()) is not None:
        if row.text(0).startswith(words):
            return row
        rows += 1
    raise LookupError(words)


def _count(window: MainWindow, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: window.tabs.proof.count == count and not window.controller.saying.waiting, timeout=20_000)


def test_a_conflict_has_a_row_for_each_place_and_both_lead_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    _count(window, qtbot, 4)
    gone_to: list[str] = []
    window.tabs.proof.chosen.connect(lambda start, end: gone_to.append(_words(window, start, end)))
    row = _row(window, "“Adler Works Ltd”")
    other = _row(window, "↳ “Alder Works Ltd”")
    assert (other.text(0), row.childCount()) == ("↳ “Alder Works Ltd”", 1)
    for one in (row, other):
        window.tabs.proof.tree.setCurrentItem(one)
    assert gone_to == ["Adler Works Ltd", "Alder Works Ltd"]


def test_a_place_that_is_known_by_a_long_title_leaves_room_for_the_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    titled = ("MASTER SERVICES AND SUPPORT AGREEMENT OF THE NORTH", *CLAUSES[1:])
    _add(window, qtbot, tmp_path / "deal.docx", titled)
    _count(window, qtbot, 4)
    row = _row(window, "“____________”")
    assert row.text(1) == "MASTER SERVIC…"
    assert row.toolTip(1) == titled[0]


def test_a_definition_at_another_place_stands_in_its_own_quotes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    twice = ("1. Terms", "“Fees” means all sums.", "2. More", "“Fees” means travel. The Fees are due.")
    _add(window, qtbot, tmp_path / "deal.docx", (*CLAUSES[:2], *twice))
    qtbot.waitUntil(lambda: "Terms defined twice" in _rows(window), timeout=20_000)
    assert _row(window, "↳").text(0) == "↳ “Fees” means all sums."


def test_a_dismissed_remark_counts_no_more_and_comes_back_by_undo_or_by_the_same_key(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    _count(window, qtbot, 4)
    window.tabs.setCurrentWidget(window.tabs.proof)
    tree = window.tabs.proof.tree
    tree.setCurrentItem(_row(window, "↳ “Alder Works Ltd”"))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    _count(window, qtbot, 3)
    assert "Names that differ" not in _rows(window)
    assert _rows(window)["Dismissed"] == ["“Adler Works Ltd” is elsewhere “Alder Works Ltd”: one company, or two?"]
    assert window.tabs.tabText(window.tabs.indexOf(window.tabs.proof)) == "Proof 3"
    window.controller.undoing.undo()
    _count(window, qtbot, 4)
    assert "Dismissed" not in _rows(window)
    window.controller.undoing.redo()
    _count(window, qtbot, 3)
    tree.setCurrentItem(_row(window, "“Adler Works Ltd”"))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    _count(window, qtbot, 4)
    assert "Names that differ" in _rows(window)


def test_what_is_dismissed_stays_so_when_the_matter_is_opened_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    _count(window, qtbot, 4)
    window.tabs.proof.tree.setCurrentItem(_row(window, "“____________”"))
    QTest.keyClick(window.tabs.proof.tree, Qt.Key.Key_Delete)
    _count(window, qtbot, 3)
    window.open_matter(tmp_path / "other.smallprint")
    _count(window, qtbot, 0)
    window.open_matter(tmp_path / "m.smallprint")
    _count(window, qtbot, 3)
    assert _rows(window)["Dismissed"] == ["“____________” is not filled in."]


def test_the_menu_of_a_row_offers_what_can_be_done(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    _count(window, qtbot, 4)
    window.tabs.setCurrentWidget(window.tabs.proof)
    tree = window.tabs.proof.tree

    def offered(words: str) -> list[str]:
        tree.customContextMenuRequested.emit(tree.visualItemRect(_row(window, words)).center())
        menus = [one for one in window.tabs.proof.findChildren(QMenu) if one.isVisible()]
        names = [action.text() for menu in menus for action in menu.actions()]
        for menu in menus:
            menu.close()
        return names

    assert offered("“____________”") == ["Dismiss"]
    assert offered("Blanks left") == []
    window.tabs.proof.read_only = True
    assert offered("“____________”") == []
    tree.setCurrentItem(_row(window, "“____________”"))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert "Dismissed" not in _rows(window)


def test_a_document_in_order_is_said_to_be_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _add(window, qtbot, tmp_path / "fine.docx", (*CLAUSES[:2], "The Supplier works for the Customer."))
    qtbot.waitUntil(lambda: "Nothing was found" in window.tabs.proof.told, timeout=20_000)
    assert window.tabs.tabText(window.tabs.indexOf(window.tabs.proof)) == "Proof"


def _with_form(window: MainWindow, folder: Path) -> None:
    write_form(form_of(with_text=True), folder / "forms" / "alder.json")
    window.controller.services.change_settings(standard_folder=str(folder / "forms"))


def test_what_tells_a_document_from_its_standard_form_stands_first_and_leads_to_its_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _with_form(window, tmp_path)
    clauses = [one.replace("within ten days", "within 90 days") for one in (TITLE, *FORM_CLAUSES)]
    _add(window, qtbot, tmp_path / "form.docx", tuple(clauses))
    sentence = "This is made from Alder Standard Terms 1.0, with 1 change."
    qtbot.waitUntil(lambda: sentence in _rows(window), timeout=20_000)
    (row,) = _rows(window)[sentence]
    assert row.startswith("Changed in 5 Return\n− “Upon request the Recipient shall return or destroy")
    window.tabs.setCurrentWidget(window.tabs.key_terms)
    first = window.tabs.key_terms.rows[0]
    assert (first.name, first.value) == ("Standard form", sentence)
    gone_to: list[str] = []
    window.tabs.proof.chosen.connect(lambda start, end: gone_to.append(_words(window, start, end)))
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert window.tabs.currentWidget() is window.tabs.proof
    assert gone_to == ["Upon request the Recipient shall return or destroy the information within 90 days"]


def test_an_unmodified_form_is_said_in_one_line_and_another_document_has_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _with_form(window, tmp_path)
    _add(window, qtbot, tmp_path / "form.docx", (TITLE, *FORM_CLAUSES))
    qtbot.waitUntil(lambda: "This is Alder Standard Terms 1.0, unmodified." in _rows(window), timeout=20_000)
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    other = next(one.id for one in window.controller.matter.documents.summaries() if one.name == "deal.docx")
    window.controller.show(other)
    qtbot.waitUntil(lambda: "Blanks left to fill in" in _rows(window), timeout=20_000)
    assert not [head for head in _rows(window) if "Alder Standard" in head]
    window.tabs.setCurrentWidget(window.tabs.key_terms)
    assert "Standard form" not in [row.name for row in window.tabs.key_terms.rows]


def _words(window: MainWindow, start: int, end: int) -> str:
    document = window.view.document
    return document.text[start:end] if document is not None else ""


def test_what_comes_back_above_leaves_the_keyboard_on_its_remark(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    _count(window, qtbot, 4)
    tree = window.tabs.proof.tree
    tree.setCurrentItem(_row(window, "“____________”"))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    _count(window, qtbot, 3)
    tree.setCurrentItem(_row(window, "↳ “Alder Works Ltd”"))
    window.controller.undoing.undo()
    _count(window, qtbot, 4)
    assert _current(tree).startswith("↳ “Alder Works Ltd”")


def test_a_remark_dismissed_from_another_place_hands_the_keyboard_to_the_next(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _add(window, qtbot, tmp_path / "deal.docx", CLAUSES)
    _count(window, qtbot, 4)
    tree = window.tabs.proof.tree
    heads = list(_rows(window))
    [after] = _rows(window)[heads[heads.index("Names that differ") + 1]]
    tree.setCurrentItem(_row(window, "↳ “Alder Works Ltd”"))
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    _count(window, qtbot, 3)
    assert _current(tree) == after


def _current(tree: QTreeWidget) -> str:
    item = tree.currentItem()
    assert item is not None
    return item.text(0)
