"""Which questions stored findings answer, by which type and what they say of its value; all others are left alone."""

from collections.abc import Iterator
from datetime import date

import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.clause import ClauseGroup, ValueKind, own_clause
from smallprint.facts.asked import Decider, FactAsked, fact_asked
from smallprint.facts.conditions import Amounts, InPeriod, IsThere, Lasts, OfPlace, PartyNamed, RunsOn, Than
from smallprint.facts.forms import Form, as_which

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


def asked(services: Services, question: str) -> FactAsked | None:
    return fact_asked(question, TODAY, services.catalogue)


@pytest.mark.parametrize(
    ("question", "clause", "form", "condition"),
    [
        ("Which contracts expire in 2026?", "expiration-date", Form.WHICH, InPeriod),
        ("Which of these leases end before 30 June 2026?", "expiration-date", Form.WHICH, InPeriod),
        ("Show me all contracts that expire within the next 90 days.", "expiration-date", Form.WHICH, InPeriod),
        ("Does the agreement expire in 2030?", "expiration-date", Form.YES_NO, InPeriod),
        ("Which contracts are still in force?", "expiration-date", Form.WHICH, RunsOn),
        ("Has the lease expired?", "expiration-date", Form.YES_NO, RunsOn),
        ("When does it end?", "expiration-date", Form.VALUE, None),
        ("What is the expiry date of the contract?", "expiration-date", Form.VALUE, None),
        ("Which contracts start in 2025?", "effective-date", Form.WHICH, InPeriod),
        ("When does the agreement start?", "effective-date", Form.VALUE, None),
        ("Which contracts were signed in 2024?", "agreement-date", Form.WHICH, InPeriod),
        ("When was the agreement made?", "agreement-date", Form.VALUE, None),
        ("Which renew automatically?", "renewal-term", Form.WHICH, IsThere),
        ("Does the contract renew automatically?", "renewal-term", Form.YES_NO, IsThere),
        ("How many contracts renew automatically?", "renewal-term", Form.COUNT, IsThere),
        ("How long is the renewal term?", "renewal-term", Form.VALUE, None),
        ("How long is the notice to stop renewal?", "notice-to-stop-renewal", Form.VALUE, None),
        ("By when must notice be given to stop the renewal?", "notice-to-stop-renewal", Form.VALUE, None),
        ("Which renewal notices are due this month?", "notice-to-stop-renewal", Form.WHICH, InPeriod),
        ("Which are governed by New York law?", "governing-law", Form.WHICH, OfPlace),
        ("Which contracts are under English law?", "governing-law", Form.WHICH, OfPlace),
        ("Which law governs the contract?", "governing-law", Form.VALUE, None),
        ("What is the cap?", "cap-on-liability", Form.VALUE, None),
        ("Which contracts have a cap above EUR 1m?", "cap-on-liability", Form.WHICH, Amounts),
        ("What do the caps add up to?", "cap-on-liability", Form.SUM, None),
        ("Who are the parties?", "parties", Form.VALUE, None),
        ("Which contracts are with Acme Ltd?", "parties", Form.WHICH, PartyNamed),
        ("How many contracts do we have with Penhallow?", "parties", Form.COUNT, PartyNamed),
        ("Which contracts have a warranty period longer than 12 months?", "warranty-duration", Form.WHICH, Lasts),
        ("Which contracts have an exclusivity clause?", "exclusivity", Form.WHICH, IsThere),
        ("Exclusivity?", "exclusivity", Form.VALUE, None),
        ("What do the fees add up to?", "payment-terms", Form.SUM, None),
    ],
)
def test_a_question_asks_for_a_type(
    services: Services, question: str, clause: str, form: Form, condition: type | None
) -> None:
    found = asked(services, question)
    assert found is not None
    assert (found.clauses[0], found.form) == (clause, form)
    assert found.condition is None if condition is None else isinstance(found.condition, condition)


@pytest.mark.parametrize(
    "question",
    [
        "When does the probation period end?",
        "When does the warranty end?",
        "When do the confidentiality obligations end?",
        "When was the original agreement signed?",
        "When is the rent due?",
        "May the tenant sublet?",
        "May a party terminate for convenience?",
        "How long is the notice period?",
        "What is the maximum liability of the Supplier?",
        "Which contracts expire soon?",
        "Which contracts do not renew automatically?",
        "Which contracts may be renewed?",
        "Which insurance must the Customer hold?",
        "Which ports may the ships of the fleet call at?",
        "Wann endet der Vertrag?",
    ],
)
def test_a_question_about_something_else_is_left_to_the_text(services: Services, question: str) -> None:
    assert asked(services, question) is None


def test_what_is_compared_with_is_read_as_a_contract_s_own_values_are(services: Services) -> None:
    for words, expected in (
        ("a cap above EUR 1m", Amounts(Than.OVER, "EUR 1000000")),
        ("a liability cap of at least £500,000", Amounts(Than.AT_LEAST, "GBP 500000")),
        ("a liability cap of less than USD 2.5 million", Amounts(Than.UNDER, "USD 2500000")),
        ("a renewal notice period longer than sixty days", Lasts(Than.OVER, "60 day")),
        ("a cap on liability", IsThere()),
    ):
        found = asked(services, f"Which contracts have {words}?")
        assert found is not None
        assert found.condition == expected, words


def test_the_catalogue_s_own_question_is_its_type_s_row(services: Services) -> None:
    for clause in services.catalogue.types:
        found = asked(services, clause.question)
        assert found is not None, clause.key
        assert clause.key in found.clauses, clause.key
    yes_no = asked(services, services.catalogue["termination-for-convenience"].question)
    assert yes_no is not None
    assert (yes_no.form, yes_no.decider) == (Form.YES_NO, Decider.WORDS)


def test_a_type_of_one_s_own_is_asked_for_by_its_name(services: Services) -> None:
    own = own_clause("Green energy", "", ClauseGroup.GENERAL, ["x"], services.catalogue.types, ValueKind.NONE)
    catalogue = services.catalogue.with_own([own])
    for question in ("Which contracts have green energy?", "What is the green energy clause?", "Green energy"):
        found = fact_asked(question, TODAY, catalogue)
        assert found is not None, question
        assert found.clauses == (own.key,)


def test_a_question_after_a_number_is_put_to_each_document_as_which() -> None:
    assert as_which("How many contracts renew automatically?") == "Which contracts renew automatically?"
    assert as_which("Which renew automatically?") == "Which contracts renew automatically?"
    assert as_which("What do the caps add up to?") == "How much are the caps?"
    assert as_which("When does it end?") == "When does it end?"
