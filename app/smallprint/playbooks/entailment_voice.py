"""What the trained judge of entailment says of a position: which of its sentences follow from the contract."""

from smallprint.domain.entailment import Entailment, EntailmentJudge
from smallprint.domain.playbook import Level
from smallprint.domain.playbook_verdict import (
    VERDICT_OF_LEVEL,
    Opinion,
    PlaybookVerdict,
    Quoted,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.domain.progress import CancelToken
from smallprint.playbooks.case import Case

SURELY = 0.8  # the probability from which it tells
_ORDER = (Level.NEVER, Level.PREFERRED, Level.ACCEPTABLE)


def by_entailment(case: Case, judge: EntailmentJudge, token: CancelToken) -> Opinion | None:
    """Return the judge's opinion; None where the position says nothing in words. Raises Cancelled.

    It reads the passages of the findings, or where there are none the whole document.
    """
    sentences = [(level, one.text) for level in _ORDER for one in case.position.stance(level).wordings]
    if not sentences:
        return None
    quotes = _quotes(case)
    texts = [one.quote for one in quotes]
    best: tuple[float, Entailment, str] | None = None
    contradicted: Opinion | None = None
    for level, sentence in sentences:
        said = judge.judge(sentence, texts, token)
        if said.entailed >= SURELY:
            return _told(VERDICT_OF_LEVEL[level], quotes[said.passage], ReasonKind.ENTAILED, said.entailed, sentence)
        if level is Level.PREFERRED and said.contradicted >= SURELY:
            quote, words = quotes[said.passage], sentence
            contradicted = _told(PlaybookVerdict.DEVIATES, quote, ReasonKind.CONTRADICTED, said.contradicted, words)
        surest = max(said.entailed, said.contradicted)
        best = max(best, (surest, said, sentence), key=lambda one: one[0]) if best else (surest, said, sentence)
    if contradicted is not None:
        return contradicted
    assert best is not None
    surest, said, sentence = best
    return _told(PlaybookVerdict.CANNOT_TELL, quotes[said.passage], ReasonKind.NOT_SAID, surest, sentence)


def _quotes(case: Case) -> list[Quoted]:
    """Return what is read: whole passages, each once, in the order of the document."""
    text = case.paper.document.text
    if not case.standing:
        passages = [one for one in case.paper.passages if text[one.start : one.end].strip()]
        return [case.paper.quoted(one.start, one.end) for one in passages]
    spans = {
        case.paper.around(one.finding.anchor.start, one.finding.anchor.end): one.finding.id for one in case.standing
    }
    return [case.paper.quoted(*span, finding_id) for span, finding_id in sorted(spans.items())]


def _told(verdict: PlaybookVerdict, quote: Quoted, kind: ReasonKind, sure: float, sentence: str) -> Opinion:
    return Opinion(Voice.ENTAILMENT, verdict, quote, Reason(kind, (str(round(100 * sure)), sentence)))
