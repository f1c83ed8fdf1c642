"""The key terms of the whole matter: documents by terms, the days of all in one list, copied, sorted, jumped from."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.progress import CancelToken
from smallprint.matters.terms import terms_of
from smallprint.store import open_matter
from smallprint.ui.findings.terms_dialog import TermsDialog, TermsTable
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document


def mark(path: Path, document_id: int, clause: str, value: Value) -> None:
    """Let a person mark the first words of a document as a clause with a value."""
    with open_matter(path) as matter:
        document = matter.documents.load(document_id, places=False)
        anchor = document.anchor(0, 14)
        finding = Finding(clause, anchor, document.text[:14], 1.0, (FoundBy.PERSON,), value)
        matter.findings.add_by_person(document_id, finding)


@pytest.fixture
def dialog(window: MainWindow, matter_path: Path, qtbot: QtBot) -> TermsDialog:
    first, second = window.controller.current_id, store_document(matter_path, "older.txt")
    for document_id, day in ((first, "2028-03-02"), (second, "2026-12-31")):
        mark(matter_path, document_id, "expiration-date", Value(ValueKind.DATE, day, day))
    mark(matter_path, second, "notice-to-stop-renewal", Value(ValueKind.DURATION, "30 days", "30 day"))
    window.controller.refresh()
    window.activateWindow()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_K, modifiers)
    made = window.terms.dialog
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.terms.cells.cells))
    return made


def column(table: TermsTable, head: str) -> list[str]:
    model, at = table.model(), table.cells.heads.index(head)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def test_each_document_has_a_row_and_each_value_says_who_says_so(dialog: TermsDialog) -> None:
    assert column(dialog.terms, "Document") == ["deal.txt", "older.txt"]
    assert column(dialog.terms, "Governing law") == ["Norway · 90 %", "Norway · 90 %"]
    ends = ["2 March 2028 · marked by you", "31 December 2026 · marked by you"]
    assert column(dialog.terms, "Expiration date") == ends
    dialog.terms.sortByColumn(dialog.terms.cells.heads.index("Expiration date"), Qt.SortOrder.AscendingOrder)
    assert column(dialog.terms, "Document") == ["older.txt", "deal.txt"]
    dialog.words.setText("2028")
    assert column(dialog.terms, "Document") == ["deal.txt"]


def test_the_days_of_all_documents_stand_in_one_list_with_quote_and_arithmetic(dialog: TermsDialog) -> None:
    days = dialog.deadlines
    assert column(days, "Day") == ["2026-12-01", "2026-12-31", "2028-03-02"]
    assert column(days, "Document") == ["older.txt", "older.txt", "deal.txt"]
    assert column(days, "How it was worked out")[0] == "1 December 2026: 30 days before the end, 31 December 2026."
    assert "This Agreement" in column(days, "Words of the contract")[0]
    assert column(days, "What")[0] == "Last day for notice to stop renewal"


def test_days_that_come_soon_are_listed_alone(dialog: TermsDialog) -> None:
    terms, _ = dialog.shown
    dialog.show_terms(terms, date(2026, 11, 1))
    dialog.tabs.setCurrentWidget(dialog.deadlines)
    assert dialog.soon.isVisible()
    dialog.soon.click()
    assert column(dialog.deadlines, "Day") == ["2026-12-01", "2026-12-31"]
    assert dialog.tabs.tabText(1) == "Deadlines 2"
    dialog.soon.click()
    assert len(column(dialog.deadlines, "Day")) == 3


def test_a_term_that_a_contract_states_in_two_ways_is_a_conflict(
    dialog: TermsDialog, window: MainWindow, matter_path: Path
) -> None:
    document_id = window.controller.current_id
    mark(matter_path, document_id, "governing-law", Value(ValueKind.PLACE, "Sweden", "Sweden"))
    with open_matter(matter_path) as matter:
        terms = terms_of(matter, window.controller.teaching.catalogue, CancelToken())
    dialog.show_terms(terms, date(2026, 11, 1))
    assert dialog.tabs.tabText(2) == "Conflicts 1"
    assert column(dialog.conflicts, "Document") == ["deal.txt", "deal.txt"]
    assert column(dialog.conflicts, "Value") == ["Sweden · marked by you", "Norway · 90 %"]


def test_values_of_two_kinds_or_in_two_spellings_are_no_conflict(window: MainWindow, matter_path: Path) -> None:
    document_id = window.controller.current_id
    for value in (
        Value(ValueKind.DURATION, "30 days", "30 day"),
        Value(ValueKind.DURATION, "thirty (30) days", "30 day"),
        Value(ValueKind.AMOUNT, "$4,500,000", "USD 4500000"),
    ):
        mark(matter_path, document_id, "payment-terms", value)
    with open_matter(matter_path) as matter:
        catalogue = window.controller.teaching.catalogue
        assert terms_of(matter, catalogue, CancelToken()).conflicts == ()
        said = {one.shown_value: one.finding.id for one in matter.findings.of_document(document_id)}
        matter.decisions.record(said["thirty (30) days"], Verdict.EDITED, value="thirty days")
        assert terms_of(matter, catalogue, CancelToken()).conflicts == ()
        matter.decisions.record(said["thirty (30) days"], Verdict.EDITED, value="60 days")
        (conflict,) = terms_of(matter, catalogue, CancelToken()).conflicts
        assert [cell.value for cell in conflict.cells] == ["60 days", "30 days"]


def test_a_cell_leads_to_its_words_in_another_document(dialog: TermsDialog, window: MainWindow, qtbot: QtBot) -> None:
    table = dialog.terms
    table.setCurrentIndex(table.model().index(1, table.cells.heads.index("Governing law")))
    QTest.keyClick(table, Qt.Key.Key_Return)
    shown = {row.summary.name: row.summary.id for row in window.documents._rows}
    qtbot.waitUntil(lambda: window.controller.current_id == shown["older.txt"])
    qtbot.waitUntil(lambda: window.findings.current is not None)
    assert window.findings.current is not None
    assert window.findings.current.found.finding.clause == "governing-law"
    assert window.findings.current.found.finding.id in {one.finding.id for one in window.controller.findings()}


def test_the_table_is_copied_as_it_is_seen(dialog: TermsDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.deadlines)
    dialog.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 4
    assert lines[0].startswith("Day\tFrom today\tWhat\tDocument")
    assert lines[1].startswith("2026-12-01\t")
    flag = QItemSelectionModel.SelectionFlag
    dialog.deadlines.selectionModel().select(dialog.deadlines.model().index(2, 0), flag.ClearAndSelect)
    QTest.keyClick(dialog.deadlines, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [line.split("\t")[0] for line in QGuiApplication.clipboard().text().split("\n")] == ["Day", "2028-03-02"]


def test_the_words_and_the_arithmetic_of_the_chosen_cell_stand_below_the_table(dialog: TermsDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.deadlines)
    dialog.deadlines.setCurrentIndex(dialog.deadlines.model().index(0, 0))
    shown = dialog.explained.toPlainText()
    assert "1 December 2026: 30 days before the end, 31 December 2026." in shown
    assert "“This Agreement" in shown
    dialog.tabs.setCurrentWidget(dialog.terms)
    law = dialog.terms.cells.heads.index("Governing law")
    dialog.terms.setCurrentIndex(dialog.terms.model().index(0, law))
    assert dialog.explained.toPlainText().startswith("Norway (90 %)")
