"""Messages between the program and its child processes: values of the domain as JSON, followed by bytes as they are.

The program only accepts values of its own domain from a child: a child that parsed a hostile file is not trusted. A
pickle would not do, even one that names nothing but domain classes: it can set attributes of those classes themselves.

A message is two lengths, the JSON and the bytes. An array is a tuple; `{"is": "module:Class", "of": […]}` is a value of
a class with what it is made of; `{"bytes": [start, end]}` is a part of the bytes.
"""

import enum
import json
import struct
from dataclasses import fields, is_dataclass
from typing import Any, BinaryIO

from smallprint.ingest.children.typed import MessageRefused, made, whole

__all__ = ["MessageRefused", "receive", "send"]

_LENGTHS = struct.Struct("<QQ")
_LONGEST = 2**30  # bytes: many times what the longest contract takes, and an end to what a child can make us hold


def send(stream: BinaryIO, message: object) -> None:
    """Write one message; raises TypeError for what is no value of the domain. A list arrives as a tuple."""
    parts: list[bytes] = []
    text = json.dumps(_plain(message, parts), separators=(",", ":"), check_circular=False).encode("ascii")
    stream.write(_LENGTHS.pack(len(text), sum(map(len, parts))))
    stream.write(text)
    for part in parts:
        stream.write(part)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Return the next message; raises EOFError at the end of the stream, MessageRefused for what is not accepted."""
    head = _read(stream, _LENGTHS.size)
    text, rest = _LENGTHS.unpack(head)
    if text + rest > _LONGEST:
        raise MessageRefused(f"a message of {text + rest} bytes")
    body, parts = _read(stream, text), _read(stream, rest)

    def built(given: dict[str, Any]) -> object:
        match given:
            case {"bytes": [int(start), int(end)], **others} if not others and 0 <= start <= end <= len(parts):
                return parts[start:end]
            case {"is": str(name), "of": list(values), **others} if not others:
                return made(name, tuple(map(_frozen, values)))
        raise MessageRefused("an object that is neither bytes nor a value")

    try:
        return _frozen(json.loads(body, object_hook=built, parse_int=whole))
    except (ValueError, RecursionError) as error:
        raise MessageRefused("not the form of a message") from error


def _read(stream: BinaryIO, length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content


def _frozen(value: object) -> object:
    """Return tuples for the arrays of JSON."""
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _plain(value: object, parts: list[bytes]) -> object:
    """Return a value as JSON holds it; bytes are put behind `parts`."""
    if isinstance(value, enum.Enum):
        return _of(value, (value.value,), parts)
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, bytes):
        start = sum(map(len, parts))
        parts.append(value)
        return {"bytes": [start, start + len(value)]}
    if isinstance(value, tuple | list):
        return [_plain(one, parts) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _of(value, tuple(getattr(value, field.name) for field in fields(value)), parts)
    if isinstance(value, Exception):
        return _of(value, value.args, parts)
    raise TypeError(f"{type(value).__name__} cannot be sent to another process")


def _of(value: object, inside: tuple[object, ...], parts: list[bytes]) -> dict[str, object]:
    kind = type(value)
    return {"is": f"{kind.__module__}:{kind.__qualname__}", "of": [_plain(one, parts) for one in inside]}
