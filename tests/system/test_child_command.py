"""How children are started, by Python and by a bundle, which has no Python to call."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import smallprint
from smallprint.system.child_command import CHILDREN, child_command


def test_every_module_that_runs_by_itself_is_a_child_or_the_program() -> None:
    package = Path(smallprint.__file__).parent
    runs = {
        ".".join(path.relative_to(package.parent).with_suffix("").parts)
        for path in package.rglob("*.py")
        if '\nif __name__ == "__main__":\n' in path.read_text(encoding="utf-8")
    }
    assert runs - {"smallprint.__main__"} == set(CHILDREN)


def test_a_bundle_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command("smallprint.ingest.child") == [sys.executable, "--child", "smallprint.ingest.child"]


def test_the_program_becomes_a_child_that_a_bundle_asks_for() -> None:
    asked = _started("--child", "smallprint.system.confinement")
    assert asked.stdout == _run(child_command("smallprint.system.confinement")).stdout
    assert asked.stdout


def test_the_program_becomes_nothing_else() -> None:
    refused = _started("--child", "this")
    assert "The Zen of Python" not in refused.stdout
    assert refused.returncode == 2


def _started(*arguments: str) -> subprocess.CompletedProcess[str]:
    start = "import sys; from smallprint.launch import main; sys.exit(main())"
    return _run([sys.executable, "-c", start, *arguments])


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment, timeout=120)
