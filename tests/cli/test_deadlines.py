"""`smallprint deadlines`: days in the order of time, those that come soon, conflicts, and JSON."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from smallprint.language.counting import counted
from tests.cli.test_export import call
from tests.matters.conflicting import CONFLICTS
from tests.matters.conflicting import contract as conflicting

_SOON, _LATE, _PAST = (datetime.now().astimezone().date() + timedelta(days=days) for days in (40, 400, -3))


def _written(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


@pytest.fixture(scope="module")
def matter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deadlines")
    clauses = [
        "SERVICES AGREEMENT",
        "This Services Agreement (the “Agreement”) is made between Alder Pumps Limited and Birch Water plc.",
        f"1. Term\n\nThe term of this Agreement shall expire on {_written(_LATE)}.",
        f"2. Work\n\nAlder shall deliver the plan by {_written(_SOON)}.",
        f"3. Sums\n\nBirch shall pay the deposit by {_written(_PAST)}.",
    ]
    (folder / "deal.txt").write_text("\n\n".join(clauses), encoding="utf-8")
    (folder / "law.txt").write_text(conflicting(CONFLICTS["law"]), encoding="utf-8")
    path = folder / "all.smallprint"
    assert call("review", folder / "deal.txt", folder / "law.txt", "--matter", path, "--fast", "--quiet") == 0
    return path


def test_days_come_in_the_order_of_time_with_their_words(matter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("deadlines", matter) == 0
    said = capsys.readouterr().out
    days = [line.split()[0] for line in said.splitlines() if line[:4].isdigit() and "deal.txt" in line]
    assert days == [str(_PAST), str(_SOON), str(_LATE)]
    assert "3 days ago  Payment due: deal.txt" in said
    assert f"in {counted(40, 'day')}  Dated duty: deal.txt" in said
    assert "“Alder shall deliver the plan by" in said
    assert "law.txt says two things. Governing law:" in said
    assert "Scotland: “" in said


def test_only_what_comes_soon(matter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("deadlines", matter, "--within", "90", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["day"], one["what"], one["document"]) for one in told["deadlines"]] == [
        (str(_SOON), "duty", "deal.txt")
    ]
    assert [(one["document"], one["clause"]) for one in told["conflicts"]] == [("law.txt", "governing-law")]
    assert call("deadlines", matter, "--within", "1") == 0
    assert "No day is known in the next 1 day." in capsys.readouterr().out


def test_any_number_of_days_ahead_is_understood(matter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("deadlines", matter, "--within", "9" * 12) == 0
    said = capsys.readouterr().out
    assert str(_LATE) in said
    assert str(_PAST) not in said


def test_without_a_document_that_could_be_read_there_is_nothing_to_tell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("deadlines", tmp_path / "gone.txt") == 1
    heard = capsys.readouterr()
    assert "There are no days to tell: no document could be read." in heard.err
    assert not heard.out
