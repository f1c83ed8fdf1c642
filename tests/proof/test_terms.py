"""Defined terms: unused, undefined, defined twice or by each other."""

import pytest

from smallprint.domain.proof import FlawKind
from tests.proof.made import HEAD, document_of, flaws_in


def test_a_term_that_nobody_uses_is_found() -> None:
    (flaw,) = flaws_in("6. More\n\n“Escrow Agent” means Cedar Trust.\n", FlawKind.TERM_UNUSED)
    assert flaw.words == ("Escrow Agent",)


@pytest.mark.parametrize(
    ("term", "used"),
    [
        ("Policy", "policies"),
        ("Business Day", "Business Days"),
        ("UPDATE(S)", "Updates"),
        ("Trust- House", "Trust-House"),
    ],
)
def test_a_term_that_is_used_in_another_form_is_used(term: str, used: str) -> None:
    assert flaws_in(f"6. More\n\n“{term}” means a rule. The Supplier keeps the {used}.\n", FlawKind.TERM_UNUSED) == []


def test_a_term_that_nothing_defines_is_found_with_its_first_place() -> None:
    more = (
        "6. More\n\nThe Supplier hands over the Work Results in time. It tests the Work Results first, and the Customer"
        " keeps such Work Results.\n\n“Site” means the plant. The Supplier works at the Site.\n"
    )
    (flaw,) = flaws_in(more, FlawKind.TERM_UNDEFINED)
    assert flaw.words == ("Work Results", "3")


@pytest.mark.parametrize(
    "more",
    [
        "1.1 WORK RESULTS shall mean what the Supplier makes.",
        "Work Results means: what the Supplier makes.",
        "The “Work\nResults” are what the Supplier makes.",
        "WORK RESULTS\n\nThey are what the Supplier makes.",
        "“Work Result(s)” shall only mean what the Supplier makes.",
        "7. Work Results\n\nThis includes all that the Supplier makes.",
    ],
)
def test_a_term_that_is_defined_in_any_form_is_defined(more: str) -> None:
    uses = "The Supplier hands over the Work Results. It tests the Work Results, and keeps such Work Results."
    site = "“Site” means the plant. The Supplier works at the Site."
    assert flaws_in(f"6. More\n\n{uses}\n\n{site}\n\n{more}\n", FlawKind.TERM_UNDEFINED) == []


def test_a_heading_that_says_nothing_of_what_it_names_defines_nothing() -> None:
    uses = "The Supplier hands over the Work Results. It tests the Work Results, and keeps such Work Results."
    site = "“Site” means the plant. The Supplier works at the Site."
    more = f"6. More\n\n{site}\n\n7. Work Results\n\n{uses}\n"
    (flaw,) = flaws_in(more, FlawKind.TERM_UNDEFINED)
    assert flaw.words[0] == "Work Results"


@pytest.mark.parametrize("name", ["Alder(R)", "Auctions, Books or Grocery", "Request for Proposal", "Alder-approved"])
def test_names_are_no_terms(name: str) -> None:
    uses = f"The Supplier keeps the {name} part. It tests the {name} part, and minds such {name} part."
    site = "“Site” means the plant. The Supplier works at the Site."
    assert flaws_in(f"6. More\n\n{uses}\n\n{site}\n", FlawKind.TERM_UNDEFINED) == []


def test_a_definition_that_only_names_the_party_is_no_second_one() -> None:
    more = "6. More\n\n“Supplier” means Alder Works Ltd.\n"
    assert flaws_in(more, FlawKind.TERM_DEFINED_TWICE) == []


def test_a_contract_whose_terms_are_defined_elsewhere_is_not_asked_for_definitions() -> None:
    more = (
        "6. More\n\nCapitalized terms not defined here have the meanings given to them in the Master Agreement. The"
        " Supplier hands over the Work Results. It tests the Work Results, and keeps such Work Results.\n"
    )
    assert flaws_in(more, FlawKind.TERM_UNDEFINED) == []


def test_a_term_that_is_defined_twice_is_found_with_the_first_place() -> None:
    document = document_of("6. More\n\n“Fees” means what is invoiced for travel.\n")
    (flaw,) = flaws_in("6. More\n\n“Fees” means what is invoiced for travel.\n", FlawKind.TERM_DEFINED_TWICE)
    assert flaw.words == ("Fees",)
    assert "the sums in clause 3" in document.text[slice(*flaw.others[0])]


