"""A head taught by examples: by words alone as ever, and with a judge's states where words tell nothing apart."""

from dataclasses import replace

import numpy as np
import pytest

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.ingest import read_text
from smallprint.locate import Lesson, Teacher, Vectors, candidates_of, joined
from smallprint.locate.taught import Floats
from smallprint.segment import segment
from smallprint.system.paths import shipped

WORDS = ("red", "green", "blue", "grey", "brown", "black", "white", "pink")
SENTENCES = [f"The {one} {two} box is kept in the {one} store." for one in WORDS for two in WORDS if one != two]
EXAMPLES = ("A purple lamp hangs over the door.", "An orange lamp hangs over the gate.")


@pytest.fixture(scope="module")
def teacher() -> Teacher:
    return Teacher(shipped("models", "clauses"))


@pytest.fixture(scope="module")
def read() -> tuple[Document, list[Passage]]:
    document = read_text("\n\n".join(SENTENCES).encode(), "boxes.txt", "0" * 64)
    return document, candidates_of(document, segment(document))


def lesson() -> Lesson:
    return Lesson("Lamp", "", tuple((text, ()) for text in EXAMPLES))


def meant(count: int, like: int) -> Floats:
    """Return states of passages that mean nothing in particular; one of them means what the examples mean."""
    states = np.random.default_rng(3).normal(size=(count, 576)).astype(np.float32)
    states[like] = meaning()
    return states


def meaning() -> Floats:
    return np.random.default_rng(5).normal(size=576).astype(np.float32)


def same(one: Vectors, other: Vectors) -> bool:
    pairs = ((one.rows, other.rows), (one.columns, other.columns), (one.values, other.values))
    return all(np.array_equal(left, right) for left, right in pairs)


def test_a_passage_without_a_word_in_common_is_found_by_its_state(
    teacher: Teacher, read: tuple[Document, list[Passage]]
) -> None:
    vectors = teacher.vectors(*read).with_states(meant(len(read[1]), 17))
    taught = replace(lesson(), states=np.stack([meaning(), meaning()]))
    scores = teacher.taught(taught, vectors).probabilities(vectors)
    assert int(scores.argmax()) == 17
    assert scores[17] > 0.5 > np.delete(scores, 17).max()
    alone = teacher.taught(lesson(), vectors.without_states).probabilities(vectors.without_states)
    assert alone[17] < 0.5


def test_a_state_like_one_that_was_rejected_speaks_against(
    teacher: Teacher, read: tuple[Document, list[Passage]]
) -> None:
    vectors = teacher.vectors(*read).with_states(meant(len(read[1]), 17))
    states = np.stack([meaning(), meaning(), meaning()])
    taught = replace(lesson(), states=states[:2])
    against = replace(lesson(), rejected=(("The door is shut.", ()),), states=states)
    before = teacher.taught(taught, vectors).probabilities(vectors)
    assert teacher.taught(against, vectors).probabilities(vectors)[17] < before[17]


@pytest.mark.parametrize("of", ["others", "lesson"])
def test_where_states_are_missing_words_alone_teach_to_the_last_bit(
    teacher: Teacher, read: tuple[Document, list[Passage]], of: str
) -> None:
    plain = teacher.vectors(*read)
    vectors = teacher.vectors(*read).with_states(meant(len(read[1]), 17))
    assert same(plain, vectors)
    alone = teacher.taught(lesson(), plain)
    if of == "others":
        head = teacher.taught(replace(lesson(), states=np.stack([meaning(), meaning()])), plain)
    else:
        head = teacher.taught(lesson(), vectors)
    assert head.of_states is None
    assert np.array_equal(head.weights, alone.weights)
    assert np.array_equal(head.probabilities(vectors), alone.probabilities(plain))


def test_states_go_with_their_passages(teacher: Teacher, read: tuple[Document, list[Passage]]) -> None:
    states = meant(len(read[1]), 17)
    vectors = teacher.vectors(*read).with_states(states)
    assert vectors.states is not None
    chosen = vectors.some([17, 3])
    assert chosen.states is not None
    assert np.array_equal(chosen.states, vectors.states[[17, 3]])
    both = joined([chosen, vectors])
    assert both.states is not None
    assert np.array_equal(both.states[:2], chosen.states)
    assert joined([chosen, vectors.without_states]).states is None
    assert np.allclose(np.linalg.norm(vectors.states, axis=1), np.linalg.norm(vectors.states[0]))


def test_a_matter_without_passages_teaches_by_its_examples_alone(teacher: Teacher) -> None:
    nothing = joined([])
    head = teacher.taught(lesson(), nothing)
    assert nothing.count == 0
    assert head.weights.any()
    assert head.probabilities(nothing).shape == (0,)
