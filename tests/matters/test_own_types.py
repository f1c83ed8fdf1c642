"""A person's own clause types: found in all documents at once, taught by decisions, part of every later review."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.clause import ClauseGroup, ClauseType, ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy, Value
from smallprint.domain.handoff import Choice, report_order
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import Cancelled, ClauseTypeInvalid
from smallprint.export import annotations
from smallprint.matters.intake import add_files
from smallprint.matters.marks import mark
from smallprint.matters.own_types import catalogue_of, changed_type, new_type
from smallprint.matters.review import review_documents
from smallprint.store import Matter, open_matter
from tests.remarked import told

NOW = datetime(2026, 1, 1, tzinfo=UTC)
DATA = "The Processor shall process personal data only on documented instructions from the Controller."
BREACH = "The Processor shall notify the Controller of any personal data breach within 48 hours."
ERASE = "Upon termination the Processor shall erase all personal data that it holds for the Controller."
HOURS = "The Processor shall keep its help desk open from nine to five on business days."
FILLER = (
    "The Seller shall deliver the goods to the place named in the order. Invoices are due after thirty days. "
    "Titles of the articles are for convenience only. This Agreement is governed by the laws of Norway."
)
EXAMPLES = (
    "Supplier shall process the personal data of the Customer only upon its documented instructions.",
    "Vendor processes personal data solely on behalf of the data controller.",
    "The data processor shall inform the data controller without delay of a breach of personal data.",
)


@pytest.fixture
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def matter(services: Services, tmp_path: Path) -> Iterator[Matter]:
    """A matter of two reviewed contracts."""
    (tmp_path / "hosting.txt").write_text(f"HOSTING AGREEMENT\n\n{FILLER}\n\n{DATA} {HOURS}\n\n{ERASE}\n")
    (tmp_path / "payroll.txt").write_text(f"PAYROLL AGREEMENT\n\n{FILLER}\n\n{BREACH}\n")
    with open_matter(tmp_path / "deal.smallprint") as opened:
        review(services, opened, tmp_path / "hosting.txt", tmp_path / "payroll.txt")
        yield opened


def review(services: Services, matter: Matter, *files: Path) -> None:
    review_documents(services, matter, add_files(matter, files).ids, silent, CancelToken())


def silent(_progress: Progress) -> None:
    pass


def add_type(services: Services, matter: Matter) -> str:
    question = "Which duties are there for the processing of personal data?"
    clause = new_type(matter, services.catalogue, "Data residency", question, ClauseGroup.LIABILITY, EXAMPLES)
    services.own_types.locate(matter, silent, CancelToken(), [clause.key])
    return clause.key


def found(matter: Matter, key: str) -> dict[str, ReviewedFinding]:
    return {one.finding.quote: one for one in matter.findings.of_clause(key)}


def test_a_type_is_found_at_once_in_all_documents_and_nothing_else_changes(services: Services, matter: Matter) -> None:
    before = [one.findings for one in matter.snapshot("").documents]
    key = add_type(services, matter)
    there = found(matter, key)
    assert {DATA, BREACH} <= {quote for quote, one in there.items() if one.finding.likely}
    assert there[DATA].finding.found_by == (FoundBy.HEADS,)
    after = [
        [one for one in document.findings if one.finding.clause != key] for document in matter.snapshot("").documents
    ]
    assert [list(one) for one in before] == after
    assert [len(matter.runs.history(one.id)) for one in matter.documents.summaries()] == [1, 1]


def test_locating_again_finds_the_same(services: Services, matter: Matter) -> None:
    key = add_type(services, matter)
    before = found(matter, key)
    services.own_types.locate(matter, silent, CancelToken())
    assert found(matter, key) == before


def test_a_rejection_lowers_what_is_like_it_and_an_acceptance_raises(services: Services, matter: Matter) -> None:
    key = add_type(services, matter)
    before = found(matter, key)
    matter.decisions.record(before[DATA].finding.id, Verdict.REJECTED)
    services.own_types.locate(matter, silent, CancelToken())
    rejected = found(matter, key)
    assert rejected[DATA].finding == before[DATA].finding
    assert rejected[BREACH].finding.confidence < before[BREACH].finding.confidence
    matter.decisions.record(before[DATA].finding.id, Verdict.ACCEPTED)
    services.own_types.locate(matter, silent, CancelToken())
    assert found(matter, key)[BREACH].finding.confidence > rejected[BREACH].finding.confidence


def test_a_marked_passage_teaches_and_is_not_found_a_second_time(services: Services, matter: Matter) -> None:
    clause = new_type(matter, services.catalogue, "Help desk", "", ClauseGroup.COMMERCIAL, [HOURS])
    document = matter.documents.summaries()[0]
    start = matter.documents.load(document.id).text.index(HOURS)
    marked = mark(matter, document.id, clause, start, start + len(HOURS))
    services.own_types.locate(matter, silent, CancelToken())
    assert [one.finding for one in matter.findings.of_clause(clause.key) if one.finding.quote == HOURS] == [marked]


def test_later_reviews_find_it_too_and_carry_the_decisions_on(
    services: Services, matter: Matter, tmp_path: Path
) -> None:
    key = add_type(services, matter)
    matter.decisions.record(found(matter, key)[DATA].finding.id, Verdict.ACCEPTED)
    (tmp_path / "support.txt").write_text(f"SUPPORT AGREEMENT\n\n{FILLER}\n\n{ERASE}\n\n{BREACH} {HOURS}\n")
    review(services, matter, tmp_path / "support.txt")
    first, _, support = matter.documents.summaries()
    assert BREACH in [one.finding.quote for one in matter.findings.of_document(support.id) if one.finding.clause == key]
    review_documents(services, matter, [first.id], silent, CancelToken())
    again = found(matter, key)[DATA]
    assert again.verdict is Verdict.ACCEPTED


def test_a_type_that_was_removed_is_looked_for_no_more(services: Services, matter: Matter) -> None:
    key = add_type(services, matter)
    matter.clause_types.remove(key)
    assert key not in catalogue_of(matter, services.catalogue)
    assert not any(one.finding.likely for one in found(matter, key).values())


def test_a_question_alone_is_enough(services: Services, matter: Matter) -> None:
    question = "Who may process personal data, and on whose instructions?"
    clause = new_type(matter, services.catalogue, "Personal data", question, ClauseGroup.GENERAL, ())
    services.own_types.locate(matter, silent, CancelToken())
    best = max(matter.findings.of_clause(clause.key), key=lambda one: one.finding.confidence)
    assert best.finding.quote == DATA


def value(matter: Matter, key: str, quote: str) -> Value | None:
    return found(matter, key)[quote].finding.value


def change_kind(services: Services, matter: Matter, clause: ClauseType, kind: ValueKind) -> None:
    known, texts = catalogue_of(matter, services.catalogue), [one.passage for one in clause.examples]
    matter.clause_types.change(changed_type(known, clause.key, clause.name, clause.question, clause.group, texts, kind))
    services.own_types.locate(matter, silent, CancelToken(), [clause.key])


def test_a_value_is_read_from_each_finding_and_again_when_its_kind_changes(services: Services, matter: Matter) -> None:
    clause = new_type(
        matter, services.catalogue, "Breach notice", "", ClauseGroup.GENERAL, EXAMPLES, ValueKind.DURATION
    )
    services.own_types.locate(matter, silent, CancelToken())
    read = value(matter, clause.key, BREACH)
    assert read is not None
    assert (read.normal, read.kind) == ("48 hour", ValueKind.DURATION)
    assert matter.documents.load(2).text[read.start : read.end].startswith("48 hours")
    assert found(matter, clause.key)[BREACH].finding.found_by == (FoundBy.HEADS, FoundBy.RULE)
    assert value(matter, clause.key, DATA) is None
    matter.decisions.record(found(matter, clause.key)[BREACH].finding.id, Verdict.ACCEPTED)
    change_kind(services, matter, clause, ValueKind.NONE)
    assert value(matter, clause.key, BREACH) is None
    change_kind(services, matter, clause, ValueKind.DURATION)
    assert value(matter, clause.key, BREACH) == read
    assert found(matter, clause.key)[BREACH].verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("kind", "sentence", "normal"),
    [
        (ValueKind.AMOUNT, "The fine for each breach is EUR 25,000.", "EUR 25000"),
        (ValueKind.DATE, "The bridge is closed from 3 May 2027.", "2027-05-03"),
        (ValueKind.DURATION, "The bridge is closed for six months.", "6 month"),
        (ValueKind.PLACE, "The bridge stands in Norway.", "Norway"),
    ],
)
def test_each_kind_of_value_is_read(
    services: Services, tmp_path: Path, kind: ValueKind, sentence: str, normal: str
) -> None:
    (tmp_path / "bridge.txt").write_text(f"BRIDGE AGREEMENT\n\n{sentence}\n\nThe parties meet twice.\n")
    with open_matter(tmp_path / "bridge.smallprint") as matter:
        clause = new_type(matter, services.catalogue, "Bridge", "", ClauseGroup.GENERAL, [sentence], kind)
        review(services, matter, tmp_path / "bridge.txt")
        read = value(matter, clause.key, sentence)
        assert read is not None
        assert (read.kind, read.normal) == (kind, normal)
        types = catalogue_of(matter, services.catalogue)
        exported = annotations.render(report_order(matter.snapshot("Bridge"), types, NOW, Choice(unlikely=True)))
    told = [one for one in json.loads(exported)["documents"][0]["findings"] if one["clause"] == clause.key]
    assert normal in [one["value"]["normal"] for one in told if one["value"]]


def test_what_was_remarked_of_a_value_stays_while_it_is_read_the_same(services: Services, matter: Matter) -> None:
    clause = new_type(matter, services.catalogue, "Hours", "", ClauseGroup.GENERAL, [BREACH], ValueKind.DURATION)
    services.own_types.locate(matter, silent, CancelToken())
    finding = found(matter, clause.key)[BREACH].finding
    assert finding.value is not None
    remarked = replace(finding.value, remarks=told("Set aside by 9."))
    matter.findings.revise([replace(finding, value=remarked)])
    services.own_types.locate(matter, silent, CancelToken())
    assert value(matter, clause.key, BREACH) == remarked


@pytest.mark.parametrize(
    ("name", "question", "said"),
    [(" ", "What?", "no name"), ("governing LAW", "Which law?", "already"), ("Odd", " ", "nothing to find")],
)
def test_what_is_missing_is_named(services: Services, matter: Matter, name: str, question: str, said: str) -> None:
    with pytest.raises(ClauseTypeInvalid, match=said):
        new_type(matter, services.catalogue, name, question, ClauseGroup.GENERAL, ())
    assert matter.clause_types.all() == ()


def test_locating_can_be_stopped(services: Services, matter: Matter) -> None:
    token = CancelToken()
    new_type(matter, services.catalogue, "Help desk", "", ClauseGroup.COMMERCIAL, [HOURS])
    token.cancel()
    with pytest.raises(Cancelled):
        services.own_types.locate(matter, silent, token)
