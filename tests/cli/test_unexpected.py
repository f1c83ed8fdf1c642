"""An error that nobody foresaw, at a command: its lines of code, one sentence, and where the log is; no words of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.contracts import contract

_BREAKING = """
import sys
from smallprint.cli import review
from smallprint.launch import main

def written(*arguments, **options):
    raise ValueError(open(sys.argv[2], encoding="utf-8").read())

review.write_report = written
sys.exit(main())
"""


def test_an_unexpected_error_names_the_log_which_holds_no_words_of_the_contract(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMALLPRINT_HOME", str(tmp_path / "home"))
    file = contract(tmp_path / "deal of Qwyjibo.txt")
    arguments = ["review", str(file), "--fast", "--report", str(tmp_path / "out.docx")]
    command = [sys.executable, "-c", _BREAKING, *arguments]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 1
    (log,) = (tmp_path / "home").rglob("smallprint.log")
    assert ended.stderr.splitlines()[-1] == (
        f"smallprint: Something unexpected went wrong (ValueError). The log, without words of your contracts: {log}"
    )
    logged = log.read_text(encoding="utf-8")
    assert "CRITICAL" in logged
    for written in (logged, ended.stderr):
        assert "cli/review.py" in written
        assert "ValueError" in written
        assert "Norway" not in written
    assert "Qwyjibo" not in logged
