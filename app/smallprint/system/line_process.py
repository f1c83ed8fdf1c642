"""A worker process of the program, which is told what to do and says what it did, a line of JSON each.

A worker runs the program itself and is trusted. What parses a file is not: it is a child with limits, and its messages
are checked (`smallprint.ingest.children`).
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from smallprint.system.child_command import child_command
from smallprint.system.signals import STOP_SIGNALS

Line = dict[str, Any]

SILENT_SECONDS = 120
"""Beyond the time limit of a file: a worker that says nothing for longer hangs."""


class LineProcess:
    """The side of whoever leads: starts a module as a worker. `heard` gets each line, then None at the worker's end.

    It is called in a thread of its own.
    """

    def __init__(self, module: str, heard: Callable[[Line | None], object], environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            child_command(module),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            env={
                **os.environ,
                "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
                "OPENBLAS_NUM_THREADS": "1",  # there is a worker for each core
                **environment,
            },
        )
        self._heard = heard
        self._saying = threading.Lock()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def say(self, **line: object) -> None:
        """Say a line; where the worker has ended, that is heard anyway."""
        stdin = self._process.stdin
        assert stdin is not None  # as asked for
        with self._saying:
            try:
                stdin.write(json.dumps(line) + "\n")
                stdin.flush()
            except (OSError, ValueError):
                return

    def stop(self) -> None:
        """Let it stop where it is."""
        assert self._process.stdin is not None  # as asked for
        with self._saying:
            try:
                self._process.stdin.close()
            except OSError:
                return

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def end(self, until: float) -> None:
        """Wait for its end until a moment of the monotonic clock, and bring it about where it takes longer.

        All that it said was heard then.
        """
        self.stop()
        try:
            self._process.wait(max(until - time.monotonic(), 0))
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
        self._listener.join()

    def _listen(self) -> None:
        assert self._process.stdout is not None  # as asked for
        with self._process.stdout as lines:
            for line in lines:
                self._heard(json.loads(line))
        self._heard(None)


class Leader:
    """The worker's side: what it is told, and a voice to say what it did.

    `hear` gets each line in a thread of its own, then None where nothing more comes: the leader is gone.
    """

    def __init__(self, hear: Callable[[Line | None], object]) -> None:
        for number in STOP_SIGNALS:  # whoever presses Ctrl-C means the leader, which then closes the pipe
            signal.signal(number, signal.SIG_IGN)
        self._voice = os.fdopen(os.dup(1), "w", encoding="utf-8")
        os.dup2(2, 1)  # whatever else prints must not come between the lines
        self._hear = hear
        self._said_at = 0.0
        threading.Thread(target=self._read, daemon=True).start()

    @property
    def silent_for(self) -> float:
        """For how many seconds nothing was said."""
        return time.monotonic() - self._said_at

    def say(self, **told: object) -> None:
        """Say one line; raises BrokenPipeError where the leader is gone."""
        self._said_at = time.monotonic()
        self._voice.write(json.dumps(told) + "\n")
        self._voice.flush()

    def _read(self) -> None:
        for line in sys.stdin:
            self._hear(json.loads(line))
        self._hear(None)
