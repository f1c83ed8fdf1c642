"""Opening matter files: new, older, newer, foreign, damaged; and writing where it is not possible."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from smallprint.domain.decision import Verdict
from smallprint.errors import MatterDamaged, MatterError, MatterNewer, MatterUnwritable
from smallprint.store import Matter, open_matter
from smallprint.store.database import Connection
from smallprint.store.schema import APPLICATION_ID, migrations
from tests.store.contracts import added, contract, finding, run
from tests.store.old_matters import old_finding, old_matter, old_run


def test_everything_is_there_when_a_matter_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        document_id = added(matter)
        (finding_id,) = run(matter, document_id, finding(0, 40))
        decision = matter.decisions.record(finding_id, Verdict.ACCEPTED, "Good.")
        before = matter.snapshot("A")
    with open_matter(path, create=False) as matter:
        assert matter.snapshot("A") == before
        assert matter.decisions.history(finding_id) == [decision]
        assert decision.made_at.utcoffset() is not None


def test_a_closed_matter_is_one_file(tmp_path: Path) -> None:
    with open_matter(tmp_path / "a.smallprint") as matter:
        added(matter)
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["a.smallprint"]


def test_the_file_says_what_it_is_and_keeps_what_it_was_told(tmp_path: Path) -> None:
    connection = Connection(tmp_path / "a.smallprint", create=True)
    for pragma, value in {
        "application_id": APPLICATION_ID,
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 1,
    }.items():
        assert connection.row(f"PRAGMA {pragma}") == {pragma: value}
    connection.close()


def test_windows_that_open_a_new_matter_at_once_all_get_it(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"

    def open_and_add(number: int) -> int:
        with open_matter(path) as matter:
            return len(matter.documents.queue([Path(f"/files/{number}.pdf")]))

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(open_and_add, range(24))) == [1] * 24
    with open_matter(path) as matter:
        assert len(matter.documents.summaries()) == 24


def test_two_connections_see_each_other(matter: Matter) -> None:
    with open_matter(matter.path) as other:
        document_id = added(matter)
        run(matter, document_id, finding(0, 40))
        assert len(other.findings.of_document(document_id)) == 1


def test_a_matter_that_should_exist_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.smallprint"
    with pytest.raises(MatterError, match="There is no matter file"):
        open_matter(path, create=False)
    assert not path.exists()


def test_a_folder_is_not_a_matter(tmp_path: Path) -> None:
    with pytest.raises(MatterError, match="is a folder"):
        open_matter(tmp_path)


def test_a_name_the_disk_cannot_hold_has_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(MatterError, match="cannot be opened"):
        open_matter(tmp_path / ("x" * 300 + ".smallprint"))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MatterUnwritable, match="Check that the folder exists"):
        open_matter(tmp_path / "none" / "a.smallprint")


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    path.write_bytes(b"%PDF-1.7 " * 200)
    with pytest.raises(MatterDamaged, match="is not a matter file"):
        open_matter(path)
    assert path.read_bytes() == b"%PDF-1.7 " * 200


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    with pytest.raises(MatterDamaged, match="a database, but not a matter file"):
        open_matter(path)
    assert path.read_bytes() == before


def test_a_matter_cut_short_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        document_id = added(matter, contract(pages=40))
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 3)

    def read_all() -> None:
        with open_matter(path) as matter:
            matter.review(document_id)

    with pytest.raises(MatterDamaged, match="damaged"):
        read_all()


def test_a_matter_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    open_matter(path).close()
    newer = Migrations("smallprint")

    @newer(name="m999_later")
    def later_tables(db: Database) -> None:
        db.execute("CREATE TABLE later (id INTEGER)")

    with closing(sqlite3.connect(path)) as later:
        newer.apply(Database(later))
    with pytest.raises(MatterNewer, match="newer Smallprint"):
        open_matter(path)


def test_an_older_matter_is_copied_and_then_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        added(matter)

    @migrations(name="m999_trial")
    def trial(db: Database) -> None:
        db.execute("CREATE TABLE trial (id INTEGER)")

    try:
        with open_matter(path) as matter:
            assert len(matter.documents.summaries()) == 1
    finally:
        migrations._migrations.pop()
    (backup,) = tmp_path.glob("a.before-update-*.smallprint")
    with open_matter(backup, create=False) as matter:
        assert len(matter.documents.summaries()) == 1
    with pytest.raises(MatterNewer):
        open_matter(path)


def test_every_migration_leads_to_the_tables_that_are_used(tmp_path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as raw:
        migrations.apply(Database(raw))
        assert [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'view'")] == ["standing"]
    assert migrations._migrations[0].name == "m001_first"


def test_a_full_disk_has_its_sentence_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        document_id = added(matter)
        pages = matter._connection.row("PRAGMA page_count")
        assert pages is not None
        matter._connection.rows(f"PRAGMA max_page_count = {pages['page_count'] + 4}")  # SQLite's own SQLITE_FULL
        with pytest.raises(MatterUnwritable, match="The disk is full"):
            added(matter, contract("big.pdf", pages=300), "/files/big.pdf")
        assert [one.pages for one in matter.documents.summaries()] == [3, 0]
        matter._connection.rows("PRAGMA max_page_count = 1000000")
        assert added(matter, contract("big.pdf", pages=300), "/files/big.pdf") != document_id
        assert matter._connection.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_matter_cannot_be_made_where_there_is_no_room(tmp_path: Path) -> None:
    link = tmp_path / "a.smallprint"
    link.symlink_to("/dev/full")
    with pytest.raises(MatterError):
        open_matter(link)


def test_a_matter_locked_by_another_program_has_its_sentence(matter: Matter) -> None:
    with closing(sqlite3.connect(matter.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        matter._connection.rows("PRAGMA busy_timeout = 10")
        with pytest.raises(MatterUnwritable, match="in use by another program"):
            matter.documents.queue([Path("/files/a.pdf")])
        other.rollback()
    assert len(matter.documents.queue([Path("/files/a.pdf")])) == 1


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that the user “nobody” may enter: root may write everywhere, so the test steps down from it."""
    folder = Path(tempfile.mkdtemp(prefix="smallprint-test-"))
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Step down from root, who may write everywhere."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other rights")
@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_matter_that_may_not_be_written_is_read_and_says_so(public_folder: Path, journal: str) -> None:
    path = public_folder / "a.smallprint"
    with open_matter(path) as matter:
        document_id = added(matter)
        (finding_id,) = run(matter, document_id, finding(0, 40))
        # Where the files are on this machine is kept in this user's own folder.
        before = replace(matter.snapshot("A"), files={})
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA journal_mode = {journal}")
    path.chmod(0o444)
    public_folder.chmod(0o555)
    try:
        with as_nobody(), open_matter(path, create=False) as matter:
            assert matter.read_only
            assert matter.snapshot("A") == before
            assert matter.runs.mark_interrupted() == []
            with pytest.raises(MatterUnwritable, match="read-only: nothing can be stored"):
                matter.decisions.record(finding_id, Verdict.ACCEPTED)
            matter.copy_to(Path(tempfile.mkdtemp()) / "copy.smallprint")
            with matter.for_questions() as asked:
                asked.decisions.record(finding_id, Verdict.ACCEPTED)
                assert asked.snapshot("A") != before
            assert matter.snapshot("A") == before
    finally:
        public_folder.chmod(0o777)
    assert [one.name for one in public_folder.iterdir()] == ["a.smallprint"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other rights")
def test_an_older_matter_that_may_not_be_written_is_brought_up_to_date_in_memory(public_folder: Path) -> None:
    path = public_folder / "a.smallprint"
    with old_matter(path, "m010_shown_when_ended") as raw:
        old_run(raw, 1, "complete")
        old_finding(raw, 1, 1, 0, 10)
    path.chmod(0o444)
    public_folder.chmod(0o555)
    before = path.read_bytes()
    try:
        with as_nobody(), open_matter(path, create=False) as matter:
            assert matter.read_only
            assert len(matter.findings.of_document(1)) == 1
    finally:
        public_folder.chmod(0o777)
    assert path.read_bytes() == before
    assert [one.name for one in public_folder.iterdir()] == ["a.smallprint"]


def test_a_connection_used_by_another_thread_is_a_bug_and_not_a_sentence(matter: Matter) -> None:
    matter.close()
    matter.close()
    with pytest.raises(sqlite3.ProgrammingError):
        matter.documents.summaries()
