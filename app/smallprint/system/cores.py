"""How many cores the program may use, and how many of them this process of it may use."""

import os

_SHARE = "SMALLPRINT_CORES"


def usable_cores() -> int:
    """Return how many cores the system gives to this process and those that it starts."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def own_cores() -> int:
    """Return how many cores this process is to keep busy: of workers that work side by side, each has a share."""
    share = os.environ.get(_SHARE, "")
    return max(1, min(int(share), usable_cores())) if share.isdecimal() else usable_cores()


def shared_among(processes: int) -> dict[str, str]:
    """Return what the environment of each of so many processes says, so that together they do not ask for too much."""
    return {_SHARE: str(max(1, own_cores() // max(1, processes)))}
