"""The child process that becomes LibreOffice: limits itself, goes off the network, then runs the given command.

`python office_child.py MEGABYTES COMMAND ARGUMENT…`. It imports next to nothing of the project, so that it starts at
once. Where the system does not let it leave the network, it runs the command all the same.
"""

import ctypes
import os
import sys
from pathlib import Path

_LARGEST_FILE = 256 * 1024 * 1024  # bytes that LibreOffice may write into one file
# https://man7.org/linux/man-pages/man2/prctl.2.html
_PARENT_DEATH_SIGNAL, _KILL = 1, 9


def main() -> None:
    """Limit this process and run the command in its place."""
    # Run by its path, and isolated (-I): nothing of the project is found otherwise.
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    from smallprint.system.confinement import leave_network  # noqa: PLC0415 - found only now

    megabytes, *command = sys.argv[1:]
    if os.name == "posix":
        _limit(int(megabytes))
    if sys.platform == "linux":
        leave_network()
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, _KILL)
    os.execv(command[0], command)


def _limit(megabytes: int) -> None:
    import resource  # noqa: PLC0415 - only there on POSIX

    for kind, most in ((resource.RLIMIT_AS, megabytes * 1024 * 1024), (resource.RLIMIT_FSIZE, _LARGEST_FILE)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    main()
