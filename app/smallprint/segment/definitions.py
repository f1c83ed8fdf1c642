"""The terms a contract defines: `"Term" means …`, (the "Term"), and rows of a table of definitions."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from smallprint.domain.document import Document
from smallprint.domain.passage import Definition, Passage, PassageKind

_MAX_BEFORE = 300
"""Characters before (the "Term") that count as its defining words."""

# A term between quotes of any usual kind; an apostrophe inside it ("Women’s Network") closes nothing.
_TERM = (
    r"(?:[\"“”„]\s?(?P<term>[^\"“”„]{1,80}?)\s?,?[\"“”]"
    r"|«\s?(?P<french>[^«»]{1,80}?)\s?»"
    r"|(?<!\w)[‘'‚](?P<single>(?:[^\"“”„‘’'‚]|[’'](?=\w)){1,80}?)[’'‘](?!\w))"
)
_ALIAS = r"(?:[\"“„«‘'‚][^\"“”„«»‘‚]{1,80}[\"”“»’'])"
_VERB = (
    r"(?:(?:shall|will)\s+)?(?:each\s+)?"
    r"(?:means?|ha(?:s|ve)\s+the\s+(?:respective\s+|same\s+)?meanings?|bears?\s+the\s+meanings?|refers?\s+to|"
    r"(?:is|are|be)\s+defined|(?:is|are|be)\s+given\s+the\s+meanings?|includes?|denotes?|stands?\s+for|"
    r"(?:be\s+)?(?:deemed|construed|understood|taken)\s+to\s+(?:mean|refer\s+to)|bedeute[tn]?|bezeichne[tn]?|"
    r"(?:ist|sind)\s+(?:definiert|jede[rs]?|alle)|hat\s+die\s+Bedeutung)\b"
)
_MEANS = re.compile(
    rf"{_TERM}(?P<more>(?:\s*(?:,|or|and|and/or|oder|und|,\s*(?:and|or))\s*{_ALIAS}){{0,4}})"
    r"(?:\s*\([^()]{1,60}\))?,?\s+(?:(?:when\s+|as\s+)?used\s+(?:herein|in\s+this\s+\w+),?\s+)?" + _VERB
)
_COLON = re.compile(rf"{_TERM}(?P<more>(?:\s*(?:,|or|and)\s*{_ALIAS}){{0,4}})(?:\s*[:=–—]|\s+-)\s+(?=\S)")
_QUOTED = re.compile(_TERM)
_BRACKET = re.compile(r"\([^()]{1,240}\)")
_BRACKET_WORDS = re.compile(
    r"(?:\s|,|;|[–—-]|the|this|that|these|those|each|an?|any|such|all|both|collectively|individually|together|jointly|"
    r"respectively|hereinafter|hereafter|hereinbefore|herein|hereto|referred|called|known|defined|described|as|to|or|"
    r"and|either|sometimes|also|is|are|being|be|may|shall|will|for|in|of|with|its|their|agreement|"
    r"party|parties|singularly|singly|simply|by|which|from|time|below|above|affiliates|successors|assigns|"
    r"nachfolgend|nachstehend|im|folgenden|genannt|kurz|auch|der|die|das|den|gemeinsam|zusammen|jeweils|einzeln|und|"
    r"oder|eine|ein|ci-après|le|la|les|l’)*",
    re.IGNORECASE,
)
# "(the Fleet)" and, closing a party's paragraph, "(Landlord)"; "– nachfolgend „Dienstleister“ –" is a bracket as well.
_BARE = re.compile(
    r"(?<![\d.)])(?<![\d.)]\s)\((?:(?:hereinafter|together|collectively|each|jointly)\W+)?"
    r"(?P<article>the |this |each an? |an? )?"
    r"(?P<term>[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|and)){0,4})\)"
)
_CLOSING = re.compile(r"[\s;,.]*+(?:(?:and|und)[\s;,.]*+)?$")
_DASHED = re.compile(r"[–—-]\s+(?:im\s+Folgenden|nachfolgend|nachstehend|hereinafter)\b[^–—]{1,100}[–—]", re.IGNORECASE)
_PLAIN = re.compile(
    r"(?P<term>[A-ZÄÖÜ][\w’'&/-]*(?: (?:[A-ZÄÖÜ][\w’'&/-]*|of|and|the|to|or|for|in)){0,6})"
    r"(?::|\t+|\s[–—|-]\s|\s(?:(?:shall|will)\s)?(?:means?|bedeutet|bezeichnet|has\sthe\smeaning|"
    r"is\sgiven\sthe\smeaning|refers\sto|denotes)\b)\s*"
)
# Outside a section of definitions, only "Term means a …" is one: "Fees means of payment" and "This means that" are not.
_ANYWHERE = re.compile(
    r"(?P<term>(?!(?:This|That|It|Which|What|Nothing|Neither|By|The|No)\b)"
    r"[A-Z][\w’'&/-]*(?: (?:[A-Z][\w’'&/-]*|of|and|for)){0,5})"
    r"\s(?:shall\s|will\s)?means?(?:\s(?!of\b|that\b|to\b|by\b|for\b)|:)"
)
_DEFINING = re.compile(
    r"definition|defined\s+terms|\binterpretation\b|meanings?\b|terms?\s+used|\bglossary\b|key\s+terms|"
    r"begriff|bestimmungen\s+der\s+begriffe",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|die|der|das|le|la|les)\s+(?=\S)", re.IGNORECASE)
_LABEL = re.compile(r"\s*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,3})[.)]{1,2}|\d{1,3}(?:\.\d{1,3})+|[•·▪◦●–—-])\s+")
_UNDERLINE = re.compile(r"(?<!\S)-{3,}(?!\S)")  # as typewritten pages have them, below the word
_MARKS = frozenset("\"“”„«»‘’'‚()–—")


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
    found = [] if _MARKS.isdisjoint(words) else [*_quoted(words, start, passage), *_bracketed(words, start, passage)]
    found += _bare(text, words, start, passage)
    if not any(at <= start + _label(words) for at, _ in found):
        found += _unquoted(words, start, passage)
    yield from (definition for _, definition in sorted(found, key=lambda pair: pair[0]))


def _quoted(words: str, start: int, passage: Passage) -> Iterator[tuple[int, Definition]]:
    """Yield the terms of `"Term" means …`, as far as the next one, and of `"Term": …` in a section of definitions."""
    pattern = [_MEANS, _COLON] if _defining(passage) else [_MEANS]
    matches = sorted((match for one in pattern for match in one.finditer(words)), key=lambda match: match.start())
    ends = [*(match.start() for match in matches[1:]), len(words)]
    for match, end in zip(matches, ends, strict=False):
        begin, stop = match.start(), start + len(words[:end].rstrip(" ;,\n"))
        for name in (_term(match), *map(_term, _QUOTED.finditer(match["more"]))):
            if _fits(name):
                yield start + begin, Definition(name, start + begin, max(stop, start + match.end()), passage.index)


def _bracketed(words: str, start: int, passage: Passage) -> Iterator[tuple[int, Definition]]:
    """Yield the terms of (the "Term"), (collectively, the "Terms"; each a "Term"), – nachfolgend „Begriff“ –."""
    for bracket in (*_BRACKET.finditer(words), *_DASHED.finditer(words)):
        inner = bracket.group()[1:-1]
        quoted = list(_QUOTED.finditer(inner))
        if not quoted or _BRACKET_WORDS.fullmatch(_QUOTED.sub(" ", inner)) is None:
            continue
        begin = _defining_start(words, bracket.start())
        for term in quoted:
            name = _term(term)
            if _fits(name):
                at = start + bracket.start() + term.start()
                yield at, Definition(name, start + begin, start + bracket.end(), passage.index)


def _bare(text: str, words: str, start: int, passage: Passage) -> Iterator[tuple[int, Definition]]:
    """Yield the terms of (the Term), and of (Term) where it closes a paragraph; both must be used elsewhere."""
    if passage.kind in (PassageKind.TABLE_ROW, PassageKind.HEADING):
        return
    for bracket in _BARE.finditer(words):
        needed = 1 if bracket["article"] else 2
        if not bracket["article"] and _CLOSING.match(words, bracket.end()) is None:
            continue
        used = list(islice(re.finditer(rf"(?<!\w){re.escape(bracket['term'])}(?!\w)", text), needed + 1))
        first = text.find(f"({bracket['article'] or ''}{bracket['term']})") == start + bracket.start()
        if first and len(used) > needed and len(bracket["term"]) > 1:
            at = start + bracket.start()
            begin = start + _defining_start(words, bracket.start())
            yield at, Definition(_clean(bracket["term"]), begin, start + bracket.end(), passage.index)


def _defining_start(words: str, bracket: int) -> int:
    """Return where the words that a bracket names start: with the passage, or a word at most `_MAX_BEFORE` back."""
    if bracket <= _MAX_BEFORE:
        return len(words) - len(words.lstrip())
    space = words.find(" ", bracket - _MAX_BEFORE, bracket)
    return space + 1 if space >= 0 else bracket


def _unquoted(words: str, start: int, passage: Passage) -> Iterator[tuple[int, Definition]]:
    """Yield the term of "Term means …", and of "Term: …" where the section or the table is one of definitions."""
    if passage.kind is PassageKind.HEADING:
        return
    at = _label(words)
    match = (_PLAIN if _defining(passage) else _ANYWHERE).match(words, at)
    if match and match.end() < len(words) and _fits(match["term"]):
        yield start + at, Definition(_clean(match["term"]), start + at, start + len(words), passage.index)


def _defining(passage: Passage) -> bool:
    return any(_DEFINING.search(step.title) for step in passage.section)


def _label(words: str) -> int:
    """Return where the words begin after white space and a number or bullet."""
    label = _LABEL.match(words)
    return label.end() if label else len(words) - len(words.lstrip())


def _term(match: re.Match[str]) -> str:
    return _clean(match["term"] or match["french"] or match["single"])


def _clean(term: str) -> str:
    return _ARTICLE.sub("", " ".join(_UNDERLINE.sub(" ", term).split()).strip(" ,.;:"))


def _fits(term: str) -> bool:
    """Say whether a quoted text can be a term: it has letters and is not a sentence."""
    return any(character.isalpha() for character in term) and term.count(" ") <= 8
