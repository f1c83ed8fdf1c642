"""What is said of an answer: the verdict, and what it is subject to."""

import pytest

from smallprint.domain.question import Answer, Citation, Verdict

QUOTE = Citation(1, 0, 40, 0, "It renews unless a party gives notice.")


@pytest.mark.parametrize(
    ("verdict", "condition", "decided", "meaning"),
    [
        (Verdict.YES, "unless a party gives notice", "Yes, with limits", "Subject to: “unless a party gives notice”."),
        (Verdict.NO, "unless a party gives notice", "No, with limits", "Subject to: “unless a party gives notice”."),
        (Verdict.YES, "", "Yes", ""),
        (Verdict.QUOTED, "", "", ""),
    ],
)
def test_a_yes_or_no_with_an_exception_says_so(verdict: Verdict, condition: str, decided: str, meaning: str) -> None:
    answer = Answer("Does it renew automatically?", verdict, (QUOTE,), condition=condition)
    assert (answer.decided, answer.meaning) == (decided, meaning)
