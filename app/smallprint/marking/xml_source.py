"""The bytes of an XML part with the place of each element in them, so that it can be changed without being rewritten.

lxml's tree has no byte offsets, expat has: elements are matched by their order, which is the same in both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

_START_TAG = re.compile(rb"""<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>""")
_DECLARED = re.compile(rb"""^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2""")


class SourceUnfit(Exception):
    """A part cannot be changed in place: the words say why."""


@dataclass(slots=True)
class ElementSpan:
    """One element in the bytes: from `start` to `end`; its content from `inner` to `inner_end`.

    `name` is its name as written, with its prefix. `chunks` are (byte, text) of its own characters; `raw` says that
    they are not all written as they read, in a section of CDATA.
    """

    name: str
    start: int
    inner: int
    inner_end: int = 0
    end: int = 0
    chunks: list[tuple[int, str]] = field(default_factory=list)
    raw: bool = False

    @property
    def prefix(self) -> str:
        """The prefix of its name with the colon, "" where it has none."""
        return self.name[: self.name.find(":") + 1]


class XmlSource:
    """A part's bytes, in UTF-8, and the spots of its elements in the order in which they begin."""

    def __init__(self, data: bytes) -> None:
        """Find the elements; raises SourceUnfit."""
        self.data = _in_utf_8(data)
        self.spots: list[ElementSpan] = []
        self._open: list[ElementSpan] = []
        self._cdata = False
        self._parse()

    def text_byte(self, spot: ElementSpan, index: int) -> int:
        """Return where the character `index` of an element's text begins, its end for the one after the last."""
        at = 0
        for byte, text in spot.chunks:
            if index < at + len(text):
                return byte + len(text[: index - at].encode())
            at += len(text)
        return spot.inner_end

    def start_tag(self, spot: ElementSpan) -> bytes:
        """Return an element's start tag, never one that closes itself."""
        tag = self.data[spot.start : spot.inner]
        return tag[:-2].rstrip() + b">" if tag.endswith(b"/>") else tag

    def between(self, spot: ElementSpan) -> bytes:
        """Return the whole element as it is written."""
        return self.data[spot.start : spot.end]

    def _parse(self) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = False
        parser.StartElementHandler = lambda name, _: self._begin(parser.CurrentByteIndex, name)
        parser.EndElementHandler = lambda _: self._end(parser.CurrentByteIndex)
        parser.CharacterDataHandler = lambda text: self._characters(parser.CurrentByteIndex, text)
        parser.StartCdataSectionHandler = self._begin_cdata
        parser.EndCdataSectionHandler = self._end_cdata
        parser.StartDoctypeDeclHandler = _refuse_doctype
        try:
            parser.Parse(self.data, True)
        except expat.ExpatError as error:
            raise SourceUnfit("a part of it is not well-formed XML") from error

    def _begin(self, byte: int, name: str) -> None:
        tag = _START_TAG.match(self.data, byte)
        if tag is None:
            raise SourceUnfit("a part of it is written in a way that is not understood")
        spot = ElementSpan(name, byte, tag.end())
        self.spots.append(spot)
        self._open.append(spot)

    def _end(self, byte: int) -> None:
        spot = self._open.pop()
        if self.data[spot.inner - 2 : spot.inner] == b"/>":
            spot.inner_end = spot.end = spot.inner
        else:
            spot.inner_end = byte
            spot.end = self.data.index(b">", byte) + 1

    def _characters(self, byte: int, text: str) -> None:
        spot = self._open[-1]
        spot.chunks.append((byte, text))
        spot.raw = spot.raw or self._cdata

    def _begin_cdata(self) -> None:
        self._cdata = True

    def _end_cdata(self) -> None:
        self._cdata = False


def _in_utf_8(data: bytes) -> bytes:
    """Return a part in UTF-8, which nearly all are: only there a character's bytes can be counted."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16").encode()
        return _DECLARED.sub(rb"\1\2UTF-8\2", data)
    declared = _DECLARED.match(data.removeprefix(b"\xef\xbb\xbf"))
    name = declared[0][len(declared[1]) + 1 : -1].decode("ascii", "replace") if declared else "utf-8"
    if name.lower() in ("utf-8", "utf8", "us-ascii", "ascii"):
        return data
    try:
        return _DECLARED.sub(rb"\1\2UTF-8\2", data.decode(name).encode())
    except (LookupError, UnicodeDecodeError) as error:
        raise SourceUnfit("a part of it is written in an unknown encoding") from error


def _refuse_doctype(*_: object) -> None:
    raise SourceUnfit("a part of it declares a document type, which Word does not write")


@dataclass(slots=True)
class Edits:
    """Changes to one part: bytes put in, or put in the place of others; the rest stays as it is."""

    source: XmlSource
    _changes: list[tuple[int, int, int, bytes]] = field(default_factory=list)

    def insert(self, byte: int, content: bytes, last: bool = True) -> None:
        """Put bytes in; of those at one place, what is not `last` comes first."""
        self._changes.append((byte, last, byte, content))

    def head(self, byte: int, content: bytes) -> None:
        """Put bytes in before all else that is put in at that place."""
        self._changes.append((byte, -1, byte, content))

    def replace(self, start: int, end: int, content: bytes) -> None:
        """Put bytes in the place of others."""
        self._changes.append((start, 2, end, content))

    def made(self) -> bytes:
        """Return the part with its changes."""
        return b"".join(self._pieces())

    def _pieces(self) -> Iterator[bytes]:
        at = 0
        for start, _, end, content in sorted(self._changes, key=lambda one: one[:2]):
            if start < at:
                raise SourceUnfit("two changes of it meet at one place")
            yield self.source.data[at:start]
            yield content
            at = end
        yield self.source.data[at:]
