"""`smallprint ask` answers by findings, also of files that were never reviewed, and says what it rests on."""

import json
from pathlib import Path

import pytest

from smallprint.cli import run
from smallprint.store import open_matter
from tests.test_ask_facts import DEALS


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for deal in DEALS:
        (tmp_path / deal.name).write_text(deal.text, encoding="utf-8")
    return [str(tmp_path / deal.name) for deal in DEALS]


def data_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert run(["ask", *arguments, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def test_files_are_reviewed_for_a_question_that_findings_answer(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", *files, "Which contracts expire in 2026?"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "alder.txt – Answers: yes May 3, 2026, from the finding “Expiration date”" in said
    assert "elm.txt – Answers: yes December 31, 2026, from the finding “Expiration date”" in said
    assert "cedar.txt – Answers: no January 14, 2028, from the finding “Expiration date”" in said


def test_the_data_has_the_value_and_the_finding_of_each_row(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    matter = tmp_path / "deals.smallprint"
    data = data_of(capsys, *files, "How many contracts are governed by Texas law?", "--matter", str(matter))
    answers = data["answers"]
    assert isinstance(answers, list)
    rows = {one["document"]: one for one in answers}
    assert rows["cedar.txt"]["verdict"] == "yes"
    assert rows["cedar.txt"]["value"] == "Texas"
    found = rows["cedar.txt"]["from_finding"]
    assert (found["clause"], found["normal"], found["decided"]) == ("governing-law", "Texas", "undecided")
    with open_matter(matter, create=False) as stored:
        ids = {one.finding.id: one.finding for one in stored.findings.of_clause("governing-law")}
        assert ids[found["id"]].value is not None
    assert data["worked_out"] == {"sentence": "1 of 3 rows: yes (cedar.txt). The others: 2 no.", "from": ["cedar.txt"]}


def test_a_row_that_rests_on_the_text_has_no_finding(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    data = data_of(capsys, files[0], "Must the goods be free from defects?")
    assert isinstance(data["answers"], list)
    (answer,) = data["answers"]
    assert (answer["value"], answer["from_finding"], answer["parts"]) == (None, None, [])
    assert data["worked_out"] is None


def test_a_reviewed_document_is_not_reviewed_again(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    matter = str(tmp_path / "deals.smallprint")
    for question in ("When does it end?", "Which law governs the contract?"):
        data_of(capsys, files[0], question, "--matter", matter)
    with open_matter(Path(matter), create=False) as stored:
        (summary,) = stored.documents.summaries()
        latest = stored.runs.latest(summary.id)
        assert latest is not None
        assert latest.id == 1


def test_parts_and_follow_ups_are_said(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ask", files[0], "When does it end and does it renew automatically?"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line]
    assert lines[0] == "When does it end?"
    assert lines[1] == "Answers."
    assert lines[2].startswith("May 3, 2026, from the finding “Expiration date”")
    renews = lines.index("Does it renew automatically?")
    assert lines[renews + 1] == "Answers: yes."
    assert any(line.startswith("[2] ") for line in lines[renews:])
    after = ["--after", "Is the agreement governed by Ohio law?"]
    assert run(["ask", files[0], "And New York?", *after]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Understood as: Is the agreement governed by New York law?"
    assert said[1] == "Answers: yes."
    data = data_of(capsys, files[0], "And New York?", *after)
    assert (data["question"], data["understood_as"]) == ("And New York?", "Is the agreement governed by New York law?")
