"""The Nano judge's voice for the clause types that are found by phrase and heading: it agrees, or it speaks alone.

The judge learned these types from headings, and reads what stands under others or under none. Where it agrees with a
phrase the candidate loses half of its doubt; where nothing else speaks, its best passage may be the clause. It never
speaks against what a phrase or a heading says: some types it has seen too seldom.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Passage, PassageKind
from smallprint.locate.opinion import JudgeOpinion
from smallprint.locate.phrases import AGREED, trimmed

Floats = NDArray[np.float32]

_AGREES = 0.3  # the judge's chance from which it agrees with a phrase or a heading
_ALONE = 0.25  # from which it speaks alone
_LISTED = 0.5  # the score of another voice beside which the judge adds nothing
_SURE_ALONE = 0.69  # the score where it speaks alone and is certain: worth a look, and never called sure


def heard(
    candidates: Sequence[Candidate],
    opinion: JudgeOpinion,
    document: Document,
    passages: Sequence[Passage],
    types: Collection[str],
) -> list[Candidate]:
    """Return the candidates, raised where the judge agrees and joined by what it alone found, for some types.

    `passages` are those of the opinion's rows.
    """
    rows = {passage.index: row for row, passage in enumerate(passages)}
    result = [one for one in candidates if one.clause not in types]
    for key in sorted(types):
        own = [one for one in candidates if one.clause == key]
        if key not in opinion.keys:
            result += own
            continue
        chances = np.asarray(1 / (1 + np.exp(-opinion.of([key])[:, 0])), dtype=np.float32)
        raised = [_raised(one, chances, rows) for one in own]
        if all(one.score < _LISTED for one in raised):
            raised += _alone(key, chances, document, passages)
        result += sorted(raised, key=lambda one: -one.score)
    return result


def _raised(one: Candidate, chances: Floats, rows: dict[int, int]) -> Candidate:
    row = rows.get(one.passage)
    if row is None or one.score < _LISTED or chances[row] < _AGREES:
        return one
    score = 1 - (1 - one.score) * AGREED
    return replace(one, score=score, moved=score - one.score)


def _alone(key: str, chances: Floats, document: Document, passages: Sequence[Passage]) -> list[Candidate]:
    """Return the best passage that is no heading, where the judge believes in it."""
    order = np.argsort(-chances, kind="stable").tolist()
    best = next((row for row in order if passages[row].kind is not PassageKind.HEADING), None)
    if best is None or chances[best] < _ALONE:
        return []
    passage = passages[best]
    start, end = trimmed(document.text, passage.start, passage.end)
    share = (float(chances[best]) - _ALONE) / (1 - _ALONE)
    score = _LISTED + (_SURE_ALONE - _LISTED) * share
    return [Candidate(key, passage.index, score, start, end, False, FoundBy.MODEL, moved=score)]
