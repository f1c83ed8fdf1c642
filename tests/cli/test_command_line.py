"""The sub-commands as a shell runs them: files come first, each file once, and what is stopped says what is left."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import docx
import pytest

from smallprint.__main__ import main
from smallprint.cli import run
from smallprint.cli.show import ProgressLine
from smallprint.domain.progress import Progress
from smallprint.domain.review import DocumentState
from smallprint.domain.run import RunState
from smallprint.store import open_matter
from tests.cli.contracts import SMALLPRINT, contract, many_contracts, start, wait_for

POSIX = pytest.mark.skipif(os.name != "posix", reason="POSIX's shell and signals")


def shell(line: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a line in which `$S` is the program."""
    command = " ".join(f"'{part}'" for part in SMALLPRINT)
    return subprocess.run(
        ["/bin/bash", "-c", line.replace("$S", command)],
        cwd=folder,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=240,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": "", "PYTHONPATH": str(Path.cwd()), **environment},
    )


@POSIX
@pytest.mark.parametrize(
    ("line", "encoding"),
    [
        ("$S review a.txt --report r.docx --json r.json | true; exit ${PIPESTATUS[0]}", "utf-8"),
        ("$S review a.txt --report r.docx --json r.json > /dev/full", "utf-8"),
        ("$S review a.txt --report r.docx --json r.json >&-", "utf-8"),
        ("$S review a.txt --report r.docx --json r.json 2>&-", "utf-8"),
        ("$S review a.txt --report r.docx --json r.json 0<&- >&- 2>&-", "utf-8"),
        ("$S review a.txt --report r.docx --json r.json > out.txt", "cp1252"),
        ("$S review a.txt --report r.docx --json r.json > out.txt 2> err.txt", "ascii"),
    ],
)
def test_an_output_that_fails_costs_words_and_never_the_report(line: str, encoding: str, tmp_path: Path) -> None:
    if "/dev/full" in line and not Path("/dev/full").exists():
        pytest.skip("this system has no disk that is always full")
    contract(tmp_path / "a.txt")
    done = shell(line, tmp_path, PYTHONIOENCODING=encoding)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "Error" not in done.stderr
    assert docx.Document(str(tmp_path / "r.docx")).tables
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["documents"][0]["findings"]


