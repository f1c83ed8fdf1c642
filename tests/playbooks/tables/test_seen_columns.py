"""What a person sees of a firm's table before saying which column is what."""

from pathlib import Path

import docx
import pytest

from smallprint.playbooks.tables import import_playbook
from smallprint.playbooks.tables.columns import ColumnMapping, PlaybookField
from smallprint.playbooks.tables.seen_columns import seen_columns
from tests.playbooks.tables.test_importing import CATALOGUE, PROFILE, RULES, TABLE, workbook


def test_each_column_has_its_header_its_first_words_and_a_guess(tmp_path: Path) -> None:
    seen = seen_columns(workbook(tmp_path / "t.xlsx", TABLE))
    assert [one.header for one in seen] == list(TABLE[1])
    assert seen[0].examples == ("Limitation of Liability", "Governing law", "Boilerplate")
    assert seen[2].examples == ("• 24 months' fees • ≥ 18 months of fees",), "“N/A” says nothing"
    assert [one.guessed for one in seen[:4]] == [
        PlaybookField.TITLE, PlaybookField.PREFERRED, PlaybookField.ACCEPTABLE, PlaybookField.NEVER,
    ]  # fmt: skip


def test_a_table_of_which_no_header_is_known_is_seen_and_can_be_mapped(tmp_path: Path) -> None:
    rows = [("Clausule", "Ons standpunt", ""), ("Insurance", "Two million", "Ask Ann")]
    path = workbook(tmp_path / "t.xlsx", rows)
    seen = seen_columns(path)
    assert [(one.header, one.guessed) for one in seen] == [
        ("Clausule", None),
        ("Ons standpunt", None),
        ("Column C", None),
    ]
    said = {"Clausule": PlaybookField.CLAUSE, "Ons standpunt": PlaybookField.PREFERRED, "Column C": PlaybookField.WHY}
    imported = import_playbook(path, CATALOGUE, said)
    (position,) = imported.playbook.positions
    assert (position.clause, position.preferred.wordings[0].text, position.why) == (
        "insurance",
        "Two million",
        "Ask Ann",
    )
    assert imported.places == ("row 2",)


def test_a_word_table_of_which_no_header_is_known_is_seen_too(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        [one for row in table.rows for one in row.cells], ["Was", "Wie", "Insurance", "Two million"], strict=True
    ):
        cell.text = text
    document.save(str(tmp_path / "t.docx"))
    assert [(one.header, one.examples) for one in seen_columns(tmp_path / "t.docx")] == [
        ("Was", ("Insurance",)), ("Wie", ("Two million",)),
    ]  # fmt: skip


def test_the_labels_of_a_profile_are_its_columns_and_yaml_has_none(tmp_path: Path) -> None:
    for name, text in (("p.md", PROFILE), ("r.yaml", RULES)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    seen = seen_columns(tmp_path / "p.md")
    assert [one.header for one in seen][:3] == ["Title", "Severity", "Standard position"]
    assert seen_columns(tmp_path / "r.yaml") == ()


def test_what_is_said_of_a_column_changes_no_table_that_does_not_have_it() -> None:
    mapping = ColumnMapping(("Clause", "Ours"), (PlaybookField.CLAUSE, PlaybookField.PREFERRED))
    assert mapping.changed("Standard", PlaybookField.PREFERRED) == mapping


@pytest.mark.parametrize(("names", "beside"), [(("Clause", "Position"), True), (("Clause", "Standard"), False)])
def test_columns_of_two_sheets_do_not_stand_beside_each_other(
    tmp_path: Path, names: tuple[str, str], beside: bool
) -> None:
    document = docx.Document()
    for headers in (("Clause", "Position"), ("Topic", "Standard")):
        table = document.add_table(rows=2, cols=2)
        for cell, text in zip([one for row in table.rows for one in row.cells], [*headers, "Tax", "Ours"], strict=True):
            cell.text = text
        document.add_paragraph("and")
    document.save(str(tmp_path / "t.docx"))
    seen = {one.header: one for one in seen_columns(tmp_path / "t.docx")}
    assert seen[names[0]].beside(seen[names[1]]) is beside


def test_a_column_whose_header_is_a_sign_can_be_chosen(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", [("§", "Ons standpunt"), ("Insurance", "Two million")])
    assert [one.header for one in seen_columns(path)] == ["Column A", "Ons standpunt"]
    said = {"Column A": PlaybookField.CLAUSE, "Ons standpunt": PlaybookField.PREFERRED}
    assert import_playbook(path, CATALOGUE, said).playbook.positions[0].clause == "insurance"