def test_a_definition_that_only_points_to_another_is_no_second_one() -> None:
    more = "6. More\n\n“Fees” has the meaning given in clause 1.\n"
    assert flaws_in(more, FlawKind.TERM_DEFINED_TWICE) == []


def test_terms_that_define_each_other_are_found() -> None:
    circle = "“Charges” means the Rates. “Rates” means the Charges."
    (flaw,) = flaws_in(f"6. More\n\n{circle}\n\nThe Customer pays the Charges at the Rates.\n", FlawKind.TERM_CIRCULAR)
    assert set(flaw.words) == {"Charges", "Rates"}


def test_a_clause_called_by_its_title_is_no_definition() -> None:
    prices = "Exhibit 4 (“Price List”)"
    more = f"6. More\n\nPrices are in {prices} and in {prices}, rates in Clause 3 (“Fees”).\n"
    assert [one for one in flaws_in(more) if one.kind.value.startswith("term")] == []


def test_two_brackets_behind_the_same_words_are_one_definition() -> None:
    called = "final prospectus (the “Prospectus”)"
    more = f"6. More\n\nThe {called} is sent.\n\nAnother {called} is kept.\n"
    assert flaws_in(more, FlawKind.TERM_DEFINED_TWICE) == []


@pytest.mark.parametrize(
    "second",
    [
        "“Fees” means travel that is invoiced as set forth in Schedule 1.",
        "All sums for travel (the “Fees”) are invoiced.",
        "“Fees” includes and means what is paid for travel.",
    ],
)
def test_a_second_definition_is_found_in_any_form(second: str) -> None:
    (flaw,) = flaws_in(f"6. More\n\n{second}\n", FlawKind.TERM_DEFINED_TWICE)
    assert flaw.words == ("Fees",)


@pytest.mark.parametrize(
    "circle",
    [
        "“Charges” means any Rates of a party. “Rates” means all Charges that are due.",
        "“Charges” has the meaning given to Rates. “Rates” shall mean the Charges.",
    ],
)
def test_terms_that_begin_with_each_other_are_a_circle(circle: str) -> None:
    (flaw,) = flaws_in(f"6. More\n\n{circle}\n\nThe Charges and the Rates are kept.\n", FlawKind.TERM_CIRCULAR)
    assert set(flaw.words) == {"Charges", "Rates"}


def test_a_term_of_another_one_is_no_circle() -> None:
    more = "“Charges” means the Rates. “Rates” means sums in which Charges are left out. The Charges are due."
    assert flaws_in(f"6. More\n\n{more}\n", FlawKind.TERM_CIRCULAR) == []


_UNDEFINED = (
    "The Supplier hands over the Work Results. It tests the Work Results, and keeps such Work Results.\n\n"
    "“Site” means the plant. The Supplier works at the Site.\n\n"
)


def test_terms_taken_from_the_agreement_itself_are_asked_for() -> None:
    more = "Capitalized terms not defined in this exhibit have the meanings set forth in the Agreement."
    head = HEAD.replace("This Agreement", "This agreement (this “Agreement”)")
    found = flaws_in(f"6. More\n\n{_UNDEFINED}{more}\n", FlawKind.TERM_UNDEFINED, head)
    assert [one.words[0] for one in found] == ["Work Results"]


@pytest.mark.parametrize(
    "more",
    [
        "1.4 Work Results - what the Supplier makes.",
        "These are called the Work Results in this Agreement.",
        "What is made (Work Results) is kept.",
        "SCHEDULE B WORK RESULTS FORM",
        "8. Handing Over of Work Results\n\nThis includes all that the Supplier makes.",
    ],
)
def test_a_term_that_any_words_tell_of_is_known(more: str) -> None:
    assert flaws_in(f"6. More\n\n{_UNDEFINED}{more}\n", FlawKind.TERM_UNDEFINED) == []


def test_a_heading_of_more_words_tells_nothing_of_one_of_them() -> None:
    uses = _UNDEFINED.replace("Work Results", "Outcome")
    more = f"6. More\n\n{uses}8. Duties of the Outcome\n\nThis includes all that is done.\n"
    assert [one.words[0] for one in flaws_in(more, FlawKind.TERM_UNDEFINED)] == ["Outcome"]


