"""Reviews as the store gives them, made by hand for the tests of the reports."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.decision import Decision, Note, Verdict
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.handoff import Choice, ReportOrder, report_order
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.domain.review import DocumentReview, DocumentState, DocumentSummary, MatterReview, ReviewedFinding
from smallprint.domain.run import PageState, Run, RunState
from tests.remarked import told

WHEN = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)
LAW = "This Agreement is governed by the laws of Delaware."
NOTICE = "Either party may end it on thirty days’ notice."
CAP = "Liability is limited to the fees of one year."


def _type(key: str, name: str, group: ClauseGroup, kind: ValueKind = ValueKind.NONE) -> ClauseType:
    return ClauseType(key, name, name, group, key[:3].upper(), f"Where is {name}?", kind, (), ())


CATALOGUE = ClauseCatalogue(
    (
        _type("notice", "Notice to end", ClauseGroup.EXIT, ValueKind.DURATION),
        _type("cap", "Cap on liability", ClauseGroup.LIABILITY),
        _type("law", "Governing law", ClauseGroup.LAW_AND_AUDIT, ValueKind.PLACE),
        _type("audit", "Audit rights", ClauseGroup.LAW_AND_AUDIT),
    ),
    "c" * 64,
)


def document(name: str = "lease.pdf", kind: DocumentKind = DocumentKind.PDF, extra: str = "") -> Document:
    """Return three pages with a sentence each; the third has no usable text."""
    parts = [f"{LAW}\n", f"{NOTICE} {CAP}{extra}\n", "\n"]
    pages = []
    start = 0
    for index, part in enumerate(parts):
        pages.append(Page(index, start, start + len(part), ("iv", "1", "2")[index]))
        start += len(part)
    text = "".join(parts)
    report = IngestReport(
        "pdfium", 3, len(text), (2,), (Remark(RemarkKind.SAID, names=("Two comments were left out.",)),)
    )
    return Document(
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), name, kind, text, tuple(pages), report=report
    )


def found(
    within: Document,
    clause: str,
    quote: str,
    verdict: Verdict | None = None,
    *,
    confidence: float = 0.8,
    reason: str = "",
    edited: str = "",
    value: Value | None = None,
    notes: tuple[Note, ...] = (),
    run_id: int = 1,
) -> ReviewedFinding:
    """Return a finding of these words, and what was said of it."""
    start = within.text.index(quote)
    anchor = within.anchor(start, start + len(quote))
    voices = (FoundBy.MODEL, FoundBy.LEXICAL) if run_id else (FoundBy.PERSON,)
    finding = Finding(
        clause,
        anchor,
        quote,
        confidence,
        voices,
        value,
        likely=confidence >= 0.5,
        section_number="9.2(b)",
        run_id=run_id,
        id=start,
    )
    return ReviewedFinding(finding, Decision(start, verdict, WHEN, reason, edited) if verdict else None, notes)


def reviewed(
    within: Document, *findings: ReviewedFinding, state: RunState = RunState.PARTIAL, model: str = "nano"
) -> DocumentReview:
    """Return the review of a document with these findings."""
    read = PageState.MODEL_READ if model else PageState.LOCATED
    return DocumentReview(
        DocumentSummary(
            1, within.name, "/files/x", DocumentState.OPEN, "", within.kind, within.sha256, len(within.pages)
        ),
        within,
        Run(1, 1, state, WHEN, WHEN, model, "a" * 64, "b" * 64, "c" * 64, "0.1.0", "{}", candidates=4, read=4),
        findings,
        (Note(1, "The signed copy is with the client.", WHEN),),
        (PageState.VIEWED, read, PageState.UNREADABLE),
    )


def refused(name: str = "scan.pdf", message: str = "It may be a scan.") -> DocumentReview:
    """Return a file that could not be read."""
    return DocumentReview(DocumentSummary(2, name, "/files/y", DocumentState.REFUSED, message))


def matter() -> MatterReview:
    """Return a matter with a document that has a finding of every status, and a refused one."""
    lease = document()
    days = Value(ValueKind.DURATION, "30 days", "30 day", remarks=told("Words only."))
    return MatterReview(
        "Project Lark",
        (
            reviewed(
                lease,
                found(lease, "law", LAW, Verdict.ACCEPTED, value=Value(ValueKind.PLACE, "Delaware", "Delaware")),
                found(lease, "notice", NOTICE, Verdict.EDITED, edited="one month", reason="As amended.", value=days),
                found(lease, "cap", CAP, Verdict.REJECTED, reason="Not a cap."),
                found(lease, "law", "laws of Delaware", confidence=0.2),
                found(lease, "law", "Agreement", confidence=0.1, notes=(Note(1, "Ask them.", WHEN, 5),)),
                found(lease, "notice", "thirty days", confidence=0.6),
            ),
            refused(),
        ),
    )


def ordered(
    review: MatterReview, unlikely: bool = False, catalogue: ClauseCatalogue = CATALOGUE, **choice: Any
) -> ReportOrder:
    """Return the order of a report of all that is in a review, but for what is chosen otherwise."""
    return report_order(review, catalogue, WHEN, Choice(unlikely=unlikely, **choice))
