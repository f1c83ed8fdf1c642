"""Values that hang on other findings are worked out with their arithmetic, and readings that disagree say so."""

import datetime
from dataclasses import replace

import pytest

from smallprint.domain.document import Document
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.passage import Segmentation
from smallprint.domain.value_numbers import later
from smallprint.export.values_said import value_said
from smallprint.ingest.text import read_text
from smallprint.locate import load_catalogue
from smallprint.read import document_value, resolve_values
from smallprint.read.values.dates import find_dates
from smallprint.read.values.durations import Role, find_durations, role_of
from smallprint.read.values.find import find_values
from smallprint.read.values.places import find_places
from smallprint.read.values.terms import EndKind, read_end
from smallprint.segment import segment
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))


def opened(text: str) -> tuple[Document, Segmentation]:
    document = read_text(text.encode(), "a.txt", "0" * 64)
    return document, segment(document)


def found(document: Document, clause: str, quote: str, confidence: float = 0.9) -> Finding:
    start = document.text.index(quote)
    values = find_values(CATALOGUE[clause], quote)
    value = None
    if values:
        first = values[0]
        value = Value(first.kind, first.shown, first.normal, start + first.start, start + first.end, first.remarks)
    anchor = document.anchor(start, start + len(quote))
    return Finding(clause, anchor, quote, confidence, (FoundBy.RULE,), value)


def resolved(text: str, *quotes: tuple[str, str]) -> list[Finding]:
    document, segmentation = opened(text)
    return resolve_values(document, segmentation, [found(document, clause, quote) for clause, quote in quotes])


def end_of(text: str, sentence: str, *others: tuple[str, str]) -> Value:
    value = document_value("expiration-date", resolved(f"{text} {sentence}", ("expiration-date", sentence), *others))
    assert value is not None
    return value


SIGNED = 'This Agreement is made on February 1, 2019. It is effective as of March 1, 2019 (the "Effective Date").'
DATES = (("agreement-date", "February 1, 2019"), ("effective-date", "March 1, 2019"))


@pytest.mark.parametrize(
    ("sentence", "normal", "remark"),
    [
        ("Its term is five (5) years from the Effective Date.", "2024-03-01", "from the Effective Date, 1 March 2019"),
        ("It continues for two years from the date hereof.", "2021-02-01", "from the agreement date, 1 February 2019"),
        ("It shall end on the third (3rd) anniversary of the Effective Date.", "2022-03-01", "3 years from"),
        ("It extends for a period of eighteen (18) months thereafter.", "2020-09-01", "18 months from"),
        ("It starts on June 1, 2019 and lasts one year.", "2020-06-01", "from the start it names, 1 June 2019"),
        ("It remains in force until the end of the current calendar year.", "2019-12-31", "the end of the year"),
        ("It commences on March 1, 2019 and shall expire on February 28, 2022.", "2022-02-28", ""),
        ("It continues for ten (10) Contract Years unless ended on sixty (60) days' notice.", "2029-03-01", "10 years"),
        ("It shall continue until terminated by either party.", "perpetual", "No end is fixed"),
    ],
)  # fmt: skip
def test_an_end_is_worked_out_from_its_anchor(sentence: str, normal: str, remark: str) -> None:
    value = end_of(SIGNED, sentence, *DATES)
    assert value.normal == normal
    assert remark in value_said(value)


def test_years_that_the_contract_defines_otherwise_are_not_counted_from_its_start() -> None:
    sentence = "It continues for ten (10) Contract Years unless ended on sixty (60) days' notice."
    season = '\n\n"Contract Year" means the time from March 1 of the year in which the hall opens to its last day.\n\n'
    assert end_of(SIGNED + season, sentence, *DATES).normal == "10 year"
    plain = '\n\n"Contract Year" means each year that begins on the Effective Date or an anniversary of it.\n\n'
    assert end_of(SIGNED + plain, sentence, *DATES).normal == "2029-03-01"


@pytest.mark.parametrize(
    ("sentence", "several"),
    [
        ("It ends on the later of (i) June 30, 2022 or (ii) the day on which Alder leaves the group.", True),
        ("It ends on June 30, 2022 or when the work is done, whichever is the earlier.", True),
        ("It ends on June 30, 2022.", False),
    ],
)
def test_an_end_that_is_one_of_several_says_so(sentence: str, several: bool) -> None:
    value = end_of(SIGNED, sentence, *DATES)
    assert value.normal == "2022-06-30"
    assert ("names several ends" in value_said(value)) is several


