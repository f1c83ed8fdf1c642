"""Values are read with their place and a normal form, and doubts are remarked."""

import pytest

from smallprint.domain.finding import Value
from smallprint.export.values_said import value_said
from smallprint.language.numerals import number_of
from smallprint.locate import load_catalogue
from smallprint.read.spans import short_value
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.composites import with_composites
from smallprint.read.values.dates import find_dates
from smallprint.read.values.durations import find_durations
from smallprint.read.values.find import find_values
from smallprint.read.values.parties import find_parties
from smallprint.read.values.places import find_places
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))


def normals(values: list[Value]) -> list[str]:
    return [value.normal for value in values]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("made as of June 21, 1999 by", ["1999-06-21"]),
        ("this 21st day of June, 1999", ["1999-06-21"]),
        ("on 3 May 2016", ["2016-05-03"]),
        ("dated 5/8/14", ["2014-05-08"]),
        ("dated 25/8/2014", ["2014-08-25"]),
        ("on 2014-12-31", ["2014-12-31"]),
        ("as of [●] 2020", []),
        ("as of February 30, 2020", []),
        ("the ___ day of May, 2011", []),
        ("from Jan. 2, 2001 to Sept. 3,\n2002", ["2001-01-02", "2002-09-03"]),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert normals(find_dates(text)) == expected


def test_an_ambiguous_date_is_remarked() -> None:
    assert "day/month" in value_said(find_dates("5/8/14")[0])
    assert value_said(find_dates("5/5/14")[0]) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thirty (30) days' notice", ["30 day"]),
        ("a period of two years", ["2 year"]),
        ("90 days", ["90 day"]),
        ("sixty (60) calendar days", ["60 day"]),
        ("successive one-year terms", ["1 year"]),
        ("twenty-four (24) months", ["24 month"]),
        ("one hundred and eighty days", ["180 day"]),
        ("renews annually", ["1 year"]),
        ("a perpetual license", ["perpetual"]),
        ("the sum of $30 daily", []),
        ("nothing here", []),
    ],
)
def test_durations(text: str, expected: list[str]) -> None:
    assert normals(find_durations(text)) == expected


