"""A matter is one file, also while it is open: copied, moved, deleted, on disks without shared memory."""

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from smallprint.domain.decision import Verdict
from smallprint.errors import MatterBusy, MatterDamaged, MatterGone
from smallprint.store import Matter, database, open_matter, opening
from smallprint.store.copies import LOGGED
from smallprint.store.database import Connection
from tests.store.contracts import added, contract, finding, run


def copied_alone(matter: Matter, to: Path) -> Path:
    """Return a copy of the matter file, without what lies beside it, as a mail program or a sync client makes it."""
    to.mkdir()
    return Path(subprocess.run(["cp", matter.path, to / "copy.smallprint"], check=True).args[2])


def test_a_settled_matter_is_whole_when_its_one_file_is_copied(matter: Matter, tmp_path: Path) -> None:
    document_id = added(matter)
    (finding_id,) = run(matter, document_id, finding(0, 40))
    matter.decisions.record(finding_id, Verdict.ACCEPTED)
    assert matter.settle()
    before = matter.snapshot("A")
    with open_matter(copied_alone(matter, tmp_path / "a"), create=False) as copy:
        assert copy.snapshot("A") == before
        assert copy.remarks == []


def test_a_matter_copied_without_its_log_says_that_it_is_incomplete_from_then_on(
    matter: Matter, tmp_path: Path
) -> None:
    document_id = added(matter)
    matter.settle()
    matter.notes.add(document_id, "after it was settled")
    path = copied_alone(matter, tmp_path / "a")
    for _ in range(2):
        with open_matter(path, create=False) as copy:
            assert len(copy.documents.summaries()) == 1
            assert copy.notes.of_document(document_id) == []
            (remark,) = copy.remarks
            assert "is incomplete" in remark
            copy.notes.add(document_id, "written to the copy")
            matter.notes.add(document_id, "x")
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("DELETE FROM notes")
            raw.commit()
    assert matter.remarks == []


def test_every_change_after_settling_is_known_to_be_missing_in_a_copy(matter: Matter, tmp_path: Path) -> None:
    document_id = added(matter)
    for number in range(3):
        assert matter.settle()
        matter.notes.add(document_id, str(number))
        with open_matter(copied_alone(matter, tmp_path / str(number)), create=False) as copy:
            assert copy.remarks
    assert matter.settle()
    with open_matter(copied_alone(matter, tmp_path / "whole"), create=False) as copy:
        assert copy.remarks == []
        assert len(copy.notes.of_document(document_id)) == 3


def test_a_new_matter_is_never_an_empty_file(tmp_path: Path) -> None:
    with open_matter(tmp_path / "a.smallprint") as matter:
        with open_matter(copied_alone(matter, tmp_path / "a"), create=False) as copy:
            assert copy.documents.summaries() == []
        added(matter)
        with open_matter(copied_alone(matter, tmp_path / "b"), create=False) as copy:
            assert copy.remarks


def test_a_file_whose_tables_are_all_in_a_log_that_is_missing_is_not_taken_for_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with closing(sqlite3.connect(path)) as raw:  # as older versions made it
        raw.execute("PRAGMA journal_mode = WAL")
    assert path.stat().st_size == 4096
    before = path.read_bytes()
    with pytest.raises(MatterDamaged, match=r"incomplete: it was copied while it was open, without .*smallprint-wal"):
        open_matter(path)
    assert path.read_bytes() == before


