"""A term is counted from the start that its words name, and from no other date of the contract."""

from dataclasses import replace

import pytest

from smallprint.domain.finding import Value
from smallprint.export.values_said import value_said
from smallprint.read import document_value, resolve_values
from smallprint.read.values.find import find_values
from tests.read.test_resolve import CATALOGUE, found, opened

_SIGNED = 'This Agreement is made on February 1, 2019. It is effective as of March 1, 2019 (the "Effective Date").'
_DATES = (("agreement-date", "February 1, 2019"), ("effective-date", "March 1, 2019"))


def _end(text: str, sentence: str, *others: tuple[str, str]) -> Value | None:
    document, segmentation = opened(f"{text} {sentence}")
    quotes = [("expiration-date", sentence), *others]
    findings = [found(document, clause, quote) for clause, quote in quotes]
    return document_value("expiration-date", resolve_values(document, segmentation, findings))


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Its term is three years from the Launch.", "the Launch"),
        ("It continues for ten years following the first date on which the Portal is open.", "the first date on which"),
        ("It ends two years from the date the Portal becomes open to members.", "the date the Portal becomes open"),
        ("It remains effective for ten years from the Supply Agreement Effective Date.", "the Supply Agreement Effect"),
        ("Its term is five years, which shall commence on the date upon which the mill is built.", "the date upon"),
        ("It is effective as of the date of completion of the pipe and continues for a term of ten years.", "the"),
        ("It begins on the Services Commencement Date and remains effective for ten years.", "the Services"),
        ("It begins on the later of (i) the date hereof and (ii) the move, and continues for 3 years.", "the later"),
        ("It ends on the first anniversary of the expiration date of the last Schedule.", "the expiration date of"),
        ("It runs for a term of two years from the delivery of the first unit.", "the delivery of"),
        ("It ends on the fifth anniversary of the date of the move by giving notice.", "the date of the move."),
    ],
)  # fmt: skip
def test_from_an_event_that_the_contract_gives_no_date_there_is_no_end(sentence: str, event: str) -> None:
    value = _end(_SIGNED, sentence, *_DATES)
    assert value is not None
    assert not value.normal.startswith("20"), value.normal
    assert f"count from {event}" in value_said(value)


@pytest.mark.parametrize(
    ("sentence", "normal"),
    [
        ("Its term is three years from the Effective Date.", "2022-03-01"),
        ("Its term is three years (the “Term”), commencing on the Effective Date.", "2022-03-01"),
        ("It begins upon the ---------- Effective Date and remains in force for one year.", "2020-03-01"),
        ("It takes effect on the date of its execution and remains in force for three years.", "2022-02-01"),
        ("It continues for a period of one year from the date of its execution.", "2020-02-01"),
        ("It begins on the date first set forth above and continues for two years thereafter.", "2021-02-01"),
        ("It begins on June 1, 2019 and continues for two years from that date.", "2021-06-01"),
        ("It continues for two years after the Opening, 1 May 2020.", "2022-05-01"),
        ("It is for 3 years from the Start Date and renews for one year.", "2022-04-01"),
        ("It ends on the 2nd anniversary of the Commencement Date.", "2021-02-01"),
        ("It continues for two years from the date it is signed by both parties.", "2021-02-01"),
        ("In the event of a sale this Agreement shall last for two years from the Effective Date.", "2021-03-01"),
        ("This Agreement survives a sale and shall continue for ten years from the Effective Date.", "2029-03-01"),
    ],
)
def test_from_a_date_of_the_contract_or_one_that_it_defines_it_ends_so_long_after(sentence: str, normal: str) -> None:
    defined = '"Start Date" means April 1, 2019. Work begins on the date first written above (the "Commencement Date").'
    value = _end(f"{_SIGNED} {defined}", sentence, *_DATES)
    assert value is not None
    assert value.normal == normal, value_said(value)


def test_the_surest_finding_of_the_effective_date_says_from_when_a_term_counts_and_no_weaker_one() -> None:
    stated, other = '"Effective Date" means the Closing Date as set forth in the Deed.', "July 23, 2009"
    sentence = "Its term is ten years from the Effective Date."
    document, segmentation = opened(f"{stated} The Deed is of {other}. {sentence}")
    findings = [
        found(document, "effective-date", stated),
        replace(found(document, "effective-date", other), confidence=0.3),
        found(document, "expiration-date", sentence),
    ]
    value = document_value("expiration-date", resolve_values(document, segmentation, findings))
    assert value is not None
    assert value.normal == "10 year"
    alone = document_value("expiration-date", resolve_values(document, segmentation, findings[1:]))
    assert alone is not None
    assert alone.normal == "2019-07-23"


def test_a_defined_effective_date_goes_before_a_date_that_was_taken_for_it() -> None:
    text = 'Made on December 27, 2018 (the "Effective Date"). On January 18, 2018 they signed another deed.'
    sentence = "It ends on the first anniversary of the Effective Date."
    document, segmentation = opened(f"{text} {sentence}")
    weak = replace(found(document, "effective-date", "January 18, 2018"), confidence=0.6)
    findings = [weak, found(document, "expiration-date", sentence)]
    value = document_value("expiration-date", resolve_values(document, segmentation, findings))
    assert value is not None
    assert value.normal == "2019-12-27"


