"""Versions of one contract are told from contracts that only sound alike."""

import random

import pytest

from smallprint.matters.versions import Alike, alike, groups, nearest, share_of, sketch_of

_CHANCE = random.Random(7)
_WORDS = [f"word{number}" for number in range(900)]


def text(length: int) -> list[str]:
    return _CHANCE.choices(_WORDS, k=length)


def changed(words: list[str], every: int) -> list[str]:
    """Return the words with each so-manieth one replaced."""
    return [f"new{at}" if at % every == 0 else word for at, word in enumerate(words)]


BASE, OTHER = text(3000), text(3000)
SKETCHES = {
    number: sketch_of(" ".join(words))
    for number, words in enumerate([OTHER, BASE, changed(BASE, 100), changed(BASE, 60), changed(BASE, 4)], 1)
}


def test_the_share_is_that_of_all_runs_of_four_words_within_a_tenth() -> None:
    for every in (20, 60, 200):
        words = changed(BASE, every)
        runs = [set(zip(*(one[at:] for at in range(4)), strict=False)) for one in (BASE, words)]
        true = len(runs[0] & runs[1]) / len(runs[0] | runs[1])
        assert share_of(SKETCHES[2], sketch_of(" ".join(words))) == pytest.approx(true, abs=0.1)


def test_versions_are_paired_and_others_are_not() -> None:
    pairs = alike(SKETCHES)
    assert {(one.one, one.other) for one in pairs} == {(2, 3), (2, 4), (3, 4)}


def test_case_and_white_space_and_punctuation_make_no_version() -> None:
    plain = " ".join(BASE)
    assert share_of(sketch_of(plain), sketch_of(plain.upper().replace(" ", ",\n"))) == 1.0


def test_a_text_too_short_to_compare_is_like_nothing() -> None:
    few = sketch_of("This page is left blank on purpose.")
    assert alike({1: few, 2: few}) == []


def test_versions_of_versions_are_of_one_group_and_each_names_the_nearest() -> None:
    pairs = [Alike(2, 5, 0.7), Alike(5, 9, 0.9), Alike(3, 4, 0.8)]
    assert groups(pairs) == {2: 2, 5: 2, 9: 2, 3: 3, 4: 3}
    assert nearest(pairs)[5] == (9, 0.9)
    assert nearest(pairs)[2] == (5, 0.7)
