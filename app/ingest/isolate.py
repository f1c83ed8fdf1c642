"""Parsing in a child process: a file that crashes, hangs or swallows memory costs only itself."""

import hashlib
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from app.domain.document import Document
from app.domain.progress import CancelToken
from app.errors import FileMissing, FileRefused, FileTooHard
from app.ingest.wire import receive, send


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: seconds of waiting and megabytes of address space."""

    seconds: int
    megabytes: int


@dataclass(frozen=True, slots=True)
class Ingested:
    """A document and the bytes it was read from."""

    document: Document
    original: bytes


class ChildProcess:
    """A Python module of ours run as a child: one request, one answer; killed when it takes too long."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._process: subprocess.Popen[bytes] | None = None

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
            self.kill()
            raise EOFError from failures[0]
        return answer[0]

    def kill(self) -> None:
        """End the child at once; the next request starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # unsent bytes of a child that is gone: nothing is lost by dropping them

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.kill()
            environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
            self._process = subprocess.Popen(
                [sys.executable, "-m", self._module],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        return self._process


_child = ChildProcess("app.ingest.child")
_one_at_a_time = threading.Lock()


def ingest(path: Path, limits: Limits, token: CancelToken, password: str | None = None) -> Ingested:
    """Read a file in the child process. Raises a FileRefused with its sentence, or Cancelled."""
    data = _bytes_of(path)
    sha256 = hashlib.sha256(data).hexdigest()
    with _one_at_a_time:
        token.check()
        started = time.monotonic()
        try:
            answer = _child.ask((path.name, sha256, password, limits.megabytes, data), limits.seconds, token)
        except TimeoutError as error:
            raise FileTooHard(
                f"“{path.name}” took longer than {limits.seconds} seconds to open and was given up. "
                "Print it to a new PDF and add that."
            ) from error
        except EOFError as error:
            raise FileTooHard(
                f"“{path.name}” makes the reader crash (after {time.monotonic() - started:.0f} s) and was given up. "
                "Print it to a new PDF and add that."
            ) from error
    if isinstance(answer, FileRefused):
        raise answer
    if not isinstance(answer, Document):
        raise TypeError(f"the reader answered with a {type(answer).__name__}")
    return Ingested(answer, data)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(f"“{path.name}” is not there any more. It was looked for in {path.parent}.") from error
    except IsADirectoryError as error:
        raise FileMissing(f"“{path.name}” is a folder. Add the files in it.") from error
    except PermissionError as error:
        raise FileMissing(f"“{path.name}” may not be opened. Check that you are allowed to read it.") from error
    except OSError as error:
        raise FileMissing(f"“{path.name}” cannot be read ({error.strerror}). Copy it to this machine first.") from error
