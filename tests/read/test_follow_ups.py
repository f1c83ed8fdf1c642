"""A short question is understood by the one before it, and a whole one stays as it is."""

import pytest

from smallprint.read.answers.follow_ups import understood, with_topic


@pytest.mark.parametrize(
    ("last", "short", "meant"),
    [
        ("How long is the initial term?", "And the renewal?", "How long is the renewal?"),
        ("Welches Recht gilt?", "Und die Haftung?", "Was sagt der Vertrag zum Thema Haftung?"),
        ("Welches Recht gilt?", "Was ist mit der Kündigung?", "Was sagt der Vertrag zum Thema Kündigung?"),
        ("Welches Recht gilt?", "Und wann?", "Und wann?"),
        ("适用哪国法律？", "那么续期呢？", "合同对续期有何规定？"),
        ("适用哪国法律？", "为什么呢？", "为什么呢？"),
        ("How long is the initial term?", "What about the renewal?", "How long is the renewal?"),
        ("How long is the initial term?", "What about after that?", "What happens after the initial term?"),
        ("How long is the initial term?", "And then?", "What happens after the initial term?"),
        ("When does the lease expire?", "And after that?", "What happens after the lease expires?"),
        (
            "May the Customer terminate for convenience?",
            "And the Supplier?",
            "May the Supplier terminate for convenience?",
        ),
        (
            "May the Customer terminate for convenience?",
            "And for the Supplier?",
            "May the Supplier terminate for convenience?",
        ),
        ("How long is the notice period?", "And for the Supplier?", "How long is the notice period for the Supplier?"),
        ("Who are the parties?", "And the guarantor?", "Who is the guarantor?"),
        ("May the Landlord enter the premises?", "Why?", "Why may the Landlord enter the premises?"),
        ("Which law governs the agreement?", "Why?", "Why: which law governs the agreement?"),
        ("May the Landlord enter the premises?", "When?", "When may the Landlord enter the premises?"),
        ("Which contracts renew automatically?", "And why?", "Why do these contracts renew automatically?"),
        ("Which contracts expire in 2026?", "And in 2027?", "Which contracts expire in 2027?"),
        ("Which contracts expire in 2026?", "What about 2027?", "Which contracts expire in 2027?"),
        ("Which contracts expire in 2026?", "And before 30 June 2027?", "Which contracts expire before 30 June 2027?"),
        ("Which contracts expire in 2026?", "And which renew automatically?", "Which contracts renew automatically?"),
        (
            "Which contracts are governed by New York law?",
            "And Texas?",
            "Which contracts are governed by Texas law?",
        ),
        (
            "Is the agreement governed by New York law?",
            "And by English law?",
            "Is the agreement governed by English law?",
        ),
        ("Is liability limited?", "What about the indemnity?", "Is the indemnity limited?"),
        ("Is liability limited?", "And for data protection?", "Is liability limited for data protection?"),
        ("How much is the deposit?", "And when must it be paid back?", "When must the deposit be paid back?"),
        ("How long is the initial term?", "And can it be renewed?", "Can it be renewed?"),  # the contract can
        ("Who pays for repairs?", "And the roof?", "What does the contract say about the roof?"),
    ],
)
def test_a_short_question_takes_the_subject_of_the_last_one(last: str, short: str, meant: str) -> None:
    assert understood(short, last) == meant


@pytest.mark.parametrize(
    "whole",
    [
        "Does it renew automatically?",
        "Which law governs the agreement?",
        "Why may the landlord enter?",
        "What happens after the term?",
        "Renewal",
        "Under what conditions may confidential information be given to advisers of a party?",
        "For how long must information be kept secret?",
    ],
)
def test_a_question_that_needs_no_other_stays_as_it_is(whole: str) -> None:
    assert understood(whole, "How long is the initial term?") == whole
    assert understood(whole, "") == whole


def test_without_a_question_before_it_a_short_one_stays_as_it_is() -> None:
    assert understood("And the renewal?", "") == "And the renewal?"


def test_it_is_the_thing_of_the_part_before_unless_a_contract_is_meant() -> None:
    assert with_topic("When must it be paid?", "What is the rent?") == "When must the rent be paid?"
    assert with_topic("What is it?", "Is there a cap?") == "What is the cap?"
    assert with_topic("When does it end?", "What is the rent?") == "When does it end?"
