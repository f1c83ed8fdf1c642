"""Writes small OLE compound files for tests: streams at the root and one storage level, as old Office saves them."""

import io
import struct
from collections.abc import Mapping

_SECTOR, _ENTRY, _LEAST = 512, 128, 4096  # shorter streams would go into a table of their own
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5


def build_ole(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file with these streams, each filled up with zeros to 4 KB; "a/b" is stream b in storage a."""
    sizes = {name: -(-max(len(body), _LEAST) // _SECTOR) * _SECTOR for name, body in streams.items()}
    padded = {name: body.ljust(sizes[name], b"\0") for name, body in streams.items()}
    folders = {path.rpartition("/")[0][:end] for path in padded for end in _ends(path)}
    paths = sorted({*padded, *folders})
    inside = {
        folder: [number for number, path in enumerate(paths, 1) if path.rpartition("/")[0] == folder]
        for folder in ("", *folders)
    }
    directory_sectors = -(-(len(paths) + 1) * _ENTRY // _SECTOR)
    chains = [range(1, 1 + directory_sectors)]
    at = 1 + directory_sectors
    entries = [_entry("Root Entry", _ROOT, child=inside[""][0] if padded else _FREE, start=_END)]
    for number, path in enumerate(paths, 1):
        folder, _, name = path.rpartition("/")
        right = next((other for other in inside[folder] if other > number), _FREE)
        if path in folders:
            entries.append(_entry(name, _STORAGE, right=right, child=inside[path][0], start=0))
            continue
        body = padded[path]
        chains.append(range(at, at + len(body) // _SECTOR))
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
    return (
        header
        + struct.pack(f"<{len(table)}I", *table)
        + directory
        + b"".join(padded[path] for path in paths if path in padded)
    )


def _ends(path: str) -> list[int]:
    """Return where the names of the storages end that a path leads through."""
    return [place for place, sign in enumerate(path) if sign == "/"]


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
