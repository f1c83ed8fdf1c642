"""How well types are found that eight examples teach: by words alone, and with the states that a judge was left in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.locate import Lesson, Teacher, Vectors
from smallprint.matters.own_states import ReadingJudge, StatesRead
from tests.bench.own_types import average_precision

EXAMPLES = 8
DRAWS = 2
FEWEST = 8  # passages of a type among those searched, or it is not measured
FEWEST_WORDS = 5  # of an example


@dataclass(frozen=True, slots=True)
class FreshType:
    """What a type is taught with, once a draw, and which of the passages searched are such a clause."""

    lessons: Sequence[Lesson]
    right: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Fresh:
    """Passages that are searched for some types."""

    vectors: Vectors
    types: Sequence[FreshType]


@dataclass(frozen=True, slots=True)
class Found:
    """The average precision of each type over the passages, by words alone and with states."""

    by_words: list[float]
    with_states: list[float]

    def __add__(self, other: "Found") -> "Found":
        return Found(self.by_words + other.by_words, self.with_states + other.with_states)


def found(teacher: Teacher, fresh: Fresh, judge: ReadingJudge) -> Found:
    """Teach each type and search for it; `judge` reads the examples."""
    reads, words = StatesRead(), fresh.vectors.without_states
    both = Found([], [])
    for one in fresh.types:
        alone, read = [], []
        for lesson in one.lessons:
            alone.append(average_precision(teacher.taught(lesson, words).probabilities(words), one.right))
            states = reads.of_texts(judge, [text for text, _ in lesson.examples], CancelToken())
            head = teacher.taught(replace(lesson, states=states), fresh.vectors)
            read.append(average_precision(head.probabilities(fresh.vectors), one.right))
        both = both + Found([float(np.mean(alone))], [float(np.mean(read))])
    return both


def in_no_section(texts: Sequence[str]) -> tuple[Document, list[Passage]]:
    """Return passages one after the other, under no heading."""
    whole = "\n".join(texts)
    passages, at = [], 0
    for number, text in enumerate(texts):
        passages.append(Passage(number, at, at + len(text), 0, PassageKind.SENTENCE))
        at += len(text) + 1
    return Document("", "", DocumentKind.TEXT, whole, (Page(0, 0, len(whole), "1"),)), passages
