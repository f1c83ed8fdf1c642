"""Which terms of a contract contradict each other, and which only look so."""

from dataclasses import replace

import pytest

from smallprint.bootstrap import Services
from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import ReviewedFinding
from smallprint.ingest import read_text
from smallprint.locate.catalogue import load_catalogue
from smallprint.matters import terms
from smallprint.read import Reader, read_candidates, reading_order, resolve_values
from smallprint.segment import segment
from smallprint.settings import Settings
from smallprint.system.paths import shipped
from tests.matters.conflicting import CONFLICTS, NEAR_MISSES, contract

_SERVICES = Services(Settings())


def _told(text: str) -> list[terms.TermConflict]:
    """Return the conflicts of a contract as a first review reads it."""
    document, token = read_text(text.encode(), "a.txt", "0" * 64), CancelToken()
    passages = segment(document)
    located = _SERVICES.finders.candidates(document, passages, token)
    chosen = reading_order(located, _SERVICES.settings.candidates_per_clause)
    read = read_candidates(Reader(_SERVICES.catalogue), document, passages, enumerate(chosen), (), token)
    found = resolve_values(document, passages, [one for _, one in read if one is not None])
    by_type: dict[str, list[ReviewedFinding]] = {}
    for number, one in enumerate(found, 1):
        reviewed = ReviewedFinding(replace(one, run_id=1, id=number))
        if reviewed.shown_value:
            by_type.setdefault(one.clause, []).append(reviewed)
    return terms._conflicts(1, "a.txt", by_type, _SERVICES.catalogue)


@pytest.mark.parametrize("name", CONFLICTS)
def test_what_a_contract_says_in_two_ways_is_told(name: str) -> None:
    (conflict,) = _told(contract(CONFLICTS[name]))
    assert conflict.clause.key == CONFLICTS[name]["term"]
    assert len({cell.value for cell in conflict.cells}) == 2


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_what_is_of_two_things_is_no_conflict(name: str) -> None:
    assert _told(contract(NEAR_MISSES[name])) == []


def test_what_only_looks_like_two_values_of_one_term_is_no_conflict() -> None:
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))

    def conflicts(key: str, *said: tuple[str, str, str]) -> int:
        kind = ValueKind.AMOUNT if key == "cap-on-liability" else ValueKind.DURATION
        found = [_read(kind, quote, shown, normal) for quote, shown, normal in said]
        return len(terms._conflicts(1, "a.txt", {key: found}, catalogue))

    pay = ("Invoices are due within 30 days.", "30 days", "30 day")
    assert conflicts("payment-terms", pay, ("Invoices are due within 45 days.", "45 days", "45 day")) == 1
    assert conflicts("payment-terms", pay, ("Invoices are due within 45 days thereafter.", "45 days", "45 day")) == 0
    assert conflicts("payment-terms", pay, ("Its liability is what was due in 6 months.", "6 months", "6 month")) == 0
    cap = ("Its liability shall not exceed $5.", "$5", "USD 5")
    assert conflicts("cap-on-liability", cap, ("Its liability shall not exceed $9.", "$9", "USD 9")) == 1
    assert conflicts("cap-on-liability", cap, ("Under the indemnity it shall not exceed $9.", "$9", "USD 9")) == 0
    year = ("It warrants them for one year.", "1 year", "1 year")
    either = "earlier of 1 year and 18 months"
    assert conflicts("warranty-duration", year, ("For one year or 18 months.", either, either)) == 0
    assert conflicts("warranty-duration", year, ("A warranty of two years.", "2 years", "2 year")) == 1


def _read(kind: ValueKind, quote: str, shown: str, normal: str) -> ReviewedFinding:
    value = Value(kind, shown, normal)
    return ReviewedFinding(Finding("x", Anchor(0, 0, len(quote)), quote, 0.9, (FoundBy.RULE,), value, run_id=1))
