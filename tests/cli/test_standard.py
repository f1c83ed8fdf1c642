"""`smallprint standard` on files."""

import json
from pathlib import Path

import pytest

from smallprint.cli import run
from tests.standards_made import text_of

_ADD = ["--name", "Standard Terms", "--publisher", "Alder", "--version", "1.0"]


@pytest.fixture
def form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The folder of files, with a form of one's own made of a template."""
    (tmp_path / "template.txt").write_text(text_of(), encoding="utf-8")
    assert run(["standard", "add", str(tmp_path / "template.txt"), *_ADD]) == 0
    assert "Alder Standard Terms 1.0 · 7 clauses · text" in capsys.readouterr().out
    return tmp_path


def _file(folder: Path, text: str, name: str = "a.txt") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_an_unmodified_form_is_said_to_be_one(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["standard", "check", _file(form, text_of())]) == 0
    assert "This is Alder Standard Terms 1.0, unmodified." in capsys.readouterr().out


def test_changes_are_printed_with_what_the_form_says(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = text_of(before="Section 6 is replaced.").replace("within ten days", "within 90 days")
    assert run(["standard", "check", _file(form, text)]) == 3
    told = " ".join(capsys.readouterr().out.split())
    assert "This is made from Alder Standard Terms 1.0, with 1 change." in told
    assert "Changed in 5 Return (section 5)" in told
    assert "- Upon request the Recipient shall return or destroy the information within ten days" in told
    assert "+ Upon request the Recipient shall return or destroy the information within 90 days" in told
    assert "Read 1 passage of its own that may change the terms." in told


def test_json_has_the_differences_and_where_they_stand(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = text_of().replace("within ten days", "within 90 days")
    assert run(["standard", "check", _file(form, text), "--json"]) == 3
    (found,) = json.loads(capsys.readouterr().out)
    told = found["standard"]
    assert (told["unmodified"], told["form"]["version"]) == (False, "1.0")
    (one,) = told["deviations"]
    assert (one["kind"], one["clause"], one["section"]) == ("changed", {"number": "5", "heading": "Return"}, "5")
    assert text[one["start"] : one["end"]] == one["quote"]


def test_another_contract_is_made_from_none(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = "SUPPLY AGREEMENT\n\nThe Seller delivers the goods within ten days.\n"
    assert run(["standard", "check", _file(form, other)]) == 3
    assert "made from none of the standard forms" in capsys.readouterr().out


def test_one_form_can_be_named_or_its_file(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = _file(form, text_of())
    assert run(["standard", "check", text, "--form", "alder standard terms 1.0"]) == 0
    out = form / "kept.json"
    assert run(["standard", "add", text, "--name", "Kept", "--fingerprints", "--out", str(out)]) == 0
    assert run(["standard", "check", text, "--form", str(out)]) == 0
    assert "This is Kept, unmodified." in capsys.readouterr().out
    assert run(["standard", "check", text, "--form", "nothing"]) == 1
    assert "There is no standard form “nothing”" in " ".join(capsys.readouterr().err.split())


def test_a_form_is_replaced_only_when_that_is_asked_for(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    template = _file(form, text_of())
    assert run(["standard", "add", template, *_ADD]) == 1
    assert "exists" in capsys.readouterr().err
    assert run(["standard", "add", template, *_ADD, "--replace"]) == 0
    assert run(["standard", "add", template, "--name", "x", "--out", str(form / "x.txt")]) == 1
    assert "must end in .json" in capsys.readouterr().err


def test_forms_are_listed(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del form
    assert run(["standard", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "standard-terms-1.0         yours · Alder Standard Terms 1.0 · 7 clauses · text"
    assert any("shipped · " in line and "CC BY 4.0" in line for line in lines)


def test_a_file_that_cannot_be_read_is_an_error(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (form / "a.pdf").write_bytes(b"%PDF-1.4 damaged")
    assert run(["standard", "check", str(form / "a.pdf")]) == 1
    assert "no document could be read" in " ".join(capsys.readouterr().err.split())


def test_a_form_is_written_into_a_folder_that_is_there_and_has_a_name(
    form: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template = str(form / "template.txt")
    assert run(["standard", "add", template, *_ADD, "--out", str(form / "gone" / "x.json")]) == 1
    assert "Make it first, or name another." in capsys.readouterr().err
    assert not (form / "gone").exists()
    with pytest.raises(SystemExit, match="2"):
        run(["standard", "add", template, "--name", " "])
    assert "neither a letter nor a digit" in capsys.readouterr().err
