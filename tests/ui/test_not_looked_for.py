"""For a document in a language that is not searched, the window says "not looked for" and never "not found"."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.domain.run import RunState
from smallprint.ui.documents.list_model import DocumentRow, state_texts
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.look.theme import light_theme
from smallprint.ui.window.review_tabs import ReviewTabs


@pytest.fixture
def tabs(services: Services, qtbot: QtBot) -> ReviewTabs:
    made = ReviewTabs(services.catalogue, services.recall, light_theme())
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    return made


def listed(tabs: ReviewTabs) -> list[str]:
    tabs.findings.set_filter(Filter.CHECKLIST)  # its rows are listed once they are looked at
    rows = tabs.findings.checklist.list
    return [text for row in range(rows.count()) if not (text := rows.item(row).text()).isupper()]


def test_types_are_not_looked_for_in_polish(tabs: ReviewTabs, services: Services) -> None:
    tabs.show_review([], [], "No clause of the catalogue was found in this document.", "pl")
    panel, count = tabs.findings, len(services.catalogue.types)
    assert panel.empty.text().startswith("The document is in Polish, and clause types are looked for in English only.")
    panel.set_filter(Filter.CHECKLIST)
    assert panel.checklist.caveat.text().startswith("The document is in Polish")
    assert len(listed(tabs)) == count
    assert all(row.startswith("○") and row.endswith(": not looked for") for row in listed(tabs))


def test_a_persons_own_types_are_looked_for_all_the_same(tabs: ReviewTabs, services: Services) -> None:
    own = own_clause("Data protection", "", ClauseGroup.GENERAL, ["We keep it."], services.catalogue.types)
    tabs.set_catalogue(services.catalogue.with_own((own,)))
    tabs.show_review([], [], "", "pl")
    assert "–  Data protection: not found" in listed(tabs)


def test_of_an_english_document_after_it_types_are_not_found_again(tabs: ReviewTabs) -> None:
    tabs.show_review([], [], "", "pl")
    tabs.show_review([], [], "Nothing.", "en")
    again = listed(tabs)
    assert again
    assert all(row.startswith("–") and "not found" in row for row in again)
    assert tabs.findings.checklist.caveat.text().startswith("That nothing was found does not prove")
    assert tabs.findings.empty.text() == "Nothing."


def test_a_document_without_findings_is_not_called_done_where_nothing_was_looked_for() -> None:
    summary = DocumentSummary(1, "a", "/a", DocumentState.OPEN, pages=2, run_state=RunState.COMPLETE, language="pl")
    assert state_texts(DocumentRow(summary)) == ("Polish · 0 findings", "not searched")
    assert state_texts(DocumentRow(replace(summary, language="en")))[1] == "done"


def test_of_a_document_that_was_not_reviewed_nothing_is_said(tabs: ReviewTabs) -> None:
    tabs.show_review([], [], "Not reviewed yet.", None)
    assert listed(tabs) == []
    assert tabs.findings.empty.text() == "Not reviewed yet."
