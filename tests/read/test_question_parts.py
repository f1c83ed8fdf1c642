"""A question that asks several things is taken apart, one that only has an "and" is not."""

import pytest

from smallprint.domain.question import Answer, Citation, Excerpt, Outcome
from smallprint.read.answers.question_parts import in_parts, parts_of


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("How long is the term and can it be renewed?", ("How long is the term?", "Can it be renewed?")),
        ("When does it end? Does it renew automatically?", ("When does it end?", "Does it renew automatically?")),
        ("What is the rent and when must it be paid?", ("What is the rent?", "When must the rent be paid?")),
        ("Is there a cap and what is it?", ("Is there a cap?", "What is the cap?")),
        ("May the Landlord enter and must it give notice?", ("May the Landlord enter?", "Must it give notice?")),
        ("Which law governs it and which courts decide?", ("Which law governs it?", "Which courts decide?")),
        (
            "Which contracts expire in 2026 and which renew automatically?",
            ("Which contracts expire in 2026?", "Which contracts renew automatically?"),
        ),
    ],
)
def test_several_questions_are_taken_apart(question: str, parts: tuple[str, ...]) -> None:
    found = parts_of(question)
    assert found.questions == parts
    assert not found.all_of


@pytest.mark.parametrize(
    "question",
    [
        "Which law governs the agreement?",
        "Does the Supplier indemnify and hold harmless the Customer?",
        "Which document prevails if the DPA and the main contract conflict?",
        "Who may terminate and on what notice?",
        "May information be given to employees and advisers?",
        "How are notices and invoices sent?",
    ],
)
def test_one_question_stays_whole(question: str) -> None:
    assert parts_of(question).questions == (question,)


def test_contracts_that_must_meet_two_things_are_asked_both() -> None:
    found = parts_of("Which contracts expire in 2026 and are governed by Texas law?")
    assert found.questions == ("Which contracts expire in 2026?", "Which contracts are governed by Texas law?")
    assert found.all_of


QUOTE = Citation(1, 0, 5, 0, "words")


def answer(verdict: Outcome) -> Answer:
    there = verdict is not Outcome.NOT_THERE
    return Answer("?", verdict, (QUOTE,) if there else (), closest=() if there else (Excerpt(1, 0, 5, 0, 0.1),))


@pytest.mark.parametrize(
    ("verdicts", "any_of", "all_of"),
    [
        ((Outcome.YES, Outcome.YES), Outcome.QUOTED, Outcome.YES),
        ((Outcome.YES, Outcome.NO), Outcome.QUOTED, Outcome.NO),
        ((Outcome.YES, Outcome.OPEN), Outcome.QUOTED, Outcome.OPEN),
        ((Outcome.YES, Outcome.NOT_THERE), Outcome.QUOTED, Outcome.MAY),
        ((Outcome.MAY, Outcome.NOT_THERE), Outcome.MAY, Outcome.MAY),
        ((Outcome.NOT_THERE, Outcome.NOT_THERE), Outcome.NOT_THERE, Outcome.NOT_THERE),
    ],
)
def test_the_whole_says_no_more_than_its_parts(verdicts: tuple[Outcome, ...], any_of: Outcome, all_of: Outcome) -> None:
    answers = [answer(one) for one in verdicts]
    together = in_parts("Both?", answers)
    assert together.verdict is any_of
    assert in_parts("Both?", answers, all_of=True).verdict is all_of
    assert together.parts == tuple(answers)
    assert together.citations == tuple(citation for one in answers for citation in one.citations)
    assert bool(together.closest) is (any_of is Outcome.NOT_THERE)


def test_the_only_part_is_the_answer() -> None:
    only = answer(Outcome.YES)
    assert in_parts("One?", [only]) is only
