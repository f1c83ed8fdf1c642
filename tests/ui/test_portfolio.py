"""What is unusual among the contracts of a matter, in a real window: listed with its words, and one key away."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken, Report
from smallprint.ui.playbook.portfolio_dialog import PortfolioDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document
from tests.ui.test_dialogs import click, opened
from tests.ui.test_matter_terms import column
from tests.ui.test_sizes import nameless

ODD = "lotus.txt"


def compare(window: MainWindow, qtbot: QtBot) -> PortfolioDialog:
    window.actions_by_id["portfolio"].trigger()
    dialog = opened(window, PortfolioDialog, qtbot)
    qtbot.waitUntil(lambda: not dialog.stop_button.isVisible())
    return dialog


@pytest.fixture
def six(window: MainWindow, matter_path: Path) -> MainWindow:
    """A window over six contracts, of which one has the law of another place."""
    for number in range(4):
        store_document(matter_path, f"deal {number}.txt")
    store_document(matter_path, ODD, found=[("governing-law", 0.9, "Japan")])
    window.controller.refresh()
    return window


def test_what_is_unusual_is_listed_with_its_words_and_why(six: MainWindow, qtbot: QtBot) -> None:
    dialog = compare(six, qtbot)
    assert column(dialog.unusual, "Clause") == ["Governing law"]
    assert column(dialog.unusual, "Document") == [ODD]
    assert column(dialog.unusual, "Why it is unusual") == ["Japan, where 5 of 6 contracts have Norway"]
    assert column(dialog.unusual, "Words of the contract")[0].startswith("“This Agreement is governed by")
    assert dialog.whole.toPlainText().startswith("Japan, where 5 of 6 contracts have Norway\n\n“This Agreement")
    assert dialog.told.text().startswith("6 contracts are compared.")
    assert nameless(dialog) == []


def test_each_clause_type_has_the_number_of_contracts_that_have_it(six: MainWindow, qtbot: QtBot) -> None:
    dialog = compare(six, qtbot)
    rows = zip(
        *(column(dialog.types, head) for head in ("Clause", "Contracts that have it", "Of", "Unusual")), strict=True
    )
    told = {clause: rest for clause, *rest in rows}
    assert told["Governing law"] == ["6", "6", "1"]
    assert told["Agreement date"] == ["5", "6", "0"]


def test_a_row_leads_to_its_words_in_the_other_document(six: MainWindow, qtbot: QtBot) -> None:
    dialog = compare(six, qtbot)
    click(dialog, "Show in the document")
    shown = {row.summary.name: row.summary.id for row in six.documents._rows}
    qtbot.waitUntil(lambda: six.controller.current_id == shown[ODD])
    qtbot.waitUntil(lambda: six.findings.current is not None and six.findings.current.found.shown_value == "Japan")
    assert six.findings.current is not None
    assert six.findings.current.found.finding.clause == "governing-law"


def test_too_few_contracts_are_told(window: MainWindow, qtbot: QtBot) -> None:
    dialog = compare(window, qtbot)
    assert dialog.told.text() == "1 contract was read. A clause is compared where at least 5 contracts have it."
    assert dialog.found.told == "Nothing was compared.", "what nobody compared is not said to be usual"
    assert not dialog.show_button.isVisible()


def test_comparing_can_be_stopped_and_begun_again(six: MainWindow, qtbot: QtBot) -> None:
    held = threading.Event()

    def wait(_report: Report, token: CancelToken) -> None:
        while not held.wait(0.01):
            token.check()

    six.controller.surveying.run(wait)
    six.actions_by_id["portfolio"].trigger()
    dialog = opened(six, PortfolioDialog, qtbot)
    click(dialog, "Stop")
    held.set()
    qtbot.waitUntil(lambda: dialog.told.text() == "Stopped. Nothing was compared.")
    assert not dialog.stop_button.isVisible()
    again = compare(six, qtbot)
    assert again is dialog
    qtbot.waitUntil(lambda: column(dialog.unusual, "Document") == [ODD])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
