"""How sure it must be that a document answers before the program says so, and what its quotes say of that."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.domain.clause import ValueKind
from smallprint.domain.question import Citation
from smallprint.read.answers.question_words import QuestionWords, stems
from smallprint.read.answers.quotes import VALUE_RULES

ANSWERS = 0.8  # probability from which the quotes are said to answer
MAY_ANSWER = 0.33  # probability from which they are offered as what may answer

# How a value of the kind that is asked for moves the log-odds (models.training.support).
_THERE, _LACKING = 0.24, -0.76
_SENTENCE = re.compile(r"(?<=[.;:!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class ValueSigns:
    """Whether the sentence of the first quote that is closest to the question has the kind of value it asks for.

    Both are False for a question that asks for no kind of value ("How long …?" asks for one).
    """

    there: bool
    lacking: bool


def value_signs(question: QuestionWords, citations: Sequence[Citation]) -> ValueSigns:
    """Return what the quotes have of the value that is asked for."""
    rule = VALUE_RULES.get(question.wanted)
    if question.wanted is ValueKind.NONE or rule is None or not citations:
        return ValueSigns(there=False, lacking=False)
    sentences = [one for one in _SENTENCE.split(citations[0].quote) if one.strip()]
    closest = max(sentences, key=lambda one: len(question.stems.intersection(stems(one))), default="")
    found = bool(rule(closest))
    return ValueSigns(there=found, lacking=not found)


def supported(chance: float, signs: ValueSigns) -> float:
    """Return the probability that a document answers, from what retrieval gives it and what its quotes have."""
    if not 0 < chance < 1:
        return chance
    odds = math.log(chance / (1 - chance)) + _THERE * signs.there + _LACKING * signs.lacking
    return 1 / (1 + math.exp(-odds))
