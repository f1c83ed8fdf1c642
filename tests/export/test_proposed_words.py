"""Words that are proposed for a clause, in every format that people read."""

import csv
import io
from dataclasses import replace

import docx
import pytest
from openpyxl import load_workbook

from smallprint.domain.decision import Note, NoteSpan, Verdict
from smallprint.domain.handoff import Private
from smallprint.domain.review import MatterReview
from smallprint.export import FORMATS
from smallprint.export.pace import Pace
from tests.export.reviews import LAW, NOTICE, WHEN, document, found, ordered, reviewed

OHIO = "The laws of Ohio govern."
_RENDER = {one.key: one.render for one in FORMATS}


def proposing(*texts: str | None) -> MatterReview:
    """A matter whose findings have these words proposed, None for nothing."""
    within = document()
    made = []
    for clause, quote, text in zip(("law", "notice"), (LAW, NOTICE), texts, strict=False):
        one = found(within, clause, quote, Verdict.ACCEPTED)
        anchor = one.finding.anchor
        note = Note(1, text or "", WHEN, 1, span=NoteSpan(anchor.start, anchor.end, quote), proposes=True)
        made.append(replace(one, proposed=note if text is not None else None))
    return MatterReview("Lark", (reviewed(within, *made),))


def words_of(wanted: str, review: MatterReview, without: frozenset[Private] = frozenset()) -> str:
    content = _RENDER[wanted](ordered(review, without=without), Pace())
    if wanted != "docx":
        return content.decode()
    opened = docx.Document(io.BytesIO(content))
    return "\n".join(cell.text for table in opened.tables for row in table.rows for cell in row.cells)


@pytest.mark.parametrize("wanted", ["docx", "html"])
def test_a_report_says_what_is_proposed_instead_and_what_is_to_be_struck(wanted: str) -> None:
    said = words_of(wanted, proposing(OHIO, ""))
    assert f"Proposed instead: “{OHIO}”" in said
    assert "Proposed to be struck." in said
    assert "Proposed" not in words_of(wanted, proposing(OHIO, ""), without=frozenset({Private.PROPOSALS})).replace(
        "proposed words", ""
    )


def test_the_workbook_has_a_column_for_them_where_there_are_any() -> None:
    def heads(review: MatterReview) -> list[tuple[object, ...]]:
        book = load_workbook(io.BytesIO(_RENDER["xlsx"](ordered(review), Pace())))
        return list(book["Findings"].iter_rows(values_only=True))

    rows = heads(proposing(OHIO, ""))
    assert {rows[0][-1]: {row[-1] for row in rows[1:]}} == {"Proposed words": {OHIO, "Proposed to be struck."}}
    assert heads(proposing(None))[0][-1] == "Decided on"


def test_the_plain_table_has_a_cell_for_them() -> None:
    rows = csv.DictReader(io.StringIO(words_of("csv", proposing(OHIO, None)).removeprefix("\ufeff")))
    assert {row["clause"]: row["proposed_words"] for row in rows} == {"law": OHIO, "notice": ""}


def test_a_finding_that_is_not_sure_is_reported_once_words_are_proposed() -> None:
    review = proposing(OHIO)
    one = replace(review.documents[0].findings[0], decision=None)
    unsure = replace(one, finding=replace(one.finding, confidence=0.2, likely=False))
    review = replace(review, documents=(replace(review.documents[0], findings=(unsure,)),))
    assert OHIO in words_of("csv", review)
