"""Nothing that is run for a review, a question or a window opens a network socket, or leaves a file with the person.

That holds for what native libraries do on their own, in every process.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.ingest.docx.office import office_program
from smallprint.settings import load_settings, save_settings
from tests.build_pdf import make_pdf
from tests.build_scan import Sheet, drawn_page, make_scan
from tests.socket_watch import Call, watchable, watched

_SECONDS = 500.0
_RTF = rb"""{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 This Agreement shall be governed by the laws of the State of Ohio.\par
Fees are due within thirty (30) days.\par}"""
_LINES = [
    "1.1 Birch may terminate this Agreement for convenience upon sixty (60) days notice.",
    "1.2 This Agreement shall be governed by the laws of the State of Ohio.",
]
# With these set, a library may think that nobody is there whose use would be of interest.
_AUTOMATED = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "GITLAB_CI", "JENKINS_URL", "BUILD_ID", "BUILD_BUILDID")


@pytest.fixture(scope="module")
def watch() -> None:
    """A system on which the sockets of all processes can be seen."""
    if not watchable():
        pytest.skip("only Linux since 5.5 on x86-64 and ARM64 lets a program watch the system calls of its children")


class Person:
    """Somebody with a home folder in which nothing is yet, who runs commands."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir()
        self._environment = {
            **{name: value for name, value in os.environ.items() if name not in _AUTOMATED},
            **{f"XDG_{kind}_HOME": str(home / folder) for kind, folder in _FOLDERS.items()},
            "HOME": str(home),
        }

    def runs(self, *command: str | Path) -> tuple[str, list[Call]]:
        """Run a module of Python's to its good end; return what it printed, and what was seen on the network."""
        code, printed, calls = watched([sys.executable, "-m", *map(str, command)], self._environment, _SECONDS)
        assert code == 0, printed
        return printed, calls

    @property
    def files(self) -> list[str]:
        """Return what is in the home folder now."""
        return [str(file.relative_to(self.home)) for file in sorted(self.home.rglob("*")) if file.is_file()]


_FOLDERS = {"CACHE": ".cache", "CONFIG": ".config", "DATA": ".local/share", "STATE": ".local/state"}


@pytest.fixture
def person(watch: None, tmp_path: Path, smollm2: Path) -> Person:
    """Somebody who has chosen the default model and never used it: it is tried first."""
    save_settings(replace(load_settings(), model=str(smollm2)))
    return Person(tmp_path / "person")


def contracts(folder: Path) -> Sequence[Path]:
    """Write a scan and, where LibreOffice is there to read it, a file of an older word processor."""
    scan = folder / "scan.pdf"
    scan.write_bytes(make_scan([Sheet(drawn_page(make_pdf([_LINES])))]))
    if office_program() is None:
        return [scan]
    old = folder / "old.rtf"
    old.write_bytes(_RTF)
    return [scan, old]


def test_a_review_a_question_and_a_window_open_no_network_socket_and_leave_no_file(
    person: Person, tmp_path: Path
) -> None:
    matter, files = tmp_path / "deal.smallprint", contracts(tmp_path)
    printed, calls = person.runs(
        "smallprint", "review", *files, "--matter", matter, "--report", tmp_path / "report.docx"
    )
    assert calls == []
    assert "Recognising" in printed
    assert ("LibreOffice" in printed) is (len(files) == 2)
    answer, calls = person.runs("smallprint", "ask", matter, "Which law governs?")
    assert calls == []
    assert "Ohio" in answer
    shown, calls = person.runs("tests.end_to_end.opened_window", matter)
    assert calls == []
    assert "a page was drawn" in shown
    assert person.files == []


def test_the_watch_sees_a_socket_and_a_question_of_a_process_of_a_process(watch: None) -> None:
    inner = "import socket; socket.socket(socket.AF_INET6); socket.getaddrinfo('a.invalid', 80)"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}], stderr=subprocess.DEVNULL)"
    code, _, calls = watched([sys.executable, "-c", outer], os.environ, 60)
    assert code == 0
    assert {call.what for call in calls} >= {"a socket of family 10", "a socket of family 2"}
    assert all("a.invalid" in call.command for call in calls)
