"""What trained statements say of a position: which of its sentences the contract says, denies, or is silent about."""

from dataclasses import dataclass

from smallprint.domain.playbook import Level, Need, Wording
from smallprint.domain.playbook_verdict import (
    VERDICT_OF_LEVEL,
    LookedFor,
    Opinion,
    PlaybookVerdict,
    Quoted,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.domain.statement import Claim, Stand, StatementRead
from smallprint.playbooks.case import Case

SURELY = 0.8  # the chance from which it tells
_ORDER = (Level.NEVER, Level.PREFERRED, Level.ACCEPTABLE)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A wording of the position that amounts to a trained statement, and how the document stands to that."""

    level: Level
    wording: Wording
    claim: Claim
    read: StatementRead

    def reason(self, kind: ReasonKind, chance: float) -> Reason:
        return Reason(kind, (str(round(100 * chance)), self.wording.text))


def by_statements(case: Case) -> Opinion | None:
    """Return what trained statements say; None where no wording of the position amounts to one.

    Words that are there decide. Where what is preferred is surely denied, the contract deviates; where it is surely not
    said and the position must be met, it is missing.
    """
    heard = [
        _Heard(level, one, one.claim, case.paper.statements[one.claim.statement])
        for level in _ORDER
        for one in case.position.stance(level).wordings
        if one.claim is not None and one.claim.statement in case.paper.statements
    ]
    if not heard:
        return None
    for one in heard:
        chance = one.read.chance(one.claim.wanted)
        if chance >= SURELY:
            return _told(case, VERDICT_OF_LEVEL[one.level], one, one.reason(ReasonKind.STATED, chance))
    return _contradicted(case, heard) or _not_stated(case, heard) or _unsure(case, heard)


def _contradicted(case: Case, heard: list[_Heard]) -> Opinion | None:
    for one in heard:
        chance = one.read.chance(one.claim.contrary)
        if one.level is Level.PREFERRED and chance >= SURELY:
            reason = one.reason(ReasonKind.CONTRADICTED, chance)
            return _told(case, PlaybookVerdict.DEVIATES, one, reason)
    return None


def _not_stated(case: Case, heard: list[_Heard]) -> Opinion | None:
    """Return that what must be there is missing, if the contract is surely silent about all that would do."""
    wanted = [one for one in heard if one.level is not Level.NEVER]
    if case.position.need is not Need.MUST or case.silence is not None or not wanted:
        return None
    silence = min(one.read.chance(Stand.SILENT) for one in wanted)
    if silence < SURELY:
        return None
    search = LookedFor(len(case.paper.passages), _quote(case, wanted[0].read))
    reason = wanted[0].reason(ReasonKind.NOT_STATED, silence)
    return Opinion(Voice.STATEMENT, PlaybookVerdict.MISSING, search, reason)


def _unsure(case: Case, heard: list[_Heard]) -> Opinion:
    surest = max(heard, key=lambda one: one.read.chance(one.claim.wanted))
    reason = surest.reason(ReasonKind.UNSURE_IF_STATED, surest.read.chance(surest.claim.wanted))
    return _told(case, PlaybookVerdict.CANNOT_TELL, surest, reason)


def _told(case: Case, verdict: PlaybookVerdict, heard: _Heard, reason: Reason) -> Opinion:
    return Opinion(Voice.STATEMENT, verdict, _quote(case, heard.read), reason)


def _quote(case: Case, read: StatementRead) -> Quoted:
    best = read.evidence[0]
    return case.paper.quoted(best.start, best.end)
