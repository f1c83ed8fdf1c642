"""The program's small files: read by their shape, replaced whole or not at all, by nobody else to be read."""

import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from smallprint.system.state_file import StateUnreadable, read_state, replacing, write_state


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    assert read_state(path) is None
    write_state(path, {"name": "Café", "sizes": [1, 2]})
    assert read_state(path) == {"name": "Café", "sizes": [1, 2]}
    assert [entry.name for entry in tmp_path.iterdir()] == ["state.json"]


@pytest.mark.parametrize("content", [b"{", b"", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_unreadable_and_nothing_else(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    with pytest.raises(StateUnreadable):
        read_state(path)


@pytest.mark.parametrize("path", ["folder", "file/below", "long" * 100])
def test_what_cannot_be_opened_is_unreadable_with_the_reason(path: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(StateUnreadable, match=r"\w"):
        read_state(tmp_path / path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_may_read_what_was_written_or_is_being_written(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.touch(0o644)
    with replacing(path) as draft:
        assert stat.S_IMODE(draft.stat().st_mode) == 0o600
        draft.write_text("{}", encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_block_that_fails_leaves_the_file_as_it_was_and_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_state(path, "before")
    with pytest.raises(UnicodeEncodeError), replacing(path) as draft:
        draft.write_text("half of \udcff", encoding="utf-8")
    assert read_state(path) == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_state(tmp_path / "gone" / "state.json", {})


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".json")
    write_state(path, 1)
    assert read_state(path) == 1


def test_a_process_that_is_killed_while_it_writes_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_state(path, "before")
    code = """
import os, pathlib, signal, sys
from smallprint.system.state_file import replacing
with replacing(pathlib.Path(sys.argv[1])) as draft:
    draft.write_text("half of", encoding="utf-8")
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert read_state(path) == "before"
    [left] = [entry for entry in tmp_path.iterdir() if entry != path]
    write_state(path, "after")
    assert left.exists()  # for all that is known, somebody writes to it
    os.utime(left, (0, 0))
    write_state(path, "later")
    assert list(tmp_path.iterdir()) == [path]


def test_many_writers_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    writers = [threading.Thread(target=write_state, args=(path, [number] * 2000)) for number in range(12)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content == [content[0]] * 2000
    assert list(tmp_path.iterdir()) == [path]
