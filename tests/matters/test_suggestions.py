"""Questions that are suggested: of what was found, most useful first, none that Key terms answers already."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.domain.asked import Scope
from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.run import RunState
from smallprint.locate import load_catalogue
from smallprint.matters.suggestions import suggestions
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.store.contracts import added, contract, finding, run

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
TITLES = ("document-name", "parties", "agreement-date")


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    """An empty matter."""
    with open_matter(tmp_path / "case.smallprint") as opened:
        yield opened


def reviewed(matter: Matter, name: str, *clauses: str, confidence: float = 0.9) -> int:
    """Add a contract in which these types were found."""
    document_id = added(matter, contract(name), f"/files/{name}")
    run(matter, document_id, *(finding(10 * at, 10 * at + 8, one, confidence) for at, one in enumerate(clauses)))
    latest = matter.runs.latest(document_id)
    assert latest is not None
    matter.runs.finish(latest.id, RunState.COMPLETE)
    return document_id


def questions(*clauses: str) -> list[str]:
    return [CATALOGUE[one].question for one in clauses]


def test_what_key_terms_shows_is_not_suggested(matter: Matter) -> None:
    document_id = reviewed(matter, "a.pdf", *TITLES, "governing-law")
    assert suggestions(matter, CATALOGUE, document_id) == questions("governing-law")
    assert suggestions(matter, CATALOGUE) == questions("governing-law")


def test_a_document_in_which_nothing_was_found_is_asked_what_is_asked_most(matter: Matter) -> None:
    offered = suggestions(matter, CATALOGUE, reviewed(matter, "a.pdf", "insurance", confidence=0.2))
    assert len(offered) == 5
    assert offered[0] == CATALOGUE["termination-for-convenience"].question


def test_a_matter_is_asked_what_tells_its_contracts_apart(matter: Matter) -> None:
    reviewed(matter, "a.pdf", "governing-law", "insurance")
    reviewed(matter, "b.pdf", "governing-law")
    assert suggestions(matter, CATALOGUE) == questions("insurance")


def test_a_persons_own_types_come_first_then_one_of_each_group_and_none_that_was_asked(matter: Matter) -> None:
    own = own_clause("Parking", "Who may park?", ClauseGroup.COMMERCIAL, ["They may park."], CATALOGUE.types)
    catalogue = CATALOGUE.with_own((own,))
    found = ("governing-law", "audit-rights", "cap-on-liability", own.key)
    document_id = reviewed(matter, "a.pdf", *found)
    expected = [own.question, *questions("cap-on-liability", "governing-law", "audit-rights")]
    assert suggestions(matter, catalogue, document_id) == expected
    matter.questions.ask(expected[1], Scope((document_id,)))
    assert suggestions(matter, catalogue, document_id) == [expected[0], *expected[2:]]
