"""Reports are whole, true to the document, and say what was not read."""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest

from app.domain.clause import ValueKind
from app.domain.decision import Decision, Verdict
from app.domain.document import Document, DocumentKind, IngestReport, Page
from app.domain.finding import Finding, FoundBy, Value
from app.domain.review import DocumentReview, DocumentState, DocumentSummary, MatterReview, ReviewedFinding
from app.domain.run import PageState, Run, RunState
from app.errors import ExportFailed
from app.export import write_report
from app.locate import load_catalogue
from app.paths import shipped

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
TEXT = "1. Law. This Agreement is governed by the laws of Norway.\n2. No \x0bassignment without consent.\n"


def _matter() -> MatterReview:
    document = Document(
        "ab" * 32,
        "deal.txt",
        DocumentKind.TEXT,
        TEXT,
        (Page(0, 0, len(TEXT), "iv"),),
        report=IngestReport("text", 1, 9),
    )
    start = TEXT.index("This")
    end = TEXT.index("\n")
    value = Value(ValueKind.PLACE, "Norway", "Norway", remark="Check the seat.")
    law = Finding("governing-law", document.anchor(start, end), TEXT[start:end], 0.9, (FoundBy.RULE,), value, id=1)
    law = replace(law, section_number="1", run_id=1)
    start = TEXT.index("No \x0b")
    no = Finding(
        "anti-assignment", document.anchor(start, len(TEXT) - 1), TEXT[start:-1], 0.8, (FoundBy.LEXICAL,), id=2
    )
    run = Run(1, 1, RunState.COMPLETE, NOW, NOW, "nano", "", "", "", "1", "{}", candidates=2, read=2)
    summary = DocumentSummary(1, "deal.txt", "deal.txt", DocumentState.OPEN, pages=1)
    found = (
        ReviewedFinding(law, Decision(1, Verdict.ACCEPTED, NOW)),
        ReviewedFinding(no, Decision(2, Verdict.REJECTED, NOW, reason="Not ours.")),
    )
    locked = DocumentSummary(2, "annex.pdf", "annex.pdf", DocumentState.LOCKED, "“annex.pdf” needs a password.")
    read = DocumentReview(summary, document, run, found, coverage=(PageState.MODEL_READ,))
    return MatterReview("Northwind", (read, DocumentReview(locked)))


def _text_of(path: Path) -> str:
    word = docx.Document(io.BytesIO(path.read_bytes()))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in word.paragraphs] + cells)


def test_the_word_report_quotes_places_and_decides(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_report(_matter(), CATALOGUE, path, NOW, 0.5)
    text = _text_of(path)
    assert "“This Agreement is governed by the laws of Norway.”" in text
    assert "Page iv, section 1" in text
    assert "Check the seat." in text
    assert "Accepted" in text
    assert "Not ours." in text
    assert "“annex.pdf” needs a password." in text
    assert "Looked for and not found" in text


def test_every_selector_of_the_data_gives_its_quote(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write_report(_matter(), CATALOGUE, path, NOW, 0.5)
    findings = json.loads(path.read_text(encoding="utf-8"))["documents"][0]["findings"]
    assert [finding["status"] for finding in findings] == ["accepted", "rejected"]
    for finding in findings:
        quote, position = finding["target"]["selector"]
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert TEXT.startswith(quote["suffix"], position["end"])


def test_an_empty_matter_makes_a_report_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / "empty.docx"
    write_report(MatterReview("Empty", ()), CATALOGUE, path, NOW, 0.5)
    assert "This matter has no documents." in _text_of(path)


@pytest.mark.parametrize("name", ["report.xlsx", "report", "missing-folder/report.docx"])
def test_what_cannot_be_written_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportFailed, match="report"):
        write_report(_matter(), CATALOGUE, tmp_path / name, NOW, 0.5)
    assert not list(tmp_path.iterdir())
