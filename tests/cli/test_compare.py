"""`smallprint compare`: what is told, what is written, and the exit code that says how it ended."""

import json
from pathlib import Path

import docx
import pytest

from smallprint.cli import run
from tests.versions_sent import SENT, returned_docx, sent_docx


@pytest.fixture
def versions(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "sent.docx").write_bytes(sent_docx())
    (tmp_path / "returned.docx").write_bytes(returned_docx())
    return str(tmp_path / "sent.docx"), str(tmp_path / "returned.docx")


def test_changes_that_are_not_tracked_are_said_first(
    versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", *versions]) == 4
    said = capsys.readouterr().out
    assert said.startswith("WARNING: Beside 2 tracked changes, 3 changes are not tracked in the newer Word file.")
    assert "Cap on liability fell from 24 to 12 months’ fees." in said
    assert "Value changed: rose from 30 to 60 days" in said
    assert said.index("Replaced: “30” by “60”") < said.index("Cap on liability")


def test_the_same_words_in_another_kind_of_file_are_the_same(
    tmp_path: Path, versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "sent.txt"
    text.write_text("\n\n".join(SENT), encoding="utf-8")
    assert run(["compare", versions[0], str(text)]) == 0
    assert "No differences in words." in capsys.readouterr().out
    assert run(["compare", versions[0], versions[0]]) == 0


def test_versions_that_differ_without_a_word_file_that_tracks_end_with_3(
    tmp_path: Path, versions: tuple[str, str]
) -> None:
    text = tmp_path / "later.txt"
    text.write_text("\n\n".join(one.replace("30 days", "60 days") for one in SENT), encoding="utf-8")
    assert run(["compare", versions[0], str(text), "--quiet"]) == 3


def test_the_json_has_the_places_of_each_change(versions: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", *versions, "--json", "-"]) == 4
    told = json.loads(capsys.readouterr().out)
    assert told["same"] is False
    assert {one["change"] for one in told["changes"]} == {"value", "added", "removed"}
    values = [value for one in told["changes"] for value in one["values"]]
    assert [(value["old"]["shown"], value["direction"]) for value in values] == [
        ("24 months’ fees", "down"),
        ("30 days", "up"),
    ]
    assert len(told["untracked"]["changes"]) == 3


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html"])
def test_the_report_is_written_in_each_format(tmp_path: Path, versions: tuple[str, str], suffix: str) -> None:
    out = tmp_path / f"changes{suffix}"
    assert run(["compare", *versions, "--quiet", "--report", str(out)]) == 4
    if suffix == ".docx":
        word = docx.Document(str(out))
        said = "\n".join(one.text for one in word.paragraphs)
        assert said.index("Changes that are not tracked") < said.index("What this does to the findings")
        cells = {cell.text for table in word.tables for row in table.rows for cell in row.cells}
        assert "The Customer shall pay each invoice within [60] days of receipt." in cells
    else:
        assert out.stat().st_size > 1000


def test_with_a_playbook_the_verdicts_that_changed_are_printed_and_are_in_the_json(
    tmp_path: Path, versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    house = tmp_path / "house.yaml"
    house.write_text(
        "name: House\nside: customer\npositions:\n  - {clause: governing-law, title: Our law, severity: high,"
        " need: must, values: {preferred: {one_of: [England and Wales]}}}\n",
        encoding="utf-8",
    )
    later = tmp_path / "later.txt"
    later.write_text("\n\n".join(one.replace("England and Wales", "Texas") for one in SENT), encoding="utf-8")
    assert run(["compare", versions[0], str(later), "--playbook", str(house)]) == 3
    assert "HIGH Our law: meets before, deviates now." in capsys.readouterr().out
    assert run(["compare", versions[0], str(later), "--playbook", str(house), "--json", "-"]) == 3
    (verdict,) = json.loads(capsys.readouterr().out)["verdicts"]
    assert (verdict["title"], verdict["before"], verdict["after"]) == ("Our law", "meets", "deviates")
    assert run(["compare", versions[0], str(later), "--playbook", "unheard-of"]) == 1


def test_no_contract_is_written_over(versions: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    before = Path(versions[0]).read_bytes()
    assert run(["compare", *versions, "--report", versions[0]]) == 1
    assert Path(versions[0]).read_bytes() == before
    assert "written over" in capsys.readouterr().err
