"""Reads all stories of one Word package: its body, then notes, comments, hidden text, headers and footers.

A package that a document imports (`docx_imported`) is read the same way, its body where it is imported.
"""

from dataclasses import dataclass

from smallprint.domain.document import BlockKind
from smallprint.ingest.docx.changes import CommentEntry, Ledger
from smallprint.ingest.docx.comments import introduced, told_comments
from smallprint.ingest.docx.imported import Imports
from smallprint.ingest.docx.losses import relation_name
from smallprint.ingest.docx.marks import unmarked
from smallprint.ingest.docx.numbering import WordNumbering
from smallprint.ingest.docx.package import Element, R, W, WordPackage, elements, val
from smallprint.ingest.docx.story import Story, StoryPiece
from smallprint.ingest.docx.styles import Styles
from smallprint.ingest.docx.text import CitedNotes, Inline, UnshownContent
from smallprint.ingest.text import HIDDEN_TEXT, STRUCK_TEXT


@dataclass(frozen=True, slots=True)
class Stories:
    """The blocks of the body, those that stand after all bodies, and the comments as they are told."""

    body: list[StoryPiece]
    after: list[StoryPiece]
    told: tuple[CommentEntry, ...]


def read_stories(
    package: WordPackage, tally: UnshownContent, ledger: Ledger, notes: CitedNotes, imports: Imports
) -> Stories:
    """Read every story of a package. Raises SyntaxError for a part that is no sound XML, and RecursionError."""
    styles = Styles(package.related("styles"))
    numbering = WordNumbering(package.related("numbering"), styles)

    def imported(item: Element) -> list[StoryPiece]:
        return imports.pieces(package, item, tally, ledger, notes)

    story = Story(styles, numbering, Inline(styles, tally, notes, ledger), tally, ledger, imported)
    body = package.document.find(f"{W}body")
    if body is None:
        return Stories([], [], ())
    pieces = list(story.read(body))
    after: list[StoryPiece] = []
    for kind, block in (("footnote", BlockKind.FOOTNOTE), ("endnote", BlockKind.ENDNOTE)):
        after += _cited_notes(package.related(f"{kind}s"), kind, block, story, notes)
    told = told_comments(package, story)
    tally.comments += len(told)
    after += [StoryPiece(BlockKind.COMMENT, introduced(one, told)) for one in told]
    margins = _margins(package, body, story)
    after += [StoryPiece(BlockKind.HIDDEN, HIDDEN_TEXT + text) for text in story.hidden]
    after += [StoryPiece(BlockKind.STRUCK, STRUCK_TEXT + text) for text in story.struck]
    _note_missing(package, body, notes)
    return Stories(pieces, after + margins, told)


def _cited_notes(
    root: Element | None, kind: str, block: BlockKind, story: Story, notes: CitedNotes
) -> list[StoryPiece]:
    by_id = {val(note, "id") or "": note for note in elements(root)} if root is not None else {}
    found: list[StoryPiece] = []
    for (cited, identity), mark in list(notes.marks.items()):
        text = story.text(by_id[identity]) if cited == kind and identity in by_id else ""
        if unmarked(text):
            found.append(StoryPiece(block, f"[{mark}] {text}", 0, mark))
        elif text:
            found.append(StoryPiece(block, text))
    for (cited, identity), absent in list(notes.absent.items()):
        if cited == kind and identity in by_id and (cited, identity) not in notes.marks:
            story.absent_note(absent.tag, absent.change, by_id[identity], kind)
    return found


def _note_missing(package: WordPackage, body: Element, notes: CitedNotes) -> None:
    """Note what the text refers to and the package has no part for."""
    cited = {kind for kind, _ in notes.marks}
    needed = (
        ("footnotes", "footnote" in cited),
        ("endnotes", "endnote" in cited),
        ("comments", next(body.iter(f"{W}commentReference"), None) is not None),
        ("numbering", any(val(one) not in (None, "0") for one in body.iter(f"{W}numId"))),
        ("styles", next(body.iter(f"{W}pStyle"), None) is not None),
    )
    for kind, is_needed in needed:
        if is_needed and not package.has(kind):
            package.losses.missing[relation_name(kind)] = None
    for tag in ("header", "footer"):
        references = (str(one.get(f"{R}id") or "") for one in body.iter(f"{W}{tag}Reference"))
        if not all(map(package.has_id, references)):
            package.losses.missing[relation_name(tag)] = None


def _margins(package: WordPackage, body: Element, story: Story) -> list[StoryPiece]:
    """Return the headers and footers of all sections, each distinct text once."""
    found: dict[tuple[BlockKind, str], str] = {}
    for tag, kind in (("headerReference", BlockKind.HEADER), ("footerReference", BlockKind.FOOTER)):
        seen: set[str] = set()
        for reference in body.iter(f"{W}{tag}"):
            identity = str(reference.get(f"{R}id") or "")
            root = package.by_id(identity, str(kind)) if identity not in seen else None
            seen.add(identity)
            text = story.text(root) if root is not None else ""
            if text:
                found.setdefault((kind, unmarked(text)), text)
    return [StoryPiece(kind, text) for (kind, _), text in found.items()]
