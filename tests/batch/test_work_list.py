"""The work list: names that are no text, files that change, a disk that is full, lists of earlier versions."""

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from smallprint.batch.content import content_of
from smallprint.batch.order import Ended, Outdated, ShardDone
from smallprint.batch.work_list import FileState, WorkList
from smallprint.domain.progress import CancelToken
from smallprint.errors import BatchFailed
from tests.batch.results import states


def taken(work: WorkList, shard: int) -> list[bool]:
    return [work.take(one.id, shard, content_of(Path(one.path), CancelToken())) for one in work.waiting(9)]


def close(work: WorkList, shard: int, state: str = FileState.DONE) -> None:
    work.close(ShardDone(shard, tuple(Ended(one.id, state, "no\udcff") for one in work.of_shard(shard, 2))))


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
def test_names_that_are_no_text_are_kept_as_they_are(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.txt"))
    path.write_text("x")
    copy = tmp_path / "zopy.txt"
    copy.write_text("x")
    with WorkList(tmp_path / "work.sqlite") as work:
        work.add([path, copy])
        work.add([path, copy])
        shard = work.new_shard()
        assert taken(work, shard) == [True, False]
        (given,) = work.of_shard(shard, 2)
        assert given.path == str(path)
        work.count_attempt(given.id)
        assert "“bad\ufffd.txt”" in work.of_shard(shard, 0)[0].given_up
        close(work, shard, FileState.REFUSED)
        assert work.unread(5) == [(str(path), "no\ufffd")]


def test_a_changed_file_waits_again_and_its_shard_is_opened(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        (tmp_path / name).write_text(name)
    (tmp_path / "copy of a.txt").write_text("a.txt")
    with WorkList(tmp_path / "work.sqlite") as work:
        work.add([*sorted(tmp_path.glob("?.txt")), tmp_path / "copy of a.txt", tmp_path / "later.txt"])
        shard = work.new_shard()
        assert taken(work, shard) == [True, True, True, True, False, True]
        before = content_of(tmp_path / "a.txt", CancelToken()).sha256
        close(work, shard)
        assert work.take_changed(CancelToken()) == 0
        assert not work.open_shards()
        (tmp_path / "a.txt").write_text("changed")
        (tmp_path / "b.txt").unlink()
        os.utime(tmp_path / "c.txt", (1, 1))  # other time, same bytes
        (tmp_path / "later.txt").write_text("here now")
        assert work.take_changed(CancelToken()) == 2
        assert work.open_shards() == [shard]
        assert sorted(Path(one.path).name for one in work.waiting(9)) == ["a.txt", "copy of a.txt", "later.txt"]
        assert Outdated(str(tmp_path / "a.txt"), before) in work.outdated(shard)
        assert taken(work, shard) == [True, True, True]
        close(work, shard)
        assert work.outdated(shard) == []
    assert states(tmp_path) == {"done": 6}


def test_files_of_a_shard_come_in_the_order_in_which_they_were_put_there(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(name)
    with WorkList(tmp_path / "work.sqlite") as work:
        work.add(sorted(tmp_path.glob("*.txt")))
        shard = work.new_shard()
        for one in reversed(work.waiting(9)):
            work.take(one.id, shard, content_of(Path(one.path), CancelToken()))
        assert [one.id for one in work.of_shard(shard, 2)] == [3, 2, 1]


def test_a_full_disk_is_said_in_a_sentence(tmp_path: Path) -> None:
    with WorkList(tmp_path / "work.sqlite") as work:
        pages = work._db.execute("PRAGMA page_count").fetchone()[0]
        work._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(BatchFailed, match=r"database or disk is full.*Make room"), work.told():
            work.add(tmp_path / f"{number:0200}.txt" for number in range(100))
        assert work.tally().all == 0


def test_a_list_of_an_earlier_version_goes_on(tmp_path: Path) -> None:
    with WorkList(tmp_path / "work.sqlite") as work:
        work.add([tmp_path / "a.txt"])
    with sqlite3.connect(tmp_path / "work.sqlite") as db:
        for name in ("place", "size", "modified"):
            db.execute(f"ALTER TABLE files DROP COLUMN {name}")
    (tmp_path / "a.txt").write_text("a")
    with WorkList(tmp_path / "work.sqlite") as work:
        shard = work.new_shard()
        assert taken(work, shard) == [True]
        assert len(work.of_shard(shard, 2)) == 1
