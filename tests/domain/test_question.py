"""What is said of an answer: the verdict, and what it is subject to."""

import pytest

from smallprint.domain.question import Answer, Citation, Outcome

QUOTE = Citation(1, 0, 40, 0, "It renews unless a party gives notice.")


@pytest.mark.parametrize(
    ("verdict", "condition", "decided", "meaning"),
    [
        (Outcome.YES, "unless a party gives notice", "Yes, with limits", "Subject to: “unless a party gives notice”."),
        (Outcome.NO, "unless a party gives notice", "No, with limits", "Subject to: “unless a party gives notice”."),
        (Outcome.YES, "", "Yes", ""),
        (Outcome.QUOTED, "", "", ""),
    ],
)
def test_a_yes_or_no_with_an_exception_says_so(verdict: Outcome, condition: str, decided: str, meaning: str) -> None:
    answer = Answer("Does it renew automatically?", verdict, (QUOTE,), condition=condition)
    assert (answer.decided, answer.meaning) == (decided, meaning)
