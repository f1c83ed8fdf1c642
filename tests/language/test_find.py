"""Words are found as a person means them: across line ends, whatever the text's spaces, quotes and hyphens."""

import pytest

from smallprint.language.find import LONGEST_SOUGHT, Sought, as_sought


def hits(text: str, sought: Sought) -> list[str]:
    return [text[start:end] for start, end in sought.within(text, 0, len(text))]


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("governing law", "the governing\nlaw", "governing\nlaw"),
        ("governing law", "the governing\u00a0 law", "governing\u00a0 law"),
        ("termination", "on termi-\nnation of", "termi-\nnation"),
        ("sub-licence", "a sub-\nlicence", "sub-\nlicence"),
        ("non-exclusive", "a non\u2011exclusive right", "non\u2011exclusive"),
        ("Seller's", "the Seller’s", "Seller’s"),
        ('"Fees"', "means “Fees”", "“Fees”"),
        ("违约责任", "的违约\n责任是", "违约\n责任"),
        ("5 % (net)", "of 5 % (net)", "5 % (net)"),
    ],
)
def test_what_is_meant_is_found_however_it_is_set(words: str, text: str, found: str) -> None:
    assert hits(text, Sought(words)) == [found]


def test_words_parted_by_more_than_a_line_end_are_others() -> None:
    assert hits("termi nation, termi\nnation", Sought("termination")) == []


def test_whole_words_and_case_narrow_the_hits() -> None:
    text = "Term, term, terminate, midterm"
    assert hits(text, Sought("term")) == ["Term", "term", "term", "term"]
    assert hits(text, Sought("term", whole=True)) == ["Term", "term"]
    assert hits(text, Sought("term", whole=True, case=True)) == ["term"]
    assert hits("a (b) c", Sought("(b)", whole=True)) == ["(b)"], "a bracket ends no word"


def test_apart_each_word_is_a_hit_with_its_ending() -> None:
    assert hits("The liable party's liability", Sought("liab part", apart=True)) == ["liable", "party", "liability"]


def test_hits_of_slices_are_those_of_the_whole() -> None:
    text = "aba " * 50
    whole = list(Sought("a aba").within(text, 0, len(text)))
    at, sliced = 0, []
    for end in range(7, len(text) + 7, 7):
        found = list(Sought("a aba").within(text, at, min(end, len(text))))
        sliced += found
        at = max(end, found[-1][1] if found else 0)
    assert sliced == whole


def test_selected_words_are_looked_for_on_one_line_unless_they_are_too_many() -> None:
    assert as_sought("  governing\n law ") == "governing law"
    assert as_sought("a" * (LONGEST_SOUGHT + 1)) == ""
