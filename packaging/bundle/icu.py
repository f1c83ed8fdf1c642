"""The tables of ICU that Qt brings on Linux, cut down to what Qt asks for in Smallprint: the order of words.

ICU's library of data holds one package of named tables, four fifths of which translate between encodings, name
countries, currencies, units and time zones. Qt has its own for nearly all of that. The library is written anew with
the tables that are kept, under the same name and symbol. The package's form: icu4c/source/tools/toolutil/package.cpp
of ICU.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

# The order of words, composed letters, properties of letters, and how languages relate; not what each calls things.
_KEPT = re.compile(r"coll/.+|(?![a-z]{2,3}(_\w+)?\.res)[^/]+\.(res|nrm|icu)")
_MAGIC, _FORMAT = b"\xda\x27", b"CmnD"
_SOURCE = """\
.section .rodata
.globl {symbol}
.type {symbol}, %object
.balign 16
{symbol}: .incbin "{package}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


class NoTables(Exception):
    """The library does not hold a package of tables in the form that is known here."""


def cut(library: Path, compiler: str = "cc") -> int:
    """Write ICU's library of data anew with the tables that are kept; returns by how many bytes it is smaller."""
    before = library.stat().st_size
    version = library.name.partition(".so.")[2]
    kept = kept_tables(library.read_bytes())
    with tempfile.TemporaryDirectory() as folder:
        package, source, made = (Path(folder, name) for name in ("tables", "tables.s", "library"))
        package.write_bytes(kept)
        source.write_text(_SOURCE.format(symbol=f"icudt{version}_dat", package=package), encoding="ascii")
        command = [compiler, "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", str(made), str(source)]
        subprocess.run(command, check=True)
        library.write_bytes(made.read_bytes())
    return before - library.stat().st_size


def kept_tables(library: bytes) -> bytes:
    """Return the package inside a library with the tables that are kept."""
    start = library.find(_FORMAT) - 12  # the format's name stands at this place in the header of a table
    if start < 0 or library[start + 2 : start + 4] != _MAGIC:
        raise NoTables("no package of tables in a form that is known")
    (length,) = struct.unpack_from("<H", library, start)
    tables = [(name, data) for name, data in _tables(library, start + length) if _KEPT.fullmatch(_inner(name))]
    if not any(_inner(name).startswith("coll/") for name, _ in tables):
        raise NoTables("no order of words among its tables")
    return library[start : start + length] + _packed(tables)


def _inner(name: bytes) -> str:
    return name.decode("ascii").partition("/")[2]


def _tables(library: bytes, base: int) -> list[tuple[bytes, bytes]]:
    """Return the name and content of each table; the list of both gives places from its own beginning on."""
    (count,) = struct.unpack_from("<I", library, base)
    places = [struct.unpack_from("<II", library, base + 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in places[1:]] + [_end(library, base, places[-1][1])]
    return [
        (library[base + name : library.index(b"\0", base + name)], library[base + begin : base + end])
        for (name, begin), end in zip(places, ends, strict=True)
    ]


def _end(library: bytes, base: int, last: int) -> int:
    """Return where the last table may end at most: what follows it in the library does no harm behind it."""
    return min(last + 65_536, len(library) - base)


def _packed(tables: list[tuple[bytes, bytes]]) -> bytes:
    """Return a list of tables and then the tables, each at a multiple of 16 from where the list begins."""
    listed = 4 + 8 * len(tables)
    names, places = b"", []
    for name, _ in tables:
        places.append(listed + len(names))
        names += name + b"\0"
    content, begins = bytearray(), []
    first = -(-(listed + len(names)) // 16) * 16
    for _, data in tables:
        begins.append(first + len(content))
        content += data + bytes(-len(data) % 16)
    heads = b"".join(struct.pack("<II", *both) for both in zip(places, begins, strict=True))
    listing = struct.pack("<I", len(tables)) + heads + names
    return listing + bytes(first - len(listing)) + bytes(content)
