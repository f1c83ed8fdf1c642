"""Sentences about standard forms."""

from dataclasses import replace

import pytest

from smallprint.domain.standard import DeviationKind, StandardDoubt
from smallprint.export.standard_said import deviation_said, remarks_said, standard_said
from tests.standards_made import CLAUSES, check, text_of


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (text_of(), "This is Alder Standard Terms 1.0, unmodified."),
        (text_of().replace("The law named", "The LAW named"),
         "This is Alder Standard Terms 1.0, unmodified but for capital letters in 1 place."),
        (text_of().replace("two (2)", "six (6)"), "This is made from Alder Standard Terms 1.0, with 1 change."),
        (text_of(*CLAUSES[:4]),
         "This is made from Alder Standard Terms 1.0: 79 % of its words are there, with 2 changes."),
    ],
)  # fmt: skip
def test_one_sentence_says_how_a_document_stands(text: str, sentence: str) -> None:
    found = check(text)
    assert found is not None
    assert standard_said(found) == sentence


def test_doubt_is_said_instead_of_unmodified() -> None:
    found = check(text_of())
    assert found is not None
    doubted = replace(found, doubts=(StandardDoubt.PAGES_UNREAD, StandardDoubt.TRACKED_CHANGES))
    assert standard_said(doubted) == (
        "This is made from Alder Standard Terms 1.0. No change was found, but some pages could not be read and it has "
        "tracked changes, which were read as accepted."
    )


def test_words_beside_the_form_are_counted_and_pointed_out() -> None:
    found = check(text_of(before="Cover page of the parties.\n\nSection 4 is deleted.\n\nSection 5 is amended."))
    assert found is not None
    assert remarks_said(found) == (
        "It has 13 words of its own beside the form, such as a cover page.",
        "Read 2 passages of its own that may change the terms.",
    )


def test_a_difference_is_named_by_its_clause() -> None:
    found = check(text_of(*CLAUSES[:4], CLAUSES[5]))
    assert found is not None
    assert [deviation_said(one) for one in found.deviations] == ["14 words missing from 5 Return"]
    assert found.deviations[0].kind is DeviationKind.REMOVED
