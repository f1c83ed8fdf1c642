"""A module is compiled once for all processes of a test run, also where nothing may be written beside the sources."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.compiled import keep_compiled

_IMPORTED = "import a_module; print(a_module.__cached__)"


@pytest.mark.parametrize("forbidden", [True, False])
def test_what_a_process_compiled_is_there_for_the_next_one(forbidden: bool, tmp_path: Path) -> None:
    sources, folder = tmp_path / "sources", tmp_path / "compiled"
    sources.mkdir()
    (sources / "a_module.py").write_text("VALUE = 1\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPYCACHEPREFIX"}
    environment |= {"PYTHONPATH": str(sources)} | ({"PYTHONDONTWRITEBYTECODE": "1"} if forbidden else {})
    assert keep_compiled(environment, folder) is forbidden
    command = [sys.executable, "-c", _IMPORTED]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60).stdout
    kept = Path(told.strip())
    assert kept.exists()
    assert kept.is_relative_to(folder if forbidden else sources)


def test_the_children_of_this_run_may_keep_what_they_compile() -> None:
    assert not os.environ.get("PYTHONDONTWRITEBYTECODE")
    assert not sys.dont_write_bytecode
