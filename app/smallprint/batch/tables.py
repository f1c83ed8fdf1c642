"""What a shard's matter says, as rows of the tables: documents, findings, what was not read, and terms.

One row of `findings` is one finding with its value; `documents` has how far each was read; `unread` has one row for a
page, or a whole file, that was not; `terms` is documents by clause types, with a column for each type that ships.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from smallprint.domain.checklist import is_card, is_reported
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Verdict
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentState, DocumentSummary, ReviewedFinding
from smallprint.domain.run import PageState
from smallprint.errors import EntryDamaged
from smallprint.export.values_said import value_said
from smallprint.store import Matter

Row = Mapping[str, Any]

_DOCUMENT = {"document": str, "sha256": str, "shard": int, "document_id": int}
FINDINGS: Mapping[str, type] = {
    **_DOCUMENT, "clause": str, "quote": str, "page": int, "page_label": str, "section": str, "start": int, "end": int,
    "confidence": float, "likely": bool, "standing": str, "value_kind": str, "value": str, "value_normal": str,
    "value_remark": str, "found_by": str,
}  # fmt: skip
DOCUMENTS: Mapping[str, type] = {
    **_DOCUMENT, "path": str, "state": str, "message": str, "kind": str, "contract_kind": str, "language": str,
    "pages": int, "ocr_pages": int, **{f"pages_{one.value}": int for one in PageState}, "run_state": str,
    "program": str, "judge": str, "findings": int,
}  # fmt: skip
UNREAD: Mapping[str, type] = {**_DOCUMENT, "path": str, "page": int, "message": str}


def terms_columns(catalogue: ClauseCatalogue) -> Mapping[str, type]:
    """Return the columns of the table of documents by clause types."""
    return {**_DOCUMENT, **{clause.key: str for clause in catalogue.types}}


def rows_of(
    matter: Matter, shard: int, catalogue: ClauseCatalogue, containers: Mapping[int, str], token: CancelToken
) -> "Tables":
    """Return the rows of a matter's documents, in their order. Raises Cancelled.

    `containers` are the paths of the archives and e-mails that documents came out of.
    """
    tables = Tables()
    for summary in matter.documents.summaries(unlikely=True):
        token.check()
        head = {"document": summary.cited_as, "sha256": summary.sha256, "shard": shard, "document_id": summary.id}
        told = {**head, "path": _path(matter, summary, containers.get(summary.id, ""))}
        if summary.state is not DocumentState.OPEN:
            tables.documents.append({**told, **_of_document(matter, summary, ())})
            tables.unread.append({**told, "page": 0, "message": summary.message})
            continue
        coverage = matter.documents.coverage(summary.id)
        tables.documents.append({**told, **_of_document(matter, summary, coverage)})
        for page, state in enumerate(coverage, 1):
            if state is PageState.UNREADABLE:
                tables.unread.append({**told, "page": page, "message": "The page could not be read."})
        try:
            found = matter.findings.of_document(summary.id)
        except EntryDamaged as error:
            tables.unread.append({**told, "page": 0, "message": str(error)})
            continue
        tables.findings += [{**head, **row} for row in _findings(found)]
        tables.terms.append({**head, **_terms(found, catalogue)})
    return tables


def _path(matter: Matter, summary: DocumentSummary, container: str) -> str:
    """Return where a document is for a person: one out of an archive is in it, not where it was unpacked."""
    if container:
        inner = summary.container.removesuffix(Path(container).name).removesuffix(" in ")
        return "/".join((container, *reversed(inner.split(" in ") if inner else ()), summary.name))
    path = matter.documents.path(summary.id)
    return str(path) if path is not None else ""


class Tables:
    """The rows of all tables of one shard."""

    def __init__(self) -> None:
        self.documents: list[Row] = []
        self.findings: list[Row] = []
        self.unread: list[Row] = []
        self.terms: list[Row] = []

    def named(self, catalogue: ClauseCatalogue) -> Iterator[tuple[str, Mapping[str, type], Sequence[Row]]]:
        """Yield each table: its name, its columns, its rows."""
        yield "documents", DOCUMENTS, self.documents
        yield "findings", FINDINGS, self.findings
        yield "unread", UNREAD, self.unread
        yield "terms", terms_columns(catalogue), self.terms


def _of_document(matter: Matter, summary: DocumentSummary, coverage: Sequence[PageState]) -> dict[str, Any]:
    pages = Counter(coverage)
    run = matter.runs.standing(summary.id) if summary.state is DocumentState.OPEN else None
    return {
        "state": summary.state,
        "message": summary.message,
        "kind": summary.kind or "",
        "contract_kind": summary.contract_kind,
        "language": summary.language,
        "pages": summary.pages,
        "ocr_pages": summary.ocr_pages,
        **{f"pages_{one.value}": pages[one] for one in PageState},
        "run_state": run.state if run else "",
        "program": run.app_version if run else "",
        "judge": run.judge if run else "",
        "findings": summary.findings,
    }


def _findings(found: Sequence[ReviewedFinding]) -> Iterator[dict[str, Any]]:
    for one in found:
        finding, value = one.finding, one.finding.value
        yield {
            "clause": finding.clause,
            "quote": finding.quote,
            "page": finding.anchor.page + 1,
            "page_label": one.place.page_label,
            "section": finding.section,
            "start": finding.anchor.start,
            "end": finding.anchor.end,
            "confidence": finding.confidence,
            "likely": finding.likely,
            "standing": finding.standing,
            "value_kind": value.kind if value else "",
            "value": value.shown if value else "",
            "value_normal": value.normal if value else "",
            "value_remark": value_said(value),
            "found_by": " ".join(finding.found_by),
        }


def _terms(found: Sequence[ReviewedFinding], catalogue: ClauseCatalogue) -> dict[str, str]:
    """Return what a document says of each clause type: its surest value, or that it was found or may be there."""
    cards: dict[str, list[ReviewedFinding]] = {}
    for one in found:
        if is_card(one) and not one.broken and one.verdict is not Verdict.REJECTED:
            cards.setdefault(one.finding.clause, []).append(one)
    return {clause.key: _cell(cards.get(clause.key, ())) for clause in catalogue.types}


def _cell(cards: Sequence[ReviewedFinding]) -> str:
    if not cards:
        return ""
    best = min(cards, key=lambda one: (not is_reported(one), not one.shown_value, -one.finding.confidence))
    if not is_reported(best):
        return "not sure"
    return " ".join(best.shown_value.split()) or "found"
