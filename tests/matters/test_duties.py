"""Dated duties of a matter: in the register of days, in the calendar and in the report."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import vobject

from smallprint.domain.handoff import Choice
from smallprint.domain.progress import CancelToken
from smallprint.export import calendar_file, html_report
from smallprint.ingest import read_text
from smallprint.matters.handing_over import order_of
from smallprint.matters.terms import terms_of
from smallprint.segment import segment
from smallprint.store import Matter, open_matter
from tests.export.reviews import CATALOGUE, WHEN

_DUTY = "The Supplier shall deliver the plan by 31 March 2027."
_SUM = "The first instalment is due on 1 May 2027."


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
