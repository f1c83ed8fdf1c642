"""Reads what a Word file imports (w:altChunk) where it is imported: Word files, web pages and plain text.

Word does the same when it opens the file. Everything else is named and not read; nothing outside is fetched.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Protocol

from docx.opc.part import Part

from smallprint.domain.document import BlockKind
from smallprint.errors import FileDamaged, FileLocked, FileRefused
from smallprint.ingest.charset import decoded
from smallprint.ingest.docx.changes import CommentEntry, Ledger
from smallprint.ingest.docx.clean import tidied
from smallprint.ingest.docx.html import MAX_HTML_BYTES, read_html
from smallprint.ingest.docx.losses import Losses
from smallprint.ingest.docx.objects import Inside, inside_of, part_name
from smallprint.ingest.docx.package import Element, WordPackage, open_word
from smallprint.ingest.docx.story import StoryPiece
from smallprint.ingest.docx.text import CitedNotes, UnshownContent
from smallprint.ingest.sniff import looks_like_text
from smallprint.ingest.text import HIDDEN_TEXT

# Documents made of others import some dozens; a part may be imported twice, and in parts that are imported.
MAX_IMPORTS = 200
MAX_DEPTH = 4
MAX_TEXT_BYTES = 16 * 1024 * 1024

_PLAIN, _WEB, _WORD = "plain text", "web page", "Word document"
_FORMATS = {
    "text/plain": _PLAIN, "text/html": _WEB, "application/xhtml+xml": _WEB, "application/rtf": "RTF text",
    "text/rtf": "RTF text", "application/msword": "Word document of the old format", "message/rfc822": "web archive",
    "application/x-mimearchive": "web archive", "multipart/related": "web archive",
}  # fmt: skip
_ENDINGS = {"txt": _PLAIN, "htm": _WEB, "html": _WEB, "xhtml": _WEB, "mht": "web archive", "rtf": "RTF text"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class StoryReader(Protocol):
    """What reads a package that was opened (`docx_stories.read_stories`)."""

    def __call__(
        self, package: WordPackage, tally: UnshownContent, ledger: Ledger, notes: CitedNotes, imports: "Imports"
    ) -> "ReadStories":
        """Return its stories."""


class ReadStories(Protocol):
    """What was read of a package."""

    @property
    def body(self) -> list[StoryPiece]:
        """The blocks of the body."""

    @property
    def after(self) -> list[StoryPiece]:
        """The blocks that follow all bodies."""

    @property
    def told(self) -> tuple[CommentEntry, ...]:
        """The comments as the package tells them."""


@dataclass(slots=True)
class Imports:
    """The imported parts of one file, those of imported parts included.

    `after` are blocks that stand after the running text, `told` the comments with the ledger that knows their
    places, `inside` what the imported packages carry; `met` are parts that were imported, `unread` the names of
    those that could not be,
    `losses` what of the packages is damaged or missing.
    """

    read: StoryReader
    after: list[StoryPiece] = field(default_factory=list)
    told: list[tuple[Ledger, tuple[CommentEntry, ...]]] = field(default_factory=list)
    inside: list[Inside] = field(default_factory=list)
    met: set[Part] = field(default_factory=set)
    unread: dict[str, None] = field(default_factory=dict)
    losses: Losses = field(default_factory=Losses)
    _count: int = 0
    _depth: int = 0

    def pieces(
        self, package: WordPackage, item: Element, tally: UnshownContent, ledger: Ledger, notes: CitedNotes
    ) -> list[StoryPiece]:
        """Return the blocks of what a w:altChunk imports; none where it is not read, which is noted."""
        part = package.part_of(item)
        if part is None:  # outside the file, or nowhere
            tally.imported += 1
            return []
        self.met.add(part)
        self._count += 1
        data = part.blob
        what = _format(part, data)
        if self._count > MAX_IMPORTS or (what != _WORD and len(data) > MAX_TEXT_BYTES):
            return self._leave(part, what)
        if what == _WORD:
            return self._word(part, data, tally, ledger, notes)
        if what == _WEB and len(data) <= MAX_HTML_BYTES:
            page = read_html(data)
            tally.objects += page.pictures
            tally.hidden += sum(map(len, page.hidden))
            self.inside.append(Inside(outside=page.outside))
            self.after += [StoryPiece(BlockKind.HIDDEN, HIDDEN_TEXT + text) for text in page.hidden]
            return page.pieces
        if what == _PLAIN:
            return [StoryPiece(BlockKind.PARAGRAPH, line) for line in _lines(decoded(data).text) if line]
        return self._leave(part, what)

    def _leave(self, part: Part, what: str) -> list[StoryPiece]:
        self.unread[part_name(what, part)] = None
        return []

    def _word(
        self, part: Part, data: bytes, tally: UnshownContent, ledger: Ledger, notes: CitedNotes
    ) -> list[StoryPiece]:
        """Read a Word file in a ledger and a tally of its own, which count only when it is read to its end."""
        if self._depth == MAX_DEPTH:
            return self._leave(part, f"{_WORD} in {MAX_DEPTH} others")
        own, numbers = UnshownContent(), CitedNotes(counts=notes.counts)
        inner = ledger.inner()
        before = len(self.after), len(self.told), len(self.inside)
        self._depth += 1
        try:
            package = open_word(data, part_name(_WORD, part))
            stories = self.read(package, own, inner, numbers, self)
            inside = inside_of(package, self.met)
        except (FileRefused, SyntaxError, RecursionError) as error:
            self._forget_from(*before)
            return self._leave(part, _refused(error))
        finally:
            self._depth -= 1
        for one in fields(UnshownContent):
            setattr(tally, one.name, getattr(tally, one.name) + getattr(own, one.name))
        ledger.take(inner)
        self.after += stories.after
        self.told.append((inner, stories.told))
        self.inside.append(inside)
        self.losses.add(package.losses)
        return stories.body

    def _forget_from(self, after: int, told: int, inside: int) -> None:
        """Forget what was read of the imports of a file that could not be read."""
        del self.after[after:], self.told[told:], self.inside[inside:]


def _refused(error: Exception) -> str:
    if isinstance(error, FileLocked):
        return f"locked {_WORD}"
    if isinstance(error, (FileDamaged, SyntaxError)):
        return f"damaged {_WORD}"
    return f"{_WORD} that is too hard to read"


def _format(part: Part, data: bytes) -> str:
    """Say what an imported part is: by its first bytes where these say it, else by the type the package gives it."""
    if data.startswith(b"PK"):
        return _WORD
    if data.lstrip().startswith(b"{\\rtf"):
        return "RTF text"
    if data.startswith(_OLE):
        return "Word document that is locked or of the old format"
    ending = str(part.partname).rpartition(".")[2].lower()
    known = _FORMATS.get(str(part.content_type).partition(";")[0].strip().lower()) or _ENDINGS.get(ending)
    if known in (_PLAIN, _WEB) and not looks_like_text(data):
        return "part of an unknown format"
    return known or "part of an unknown format"


def _lines(text: str) -> Iterable[str]:
    return (tidied(line.replace("\f", " ")) for line in re.split(r"\r\n|[\r\n\x0b\x85\u2028\u2029]", text))
