"""Clause types that no trained head knows: found by what a sentence says and by the heading that it stands under.

A heading names what its section is about (resources/headings.toml), a phrase says the clause in so many words
(resources/phrases.toml). Where both speak, the passage is the clause; where a phrase speaks alone, it may be; a heading
alone is heard only for types whose section opens with the clause.
"""

import functools
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Passage, PassageKind, Section, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.locate.phrases import any_of, as_said, known_phrases, trimmed
from smallprint.system.paths import shipped

BOTH = 0.93  # the score where a phrase is heard under a heading that names its type
PHRASE = 0.75  # where a phrase is heard elsewhere, and no such section has one
OPENING = 0.6  # where a section is named after the type, and its first sentence says nothing that is known
ASIDE = 0.3  # what stands behind others of its type: folded under their card
_LONGEST = 2_500  # characters of a passage that is looked at
_SHORTEST = 40  # characters of a sentence that opens a section
_MOST_UNNAMED = 2  # places of a type that are listed where no heading names it
_KEPT = 6  # passages of a type that are candidates at all
_NOT_AGREED = re.compile(r"\bdrafting note\b|\bWHEREAS\b")  # a template or a recital says so, not the parties
_SHORT_TITLE = 70  # characters of a numbered line that heads what is numbered beneath it
_PART = re.compile(r"\s*(?:[,;:/|–—]|\band\b|\bor\b|&|\bund\b|\s-\s|\s\d[\d.]*(?:\s|$))\s*")
_AROUND = re.compile(
    r"^[\W\d_]*(?:(?:section|article|clause|schedule|annex|exhibit|part|§)\s+\S+)?[\W\d_]*|[\W\d_]+$", re.I
)
# Each run of blanks and dots is taken once (possessive): a form may have pages of them.
_NUMBER = r"\W*+(?:(?:section|article|clause)\s++[\divx]+\b)?[\s.:–—-]*+(?:\d[\d.]*+)?\s*+(?:\(?[a-z0-9]{1,3}\))?\s*+"
_LEAD = re.compile(rf"(?i:{_NUMBER})([A-Z][^.:–—]{{2,60}}?)(?:[.:–—]\s|\s\d+\.\d|(?<=[A-Z])\s(?=[A-Z][a-z]))")
_OPERATIVE = re.compile(r"\b(?:shall|must|will|may|agrees?|undertakes?|not|keeps?)\b", re.IGNORECASE)
_DEFINING = re.compile(r"\b(?:means?|includes?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Headings:
    """What the headings of one clause type say; the fields are those of resources/headings.toml."""

    titles: re.Pattern[str]
    kinds: frozenset[str]
    most: int
    opens: bool

    def name(self, parts: Sequence[str]) -> bool:
        """Say whether a heading, of which these are the parts, names the type."""
        return any(self.titles.fullmatch(part) for part in parts)


@dataclass(frozen=True, slots=True)
class _HeardPassage:
    """A passage that may be the clause: `place` counts separate places of the document."""

    passage: Passage
    score: float
    place: int


def headed_types() -> frozenset[str]:
    """Return the clause types that are found by phrase and heading."""
    return frozenset(_known())


def headed(
    document: Document,
    segmentation: Segmentation,
    said: Mapping[str, Sequence[Passage]],
    kind: str,
    token: CancelToken | None = None,
) -> list[Candidate]:
    """Return the candidates of the types that no head knows, best first within a type. Raises Cancelled.

    `said` are the passages that say each type, `kind` is the document's kind of contract, "" where it is not known.
    """
    passages = [
        one
        for one in segmentation.passages
        if one.counts
        and one.kind is not PassageKind.HEADING
        and one.end - one.start <= _LONGEST
        and not _NOT_AGREED.search(document.text, one.start, one.end)
    ]
    token = token or CancelToken()
    token.check()
    named = _Headings(document.text, passages)
    candidates: list[Candidate] = []
    for key, headings in _known().items():
        token.check()
        under = named.under(headings, kind)
        heard = _heard(key, headings, passages, {one.index for one in said.get(key, ())}, under, document.text)
        for passage, score in _ranked(heard, headings.most)[:_KEPT]:
            start, end = trimmed(document.text, passage.start, passage.end)
            candidates.append(Candidate(key, passage.index, score, start, end, False, FoundBy.LEXICAL))
    return candidates


class _Headings:
    """The headings over each passage of a document."""

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._titles = _titles(text, passages)
        every = any_of([one.titles.pattern for one in _known().values()])
        parts = {title: _parts(title) for titles in self._titles for _, title in titles}
        # Most titles name nothing: those are not looked at for each type.
        self._parts = {title: own for title, own in parts.items() if any(every.fullmatch(part) for part in own)}

    def under(self, headings: Headings, kind: str) -> dict[int, tuple[int, bool]]:
        """Return, by passage, the number of the section that names the type, and whether all of its heading does."""
        result: dict[int, tuple[int, bool]] = {}
        named = {title for title, parts in self._parts.items() if headings.name(parts)}
        if not named and kind not in headings.kinds:
            return result
        number, last = 0, None
        for passage, titles in zip(self._passages, self._titles, strict=True):
            here = next((one for one in reversed(titles) if one[1] in named), None)
            if here is not None:
                number += here != last
                result[passage.index] = (number, headings.titles.fullmatch(_bare(here[1])) is not None)
            elif kind in headings.kinds:
                result[passage.index] = (0, False)
            last = here
        return result


_Title = tuple[int, str]


def _titles(text: str, passages: Sequence[Passage]) -> list[tuple[_Title, ...]]:
    """Return, by passage, the titles over it from the outermost in, each with a number of the section's own.

    A short numbered line over numbered sentences is a title, and so are the words that a sentence leads in with.
    """
    numbers: dict[tuple[Section, ...], int] = {}
    lines: dict[tuple[Section, ...], str] = {}
    result: list[tuple[_Title, ...]] = []
    for passage in passages:
        words = text[passage.start : passage.end]
        path = passage.section
        found: list[_Title] = []
        for depth in range(1, len(path) + 1):
            title = path[depth - 1].title or lines.get(path[:depth], "")
            if title:
                found.append((numbers.setdefault(path[:depth], len(numbers)), title))
        lead = _LEAD.match(words)
        if lead:
            found.append((-1 - passage.index, lead[1]))
        if passage.kind is PassageKind.LIST_ITEM and len(words) <= _SHORT_TITLE and words.rstrip()[-1:].isalnum():
            lines[path] = words
        result.append(tuple(found))
    return result


def _heard(
    key: str,
    headings: Headings,
    passages: Sequence[Passage],
    said: set[int],
    under: Mapping[int, tuple[int, bool]],
    text: str,
) -> list[_HeardPassage]:
    """Return what may be the clause, in text order."""
    phrases = known_phrases()[key]
    heard: list[_HeardPassage] = []
    opened: set[int] = set()
    opening: set[tuple[Section, ...]] = set()
    for passage in passages:
        if passage.index not in said and passage.index not in under:
            continue
        section, whole = under.get(passage.index, (-1, False))
        if opening and any(passage.section[:depth] in opening for depth in range(len(passage.section))):
            continue  # an item of a list that is heard already
        before = len(heard)
        if passage.index in said:
            heard.append(_HeardPassage(passage, BOTH if section >= 0 else PHRASE, section))
        elif section >= 0 and phrases.said_under(as_said(text, passage)):
            heard.append(_HeardPassage(passage, BOTH, section))
        elif headings.opens and whole and section not in opened and _opens(text[passage.start : passage.end]):
            heard.append(_HeardPassage(passage, OPENING, section))
        if section >= 0:
            opened.add(section)
        leads = len(heard) > before and text[passage.start : passage.end].rstrip().endswith(":")
        if leads and heard[-1].score > OPENING:  # of a lead-in that says nothing, an item may say the clause
            opening.add(passage.section)
    spoken = {one.place for one in heard if one.score > OPENING}
    return [one for one in heard if one.score > OPENING or one.place not in spoken]


def _opens(words: str) -> bool:
    """Say whether a section's first sentence binds anybody, and defines no term."""
    return len(words) >= _SHORTEST and _OPERATIVE.search(words) is not None and not _DEFINING.search(words)


def _ranked(heard: Sequence[_HeardPassage], most: int) -> list[tuple[Passage, float]]:
    """Return the passages with their scores, best first: those of as many places as may be listed, then the others.

    Neighbours are one place. Where a section is named after the type, what is said elsewhere stands aside.
    """
    best = max((one.score for one in heard), default=0.0)
    most = most if best == BOTH else min(most, _MOST_UNNAMED)
    listed: list[tuple[Passage, float]] = []
    aside: list[tuple[Passage, float]] = []
    places, last = 0, -2
    for one in heard:
        beside = one.passage.index == last + 1
        if one.score < best or (places >= most and not beside):
            aside.append((one.passage, ASIDE))
            continue
        places += not beside
        last = one.passage.index
        listed.append((one.passage, one.score))
    return [*listed, *aside]


def _parts(title: str) -> list[str]:
    bare = _bare(title)
    return [bare, *(part for part in _PART.split(bare) if part)]


def _bare(title: str) -> str:
    """Return a heading in lower case, without its number and the marks around it."""
    return " ".join(_AROUND.sub("", title).lower().replace("’", "'").split())


@functools.cache
def _known() -> dict[str, Headings]:
    tables = tomllib.loads(shipped("resources", "headings.toml").read_text(encoding="utf-8"))
    return {
        key: Headings(
            any_of(table["titles"]),
            frozenset(table.get("kinds", ())),
            int(table["most"]),
            table.get("opens", False) is True,
        )
        for key, table in tables.items()
    }
