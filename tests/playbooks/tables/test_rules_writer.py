"""A playbook as rules of another program: what such a rule can say is read back, and the rest is told."""

import re
from pathlib import Path

import pytest
import yaml

from smallprint.domain.playbook import Need, Severity
from smallprint.playbooks import load_playbook
from smallprint.playbooks.tables import export_playbook, import_playbook
from smallprint.system.paths import shipped
from tests.playbooks.papers import playbook
from tests.playbooks.tables.test_importing import CATALOGUE
from tests.playbooks.tables.test_round_trips import HOUSE


def test_words_that_must_be_there_must_not_be_and_the_most_come_back(tmp_path: Path) -> None:
    out = tmp_path / "house.rules.yaml"
    told = export_playbook(HOUSE, out, CATALOGUE)
    back = import_playbook(out, CATALOGUE).playbook
    must, never, most, *rest = back.positions
    assert [(one.title, one.severity) for one in (must, never, most)] == [(HOUSE.positions[0].title, Severity.HIGH)] * 3
    assert must.need is Need.MUST
    assert [one.text for one in never.never.patterns] == [r"terminat\w+ by the provider"]
    assert most.preferred.conditions[0].bounds[0].normal == "90 day", "what is acceptable, since a rule has one bound"
    assert (must.why, must.fallback) == (HOUSE.positions[0].why, HOUSE.positions[0].fallback)
    assert [one.title for one in rest] == ["No logos"]
    assert [one for one in told if "“Northern law” was left out" in one]
    assert [one for one in told if f"“{HOUSE.positions[0].title}” is there in part" in one]


@pytest.mark.parametrize("path", sorted(shipped("resources", "playbooks").glob("*.yaml")), ids=lambda one: one.stem)
def test_each_expression_of_each_rule_is_one_and_finds_its_number(tmp_path: Path, path: Path) -> None:
    out = tmp_path / "out.rules.yaml"
    export_playbook(load_playbook(path), out, CATALOGUE)
    rules = yaml.safe_load(out.read_text(encoding="utf-8"))["rules"]
    assert rules
    assert len({one["id"] for one in rules}) == len(rules)
    for rule in rules:
        for expression in rule["check"]["patterns"]:
            re.compile(expression)
        assert ("group" in rule["check"]) is (rule["check"]["kind"] == "max_value")


def test_the_number_behind_a_phrase_of_the_clause_is_the_one_that_is_measured(tmp_path: Path) -> None:
    out = tmp_path / "out.rules.yaml"
    export_playbook(
        playbook("clause: termination-for-convenience, need: may, values: {preferred: {at_most: 30 days}}"),
        out,
        CATALOGUE,
    )
    (rule,) = yaml.safe_load(out.read_text(encoding="utf-8"))["rules"]
    assert (rule["check"]["kind"], rule["check"]["max"]) == ("max_value", 30)
    text = "Either party may terminate for convenience on sixty (60) days' notice. Invoices are due in 14 days."
    found = [match["value"] for one in rule["check"]["patterns"] for match in re.finditer(one, text, re.IGNORECASE)]
    assert set(found) == {"60"}


def test_an_expression_that_the_other_program_cannot_read_is_left_out_and_told(tmp_path: Path) -> None:
    out = tmp_path / "out.rules.yaml"
    patterns = "{never: [{regex: '(?<!not |without )as is'}, without warranty]}"
    made = playbook(f"clause: warranty, need: may, patterns: {patterns}")
    told = export_playbook(made, out, CATALOGUE)
    assert [one["check"]["patterns"] for one in yaml.safe_load(out.read_text())["rules"]] == [[r"without\s+warranty"]]
    assert "is there in part" in told[0]
