"""Writes small OLE compound files for tests: streams at the root and one storage level, as old Office saves them."""

import io
import struct
from collections.abc import Mapping

_SECTOR, _ENTRY, _LEAST = 512, 128, 4096  # shorter streams would go into a table of their own
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STREAM, _ROOT = 2, 5


def build_ole(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file with these streams at its root, each filled up with zeros to 4 KB."""
    sizes = {name: -(-max(len(body), _LEAST) // _SECTOR) * _SECTOR for name, body in streams.items()}
    padded = {name: body.ljust(sizes[name], b"\0") for name, body in streams.items()}
    directory_sectors = -(-(len(padded) + 1) * _ENTRY // _SECTOR)
    chains = [range(1, 1 + directory_sectors)]
    at = 1 + directory_sectors
    entries = [_entry("Root Entry", _ROOT, child=1 if padded else _FREE, start=_END)]
    for number, (name, body) in enumerate(padded.items(), 1):
        chains.append(range(at, at + len(body) // _SECTOR))
        right = number + 1 if number < len(padded) else _FREE
        entries.append(_entry(name, _STREAM, right=right, start=at, size=len(body)))
        at = chains[-1].stop
    table = [_FREE] * (_SECTOR // 4)
    table[0] = _FAT
    for chain in chains:
        for sector in chain:
            table[sector] = sector + 1 if sector + 1 in chain else _END
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, 1, 0, _LEAST, _END, 0, _END, 0,
    )  # fmt: skip
    header += struct.pack("<I", 0) + struct.pack("<I", _FREE) * 108
    directory = b"".join(entries).ljust(directory_sectors * _SECTOR, b"\0")
    return header + struct.pack(f"<{len(table)}I", *table) + directory + b"".join(padded.values())


def _entry(name: str, kind: int, *, right: int = _FREE, child: int = _FREE, start: int, size: int = 0) -> bytes:
    text = name.encode("utf-16-le")
    head = struct.pack("<64sHBB", text, len(text) + 2, kind, 1)
    return head + struct.pack("<III16sIQQIQ", _FREE, right, child, bytes(16), 0, 0, 0, start, size)


def locked_docx(data: bytes, password: str) -> bytes:
    """Return a Word file under a password, as Word of today locks it."""
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415 - few tests need it

    target = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, target)
    return target.getvalue()
