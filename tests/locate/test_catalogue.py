"""The shipped catalogue is whole, and a mistake in one is named."""

from pathlib import Path

import pytest

from smallprint.domain.clause import ClauseGroup, ValueKind
from smallprint.errors import SettingInvalid
from smallprint.locate import headed_types, load_catalogue
from smallprint.system.paths import shipped

_ENTRY = """
[[clause]]
key = "late-fee"
name = "Late fee"
group = "commercial"
tag = "FEE"
question = "What does it cost to pay late?"
cues = ["+late fee"]
examples = [{ passage = "A late fee of $5 is due.", span = "A late fee of $5 is due." }]
"""


def test_the_shipped_catalogue_has_all_types_and_groups() -> None:
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    assert len([clause for clause in catalogue.types if clause.category]) == 41
    assert len({clause.category for clause in catalogue.types if clause.category}) == 41
    assert {clause.key for clause in catalogue.types if not clause.category} == headed_types()
    assert len(headed_types()) == 21
    assert {clause.group for clause in catalogue.types} == set(ClauseGroup)
    assert catalogue["governing-law"].value_kind is ValueKind.PLACE
    assert all(len(clause.examples) >= 2 and len(clause.cues) >= 8 for clause in catalogue.types)


def test_a_type_of_ones_own_needs_no_category(tmp_path: Path) -> None:
    path = tmp_path / "clauses.toml"
    path.write_text(_ENTRY, encoding="utf-8")
    catalogue = load_catalogue(path)
    assert catalogue["late-fee"].category == ""
    assert len(catalogue.sha256) == 64


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('group = "commercial"', 'group = "costly"', "late-fee"),
        ('tag = "FEE"', 'tag = "fee"', "capitals"),
        ('key = "late-fee"', 'key = "Late Fee"', "lower-case"),
        ("question", "kwestion", "kwestion"),
        ('span = "A late fee', 'span = "No late fee', "does not stand in its passage"),
        ('cues = ["+late fee"]', "cues = []", "cues"),
        ("[[clause]]", "[[clause]", "cannot be read"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "clauses.toml"
    path.write_text(_ENTRY.replace(old, new), encoding="utf-8")
    with pytest.raises(SettingInvalid, match=said):
        load_catalogue(path)


def test_two_types_with_one_key_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "clauses.toml"
    path.write_text(_ENTRY + _ENTRY, encoding="utf-8")
    with pytest.raises(SettingInvalid, match="used twice"):
        load_catalogue(path)
