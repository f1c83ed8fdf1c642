"""Similar clauses in the window: from the key to the words that differ, and to the clause itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from smallprint.ui.findings.similar_dialog import SimilarDialog
from smallprint.ui.window.main_window import MainWindow
from tests.cli.test_export import call
from tests.ui.conftest import close
from tests.ui.steps import key

TYPE = "termination-for-convenience"
WHY = "Too short for us."
_CLAUSE = "Either party may terminate this Agreement for convenience on {} days prior written notice to the other."


def _made(folder: Path, name: str, days: tuple[str, ...]) -> Path:
    """A matter with one reviewed contract for each number of days; the last one's clause is rejected."""
    for number, said in enumerate(days):
        text = f"AGREEMENT\n\n1. {_CLAUSE.format(said)}\n"
        (folder / f"{name} {number}.txt").write_text(text, encoding="utf-8")
    path = folder / f"{name}.smallprint"
    assert call("review", *sorted(folder.glob(f"{name} *.txt")), "--matter", path, "--fast", "--quiet") == 0
    with open_matter(path, create=False) as matter:
        last = matter.documents.summaries()[-1].id
        one = next(one for one in matter.findings.of_document(last) if one.finding.clause == TYPE)
        matter.decisions.record(one.finding.id, Verdict.REJECTED, WHY)
        matter.settle()
    return path


@pytest.fixture
def window(services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a matter of two contracts, with last year's matter among those opened last."""
    services.recent.remember(_made(tmp_path, "last", ("ten (10)",)))
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(_made(tmp_path, "this", ("thirty (30)", "sixty (60)")))
    qtbot.waitUntil(lambda: opened.controller.current_id > 0 and opened.findings.model.rowCount() > 0, timeout=20_000)
    yield opened
    close(opened, qtbot)


def _opened(window: MainWindow, qtbot: QtBot) -> SimilarDialog:
    """Choose the first document's clause, press the key, and wait for what is found."""
    first = window.controller.matter.documents.summaries()[0].id
    window.controller.show(first)
    qtbot.waitUntil(lambda: window.view.document_id == first, timeout=20_000)
    qtbot.waitUntil(lambda: any(one.finding.clause == TYPE for one in window.findings.model.all), timeout=20_000)
    key(window, Qt.Key.Key_L, TYPE)
    dialog = window.similar.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=20_000)
    return dialog


def test_decided_clauses_of_other_documents_and_matters_are_listed_with_why(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _opened(window, qtbot)
    rows = [dialog.list.item(row).text().split("\n") for row in range(dialog.list.count())]
    assert {first.split(" · ")[0] for first, _ in rows} == {"Rejected"}
    assert sorted(second.split(" · ")[0] for _, second in rows) == ["last 0.txt", "this 1.txt"]
    assert "2 other clauses of this type in this matter and 1 other matter" in dialog.told.text()
    assert f"Why: {WHY}" in dialog.words.toPlainText()
    assert "thirty" in dialog.words.toPlainText()
    dialog.close()


def test_one_goes_by_the_keyboard_to_a_clause_of_this_matter_and_to_none_of_another(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = _opened(window, qtbot)
    second = window.controller.matter.documents.summaries()[1].id
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        here = "this 1.txt" in dialog.list.item(row).text()
        assert dialog.go_button.isEnabled() is here
    here_row = next(row for row in range(dialog.list.count()) if "this 1.txt" in dialog.list.item(row).text())
    dialog.list.setCurrentRow(here_row)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view.document_id == second, timeout=20_000)
    qtbot.waitUntil(
        lambda: window.findings.current is not None and window.findings.current.clause.key == TYPE, timeout=20_000
    )
    dialog.close()


def test_with_the_setting_off_no_other_matter_is_looked_into(window: MainWindow, qtbot: QtBot) -> None:
    window.controller.services.change_settings(similar_from="this")
    dialog = _opened(window, qtbot)
    assert "in this matter." in dialog.told.text()
    assert [dialog.list.item(row).text().count("this 1.txt") for row in range(dialog.list.count())] == [1]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.similar.dialog is None, timeout=5_000)