def test_without_a_start_the_length_stands_and_says_so() -> None:
    value = end_of("A contract.", "The term is five (5) years from the Effective Date.")
    assert value.normal == "5 year"
    assert "a length, not a date" in value_said(value)


def test_an_end_in_a_definition_is_followed() -> None:
    text = SIGNED + '\n\n"Service Period" means the time from March 1, 2019 through March 30, 2020.\n\n'
    value = end_of(text, "This Agreement continues for the Service Period.", *DATES)
    assert value.normal == "2020-03-30"


def test_a_labelled_end_is_followed() -> None:
    value = end_of("Expiration Date: August 31, 2006\n\n", "It ends on the Expiration Date set forth above.")
    assert value.normal == "2006-08-31"


@pytest.mark.parametrize(
    ("sentence", "normal"),
    [
        ("It takes effect on the date first written above.", "2019-02-01"),
        ("It is effective on the date of the last signature below.", "2019-02-20"),
        ("It is effective on the day after the date of the last signature.", "2019-02-21"),
        ("It begins on April 5, 2019 and ends on May 1, 2020.", "2019-04-05"),
    ],
)
def test_an_effective_date_is_found_where_the_words_point(sentence: str, normal: str) -> None:
    text = f"Made on February 1, 2019. {sentence} IN WITNESS WHEREOF: By: /s/ A. Date: February 20, 2019"
    quotes = ("agreement-date", "February 1, 2019"), ("effective-date", sentence)
    value = document_value("effective-date", resolved(text, *quotes))
    assert value is not None
    assert value.normal == normal


def test_a_renewal_of_the_same_duration_is_as_long_as_the_first_term() -> None:
    first = "The first term is three (3) years."
    again = "It then renews for successive terms of the same duration."
    value = document_value(
        "renewal-term", resolved(f"{first} {again}", ("expiration-date", first), ("renewal-term", again))
    )
    assert value is not None
    assert value.normal == "3 year"


def test_two_values_that_disagree_are_disputed_and_less_sure() -> None:
    document, segmentation = opened("It is governed by the laws of Ohio. Elsewhere: the laws of Texas govern.")
    one = found(document, "governing-law", "It is governed by the laws of Ohio.", 0.9)
    other = found(document, "governing-law", "the laws of Texas govern.", 0.6)
    first, second = resolve_values(document, segmentation, [one, other])
    assert first.disputed
    assert second.disputed
    assert first.value is not None
    assert "“Texas”" in value_said(first.value)
    assert second.confidence < 0.6
    assert first.confidence < 0.9
    assert first.confidence > second.confidence


def test_what_adds_nothing_disputes_nothing_and_lends_no_value() -> None:
    document, segmentation = opened("It is governed by the laws of Ohio. Elsewhere: the laws of Texas govern.")
    one = replace(found(document, "governing-law", "It is governed by the laws of Ohio.", 0.6), adds=0.6)
    other = replace(found(document, "governing-law", "the laws of Texas govern.", 0.7), adds=0.05)
    first, second = resolve_values(document, segmentation, [one, other])
    assert not first.disputed
    assert not second.disputed
    value = document_value("governing-law", [first, second])
    assert value is not None
    assert value.normal == "Ohio"
    both = resolve_values(document, segmentation, [one, replace(other, adds=0.5)])
    assert [(found.confidence, found.adds) for found in both] == [(0.57, 0.57), (0.49, 0.35)]


def test_a_second_pass_changes_nothing() -> None:
    text = f"{SIGNED} The term is five years from the Effective Date. It ends on May 1, 2020."
    quotes = [*DATES, ("expiration-date", "The term is five years from the Effective Date.")]
    quotes.append(("expiration-date", "It ends on May 1, 2020."))
    document, segmentation = opened(text)
    once = resolve_values(document, segmentation, [found(document, clause, quote) for clause, quote in quotes])
    assert any(finding.disputed for finding in once)
    assert resolve_values(document, segmentation, once) == once


