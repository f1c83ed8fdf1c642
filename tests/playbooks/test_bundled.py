"""The playbooks that ship: each is read, knows its clause types, and gives a reason for each position."""

import pytest

from smallprint.locate import load_catalogue
from smallprint.playbooks import load_playbook, read_playbook, write_playbook
from smallprint.system.paths import shipped

FOLDER = shipped("resources", "playbooks")
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def test_twelve_ship() -> None:
    assert len(NAMES) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_each_position_names_a_clause_type_and_says_why(name: str) -> None:
    playbook = load_playbook(FOLDER / f"{name}.yaml")
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    assert playbook.contract
    assert len(playbook.positions) >= 9
    assert [one.key for one in playbook.positions if catalogue.get(one.clause) is None] == []
    assert [one.key for one in playbook.positions if not one.why] == []


@pytest.mark.parametrize("name", NAMES)
def test_each_is_the_same_once_written_and_read_again(name: str) -> None:
    playbook = load_playbook(FOLDER / f"{name}.yaml")
    assert read_playbook(write_playbook(playbook), name) == playbook
