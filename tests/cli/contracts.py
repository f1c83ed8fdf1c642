"""Text contracts for reviews by the command line, few or too many to be read in a moment."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SMALLPRINT = [sys.executable, "-m", "smallprint"]
_CLAUSES = (
    "This Agreement is governed by the laws of Norway.",
    "Either party may terminate this Agreement for convenience on sixty (60) days’ prior written notice.",
    "Neither party may assign this Agreement without the prior written consent of the other.",
    "The total liability of either party shall not exceed the fees paid in the twelve months before the claim.",
)


def contract(path: Path, long: int = 1) -> Path:
    """Write a contract whose words no other one has, and return its path."""
    lines = [f"AGREEMENT {path.stem}"]
    lines += [f"{number}. {clause} ({path.stem})" for number in range(1, long + 1) for clause in _CLAUSES]
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return path


def many_contracts(folder: Path, count: int = 60) -> Path:
    """Fill a folder with contracts that take longer to review than any test waits."""
    folder.mkdir()
    for number in range(count):
        contract(folder / f"deal {number}.txt", long=60)
    return folder


def start(*arguments: str | Path, folder: Path | None = None) -> "subprocess.Popen[str]":
    """Start the program with its temporary folder at a place of its own."""
    environment = {**os.environ, **({"TMPDIR": str(folder)} if folder else {})}
    return subprocess.Popen(
        [*SMALLPRINT, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def wait_for(happened: Callable[[], bool], process: "subprocess.Popen[str]", what: str) -> None:
    """Wait until something happened while a process goes on."""
    deadline = time.monotonic() + 120
    while not happened():
        assert process.poll() is None, f"the program ended before {what}"
        assert time.monotonic() < deadline, f"not within two minutes: {what}"
        time.sleep(0.05)
