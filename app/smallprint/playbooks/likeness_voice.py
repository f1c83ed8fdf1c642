"""What likeness says of a position: which of its own examples the clause found is most like; nothing where unsure."""

from smallprint.domain.playbook_verdict import (
    VERDICT_OF_LEVEL,
    Opinion,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.playbooks.case import Case
from smallprint.playbooks.likeness import likeness


def by_likeness(case: Case) -> Opinion | None:
    """Return the opinion of likeness, the worst of the findings'; None where no likeness tells.

    Words alone are a weak sign, so this voice does not speak of what it is not sure of.
    """
    said = []
    for found in case.standing:
        like = likeness(case.position, found.finding.quote)
        if like is not None and like.tells:
            reason = Reason(ReasonKind.LIKE, (str(round(100 * like.score)), like.example))
            said.append(Opinion(Voice.SIMILARITY, VERDICT_OF_LEVEL[like.level], case.quote(found), reason))
    return min(said, key=lambda one: one.verdict.rank, default=None)
