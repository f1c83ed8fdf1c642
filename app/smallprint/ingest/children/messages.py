"""Messages between the program and its child processes: length, then pickled domain values.

The program only accepts values of its own domain from a child: a child that parsed a hostile file is not trusted.
"""

import enum
import io
import pickle
import struct
from typing import Any, BinaryIO

from smallprint.ingest.children.typed import is_typed

_LENGTH = struct.Struct("<Q")
_LONGEST = 2**30  # bytes: many times what the longest contract takes, and an end to what a child can make us hold
_TRUSTED = ("smallprint.errors", "smallprint.ingest.pdf.render")


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: object) -> Any:
        """Write a member of an enumeration as its class and value: Python 3.11.0 to 3.11.3 would name `getattr`."""
        return (type(value), (value.value,)) if isinstance(value, enum.Enum) else NotImplemented


class _DomainUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Resolve classes that one of the program's own modules defines, and nothing else.

        A dotted name would lead through a module to whatever it imports, and so to any function.
        """
        if module in _TRUSTED or module.startswith("smallprint.domain."):
            found = None if "." in name else super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a domain value")


def send(stream: BinaryIO, message: object) -> None:
    """Write one message."""
    packed = io.BytesIO()
    _Pickler(packed, protocol=5).dump(message)
    body = packed.getbuffer()
    stream.write(_LENGTH.pack(len(body)))
    stream.write(body)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Return the next message; raises EOFError at the end of the stream, UnpicklingError for what is not accepted."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    if length > _LONGEST:
        raise pickle.UnpicklingError(f"a message of {length} bytes")
    body = stream.read(length)
    if len(body) < length:
        raise EOFError
    message = _DomainUnpickler(io.BytesIO(body)).load()
    if not is_typed(message):
        raise pickle.UnpicklingError("a value is not of the type that its place declares")
    return message