def test_findings_that_agree_are_left_alone() -> None:
    text = "The laws of Ohio govern. Ohio law governs."
    before = [("governing-law", "The laws of Ohio govern."), ("governing-law", "Ohio law governs.")]
    assert not any(finding.disputed for finding in resolved(text, *before))


def test_the_last_day_of_a_month_stays_in_its_month() -> None:
    assert later(datetime.date(2020, 1, 31), 1, "month") == datetime.date(2020, 2, 29)
    assert later(datetime.date(2020, 2, 29), 1, "year") == datetime.date(2021, 2, 28)
    assert later(datetime.date(2020, 1, 1), 2, "week") == datetime.date(2020, 1, 15)
    assert later(datetime.date(9999, 1, 1), 1, "year") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20t h day of December 2018", "2018-12-20"),
        ("the twenty-first day of March, Two Thousand Nine", "2009-03-21"),
        ("20th day of Friday, March 2020", "2020-03-20"),
        ("12-23-2019", "2019-12-23"),
        ("1.4.2011", "2011-04-01"),
        ("31 December,        1996", "1996-12-31"),
        ("May [8], 2014", "2014-05-08"),
    ],
)
def test_dates_as_readers_hand_them_on(text: str, expected: str) -> None:
    assert [value.normal for value in find_dates(f"dated {text} here")] == [expected]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("renews for successive one (1) year terms on sixty (60) days' prior notice", [Role.RENEWAL, Role.NOTICE]),
        ("renewed for six (6) month periods unless notice comes six (6) months before", [Role.RENEWAL, Role.NOTICE]),
        ("an initial term of three years", [Role.OTHER]),
        ("may extend it for two further periods of nine months each by written notice", [Role.RENEWAL]),
        ("from year to year thereafter", [Role.RENEWAL]),
    ],
)  # fmt: skip
def test_a_duration_has_a_role(text: str, roles: list[Role]) -> None:
    assert [role_of(text, value) for value in find_durations(text)] == roles


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("the laws of the United States and the State of Florida", "Florida"),
        ("subject to Italian law; the tribunal sits in Paris, France", "Italy"),
        ("the laws of Papua New Guinea", "Papua New Guinea"),
        ("the laws of the United States of America", "United States"),
    ],
)
def test_the_governing_place_comes_first(text: str, first: str) -> None:
    assert find_places(text)[0].normal == first


def test_an_end_that_is_not_said_is_none() -> None:
    assert read_end("The parties like each other.") is None
    end = read_end("It lasts two years.")
    assert end is not None
    assert end.kind is EndKind.LENGTH


def test_the_years_of_a_renewal_are_not_those_of_the_term() -> None:
    end = read_end(
        "This Agreement shall be effective until the earlier of (a) its termination or (b) the date that is two (2) "
        "years after the date of this Agreement; it renews unless the quota for any one (1) year renewal term is open."
    )
    assert end is not None
    assert (end.count, end.unit, end.anchor) == (2, "year", "agreement")


@pytest.mark.parametrize(
    "text",
    [
        "If the launch has not taken place by August 31, 1999, the Sponsor may terminate this Agreement.",
        "The Release is paid in full five (5) days after that; the sum is then invalidated.",
    ],
)
def test_what_must_have_happened_by_a_day_ends_no_term(text: str) -> None:
    assert read_end(text) is None


def test_a_length_counts_from_the_event_that_it_names_and_no_other() -> None:
    text = (
        "1. This Agreement is effective on the Effective Date, 2 September 1998, and continues for a period of "
        'twenty-five (25) years (the "Initial Period") after the RFCS Date.\nDated 2 September 1998\n'
    )
    end = read_end(text)
    assert end is not None
    assert (end.event, end.anchor) == ("the RFCS Date", "")


def test_what_a_term_begins_with_does_not_explain_its_end() -> None:
    text = (
        'The parties will show the sites by April 15, 1998 (the "Launch Date").\n'
        "The term of this Agreement will begin on the Launch Date and will not end until all are shown.\n"
    )
    document, passages = opened(text)
    (end,) = resolve_values(document, passages, [found(document, "expiration-date", text.splitlines()[1])])
    assert end.value is None or end.value.normal != "1998-04-15"
