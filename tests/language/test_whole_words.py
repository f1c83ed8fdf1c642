"""A span that begins or ends inside a word is grown to whole words."""

import pytest

from smallprint.language.whole_words import next_word, previous_word, whole_words

TEXT = "The Sponsor’s co-operation is (at all times) required."


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ("ponsor’s co-oper", "Sponsor’s co-operation"),
        (" is ", "is"),
        ("t all time", "at all times"),
        ("required.", "required."),
        ("’s", "Sponsor’s"),
        ("(at", "(at"),
    ],
)
def test_half_words_become_whole(span: str, words: str) -> None:
    start = TEXT.index(span)
    low, high = whole_words(TEXT, start, start + len(span))
    assert TEXT[low:high] == words


def test_white_space_alone_stays_empty() -> None:
    low, high = whole_words(TEXT, 3, 4)
    assert low == high


def test_scripts_without_spaces_are_taken_as_they_are() -> None:
    text = "本协议受挪威法律管辖。"
    assert whole_words(text, 2, 5) == (2, 5)


def test_a_very_long_word_is_left_as_it_is() -> None:
    text = "x" * 500
    assert whole_words(text, 200, 300) == (200, 300)


def test_steps_by_word_stay_inside_the_text() -> None:
    assert TEXT[: next_word(TEXT, 0)] == "The"
    assert next_word(TEXT, len(TEXT) - 1) == len(TEXT)
    assert previous_word(TEXT, 4) == 0
    assert previous_word(TEXT, 0) == 0
