"""The JSON report: every finding with W3C Web Annotation selectors, for other programs.

    {"smallprint": version, "made_at", "matter", "remarks": [sentence], "unlikely", "catalogue": sha256, "documents": [
        {"name", "cited_as", "sha256", "kind", "state", "message", "pages": number or null,
         "coverage": [{"page_label", "page_index", "state", "ocr"}],
         "language": ISO 639-1 code or "", "ocr_pages": [label], "doubtful_pages": [label],
         "reading": "accepted" or "rejected", "ingest": {"reader", "pages", "characters", "seconds", "hidden", "struck",
         "fields", "annotations", "attachments": [name], "changes", "comments", "unread_pages", "blank_pages",
         "warnings": [sentence],
         "remarks": [the same as facts: {"kind", "count", "of", "names", "pages"}]} or null,
         "changes": [{"kind", "author", "date", "text", "detail", "start", "end"}],
         "comments": [{"author", "date", "text", "done", "reply_to": index or null, "start", "end"}],
         "coverage_statement": [sentence], "run": {...} or null, "later_run": {...} or null, "not_found": [clause],
         "not_looked_for": [clause], "not_expected": [clause],
         "contract_kind": key or "", "kind_chosen", "notes": [{"text", "made_at"}],
         "findings": [
            {"clause", "name", "category", "group", "confidence", "standing", "found_by": [voice],
             "moved_by_model", "disputed", "broken", "section", "section_path",
             "value": {"kind", "shown", "normal", "remark"} or null, "status",
             "edited_value", "reason", "decided_at", "notes": [{"text", "made_at"}],
             "target": {"source": "urn:sha256:…", "page_label", "page_index", "ocr",
                        "selector": [{"type": "TextQuoteSelector", "exact", "prefix", "suffix"},
                                     {"type": "TextPositionSelector", "start", "end"}]}}]}]}

`standing` is "sure", "perhaps" (a question, in no report until a person accepts it) or "less likely".
`not_expected` are types without a finding that a contract of its `contract_kind` need not have; `kind_chosen` says
that a person gave the kind.
`cited_as` is the name with its folder where two files of the matter share it. `page_label` is the page as it is
printed, `page_index` counts from 0; both are null where there are no pages (Word, text), and so is `pages`.
A finding that is `broken` has a stored quote that is not the document's text at its place: it has no quote and no
selectors. `later_run` is a review after the one whose findings these are, which has not ended well.
Positions count characters (Unicode code points) of the document's text as Smallprint read it, `end` exclusive; `source`
is the SHA-256 of the file's bytes. A change whose words are not in the text as it was read has `start` equal to `end`.
Selectors: https://www.w3.org/TR/annotation-model/#selectors
"""

import json
from collections.abc import Sequence
from dataclasses import asdict

from smallprint import __version__
from smallprint.domain.checklist import standing_of
from smallprint.domain.clause import ClauseType
from smallprint.domain.decision import Note
from smallprint.domain.document import Document
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.run import Run
from smallprint.export import wording
from smallprint.export.pace import Pace
from smallprint.export.remarks_said import remarks_said

Json = dict[str, object]