def test_words_and_figures_that_disagree_are_remarked() -> None:
    value = find_durations("thirty (60) days")[0]
    assert value.normal == "30 day"
    assert "disagree" in value_said(value)
    assert "disagree" in value_said(find_amounts("one million dollars (US$2,000,000)")[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the laws of the State of Oregon", ["Oregon"]),
        ("the laws of England and Wales", ["England and Wales"]),
        ("courts in Texas; the laws of the State of New\nYork govern", ["New York", "Texas"]),
        ("laws of the People's Republic of China", ["China"]),
        ("laws of the Province of Ontario", ["Ontario"]),
        ("West Virginia law governs", ["West Virginia"]),
        ("the law of the land", []),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    assert normals(find_places(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a cap of $1,000,000.", ["USD 1000000"]),
        ("US$2.5 million", ["USD 2500000"]),
        ("EUR 300,", ["EUR 300"]),
        ("one million dollars (US$1,000,000)", ["USD 1000000"]),
        ("five thousand dollars", ["USD 5000"]),
        ("twelve months' fees", []),
    ],
)
def test_amounts(text: str, expected: list[str]) -> None:
    assert normals(find_amounts(text)) == expected


def test_parties_of_a_preamble() -> None:
    text = (
        'This Supply Agreement is made by and between Larkfield Mills Ltd, a company of England ("Larkfield"), '
        'and ONDINE FOODS, INC., a Delaware corporation (the "Buyer").'
    )
    assert normals(find_parties(text)) == ["Larkfield Mills Ltd", "ONDINE FOODS, INC."]


def test_a_person_is_a_party_too() -> None:
    text = 'This Agreement is between Anna Holm, an individual ("Holm") and Ondine Inc. ("Ondine").'
    assert normals(find_parties(text)) == ["Anna Holm", "Ondine Inc."]


def test_what_is_defined_beside_the_parties_is_no_party() -> None:
    text = (
        'Seller and Buyer have entered into a certain Stock Agreement, dated as of May 1, 2018 (the "Stock Agreement");'
    )
    assert find_parties(text) == []


def test_the_value_next_to_the_right_word_comes_first() -> None:
    text = "The term is five years; it is renewed for successive terms of one (1) year unless 60 days' notice is given."
    assert find_values(CATALOGUE["renewal-term"], text)[0].normal == "1 year"


def test_a_length_stands_in_for_an_end_date_with_a_remark() -> None:
    value = find_values(CATALOGUE["expiration-date"], "It runs for three years from the Effective Date.")[0]
    assert value.normal == "3 year"
    assert "length" in value_said(value)


def test_every_value_stands_where_it_says() -> None:
    text = 'Larkfield Ltd ("L") pays $5,000 within thirty (30) days of June 1, 2001 under the laws of Ohio.'
    for find in (find_parties, find_amounts, find_durations, find_dates, find_places):
        value = find(text)[0]
        assert text[value.start : value.end].split()[0].strip("(") in text
        assert 0 <= value.start < value.end <= len(text)


@pytest.mark.parametrize(
    ("words", "number"), [("zero", 0), ("ninety-nine", 99), ("two hundred and six", 206), ("a", None)]
)
def test_numbers_in_words(words: str, number: int | None) -> None:
    assert number_of(words) == number


def test_a_renewal_term_is_not_mistaken_for_the_notice_of_non_renewal() -> None:
    clause = CATALOGUE["renewal-term"]
    text = (
        "It shall renew automatically for successive periods of one (1) year unless either party gives notice of "
        "non-renewal at least ninety (90) days before the end of the term."
    )
    assert find_values(clause, text)[0].normal == "1 year"


def test_the_length_of_a_term_is_never_the_notice_before_its_end() -> None:
    clause = CATALOGUE["notice-to-stop-renewal"]
    text = "It runs for twelve (12) months from its date and renews for one year unless a party says that it will not."
    assert find_values(clause, text) == []
    assert find_values(clause, text[:-1] + " ninety (90) days before its end.")[0].normal == "90 day"


@pytest.mark.parametrize(
    ("words", "normal"),
    [
        ("It is extended for monthly periods.", "1 month"),
        ("It is extended on a yearly basis for up to ten years.", "1 year"),
        ("It renews for further quarterly terms.", "3 month"),
        ("It continues in effect until either party gives the other notice of termination.", "perpetual"),
    ],
)
def test_a_renewal_may_be_said_by_how_often(words: str, normal: str) -> None:
    assert find_values(CATALOGUE["renewal-term"], words)[0].normal == normal


def test_what_heads_the_page_is_not_part_of_a_partys_name() -> None:
    text = (
        "1\n EXHIBIT 10.5\n CORVANE INC.\n HOSTING AGREEMENT between Corvane Inc. and Larkfield\nMills Ltd, a company"
    )
    assert [party.shown for party in find_parties(text)] == ["CORVANE INC.", "Larkfield Mills Ltd"]
    assert [party.shown for party in find_parties("on the Effective Date.\nCORVANE, INC")] == ["CORVANE, INC"]


def test_words_of_a_party_clause_without_a_name_give_no_value() -> None:
    text = "Customer may access the Cloud Service for a limited trial and each party agrees to the terms that follow."
    assert short_value(CATALOGUE["parties"], text, 10) is None
    shall = "The parties shall work together"
    assert short_value(CATALOGUE["parties"], shall, 0) is None
    named = short_value(CATALOGUE["parties"], "Jane Roe,", 7)
    assert named is not None
    assert (named.shown, named.start) == ("Jane Roe", 7)


def test_two_readings_of_either_part_are_two_readings_of_the_whole() -> None:
    terms = "for ten (10) years or twenty (25) months, whichever is earlier."
    caps = "the greater of (a) $1,000,000 and (b) two million dollars ($3,000,000)."
    for text, found in ((terms, find_durations(terms)), (caps, find_amounts(caps))):
        [whole] = with_composites(text, found)
        assert whole.readings_differ
    sound = terms.replace("25", "20")
    [whole] = with_composites(sound, find_durations(sound))
    assert not whole.readings_differ


def test_the_notice_that_ends_a_contract_is_its_value_and_not_its_term() -> None:
    text = (
        "This deed shall terminate 5 (five) years after its date. Any firm may end it by giving 30 days written notice."
    )
    assert find_values(CATALOGUE["termination-for-convenience"], text)[0].normal == "30 day"
