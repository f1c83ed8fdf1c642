"""Reads a Word document into a `Document`: everything a reader of the paper would see, in its order.

The running text comes first and is not torn: footnotes, endnotes, comments, headers and footers follow it,
each as blocks of their kind; a note's mark stands in the text as "[1]".
"""

from dataclasses import replace
from time import perf_counter

import docx

from app.domain.change import REJECTED_NAME, Reading
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
from app.errors import FileEmpty, FileTooHard
from app.ingest.docx_changes import Ledger, Told
from app.ingest.docx_clean import PAGE_BREAK, cleaned
from app.ingest.docx_comments import introduced, told_comments
from app.ingest.docx_marks import split, unmarked
from app.ingest.docx_numbering import Numbering
from app.ingest.docx_objects import inside_of
from app.ingest.docx_parts import Element, R, W, WordPackage, elements, open_word, refusal, val
from app.ingest.docx_story import Piece, Story, plain
from app.ingest.docx_styles import Styles
from app.ingest.docx_text import Inline, Notes, Tally
from app.ingest.docx_warnings import warnings_of
from app.ingest.text import HIDDEN_TEXT


def read_docx(data: bytes, name: str, sha256: str, reading: Reading = Reading.ACCEPTED) -> Document:
    """Read the bytes of a .docx, .docm, .dotx or .dotm file, its tracked changes as if accepted or rejected.

    A file without tracked changes is always `Reading.ACCEPTED`; the name of one that is not says so. Raises
    FileDamaged, FileLocked, FileUnsupported, FileEmpty or FileTooHard, each with its sentence.
    """
    started = perf_counter()
    package = open_word(data, name)
    tally, ledger = Tally(), Ledger(reading)
    try:
        pieces, told = _pieces(package, tally, ledger)
        metadata, inside = _metadata(package), inside_of(package)
    except SyntaxError as error:  # lxml's XMLSyntaxError, from a part that is parsed only when it is needed
        raise refusal(error, name) from error
    except RecursionError as error:
        raise FileTooHard(f"{name} is nested too deeply to be read: save it again in Word and add that.") from error
    writer = _Writer()
    for piece in pieces:
        writer.add(piece)
    if not writer.blocks:
        pictures = " It holds only pictures: add a PDF or a scan with a text layer." if tally.objects else ""
        tracked = f" Its words are in tracked changes that are read as if {reading}." if ledger.count else ""
        raise FileEmpty(f"{name} holds no text to review.{pictures}{tracked}")
    document = writer.document(name, sha256)
    changes = ledger.changes(document.text, writer.places)
    comments = ledger.comments(told, writer.places)
    reading = reading if changes else Reading.ACCEPTED
    report = IngestReport(
        reader=f"python-docx {docx.__version__}",
        pages=len(document.pages),
        characters=len(document.text),
        warnings=warnings_of(tally, len(changes), reading, inside),
        seconds=perf_counter() - started,
        hidden=tally.hidden,
        attachments=inside.embedded,
        changes=len(changes),
        comments=len(comments),
    )
    if reading is Reading.REJECTED:
        document = replace(document, name=name + REJECTED_NAME, sha256=f"{sha256}:{reading}")
    return replace(document, metadata=metadata, report=report, reading=reading, changes=changes, comments=comments)


def _pieces(package: WordPackage, tally: Tally, ledger: Ledger) -> tuple[list[Piece], tuple[Told, ...]]:
    """Return the blocks of every story, the body before what stands around it, and the comments as they are told."""
    styles = Styles(package.related("styles"))
    notes = Notes()
    numbering = Numbering(package.related("numbering"), styles)
    story = Story(styles, numbering, Inline(styles, tally, notes, ledger), tally, ledger)
    body = package.document.find(f"{W}body")
    if body is None:
        return [], ()
    pieces = list(story.read(body))
    for kind, block in (("footnote", BlockKind.FOOTNOTE), ("endnote", BlockKind.ENDNOTE)):
        pieces += _cited_notes(package.related(f"{kind}s"), kind, block, story, notes)
    told = told_comments(package, story)
    tally.comments = len(told)
    pieces += [Piece(BlockKind.COMMENT, introduced(one, told)) for one in told]
    margins = _margins(package, body, story)
    pieces += [Piece(BlockKind.HIDDEN, HIDDEN_TEXT + text) for text in story.hidden]
    return pieces + margins, told


def _cited_notes(root: Element | None, kind: str, block: BlockKind, story: Story, notes: Notes) -> list[Piece]:
    by_id = {val(note, "id") or "": note for note in elements(root)} if root is not None else {}
    found: list[Piece] = []
    for (cited, identity), mark in list(notes.marks.items()):
        text = story.text(by_id[identity]) if cited == kind and identity in by_id else ""
        if unmarked(text):
            found.append(Piece(block, f"[{mark}] {text}", 0, mark))
        elif text:
            found.append(Piece(block, text))
    for (cited, identity), absent in list(notes.absent.items()):
        if cited == kind and identity in by_id and (cited, identity) not in notes.marks:
            story.absent_note(absent.tag, absent.change, by_id[identity], kind)
    return found


def _margins(package: WordPackage, body: Element, story: Story) -> list[Piece]:
    """Return the headers and footers of all sections, each distinct text once."""
    found: dict[tuple[BlockKind, str], str] = {}
    for tag, kind in (("headerReference", BlockKind.HEADER), ("footerReference", BlockKind.FOOTER)):
        seen: set[str] = set()
        for reference in body.iter(f"{W}{tag}"):
            identity = str(reference.get(f"{R}id") or "")
            root = package.by_id(identity) if identity not in seen else None
            seen.add(identity)
            text = story.text(root) if root is not None else ""
            if text:
                found.setdefault((kind, unmarked(text)), text)
    return [Piece(kind, text) for (kind, _), text in found.items()]


class _Writer:
    """Puts pieces one after the other into one text, and notes where blocks and pages start."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._text: list[str] = []
        self._at = 0
        self._page_starts: list[int] = [0]
        self.places: dict[int, int] = {}  # where the marks stand, by their numbers

    def add(self, piece: Piece) -> None:
        """Add a block; one without text only marks where a page starts."""
        text = piece.text.rstrip(PAGE_BREAK + " ")
        start = self._at
        for index, part in enumerate(text.split(PAGE_BREAK)):
            if index:
                self._start_page()
            shown, places = split(part)
            self.places.update((number, self._at + offset) for offset, number in places)
            self._text.append(shown)
            self._at += len(shown)
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
