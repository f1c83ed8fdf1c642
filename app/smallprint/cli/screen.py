"""What the terminal is given: lines in characters that it has; where it is closed or full, only words are lost.

All sub-commands print through `say`, `say_wrapped`, `say_json` and `complain`, inside `screen()`.
"""

import codecs
import errno
import io
import json
import os
import re
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

WIDTH = 96

_CLEAR = "\r\033[K"
_HANDLER = "smallprint.plain"
_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "─": "-", "·": "-", "…": "..."})
_PLAIN |= str.maketrans({"✓": "+", "✗": "x", "→": ">", "\u00a0": " ", "≥": ">", "≤": "<"})
_BREAKS = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# Marks of direction turn the words that follow around, and control characters steer a terminal: a file may be named so.
_INVISIBLE = re.compile("[\u061c\u200e\u200f]")
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def say(line: str = "") -> None:
    """Print one line on standard output, whatever breaks are in it."""
    print(_BREAKS.sub(" ", line), flush=False)


def say_wrapped(text: str, indent: str = "") -> None:
    """Print words on lines of the usual width."""
    print(textwrap.fill(" ".join(text.split()), WIDTH, initial_indent=indent, subsequent_indent=indent))


def say_json(text: str) -> None:
    """Print JSON: the same data, with escapes for what the terminal has no characters for or must not be given."""
    if not codecs.lookup(sys.stdout.encoding or "ascii").name.startswith("utf"):
        text = json.dumps(json.loads(text), indent=2)
    print(_ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text.rstrip("\n")))


def complain(sentence: str) -> None:
    """Print one line on standard error."""
    print(_BREAKS.sub(" ", sentence), file=sys.stderr, flush=True)


class Screen(io.TextIOWrapper):
    """A standard stream that never raises: words that cannot be shown are dropped, and `lost` says so."""

    def __init__(self, stream: TextIO | None, at_once: bool = False) -> None:
        self._sink = _Sink(getattr(stream, "buffer", None))
        encoding = (stream.encoding if stream is not None else None) or "utf-8"
        super().__init__(
            io.BufferedWriter(self._sink), encoding, _HANDLER, line_buffering=at_once or self._sink.isatty()
        )

    @property
    def lost(self) -> bool:
        """Say whether words were dropped."""
        return self._sink.lost

    def write(self, text: str) -> int:
        """Write words; characters that would steer the terminal are shown as such."""
        super().write(_STEERING.sub("\ufffd", _INVISIBLE.sub("", text)))
        return len(text)

    def clear_line(self) -> None:
        """Empty the line that the terminal is at."""
        super().write(_CLEAR)


class _Sink(io.RawIOBase):
    """Passes bytes on as long as somebody takes them."""

    def __init__(self, target: BinaryIO | None) -> None:
        super().__init__()
        self._target = target
        self.lost = False

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._target is not None and self._target.isatty()

    def fileno(self) -> int:
        if self._target is None:
            raise OSError(errno.EBADF, "there is no such stream")
        return self._target.fileno()

    def write(self, data: "ReadableBuffer") -> int:
        words = bytes(data)
        if not self.lost:
            self.lost = not self._passed(words)
        return len(words)

    def _passed(self, data: bytes) -> bool:
        if self._target is None:
            return False
        try:
            self._target.write(data)
            self._target.flush()
        except (OSError, ValueError):  # a reader that has gone, a full disk, a stream that was closed
            self._forget()
            return False
        return True

    def _forget(self) -> None:
        """Let Python's own stream write to nowhere: it would try what it holds again at the end, and complain."""
        with suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)


@contextmanager
def screen() -> Iterator[Screen]:
    """Put standard output and standard error behind a `Screen` for the block, and give that of the output."""
    _occupy()
    before = sys.stdin, sys.stdout, sys.stderr
    out, err = Screen(sys.stdout), Screen(sys.stderr, at_once=True)
    sys.stdout, sys.stderr = out, err
    if sys.stdin is None:
        sys.stdin = io.StringIO()  # closed: whoever asks a question is told that there is no answer
    try:
        yield out
    finally:
        out.flush()
        err.flush()
        sys.stdin, sys.stdout, sys.stderr = before


def _occupy() -> None:
    """Open what is closed of the three standard streams to nowhere.

    Their numbers would be given to the next files that are opened, and a library that complains on standard error
    would write into one of them.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """Return what stands for characters that the terminal does not have."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return missing.translate(_PLAIN).encode("ascii", "replace").decode("ascii"), error.end


codecs.register_error(_HANDLER, _plainly)
