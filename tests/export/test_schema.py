"""The JSON report is what the published schema says, and the schema says all that is in it."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

from jsonschema import Draft202012Validator

from smallprint.domain.asked import Answerer, AskedQuestion, GivenAnswer, Scope
from smallprint.domain.change import Change, ChangeKind, Comment
from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.dated_duty import DatedDuty, DutyKind
from smallprint.domain.decision import Note, NoteSpan, Verdict
from smallprint.domain.fact import Fact
from smallprint.domain.handoff import AnsweredQuestion, Choice, Private, report_order
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.review import MatterReview
from smallprint.export import annotations
from smallprint.system.paths import shipped
from tests.export.checks import house_check, made_from_a_form
from tests.export.reviews import CAP, CATALOGUE, LAW, WHEN, document, found, matter, refused, reviewed

SCHEMA = json.loads(shipped("resources", "matter.schema.json").read_text(encoding="utf-8"))


def whole(choice: Choice = Choice()) -> Any:  # noqa: B008 - frozen
    """Return a report with one of each thing that it can have."""
    lease = replace(
        document(),
        changes=(Change(ChangeKind.INSERTED, "Ann", "2026-01-01", "x", 3, 4),),
        comments=(Comment("Ann", "2026-01-01", "Why?", 3, 4), Comment("Bob", "", "So.", 3, 4, True, 0)),
    )
    review = matter()
    first = replace(review.documents[0], document=lease, later=reviewed(lease).run)
    cited = Citation(1, 0, len(LAW), 0, LAW, "9", "iv")
    fact = Fact(7, "law", "Governing law", "Delaware", "Delaware")
    part = Answer("Which law?", Outcome.QUOTED, (cited,), fact=fact)
    answer = Answer("Which law, and where?", Outcome.YES, (cited,), "Delaware.", (), 0, "unless agreed", None, (part,))
    given = GivenAnswer(1, 1, 1, answer, Answerer("nano", "a" * 64), WHEN)
    asked = AnsweredQuestion(AskedQuestion(1, "Which law, and where?", Scope(), WHEN, True), (given,))
    own = own_clause("Records", "Who keeps them?", ClauseGroup.DATA, ["We keep it."], CATALOGUE.types)
    around = found(lease, "cap", CAP)
    around = replace(around, finding=replace(around.finding, around_start=90, around_end=150))
    words = Note(1, "They are the laws of Ohio.", WHEN, span=NoteSpan(0, len(LAW), LAW), proposes=True)
    proposed = replace(found(lease, "law", LAW, Verdict.ACCEPTED), proposed=words)
    first = replace(first, findings=(*first.findings, around, proposed), check=house_check(lease))
    due = DatedDuty(DutyKind.DUTY, date(2027, 3, 31), 0, len(LAW), LAW)
    first = replace(first, standard=made_from_a_form(lease), duties=(due,))
    order = report_order(
        MatterReview("x", (first, refused()), ("It is damaged.",)), CATALOGUE.with_own((own,)), WHEN, choice, (asked,)
    )
    return json.loads(annotations.render(order))


def test_the_report_is_what_its_schema_says() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    validator = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
    choices = (
        Choice(),
        Choice(unlikely=True),
        Choice(quotes=False, without=frozenset(Private)),
        Choice(accepted_only=True, types=frozenset({"law"})),
    )
    for choice in choices:
        errors = [f"{one.json_path}: {one.message}" for one in validator.iter_errors(whole(choice))]
        assert errors == []


def test_a_report_with_something_else_in_it_is_not_what_the_schema_says() -> None:
    report = whole()
    report["documents"][0]["findings"][0]["more"] = 1
    assert not Draft202012Validator(SCHEMA).is_valid(report)


def test_what_is_left_out_of_a_report_is_in_no_part_of_its_json() -> None:
    text = json.dumps(whole(Choice(quotes=False, without=frozenset(Private))), ensure_ascii=False)
    words = (LAW[:20], "We keep it.", "Ask them.", "As amended.", "of Ohio", "phone", "nano", "a" * 64, "Ann", "2026-0")
    for told in (*words, document().sha256):
        assert told not in text, told
        assert told in json.dumps(whole(), ensure_ascii=False), told


def test_a_document_out_of_an_archive_names_it_but_where_folders_are_left_out() -> None:
    review = matter()
    first = review.documents[0]
    summary = replace(first.summary, source="/in/deal.zip/lease.pdf")
    review = replace(review, documents=(replace(first, summary=summary),))
    told = []
    for choice in (Choice(), Choice(without=frozenset({Private.FOLDERS}))):
        report = json.loads(annotations.render(report_order(review, CATALOGUE, WHEN, choice)))
        told.append(report["documents"][0]["container"])
    assert told == ["/in/deal.zip", ""]
