"""How like a clause is to the examples of a position: by rare words and pairs of words, with care for negation.

Words alone tell two sides of a matter apart in seven of ten clauses. So a verdict is given in two cases only: the
clause is nearly the example, or both sides have several examples and one is clearly nearer. docs/playbooks.md has
what was measured.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from smallprint.domain.playbook import Level, Position
from smallprint.language.english import SMALL_WORDS, plain, stem, tokens
from smallprint.retrieve.vocabulary import SearchVocabulary
from smallprint.system.paths import shipped

_NEARLY = 0.7  # likeness from which a clause is nearly the example
_CLEARLY = 0.05  # by how much it must be nearer to it than to an example of another level
_SEVERAL = 5  # examples of each of two levels from which the nearer one is told
_SEVERAL_LIKE, _SEVERAL_CLEARLY = 0.3, 0.3
_TURNING = frozenset("not no nor without except unless only never neither may shall must cannot".split())  # noqa: SIM905
_PAIR = 0.7  # what two words in a row count beside the two
_TURN = 4.0  # what a word that may turn the meaning counts: as much as a rare one


@dataclass(frozen=True, slots=True)
class Likeness:
    """The example that a clause is most like: its level, its words, how much in [0, 1], and whether that tells.

    `other` is the best of another level, 0 where no other has examples.
    """

    level: Level
    example: str
    score: float
    other: float
    tells: bool


def likeness(position: Position, text: str) -> Likeness | None:
    """Return what a clause is most like; None where the position has no examples, or the clause no words."""
    examples = {level: _examples(position, level) for level in Level}
    said = _features(text)
    if not said or not any(examples.values()):
        return None
    scored = {level: max((_cosine(said, _features(one)), one) for one in own) for level, own in examples.items() if own}
    level = max(scored, key=lambda one: scored[one][0])
    score, example = scored[level]
    other = max((own[0] for key, own in scored.items() if key is not level), default=0.0)
    full = sum(len(own) >= _SEVERAL for own in examples.values()) >= 2 and len(examples[level]) >= _SEVERAL
    nearly = score >= _NEARLY and score - other >= _CLEARLY and _turns(text) == _turns(example)
    nearer = full and score >= _SEVERAL_LIKE and score - other >= _SEVERAL_CLEARLY
    return Likeness(level, example, score, other, nearly or nearer)


def most_central(texts: Sequence[str]) -> str:
    """Return the text that is most like the others; the first of several. There is at least one."""
    said = [_features(one) for one in texts]
    return texts[max(range(len(texts)), key=lambda one: sum(_cosine(said[one], other) for other in said))]


def alike(text: str, others: Sequence[str]) -> list[float]:
    """Return how like each of the others is to a text, in [0, 1]."""
    said = _features(text)
    return [_cosine(said, _features(one)) for one in others]


def likeness_to_others(texts: Sequence[str]) -> list[float]:
    """Return for each text how like it is to the others taken together, in [0, 1]."""
    said = [_features(one) for one in texts]
    whole: defaultdict[str, float] = defaultdict(float)
    for one in said:
        for word, weight in one.items():
            whole[word] += weight
    found = []
    for one in said:
        others = {word: weight - one.get(word, 0.0) for word, weight in whole.items()}
        length = math.sqrt(sum(weight * weight for weight in others.values()))
        found.append(_cosine(one, others) / length if length else 0.0)
    return found


def _examples(position: Position, level: Level) -> tuple[str, ...]:
    """Return words as contracts have them: the examples of a level, and the fallback, which is what is preferred."""
    given = tuple(one for wording in position.stance(level).wordings for one in wording.examples)
    return (*given, position.fallback) if level is Level.PREFERRED and position.fallback and given else given


def _turns(text: str) -> frozenset[str]:
    return frozenset(plain(one) for one in tokens(text)) & _TURNING


@lru_cache(maxsize=4_000)
def _features(text: str) -> Mapping[str, float]:
    """Return the weights of a text's words and pairs of words; as a vector their length is 1."""
    kept = [word for word in map(plain, tokens(text)) if word.isalpha() and _kept(word)]
    stems = [word if word in _TURNING else stem(word) for word in kept]
    counts = Counter(word for word in stems if word not in _TURNING)
    weights = {word: (1 + math.log(count)) * _rarity(word) for word, count in counts.items()}
    weights |= {f"!{word}": _TURN for word in stems if word in _TURNING}
    weights |= {f"{one} {other}": _PAIR * (_rarity(one) + _rarity(other)) / 2 for one, other in pairwise(stems)}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()} if length else {}


def _kept(word: str) -> bool:
    return word in _TURNING or word not in SMALL_WORDS


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    few, many = sorted((one, other), key=len)
    return sum(weight * many.get(word, 0.0) for word, weight in few.items())


@lru_cache(maxsize=50_000)
def _rarity(word: str) -> float:
    return _vocabulary().rarity(word)


@lru_cache(maxsize=1)
def _vocabulary() -> SearchVocabulary:
    return SearchVocabulary(shipped("models", "retrieval", "rarity.npz"), shipped("resources", "thesaurus.toml"))