def test_what_a_killed_process_stored_is_not_called_incomplete(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    script = (
        "import os, sys; from pathlib import Path; from smallprint.store import open_matter\n"
        "matter = open_matter(Path(sys.argv[1])); matter.documents.queue([Path('/files/a.pdf')]); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script, path], check=False).returncode == 9
    for _ in range(2):
        with open_matter(path, create=False) as matter:
            assert [one.name for one in matter.documents.summaries()] == ["a.pdf"]
            assert matter.remarks == []


def began_its_log_anew(matter: Matter) -> sqlite3.Connection:
    """Return a connection in the midst of the first transaction of a log whose frames were all written back."""
    matter.documents.queue([Path("/files/a.pdf")])
    matter.settle()
    matter.documents.queue([Path("/files/b.pdf")])
    raw = sqlite3.connect(matter.path, isolation_level=None)
    assert raw.execute("PRAGMA user_version").fetchone()[0] & LOGGED
    raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
    raw.execute("PRAGMA cache_size = 1")  # so that pages go to the log before the end of the transaction
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("CREATE TABLE large (bytes BLOB)")
    raw.executemany("INSERT INTO large VALUES (?)", [(bytes(50_000),)] * 20)
    return raw


def test_a_matter_that_is_opened_while_its_log_begins_anew_is_not_called_incomplete(matter: Matter) -> None:
    with closing(began_its_log_anew(matter)) as raw:
        with closing(sqlite3.connect(matter.path)) as probe:
            assert probe.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1] == 0, "no frames are counted just then"
        with open_matter(matter.path, create=False) as opened:
            assert opened.remarks == []
            assert len(opened.documents.summaries()) == 2
        raw.execute("ROLLBACK")


def test_a_process_killed_while_its_log_began_anew_leaves_a_whole_matter(matter: Matter, tmp_path: Path) -> None:
    with closing(began_its_log_anew(matter)) as raw:
        left = tmp_path / "left.smallprint"
        for ending in ("", "-wal"):  # what lies on the disk at this moment
            shutil.copy(f"{matter.path}{ending}", f"{left}{ending}")
        raw.execute("ROLLBACK")
    for _ in range(2):
        with open_matter(left, create=False) as opened:
            assert opened.remarks == []
            assert len(opened.documents.summaries()) == 2


def test_two_processes_settle_and_write_in_turn_and_the_copy_is_never_called_whole_wrongly(
    matter: Matter, tmp_path: Path
) -> None:
    with open_matter(matter.path) as other:
        document_id = added(matter)
        assert other.settle()
        matter.notes.add(document_id, "one")
        with open_matter(copied_alone(matter, tmp_path / "a"), create=False) as copy:
            assert copy.remarks
        other.notes.add(document_id, "two")
        assert matter.settle()
        with open_matter(copied_alone(matter, tmp_path / "b"), create=False) as copy:
            assert copy.remarks == []
            assert len(copy.notes.of_document(document_id)) == 2


def test_settling_waits_for_no_reader(matter: Matter) -> None:
    document_id = added(matter)
    with open_matter(matter.path) as other, other._connection.reading():
        other.documents.summaries()
        matter.notes.add(document_id, "while it reads")
        assert not matter.settle()
    assert matter.settle()


def test_a_matter_is_settled_after_a_pause_only(matter: Matter) -> None:
    document_id = added(matter)
    matter.notes.add(document_id, "x")
    assert not matter.may_settle(after=60)
    assert matter.may_settle(after=0)
    assert matter.settle()
    assert not matter.may_settle(after=0), "there is nothing left to do"


@pytest.fixture
def without_shared_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's own way to disks that have no locks but files, and no shared memory."""
    monkeypatch.setattr(opening, "VFS", "unix-dotfile")


@pytest.mark.skipif(sys.platform == "win32", reason="SQLite has it on Unix only")
@pytest.mark.usefixtures("without_shared_memory")
@pytest.mark.timeout(60)
def test_a_disk_without_shared_memory_gets_another_journal(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter, open_matter(path) as other:
        assert matter._connection.row("PRAGMA journal_mode") == {"journal_mode": "delete"}
        document_id = added(matter)
        run(matter, document_id, finding(0, 40))
        assert len(other.findings.of_document(document_id)) == 1
        assert not matter.may_settle(after=0), "nothing is ever left to do"
        shutil.copy(path, tmp_path / "copy.smallprint")
    with open_matter(tmp_path / "copy.smallprint", create=False) as copy:
        assert len(copy.findings.of_document(document_id)) == 1
        assert copy.remarks == []


@pytest.mark.skipif(sys.platform == "win32", reason="SQLite has it on Unix only")
@pytest.mark.timeout(60)
def test_a_matter_from_a_disk_with_shared_memory_is_opened_on_one_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        assert matter._connection.row("PRAGMA journal_mode") == {"journal_mode": "wal"}
        added(matter)
    monkeypatch.setattr(opening, "VFS", "unix-dotfile")
    with open_matter(path) as matter:
        assert len(matter.documents.summaries()) == 1
        matter.documents.queue([Path("/files/b.pdf")])


def test_a_disk_that_computers_share_gets_another_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.smallprint"
    open_matter(path).close()
    monkeypatch.setattr("smallprint.store.journal.on_shared_disk", lambda _path: True)
    connection = Connection(path, create=False)
    assert connection.row("PRAGMA journal_mode") == {"journal_mode": "delete"}
    assert connection.row("PRAGMA synchronous") == {"synchronous": 2}
    connection.close()


OTHERS = ("nfs4", "nfs", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "WebDAV", "vboxsf")
OWN = ("ext4", "apfs", "NTFS", "tmpfs", "fuseblk", "overlay", "btrfs", "")


@pytest.mark.parametrize(("kind", "shared"), [*((one, True) for one in OTHERS), *((one, False) for one in OWN)])
def test_disks_are_told_apart_by_their_file_system(kind: str, shared: bool) -> None:
    assert opening.is_shared(kind) is shared


def test_the_disk_of_a_new_folder_is_this_computer_s(tmp_path: Path) -> None:
    assert not opening.on_shared_disk(tmp_path / "a.smallprint")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not move what is open")
def test_a_matter_that_was_moved_away_while_open_says_so_instead_of_storing_nowhere(matter: Matter) -> None:
    document_id = added(matter)
    matter.path.rename(matter.path.with_name("elsewhere.smallprint"))
    with pytest.raises(MatterGone, match="not there any more"):
        matter.notes.add(document_id, "lost")
    with pytest.raises(MatterGone, match="not there any more"):
        run(matter, document_id, finding(0, 40))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_matter_and_what_lies_beside_it_is_its_owner_s_alone(tmp_path: Path) -> None:
    with open_matter(tmp_path / "a.smallprint") as matter:
        added(matter, contract())
        with matter.reviewing():
            modes = {one.name: one.stat().st_mode & 0o777 for one in tmp_path.iterdir() if one.is_file()}
        assert set(modes) >= {"a.smallprint", "a.smallprint-wal", "a.smallprint-shm"}
        assert set(modes.values()) == {0o600}
        matter.copy_to(tmp_path / "b.smallprint")
    assert (tmp_path / "b.smallprint").stat().st_mode & 0o777 == 0o600


@pytest.mark.timing
def test_a_matter_that_is_opened_while_another_writes_its_log_back_is_whole(matter: Matter) -> None:
    document_id = added(matter)
    with closing(sqlite3.connect(matter.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT COUNT(*) FROM notes").fetchone()
        matter.notes.add(document_id, "what the reader does not see")

        def write_back() -> None:
            with closing(sqlite3.connect(matter.path, timeout=20)) as other:
                while other.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0] and not done.wait(0.01):
                    pass  # another one looked at the log just then

        done = threading.Event()
        writing = threading.Thread(target=write_back)
        writing.start()
        with closing(sqlite3.connect(matter.path)) as probe:  # until it holds the log, and waits for the reader
            deadline = time.monotonic() + 20
            while probe.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1] >= 0 and time.monotonic() < deadline:
                done.wait(0.05)
        with open_matter(matter.path, create=False) as opened:
            assert not opened.read_only
            assert opened.remarks == []
            assert len(opened.notes.of_document(document_id)) == 1
        reader.execute("COMMIT")
        done.set()
        writing.join(20)
    assert not writing.is_alive()


def test_the_mark_of_a_matter_that_is_complete_is_taken_away_for_good(matter: Matter, tmp_path: Path) -> None:
    document_id = added(matter)
    matter.settle()
    matter.notes.add(document_id, "after it was settled")
    path = copied_alone(matter, tmp_path / "a")
    with open_matter(path, create=False) as copy:
        assert copy.incomplete
        copy.believe_complete()
        assert not copy.incomplete
        assert copy.remarks == []
    with open_matter(path, create=False) as copy:
        assert copy.remarks == []
        assert len(copy.documents.summaries()) == 1


def test_the_mark_of_a_damaged_matter_stays(matter: Matter, tmp_path: Path) -> None:
    document_id = added(matter)
    matter.settle()
    matter.notes.add(document_id, "after it was settled")
    path = copied_alone(matter, tmp_path / "a")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"INSERT INTO notes (document_id, text, made_at) VALUES ({document_id + 7}, 'of nothing', '')")
        raw.commit()
    with open_matter(path, create=False) as copy:
        with pytest.raises(MatterDamaged, match="the mark stays"):
            copy.believe_complete()
        assert copy.incomplete


def test_a_matter_that_another_program_holds_says_so_and_is_read(
    matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(matter)
    assert matter.settle()
    path = matter.path
    matter.close()
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE documents SET name = 'x'")
        with open_matter(path, create=False) as held:
            assert held.held_elsewhere
            assert len(held.documents.summaries()) == 1
            assert "is in use by another program: you can read it" in held.remarks[0]
        other.execute("COMMIT")  # it goes on to hold the file, and the log with what was stored last
        with pytest.raises(MatterBusy, match="in use by another program"):
            open_matter(path, create=False)
    with open_matter(path, create=False) as freed:
        assert not freed.held_elsewhere
        assert not freed.read_only
