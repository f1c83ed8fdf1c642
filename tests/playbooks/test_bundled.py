"""The playbooks that ship: each is read, knows its clause types, and gives a reason for each position."""

import pytest

from smallprint.locate import load_catalogue
from smallprint.playbooks import load_playbook, read_playbook, write_playbook
from smallprint.playbooks.matching import first_match
from smallprint.system.paths import shipped
from tests.playbooks.papers import check, contract

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
def test_patterns_of_what_is_never_accepted_match_their_own_examples_and_none_of_the_better_ones(name: str) -> None:
    for position in load_playbook(FOLDER / f"{name}.yaml").positions:
        never = position.never.patterns
        better = (*position.preferred.wordings, *position.acceptable.wordings)
        missed = [one for wording in position.never.wordings for one in wording.examples if not first_match(never, one)]
        assert not never or missed == []
        assert [one for wording in better for one in wording.examples if first_match(never, one)] == []


@pytest.mark.parametrize(
    ("name", "key", "words", "verdict"),
    [
        ("services-customer", "non-compete", "Provider shall not offer a competing system in Kent.", "cannot_tell"),
        ("services-customer", "non-compete", "Customer shall not offer a competing system in Kent.", "deviates"),
        ("msa-supplier", "exclusivity", "Customer shall buy such services exclusively from Provider.", "cannot_tell"),
        ("saas-provider", "termination-for-convenience", "Provider may end this at any time.", "cannot_tell"),
        ("saas-provider", "termination-for-convenience", "Customer may terminate this at any time.", "deviates"),
    ],
)
def test_a_ban_deviates_only_where_it_binds_the_side_of_the_playbook(
    name: str, key: str, words: str, verdict: str
) -> None:
    checked = check(contract("SERVICES AGREEMENT", (key, words)), load_playbook(FOLDER / f"{name}.yaml"))
    result = checked.result(key)
    assert result is not None
    assert result.verdict == verdict


@pytest.mark.parametrize("name", NAMES)
def test_each_is_the_same_once_written_and_read_again(name: str) -> None:
    playbook = load_playbook(FOLDER / f"{name}.yaml")
    assert read_playbook(write_playbook(playbook), name) == playbook
