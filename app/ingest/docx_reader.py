"""Reads a Word document into a `Document`: everything a reader of the paper would see, in its order.

The running text comes first and is not torn: footnotes, endnotes, comments, headers and footers follow it,
each as blocks of their kind; a note's mark stands in the text as "[1]".
"""

from dataclasses import replace
from time import perf_counter

import docx

from app.domain.document import (
    Block,
    BlockKind,
    Document,
    DocumentKind,
    IngestReport,
    Metadata,
    OutlineEntry,
    Page,
)
from app.errors import FileDamaged, FileEmpty, FileTooHard
from app.ingest.docx_numbering import Numbering
from app.ingest.docx_parts import Element, R, W, WordPackage, damaged_sentence, elements, local, open_word, val
from app.ingest.docx_story import Piece, Story, plain
from app.ingest.docx_styles import Styles
from app.ingest.docx_text import PAGE_BREAK, Inline, Notes, Tally, cleaned
from app.ingest.docx_warnings import warnings_of


def read_docx(data: bytes, name: str, sha256: str) -> Document:
    """Read the bytes of a .docx, .docm, .dotx or .dotm file.

    Raises FileDamaged, FileLocked, FileUnsupported, FileEmpty or FileTooHard, each with its sentence.
    """
    started = perf_counter()
    package = open_word(data, name)
    tally = Tally()
    try:
        pieces, metadata = _pieces(package, tally), _metadata(package)
    except SyntaxError as error:  # lxml's XMLSyntaxError, from a part that is parsed only when it is needed
        raise FileDamaged(damaged_sentence(name)) from error
    except RecursionError as error:
        raise FileTooHard(f"{name} is nested too deeply to be read: save it again in Word and add that.") from error
    writer = _Writer()
    for piece in pieces:
        writer.add(piece)
    if not writer.blocks:
        pictures = " It holds only pictures: add a PDF or a scan with a text layer." if tally.objects else ""
        raise FileEmpty(f"{name} holds no text to review.{pictures}")
    document = writer.document(name, sha256)
    report = IngestReport(
        reader=f"python-docx {docx.__version__}",
        pages=len(document.pages),
        characters=len(document.text),
        warnings=warnings_of(tally),
        seconds=perf_counter() - started,
    )
    return replace(document, metadata=metadata, report=report)


def _pieces(package: WordPackage, tally: Tally) -> list[Piece]:
    """Return the blocks of every story: the body, then what stands around it."""
    styles = Styles(package.related("styles"))
    notes = Notes()
    story = Story(styles, Numbering(package.related("numbering"), styles), Inline(styles, tally, notes), tally)
    body = package.document.find(f"{W}body")
    if body is None:
        return []
    pieces = list(story.read(body))
    for kind, block in (("footnote", BlockKind.FOOTNOTE), ("endnote", BlockKind.ENDNOTE)):
        pieces += _cited_notes(package.related(f"{kind}s"), kind, block, story, notes)
    pieces += _comments(package.related("comments"), story, tally)
    pieces += _margins(package, body, story)
    return pieces


def _cited_notes(root: Element | None, kind: str, block: BlockKind, story: Story, notes: Notes) -> list[Piece]:
    by_id = {val(note, "id") or "": note for note in elements(root)} if root is not None else {}
    found: list[Piece] = []
    for (cited, identity), mark in list(notes.marks.items()):
        text = story.text(by_id[identity]) if cited == kind and identity in by_id else ""
        if text:
            found.append(Piece(block, f"[{mark}] {text}", 0, mark))
    return found


def _comments(root: Element | None, story: Story, tally: Tally) -> list[Piece]:
    found: list[Piece] = []
    for comment in elements(root) if root is not None else ():
        text = story.text(comment)
        if local(comment) == "comment" and text:
            author = plain(cleaned(val(comment, "author") or "")) or "an unnamed author"
            found.append(Piece(BlockKind.COMMENT, f"Comment by {author}: {text}"))
    tally.comments = len(found)
    return found


def _margins(package: WordPackage, body: Element, story: Story) -> list[Piece]:
    """Return the headers and footers of all sections, each distinct text once."""
    found: dict[tuple[BlockKind, str], None] = {}
    for tag, kind in (("headerReference", BlockKind.HEADER), ("footerReference", BlockKind.FOOTER)):
        seen: set[str] = set()
        for reference in body.iter(f"{W}{tag}"):
            identity = str(reference.get(f"{R}id") or "")
            root = package.by_id(identity) if identity not in seen else None
            seen.add(identity)
            text = story.text(root) if root is not None else ""
            if text:
                found[kind, text] = None
    return [Piece(kind, text) for kind, text in found]


class _Writer:
    """Puts pieces one after the other into one text, and notes where blocks and pages start."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._text: list[str] = []
        self._at = 0
        self._page_starts: list[int] = [0]

    def add(self, piece: Piece) -> None:
        """Add a block; one without text only marks where a page starts."""
        text = piece.text.rstrip(PAGE_BREAK + " ")
        start = self._at
        for index, part in enumerate(text.split(PAGE_BREAK)):
            if index:
                self._start_page()
            self._text.append(part)
            self._at += len(part)
        if self._at > start:
            self.blocks.append(Block(piece.kind, start, self._at, piece.level, piece.number))
            self._text.append("\n")
            self._at += 1
        if PAGE_BREAK in piece.text[len(text) :]:
            self._start_page()

    def _start_page(self) -> None:
        """Start a page here, unless the last one is still empty: Word marks one break in several ways."""
        if self._at > self._page_starts[-1]:
            self._page_starts.append(self._at)

    def document(self, name: str, sha256: str) -> Document:
        """Return the document, still without metadata and report."""
        text = "".join(self._text)
        starts = [start for start in self._page_starts if start < len(text)]
        ends = [*starts[1:], len(text)]
        pages = tuple(
            Page(index, start, end, str(index + 1)) for index, (start, end) in enumerate(zip(starts, ends, strict=True))
        )
        document = Document(sha256, name, DocumentKind.DOCX, text, pages, tuple(self.blocks))
        outline = tuple(
            OutlineEntry(plain(text[block.start : block.end]), block.level, document.page_at(block.start).index)
            for block in self.blocks
            if block.kind is BlockKind.HEADING
        )
        return replace(document, outline=outline)


def _metadata(package: WordPackage) -> Metadata:
    core = package.properties("core-properties")
    return Metadata(
        title=plain(cleaned(core.get("title", ""))),
        author=plain(cleaned(core.get("creator", ""))),
        producer=plain(cleaned(package.properties("extended-properties").get("Application", ""))),
        created=core.get("created", ""),
    )
