import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from smallprint.domain.playbook import Comparison, Level, Measure, Need, Pattern, Severity, Wording
from smallprint.errors import PlaybookInvalid
from smallprint.playbooks import load_playbook, read_playbook
from smallprint.playbooks.reading import POSITION_FIELDS, TOP_FIELDS
from smallprint.system.paths import shipped

FULL = """\
name: Purchases
version: 1.10
side: customer
contract: services
positions:
  - clause: governing-law
    title: A law we know
    severity: high
    need: must
    preferred: English law
    acceptable:
      - text: The law of a neighbour
        examples: [This Agreement is governed by Irish law.]
    never: [The law of the provider's seat]
    values:
      preferred: {one_of: [NO, England and Wales]}
    patterns:
      never: [sole discretion, {regex: 'laws\\s+of\\s+Utopia'}]
    why: >-
      Any other law
      costs an opinion.
    escalate_to: ~
  - clause: payment-terms
    title: Thirty days
    severity: low
    need: may
    values: {acceptable: {at_least: 30 days, at_most: 60 days}}
  - clause: payment-terms
    title: In euros
    severity: low
    need: may
"""


ONE = "positions: [{clause: x, title: t, severity: low, need: may}]"


def schema() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(shipped("resources", "playbook.schema.json").read_text("utf-8")))


def as_an_editor_reads(text: str) -> object:
    """Return what an editor with YAML 1.2 gives to the schema: NO is a word there, as it is in our reader."""
    return yaml.load(text, yaml.BaseLoader)


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(PlaybookInvalid) as refused:
        read_playbook(text, "own.yaml")
    assert "“own.yaml”" in str(refused.value)
    return refused.value.problems


def test_every_field_of_a_playbook_is_read() -> None:
    playbook = read_playbook(FULL, "own.yaml")
    said = (playbook.name, playbook.version, playbook.side, playbook.contract)
    assert said == ("Purchases", "1.10", "customer", "services")
    law = playbook.positions[0]
    assert (law.clause, law.severity, law.need, law.escalate_to) == ("governing-law", Severity.HIGH, Need.MUST, "")
    assert law.why == "Any other law costs an opinion."
    assert law.preferred.wordings == (Wording("English law"),)
    assert law.acceptable.wordings[0].examples == ("This Agreement is governed by Irish law.",)
    assert law.never.patterns == (Pattern("sole discretion"), Pattern(r"laws\s+of\s+Utopia", regex=True))


def test_words_stay_words_whatever_yaml_would_make_of_them() -> None:
    playbook = read_playbook(FULL, "own.yaml")
    (condition,) = playbook.positions[0].preferred.conditions
    assert [bound.text for bound in condition.bounds] == ["NO", "England and Wales"]
    assert playbook.version == "1.10"


def test_conditions_are_typed_by_the_rules_that_read_contracts() -> None:
    first, second = read_playbook(FULL, "own.yaml").positions[1].stance(Level.ACCEPTABLE).conditions
    assert (first.comparison, first.bounds[0].measure, first.bounds[0].normal) == (
        Comparison.AT_LEAST,
        Measure.LENGTH,
        "30 day",
    )
    assert second.comparison is Comparison.AT_MOST


def test_positions_on_one_clause_get_keys_of_their_own_and_the_first_keeps_the_clause_s() -> None:
    keys = [one.key for one in read_playbook(FULL, "own.yaml").positions]
    assert keys == ["governing-law", "payment-terms", "payment-terms-in-euros"]
    renamed = read_playbook(FULL.replace("Thirty days", "A month"), "own.yaml")
    assert [one.key for one in renamed.positions] == keys


def test_all_mistakes_are_named_with_their_lines() -> None:
    text = FULL.replace("severity: high", "severity: grave", 1).replace("title: Thirty days", "titel: Thirty days")
    text = text.replace("at_least: 30 days", "at_least: soon").replace("{regex: 'laws", "{regex: '((laws")
    lines = text.splitlines()
    found = problems(text)
    assert len(found) == 5
    for at, told in (
        ("severity: grave", "“grave” is none of high"),
        ("((laws", "no regular expression"),
        ("- clause: payment-terms", "“title” is missing"),
        ("titel:", "no field “titel”; perhaps “title”"),
        ("at_least: soon", "“soon” is no length"),
    ):
        number = next(number for number, line in enumerate(lines, 1) if at in line)
        assert any(one.startswith(f"line {number}: ") and told in one for one in found), (told, found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "it is empty"),
        ("name: [", "line 1: this is no YAML"),
        ("- a", "line 1: a playbook needs fields"),
        (f"name: a\nname: b\nside: c\n{ONE}", "line 2: the field “name”"),
        ("name: a\nside: b\npositions: []", "line 3: “positions” needs at least one position"),
        ("name: a\nside: b\npositions: x", "line 3: “positions” needs a list"),
        (f"name: a\nside: b\ncontract: ndaa\n{ONE}", "perhaps “nda” is meant"),
        ("name: a\n---\nname: b", "line 2: a second document"),
        ("name: &a [x]\nside: *a", "line 2: “*a” refers to other lines"),
        ("name: !!python/object/apply:os.system [ls]", "the tag"),
        ("name: " + "[" * 5_000, "go too deep"),
        ("name: a\x00", "no YAML text"),
    ],
)  # fmt: skip
def test_what_is_no_playbook_is_refused_with_its_line(text: str, told: str) -> None:
    assert any(told in one for one in problems(text)), problems(text)


def test_an_id_that_comes_twice_is_refused() -> None:
    text = FULL.replace("title: Thirty days", "title: Thirty days\n    id: pay").replace(
        "title: In euros", "title: In euros\n    id: pay"
    )
    assert any("the id “pay” is used twice" in one for one in problems(text))


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlaybookInvalid, match="cannot be opened"):
        load_playbook(tmp_path / "none.yaml")
    (tmp_path / "picture.yaml").write_bytes(b"\xff\xd8\xff")
    with pytest.raises(PlaybookInvalid, match="no text in UTF-8"):
        load_playbook(tmp_path / "picture.yaml")


def test_the_schema_has_the_fields_that_are_read() -> None:
    stated = json.loads(shipped("resources", "playbook.schema.json").read_text("utf-8"))
    assert tuple(stated["properties"]) == TOP_FIELDS
    assert tuple(stated["$defs"]["position"]["properties"]) == POSITION_FIELDS


@pytest.mark.parametrize("path", sorted(shipped("resources", "playbooks").glob("*.yaml")), ids=lambda one: one.stem)
def test_the_playbooks_that_ship_are_read_and_fit_the_schema(path: Path) -> None:
    schema().validate(as_an_editor_reads(path.read_text(encoding="utf-8")))
    playbook = load_playbook(path)
    assert playbook.contract
    assert all(one.why for one in playbook.positions), "a position without a reason"


@pytest.mark.parametrize(
    "broken",
    [
        ("side: customer\n", ""),
        ("severity: high", "severity: grave"),
        ("need: must", "need: perhaps"),
        ("why: >-", "wy: >-"),
        ("{one_of: [NO, England and Wales]}", "{one_of: NO}"),
        ("{one_of: [NO, England and Wales]}", "{like: NO}"),
        ("never: [The law of the provider's seat]", "never: The law"),
        ("preferred: English law", "preferred: {examples: [x]}"),
        ("preferred: {one_of", "best: {one_of"),
    ],
)
def test_the_schema_and_the_reader_refuse_the_same(broken: tuple[str, str]) -> None:
    assert schema().is_valid(as_an_editor_reads(FULL))
    assert broken[0] in FULL
    text = FULL.replace(*broken, 1)
    assert problems(text)
    assert not schema().is_valid(as_an_editor_reads(text))
