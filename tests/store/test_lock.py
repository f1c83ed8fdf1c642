"""Who reviews a matter is said beside it, to people on this computer and on others."""

import json
import multiprocessing
import os
import platform
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import psutil
import pytest

from smallprint.errors import MatterError
from smallprint.store import Matter
from smallprint.store.lock import ReviewLock


def lock_file(matter: Matter) -> Path:
    return matter.path.with_name("case.smallprint-lock")


def held_by(matter: Matter, **changes: object) -> None:
    """Write a lock as a process makes it, this one but for the changes."""
    holder: dict[str, object] = {
        "process": os.getpid(),
        "began": psutil.Process().create_time(),
        "up": psutil.Process().create_time() - psutil.boot_time(),
        "host": platform.node(),
        "user": "anna",
        "since": "2026-03-01T12:30:00+00:00",
        "mark": "0123",
    }
    lock_file(matter).write_text(json.dumps(holder | changes), encoding="utf-8")


def ended_process() -> int:
    child = multiprocessing.get_context("spawn").Process(target=int)
    child.start()
    child.join()
    assert child.pid is not None
    return child.pid


def test_a_lock_lies_beside_the_matter_while_it_is_reviewed_and_goes_with_it(matter: Matter) -> None:
    with matter.reviewing():
        holder = json.loads(lock_file(matter).read_text(encoding="utf-8"))
        assert (holder["process"], holder["host"]) == (os.getpid(), platform.node())
        with pytest.raises(MatterError, match="by another Smallprint window, since"), matter.reviewing():
            pass
    assert [one for one in matter.path.parent.iterdir() if "lock" in one.name] == []
    with matter.reviewing():
        pass


def test_somebody_at_another_computer_is_named_and_is_not_taken_over(matter: Matter) -> None:
    held_by(matter, host="pc-7", process=ended_process())
    said = r"by anna on the computer pc-7, since 1 March 2026, .* delete the file “case.smallprint-lock”"
    with pytest.raises(MatterError, match=said), matter.reviewing():
        pass
    assert "pc-7" in matter.reviewed_by
    assert matter.runs.mark_interrupted() == []
    assert lock_file(matter).exists()


@pytest.mark.parametrize("how", ["no such process", "another process of that number"])
def test_what_a_dead_process_left_on_this_computer_is_taken_over(matter: Matter, how: str) -> None:
    if how == "no such process":
        held_by(matter, process=ended_process())
    else:
        began = psutil.Process().create_time() - 1000
        held_by(matter, began=began, up=began - psutil.boot_time())
    assert matter.reviewed_by == ""
    with matter.reviewing():
        assert json.loads(lock_file(matter).read_text(encoding="utf-8"))["mark"] != "0123"
    assert not lock_file(matter).exists()


def test_a_clock_that_was_set_does_not_make_a_reviewer_look_dead(matter: Matter) -> None:
    held_by(matter, began=psutil.Process().create_time() - 86400)
    with pytest.raises(MatterError, match="is being reviewed"), matter.reviewing():
        pass


@pytest.mark.parametrize(
    "content", ["", "null", "[]", "{}", "{" * 9000, '{"process": "x"}', "\x00" * 10], ids=lambda text: text[:5]
)
def test_a_lock_that_says_nothing_of_use_is_still_one(matter: Matter, content: str) -> None:
    lock_file(matter).write_text(content, encoding="utf-8")
    with pytest.raises(MatterError, match="by somebody else"), matter.reviewing():
        pass


def test_a_lock_cannot_bring_words_of_its_own_into_the_window(matter: Matter) -> None:
    held_by(matter, host="pc\nCall this number", process=ended_process())
    with pytest.raises(MatterError, match=r"by somebody else\. Wait until that is done\.$"), matter.reviewing():
        pass


def test_of_many_that_take_over_at_once_one_has_it(matter: Matter) -> None:
    for _ in range(20):
        held_by(matter, process=ended_process_number)
        with ExitStack() as stack, ThreadPoolExecutor(6) as threads:
            locks = [ReviewLock(matter.path) for _ in range(6)]
            taken = list(threads.map(lambda lock: stack.enter_context(lock.held_if_free()), locks))
            assert taken.count(True) == 1
        assert not lock_file(matter).exists()


ended_process_number = 2**22 + 5  # above what systems give to processes


def test_a_lost_answer_to_a_link_does_not_lock_out_who_made_it(matter: Matter, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def lost(source: Path, target: Path) -> None:
        link(source, target)
        link(source, target)  # tried again by the network's file system: the name is taken

    monkeypatch.setattr(os, "link", lost)
    with matter.reviewing():
        assert lock_file(matter).exists()


def test_a_disk_without_links_has_locks_too(matter: Matter, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_source: Path, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    with matter.reviewing(), pytest.raises(MatterError, match="another Smallprint window"), matter.reviewing():
        pass
    assert not lock_file(matter).exists()


def _review_and_die(path: Path, pipe: Pipe) -> None:
    with ReviewLock(path).held():
        pipe.send("held")
        pipe.recv()


def test_a_killed_reviewer_holds_nobody_up(matter: Matter) -> None:
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    other = spawn.Process(target=_review_and_die, args=(matter.path, there))
    other.start()
    assert here.recv() == "held"
    with pytest.raises(MatterError, match="another Smallprint window"), matter.reviewing():
        pass
    other.kill()
    other.join()
    assert lock_file(matter).exists()
    with matter.reviewing():
        pass
    assert not lock_file(matter).exists()


def test_a_takeover_that_was_killed_holds_up_nobody_for_long(matter: Matter) -> None:
    held_by(matter, process=ended_process_number)
    file = lock_file(matter)
    guard = file.with_name(f".{file.name}.taking")
    guard.write_bytes(b"")
    with ReviewLock(matter.path).held_if_free() as taken:
        assert not taken
    os.utime(guard, (0, 0))
    with ReviewLock(matter.path).held_if_free() as taken:
        assert taken
    assert not guard.exists()
