"""What a person says of the positions of a playbook goes out in JSON with their reason, and comes in again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallprint.domain.handoff import Choice
from smallprint.domain.playbook_verdict import PersonVerdict, PlaybookVerdict
from smallprint.domain.progress import CancelToken
from smallprint.export import json_report, read_back
from smallprint.matters.checking import keep_playbook
from smallprint.matters.handed_back import TakenIn, take_in
from smallprint.matters.handing_over import order_of
from smallprint.store import Matter, open_matter
from tests.playbooks.papers import CATALOGUE, playbook
from tests.ui.conftest import store_document

HOUSE = playbook("clause: governing-law, need: must", "clause: exclusivity, need: must_not")
ACCEPTABLE, MEETS, DEVIATES = PlaybookVerdict.ACCEPTABLE, PlaybookVerdict.MEETS, PlaybookVerdict.DEVIATES
WHEN = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)


def matter_in(folder: Path) -> Matter:
    folder.mkdir(exist_ok=True)
    store_document(folder / "m.smallprint")
    return open_matter(folder / "m.smallprint")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Matter]:
    opened = matter_in(tmp_path / "here")
    yield opened
    opened.close()


@pytest.fixture
def report(tmp_path: Path) -> bytes:
    """A report of a matter in which a person overruled a position, and took another verdict back."""
    with matter_in(tmp_path / "there") as there:
        there.playbooks.choose(1, keep_playbook(there, HOUSE))
        there.playbooks.say(1, "Test", "governing-law", ACCEPTABLE, "The board said so.", WHEN)
        there.playbooks.say(1, "Test", "exclusivity", MEETS, "", WHEN)
        there.playbooks.say(1, "Test", "exclusivity", None, "", WHEN)
        there.playbooks.say(1, "Test", "gone", DEVIATES, "Of a position that is no more.", WHEN)
        order = order_of(there, "Lark", Choice(unlikely=True), CATALOGUE, {}, WHEN)
        return json_report(order).encode()


def take(matter: Matter, report: bytes) -> TakenIn:
    return take_in(matter, read_back("r.json", report), CATALOGUE, lambda _progress: None, CancelToken())


def test_a_verdict_comes_back_with_its_reason_its_time_and_the_playbook_it_is_of(here: Matter, report: bytes) -> None:
    taken = take(here, report)
    assert "Of playbooks: 2 verdicts on positions." in taken.sentences
    assert here.playbooks.said(1, "Test") == {
        "governing-law": PersonVerdict(ACCEPTABLE, "The board said so.", WHEN),
        "gone": PersonVerdict(DEVIATES, "Of a position that is no more.", WHEN),
    }
    kept = here.playbooks.of_document(1)
    assert kept is not None
    assert kept.name == "Test"
    again = take(here, report)
    assert again.sentences[0].startswith("Nothing is new")


def test_what_was_said_here_later_stays_also_that_it_was_taken_back(here: Matter, report: bytes) -> None:
    later = WHEN + timedelta(days=1)
    here.playbooks.say(1, "Test", "governing-law", DEVIATES, "I do not.", later)
    here.playbooks.say(1, "Test", "gone", None, "", later)
    taken = take(here, report)
    assert here.playbooks.said(1, "Test") == {"governing-law": PersonVerdict(DEVIATES, "I do not.", later)}
    assert "“deal.txt”: 2 decisions here are newer and stay." in taken.sentences


def test_a_playbook_that_was_chosen_here_stays_and_the_other_is_named(here: Matter, report: bytes) -> None:
    here.playbooks.choose(1, keep_playbook(here, replace(HOUSE, name="Mine")))
    taken = take(here, report)
    kept = here.playbooks.of_document(1)
    assert kept is not None
    assert kept.name == "Mine"
    assert any("choose the playbook “Test” to see those verdicts" in one for one in taken.sentences)
    assert "governing-law" in here.playbooks.said(1, "Test")


def test_a_playbook_that_cannot_be_read_here_is_left_out_and_told(here: Matter, report: bytes) -> None:
    broken = report.replace(b"severity: high", b"severity: grave")
    assert broken != report
    taken = take(here, broken)
    assert here.playbooks.of_document(1) is None
    assert any("the playbook “Test” of the report cannot be used here" in one for one in taken.sentences)
