"""What a child process does to itself before it touches a file: no network, an end with its parent, bounded memory.

What holds depends on the system: `python -m smallprint.system.confinement` prints a word of `Network` for this one.

| | Linux | macOS | Windows |
|---|---|---|---|
| no network | a network namespace, else a filter of system calls | no | no |
| an end with its parent while it is busy | yes | yes | no: it ends after the request |
| bounded address space | yes | asked for, not enforced by the system | no |

The guard is against what a library does on its own and against a file that misleads it. Code that takes over a child
still has the rights of the user over files.

Nothing but the standard library is imported, so that `office_child` can start at once.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
import threading
import time
from enum import StrEnum
from pathlib import Path

# https://man7.org/linux/man-pages/man2/unshare.2.html
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000


class Network(StrEnum):
    """How a process is kept from the network."""

    NAMESPACE = "namespace"  # it has a network of its own, without an interface that is up
    FILTER = "filter"  # the kernel refuses it sockets that lead anywhere but to this machine's own programs
    OPEN = "open"  # it is not


def confine() -> None:
    """Leave the network and end with the parent; call it first, while the process has one thread."""
    leave_network()
    end_with_parent()


def leave_network() -> Network:
    """Take this process and all that it starts off the network where the system allows it; return what holds now.

    Many systems forbid namespaces to ordinary users (containers, Ubuntu since 23.10); there a filter of system calls
    does nearly the same. Pipes and sockets of the file system go on working.
    """
    if sys.platform != "linux":
        return Network.OPEN
    if _enter_namespace():
        return Network.NAMESPACE
    return Network.FILTER if _refuse_sockets() else Network.OPEN


def limit_memory(megabytes: int) -> None:
    """Let this process take so much address space and no more, where the system can (POSIX)."""
    if os.name != "posix":
        return
    import resource  # noqa: PLC0415 - only there on POSIX

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024 * 1024, hard))


def end_with_parent() -> None:
    """End this process when the program is gone: an idle child sees its pipe close, a busy one does not look.

    On Windows a process keeps the id of a parent that is gone, so there a busy child ends after its request.
    """
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _enter_namespace() -> bool:
    if len(os.listdir("/proc/self/task")) != 1:  # noqa: PTH208 - names alone
        return False  # the other threads would stay on the network
    library = ctypes.CDLL(None)
    if library.unshare(_NEW_NETWORK) == 0:  # a privileged process keeps its rights over the files of others
        return True
    # Some systems let a process into a user namespace and forbid it to name its user there: then it could make no
    # file, and there is no way back. So another process goes first.
    scout = os.fork()
    if scout == 0:
        code = 1
        try:
            _enter_user_namespace(library)
            code = 0
        finally:
            os._exit(code)
    if os.waitpid(scout, 0)[1] != 0:
        return False
    try:
        _enter_user_namespace(library)
    except OSError:
        return False
    return True


def _enter_user_namespace(library: ctypes.CDLL) -> None:
    """Go into a network of one's own by way of a user namespace, as the same user; raises OSError."""
    user, group = os.getuid(), os.getgid()
    if library.unshare(_NEW_USER | _NEW_NETWORK) != 0:
        raise OSError(errno.EPERM, "no namespaces")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")


# The filter is a program of the kernel's own small machine, which is asked at each system call.
# https://docs.kernel.org/userspace-api/seccomp_filter.html, linux/audit.h, linux/bpf_common.h
_MACHINES = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}  # architecture, socket, seccomp
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # where they stand in what the program is given
_ALLOW, _FAIL_WITH = 0x7FFF0000, 0x00050000
_URING_SETUP, _OTHER_NUMBERS = 425, 0x40000000
_UNIX, _NETLINK = 1, 16  # this machine's own programs, and the kernel
_NO_NEW_RIGHTS = 38
_SET_FILTER, _ALL_THREADS = 1, 1


def _refuse_sockets() -> bool:
    """Let the kernel refuse network sockets to this process and its children for good; say whether it does."""
    if platform.machine() not in _MACHINES or sys.maxsize < 2**32:
        return False
    architecture, socket, seccomp = _MACHINES[platform.machine()]
    unknown, refused = _FAIL_WITH | errno.ENOSYS, _FAIL_WITH | errno.EAFNOSUPPORT
    steps = [  # operation, steps to skip if true, if false, value
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, 8, architecture),  # calls are numbered in another way, as in a program of 32 bits
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 6, 0, _OTHER_NUMBERS),
        (_EQUAL, 5, 0, _URING_SETUP),  # a second way to open sockets
        (_EQUAL, 0, 5, socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 3, 0, _UNIX),
        (_EQUAL, 2, 0, _NETLINK),
        (_RETURN, 0, 0, refused),
        (_RETURN, 0, 0, unknown),
        (_RETURN, 0, 0, _ALLOW),
    ]
    packed = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(packed)))
    library = ctypes.CDLL(None)
    numbers = [ctypes.c_ulong(value) for value in (1, 0, 0, 0)]
    if library.prctl(_NO_NEW_RIGHTS, *numbers) != 0:
        return False
    call = (ctypes.c_long(seccomp), ctypes.c_uint(_SET_FILTER), ctypes.c_uint(_ALL_THREADS))
    return bool(library.syscall(*call, program) == 0)


if __name__ == "__main__":
    sys.stdout.write(leave_network())
