"""A child process of ours: one request, one answer; killed when it takes too long, its last words kept in the log."""

import contextlib
import logging
import os
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from smallprint.domain.progress import CancelToken
from smallprint.ingest.children.messages import receive, send
from smallprint.system.child_command import child_command

_log = logging.getLogger(__name__)
_LAST_LINES, _LINE_BYTES = 40, 500
_LAST_WORDS = 1.0  # seconds
# What Python's fault handler writes: names of files and functions, never values. All else may quote the document.
_TRACE = (b"Fatal Python error", b"Current thread", b"Thread ", b"  File ", b"Extension modules")


class ChildProcess:
    """A Python module of ours run as a child: one request, one answer; killed when it takes too long."""

    def __init__(self, module: str, environment: Mapping[str, str] | None = None) -> None:
        """Name the module, and what its environment has besides ours."""
        self._module = module
        self._environment = environment or {}
        self._process: subprocess.Popen[bytes] | None = None
        self._said: deque[bytes] = deque(maxlen=_LAST_LINES)
        self._listener: threading.Thread | None = None
        self._starting = threading.Lock()  # whoever ends the child from another thread meets it whole, or not at all

    def ask(self, request: object, seconds: float, token: CancelToken) -> object:
        """Return the answer; raises EOFError when the child died, TimeoutError when it took too long, Cancelled."""
        process = self._running()
        answer: list[object] = []
        failures: list[Exception] = []

        def exchange() -> None:
            try:
                send(process.stdin, request)  # type: ignore[arg-type] # a pipe, as asked for below
                answer.append(receive(process.stdout))  # type: ignore[arg-type]
            except Exception as error:  # noqa: BLE001 - the end of this thread, and what a child sends is not trusted
                failures.append(error)

        waiter = threading.Thread(target=exchange, daemon=True)
        with token.interrupting(self.kill):
            waiter.start()
            waiter.join(seconds)
            late = waiter.is_alive()
            if late:
                self.kill()
                waiter.join()
        if token.cancelled:
            token.check()
        if late:
            raise TimeoutError
        if failures:
            if isinstance(failures[0], EOFError | OSError):  # it is ending by itself: let it say why
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_LAST_WORDS)
            self.kill()
            self._log_end(process)
            raise EOFError from failures[0]
        return answer[0]

    def kill(self) -> None:
        """End the child at once; the next request starts another."""
        with self._starting:
            process, self._process = self._process, None
            listener = self._listener
        if process is None:
            return
        process.kill()
        process.wait()
        if listener is not None:
            listener.join()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # unsent bytes of a child that is gone: nothing is lost by dropping them

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            ended = self._process
            self.kill()
            self._log_end(ended)
        process = self._process
        return self._started() if process is None else process

    def _started(self) -> subprocess.Popen[bytes]:
        # One thread is enough for arithmetic on a page; a pool of them would take memory and spin on other cores.
        environment = {
            **os.environ,
            "PYTHONPATH": str(Path(__file__).resolve().parents[3]),
            "OPENBLAS_NUM_THREADS": "1",
            **self._environment,
        }
        with self._starting:
            process = subprocess.Popen(
                child_command(self._module),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
            )
            self._said.clear()
            self._listener = threading.Thread(target=self._listen, args=(process.stderr,), daemon=True)
            self._listener.start()
            self._process = process
        return process

    def _listen(self, stream: IO[bytes]) -> None:
        while line := stream.readline(_LINE_BYTES):
            self._said.append(line.rstrip())

    def _log_end(self, process: subprocess.Popen[bytes]) -> None:
        _log.warning("%s ended unexpectedly (%s)", self._module, _how(process.returncode))
        for line in self._said:
            level = logging.WARNING if line.startswith(_TRACE) else logging.DEBUG
            _log.log(level, "%s: %s", self._module, line.decode(errors="replace"))


def _how(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
