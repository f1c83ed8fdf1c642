"""A quote as one pastes it into a letter: the document's own words, and where they stand."""

from collections.abc import Sequence

from app.domain.asked import GivenAnswer
from app.domain.document import Document
from app.domain.finding import Finding
from app.domain.question import Citation
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


def cited_answer(given: GivenAnswer, name: str) -> str:
    """Return an answer as one pastes it: the question, the verdict, each quote with its citation, the model's words."""
    answer = given.answer
    said = answer.verdict.said
    lines = [answer.question, *([said] if said else []), *(_cited(one, name) for one in answer.citations)]
    if answer.wording:
        lines.append(f"In the words of {given.answerer.model_name}, which may be wrong: {answer.wording}")
    return "\n".join(lines)


def cited_rows(question: str, rows: Sequence[tuple[str, GivenAnswer]]) -> str:
    """Return the answers of several documents as a table that a spreadsheet takes: one row each, tabs between cells."""
    table = [("Document", question, "Quote")]
    for name, given in rows:
        citations = given.answer.citations
        table.append((one_line(name), given.answer.verdict.said, _cited(citations[0], name) if citations else ""))
    return "\n".join("\t".join(row) for row in table)


def _cited(citation: Citation, name: str) -> str:
    section = f", section {citation.section}" if citation.section else ""
    return cited(citation.quote, name, f"page {citation.page + 1}{section}")
