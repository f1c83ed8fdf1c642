"""Adds objects to a PDF behind its last byte, as the format provides for: what was there before is not touched.

An earlier signature still covers its revision of the file then. pypdf's own way of doing so copies and compares every
object, and takes no encrypted files.
"""

import io
import re
from dataclasses import dataclass, field

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
)

_START = re.compile(rb"startxref\s+(\d{1,15})")
_KEPT = ("/Root", "/Info", "/ID", "/Encrypt")


class NotUpdatable(Exception):
    """The file has no place where an update could begin from."""


@dataclass(slots=True)
class PdfUpdate:
    """Objects that are new, or put in the place of others, of one open PDF."""

    data: bytes
    reader: PdfReader
    _objects: dict[tuple[int, int], PdfObject] = field(default_factory=dict)
    _next: int = 0

    def __post_init__(self) -> None:
        known = [number for section in self.reader.xref.values() for number in section]
        size = self.reader.trailer.get("/Size", 0)
        self._next = max([*known, *self.reader.xref_objStm, int(size) - 1]) + 1

    def add(self, made: PdfObject) -> IndirectObject:
        """Add an object, and return what refers to it."""
        reference = IndirectObject(self._next, 0, self.reader)
        self._objects[self._next, 0] = made
        self._next += 1
        return reference

    def replace(self, reference: IndirectObject, made: PdfObject) -> None:
        """Put an object in the place of another one."""
        self._objects[reference.idnum, reference.generation] = made

    def written(self) -> bytes:
        """Return the file with the update; raises NotUpdatable."""
        found = _START.findall(self.data)
        header = max(self.data[:1024].find(b"%PDF-"), 0)
        if not found or not 0 < (before := int(found[-1])) < len(self.data) - header:
            raise NotUpdatable
        classic = self.data[header + before :].lstrip(b"\x00\t\n\x0c\r ")[:4] == b"xref"
        out = io.BytesIO()
        out.write(self.data if self.data.endswith((b"\n", b"\r")) else self.data + b"\n")
        places: dict[tuple[int, int], int] = {}
        for (number, generation), made in sorted(self._objects.items()):
            places[number, generation] = out.tell() - header
            self._write(out, number, generation, made)
        if classic:
            self._table(out, places, before, header)
        else:
            self._stream(out, places, before, header)
        return out.getvalue()

    def _write(self, out: io.BytesIO, number: int, generation: int, made: PdfObject) -> None:
        encryption = self.reader._encryption
        if encryption is not None:
            made = encryption.encrypt_object(made, number, generation)
        out.write(f"{number} {generation} obj\n".encode())
        made.write_to_stream(out)
        out.write(b"\nendobj\n")

    def _trailer(self, before: int) -> DictionaryObject:
        trailer = DictionaryObject({NameObject("/Size"): NumberObject(self._next)})
        trailer[NameObject("/Prev")] = NumberObject(before)
        for key in _KEPT:
            if key in self.reader.trailer:
                trailer[NameObject(key)] = self.reader.trailer.raw_get(key)
        return trailer

    def _table(self, out: io.BytesIO, places: dict[tuple[int, int], int], before: int, header: int) -> None:
        start = out.tell() - header
        out.write(b"xref\n0 0\n")
        for (number, generation), place in sorted(places.items()):
            out.write(f"{number} 1\n{place:010d} {generation:05d} n\r\n".encode())
        out.write(b"trailer\n")
        self._trailer(before).write_to_stream(out)
        out.write(f"\nstartxref\n{start}\n%%EOF\n".encode())

    def _stream(self, out: io.BytesIO, places: dict[tuple[int, int], int], before: int, header: int) -> None:
        """Write the table as a stream, as the file's own is one."""
        start, own = out.tell() - header, self._next
        self._next += 1
        rows = {**places, (own, 0): start}
        stream = DecodedStreamObject()
        stream.update(self._trailer(before))
        stream[NameObject("/Type")] = NameObject("/XRef")
        stream[NameObject("/W")] = ArrayObject([NumberObject(width) for width in (1, 8, 2)])
        index = [NumberObject(number) for one, _ in sorted(rows) for number in (one, 1)]
        stream[NameObject("/Index")] = ArrayObject(index)
        entries = (
            b"\x01" + place.to_bytes(8, "big") + generation.to_bytes(2, "big")
            for (_, generation), place in sorted(rows.items())
        )
        stream.set_data(b"".join(entries))
        out.write(f"{own} 0 obj\n".encode())
        stream.write_to_stream(out)  # never encrypted, whatever the file is
        out.write(f"\nendobj\nstartxref\n{start}\n%%EOF\n".encode())
