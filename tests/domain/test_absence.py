"""A contract is told that it lacks what such a contract is expected to have, and nothing else."""

from smallprint.domain.absence import absence
from smallprint.domain.anchor import Anchor
from smallprint.domain.checklist import TypeState, checklist
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind, own_clause
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.kind import ContractKind, ContractKinds
from smallprint.domain.review import ReviewedFinding


def _type(key: str) -> ClauseType:
    return ClauseType(key, key, "", ClauseGroup.GENERAL, key[:3].upper(), "", ValueKind.NONE, (), ())


KINDS = ContractKinds((ContractKind("nda", "Non-disclosure agreement", frozenset({"secrets", "law"})),))
CATALOGUE = ClauseCatalogue((_type("secrets"), _type("law"), _type("escrow")), "0" * 64, KINDS)
FOUND = ReviewedFinding(Finding("secrets", Anchor(0, 0, 5), "words", 0.9, (FoundBy.LEXICAL,), run_id=1, id=1))
ESCROW = ReviewedFinding(Finding("escrow", Anchor(0, 6, 9), "code", 0.9, (FoundBy.LEXICAL,), run_id=1, id=2))


def test_only_what_the_kind_is_expected_to_have_is_missed() -> None:
    missing = absence([FOUND], CATALOGUE, "en", "nda")
    assert [one.key for one in missing.not_found] == ["law"]
    assert [one.key for one in missing.not_expected] == ["escrow"]
    assert missing.left_out == "1 clause type that such a contract need not have is left out: nothing was found of it."


def test_a_contract_of_no_known_kind_is_missed_every_type() -> None:
    for kind in ("", "gone-kind"):
        missing = absence([FOUND], CATALOGUE, "en", kind)
        assert [one.key for one in missing.not_found] == ["law", "escrow"]
        assert (missing.not_expected, missing.left_out) == ((), "")


def test_in_another_language_what_is_not_expected_is_left_out_too() -> None:
    missing = absence([], CATALOGUE, "pl", "nda")
    assert [one.key for one in missing.not_looked_for] == ["secrets", "law"]


def test_a_persons_own_type_is_expected_in_every_contract() -> None:
    own = own_clause("Parking", "", ClauseGroup.GENERAL, ["You may park."], CATALOGUE.types)
    assert own in absence([], CATALOGUE.with_own((own,)), "en", "nda").not_found


def test_the_checklist_has_no_row_for_what_was_neither_found_nor_expected() -> None:
    missing = absence([FOUND], CATALOGUE, "en", "nda")
    rows = checklist(CATALOGUE.types, [FOUND], {}, missing)
    assert [(row.clause.key, row.state) for row in rows] == [
        ("secrets", TypeState.FOUND),
        ("law", TypeState.NOT_FOUND),
    ]


def test_what_was_found_has_its_row_whatever_the_kind() -> None:
    missing = absence([FOUND, ESCROW], CATALOGUE, "en", "nda")
    rows = checklist(CATALOGUE.types, [FOUND, ESCROW], {}, missing)
    assert [row.clause.key for row in rows] == ["secrets", "law", "escrow"]
