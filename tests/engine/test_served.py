"""The server process of the tests does not outlive a test run that is killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.build_gguf import GRANITE, build_gguf

_RUN = """
import subprocess, sys
from tests.conftest import server_command
server = subprocess.Popen([*server_command(), "--model", sys.argv[1], "--port", "0"])
print(server.pid, flush=True)
server.wait()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")
def test_killed_test_run_takes_its_server_along(tmp_path: Path) -> None:
    model = build_gguf(tmp_path / "granite.gguf", GRANITE)
    with subprocess.Popen(
        [sys.executable, "-c", _RUN, str(model)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ
    ) as run:
        assert run.stdout is not None
        server = psutil.Process(int(run.stdout.readline()))
        os.kill(run.pid, signal.SIGKILL)
        run.wait()
    psutil.wait_procs([server], timeout=30)
    assert not server.is_running() or server.status() == psutil.STATUS_ZOMBIE
