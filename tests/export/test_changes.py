"""Tracked changes and comments of the file go into the Word and the JSON report."""

import io
import json
from functools import cache
from typing import Any

import docx
import pytest

from smallprint.domain.change import Reading
from smallprint.domain.document import Document
from smallprint.domain.review import DocumentReview, DocumentState, DocumentSummary, MatterReview
from smallprint.export import annotations, docx_report
from smallprint.ingest.docx.reader import read_docx
from tests.export.reviews import ordered
from tests.negotiated import negotiated_docx


@cache
def document(reading: Reading = Reading.ACCEPTED) -> Document:
    return read_docx(negotiated_docx(), "deal.docx", "ab" * 32, reading)


def matter(shown: Document) -> MatterReview:
    summary = DocumentSummary(
        1, shown.name, "/deal.docx", DocumentState.OPEN, kind=shown.kind, sha256=shown.sha256, reading=shown.reading
    )
    return MatterReview("Project Lark", (DocumentReview(summary, shown),))


def tables(shown: Document) -> list[list[list[str]]]:
    word = docx.Document(io.BytesIO(docx_report.render(ordered(matter(shown)))))
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in word.tables]


def test_the_word_report_lists_changes_with_who_when_and_where() -> None:
    changes, comments = (one for one in tables(document()) if one[0][0] in ("Change", "Comment"))
    assert changes[0] == ["Change", "Words", "Where"]
    assert changes[1] == [
        "Deleted\nAda Quill · 1 May 2026",
        "“thirty”",
        "Payment is due within ▸sixty days of invoice.",
    ]
    assert changes[2] == [
        "Inserted\nBob Seal · 2 May 2026",
        "“sixty”",
        "Payment is due within sixty days of invoice.",
    ]
    assert changes[5][:2] == ["Formatted\nBob Seal · 2 May 2026", "“Liability is capped.”\nbold"]
    assert comments[1:] == [
        ["Comment, resolved\nAda Quill · 3 May 2026", "Commented: too broad?", "“Either party may end this”"],
        ["Reply to Ada Quill, resolved\nBob Seal · 4 May 2026", "Replied: agreed.", "“Either party may end this”"],
    ]


@pytest.mark.parametrize("reading", list(Reading))
def test_the_word_report_says_how_the_changes_were_read(reading: Reading) -> None:
    word = docx.Document(io.BytesIO(docx_report.render(ordered(matter(document(reading))))))
    said = [paragraph.text for paragraph in word.paragraphs]
    assert (
        f"The 5 tracked changes are read as if {reading}. Words that are not part of the text read that way stand "
        "only here."
    ) in said
    assert ("deal.docx (changes rejected)" in said) == (reading is Reading.REJECTED)


def test_the_json_report_has_them_with_their_places_and_what_was_read() -> None:
    shown = document(Reading.REJECTED)
    report: dict[str, Any] = json.loads(annotations.render(ordered(matter(shown))))
    (one,) = report["documents"]
    assert (one["name"], one["reading"], one["sha256"]) == ("deal.docx (changes rejected)", "rejected", "ab" * 32)
    deleted, inserted = one["changes"][:2]
    assert deleted == {
        "kind": "deleted", "author": "Ada Quill", "date": "2026-05-01T10:00:00Z", "text": "thirty", "detail": "",
        "start": shown.text.index("thirty"), "end": shown.text.index("thirty") + len("thirty"),
    }  # fmt: skip
    assert inserted["start"] == inserted["end"]
    assert [comment["reply_to"] for comment in one["comments"]] == [None, 0]
    ingest = one["ingest"]
    assert (ingest["changes"], ingest["comments"], ingest["hidden"]) == (5, 2, 13)
    assert ingest["attachments"] == ["Excel workbook “Prices.xlsx”"]
    assert "5 tracked changes are read as if rejected." in ingest["warnings"]
    assert {"kind": "changes_read", "count": 5, "of": 0, "names": ["rejected"], "pages": []} in ingest["remarks"]
