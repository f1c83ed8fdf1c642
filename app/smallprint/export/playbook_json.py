"""What a playbook says of a document, in the JSON report: each position with its verdict, voices and evidence."""

from smallprint.domain.document import Document
from smallprint.domain.playbook_verdict import (
    Grounds,
    LookedFor,
    Opinion,
    PersonVerdict,
    PlaybookCheck,
    PositionResult,
    Quoted,
    Reason,
)
from smallprint.export.playbook_said import grounds_said, reason_said
from smallprint.export.selectors import selectors

Json = dict[str, object]


def check_json(check: PlaybookCheck, document: Document, quotes: bool) -> Json:
    """Return the check; without `quotes` words of the contract are left out, and their places stay."""
    playbook = check.playbook
    return {
        "name": playbook.name,
        "version": playbook.version,
        "side": playbook.side,
        "contract": playbook.contract,
        "results": [_result(one, document, quotes) for one in check.results],
        "said": [_said(key, one) for key, one in check.said],
        "yaml": check.content,
    }


def _result(result: PositionResult, document: Document, quotes: bool) -> Json:
    position = result.position
    return {
        "position": position.key,
        "clause": position.clause,
        "title": position.title,
        "severity": position.severity,
        "need": position.need,
        "verdict": result.verdict,
        "disputed": result.disputed,
        "overruled": bool(result.overruled),
        "reason": _reason(result.reason),
        "evidence": _evidence(result.grounds, document, quotes),
        "voices": [_voice(one, document, quotes) for one in result.heard],
        "why": position.why,
        "fallback": position.fallback,
        "escalate_to": position.escalate_to,
    }


def _said(position: str, said: PersonVerdict) -> Json:
    made_at = said.made_at.isoformat() if said.made_at is not None else None
    return {"position": position, "verdict": said.verdict, "note": said.note, "made_at": made_at}


def _voice(opinion: Opinion, document: Document, quotes: bool) -> Json:
    return {
        "voice": opinion.voice,
        "verdict": opinion.verdict,
        "reason": _reason(opinion.reason),
        "evidence": _evidence(opinion.grounds, document, quotes),
    }


def _reason(reason: Reason) -> Json:
    return {"kind": reason.kind, "words": list(reason.words), "sentence": reason_said(reason)}


def _evidence(grounds: Grounds, document: Document, quotes: bool) -> Json:
    if isinstance(grounds, LookedFor):
        recall = grounds.recall
        return {
            "type": "search",
            "passages": grounds.passages,
            "sentence": grounds_said(grounds),
            "recall": {"found": recall.found, "there": recall.there} if recall is not None else None,
            "closest": _quoted(grounds.closest, document, quotes) if grounds.closest is not None else None,
        }
    return _quoted(grounds, document, quotes)


def _quoted(quoted: Quoted, document: Document, quotes: bool) -> Json:
    place = quoted.place
    return {
        "type": "quote",
        "page_label": place.page_label or None,
        "page_index": place.page_index,
        "section": place.section,
        "selector": selectors(document, quoted.anchor, quoted.quote) if quotes else [],
    }
