"""A tiny process beside the one that is measured, which shows when the machine itself stood still.

`python -m tests.machine_watch` sleeps 2 ms at a time until its input is closed, and then prints as JSON when it was
woken late although nothing else had the processor: virtual machines are stopped by their hosts for tens of milliseconds
now and then. What it waited for a processor (`schedstat`) is no such pause: that is what other programs, or the
measured one, took. One process is bound to each processor, since they can be stopped one by one.
"""

import gc
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

_NAP = 0.002
_LEAST = 0.004  # seconds; a timer is as late as this on a machine that is merely busy
Pauses = list[tuple[float, float]]


class MachineWatch:
    """Watches every processor that this process may use, from its making until `stop`; on Linux only."""

    def __init__(self) -> None:
        processors = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
        self.watchers = [_watcher(processor) for processor in processors]

    def stop(self) -> Pauses:
        """End, and return when all processors stood still at once: (begin, end) of `time.monotonic`."""
        whole: Pauses | None = None
        for watcher in self.watchers:
            told, _ = watcher.communicate("")
            pauses: Pauses = [(begin, end) for begin, end in json.loads(told)]
            whole = pauses if whole is None else _both(whole, pauses)
        return whole or []


def stood_still(pauses: Sequence[tuple[float, float]], begin: float, end: float) -> float:
    """Return for how many seconds between two moments the machine stood still."""
    return sum(max(0.0, min(end, late) - max(begin, early)) for early, late in pauses)


def _both(first: Pauses, second: Pauses) -> Pauses:
    met = [(max(a, c), min(b, d)) for a, b in first for c, d in second]
    return [(begin, end) for begin, end in met if begin < end]


def _watcher(processor: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-S", str(Path(__file__)), str(processor)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _watch(processor: int) -> Pauses:
    os.sched_setaffinity(0, {processor})
    over = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=wait, daemon=True).start()
    gc.disable()
    counts = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
    pauses: Pauses = []
    slept, queued = time.monotonic(), _queued(counts)
    while not over.is_set():
        time.sleep(_NAP)
        woken, waited = time.monotonic(), _queued(counts)
        due = slept + _NAP + waited - queued
        if woken - due > _LEAST:
            pauses.append((due, woken))
        slept, queued = woken, waited
    return pauses


def _queued(counts: int) -> float:
    return int(os.pread(counts, 100, 0).split()[1]) / 1e9


if __name__ == "__main__":
    print(json.dumps(_watch(int(sys.argv[1]))))
