"""Which words belong to a choice that is not ticked."""

import pytest

from smallprint.language.choices import boxes_used, choices_open, is_unticked, unticked


def _left(text: str) -> list[str]:
    used = boxes_used(text)
    return [] if used is None else [text[a:b].strip() for a, b in unticked(text, used, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Law: ☐ England ☒ Scotland ☐ Wales", ["☐ England", "☐ Wales"]),
        ("Law: [ ] England [x] Scotland", ["[ ] England"]),
        ("Law: ( ) England (x) Scotland", ["( ) England"]),
        ("Law: □ England ☑ Wales", ["□ England"]),
        ("Auto-renewal: Yes ☐ No ☒", ["Yes ☐"]),
        ("12 months | ☐ | 36 months | ☒", ["12 months | ☐"]),
        ("☐ 12 months ☒ 36 months ☐ 60 months from 1 May 2024", ["☐ 12 months", "☐ 60 months"]),
        ("☒ Scotland", []),
    ],
)
def test_the_words_of_a_box_that_is_not_ticked(text: str, left: list[str]) -> None:
    assert _left(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "The fee is [ ] euros, payable on [ ] of each month.",
        "(ix) the first, (x) the second, and (xi) the third",
        "□ a list\n□ with boxes\n□ for bullets",
        "MISCANTHUS variety [X]; see Schedule [ ].",
    ],
)
def test_blanks_numbers_and_bullets_are_no_boxes(text: str) -> None:
    assert _left(text) == []


def test_a_paragraph_that_begins_with_its_only_box_is_one_choice() -> None:
    text = "2.1 ☐ This renews. It does so again."
    used = boxes_used(text)
    assert used is not None
    assert is_unticked(text, used, 0, len(text))
    assert not is_unticked("Tick ☐ here", used, 0, 11)


def test_questions_without_any_tick_are_open() -> None:
    text = "Term\n☐ one year\n☒ two years\n\nBetween them.\n\nLaw\n☐ England\n☐ Wales\n"
    used = boxes_used(text)
    assert used is not None
    assert choices_open(text, used) == (3, 2)
