"""Which terms of a contract contradict each other, and which only look so."""

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.review import ReviewedFinding
from smallprint.locate.catalogue import load_catalogue
from smallprint.matters import terms
from smallprint.system.paths import shipped


def test_what_only_looks_like_two_values_of_one_term_is_no_conflict() -> None:
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))

    def conflicts(key: str, *said: tuple[str, str, str]) -> int:
        kind = ValueKind.AMOUNT if key == "cap-on-liability" else ValueKind.DURATION
        found = [_read(kind, quote, shown, normal) for quote, shown, normal in said]
        return len(terms._conflicts(1, "a.txt", {key: found}, catalogue))

    pay = ("Invoices are due within 30 days.", "30 days", "30 day")
    assert conflicts("payment-terms", pay, ("Invoices are due within 45 days.", "45 days", "45 day")) == 1
    assert conflicts("payment-terms", pay, ("Its liability is what was due in 6 months.", "6 months", "6 month")) == 0
    cap = ("Its liability shall not exceed $5.", "$5", "USD 5")
    assert conflicts("cap-on-liability", cap, ("Its liability shall not exceed $9.", "$9", "USD 9")) == 1
    assert conflicts("cap-on-liability", cap, ("Under the indemnity it shall not exceed $9.", "$9", "USD 9")) == 0
    year = ("It warrants them for one year.", "1 year", "1 year")
    either = "earlier of 1 year and 18 months"
    assert conflicts("warranty-duration", year, ("For one year or 18 months.", either, either)) == 0
    assert conflicts("warranty-duration", year, ("For two years.", "2 years", "2 year")) == 1


def _read(kind: ValueKind, quote: str, shown: str, normal: str) -> ReviewedFinding:
    value = Value(kind, shown, normal)
    return ReviewedFinding(Finding("x", Anchor(0, 0, len(quote)), quote, 0.9, (FoundBy.RULE,), value, run_id=1))
