"""Runs a program and notes each network socket, and each call to the system's resolver, of any process that it starts.

It needs no tracer and no rights. Every descendant inherits a filter with which the kernel stops such a system call
until this process has looked at it; then the call goes on as if nothing had been.
https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
"""

import ctypes
import errno
import fcntl
import os
import platform
import select
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_MACHINES = {"x86_64": (0xC000003E, 41, 42, 317), "aarch64": (0xC00000B7, 198, 203, 277)}
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_ASK, _ALLOW = 0x7FC00000, 0x7FFF0000
_NO_NEW_RIGHTS, _SET_FILTER, _NEW_LISTENER = 38, 1, 8
_RECEIVE, _ANSWER = 0xC0502100, 0xC0182101  # ioctl SECCOMP_IOCTL_NOTIF_RECV and _SEND
_NOTICE = struct.Struct("=QIIiIQ6Q")  # id, process, flags, call, architecture, place, arguments
_REPLY = struct.Struct("=QqiI")  # id, value, error, flags
_GO_ON = 1
_UNIX, _NETLINK = 1, 16
# Sockets of the file system through which a program asks the system's resolver instead of a name server.
_RESOLVERS = (b"resolve", b"avahi")


@dataclass(frozen=True, slots=True)
class Call:
    """A socket of the network that was opened, or a resolver that was called, and by which command."""

    what: str
    command: str


def watchable() -> bool:
    """Say whether the system lets a program be watched in this way."""
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return False
    return watched([sys.executable, "-I", "-c", ""], os.environ, 30)[0] == 0


def watched(command: Sequence[str], environment: Mapping[str, str], seconds: float) -> tuple[int, str, list[Call]]:
    """Run a program to its end; return its exit code, what it printed, and the calls of it and all its descendants."""
    ours, theirs = socket.socketpair(socket.AF_UNIX)
    launch = [sys.executable, "-I", str(Path(__file__).resolve()), str(theirs.fileno()), *command]
    program = subprocess.Popen(
        launch,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(environment),
        pass_fds=[theirs.fileno()],
        text=True,
    )
    calls: list[Call] = []
    with ours, program:
        theirs.close()
        watch = threading.Thread(target=_watch, args=(ours, calls), daemon=True)
        watch.start()
        try:
            printed, _ = program.communicate(timeout=seconds)
        finally:
            program.kill()
        watch.join(30)
    return program.returncode, printed, calls


def _watch(ours: socket.socket, calls: list[Call]) -> None:
    """Look at each call until the last of the processes is gone."""
    _, listeners, _, _ = socket.recv_fds(ours, 1, 1)
    if not listeners:
        return  # the system lets no filter listen, and the program was not run
    [listener] = listeners
    waiting = select.poll()
    waiting.register(listener, select.POLLIN)
    while waiting.poll()[0][1] & select.POLLIN:
        notice = bytearray(_NOTICE.size)
        try:
            fcntl.ioctl(listener, _RECEIVE, notice)
            number, process, _, call, architecture, _, *arguments = _NOTICE.unpack(notice)
            what = _meaning(process, call, architecture, arguments)
            if what:
                calls.append(Call(what, _command(process)))
            fcntl.ioctl(listener, _ANSWER, _REPLY.pack(number, 0, 0, _GO_ON))
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.ESRCH, errno.EIO):  # the process was ended meanwhile
                raise
    os.close(listener)


def _meaning(process: int, call: int, architecture: int, arguments: list[int]) -> str:
    """Return what is to be told of a call, "" where nothing is."""
    if (architecture, call) not in {(known, connect) for known, _, connect, _ in _MACHINES.values()}:
        return f"a socket of family {arguments[0]}"
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        memory.seek(arguments[1])
        address = memory.read(min(arguments[2], 128))
    family, path = int.from_bytes(address[:2], sys.byteorder), address[2:].lstrip(b"\0").split(b"\0")[0]
    asked = family == _UNIX and any(name in path for name in _RESOLVERS)
    return f"a question to {path.decode(errors='replace')}" if asked else ""


def _command(process: int) -> str:
    return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")


def _launch() -> None:
    """Make the filter, hand its listener over, and become the program. Runs in the child."""
    architecture, opened, connected, seccomp = _MACHINES[platform.machine()]
    steps = [  # operation, steps to skip if true, if false, value
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, 6, architecture),  # of another one, every call is looked at
        (_LOAD, 0, 0, _NUMBER),
        (_EQUAL, 4, 0, connected),
        (_EQUAL, 0, 4, opened),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 2, 0, _UNIX),
        (_EQUAL, 1, 0, _NETLINK),
        (_RETURN, 0, 0, _ASK),
        (_RETURN, 0, 0, _ALLOW),
    ]
    packed = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(packed)))
    library = ctypes.CDLL(None)
    library.prctl(_NO_NEW_RIGHTS, *(ctypes.c_ulong(value) for value in (1, 0, 0, 0)))
    call = (ctypes.c_long(seccomp), ctypes.c_uint(_SET_FILTER), ctypes.c_uint(_NEW_LISTENER))
    listener = library.syscall(*call, program)
    if listener < 0:
        sys.exit("the system lets no filter listen")
    with socket.socket(fileno=int(sys.argv[1])) as theirs:
        socket.send_fds(theirs, [b"x"], [listener])
    os.close(listener)
    os.execv(sys.argv[2], sys.argv[2:])


if __name__ == "__main__":
    _launch()
