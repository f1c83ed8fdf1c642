"""A question -> the clause types that it asks for, by its words: what their names, questions and cues have of them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from smallprint.domain.clause import ClauseCatalogue, ClauseType
from smallprint.retrieve.vocabulary import SearchVocabulary
from smallprint.retrieve.words import asked, words

_SAME = 0.5  # what a word counts that says the same as one of the question
_CUES = 0.8  # what a word counts that stands in the type's cues alone
_SAID = 0.75  # what it counts that all words of a question stand in a type, though the type has many more
_EVEN, _STEEP = 0.55, 14.0  # the likeness at which a question asks for a type as likely as not, and how steep
_NEAR = 0.85  # of the best type's likeness: what others must reach
_LEAST = 0.2  # probability from which a type is taken up
_MOST = 3  # types
_SURE = 0.95  # probability from which a question is not looked at in parts
_PARTS = re.compile(r"[,;:?]|\b(?:and|or)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of one clause type, by field."""

    number: int
    name: frozenset[str]
    question: frozenset[str]
    cues: frozenset[str]


class Intents:
    """Maps questions to the clause types of a catalogue; nothing about a category is known but its words."""

    def __init__(self, catalogue: ClauseCatalogue, vocabulary: SearchVocabulary) -> None:
        self._vocabulary = vocabulary
        self._types = [_known(number, clause) for number, clause in enumerate(catalogue.types)]
        count = len(self._types)
        seen: dict[str, int] = {}
        for one in self._types:
            for word in one.name | one.question | one.cues:
                seen[word] = seen.get(word, 0) + 1
        self._rarity = {word: float(np.log(1 + count / times)) for word, times in seen.items()}

    def weights(self, question: str) -> Mapping[int, float]:
        """Return the probability that a question asks for a clause type, by its number; few types or none.

        Where a question as a whole does not surely ask for one, its parts are looked at: several things may be asked.
        """
        found = self._weights(asked(question))
        if max(found.values(), default=0.0) >= _SURE:
            return found
        parts = [stems for stems in map(asked, _PARTS.split(question)) if len(stems) > 1]
        for stems in parts if len(parts) > 1 else []:
            for number, chance in self._weights(stems).items():
                found[number] = max(found.get(number, 0.0), chance)
        best = sorted(found, key=lambda number: -found[number])[:_MOST]
        return {number: found[number] for number in best}

    def _weights(self, stems: Sequence[str]) -> dict[int, float]:
        likeness = np.array([self._likeness(stems, one) for one in self._types])
        if not len(likeness):
            return {}
        chances = 1 / (1 + np.exp(-_STEEP * (likeness - _EVEN)))
        chances[likeness < _NEAR * likeness.max()] = 0
        best = np.argsort(-chances, kind="stable")[:_MOST]
        return {self._types[at].number: float(chances[at]) for at in best.tolist() if chances[at] >= _LEAST}

    def _likeness(self, stems: Sequence[str], one: _Known) -> float:
        """Return how like a question is to a type, in [0, 1]."""
        if set(stems) == one.question:
            return 1.0
        by_name = self._overlap(stems, one.name)
        by_question = self._overlap(stems, one.question)
        said = sum(self._worth(stem) * self._found(stem, one) for stem in stems)
        return max(by_name, by_question, _SAID * said / max(sum(map(self._worth, stems)), 1e-6))

    def _overlap(self, stems: Sequence[str], field: frozenset[str]) -> float:
        """Return the weighted Dice overlap of a question and a field, words that say the same counting a share."""
        if not field:
            return 0.0
        common = sum(self._worth(stem) * self._in(stem, field) for stem in stems)
        every = sum(map(self._worth, stems)) + sum(map(self._worth, field))
        return 2 * common / max(every, 1e-6)

    def _found(self, stem: str, one: _Known) -> float:
        return max(self._in(stem, one.name | one.question), _CUES * self._in(stem, one.cues))

    def _in(self, stem: str, field: frozenset[str]) -> float:
        if stem in field:
            return 1.0
        return _SAME if any(other in field for other in self._vocabulary.same(stem)) else 0.0

    def _worth(self, stem: str) -> float:
        return self._rarity.get(stem, 4.0)


def _known(number: int, clause: ClauseType) -> _Known:
    cues = [cue for cue in clause.cues if not cue.startswith("-")]
    return _Known(
        number,
        frozenset(asked(clause.name)),
        frozenset(asked(clause.question)),
        frozenset(word for cue in cues for word in words(cue)),
    )
