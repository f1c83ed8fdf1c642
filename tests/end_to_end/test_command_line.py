"""The headless twin as a person runs it: real processes, exit codes, files written, a kill in the middle."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import docx
import pytest

from smallprint.domain.run import RunState
from smallprint.store import open_matter
from tests.end_to_end.conftest import Reviewed
from tests.end_to_end.contracts import long_contract

SMALLPRINT = [sys.executable, "-m", "smallprint"]


def _run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*SMALLPRINT, *map(str, arguments)], capture_output=True, text=True, timeout=240, check=False)


def test_review_prints_and_writes_the_report_and_the_data(reviewed: Reviewed) -> None:
    assert "Governing law: Ohio" in reviewed.printed
    report = docx.Document(str(reviewed.report))
    cells = [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    text = " ".join(" ".join([*(paragraph.text for paragraph in report.paragraphs), *cells]).split())
    assert "laws of the State of Ohio" in text
    names = [document["name"] for document in reviewed.data["documents"]]
    assert names == ["supply.pdf", "supply.docx"]


def test_a_word_file_gives_findings_with_word_s_numbers(reviewed: Reviewed) -> None:
    findings = reviewed.data["documents"][1]["findings"]
    law = next(finding for finding in findings if finding["clause"] == "governing-law")
    assert law["value"]["normal"] == "Ohio"
    assert law["section_number"].startswith("1")


def test_help_shows_examples_and_no_qt_is_loaded() -> None:
    done = _run("--help")
    assert done.returncode == 0
    assert "smallprint review contract.pdf" in done.stdout
    code = "import sys, smallprint.cli.commands; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="kill -9 and Ctrl-C are POSIX's")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_review_is_interrupted_and_goes_on(how: signal.Signals, real_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "deal.smallprint"
    lasting = long_contract(tmp_path / "long.txt")
    command = [*SMALLPRINT, "review", str(lasting), "--matter", str(path), "--quiet"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    done = _wait_for_readings(path, process)
    process.send_signal(how)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == (-signal.SIGKILL if how is signal.SIGKILL else 130), errors

    matter = open_matter(path)
    matter.runs.mark_interrupted()
    document = matter.documents.summaries()[0]
    run = matter.runs.latest(document.id)
    assert run is not None
    assert run.state is (RunState.INTERRUPTED if how is signal.SIGKILL else RunState.CANCELLED)
    assert len(matter.runs.done(run.id)) >= done
    matter.close()

    again = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert again.returncode == 0, again.stderr
    matter = open_matter(path)
    finished = matter.runs.latest(document.id)
    assert finished is not None
    assert (finished.id, finished.state) == (run.id, RunState.COMPLETE)
    matter.close()


def _wait_for_readings(path: Path, process: subprocess.Popen[str]) -> int:
    """Return how many candidates are stored as read, once there are some."""
    deadline = time.monotonic() + 180
    while time.monotonic() < deadline:
        assert process.poll() is None, "the review ended before it could be killed"
        if path.exists():
            matter = open_matter(path)
            try:
                documents = matter.documents.summaries()
                run = matter.runs.latest(documents[0].id) if documents else None
                done = len(matter.runs.done(run.id)) if run else 0
            finally:
                matter.close()
            if done >= 3:
                return done
        time.sleep(0.2)
    raise AssertionError("no reading was stored within three minutes")
