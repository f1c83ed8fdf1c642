"""Writes a run of a Word file anew where something is put between its characters; a run that is not cut stays as it is.

What is put in stands between runs: a cut makes two runs of one, both with the properties of the old one.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from smallprint.marking.xml_source import ElementSpan, XmlSource

RunPosition = tuple[int, int]
"""A place in a run: before the character of that index in the child of that number, of those that are no properties."""

_TRACKED = "rPrChange", "ins", "del", "moveFrom", "moveTo"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class WordNames:
    """How elements and attributes of Word's namespace are written at one place of a part."""

    prefix: str = "w:"
    attribute: str = "w:"
    declared: str = ""

    def tag(self, name: str, attributes: dict[str, str], ends: bool = True) -> bytes:
        """Return a start tag, or an empty element."""
        written = "".join(f' {self.attribute}{key}="{quoted(value)}"' for key, value in attributes.items())
        return f"<{self.prefix}{name}{self.declared if written else ''}{written}{'/' if ends else ''}>".encode()

    def end(self, name: str) -> bytes:
        """Return an end tag."""
        return f"</{self.prefix}{name}>".encode()

    def text(self, content: str, name: str = "t") -> bytes:
        """Return an element with text, whose spaces stay."""
        return f'<{self.prefix}{name} xml:space="preserve">{escaped(content)}</{self.prefix}{name}>'.encode()


def escaped(text: str) -> str:
    """Return text as the content of an element, without what no XML may hold."""
    return escape(_NO_XML.sub(" ", text))


def quoted(text: str) -> str:
    """Return text as the value of an attribute, on one line."""
    return escape(" ".join(_NO_XML.sub(" ", text).split()), {'"': "&quot;"})


@dataclass(frozen=True, slots=True)
class Child:
    """One child of a run: `length` is how many characters it may be cut between, 1 for what is no text."""

    spot: ElementSpan
    is_text: bool
    length: int


@dataclass(slots=True)
class RunPlan:
    """What is put into one run, and which stretches of it are marked as deleted.

    `properties` is the run's w:rPr with the children of it that track changes; `ids` gives a new id for each of these
    in a copy.
    """

    source: XmlSource
    spot: ElementSpan
    names: WordNames
    properties: ElementSpan | None
    tracked: Sequence[ElementSpan]
    children: Sequence[Child]
    ids: Iterator[int]
    _put: dict[RunPosition, list[tuple[int, bytes]]] = field(default_factory=dict)
    _deleted: list[tuple[RunPosition, RunPosition, Callable[[bytes], bytes]]] = field(default_factory=list)

    def position(self, child: int, index: int) -> RunPosition:
        """Return a position in its one form: the end of a child is the start of the next."""
        return (child + 1, 0) if index >= self.children[child].length else (child, index)

    def put(self, at: RunPosition, order: int, content: bytes) -> None:
        """Put elements between runs at a position; of those at one position, the lower `order` comes first."""
        self._put.setdefault(at, []).append((order, content))

    def delete(self, first: RunPosition, last: RunPosition, wrapped: Callable[[bytes], bytes]) -> None:
        """Mark what stands between two positions as deleted; `wrapped` puts a run into its w:del."""
        self._deleted.append((first, last, wrapped))

    def inserted(self, text: str) -> bytes:
        """Return a run of new text with the properties of this one, without what they track."""
        return b"".join(
            (
                self.source.start_tag(self.spot),
                self._untracked(),
                self.names.text(text),
                self.names.end("r"),
            )
        )

    def written(self) -> bytes:
        """Return what stands in the place of the run."""
        end = (len(self.children), 0)
        stops = {(0, 0), end, *self._put, *(at for one in self._deleted for at in one[:2])}
        ordered = sorted(stops)
        out: list[bytes] = []
        copies = 0
        for at, after in zip(ordered, [*ordered[1:], end], strict=True):
            out += (content for _, content in sorted(self._put.get(at, []), key=lambda one: one[0]))
            wrapped = next((how for first, last, how in self._deleted if first <= at < last), None)
            content = b"".join(self._content(at, after, wrapped is not None))
            if content:
                run = b"".join((self.source.start_tag(self.spot), self._copied(copies), content, self.names.end("r")))
                copies += 1
                out.append(run if wrapped is None else wrapped(run))
        return b"".join(out)

    def _content(self, at: RunPosition, after: RunPosition, deleted: bool) -> Iterator[bytes]:
        """Yield what stands between two positions, as the content of a run."""
        for number in range(at[0], min(after[0] + 1, len(self.children))):
            child = self.children[number]
            first = at[1] if number == at[0] else 0
            last = after[1] if number == after[0] else child.length
            if first >= last:
                continue
            if number > at[0]:
                yield self.source.data[self.children[number - 1].spot.end : child.spot.start]
            if not child.is_text or ((first, last) == (0, child.length) and not deleted):
                yield self.source.between(child.spot)
            else:
                yield self._cut(child, first, last, deleted)

    def _cut(self, child: Child, first: int, last: int, deleted: bool) -> bytes:
        """Return characters of a text as a text of their own."""
        low, high = (self.source.text_byte(child.spot, index) for index in (first, last))
        name = f"{self.names.prefix}delText" if deleted else child.spot.name
        return f'<{name} xml:space="preserve">'.encode() + self.source.data[low:high] + f"</{name}>".encode()

    def _copied(self, copy: int) -> bytes:
        """Return the run's properties; in all copies but the first, what they track has ids of its own."""
        if self.properties is None:
            return b""
        if not copy or not self.tracked:
            return self.source.between(self.properties)
        out, at = [], self.properties.start
        for spot in self.tracked:
            out.append(self.source.data[at : spot.start])
            tag = self.source.data[spot.start : spot.inner]
            out.append(renewed(tag, self.names, self.ids))
            at = spot.inner
        return b"".join((*out, self.source.data[at : self.properties.end]))

    def _untracked(self) -> bytes:
        if self.properties is None:
            return b""
        out, at = [], self.properties.start
        for spot in self.tracked:
            out.append(self.source.data[at : spot.start])
            at = spot.end
        return b"".join((*out, self.source.data[at : self.properties.end]))


def renewed(tag: bytes, names: WordNames, ids: Iterator[int]) -> bytes:
    """Return the start tag of a change with another id."""
    identity = rb"""(\s%sid\s*=\s*["'])[^"']*""" % names.attribute.encode()
    return re.sub(identity, rb"\g<1>%d" % next(ids), tag, count=1)


def is_tracked(name: str) -> bool:
    """Say whether a child of w:rPr, by its local name, tracks a change."""
    return name in _TRACKED
