"""A quote as one pastes it into a letter: the document's own words, and where they stand."""

from app.domain.document import Document
from app.domain.finding import Finding
from app.export.wording import one_line, place


def cited_finding(document: Document, finding: Finding) -> str:
    """Return a finding's quote with its citation: “…” (deal.pdf, page 4, section 9.2(b))."""
    where = place(document, finding)
    return cited(finding.quote, document.name, where[0].lower() + where[1:])


def cited_words(document: Document, start: int, end: int, section: str) -> str:
    """Return some of the document's words with their citation; `section` is the section path, "" for none."""
    page = document.page_at(start)
    parts = [] if document.flowing and page.label == str(page.index + 1) else [f"page {page.label}"]
    return cited(document.text[start:end], document.name, ", ".join([*parts, section] if section else parts))


def cited(quote: str, name: str, where: str) -> str:
    """Return a quote on one line with what it is from."""
    return f"“{one_line(quote)}” ({one_line(name)}{f', {where}' if where else ''})"
