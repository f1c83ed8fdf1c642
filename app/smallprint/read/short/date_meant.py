"""A contract that takes effect "on the date hereof" is dated elsewhere: the page tints that date beneath the card, too.

Where the card is that date itself, the sentence that says so is tinted instead.
"""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate
from smallprint.read.values.dates import find_dates
from smallprint.read.values.effective import FIRST_WRITTEN, TAKES_EFFECT

AGREED, EFFECTIVE = "agreement-date", "effective-date"


def with_date_meant(candidates: Sequence[Candidate], document: Document) -> list[Candidate]:
    """Return the candidates, those of the effective date tinted that say with the listed one when the contract starts.

    They are never cards of their own.
    """
    agreed, effective = _listed(candidates, AGREED), _listed(candidates, EFFECTIVE)
    if agreed is None or effective is None:
        return list(candidates)
    if _refers(document, effective):
        meant = [one for one in _others(candidates) if _over(one, agreed) and not _refers(document, one)]
    elif _over(effective, agreed):
        meant = [one for one in _others(candidates) if _refers(document, one)]
    else:
        meant = []
    best = max(meant, key=lambda one: one.score, default=None)
    return [replace(one, around_start=one.start, around_end=one.end) if one is best else one for one in candidates]


def _listed(candidates: Sequence[Candidate], clause: str) -> Candidate | None:
    return next((one for one in candidates if one.clause == clause and one.likely and one.start >= 0), None)


def _others(candidates: Sequence[Candidate]) -> list[Candidate]:
    return [one for one in candidates if one.clause == EFFECTIVE and not one.likely and one.start >= 0]


def _refers(document: Document, one: Candidate) -> bool:
    """Say whether its words take effect on a date that stands elsewhere."""
    words = document.text[one.start : one.end]
    refers = TAKES_EFFECT.search(words) and FIRST_WRITTEN.search(words)
    return refers is not None and not find_dates(words[: refers.end()])


def _over(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end
