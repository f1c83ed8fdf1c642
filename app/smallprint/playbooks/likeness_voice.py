"""What likeness says of a position: which of its own examples the clause found is most like."""

from smallprint.domain.playbook_verdict import (
    VERDICT_OF_LEVEL,
    Opinion,
    PlaybookVerdict,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.playbooks.case import Case
from smallprint.playbooks.likeness import NEARLY, likeness


def by_likeness(case: Case) -> Opinion | None:
    """Return the opinion of likeness, the worst of the findings'; None without examples or findings."""
    said = []
    for found in case.standing:
        like = likeness(case.position, found.finding.quote)
        if like is None:
            continue
        words = (str(round(100 * like.score)), like.example)
        if like.tells:
            verdict, kind = VERDICT_OF_LEVEL[like.level], ReasonKind.LIKE
        else:
            verdict = PlaybookVerdict.CANNOT_TELL
            kind = ReasonKind.LIKE_SEVERAL if like.score >= NEARLY else ReasonKind.LIKE_NONE
        said.append(Opinion(Voice.SIMILARITY, verdict, case.quote(found), Reason(kind, words)))
    telling = [one for one in said if one.verdict is not PlaybookVerdict.CANNOT_TELL]
    return min(telling or said, key=lambda one: one.verdict.rank, default=None)
