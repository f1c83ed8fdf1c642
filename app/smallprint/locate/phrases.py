"""Phrases that say a clause in so many words, whatever kind of contract it stands in (resources/phrases.toml).

The clause heads know how filed commercial contracts are worded. A phrase is a second voice: where both agree, the
candidate loses half of its doubt; where only the phrase speaks, in a short contract or beside a weak candidate, the
passage may be the clause.
"""

import functools
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.domain.span_index import SpanIndex
from smallprint.system.paths import shipped

AGREED = 0.5  # the share of its doubt that a candidate keeps where a phrase agrees with it
ALONE = 0.55  # the score where a phrase speaks alone: worth a look, and never called sure
BESIDE = 0.3  # the score where a phrase speaks alone, and the type has another candidate that the heads believe in
_AGREEING = 0.15  # the heads' score from which they agree with a phrase
_HEARD = 0.05  # the heads' score that a phrase needs beside it in a long contract
_SHORT = 20_000  # characters of a short contract, in which a phrase that stands alone is usually the clause
_LONGEST = 1_500  # characters of a passage that a phrase is looked for in
_MOST = 3  # passages of one type that phrases add
_POINT = re.compile(r"(?<=\d)\.(?=\d)")


@dataclass(frozen=True, slots=True)
class Phrases:
    """What passages say one clause type: part of a word that each of them holds, then patterns for and against.

    `under` is what says it only beneath a heading that names the type.
    """

    words: tuple[str, ...]
    says: re.Pattern[str]
    says_not: re.Pattern[str] | None
    under: re.Pattern[str] | None = None

    def said_in(self, folded: str) -> bool:
        """Say whether a passage that holds one of the words says the clause.

        `folded` is its text as resources/phrases.toml describes.
        """
        if not self.says.search(folded):
            return False
        return self.says_not is None or not self.says_not.search(folded)

    def said_under(self, folded: str) -> bool:
        """Say whether a passage says the clause beneath a heading that names it."""
        if self.under is None or not self.under.search(folded):
            return False
        return self.says_not is None or not self.says_not.search(folded)


def phrases_in(
    document: Document, segmentation: Segmentation, token: CancelToken | None = None
) -> dict[str, list[Passage]]:
    """Return the passages that say each clause type, in text order; types without one are left out.

    Raises Cancelled.
    """
    token = token or CancelToken()
    found: dict[str, list[Passage]] = {}
    known = known_phrases()
    keys_of = _keys_of_words()
    for passage in token.checking(segmentation.passages):
        if passage.kind is PassageKind.HEADING or not passage.counts or passage.end - passage.start > _LONGEST:
            continue
        folded = as_said(document.text, passage)
        lowered = folded.lower()
        words = [word for word in keys_of if word in lowered]  # each word is looked for once, whatever types have it
        if not words:
            continue
        heard = frozenset[str]().union(*(keys_of[word] for word in words))
        for key, phrases in known.items():
            if key in heard and phrases.said_in(folded):
                found.setdefault(key, []).append(passage)
    return found


def as_said(text: str, passage: Passage) -> str:
    """Return a passage's words as the patterns expect them."""
    return _POINT.sub("·", " ".join(text[passage.start : passage.end].split()))


def with_phrases(
    candidates: Sequence[Candidate], said: Mapping[str, Sequence[Passage]], document: Document
) -> list[Candidate]:
    """Return the candidates, raised where a phrase agrees and joined by what only phrases found, best first by type."""
    groups: dict[str, list[Candidate]] = {}
    for one in candidates:
        groups.setdefault(one.clause, []).append(one)
    for key, passages in said.items():
        groups[key] = _heard(groups.get(key, []), key, passages, document)
    return [one for group in groups.values() for one in group]


def _heard(group: Sequence[Candidate], key: str, passages: Sequence[Passage], document: Document) -> list[Candidate]:
    raised = list(group)
    added: list[Candidate] = []
    short = len(document.text) <= _SHORT
    alone = BESIDE if any(one.score >= _AGREEING for one in group) else ALONE
    index = SpanIndex()
    for place, one in enumerate(group):
        index.add(one.start, one.end, place)
    for passage in passages:
        over = index.over(passage.start, passage.end)
        best = max(over, key=lambda place: raised[place].score, default=-1)
        score = raised[best].score if best >= 0 else 0.0
        if score >= _AGREEING:
            raised[best] = _agreed(raised[best])
        elif len(added) < _MOST and (short or score >= _HEARD):
            start, end = trimmed(document.text, passage.start, passage.end)
            added.append(Candidate(key, passage.index, alone, start, end, False, FoundBy.LEXICAL))
    return sorted([*raised, *added], key=lambda one: -one.score)


def _agreed(one: Candidate) -> Candidate:
    chance = one.chance if one.chance < 0 else 1 - (1 - one.chance) * AGREED
    return replace(one, score=1 - (1 - one.score) * AGREED, chance=chance, said=True)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the characters without the white space around them."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


@functools.cache
def known_phrases() -> dict[str, Phrases]:
    """Return the phrases of resources/phrases.toml by clause type."""
    tables = tomllib.loads(shipped("resources", "phrases.toml").read_text(encoding="utf-8"))
    return {
        key: Phrases(
            tuple(table["words"]),
            any_of(table["says"]),
            any_of(table["not"]) if "not" in table else None,
            any_of(table["under"]) if "under" in table else None,
        )
        for key, table in tables.items()
    }


@functools.cache
def _keys_of_words() -> dict[str, frozenset[str]]:
    """Return the clause types that each word of the phrases may say."""
    words = {word for phrases in known_phrases().values() for word in phrases.words}
    return {word: frozenset(key for key, one in known_phrases().items() if word in one.words) for word in sorted(words)}


def any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """Return one pattern that is found where any of some is."""
    return re.compile("|".join(f"(?:{one})" for one in patterns), re.IGNORECASE)
