"""The JSON report: every finding with W3C Web Annotation selectors, for other programs, and for other matters.

Its form is published as a JSON Schema (`resources/matter.schema.json`), which says what each part means; docs/json.md
tells of it. `read_back` reads it. A change of the form that old readers would take wrongly raises `FORMAT`.

A finding that is `broken` has a stored quote that is not the document's text at its place: it has no quote and no
selectors; nor has one whose quote is left out. Positions count characters (Unicode code points) of the document's text
as Smallprint read it, `end` exclusive. Selectors: https://www.w3.org/TR/annotation-model/#selectors
"""

import json
from dataclasses import asdict

from smallprint import __version__
from smallprint.domain.checklist import standing_of
from smallprint.domain.clause import ClauseType
from smallprint.domain.dated_duty import DatedDuty
from smallprint.domain.decision import Decision, Note
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.handoff import Private, ReportOrder
from smallprint.domain.place import place_of_words
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.run import Run
from smallprint.export import wording
from smallprint.export.annotated_answers import question
from smallprint.export.pace import Pace
from smallprint.export.playbook_json import check_json
from smallprint.export.read_back import FORMAT
from smallprint.export.remarks_said import remarks_said
from smallprint.export.run_notes_said import run_notes_said
from smallprint.export.selectors import selectors, text_sha256
from smallprint.export.standard_said import standard_as_json
from smallprint.export.values_said import remarks_json, value_said

Json = dict[str, object]

