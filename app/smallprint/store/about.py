"""What the documents of a matter are filtered by: title, contract type and date, as they were found."""

import re
from collections.abc import Sequence

from smallprint.domain.asked import AboutDocument
from smallprint.domain.checklist import is_reported
from smallprint.domain.decision import Verdict
from smallprint.domain.document import DocumentKind
from smallprint.domain.review import DocumentState, ReviewedFinding
from smallprint.store.documents import Documents
from smallprint.store.findings import Findings

_TYPES = (
    re.compile(r"((?:[\w-]+\s+)?\b(?:Agreement|Contract))\b", re.IGNORECASE),
    re.compile(r"((?:[\w-]+\s+)?\b(?:Lease|Licen[cs]e|Plan|Addendum|Amendment|Order|Deed|Policy))\b", re.IGNORECASE),
)
_EMPTY_WORDS = {"this", "the", "an", "a", "and", "or", "of", "to", "restated", "amended", "certain", "definitive"}


def about_documents(documents: Documents, findings: Findings) -> list[AboutDocument]:
    """Return what each document with text is filtered by, in the order they were added."""
    values = _values(findings, ("document-name", "effective-date", "agreement-date"))
    titles = values["document-name"]
    dates = values["effective-date"] | values["agreement-date"]
    return [
        AboutDocument(
            one.id,
            one.cited_as,
            one.kind if isinstance(one.kind, DocumentKind) else None,
            titles.get(one.id, ""),
            contract_type(titles.get(one.id, "")),
            dates.get(one.id, "") if re.fullmatch(r"\d{4}-\d\d-\d\d", dates.get(one.id, "")) else "",
        )
        for one in documents.summaries()
        if one.state is DocumentState.OPEN
    ]


def contract_type(title: str) -> str:
    """Return the kind of contract that a title names ("Hosting Agreement"), "" where it names none."""
    line = " ".join(title.split())
    found = next((match for pattern in _TYPES if (match := pattern.search(line))), None)
    if found is None:
        return ""
    words = [word for word in found[1].split() if word.casefold() not in _EMPTY_WORDS]
    return " ".join(word.capitalize() for word in words)


def _values(findings: Findings, clauses: Sequence[str]) -> dict[str, dict[int, str]]:
    """Return by clause type and document the surest value that may be told: a title as shown, a date as ISO."""
    best: dict[str, dict[int, tuple[float, str]]] = {clause: {} for clause in clauses}
    for document_id, one in findings.of_clauses_by_document(clauses, unlikely=False):
        value = _value(one)
        if value and is_reported(one) and one.verdict is not Verdict.REJECTED:
            own = best[one.finding.clause]
            own[document_id] = max(own.get(document_id, (-1.0, "")), (one.finding.confidence, value))
    return {clause: {one: value for one, (_, value) in own.items()} for clause, own in best.items()}


def _value(one: ReviewedFinding) -> str:
    value = one.finding.value
    if one.finding.clause == "document-name":
        return one.shown_value or one.finding.quote
    return value.normal if value else ""
