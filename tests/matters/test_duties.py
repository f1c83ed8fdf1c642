"""Dated duties of a matter: in the register of days, in the calendar and in the report."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vobject
from jsonschema import Draft202012Validator

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.handoff import Choice
from smallprint.domain.progress import CancelToken
from smallprint.domain.term_dates import END, TermDay
from smallprint.errors import ReportUnreadable
from smallprint.export import calendar_file, html_report, json_report, read_back
from smallprint.ingest import read_text
from smallprint.locate import load_catalogue
from smallprint.matters.handed_back import take_in
from smallprint.matters.handing_over import order_of
from smallprint.matters.terms import terms_of
from smallprint.segment import segment
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.export.reviews import CATALOGUE, WHEN

_DUTY = "The Supplier shall deliver the plan by 31 March 2027."
_SUM = "The first instalment is due on 1 May 2027."


def _report(matter: Matter, choice: Choice = Choice()) -> str:  # noqa: B008 - frozen
    return json_report(order_of(matter, "Deal", choice, CATALOGUE, {}, WHEN))


def _duties(report: str) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(report)["documents"][0]["duties"]
    return told


def test_the_json_report_has_them_at_their_words(matter: Matter) -> None:
    report = _report(matter)
    schema = json.loads(shipped("resources", "matter.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(json.loads(report))
    plan, payment = _duties(report)
    assert (plan["kind"], plan["day"], payment["kind"], payment["day"]) == (
        "duty",
        "2027-03-31",
        "payment",
        "2027-05-01",
    )
    quote, position = plan["target"]["selector"]
    text = matter.documents.text(1)
    assert text is not None
    assert quote["exact"] == _DUTY == text[position["start"] : position["end"]]
    assert _duties(_report(matter, Choice(quotes=False)))[0]["target"]["selector"] == []


def test_a_report_taken_in_says_which_duties_the_document_here_has_not(matter: Matter) -> None:
    report = _report(matter)
    handed = read_back("a.json", report.encode())
    assert [str(one.day) for one in handed.documents[0].duties] == ["2027-03-31", "2027-05-01"]
    same = take_in(matter, handed, CATALOGUE, lambda _: None, CancelToken())
    assert not any("dated dut" in one for one in same.sentences)
    other = read_back("a.json", report.replace("2027-05-01", "2027-06-01").encode())
    told = take_in(matter, other, CATALOGUE, lambda _: None, CancelToken()).sentences
    assert any("1 dated duty of the report" in one and "2027-06-01" in one for one in told)


def test_a_day_that_is_none_is_refused(matter: Matter) -> None:
    with pytest.raises(ReportUnreadable):
        read_back("a.json", _report(matter).replace("2027-05-01", "some day").encode())


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    text = f"SERVICES AGREEMENT\n\n1. Work\n\n{_DUTY}\n\n2. Sums\n\n{_SUM}\n".encode()
    with open_matter(tmp_path / "m.smallprint") as made:
        document = read_text(text, "deal.txt", hashlib.sha256(text).hexdigest())
        one = made.documents.save(made.documents.queue([tmp_path / "deal.txt"])[0], document, text)
        made.documents.save_segmentation(one, segment(document))
        yield made


def test_the_register_has_duties_and_payments_with_their_words(matter: Matter) -> None:
    days = terms_of(matter, CATALOGUE, CancelToken()).deadlines
    assert [(str(one.day), one.what.label, one.rests_on[0].quote) for one in days] == [
        ("2027-03-31", "Dated duty", _DUTY),
        ("2027-05-01", "Payment due", _SUM),
    ]
    assert days[0].how == "31 March 2027: as the contract says."


def test_the_surest_words_on_the_end_speak_for_it_and_no_weaker_ones(matter: Matter) -> None:
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    document = matter.documents.load(1, places=False)

    def mark(words: str, confidence: float, value: Value | None) -> None:
        start = document.text.index(words)
        anchor = document.anchor(start, start + len(words))
        found = Finding(END, anchor, words, confidence, (FoundBy.PERSON,), value)
        matter.findings.add_by_person(1, found)

    def ends() -> list[str]:
        (row,) = terms_of(matter, catalogue, CancelToken()).rows
        return [cell.value for key, cell in row.cells.items() if key == END]

    mark(_SUM, 0.8, Value(ValueKind.DATE, "1 May 2027", "2027-05-01"))
    assert ends() == ["1 May 2027"]
    mark(_DUTY, 0.9, None)
    assert ends() == []
    assert not [one for one in terms_of(matter, catalogue, CancelToken()).deadlines if one.what is TermDay.END]


def test_the_calendar_and_the_report_have_them(matter: Matter) -> None:
    order = order_of(matter, "Deal", Choice(), CATALOGUE, {}, WHEN)
    made = vobject.readOne(calendar_file.render(order).decode())
    events = {one.summary.value: one for one in made.vevent_list}
    assert set(events) == {"Dated duty: deal.txt", "Payment due: deal.txt"}
    assert _DUTY in events["Dated duty: deal.txt"].description.value
    assert len({one.uid.value for one in made.vevent_list}) == 2
    page = html_report.render(order).decode()
    for words in ("31 March 2027", "Payment due", _SUM):
        assert words in page, words


@pytest.mark.parametrize(
    ("choice", "days"),
    [(Choice(quotes=False), 2), (Choice(accepted_only=True), 0), (Choice(types=frozenset({"law"})), 0)],
)
def test_where_less_is_handed_over_their_words_are_left_out(matter: Matter, choice: Choice, days: int) -> None:
    order = order_of(matter, "Deal", choice, CATALOGUE, {}, WHEN)
    made = calendar_file.render(order).decode().replace("\r\n ", "")
    assert made.count("BEGIN:VEVENT") == days
    assert "deliver the plan" not in made
    assert "deliver the plan" not in html_report.render(order).decode()
