"""`smallprint playbook`: playbooks as files of other kinds, and listed."""

from pathlib import Path

import pytest
from xlsxwriter.workbook import Workbook

from smallprint.playbooks import load_playbook
from smallprint.playbooks.library import playbook_file
from tests.cli.test_export import call


def test_a_playbook_goes_out_to_word_and_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, back = tmp_path / "ours.docx", tmp_path / "back.yaml"
    assert call("playbook", "convert", "services-customer", out) == 0
    assert call("playbook", "convert", out, back) == 0
    assert load_playbook(back) == load_playbook(playbook_file("services-customer", ""))
    assert f"Written: {back}" in capsys.readouterr().out


def test_columns_are_mapped_and_what_is_not_understood_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = Workbook(str(tmp_path / "firm.xlsx"))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["What", "Stance", "Colour of the folder"])
    sheet.write_row(1, 0, ["Parking", "Two places", "blue"])
    book.close()
    out = tmp_path / "firm.yaml"
    mapped = ["--map", "What=clause", "--map", "stance=preferred", "--side", "tenant"]
    assert call("playbook", "convert", tmp_path / "firm.xlsx", out, *mapped) == 0
    playbook = load_playbook(out)
    assert playbook.side == "tenant"
    assert playbook.positions[0].preferred.wordings[0].text == "Two places"
    told = capsys.readouterr().err
    assert "The column “Colour of the folder” was not used." in told
    assert "Row 2: “Parking” is no clause type here" in told


@pytest.mark.parametrize("given", ["Stance", "Stance=liked", "=clause"])
def test_a_mapping_that_says_nothing_is_refused(tmp_path: Path, given: str) -> None:
    assert call("playbook", "convert", "nda-receiving", tmp_path / "out.xlsx", "--map", given) == 1
    assert not (tmp_path / "out.xlsx").exists()


def test_a_file_that_exists_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out.md").write_text("Mine", encoding="utf-8")
    assert call("playbook", "convert", "nda-receiving", tmp_path / "out.md") == 1
    assert (tmp_path / "out.md").read_text(encoding="utf-8") == "Mine"


def test_the_playbooks_that_are_known_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("playbook", "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(one.startswith("saas-customer ") and one.endswith("shipped") for one in lines)
