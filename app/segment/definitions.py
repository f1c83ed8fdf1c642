"""The terms a contract defines: `"Term" means …`, (the "Term"), and rows of a table of definitions."""

import re
from collections.abc import Iterator, Sequence

from app.domain.document import Document
from app.domain.passage import Definition, Passage, PassageKind

_MAX_BEFORE = 300
"""Characters before (the "Term") that count as its defining words."""

_TERM = r"[\"“”]\s?(?P<term>[^\"“”]{1,80}?)\s?,?[\"“”]"
_MEANS = re.compile(
    rf"{_TERM}(?P<more>(?:\s*(?:,|or|and|and/or|,\s*(?:and|or))\s*[\"“][^\"“”]{{1,80}}[\"”]){{0,4}})"
    r"(?:\s*\([^()]{1,60}\))?,?\s+(?:(?:when\s+|as\s+)?used\s+(?:herein|in\s+this\s+\w+),?\s+)?"
    r"(?:(?:shall|will)\s+)?(?:each\s+)?"
    r"(?:means?|ha(?:s|ve)\s+the\s+(?:respective\s+)?meanings?|refers?\s+to|(?:is|are|be)\s+defined|includes?|"
    r"(?:shall\s+)?be\s+deemed\s+to\s+mean)\b"
)
_QUOTED = re.compile(r"[\"“]\s?([^\"“”]{1,80}?)\s?,?[\"”]")
_BRACKET = re.compile(r"\([^()]{1,240}\)")
_BRACKET_WORDS = re.compile(
    r"(?:\s|,|;|the|this|that|these|those|each|an?|any|such|all|both|collectively|individually|together|jointly|"
    r"respectively|hereinafter|hereafter|hereinbefore|herein|hereto|referred|called|known|defined|described|as|to|or|"
    r"and|either|sometimes|also|is|are|being|be|may|shall|will|for|in|of|with|its|their|agreement|"
    r"party|parties|singularly|singly|simply|by|which|from|time|below|above|affiliates|successors|assigns)*",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?P<term>[A-Z][\w’'&/-]*(?: (?:[A-Z][\w’'&/-]*|of|and|the|to|or|for|in)){0,6})(?::|\t+|\s[–—|-]\s| means\b)\s*"
)
_QUOTES = frozenset('"“”')


def find_definitions(document: Document, passages: Sequence[Passage]) -> tuple[Definition, ...]:
    """Return the defined terms in text order, each with its defining words and its passage."""
    found: list[Definition] = []
    for passage in passages:
        if passage.counts:
            found.extend(_definitions(document.text, passage))
    return tuple(found)


def _definitions(text: str, passage: Passage) -> Iterator[Definition]:
    start, end = passage.start, passage.start + len(text[passage.start : passage.end].rstrip())
    words = text[start:end]
    if _QUOTES.isdisjoint(words):
        yield from _unquoted(words, start, passage)
        return
    meant: list[tuple[int, Definition]] = []
    for match in _MEANS.finditer(words):
        terms = [match["term"], *(more.group(1) for more in _QUOTED.finditer(match["more"]))]
        meant.extend(
            (start + match.start(), Definition(term, start + match.start(), end, passage.index))
            for term in map(_clean, terms)
            if _fits(term)
        )
    meant.extend(_bracketed(words, start, passage))
    yield from (definition for _, definition in sorted(meant, key=lambda pair: pair[0]))


def _bracketed(words: str, start: int, passage: Passage) -> Iterator[tuple[int, Definition]]:
    """Yield the terms of (the "Term"), (collectively, the "Terms"; each a "Term")."""
    for bracket in _BRACKET.finditer(words):
        inner = bracket.group()[1:-1]
        quoted = list(_QUOTED.finditer(inner))
        if not quoted or _BRACKET_WORDS.fullmatch(_QUOTED.sub(" ", inner)) is None:
            continue
        begin = _defining_start(words, bracket.start())
        for term in quoted:
            name = _clean(term.group(1))
            if _fits(name):
                at = start + bracket.start() + term.start()
                yield at, Definition(name, start + begin, start + bracket.end(), passage.index)


def _defining_start(words: str, bracket: int) -> int:
    """Return where the words that a bracket names start: with the passage, or a word at most `_MAX_BEFORE` back."""
    if bracket <= _MAX_BEFORE:
        return len(words) - len(words.lstrip())
    space = words.find(" ", bracket - _MAX_BEFORE, bracket)
    return space + 1 if space >= 0 else bracket


def _unquoted(words: str, start: int, passage: Passage) -> Iterator[Definition]:
    """Yield the term of "Term: …" and "Term means …" where the section or the table is one of definitions."""
    within = any(
        "definition" in step.title.casefold() or "defined terms" in step.title.casefold() for step in passage.section
    )
    if not within or passage.kind is PassageKind.HEADING:
        return
    match = _PLAIN.match(words.lstrip())
    if match and match.end() < len(words) and _fits(match["term"]):
        begin = start + len(words) - len(words.lstrip())
        yield Definition(_clean(match["term"]), begin, start + len(words), passage.index)


def _clean(term: str) -> str:
    return " ".join(term.split()).strip(" ,.;:")


def _fits(term: str) -> bool:
    """Say whether a quoted text can be a term: it has letters and is not a sentence."""
    return any(character.isalpha() for character in term) and term.count(" ") <= 8
