"""The window says which kind of contract a document is, and lets the person say otherwise."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from smallprint.ui.findings.list_model import Filter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document


def _kinds(menu: QMenu) -> dict[str, bool]:
    return {action.text(): action.isChecked() for action in menu.actions() if not action.isSeparator()}


def _listed(window: MainWindow) -> int:
    if window.controller.findings():
        window.findings.set_filter(Filter.CHECKLIST)  # its rows are listed once they are looked at
    rows = window.findings.checklist.list
    return sum(not rows.item(row).text().isupper() for row in range(rows.count()))


def test_a_person_says_the_kind_and_only_what_it_should_have_is_missed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "case.smallprint"
    document_id = store_document(path)
    assert window.open_matter(path)
    every = len(window.controller.services.catalogue.types)
    qtbot.waitUntil(lambda: _listed(window) == every, timeout=10_000)
    checklist = window.findings.checklist
    assert checklist.kind_button.text() == "Kind not known ▾"
    assert checklist.left_out.text() == ""
    nda = next(one for one in checklist.kind_menu.actions() if one.text() == "Non-disclosure agreement")
    nda.trigger()
    qtbot.waitUntil(lambda: checklist.kind_button.text() == "Kind: Non-disclosure agreement ▾", timeout=10_000)
    qtbot.waitUntil(lambda: 10 <= _listed(window) < 30, timeout=10_000)
    assert checklist.left_out.text().endswith("need not have are left out: nothing was found of them.")
    row = window.documents.model.at(window.documents.model.index(0))
    menus = [action.menu() for action in window.documents.menu_for(row).actions() if action.menu() is not None]
    (kinds,) = [menu for menu in menus if isinstance(menu, QMenu) and menu.title() == "Kind of contract"]
    assert [name for name, checked in _kinds(kinds).items() if checked] == ["Non-disclosure agreement"]
    told = window.documents.model.data(window.documents.model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "Kind of contract: Non-disclosure agreement." in str(told)
    summary = window.controller.matter.documents.summary(document_id)
    assert (summary.contract_kind, summary.kind_chosen) == ("nda", True)
