"""`smallprint proof` on files."""

import json
from pathlib import Path

import pytest

from smallprint.cli import run

_FLAWED = "SUPPLY AGREEMENT\n\nThe Buyer pays within sixty (30) days.\n\nThe Seller delivers on __________ there.\n"


def test_flaws_are_printed_by_kind_with_their_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(_FLAWED, encoding="utf-8")
    assert run(["proof", str(tmp_path / "a.txt")]) == 3
    told = capsys.readouterr().out
    assert told.index("Blanks left to fill in") < told.index("Words and figures that differ")
    assert "The words say sixty, the figures 30." in told


def test_json_has_the_words_and_where_they_stand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(_FLAWED, encoding="utf-8")
    assert run(["proof", str(tmp_path / "a.txt"), "--json"]) == 3
    (found,) = json.loads(capsys.readouterr().out)
    assert [(one["kind"], one["quote"]) for one in found["flaws"]] == [
        ("blank", "__________"),
        ("number_differs", "sixty (30)"),
    ]


def test_nothing_wrong_is_said_and_the_exit_code_is_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("SUPPLY AGREEMENT\n\nThe Buyer pays at once.\n", encoding="utf-8")
    assert run(["proof", str(tmp_path / "a.txt")]) == 0
    assert "Nothing was found" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 damaged")
    assert run(["proof", str(tmp_path / "a.pdf")]) == 1
    assert "no document could be read" in " ".join(capsys.readouterr().err.split())
