"""For a document in a language that is not searched, the window says "not looked for" and never "not found"."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.domain.clause import ClauseGroup, own_clause
from app.domain.review import DocumentState, DocumentSummary
from app.domain.run import RunState
from app.ui.item_models.documents import DocumentRow, state_texts
from app.ui.item_models.findings import Filter
from app.ui.theme import light_theme
from app.ui.views.review_tabs import ReviewTabs


@pytest.fixture
def tabs(services: Services, qtbot: QtBot) -> ReviewTabs:
    made = ReviewTabs(services.catalogue, light_theme())
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    return made


def listed(tabs: ReviewTabs) -> list[str]:
    return [tabs.findings.missing.list.item(row).text() for row in range(tabs.findings.missing.list.count())]


def test_types_are_not_looked_for_in_polish(tabs: ReviewTabs, services: Services) -> None:
    tabs.show_review([], [], "No clause of the catalogue was found in this document.", "pl")
    panel, count = tabs.findings, len(services.catalogue.types)
    assert panel.chips.buttons[Filter.MISSING].text() in ("Skipped", f"Skipped {count}")
    assert "not looked for in this language" in panel.chips.buttons[Filter.MISSING].toolTip()
    assert panel.empty.text().startswith("The document is in Polish, and clause types are looked for in English only.")
    panel.set_filter(Filter.MISSING)
    assert panel.missing.caveat.text().startswith("Not looked for. The document is in Polish")
    assert len(listed(tabs)) == count


def test_a_persons_own_types_are_looked_for_all_the_same(tabs: ReviewTabs, services: Services) -> None:
    own = own_clause("Data protection", "", ClauseGroup.GENERAL, ["We keep it."], services.catalogue.types)
    tabs.set_catalogue(services.catalogue.with_own((own,)))
    tabs.show_review([], [], "", "pl")
    assert listed(tabs)[-1] == "Data protection  ·  General  ·  looked for and not found"


def test_of_an_english_document_after_it_types_are_missing_again(tabs: ReviewTabs) -> None:
    tabs.show_review([], [], "", "pl")
    tabs.show_review([], [], "Nothing.", "en")
    assert tabs.findings.chips.buttons[Filter.MISSING].text().startswith("Missing")
    assert tabs.findings.missing.caveat.text().startswith("Nothing was found for these.")
    assert tabs.findings.empty.text() == "Nothing."


def test_a_document_without_findings_is_not_called_done_where_nothing_was_looked_for() -> None:
    summary = DocumentSummary(1, "a", "/a", DocumentState.OPEN, pages=2, run_state=RunState.COMPLETE, language="pl")
    assert state_texts(DocumentRow(summary)) == ("2 pages · Polish · 0 findings", "not searched")
    assert state_texts(DocumentRow(replace(summary, language="en")))[1] == "done"


def test_of_a_document_that_was_not_reviewed_nothing_is_said(tabs: ReviewTabs) -> None:
    tabs.show_review([], [], "Not reviewed yet.", None)
    assert listed(tabs) == []
    assert tabs.findings.empty.text() == "Not reviewed yet."
