"""Sentences of an amendment as candidates: what they put in place of old words is what the clause says now."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.in_force import in_force
from smallprint.domain.passage import Passage, Segmentation
from smallprint.language.amending import Replacement, replaced_in
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.dates import find_dates
from smallprint.read.values.durations import find_durations
from smallprint.read.values.places import find_places

_SURE = 0.8  # a sentence that says in so many words what stands where from now on
_TERM = r"\bterms?\b|\bexpir|\bend(?:s|ing)?\b|\bduration\b"
_RENEWAL = r"\brenew|\bextension|\badditional\s+terms?\b|\bsuccessive\b|\bfurther\s+term"
# clause type, what the new words hold, what the sentence or its headings speak of, what they must not speak of
_TYPES = (
    ("governing-law", find_places, r"\bgovern|\bapplicable\s+law|\blaws?\s+of\b|\bchoice\s+of\s+law", ""),
    ("cap-on-liability", find_amounts, r"\bliab", ""),
    ("insurance", find_amounts, r"\binsur", ""),
    ("minimum-commitment", find_amounts, r"\bminimum|\bcommit", r"\bliab|\binsur"),
    ("liquidated-damages", find_amounts, r"\bliquidated", ""),
    ("effective-date", find_dates, r"\beffective\s+date|\bcommenc", ""),
    ("expiration-date", find_dates, _TERM, r"\bcommenc|\beffective\s+date"),
    ("notice-to-stop-renewal", find_durations, rf"(?=[\s\S]*(?:{_RENEWAL}))[\s\S]*(?:\bnotice|\bdays?\b)", ""),
    ("renewal-term", find_durations, _RENEWAL, ""),
    ("warranty-duration", find_durations, r"\bwarrant", ""),
    ("termination-for-convenience", find_durations, r"\bconvenience", ""),
    ("expiration-date", find_durations, _TERM, rf"{_RENEWAL}|\bnotice|\bconvenience|\bpay"),
)
_NOTICE_UNIT = re.compile(r"\bdays?\b|\bnotice\b", re.IGNORECASE)


def with_amended(candidates: Sequence[Candidate], document: Document, segmentation: Segmentation) -> list[Candidate]:
    """Return the candidates with those that amending sentences are; of one that is there the score rises."""
    found = list(candidates)
    text = in_force(document, segmentation).text
    for passage in segmentation.passages:
        pairs = replaced_in(document.text, passage.start, passage.end) if passage.counts else []
        for pair in pairs:
            for one in _candidates(text, document.text, passage, pair, len(pairs)):
                _add(found, one)
    return found


def _candidates(text: str, whole: str, passage: Passage, pair: Replacement, pairs: int) -> Iterator[Candidate]:
    if pair.new is None:
        return
    new = text[slice(*pair.new)]
    said = " ".join((*(step.title for step in passage.section), whole[passage.start : passage.end]))
    own = said if pairs == 1 else " ".join((*(step.title for step in passage.section), whole[pair.start : pair.end]))
    start, end = (passage.start, passage.end) if pairs == 1 else (pair.start, pair.end)
    while end > start and text[end - 1].isspace():
        end -= 1
    for clause, rule, about, other in _TYPES:
        if not rule(new) or not re.search(about, own, re.IGNORECASE):
            continue
        if other and re.search(other, own, re.IGNORECASE):
            continue
        if clause == "notice-to-stop-renewal" and not _NOTICE_UNIT.search(new):
            continue
        yield Candidate(clause, passage.index, _SURE, start, end, False, FoundBy.RULE)
        return


def _add(found: list[Candidate], one: Candidate) -> None:
    """Put a candidate in the place of those of its type that it overlaps."""
    over = [other for other in found if other.clause == one.clause and other.start < one.end and one.start < other.end]
    for other in over:
        found.remove(other)
    found.append(replace(one, score=max([one.score, *(other.score for other in over)])))