# How much text before and after a quote a selector carries, as the W3C's examples do.
_CONTEXT = 32
_PIECES = 5000  # pieces of JSON (names, values, marks) between two looks at whether the report is still wanted


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the report as UTF-8 JSON."""
    pace = pace or Pace()
    review, catalogue, unlikely = order.review, order.catalogue, order.choice.unlikely
    types = {clause.key: clause for clause in wording.clause_types(catalogue, review.documents)}
    report: Json = {
        "smallprint": __version__,
        "made_at": order.made_at.isoformat(),
        "matter": review.title,
        "remarks": list(review.remarks),
        "unlikely": unlikely,
        "catalogue": catalogue.sha256,
        "documents": [_document(one, order, types, pace) for one in review.documents],
    }
    # A lone surrogate (a damaged font table can produce one) has no UTF-8: JSON's own escape keeps it.
    try:
        return _encoded(report, pace, ascii_only=False).encode("utf-8")
    except UnicodeEncodeError:
        return _encoded(report, pace, ascii_only=True).encode("ascii")


def _encoded(report: Json, pace: Pace, ascii_only: bool) -> str:
    """Return the report as JSON, in pieces between which it can be stopped."""
    pieces = []
    for number, piece in enumerate(json.JSONEncoder(ensure_ascii=ascii_only, indent=2).iterencode(report)):
        pieces.append(piece)
        if number % _PIECES == 0:
            pace.check()
    return "".join([*pieces, "\n"])


def _document(review: DocumentReview, order: ReportOrder, types: dict[str, ClauseType], pace: Pace) -> Json:
    summary, document = review.summary, review.document
    findings = order.cards(review)
    missing = order.absence(review)
    pages = document.pages if document else ()
    ocr = document.report.ocr_pages if document else ()
    doubtful = document.report.doubtful_pages if document else ()
    return {
        "name": summary.name,
        "cited_as": summary.cited_as,
        "sha256": summary.sha256.partition(":")[0],
        "kind": summary.kind,
        "state": summary.state,
        "message": summary.message,
        "pages": summary.pages if summary.paged else None,
        "coverage": [
            {
                "page_label": page.label if summary.paged else None,
                "page_index": page.index if summary.paged else None,
                "state": state,
                "ocr": page.index in ocr,
            }
            for page, state in zip(pages, review.coverage, strict=False)
        ],
        "language": summary.language,
        "ocr_pages": [page.label for page in pages if page.index in ocr],
        "doubtful_pages": [page.label for page in pages if page.index in doubtful],
        "reading": summary.reading,
        "ingest": {**asdict(document.report), "warnings": remarks_said(document)} if document else None,
        "changes": [asdict(one) for one in document.changes] if document else [],
        "comments": [asdict(one) for one in document.comments] if document else [],
        "coverage_statement": wording.coverage(review),
        "run": _run(review.run) if review.run else None,
        "later_run": _run(review.later) if review.later else None,
        "not_found": [clause.key for clause in missing.not_found],
        "not_looked_for": [clause.key for clause in missing.not_looked_for],
        "not_expected": [clause.key for clause in missing.not_expected],
        "contract_kind": summary.contract_kind,
        "kind_chosen": summary.kind_chosen,
        "notes": _notes(review.notes),
        "findings": [_finding(found, document, types[found.finding.clause], pace) for found in findings if document],
    }


def _run(run: Run) -> Json:
    return {
        "state": run.state,
        "message": run.message,
        "started_at": run.started_at.isoformat(),
        "finished_at": run.finished_at.isoformat() if run.finished_at else None,
        "model": run.model_name,
        "model_sha256": run.model_sha256,
        "judge": run.judge,
        "prompt_sha256": run.prompt_sha256,
        "catalogue_sha256": run.catalogue_sha256,
        "app_version": run.app_version,
        "settings": run.settings,
        "candidates": run.candidates,
        "read": run.read,
    }


def _finding(found: ReviewedFinding, document: Document, clause: ClauseType, pace: Pace) -> Json:
    pace.step()
    finding, decision, value = found.finding, found.decision, found.finding.value
    stored = (
        {"kind": value.kind, "shown": value.shown, "normal": value.normal, "remark": value.remark} if value else None
    )
    return {
        "clause": clause.key,
        "name": clause.name,
        "category": clause.category,
        "group": clause.group,
        "value": stored,
        "confidence": round(finding.confidence, 4),
        "standing": standing_of(found),
        "found_by": list(finding.found_by),
        "moved_by_model": round(finding.moved, 4),
        "disputed": finding.disputed,
        "broken": found.broken,
        "section": wording.placed(document, finding).section,
        "section_path": finding.section,
        "status": found.verdict,
        "edited_value": decision.value if decision else "",
        "reason": decision.reason if decision else "",
        "decided_at": decision.made_at.isoformat() if decision else None,
        "notes": _notes(found.notes),
        "target": _target(found, document),
    }


def _target(found: ReviewedFinding, document: Document) -> Json:
    place = wording.placed(document, found.finding)
    return {
        "source": f"urn:sha256:{document.file_sha256}",
        "page_label": place.page_label or None,
        "page_index": place.page_index,
        "ocr": found.recognised,
        "selector": [] if found.broken else _selectors(found, document),
    }


def _selectors(found: ReviewedFinding, document: Document) -> list[Json]:
    anchor = found.finding.anchor
    return [
        {
            "type": "TextQuoteSelector",
            "exact": found.finding.quote,
            "prefix": document.text[max(anchor.start - _CONTEXT, 0) : anchor.start],
            "suffix": document.text[anchor.end : anchor.end + _CONTEXT],
        },
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]


def _notes(notes: Sequence[Note]) -> list[Json]:
    return [{"text": note.text, "made_at": note.made_at.isoformat()} for note in notes]
