"""Values that the body of a contract and a schedule give differently."""

import pytest

from smallprint.domain.proof import FlawKind
from tests.proof.made import document_of, flaws_in


def _more(body: str, schedule: str) -> str:
    return f"6. More\n\n{body} See Schedule 1.\n\nSchedule 1\n\n{schedule}\n"


@pytest.mark.parametrize(
    ("body", "schedule", "words"),
    [
        (
            "The Monthly Fee is $5,000.",
            "The Monthly Fee is $4,500.00 at first.",
            ("Monthly Fee", "$4,500.00", "$5,000"),
        ),
        (
            "“Monthly Fee” means $500 a month.",
            "Monthly Fee: $450",
            ("Monthly Fee", "$450", "$500"),
        ),
        (
            "The Initial Term is three (3) years.",
            "The Initial Term is 2 years.",
            ("Initial Term", "2 years", "3) years"),
        ),
        (
            "A Service Credit of 5% is given.",
            "The Service Credit shall be 10 percent.",
            ("Service Credit", "10 percent", "5%"),
        ),
        (
            "The Notice Period is 30 days.",
            "The Notice Period means a period of 60 days.",
            ("Notice Period", "60 days", "30 days"),
        ),
    ],
)
def test_a_value_that_a_schedule_gives_differently_is_found(body: str, schedule: str, words: tuple[str, ...]) -> None:
    (flaw,) = flaws_in(_more(body, schedule), FlawKind.VALUE_DIFFERS)
    text = document_of(_more(body, schedule)).text
    assert flaw.words == tuple(one.replace(") ", " ") for one in words)
    assert words[0] in text[flaw.start : flaw.end]
    assert words[0] in text[slice(*flaw.others[0])]
    assert flaw.start > flaw.others[0][0]


@pytest.mark.parametrize(
    ("body", "schedule"),
    [
        ("The Monthly Fee is $5,000.", "The Monthly Fee is USD 5,000.00 at first."),
        ("The Monthly Fee is $5,000.", "The Monthly Fee is 30 days late."),
        ("The Monthly Fee is $5,000.", "The Monthly Fee is $4,000, and then the Monthly Fee is $6,000."),
        ("The Monthly Fee is $5,000. The Yearly Fee is $4,000.", "The Yearly Fee is $4,000."),
        ("The Monthly Fee is $5,000.", "The Late Monthly Fee is $50."),
    ],
)
def test_the_same_value_another_kind_and_several_values_are_left_alone(body: str, schedule: str) -> None:
    assert flaws_in(_more(body, schedule), FlawKind.VALUE_DIFFERS) == []
