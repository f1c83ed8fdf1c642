"""What a card of the findings list says of a finding, and the list where there is none."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.run import RunState
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.locate import load_catalogue
from smallprint.read.values.disputes import disputed
from smallprint.system.paths import shipped
from smallprint.ui.findings.list_model import ROW_ROLE, FindingsModel
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))


def law(number: int, place: str) -> Finding:
    value = Value(ValueKind.PLACE, place, place)
    return Finding("governing-law", Anchor(0, 0, 5), "words", 0.9, (FoundBy.RULE,), value, id=number)


def statuses(*findings: Finding) -> list[str]:
    model = FindingsModel(CATALOGUE)
    model.set_findings([ReviewedFinding(finding) for finding in findings])
    rows = [model.data(model.index(number), ROW_ROLE) for number in range(1, model.rowCount())]
    return [row.status for row in rows]  # type: ignore[attr-defined]


def test_two_passages_with_different_values_are_not_said_to_be_the_models_doing() -> None:
    findings = disputed([law(1, "Delaware"), law(2, "New York")])
    assert statuses(*findings) == ["Readings differ", "Readings differ"]
    model = FindingsModel(CATALOGUE)
    model.set_findings([ReviewedFinding(finding) for finding in findings])
    assert "New York" in str(model.data(model.index(1), Qt.ItemDataRole.ToolTipRole))


def test_a_value_that_could_not_be_read_says_why_and_disputes_nothing() -> None:
    why = "“$5.000.00”: which separator is the decimal one?"
    value = Value(ValueKind.AMOUNT, "", "", remarks=(ValueRemark(OnValue.TWO_SEPARATORS, ("$5.000.00",)),))
    cap = Finding("governing-law", Anchor(0, 0, 5), "words", 0.9, (FoundBy.RULE,), value)
    assert statuses(*disputed([cap, law(2, "New York")])) == ["Undecided", "Undecided"]
    assert ReviewedFinding(cap).unread == value.remarks
    assert ReviewedFinding(law(2, "New York")).unread == ()
    model = FindingsModel(CATALOGUE)
    model.set_findings([ReviewedFinding(cap)])
    assert why in str(model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole))


def test_a_finding_that_the_model_does_not_confirm_says_so() -> None:
    assert statuses(replace(law(1, "Delaware"), disputed=True)) == ["Model disagrees"]
    assert statuses(law(1, "Delaware")) == ["Undecided"]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (None, "Not reviewed yet"),
        (RunState.CANCELLED, "before the review stopped"),
        (RunState.COMPLETE, "No clause of the catalogue was found"),
    ],
)
def test_an_empty_list_claims_no_more_than_was_looked_for(
    services: Services, qtbot: QtBot, matter_path: Path, state: RunState | None, said: str
) -> None:
    store_document(matter_path, found=(), state=state)
    window = MainWindow(services)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    assert said in window.tabs.findings.empty.text()
    close(window, qtbot)
