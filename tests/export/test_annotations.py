"""The JSON report: everything that is shown, with selectors that point at the very words."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.absence import absence
from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.decision import HighlightColour, Note, NoteSpan, Verdict
from smallprint.domain.document import DocumentKind
from smallprint.domain.handoff import Choice, report_order
from smallprint.domain.kind import ContractKind, ContractKinds
from smallprint.domain.review import MatterReview
from smallprint.export import annotations, write_report
from tests.export.reviews import CAP, CATALOGUE, LAW, NOTICE, WHEN, document, found, matter, ordered, reviewed


def rendered(review: MatterReview, unlikely: bool = False) -> Any:
    return json.loads(annotations.render(ordered(review, unlikely)))


def test_the_report_says_what_it_is_about(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write_report(ordered(matter()), path)
    report = json.loads(path.read_text(encoding="utf-8"))
    assert report["matter"] == "Project Lark"
    assert report["made_at"] == "2026-03-04T12:30:00+00:00"
    assert report["smallprint"]
    lease, scan = report["documents"]
    assert [one["state"] for one in lease["coverage"]] == ["viewed", "model_read", "unreadable"]
    assert [(one["page_label"], one["page_index"]) for one in lease["coverage"]] == [("iv", 0), ("1", 1), ("2", 2)]
    assert lease["run"]["model"] == "nano"
    assert lease["not_found"] == ["cap", "audit"]
    assert lease["notes"] == [{"text": "The signed copy is with the client.", "made_at": WHEN.isoformat()}]
    assert (scan["state"], scan["message"], scan["findings"]) == ("refused", "It may be a scan.", [])


@pytest.mark.parametrize(("language", "searched"), [("en", True), ("", True), ("pl", False), ("de", False)])
def test_types_are_not_found_only_where_they_were_looked_for(language: str, searched: bool) -> None:
    review = reviewed(document())
    review = replace(review, summary=replace(review.summary, language=language))
    [data] = rendered(MatterReview("x", (review,)))["documents"]
    every = [clause.key for clause in CATALOGUE.types]
    assert (data["not_found"], data["not_looked_for"]) == ((every, []) if searched else ([], every))


def test_types_of_a_persons_own_are_looked_for_in_any_language() -> None:
    own = own_clause("Data protection", "", ClauseGroup.GENERAL, ["We keep it."], CATALOGUE.types)
    missing = absence((), CATALOGUE.with_own((own,)), "pl")
    assert missing.not_found == (own,)
    assert missing.not_looked_for == CATALOGUE.types
    assert missing.sentence.startswith("The document is in Polish, and clause types are looked for in English only.")


def test_a_finding_has_its_value_status_and_place() -> None:
    findings = rendered(matter())["documents"][0]["findings"]
    edited = next(one for one in findings if one["status"] == "edited")
    assert (edited["clause"], edited["category"], edited["group"]) == ("notice", "Notice to end", "exit")
    assert edited["value"] == {
        "kind": "duration",
        "shown": "30 days",
        "normal": "30 day",
        "remark": "Words only.",
        "remarks": [{"kind": "said", "words": ["Words only."], "days": [], "of": []}],
        "readings_differ": False,
        "at": None,
    }
    assert (edited["edited_value"], edited["reason"]) == ("one month", "As amended.")
    assert edited["found_by"] == ["model", "lexical"]
    assert (edited["target"]["page_label"], edited["target"]["page_index"]) == ("1", 1)
    assert edited["target"]["source"] == f"urn:sha256:{document().sha256}"


def test_a_finding_says_whether_it_was_recognised_in_a_picture() -> None:
    lease = document()
    review = reviewed(lease, replace(found(lease, "law", LAW), recognised=True), found(lease, "notice", NOTICE))
    findings = rendered(MatterReview("x", (review,)))["documents"][0]["findings"]
    assert {one["clause"]: one["target"]["ocr"] for one in findings} == {"law": True, "notice": False}


def test_only_unspoken_unlikely_findings_are_left_out() -> None:
    quotes = [one["target"]["selector"][0]["exact"] for one in rendered(matter())["documents"][0]["findings"]]
    assert quotes == [LAW, NOTICE, CAP, "Agreement", "thirty days"]
    assert len(rendered(matter(), unlikely=True)["documents"][0]["findings"]) == 6


@given(extra=st.text(max_size=30), length=st.integers(1, 60), at=st.integers(0, 120))
def test_every_selector_points_at_its_words(extra: str, length: int, at: int) -> None:
    within = document(extra=extra)
    at = min(at, len(within.text) - 1)
    review = reviewed(within, found(within, "law", within.text[at : at + length], Verdict.ACCEPTED))
    (finding,) = rendered(MatterReview("x", (review,)))["documents"][0]["findings"]
    quote, position = finding["target"]["selector"]
    assert within.text[position["start"] : position["end"]] == quote["exact"]
    before, after = within.text[: position["start"]], within.text[position["end"] :]
    assert (quote["prefix"], quote["suffix"]) == (before[-32:], after[:32])


def test_a_broken_character_does_not_break_the_report() -> None:
    within = document(extra=" \ud83d")
    review = reviewed(within, found(within, "cap", f"{CAP} \ud83d"))
    (finding,) = rendered(MatterReview("x", (review,)))["documents"][0]["findings"]
    assert finding["target"]["selector"][0]["exact"] == f"{CAP} \ud83d"


def test_a_clause_type_that_the_catalogue_does_not_know_is_reported_all_the_same() -> None:
    within = document(kind=DocumentKind.DOCX)
    review = reviewed(within, found(within, "most-favoured-nation", LAW))
    (finding,) = rendered(MatterReview("x", (review,)))["documents"][0]["findings"]
    assert finding["name"] == "Most favoured nation"


def test_the_kind_of_contract_says_what_is_not_expected() -> None:
    kinds = ContractKinds((ContractKind("lease", "Lease", frozenset({"law", "cap"})),))
    review = reviewed(document())
    review = replace(review, summary=replace(review.summary, contract_kind="lease", kind_chosen=True))
    content = annotations.render(ordered(MatterReview("x", (review,)), catalogue=replace(CATALOGUE, kinds=kinds)))
    [data] = json.loads(content)["documents"]
    assert (data["contract_kind"], data["kind_chosen"]) == ("lease", True)
    assert (data["not_found"], data["not_expected"]) == (["cap", "law"], ["notice", "audit"])


def marked_review() -> MatterReview:
    paper = document()
    quote = paper.text[5:25]
    notes = (
        Note(1, "Ask them.", WHEN, None, 1, NoteSpan(5, 25, quote)),
        Note(1, "", WHEN, None, 2, NoteSpan(5, 25, quote), HighlightColour.PINK, "ask client"),
    )
    review = replace(reviewed(paper), notes=notes, confirmed_absent=frozenset({"cap"}))
    return MatterReview("x", (review,))


def test_notes_and_highlights_point_at_their_words() -> None:
    [data] = rendered(marked_review())["documents"]
    note, highlight = data["notes"]
    assert (note["text"], note["colour"], note["tag"]) == ("Ask them.", None, "")
    assert (highlight["text"], highlight["colour"], highlight["tag"]) == ("", "pink", "ask client")
    assert highlight["target"]["selector"][0]["exact"] == document().text[5:25]
    assert highlight["target"]["selector"][1] == {"type": "TextPositionSelector", "start": 5, "end": 25}


def test_without_quotes_no_words_of_a_highlight_are_handed_over() -> None:
    order = report_order(marked_review(), CATALOGUE, WHEN, Choice(quotes=False))
    data = annotations.render(order).decode()
    assert document().text[5:25] not in data
    assert "ask client" in data


def test_what_a_person_confirmed_as_absent_is_told_apart() -> None:
    [data] = rendered(marked_review())["documents"]
    assert data["confirmed_absent"] == ["cap"]
    assert "cap" not in data["not_found"]
