"""Which words of a span speak of its clause: a value is never taken from a neighbour that the span swallowed."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.place import passages_within
from smallprint.read.spans import trimmed

_SPEAKS = {
    "expiration-date": (
        r"term\b|terms\b|expir|terminat|continu|remain|effect|force|until|\bends?\b|last|annivers|duration|period|valid"
    ),
    "renewal-term": (
        r"renew|exten[ds]|extension|successive|evergreen|year\s+to\s+year|month\s+to\s+month|prolong|"
        r"carr(?:y|ies)\s+on|roll|go(?:es)?\s+on"
    ),
    "notice-to-stop-renewal": (
        r"renew|exten[ds]|extension|expir|evergreen|terminat|cancel|prolong|year\s+to\s+year|roll|stop|\bends?\b|"
        r"go(?:es)?\s+on"
    ),
    "termination-for-convenience": (
        r"terminat|\bend(?:s|ed)?\b|cancel|convenience|withdraw|without\s+(?:cause|reason|giving)"
    ),
    "termination-for-cause": r"terminat|\bend(?:s|ed)?\b|cancel|breach|default|insolv",
    "warranty-duration": r"warrant|guarant|defect",
    "cap-on-liability": r"liab|exceed|aggregate|\bcap|damages|answerable|limit|recover",
    "liquidated-damages": r"damages|penalt|\blate\b|delay|credit|liquidated|fee\b",
    "insurance": r"insur|cover|polic|indemnity",
    "minimum-commitment": r"minimum|at\s+least|less\s+than|fewer|purchase|commit|order|buy",
    "governing-law": r"\blaws?\b|govern|constru|interpret|\bRecht\b",
}
# Of several passages that may speak of a clause, those with these words surely do.
_SURELY = {
    "termination-for-convenience": re.compile(
        r"convenience|without\s+(?:any\s+)?(?:cause|reason)|\b(?:any|no)\s+reason|at\s+any\s+time", re.IGNORECASE
    ),
    "termination-for-cause": re.compile(r"breach|\bdefault|insolv|bankrupt|(?:un)?cured|remed(?:y|ied)", re.IGNORECASE),
}
_HEADING = 7  # words of a heading at most; a longer line that looks like one may say something
_PATTERNS = {key: re.compile(pattern, re.IGNORECASE) for key, pattern in _SPEAKS.items()}


def passage_at(segmentation: Segmentation, at: int) -> int:
    """Return the index of the passage that a character stands in."""
    return max(0, bisect_right(segmentation.passages, at, key=lambda one: one.start) - 1)


def speaks_of(clause: str, words: str) -> bool:
    """Say whether words may be about a clause type at all; they may where nothing is known of the type's own words."""
    pattern = _PATTERNS.get(clause)
    return pattern is None or pattern.search(words) is not None


def own_words(clause: str, segmentation: Segmentation, text: str, start: int, end: int) -> str:
    """Return characters `start` to `end` of a document's text, those of other clauses and of furniture blanked out.

    What stands in one section with a passage that speaks of the clause is its own; where none does, all of it is. Where
    some surely speak of it, as one item of a list may, only these do.
    """
    words = text[start:end]
    pattern = _PATTERNS.get(clause)
    inside = list(passages_within(segmentation.passages, start, end))
    if pattern is None or len(inside) < 2:
        return words
    speaks = [one for one in inside if pattern.search(text[max(start, one.start) : min(end, one.end)])]
    if not speaks:
        return words
    surely = _SURELY.get(clause)
    told = [one for one in speaks if surely and surely.search(text[max(start, one.start) : min(end, one.end)])]
    own = told or _own(inside, speaks)
    for passage in inside:
        if passage not in own:
            low, high = max(start, passage.start) - start, min(end, passage.end) - start
            words = words[:low] + "\n" * (high - low) + words[high:]
    return words


def _beside(passage: Passage, speaks: Sequence[Passage]) -> bool:
    """Say whether a passage is in one section with one that speaks of the clause, or inside or above it."""
    own = _numbers(passage)
    return any(own[: len(other)] == other or other[: len(own)] == own for other in map(_numbers, speaks))


def _own(inside: Sequence[Passage], speaks: Sequence[Passage]) -> list[Passage]:
    """Return the passages beside one that speaks of the clause; a sentence that goes on goes with its beginning."""
    own: list[Passage] = []
    before = False
    for passage in inside:
        if passage.kind is PassageKind.FURNITURE:
            continue
        before = before if passage.continues and own else _beside(passage, speaks)
        if before:
            own.append(passage)
    return own


def _numbers(passage: Passage) -> tuple[str, ...]:
    return tuple(step.number for step in passage.section)


def own_span(clause: str, segmentation: Segmentation, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the passages of other clauses at its ends, and without a heading at its end.

    Of headings alone nothing is left: they are no clause.
    """
    pattern = _PATTERNS.get(clause)
    inside = list(passages_within(segmentation.passages, start, end))
    own = [one for one in inside if one.kind is not PassageKind.FURNITURE]
    if pattern is not None and len(inside) > 1:
        speaks = [one for one in inside if pattern.search(text[max(start, one.start) : min(end, one.end)])]
        own = _own(inside, speaks) or own
    while own and own[-1].kind is PassageKind.HEADING and len(text[own[-1].start : own[-1].end].split()) <= _HEADING:
        own.pop()
    if not own:
        return start, start
    start, end = max(start, own[0].start), min(end, own[-1].end)
    return trimmed(text, start, end)
