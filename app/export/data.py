"""The findings as JSON, for programs; places are W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/)."""

import json
from datetime import datetime

from app import __version__
from app.domain.clause import ClauseCatalogue
from app.domain.document import Document
from app.domain.review import DocumentReview, MatterReview, ReviewedFinding

_CONTEXT = 40  # characters of prefix and suffix in a TextQuoteSelector


def json_bytes(review: MatterReview, catalogue: ClauseCatalogue, made_at: datetime, confidence_shown: float) -> bytes:
    """Return the whole review as JSON in UTF-8."""
    data = {
        "smallprint": __version__,
        "made_at": made_at.isoformat(),
        "matter": review.title,
        "confidence_shown": confidence_shown,
        "documents": [_document(one, catalogue) for one in review.documents],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _document(review: DocumentReview, catalogue: ClauseCatalogue) -> dict[str, object]:
    summary = review.summary
    data: dict[str, object] = {
        "name": summary.name,
        "state": summary.state,
        "message": summary.message or summary.run_message,
        "sha256": summary.sha256,
        "pages": summary.pages,
    }
    if review.document is None:
        return data
    document = review.document
    run = review.run
    return data | {
        "reader": document.report.reader,
        "warnings": list(document.report.warnings),
        "coverage": list(review.coverage),
        "run": None
        if run is None
        else {
            "state": run.state,
            "model": run.model_name,
            "model_sha256": run.model_sha256,
            "started_at": run.started_at.isoformat(),
            "seconds": round(run.seconds, 3),
        },
        "findings": [_finding(found, document, catalogue) for found in review.findings],
        "notes": [{"text": note.text, "made_at": note.made_at.isoformat()} for note in review.notes],
    }


def _finding(found: ReviewedFinding, document: Document, catalogue: ClauseCatalogue) -> dict[str, object]:
    finding = found.finding
    anchor = finding.anchor
    clause = catalogue.get(finding.clause)
    value = finding.value
    return {
        "clause": finding.clause,
        "name": clause.name if clause else finding.clause,
        "category": clause.category if clause else "",
        "group": clause.group if clause else "",
        "value": None
        if value is None
        else {"kind": value.kind, "shown": found.shown_value, "normal": value.normal, "remark": value.remark},
        "confidence": round(finding.confidence, 4),
        "found_by": list(finding.found_by),
        "disputed": finding.disputed,
        "section": finding.section_number,
        "section_path": finding.section,
        "status": found.verdict,
        "reason": found.decision.reason if found.decision else "",
        "notes": [note.text for note in found.notes],
        "target": {
            "source": f"urn:sha256:{document.sha256}",
            "page": document.pages[anchor.page].label,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": finding.quote,
                    "prefix": document.text[max(0, anchor.start - _CONTEXT) : anchor.start],
                    "suffix": document.text[anchor.end : anchor.end + _CONTEXT],
                },
                {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
            ],
        },
    }
