"""A copy of a matter: everything as it is at that moment, in one file, whole or not at all."""

import sqlite3
from pathlib import Path

import pytest

from smallprint.errors import MatterUnwritable
from smallprint.store import Matter, open_matter
from tests.store.contracts import added


def test_a_copy_holds_what_the_matter_held_when_it_was_made(matter: Matter, tmp_path: Path) -> None:
    document_id = added(matter)
    matter.notes.add(document_id, "before")
    target = tmp_path / "copy.smallprint"
    matter.copy_to(target)
    matter.notes.add(document_id, "after")
    with open_matter(target, create=False) as copy:
        assert [note.text for note in copy.notes.of_document(document_id)] == ["before"]
        assert copy.documents.original(document_id) == matter.documents.original(document_id)
        assert copy.documents.load(document_id) == matter.documents.load(document_id)
    assert [note.text for note in matter.notes.of_document(document_id)] == ["before", "after"]


def test_a_copy_is_one_file_and_replaces_an_older_one(matter: Matter, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.smallprint"
    target.parent.mkdir()
    target.write_bytes(b"an older file")
    added(matter)
    matter.copy_to(target)
    assert list(target.parent.iterdir()) == [target]
    with sqlite3.connect(target) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    copy.close()


def test_a_matter_is_not_copied_onto_itself(matter: Matter) -> None:
    with pytest.raises(MatterUnwritable, match="this matter itself"):
        matter.copy_to(matter.path)


def test_a_copy_that_cannot_be_written_says_so_and_leaves_nothing(matter: Matter, tmp_path: Path) -> None:
    with pytest.raises(MatterUnwritable, match=r"^“.*copy\.smallprint” "):
        matter.copy_to(tmp_path / "no such folder" / "copy.smallprint")
    folder = tmp_path / "folder.smallprint"
    folder.mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(MatterUnwritable, match="could not be written"):
        matter.copy_to(folder)
    assert sorted(tmp_path.iterdir()) == before
