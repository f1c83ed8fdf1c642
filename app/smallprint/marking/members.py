"""Writes a zip file anew with some members replaced: all others are copied as they lie there, packed bytes and all."""

import io
import struct
import zipfile
from collections.abc import Mapping
from copy import copy

_LOCAL = struct.Struct("<4s5H3L2H")  # the head before each member; its last two numbers are lengths that follow
_SIZES_FOLLOW = 0x08


def with_members(data: bytes, changes: Mapping[str, bytes]) -> bytes:
    """Return the zip file with members of these names replaced where they stood, or added at its end."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as out:
        for member in source.infolist():
            if member.filename in changes:
                out.writestr(_fresh(member), changes[member.filename])
            else:
                _copy(data, member, out)
        names = set(source.namelist())
        for name, content in changes.items():
            if name not in names:
                fresh = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # as Word dates members: a time tells of a person
                fresh.compress_type = zipfile.ZIP_DEFLATED
                out.writestr(fresh, content)
        out.comment = source.comment
    return target.getvalue()


def _fresh(member: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return a member's name and looks, without the sizes of its content."""
    fresh = zipfile.ZipInfo(member.filename, member.date_time)
    fresh.compress_type = zipfile.ZIP_DEFLATED
    fresh.external_attr, fresh.create_system, fresh.comment = (
        member.external_attr,
        member.create_system,
        member.comment,
    )
    return fresh


def _copy(data: bytes, member: zipfile.ZipInfo, out: zipfile.ZipFile) -> None:
    """Copy the packed bytes of a member; its sizes, which may follow them, stand before them now."""
    *_, name_length, extra_length = _LOCAL.unpack_from(data, member.header_offset)
    start = member.header_offset + _LOCAL.size + name_length + extra_length
    placed = copy(member)
    placed.flag_bits &= ~_SIZES_FOLLOW
    stream = out.fp
    assert stream is not None  # the file is open for writing
    stream.seek(out.start_dir)
    placed.header_offset = stream.tell()
    stream.write(placed.FileHeader())
    stream.write(data[start : start + member.compress_size])
    out.start_dir = stream.tell()
    out.filelist.append(placed)
    out.NameToInfo[placed.filename] = placed
    out._didModify = True  # type: ignore[attr-defined]
