"""Paths that may not be looked at are as if nothing were there, in whatever way the system refuses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smallprint.system.reachable import absolute, is_file, is_folder, is_there, resolved, trouble_with

_SHUT_OUT = """
import ctypes, os, sys
for capability in (1, 2):  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH leave root's bounding set (prctl 24)
    ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""
_LOOK = """
import sys
from pathlib import Path
from smallprint.library.installed import resolve
from smallprint.errors import AppError
from smallprint.ingest.files import find_files
from smallprint.system.reachable import is_file, is_folder, is_there, trouble_with
path = Path(sys.argv[1])
print(is_there(path), is_file(path), is_folder(path), trouble_with(path))
print([found.name for found in find_files([path]).files])
try:
    resolve(str(path), (), path.parent)
except AppError as error:
    print("refused")
"""


def odd_paths(folder: Path) -> list[Path]:
    (folder / "file").touch()
    (folder / "circle").symlink_to(folder / "circle")
    return [folder / "file" / "below", folder / ("long" * 100), folder / "circle", folder / "nul\0l", folder / "gone"]


def test_what_the_system_refuses_to_look_at_is_not_there(tmp_path: Path) -> None:
    for path in odd_paths(tmp_path):
        assert not is_there(path)
        assert not is_file(path)
        assert not is_folder(path)


def test_what_is_there_is_told_by_its_kind(tmp_path: Path) -> None:
    file = tmp_path / "deal.txt"
    file.touch()
    assert (is_there(file), is_file(file), is_folder(file)) == (True, True, False)
    assert (is_there(tmp_path), is_file(tmp_path), is_folder(tmp_path)) == (True, False, True)


def test_what_is_gone_is_no_trouble_and_what_is_refused_is_named(tmp_path: Path) -> None:
    below, long, circle, nul, gone = odd_paths(tmp_path)
    assert [trouble_with(path) for path in (below, nul, gone, tmp_path)] == ["", "", "", ""]
    assert trouble_with(long) == os.strerror(36) if sys.platform == "linux" else trouble_with(long)
    assert trouble_with(circle)


def test_links_in_a_circle_are_resolved_as_far_as_they_go(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    assert resolved(circle / "deal.smallprint").name == "deal.smallprint"


@pytest.mark.skipif(sys.platform != "linux", reason="the rights are taken from the process by a call of Linux")
def test_a_folder_that_may_not_be_entered_hides_what_is_in_it_and_stops_nothing(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (share / "deal.txt").write_text("This Agreement is made on 3 May 2021.", encoding="utf-8")
    share.chmod(0)
    try:
        command = [sys.executable, "-c", _SHUT_OUT, sys.executable, "-c", _LOOK, str(share / "deal.txt")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    finally:
        share.chmod(0o700)
    assert done.stdout.splitlines() == ["False False False Permission denied", "['deal.txt']", "refused"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder that a process is in")
def test_a_relative_path_stays_as_it_is_where_the_current_folder_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code = """
from pathlib import Path
import os, sys
os.chdir(sys.argv[1]); os.rmdir(sys.argv[1])
from smallprint.system.reachable import absolute, resolved
print(absolute(Path("deal.txt")), resolved(Path("deal.txt")))
"""
    done = subprocess.run([sys.executable, "-c", code, str(gone)], capture_output=True, text=True, check=False)
    assert done.stdout == "deal.txt deal.txt\n", done.stderr
    assert absolute(Path("deal.txt")).is_absolute()
