"""The program's own log file: warnings and errors across starts, in rotation, without a contract's words.

An error's message may quote the contract, so that of an unexpected error only its type and its lines of code are kept.
`log_file` says where the log is.
"""

import logging
import platform
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from smallprint import __version__
from smallprint.errors import AppError, FolderUnusable
from smallprint.system.paths import log_folder, make_private

_BYTES, _KEPT = 500_000, 3
_LINE = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"
_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

_log = logging.getLogger("smallprint")


def log_file() -> Path:
    """Return the path of the log; raises FolderUnusable where its folder cannot be made."""
    return log_folder() / "smallprint.log"


@contextmanager
def logged() -> Iterator[None]:
    """Write warnings and errors of the block to the log file, and the error that ends it, which is raised on.

    Where the file cannot be opened there is no log: a full or read-only disk must not keep the program from its work.
    `doctor` says so.
    """
    handler = _opened()
    if handler is None:
        yield
        return
    # a logger with a handler of its own is silent on the terminal, where warnings have always been seen
    handlers = [handler, *([logging.lastResort] if logging.lastResort else [])]
    level = _log.level
    _log.setLevel(logging.INFO)
    for one in handlers:
        _log.addHandler(one)
    _log.info("Smallprint %s, Python %s, %s", __version__, platform.python_version(), platform.platform())
    try:
        yield
    except Exception as error:
        handler.record(error)
        raise
    finally:
        for one in handlers:
            _log.removeHandler(one)
        handler.close()
        _log.setLevel(level)


def _opened() -> "_Rotating | None":
    try:
        path = log_file()
        handler = _Rotating(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", errors="backslashreplace")
        make_private(path)
    except (OSError, FolderUnusable) as error:
        _log.debug("There is no log file: %s", error)
        return None
    handler.setFormatter(_Wordless(_LINE))
    handler.setLevel(logging.INFO)
    return handler


class _Rotating(RotatingFileHandler):
    """A log that several processes may write: where another one has it open, it is rotated another time."""

    def record(self, error: Exception) -> None:
        """Write down the error that ends the program; the terminal shows it by itself."""
        trace = (type(error), error, error.__traceback__)
        self.handle(logging.LogRecord(_log.name, logging.CRITICAL, __file__, 0, "An unexpected error.", (), trace))

    def doRollover(self) -> None:  # noqa: N802 - logging's name
        try:
            super().doRollover()
        except OSError:  # on Windows a file that is open elsewhere cannot be renamed
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Go on without the line: a full disk is said by what the person does, not by each line of the log."""


class _Wordless(logging.Formatter):
    """Writes an error without its message, unless the message is the program's own.

    logging keeps the trace that the first handler writes, and others take it over: what one wrote in full before is
    not taken here, and the terminal, which comes next, gets the one without words. Desktops keep what it is told.
    """

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None
        return super().format(record)

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's name
        error = ei[1]
        return "" if error is None else "".join(_lines(error)).rstrip()


def _lines(error: BaseException) -> list[str]:
    """Return the lines of code an error came through, its causes first."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    earlier = [*_lines(before), "  which led to\n"] if before is not None else []
    message = f": {error}" if isinstance(error, AppError) else ""
    return [*earlier, *traceback.format_tb(error.__traceback__), f"{type(error).__name__}{message}\n"]
