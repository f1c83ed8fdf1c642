"""Folders for what is needed once: they go with the block, or at the next start after a kill."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from smallprint.errors import FolderUnusable
from smallprint.system.scratch import scratch_folder, sweep_scratch

_HOLDS = """
import sys
from smallprint.system.scratch import scratch_folder
with scratch_folder() as folder:
    (folder / "contract").write_text("secret")
    print(folder, flush=True)
    sys.stdin.readline()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def holder() -> "tuple[subprocess.Popen[str], Path]":
    process = subprocess.Popen([sys.executable, "-c", _HOLDS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def test_a_folder_goes_with_its_block_even_when_that_fails(temporary: Path) -> None:
    def fail() -> None:
        with scratch_folder() as folder:
            (folder / "deep").mkdir()
            (folder / "deep" / "contract").write_text("secret")
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        fail()
    assert not list(temporary.iterdir())


def test_the_folder_of_a_killed_process_is_swept_and_that_of_a_living_one_is_not() -> None:
    living, kept = holder()
    killed, left = holder()
    try:
        killed.kill()
        killed.wait()
        with scratch_folder() as mine:
            for held in (kept, mine):
                os.utime(held, (0, 0))  # long ago: its lock alone keeps it
            sweep_scratch()
            assert mine.is_dir()
        assert not left.exists()
        assert (kept / "contract").read_text() == "secret"
    finally:
        for process in (living, killed):
            process.communicate("\n")
    assert not kept.exists()


def test_a_living_process_that_has_the_number_of_a_dead_one_does_not_keep_its_folder(temporary: Path) -> None:
    killed, left = holder()
    killed.kill()
    killed.communicate()
    taken = left.with_name(left.name.replace(f"-{killed.pid}-", f"-{os.getpid()}-"))
    left.rename(taken)
    sweep_scratch()
    assert taken.exists(), "it may be about to take its lock"
    os.utime(taken, (0, 0))
    sweep_scratch()
    assert not taken.exists()


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_nothing_but_our_own_folders_is_swept(temporary: Path, tmp_path: Path) -> None:
    other, elsewhere = temporary / "smallprint-notes", tmp_path / "elsewhere"
    for folder in (other, elsewhere):
        folder.mkdir()
        (folder / "kept").touch()
    (temporary / "smallprint-scratch-1-x").symlink_to(elsewhere)
    (temporary / "smallprint-scratch-2-x").touch()
    sweep_scratch()
    assert (other / "kept").exists()
    assert (elsewhere / "kept").exists()
    assert (temporary / "smallprint-scratch-2-x").exists()


def test_no_temporary_folder_is_said_in_a_sentence(temporary: Path) -> None:
    shutil.rmtree(temporary)
    sweep_scratch()
    with pytest.raises(FolderUnusable, match="temporary folder"), scratch_folder():
        pass
