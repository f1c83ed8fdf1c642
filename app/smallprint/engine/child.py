"""Does something with a model file in a process of its own, so that a file that ends its process ends only that one.

A file can end the process that opens it, and so can a processor that lacks an instruction. The process has no network
where the system allows it, and ends with the program.
"""

import contextlib
import multiprocessing
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from smallprint.domain.progress import CancelToken
from smallprint.errors import AppError, MemoryShort, ModelUnusable
from smallprint.system.confinement import confine

if sys.platform != "win32":
    import resource

_SECONDS_ALLOWED = 300.0
_POLL_SECONDS = 0.05
_ILLEGAL_ON_WINDOWS = 0xC000001D

_Result = TypeVar("_Result")


def in_child(path: Path, work: Callable[..., _Result], arguments: tuple[object, ...], token: CancelToken) -> _Result:
    """Return what `work(*arguments)` returns in a child process; it is about the model file at `path`.

    `work` is a function of a module, and what it takes and returns can be pickled. Raises the error that it raises,
    ModelUnusable where the process ends without an answer or takes too long, and Cancelled, which ends the process.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(work, arguments, theirs), daemon=True)
    child.start()
    theirs.close()
    until = time.monotonic() + _SECONDS_ALLOWED
    try:
        while not ours.poll(_POLL_SECONDS):
            asked = time.monotonic()
            token.check()
            until += time.monotonic() - asked  # while it was paused, the child had no less time
            if time.monotonic() > until and not ours.poll():
                raise ModelUnusable(
                    f"{path.name} gave no answer within {_SECONDS_ALLOWED:.0f} seconds. Choose a smaller model."
                )
        answer: _Result | Exception = ours.recv()
    except EOFError:
        child.join()
        raise _died(path, child.exitcode or 0) from None
    finally:
        child.kill()
        child.join()
        ours.close()
    if isinstance(answer, AppError):
        raise answer
    if isinstance(answer, Exception):
        raise ModelUnusable(
            f"{path.name} cannot be used ({type(answer).__name__}: {answer}). Fetch it again, or choose another model."
        ) from answer
    return answer


def _answer(work: Callable[..., object], arguments: tuple[object, ...], answer: Connection) -> None:
    """Send what the work returns or raises. Runs in the child, which has one thread until then."""
    confine()
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # dying is an answer here, and would leave the weights on disk
    try:
        result: object = work(*arguments)
    except Exception as error:  # noqa: BLE001 - the process ends here; whoever waits for it raises the error
        result = error
    with contextlib.suppress(BrokenPipeError):  # nobody waits any more: the program is gone
        answer.send(result)


def _died(path: Path, code: int) -> ModelUnusable:
    """Return the sentence for a child that ended without an answer."""
    if code in (-getattr(signal, "SIGILL", 4), _ILLEGAL_ON_WINDOWS):
        return ModelUnusable(
            "This computer's processor lacks instructions that the installed llama.cpp was built for. "
            "Install llama-cpp-python built for this processor, or use a server."
        )
    if code == -getattr(signal, "SIGKILL", 9):
        return MemoryShort(
            f"{path.name} was ended by the system, most likely for lack of memory. "
            "Close other programs, or choose a smaller model."
        )
    return ModelUnusable(
        f"{path.name} made llama.cpp end with code {code}: the file is damaged or of a make that cannot be used. "
        "Fetch it again, or choose another GGUF file."
    )