@pytest.mark.parametrize("term", ["Results", "Effective Date", "Company"])
def test_a_word_of_another_term_and_a_date_or_company_that_nothing_explains_are_undefined(term: str) -> None:
    more = f"6. More\n\n“Work Results” means goods. {_UNDEFINED.replace('Work Results', term)} Keep the Work Results.\n"
    assert [one.words[0] for one in flaws_in(more, FlawKind.TERM_UNDEFINED)] == [term]


@pytest.mark.parametrize(
    ("term", "more"),
    [
        ("Effective Date", "THE EFFECTIVE DATE OF THIS AGREEMENT SHALL BE: MAY 2, 2020."),
        ("Effective Date", "The Effective Date is the date of the last signature."),
        ("Outcome", "What is done (collectively, the Outcome) is kept."),
        ("Outcome", "“Outcome of the Work” will mean what is done."),
        ("Outcome", "This is the Outcome/Result sheet, and the Outcome in Full is told."),
    ],
)
def test_what_a_sentence_explains_is_defined(term: str, more: str) -> None:
    uses = f"The Supplier minds the {term}. It knows the {term}."
    site = "“Site” means the plant. The Supplier works at the Site."
    assert flaws_in(f"6. More\n\n{uses}\n\n{site}\n\n{more}\n", FlawKind.TERM_UNDEFINED) == []


def test_a_heading_that_only_ends_with_a_term_used_often_explains_nothing() -> None:
    uses = " ".join(f"Then the Supplier checks the Work Results in room {number}." for number in range(12))
    more = (
        f"6. More\n\n“Site” means the plant. {uses} It is the Site.\n\n8. Use of Work Results\n\nThis includes all.\n"
    )
    assert [one.words[0] for one in flaws_in(more, FlawKind.TERM_UNDEFINED)] == ["Work Results"]


def test_an_attachment_with_terms_of_its_own_may_define_them_again_and_another_may_not() -> None:
    once = "6. More\n\nSee Exhibit A.\n\nExhibit A\n\n“Fees” means travel.\n"
    twice = f"{once}\n“Services” means driving.\n"
    assert [one.words for one in flaws_in(once, FlawKind.TERM_DEFINED_TWICE)] == [("Fees",)]
    assert flaws_in(twice, FlawKind.TERM_DEFINED_TWICE) == []


def test_a_bracket_behind_the_name_that_was_told_before_is_no_second_definition() -> None:
    more = "6. More\n\nThe hauler is Rowan Freight Inc. (“Rowan”).\n\nThe deed of Rowan Freight Inc. (“Rowan”) ends.\n"
    assert flaws_in(more, FlawKind.TERM_DEFINED_TWICE) == []


def test_a_bracket_behind_a_date_or_a_clause_is_a_definition() -> None:
    more = (
        "6. More\n\nThey made a deed on April 1, 2014 (“Deed”), and who asks under clause 6 (the “Asker”) pays.\n\n"
        "“Deed” means the paper.\n\nThe “Asker” means the buyer.\n"
    )
    assert {one.words[0] for one in flaws_in(more, FlawKind.TERM_DEFINED_TWICE)} == {"Deed", "Asker"}


def test_a_term_that_is_defined_three_times_is_told_once_with_each_place() -> None:
    more = "6. More\n\n“Fees” means travel.\n\n7. Else\n\n“Fees” means freight.\n"
    (flaw,) = flaws_in(more, FlawKind.TERM_DEFINED_TWICE)
    text = document_of(more).text
    assert [text[slice(*one)].split(" means ")[1] for one in flaw.others] == ["the sums in clause 3.", "freight."]


@pytest.mark.parametrize(
    "more",
    [
        "For purposes of this Section, “Fees” means travel alone.",
        "Signed by:\n\n(“Supplier”)",
        "References to a “party” include those who follow it, and each is a “Party”.",
    ],
)
def test_what_holds_for_one_clause_and_what_names_who_signs_is_no_second_definition(more: str) -> None:
    assert flaws_in(f"6. More\n\n{more}\n", FlawKind.TERM_DEFINED_TWICE) == []


def test_offices_and_addenda_are_no_terms() -> None:
    said = " ".join(
        f"All {one}s of the Customer know the {one}. It asks the {one}." for one in ("Third Party", "Addendum")
    )
    site = "“Site” means the plant. The Supplier works at the Site."
    assert flaws_in(f"6. More\n\n{said} {said}\n\n{site}\n", FlawKind.TERM_UNDEFINED) == []