_PIECES = 5000  # pieces of JSON (names, values, marks) between two looks at whether the report is still wanted


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the report as UTF-8 JSON."""
    pace = pace or Pace()
    review, catalogue, unlikely = order.review, order.catalogue, order.choice.unlikely
    types = {clause.key: clause for clause in wording.clause_types(catalogue, review.documents)}
    told = order.tells(Private.RECORD)
    report: Json = {
        "smallprint": __version__ if told else "",  # first: by it a folder of contracts is known to hold our report
        "format": FORMAT,
        "made_at": order.made_at.isoformat(),
        "matter": review.title,
        "remarks": list(review.remarks),
        "unlikely": unlikely,
        "catalogue": catalogue.sha256,
        "own_types": [_own_type(one, order) for one in catalogue.types if one.own],
        "documents": [_document(one, order, types, pace) for one in review.documents],
        "questions": [question(one, order) for one in order.asked],
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
    told = order.tells(Private.RECORD)
    return {
        "name": summary.name,
        "cited_as": summary.cited_as,
        "container": summary.container,
        "sha256": summary.sha256.partition(":")[0] if told else "",
        "text_sha256": text_sha256(document.text) if document and told else "",
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
        "confirmed_absent": [clause.key for clause in missing.confirmed],
        "contract_kind": summary.contract_kind,
        "kind_chosen": summary.kind_chosen,
        "playbook": check_json(review.check, document, order.choice.quotes) if review.check and document else None,
        "standard": _standard(review, order.choice.quotes),
        "duties": [_duty(one, document, told) for one in review.duties] if document else [],
        "notes": [_note(note, document, told) for note in review.notes],
        "findings": [
            {
                **_finding(one, types[one.finding.clause], pace),
                "proposed": _proposed(one.proposed, document),
                "target": _target(one, document, told),
            }
            for one in findings
            if document
        ],
    }


def _standard(review: DocumentReview, quotes: bool) -> Json | None:
    if review.standard is None or review.document is None:
        return None
    return standard_as_json(review.standard, review.document, quotes)


def _duty(duty: DatedDuty, document: Document, told: bool) -> Json:
    """Return a dated duty with the place of its sentence, which is left out with the quotes."""
    anchor = document.anchor(duty.start, duty.end)
    return {
        "kind": duty.kind,
        "day": duty.day.isoformat(),
        "target": {
            "source": f"urn:sha256:{document.file_sha256}" if told else "",
            "page_label": duty.place.page_label or None,
            "page_index": duty.place.page_index,
            "section": duty.place.section,
            "selector": selectors(document, anchor, duty.quote) if duty.quote else [],
        },
    }


def _run(run: Run) -> Json:
    return {
        "state": run.state,
        "message": run_notes_said(run.notes),
        "started_at": run.started_at.isoformat(),
        "finished_at": run.finished_at.isoformat() if run.finished_at else None,
        "model": run.model_name,
        "model_sha256": run.model_sha256,
        "judge": run.judge,
        "prompt_sha256": run.prompt_sha256,
        "catalogue_sha256": run.catalogue_sha256,
        "app_version": run.app_version,
        "settings": run.settings,
    }


def _finding(found: ReviewedFinding, clause: ClauseType, pace: Pace) -> Json:
    pace.step()
    finding, decision = found.finding, found.decision
    return {
        "clause": clause.key,
        "name": clause.name,
        "category": clause.category,
        "group": clause.group,
        "value": _value(finding.value) if finding.value else None,
        "confidence": finding.confidence,
        "standing": standing_of(found),
        "found_by": list(finding.found_by),
        "likely": finding.likely,
        "marked_by_person": not finding.run_id,
        "moved_by_model": finding.moved,
        "disputed": finding.disputed,
        "broken": found.broken,
        "section_number": finding.section_number,
        "section_path": finding.section,
        "around": [finding.around_start, finding.around_end] if finding.around_start >= 0 else None,
        "status": found.verdict,
        "edited_value": decision.value if decision else "",
        "reason": decision.reason if decision else "",
        "decided_at": decision.made_at.isoformat() if decision else None,
        "decisions": [_decision(one) for one in (*found.earlier, *((decision,) if decision else ()))],
        "notes": [_note(note) for note in found.notes],
    }


def _decision(decision: Decision) -> Json:
    return {
        "status": decision.verdict,
        "edited_value": decision.value,
        "reason": decision.reason,
        "decided_at": decision.made_at.isoformat(),
    }


def _proposed(note: Note | None, document: Document) -> Json | None:
    """Return the words that are proposed, with the place of those that they are for."""
    if note is None or note.span is None:
        return None
    span = note.span
    there = span.quote and span.fits(document.text)
    return {
        "text": note.text,
        "made_at": note.made_at.isoformat(),
        "selector": selectors(document, document.anchor(span.start, span.end), span.quote) if there else [],
    }


def _value(value: Value) -> Json:
    return {
        "kind": value.kind,
        "shown": value.shown,
        "normal": value.normal,
        "remark": value_said(value),
        "remarks": remarks_json(value.remarks),
        "readings_differ": value.readings_differ,
        "at": [value.start, value.end] if value.start >= 0 else None,
    }


def _target(found: ReviewedFinding, document: Document, told: bool) -> Json:
    place = wording.placed(document, found.finding)
    return {
        "source": f"urn:sha256:{document.file_sha256}" if told else "",
        "page_label": place.page_label or None,
        "page_index": place.page_index,
        "section": place.section,
        "ocr": found.recognised,
        "selector": selectors(document, found.finding.anchor, found.finding.quote) if found.finding.quote else [],
    }


def _own_type(clause: ClauseType, order: ReportOrder) -> Json:
    """Return a type that a person added; its examples are words of contracts."""
    quotes = order.choice.quotes
    return {
        "key": clause.key,
        "name": clause.name,
        "group": clause.group,
        "tag": clause.tag,
        "question": clause.question,
        "value_kind": clause.value_kind,
        "examples": [one.passage for one in clause.examples] if quotes else [],
        "unlike": list(clause.unlike) if quotes else [],
    }


def _note(note: Note, document: Document | None = None, told: bool = False) -> Json:
    """Return a note; one on words of the document is a target's, and a highlight where it has a colour."""
    made: Json = {"text": note.text, "made_at": note.made_at.isoformat()}
    span = note.span
    if span is None or document is None:
        return made
    place = place_of_words(document, (), span.start, span.end)
    there = span.quote and span.fits(document.text)
    target = {
        "source": f"urn:sha256:{document.file_sha256}" if told else "",
        "page_label": place.page_label or None,
        "page_index": place.page_index,
        "selector": selectors(document, document.anchor(span.start, span.end), span.quote) if there else [],
    }
    return {**made, "colour": note.colour, "tag": note.tag, "target": target}
