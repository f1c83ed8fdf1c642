"""The passage that comes closest to a clause type of which nothing was found: by its cues, and by rare common words."""

import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from smallprint.domain.clause import ClauseType
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.telling_words import telling_words
from smallprint.language.english import SMALL_WORDS, plain, stem, tokens

_LOOKED_AT = 40  # passages with the most words in common, in which the cues are looked for
_CUE = 6.0  # what a cue counts, in the weight of words: that of a word which one passage in 400 has
_SHORTEST = 4  # words of a passage that can be a clause


class ClosePassages:
    """The passages of one text, ready to be asked for what comes closest to each of several clause types."""

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self._text, self._passages = text, passages
        self._words: list[set[str]] | None = None

    def to(self, clause: ClauseType) -> Passage | None:
        """Return the passage that says most of what such a clause says, None where none says any of it."""
        if self._words is None:
            self._words = [_words(self._text[one.start : one.end]) for one in self._passages]
        return _closest(clause, self._text, self._passages, self._words)


def closest_passage(clause: ClauseType, text: str, passages: Sequence[Passage]) -> Passage | None:
    """Return the passage of a text that says most of what such a clause says, None where none says any of it."""
    return ClosePassages(text, passages).to(clause)


def _closest(clause: ClauseType, text: str, passages: Sequence[Passage], words: Sequence[set[str]]) -> Passage | None:
    known = [" ".join((clause.name, clause.question)), *(example.span for example in clause.examples)]
    cues = [cue.lstrip("+") for cue in clause.cues if not cue.startswith("-")]
    wanted = _words(" ".join([*known, *cues]))
    having = Counter(word for own in words for word in own & wanted)
    scored = []
    for passage, own in zip(passages, words, strict=True):
        shared = own & wanted
        if len(own) >= _SHORTEST and shared and passage.kind is not PassageKind.HEADING:
            score = sum(math.log(1 + len(passages) / having[word]) for word in shared) / math.sqrt(len(own))
            scored.append((score, passage))
    likeliest = sorted(scored, key=lambda one: -one[0])[:_LOOKED_AT]
    found = [
        (score + _CUE * len(telling_words(clause, text[one.start : one.end])), -one.start, one)
        for score, one in likeliest
    ]
    return max(found, key=lambda one: one[:2], default=(0.0, 0, None))[2]


def _words(text: str) -> set[str]:
    """Return the stems of the words that tell a text from another."""
    return {_stem(word) for word in set(map(plain, tokens(text))) if word not in SMALL_WORDS and len(word) > 2}


_stem = lru_cache(maxsize=20_000)(stem)
