"""The child process that becomes LibreOffice: limits itself, goes off the network, then runs the given command.

`python office_child.py MEGABYTES offline|online COMMAND ARGUMENT…`. It needs nothing of the project, so that it starts
at once. With `offline` it ends with `STILL_ONLINE`, having run nothing, where the system forbids to leave the network.
"""

import ctypes
import os
import sys
from pathlib import Path

STILL_ONLINE = 75
_LARGEST_FILE = 256 * 1024 * 1024  # bytes that LibreOffice may write into one file
# https://man7.org/linux/man-pages/man2/unshare.2.html, https://man7.org/linux/man-pages/man2/prctl.2.html
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_PARENT_DEATH_SIGNAL, _KILL = 1, 9


def main() -> None:
    """Limit this process and run the command in its place."""
    megabytes, network, *command = sys.argv[1:]
    if os.name == "posix":
        _limit(int(megabytes))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, _KILL)
        if network == "offline" and not _leave_network():
            sys.exit(STILL_ONLINE)
    os.execv(command[0], command)


def _leave_network() -> bool:
    """Go into a network of one's own that has no way out; say whether that is so."""
    user, group = os.getuid(), os.getgid()
    if ctypes.CDLL(None).unshare(_NEW_USER | _NEW_NETWORK) != 0:
        return False
    try:  # without these, files could not be written: nobody would own them
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    except OSError:
        return False
    return True


def _limit(megabytes: int) -> None:
    import resource  # noqa: PLC0415 - only there on POSIX

    for kind, most in ((resource.RLIMIT_AS, megabytes * 1024 * 1024), (resource.RLIMIT_FSIZE, _LARGEST_FILE)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    main()
