"""A person's own playbooks as files: new ones, and copies of those that are not theirs to change."""

from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.errors import PlaybookInvalid
from smallprint.playbooks import load_playbook
from smallprint.playbooks.library import own_folder
from smallprint.playbooks.own_files import editable, save_own
from smallprint.system.paths import shipped
from tests.playbooks.papers import playbook


def test_a_playbook_gets_a_file_of_its_name_and_none_is_replaced(tmp_path: Path) -> None:
    made = playbook("clause: insurance, need: must")
    first, second = save_own(made, str(tmp_path)), save_own(made, str(tmp_path))
    assert [one.name for one in (first, second)] == ["test.yaml", "test-2.yaml"]
    assert load_playbook(second) == made


def test_a_name_that_is_no_file_name_becomes_one(tmp_path: Path) -> None:
    for name, file in (
        ("../Bad: name?/", "bad-name.yaml"),
        ("…", "playbook.yaml"),
        ("Mietverträge", "mietverträge.yaml"),
    ):
        path = save_own(replace(playbook("clause: insurance, need: must"), name=name), str(tmp_path / "own"))
        assert path == tmp_path / "own" / file
        assert load_playbook(path).name == name


def test_what_ships_is_copied_once_and_then_changed_in_place() -> None:
    ships = load_playbook(shipped("resources", "playbooks", "nda-receiving.yaml"))
    copy = editable(ships, "")
    assert copy.parent == own_folder("")
    assert load_playbook(copy) == ships
    assert editable(ships, "") == copy
    assert len(list(copy.parent.iterdir())) == 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(PlaybookInvalid, match="cannot be made"):
        save_own(playbook("clause: insurance, need: must"), str(tmp_path / "file" / "own"))
