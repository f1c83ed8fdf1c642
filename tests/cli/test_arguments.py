"""What cannot be meant by an argument is refused before anything is read or written."""

from pathlib import Path

import pytest

from smallprint.__main__ import main
from smallprint.cli import run
from tests.cli.contracts import contract


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Return what is said of arguments that are wrong usage."""
    with pytest.raises(SystemExit) as ended:
        run(arguments)
    assert ended.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["review", ""],
        ["review", "a.txt", "--report", ""],
        ["batch", "", "--out", "results"],
        ["batch", ".", "--out", ""],
        ["proof", ""],
        ["compare", "a.txt", ""],
        ["portfolio", ""],
    ],
)
def test_an_empty_name_is_not_the_folder_that_one_works_in(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    contract(tmp_path / "a.txt")
    monkeypatch.chdir(tmp_path)
    assert "an empty name names no file and no folder" in refused(arguments, capsys)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    ("option", "text", "least"),
    [
        ("--workers", "x", 0),
        ("--workers", "-1", 0),
        ("--workers", "²", 0),
        ("--per-file-seconds", "1e3", 0),
        ("--shard", "0", 1),
    ],
)
def test_what_is_no_number_is_said_with_one_that_is(
    option: str, text: str, least: int, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(["batch", "x", "--out", "y", f"{option}={text}"], capsys)
    assert f"argument {option}: “{text}” is no whole number of {least} or more, such as 5" in told


@pytest.mark.parametrize(
    ("argument", "told"), [("--bogus", "There is no option “--bogus” before a command."), ("", "An empty name names")]
)
def test_a_word_that_begins_nothing_is_named(
    argument: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["smallprint", argument])
    assert main() == 2
    assert told in capsys.readouterr().err


def test_the_looks_of_reports_are_a_word_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["template", str(tmp_path / "looks.pdf")]) == 1
    assert "“looks.pdf” must end in .docx" in capsys.readouterr().err
    assert not (tmp_path / "looks.pdf").exists()


def test_nothing_is_unusual_only_where_something_was_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["portfolio", str(tmp_path / "gone.txt")]) == 1
    heard = capsys.readouterr()
    assert "There is nothing to compare: no document could be read." in heard.err
    assert "Nothing is unusual" not in heard.out


def test_too_few_contracts_are_not_said_to_be_usual(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_text("SUPPLY AGREEMENT\n\n1. Law. This Agreement is governed by the laws of Norway.\n")
    assert run(["portfolio", "--fast", str(tmp_path / "one.txt")]) == 0
    assert "Nothing was compared. A clause is compared where at least 5 contracts have it." in capsys.readouterr().out
