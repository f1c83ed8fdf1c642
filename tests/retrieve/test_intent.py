"""Questions are mapped to clause types by their words, and to none where no type is meant."""

from pathlib import Path

import pytest

from smallprint.domain.clause import ClauseType
from smallprint.errors import SettingInvalid
from smallprint.retrieve.vocabulary import SearchVocabulary
from smallprint.system.paths import shipped
from tests.retrieve.contracts import CATALOGUE, knowledge


def meant(question: str) -> list[str]:
    weights = knowledge().intents.weights(question)
    return [CATALOGUE.types[number].key for number in sorted(weights, key=lambda one: -weights[one])]


@pytest.mark.parametrize("clause", CATALOGUE.types, ids=lambda clause: clause.key)
def test_a_types_own_question_means_it(clause: ClauseType) -> None:
    assert meant(clause.question)[0] == clause.key


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("Which of these contracts let the customer terminate for convenience?", "termination-for-convenience"),
        ("Is there a cap on liability?", "cap-on-liability"),
        ("Can they hire our employees?", "no-solicit-employees"),
        ("What law applies?", "governing-law"),
        ("What are the payment terms?", "payment-terms"),
        ("Is there a force majeure clause?", "force-majeure"),
    ],
)
def test_other_words_mean_it_too(question: str, key: str) -> None:
    assert meant(question)[0] == key


def test_several_things_may_be_asked_at_once() -> None:
    question = "Which law governs it, is there a cap on liability, and who made this old thing?"
    assert {"governing-law", "cap-on-liability"} <= set(meant(question))


@pytest.mark.parametrize("question", ["Who painted the walls?", "", "Why?"])
def test_what_no_type_answers_means_none(question: str) -> None:
    assert meant(question) == []


@pytest.mark.parametrize("content", ["same = 3", "law = [", "same = []\n[finds]\nlaw = 3\n[phrases]", "law = ['rule']"])
def test_a_broken_thesaurus_is_named(tmp_path: Path, content: str) -> None:
    broken = tmp_path / "thesaurus.toml"
    broken.write_text(content, encoding="utf-8")
    with pytest.raises(SettingInvalid, match=r"thesaurus\.toml"):
        SearchVocabulary(shipped("models", "retrieval", "rarity.npz"), broken)


def test_broken_rarities_are_named(tmp_path: Path) -> None:
    broken = tmp_path / "rarity.npz"
    broken.write_bytes(b"no archive")
    with pytest.raises(SettingInvalid, match=r"rarity\.npz"):
        SearchVocabulary(broken, shipped("resources", "thesaurus.toml"))
