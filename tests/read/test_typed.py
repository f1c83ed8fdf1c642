"""What a person types as a value is held to the kind of the clause type, in the writings that people use."""

import pytest

from smallprint.domain.value_remark import OnValue
from smallprint.locate import load_catalogue
from smallprint.read import understand
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        *(
            ("agreement-date", typed, "2021-05-03")
            for typed in (
                "3 May 2021",
                "May 3, 2021",
                "2021-05-03",
                "2021/5/3",
                "3.5.2021",
                "the 3rd day of May, 2021",
                " 3  may\n2021 ",
            )
        ),
        ("agreement-date", "13/5/2021", "2021-05-13"),
        ("expiration-date", "3 May 2021", "2021-05-03"),
        ("expiration-date", "two (2) years", "2 years"),
        ("expiration-date", "in perpetuity", "perpetual"),
        *(
            ("notice-to-stop-renewal", typed, "30 days")
            for typed in ("30 days", "thirty (30) days", "30d", "30 days' notice", "Thirty days.")
        ),
        ("notice-to-stop-renewal", "18 mo", "18 months"),
        ("notice-to-stop-renewal", "a year", "1 year"),
        ("notice-to-stop-renewal", "10 Business Days", "10 business days"),
        *(
            ("cap-on-liability", typed, "EUR 50,000")
            for typed in ("EUR 50,000", "€50,000.00", "50.000 EUR", "50 000 €", "50.000,00 euros", "€50k")
        ),
        ("cap-on-liability", "1.5 million dollars", "USD 1,500,000"),
        ("cap-on-liability", "one million pounds", "GBP 1,000,000"),
        ("cap-on-liability", "£1,234.56", "GBP 1,234.56"),
        ("cap-on-liability", "CHF 1'000'000", "CHF 1,000,000"),
        ("governing-law", " New   York ", "New York"),
        ("parties", "Larkfield Ltd; Ondine Inc.", "Larkfield Ltd; Ondine Inc."),
        ("anti-assignment", "whatever it says", "whatever it says"),
    ],
)
def test_usual_writings_are_understood(key: str, typed: str, value: str) -> None:
    assert understand(CATALOGUE[key], typed).value == value
    assert understand(CATALOGUE[key], value).value == value, "what is stored can be edited again"


@pytest.mark.parametrize(
    ("key", "typed", "told"),
    [
        ("agreement-date", "about the escrow.", "no date"),
        ("agreement-date", "May 2021", "no date"),
        ("agreement-date", "31 February 2021", "no date"),
        ("agreement-date", "3 May 2021 or later", "no date"),
        ("agreement-date", "1 May 2021 and 2 May 2021", "no date"),
        ("agreement-date", "", "like 3 May 2021"),
        ("expiration-date", "when the work is done", "no date and no length"),
        ("notice-to-stop-renewal", "30", "a number and a unit"),
        ("notice-to-stop-renewal", "30 or 60 days", "no length"),
        ("notice-to-stop-renewal", "3 May 2021", "no length"),
        ("cap-on-liability", "50000", "currency is missing"),
        ("cap-on-liability", "12 months' fees", "no sum"),
        ("cap-on-liability", "EUR 50,000 per year", "no sum"),
        ("cap-on-liability", "30 days", "no sum"),
        ("governing-law", "  ", "Write what it says"),
    ],
)
def test_what_is_of_another_kind_is_refused_with_what_to_write(key: str, typed: str, told: str) -> None:
    understood = understand(CATALOGUE[key], typed)
    assert understood.value == ""
    assert told in understood.told


def test_what_was_understood_is_said_with_its_doubt() -> None:
    understood = understand(CATALOGUE["agreement-date"], "3/5/2021")
    assert understood.told == "Understood as 5 March 2021."
    assert [one.kind for one in understood.remarks] == [OnValue.EITHER_ORDER]
