"""Child processes have no network, and are the same user with the same files as before."""

import re
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from smallprint.measure.doctor import child_processes
from smallprint.system.confinement import Network
from smallprint.system.paths import shipped

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes the network away")

CODE = shipped("app", "smallprint")
CHILDREN = sorted(
    {name for file in CODE.rglob("*.py") for name in re.findall(r'ChildProcess\("(.+?)"', file.read_text())}
)
STARTS = re.compile(
    r"\bPopen\(|\bsubprocess\.(?:run|call|check_\w+)\(|\.Process\(target|\bQProcess\b|\bos\.(?:exec|spawn|system)"
)
_TRY = """
import pathlib, socket, sys, threading
from smallprint.system.confinement import leave_network
{before}
print(leave_network())
try:
    socket.create_connection(("127.0.0.1", int(sys.argv[1])), 5)
    print("reached")
except OSError:
    print("not reached")
one, other = socket.socketpair()
one.send(b"pipes work")
print(other.recv(100).decode())
pathlib.Path(sys.argv[2]).write_text("x")
"""


@pytest.mark.parametrize(
    ("before", "ways"),
    [
        ("", {Network.NAMESPACE, Network.FILTER}),
        # A process with a second thread cannot change its namespaces, as where the system forbids them.
        ("threading.Thread(target=threading.Event().wait, daemon=True).start()", {Network.FILTER}),
    ],
    ids=["one thread", "two threads"],
)
def test_a_process_leaves_the_network_and_keeps_pipes_and_files(
    before: str, ways: set[Network], tmp_path: Path
) -> None:
    written = tmp_path / "written"
    with socket.create_server(("127.0.0.1", 0)) as listening:
        command = [sys.executable, "-c", _TRY.format(before=before), str(listening.getsockname()[1]), str(written)]
        said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.splitlines()
    assert said[0] in ways
    assert said[1:] == ["not reached", "pipes work"]
    assert written.stat().st_uid == tmp_path.stat().st_uid


@pytest.mark.parametrize("module", CHILDREN)
def test_each_kind_of_child_is_off_the_network_before_it_is_asked(module: str) -> None:
    with subprocess.Popen([sys.executable, "-m", module], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        until, pause = time.monotonic() + 60, threading.Event()
        while not _off_network(child.pid) and time.monotonic() < until:
            assert child.poll() is None
            pause.wait(0.05)
        assert _off_network(child.pid)
        child.communicate(b"")
        assert child.returncode == 0


def _off_network(process: int) -> bool:
    files = Path("/proc") / str(process)
    apart = (files / "ns/net").readlink() != Path("/proc/self/ns/net").readlink()
    filtered, ours = (
        re.search(r"Seccomp_filters:\s*(\d+)", (one / "status").read_text()) for one in (files, Path("/proc/self"))
    )
    return apart or (filtered is not None and ours is not None and int(filtered[1]) > int(ours[1]))


def test_these_modules_start_processes_and_no_others() -> None:
    assert CHILDREN == [
        "smallprint.ingest.child",
        "smallprint.ingest.containers.child",
        "smallprint.ingest.ocr.child",
        "smallprint.ingest.pdf.render",
        "smallprint.marking.child",
    ]
    starting = {file.relative_to(CODE).as_posix() for file in CODE.rglob("*.py") if STARTS.search(file.read_text())}
    assert starting == {
        "library/package_index.py",  # pip, which is there to ask the index
        "measure/doctor.py",  # tries in a child what holds for children
        "engine/child.py",
        "ingest/docx/office.py",
        "ingest/docx/office_child.py",
        "ingest/children/process.py",
        "system/line_process.py",  # workers are the program itself
        "ui/window/documents_presenter.py",  # the desktop's file manager, which shows where a file is
    }


def test_the_doctor_says_what_holds() -> None:
    check = child_processes()
    assert check.ok
    assert check.value.startswith("off the network")