@POSIX
@pytest.mark.parametrize(
    "sub", ["review a.txt", "review a.txt --json -", "ask a.txt 'Which law governs it?'", "models list", "doctor"]
)
def test_where_the_screen_was_all_there_was_to_get_a_lost_output_is_said(sub: str, tmp_path: Path) -> None:
    contract(tmp_path / "a.txt")
    done = shell(f"$S {sub} >&-", tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    if sub != "doctor":  # which has other troubles to tell of here
        assert "not all of it was written" in done.stderr


_PRESSED_WHILE_LOADING = """
import importlib.abc, sys
class Pressed(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == sys.argv[1]:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Pressed())
from smallprint.launch import main
sys.exit(main())
"""


@pytest.mark.parametrize("loaded", ["smallprint.cli.screen", "smallprint.__main__"])
def test_a_key_pressed_while_the_program_is_loaded_shows_no_trace(loaded: str) -> None:
    command = [sys.executable, "-c", _PRESSED_WHILE_LOADING, loaded]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_what_takes_a_moment_to_load_is_loaded_where_a_key_may_be_pressed() -> None:
    code = "import sys; before = set(sys.modules); import smallprint.launch; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert not {"multiprocessing", "socket", "ssl", "numpy", "sqlite3"} & set(done.stdout.split())


@POSIX
@pytest.mark.parametrize(("word", "meant"), [("revew", "smallprint review"), ("Lease", ""), ("frobnicate", "")])
def test_a_mistyped_command_is_said_and_opens_no_window(
    word: str, meant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["smallprint", word, "contract.pdf"])
    assert main() == 2
    said = capsys.readouterr().err
    assert f"neither a command nor a file “{word}”" in said
    assert ("Did you mean" in said) is bool(meant)
    assert meant in said


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("review a.txt --matter .", 1, "for example “{folder}.smallprint”"),
        ("evaluate gone.jsonl --out o.json", 1, "gone.jsonl cannot be read (No such file or directory)"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(
    words: str,
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    contract(tmp_path / "a.txt")
    assert run(words.split()) == code
    told = capsys.readouterr().err
    assert said.format(folder=tmp_path.name) in told
    assert "Errno" not in told


def test_help_that_is_cut_off_shows_no_trace(tmp_path: Path) -> None:
    done = shell("$S --help | true; exit ${PIPESTATUS[0]}", tmp_path)
    assert done.stderr == ""
    assert done.returncode == 0


def test_files_are_written_before_a_word_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "r.docx"
    seen: list[bool] = []
    monkeypatch.setattr("smallprint.cli.review.print_findings", lambda *_review: seen.append(report.exists()))
    assert run(["review", str(contract(tmp_path / "a.txt")), "--report", str(report)]) == 0
    assert seen == [True]


def test_what_cannot_be_written_is_said_before_the_review(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, matter = contract(tmp_path / "a.txt"), tmp_path / "m.smallprint"
    for option, out, said in (
        ("--report", tmp_path / "r.odt", "must end in .docx"),
        ("--report", tmp_path / "none" / "r.docx", "there is no folder"),
        ("--json", file.rename(tmp_path / "a.json"), "over “a.json” itself"),
    ):
        assert run(["review", str(tmp_path / "a.json"), "--matter", str(matter), option, str(out)]) == 1
        assert said in capsys.readouterr().err
    assert not matter.exists()


def test_the_same_command_reviews_only_what_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, matter = tmp_path / "deals", tmp_path / "m.smallprint"
    folder.mkdir()
    contract(folder / "a.txt")
    contract(folder / "b.txt")
    (folder / "empty.txt").touch()
    command = ["review", str(folder), "--matter", str(matter), "--quiet"]
    assert run(command) == 1  # the empty one
    assert "reviewed before" not in capsys.readouterr().err
    contract(folder / "c.txt")
    contract(folder / "empty.txt")
    assert run(command) == 0
    assert "2 of 4 were reviewed before; --again reviews them anew." in capsys.readouterr().err
    assert _runs(matter) == {"a.txt": 1, "b.txt": 1, "c.txt": 1, "empty.txt": 1}
    assert run([*command, "--again"]) == 0
    assert "reviewed before" not in capsys.readouterr().err
    assert _runs(matter) == {"a.txt": 2, "b.txt": 2, "c.txt": 2, "empty.txt": 2}


def test_a_matter_that_another_computer_reviews_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "m.smallprint"
    (tmp_path / "empty.txt").touch()
    command = ["review", str(tmp_path / "empty.txt"), "--matter", str(path), "--quiet"]
    assert run(command) == 1
    fields = {"process": 1, "began": 0.0, "up": 0.0, "host": "pc-7", "user": "Ann", "since": "2026-01-02", "mark": "x"}
    path.with_name(f"{path.name}-lock").write_text(json.dumps(fields), encoding="utf-8")
    capsys.readouterr()
    for again in (command, ["check", *command[1:4], "--playbook", "saas-customer"]):
        assert run(again) == 1
        assert "is being reviewed by Ann on the computer pc-7" in capsys.readouterr().err
    with open_matter(path) as matter:
        (summary,) = matter.documents.summaries()
    assert summary.state is DocumentState.REFUSED, "what could not be read waits again"


def test_a_review_that_was_stopped_is_taken_up_and_the_others_are_left(tmp_path: Path) -> None:
    folder, matter = tmp_path / "deals", tmp_path / "m.smallprint"
    folder.mkdir()
    contract(folder / "a.txt")
    contract(folder / "b.txt")
    command = ["review", str(folder), "--matter", str(matter), "--quiet"]
    assert run(command) == 0
    with open_matter(matter) as opened:
        second = opened.documents.summaries()[1]
        newest = opened.runs.latest(second.id)
        assert newest is not None
        opened.runs.finish(newest.id, RunState.CANCELLED)
    assert run(command) == 0
    with open_matter(matter) as opened:
        assert [one.run_state for one in opened.documents.summaries()] == [RunState.COMPLETE] * 2
        assert [len(opened.runs.history(one.id)) for one in opened.documents.summaries()] == [1, 1]


def test_a_file_named_twice_and_a_copy_are_reviewed_once_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, matter = contract(tmp_path / "a.txt"), tmp_path / "m.smallprint"
    copy = tmp_path / "copy of a.txt"
    copy.write_bytes(file.read_bytes())
    named = [file, copy, tmp_path / "x" / ".." / "a.txt"]
    (tmp_path / "x").mkdir()
    assert run(["review", *map(str, named), "--matter", str(matter), "--quiet"]) == 0
    told = capsys.readouterr().err
    assert "“copy of a.txt” has the same bytes as “a.txt”, and is taken once." in told
    assert "Named more than once, and taken once: “a.txt”." in told
    assert _runs(matter) == {"a.txt": 1}


def test_our_own_files_in_the_folder_are_neither_reviewed_nor_complained_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "deal"
    folder.mkdir()
    contract(folder / "a.txt")
    matter = folder / "m.smallprint"
    command = ["review", str(folder), "--matter", str(matter), "--quiet"]
    command += ["--report", str(folder / "r.docx"), "--json", str(folder / "r.json")]
    assert run(command) == 0
    with open_matter(matter):  # its log lies beside it
        assert run(command) == 0
    assert "Left out" not in capsys.readouterr().err
    assert _runs(matter) == {"a.txt": 1}


def test_an_export_says_that_the_review_ended_with_its_process(tmp_path: Path) -> None:
    matter, out = tmp_path / "m.smallprint", tmp_path / "r.json"
    assert run(["review", str(contract(tmp_path / "a.txt")), "--matter", str(matter), "--quiet"]) == 0
    with open_matter(matter) as opened:
        newest = opened.runs.latest(1)
        assert newest is not None
        opened.runs.finish(newest.id, RunState.RUNNING)  # as a process leaves it that is killed
    assert run(["export", str(matter), str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["documents"][0]["run"]["state"] == "interrupted"


@POSIX
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("kept", [True, False])
def test_a_stopped_review_says_the_truth_about_what_is_kept(how: signal.Signals, kept: bool, tmp_path: Path) -> None:
    if signal.getsignal(how) is signal.SIG_IGN:
        pytest.skip("whoever started the tests wants this signal ignored, as nohup does")
    deals, scratch, matter = many_contracts(tmp_path / "deals"), tmp_path / "scratch", tmp_path / "m.smallprint"
    scratch.mkdir()
    named = ("--matter", matter) if kept else ()
    process = start("review", deals, *named, "--quiet", folder=scratch)
    files = matter.parent if kept else scratch
    wait_for(lambda: any(one.stat().st_size > 200_000 for one in files.rglob("*.smallprint*")), process, "it stored")
    process.send_signal(how)
    printed, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert printed == ""
    assert "Traceback" not in told
    if kept:
        assert "What was read is kept in the matter; the same command goes on from there." in told
    else:
        assert "Nothing was kept of the review" in told
    assert not list(scratch.iterdir())


@POSIX
def test_a_killed_review_leaves_nothing_after_the_next_start(tmp_path: Path) -> None:
    deals, scratch = many_contracts(tmp_path / "deals"), tmp_path / "scratch"
    scratch.mkdir()
    living = start("review", deals, "--quiet", folder=scratch)
    killed = start("review", deals, "--quiet", folder=scratch)
    try:
        wait_for(lambda: len(list(scratch.glob("*/*.smallprint"))) == 2, living, "both had begun")
        killed.kill()
        killed.wait()
        next_one = start("--version", folder=scratch)
        next_one.communicate(timeout=60)
        assert living.poll() is None
        [left] = scratch.iterdir()
        assert f"-{living.pid}-" in left.name
    finally:
        for process in (living, killed):
            process.kill()
            process.communicate()


def has_findings(matter: Path) -> bool:
    """Say whether a matter that is being written has findings yet."""
    try:
        with closing(sqlite3.connect(f"file:{matter}?mode=ro", uri=True)) as database:
            return bool(database.execute("SELECT count(*) FROM findings").fetchone()[0])
    except sqlite3.Error:
        return False


@POSIX
def test_a_matter_that_is_deleted_during_the_review_is_said_and_the_report_is_written(tmp_path: Path) -> None:
    deals, matter, report = many_contracts(tmp_path / "deals"), tmp_path / "m.smallprint", tmp_path / "r.docx"
    process = start("review", deals, "--matter", matter, "--report", report, "--quiet")
    wait_for(lambda: has_findings(matter), process, "it stored")
    matter.unlink()
    _, told = process.communicate(timeout=120)
    assert process.returncode == 1
    assert re.search("“m.smallprint” is not (?:there|at its place) any more", told)
    assert "Traceback" not in told
    assert docx.Document(str(report)).tables


@pytest.mark.parametrize("suffix", [".docx", ".json"])
def test_a_stopped_export_writes_nothing(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    matter, out = tmp_path / "m.smallprint", tmp_path / "out"
    out.mkdir()
    assert run(["review", str(contract(tmp_path / "a.txt", long=5)), "--matter", str(matter), "--quiet"]) == 0

    def press(_line: ProgressLine, progress: Progress) -> None:
        if progress.done == 3:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(ProgressLine, "report", press)
    assert run(["export", str(matter), str(out / f"r{suffix}")]) == 130
    assert "Stopped. Nothing was written." in capsys.readouterr().err
    assert not list(out.iterdir())


def _runs(matter: Path) -> dict[str, int]:
    with open_matter(matter, create=False) as opened:
        return {one.name: len(opened.runs.history(one.id)) for one in opened.documents.summaries()}
