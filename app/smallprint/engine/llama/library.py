"""The native library itself: started once, its log kept instead of printed, and the flag that stops it."""

import ctypes
import logging
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from smallprint.engine.binding import llama_cpp
from smallprint.engine.llama.layout import require_one_layout
from smallprint.engine.llama.processor import load_processor_code

_log = logging.getLogger("smallprint.engine")
# As in ggml.h; the Python package numbers them differently, and wrongly.
_WARNING, _ERROR = 3, 4
_recent: deque[str] = deque(maxlen=40)


def _keep(level: int, text: bytes, _data: ctypes.c_void_p) -> None:
    line = text.decode("utf-8", errors="replace").strip()
    if not line:
        return
    if level == _ERROR:
        _recent.append(line)
    if level in (_WARNING, _ERROR):
        _log.debug("llama.cpp: %s", line)


def _of_c(name: str) -> ctypes.c_void_p:
    """Return the address of a function of the C library, for callbacks that must not wait for Python."""
    library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return ctypes.cast(library[name], ctypes.c_void_p)


# The library calls these for as long as the process lives, so they must never be collected. `abs` looks at the level
# of a line, and does nothing.
_callback = llama_cpp.llama_log_callback(_keep)
_deaf = ctypes.cast(_of_c("abs"), llama_cpp.llama_log_callback)


def start() -> None:
    """Start the library and take over its log; a second call does nothing new.

    Raises EngineError where the binding and the library are of different versions.
    """
    require_one_layout()
    llama_cpp.llama_log_set(_callback, ctypes.c_void_p(0))
    load_processor_code()
    llama_cpp.llama_backend_init()


@contextmanager
def unheard() -> Iterator[None]:
    """Keep nothing of the log inside.

    The library writes hundreds of lines while it opens a model. Each one that Python hears waits for the interpreter
    lock, which slows the opening beside a busy thread.
    """
    llama_cpp.llama_log_set(_deaf, ctypes.c_void_p(0))
    try:
        yield
    finally:
        llama_cpp.llama_log_set(_callback, ctypes.c_void_p(0))


def forget_log() -> None:
    """Drop the error lines kept so far, before a call whose own errors are wanted."""
    _recent.clear()


def last_errors() -> str:
    """Return the last error lines of the library as one line, "" when there are none."""
    return "; ".join(list(_recent)[-3:])


class AbortFlag:
    """Stops the evaluation that runs in one context, from any thread.

    The library asks its abort callback once for every node of the graph. A Python callback there would
    wait for the interpreter lock, which slows evaluation by far beside a busy thread. So the callback is the C
    library's `strlen` on a two-byte buffer: 0 goes on, 1 stops. One flag serves one request: a late `set` of an
    earlier request then cannot stop a later one.
    """

    _ask = ctypes.cast(_of_c("strlen"), llama_cpp.ggml_abort_callback)

    def __init__(self) -> None:
        self._buffer = ctypes.create_string_buffer(2)

    def attach(self, context: llama_cpp.llama_context_p) -> None:
        """Make `context` ask this flag; the flag must live as long as it is attached."""
        llama_cpp.llama_set_abort_callback(context, self._ask, ctypes.cast(self._buffer, ctypes.c_void_p))

    def set(self) -> None:
        """Stop the evaluation under way and every later one."""
        self._buffer[0] = b"\x01"
