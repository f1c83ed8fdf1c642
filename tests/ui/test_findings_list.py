"""What a card of the findings list says of a finding."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.anchor import Anchor
from app.domain.clause import ValueKind
from app.domain.finding import Finding, FoundBy, Value
from app.domain.review import ReviewedFinding
from app.locate import load_catalogue
from app.paths import shipped
from app.read.disputes import disputed
from app.ui.item_models.findings import ROW_ROLE, FindingsModel

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


def test_a_finding_that_the_model_does_not_confirm_says_so() -> None:
    assert statuses(replace(law(1, "Delaware"), disputed=True)) == ["Model disagrees"]
    assert statuses(law(1, "Delaware")) == ["Undecided"]