@pytest.mark.parametrize(
    "sentence",
    [
        "It shall continue in effect until the termination of the Alliance Agreement; if that is ended, for 36 months.",
        "It continues until all fees are paid, but the data is kept in force for a period of six years.",
        "It is extended automatically for a period of 12 months.",
        "If it has not sold any unit in the first two (2) years of the term, it may be ended.",
        "After the Initial Term this Agreement continues on a month to month basis until terminated by either party.",
        "It ends on the date which is five (5) days after the date on which the Agent has all papers.",
        "The duties survive for a period of two years.",
        "The term of the show continues to the end of the 1999 season.",
        "It takes effect upon acceptance by the Office no later than September 2, 2019.",
    ],
)
def test_what_is_no_end_of_the_term_is_none(sentence: str) -> None:
    value = _end(_SIGNED, sentence, *_DATES)
    assert value is None or not value.normal, value


@pytest.mark.parametrize(
    ("text", "sentence", "normal"),
    [
        ("", "It ends on the last day of the month fifteen years from the Effective Date.", "15 year"),
        (
            '\n\n"Contract Year" means a year from the Commencement Date, when the plant runs.\n\n',
            "It continues until the end of the fifteenth Contract Year.",
            "15 year",
        ),
    ],
)
def test_years_and_months_of_their_own_lead_to_no_day(text: str, sentence: str, normal: str) -> None:
    value = _end(_SIGNED + text, sentence, *_DATES)
    assert value is not None
    assert value.normal == normal


def test_an_end_that_a_definition_gives_as_one_of_two_says_so() -> None:
    defined = (
        '\n\n"Last Day" means the later of (a) the seventh anniversary of the Effective Date and (b) the sale.\n\n'
    )
    value = _end(_SIGNED + defined.replace("Last Day", "Intended End"), "It continues until the Intended End.", *_DATES)
    assert value is not None
    assert value.normal == "2026-03-01"
    assert "several ends" in value_said(value)


def test_the_latest_end_of_a_term_that_an_event_ends_is_told_as_one_of_several() -> None:
    sentence = "It remains in force until all pumps are sold, but no longer than five years from the Effective Date."
    value = _end(_SIGNED, sentence, *_DATES)
    assert value is not None
    assert value.normal == "2024-03-01"
    assert "several ends" in value_said(value)


@pytest.mark.parametrize(
    ("words", "normal"),
    [
        ("If no notice to renew comes in the said thirty (30) days, it ends after the said thirty (30) days.", None),
        ("At least two (2) years before the end of the term, Alder says whether it extends it.", None),
        ("It begins with five (5) years from the Effective Date and may be extended by agreement.", None),
        ("It may be extended for a period of two (2) years.", "2 year"),
        ("The Tenant may extend it for five (5) years by giving written notice to the Landlord.", "5 year"),
        ("It renews for terms of one (1) year, on notice sixty (60) days before the end of the term.", "1 year"),
    ],
)  # fmt: skip
def test_a_renewal_is_never_as_long_as_a_notice_or_as_the_first_term(words: str, normal: str | None) -> None:
    values = find_values(CATALOGUE["renewal-term"], words)
    assert (values[0].normal if values else None) == normal


def test_a_length_without_a_start_does_not_disagree_with_a_day() -> None:
    first, again = "Its term is five years from the Effective Date.", "Its term is five years from the Launch."
    document, segmentation = opened(f"{_SIGNED} {first} {again}")
    quotes = [*_DATES, ("expiration-date", first), ("expiration-date", again)]
    read = resolve_values(document, segmentation, [found(document, clause, quote) for clause, quote in quotes])
    assert [one.value.normal for one in read[2:] if one.value] == ["2024-03-01", "5 year"]
    assert not any(one.disputed for one in read)


def test_a_renewal_says_the_last_day_for_the_notice_that_it_wants() -> None:
    ends = "It shall expire on 28 February 2027."
    renews = "The Tenant may extend it for one year by notice given at least two (2) months before the end of the term."
    document, segmentation = opened(f"{ends} {renews} Notice of 30 days stops it.")
    read = [found(document, "expiration-date", ends), found(document, "renewal-term", renews)]
    said = value_said(resolve_values(document, segmentation, read)[1].value)
    assert said == "Last day to give notice: 28 December 2026 (2 months before the end, 28 February 2027)."
    other = replace(found(document, "notice-to-stop-renewal", "Notice of 30 days stops it."), likely=True)
    assert "Last day" not in value_said(resolve_values(document, segmentation, [*read, other])[1].value)
    unsure = replace(other, confidence=0.5)
    assert "Last day" in value_said(resolve_values(document, segmentation, [*read, unsure])[1].value)
