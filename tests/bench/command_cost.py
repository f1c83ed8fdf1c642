"""What a command of the program costs: seconds, processor seconds and memory of all its processes together."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

_LOOKED = 0.2  # seconds between two looks


@dataclass(frozen=True, slots=True)
class CommandCost:
    """What a command took: seconds by the clock, processor seconds of all its processes, and their peak in MB."""

    seconds: float
    processor: float
    memory: float

    @property
    def busy(self) -> float:
        """How many cores were busy with it on average."""
        return self.processor / self.seconds


def cost_of(*arguments: str | Path, environment: Mapping[str, str] | None = None) -> CommandCost:
    """Run the program, looking now and then at what it and its children take; raises where it fails."""
    command = [sys.executable, "-m", "smallprint", *map(str, arguments)]
    begun, peak, spent = time.perf_counter(), 0.0, dict[int, float]()
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **(environment or {})}
    ) as own:
        every = psutil.Process(own.pid)
        while own.poll() is None:
            held = 0
            for one in _family(every):
                try:
                    held += one.memory_info().rss
                    spent[one.pid] = sum(one.cpu_times()[:2])
                except psutil.Error:
                    continue  # it ended meanwhile
            peak = max(peak, held / 1e6)
            time.sleep(_LOOKED)
    if own.returncode:
        raise subprocess.CalledProcessError(own.returncode, command)
    return CommandCost(time.perf_counter() - begun, sum(spent.values()), peak)


def _family(process: psutil.Process) -> Sequence[psutil.Process]:
    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []
