"""A question -> what it is searched by: its words with what they are worth, and whether it asks for the opening."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.retrieve.vocabulary import Vocabulary
from app.retrieve.words import asked, foreign, language_of_question, word_id

_SAME = 0.6  # what a word that says the same counts beside the word that was asked with
# Questions after names, titles and dates are mostly answered where a contract begins.
_OPENING = re.compile(r"\b(?:who|whose|title|titled|called|name|names|named|date|dated|signed|signatory)\b", re.I)


@dataclass(frozen=True, slots=True)
class Group:
    """One word of a question with those that say the same: what it is worth, and the share of each by its number."""

    worth: float
    shares: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is searched: its groups of words, and whether it is likely answered in the opening."""

    groups: tuple[Group, ...]
    opening: bool


def read_question(question: str, vocabulary: Vocabulary) -> Asked:
    """Return what a question is searched by. In other languages than English all words are worth the same."""
    language = language_of_question(question)
    if language != "en":
        worth = vocabulary.rarest
        told = (Group(worth, {word_id(one): 1.0 for one in pair}) for pair in foreign(question, language))
        return Asked(tuple(told), opening=False)
    groups = []
    for word in asked(question):
        weights = {word: vocabulary.rarity(word)}
        weights |= {other: _SAME * vocabulary.rarity(other) for other in vocabulary.same(word)}
        worth = max(weights.values())
        shares = {word_id(one): weight / max(worth, 1e-9) for one, weight in weights.items()}
        groups.append(Group(worth, {**shares, word_id(word): 1.0}))
    return Asked(tuple(groups), _OPENING.search(question) is not None)
