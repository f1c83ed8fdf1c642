"""What is less likely is folded under its clause type, and the checklist leads to it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import Verdict
from smallprint.ui.findings.list_model import ROW_ROLE, Filter, FindingRow, FoldRow
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document, stored

_FOUND = (("governing-law", 0.9, "Norway"), ("governing-law", 0.1, ""), ("anti-assignment", 0.2, ""))


@pytest.fixture
def folded(services: Services, qtbot: QtBot, matter_path: Path) -> Iterator[MainWindow]:
    """A window on a document of which one finding is less likely."""
    store_document(matter_path, found=_FOUND)
    window = MainWindow(services)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    yield window
    close(window, qtbot)


def _rows(window: MainWindow) -> list[object]:
    model = window.findings.model
    return [model.data(model.index(number), ROW_ROLE) for number in range(model.rowCount())]


def _listed(window: MainWindow, clause: str = "governing-law") -> int:
    return sum(isinstance(row, FindingRow) and row.clause.key == clause for row in _rows(window))


def _click(window: MainWindow, row: object) -> None:
    place = window.findings.list.visualRect(window.findings.model.index(_rows(window).index(row))).center()
    QTest.mouseClick(window.findings.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _marked(window: MainWindow) -> int:
    return len([one for one in window.findings.model.unfolded if one.finding.clause == "governing-law"])


def _fold(window: MainWindow, clause: str = "governing-law") -> FoldRow:
    [fold] = [row for row in _rows(window) if isinstance(row, FoldRow) and row.clause.key == clause]
    return fold


def test_a_click_unfolds_what_is_less_likely_marks_it_on_the_page_and_folds_it_again(folded: MainWindow) -> None:
    assert (_listed(folded), _marked(folded), _fold(folded).open) == (1, 1, False)
    _click(folded, _fold(folded))
    assert (_listed(folded), _marked(folded), _fold(folded).open) == (2, 2, True)
    _click(folded, _fold(folded))
    assert (_listed(folded), _marked(folded), _fold(folded).open) == (1, 1, False)


def test_what_a_person_accepts_is_a_card_and_stays_one(folded: MainWindow, qtbot: QtBot) -> None:
    assert _listed(folded, "anti-assignment") == 0
    folded.findings.show_type("anti-assignment")
    row = folded.findings.current
    assert row is not None
    assert row.clause.key == "anti-assignment"
    folded.findings.accept()
    stored(folded, qtbot)
    [card] = [row for row in _rows(folded) if isinstance(row, FindingRow) and row.clause.key == "anti-assignment"]
    assert card.found.verdict is Verdict.ACCEPTED


def test_the_checklist_leads_to_the_card_of_a_type_and_to_what_is_folded(folded: MainWindow) -> None:
    for clause in ("governing-law", "anti-assignment"):
        folded.findings.set_filter(Filter.CHECKLIST)
        folded.findings.show_type(clause)
        assert folded.findings.model.filter is Filter.ALL
        row = folded.findings.current
        assert row is not None
        assert row.clause.key == clause


def test_a_line_stands_only_for_what_is_worth_a_look_and_the_checklist_leads_to_the_rest(
    services: Services, qtbot: QtBot, matter_path: Path
) -> None:
    found = (("governing-law", 0.9, "Norway"), ("governing-law", 0.02, ""), ("anti-assignment", 0.02, ""))
    store_document(matter_path, found=found)
    window = MainWindow(services)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    assert [row for row in _rows(window) if isinstance(row, FoldRow)] == []
    assert _marked(window) == 1
    window.findings.show_type("anti-assignment")
    row = window.findings.current
    assert row is not None
    assert row.clause.key == "anti-assignment"
    window.findings.focus_finding(window.findings.model.still_folded[0].finding.id)
    assert (_listed(window), _fold(window, "governing-law").count) == (2, 1)
    _click(window, _fold(window, "governing-law"))
    assert _listed(window) == 1
    assert [row for row in _rows(window) if isinstance(row, FoldRow) and row.clause.key == "governing-law"] == []
    window.controller.change_settings(replace(services.settings, show_unlikely=True))
    window.controller.refresh()
    assert _listed(window) == 2, "whoever wants everything has it"
    close(window, qtbot)
