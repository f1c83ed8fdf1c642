"""Two Word files -> what tells their headers, footers and comments apart, which stand beside the running text.

A page only shows such lines, and they are known there by their look: files of other kinds are not compared so. The
number of a page is counted anew by whoever opens the file, and is no difference.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from smallprint.compare.clauses import difference
from smallprint.compare.figures import ReadValues
from smallprint.domain.difference import AlignedClause, ClauseChange, ContractPart, Difference, TextSpan
from smallprint.domain.document import BlockKind, Document, DocumentKind
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.progress import CancelToken

_PARTS = {
    BlockKind.HEADER: ContractPart.HEADER,
    BlockKind.FOOTER: ContractPart.FOOTER,
    BlockKind.COMMENT: ContractPart.COMMENT,
}
_PAGE = re.compile(
    r"(?:\b(?:page|seite|p\.)|第)\s*\d+(?:\s*(?:of|von|/)\s*\d+)?|^[\s–-]*\d+(?:\s*(?:of|von|/)\s*\d+)?[\s–-]*$"
    r"|\d+\s*(?:of|von|/)\s*\d+\s*$",
    re.IGNORECASE | re.MULTILINE,
)


def with_margins(
    told: Difference,
    old: Document,
    old_passages: Sequence[Passage],
    new: Document,
    new_passages: Sequence[Passage],
    read: ReadValues,
    token: CancelToken | None = None,
) -> Difference:
    """Return a difference with what stands beside the running text of two Word files behind it; raises Cancelled."""
    if not old.kind is new.kind is DocumentKind.DOCX:
        return told
    beside: list[AlignedClause] = []
    for kind, part in _PARTS.items():
        mine, other = list(_of(old, old_passages, kind)), list(_of(new, new_passages, kind))
        if mine or other:
            found = difference(old, mine, new, other, read, token).clauses
            beside += (replace(one, section="", old_section="", part=part) for one in _told(found, old, new))
    return replace(told, clauses=(*told.clauses, *beside))


def _of(document: Document, passages: Sequence[Passage], kind: BlockKind) -> Iterator[Passage]:
    """Yield the passages of the blocks of a kind, as sentences of a text of their own."""
    blocks = [(one.start, one.end) for one in document.blocks if one.kind is kind]
    number = 0
    for one in passages:
        if any(start <= one.start < end for start, end in blocks):
            yield replace(one, index=number, kind=PassageKind.SENTENCE, section=(), continues=False)
            number += 1


def _told(clauses: Sequence[AlignedClause], old: Document, new: Document) -> Iterator[AlignedClause]:
    pages = [[TextSpan(*found.span()) for found in _PAGE.finditer(one.text)] for one in (old, new)]
    for one in clauses:
        if one.change is ClauseChange.MOVED_CHANGED:
            one = replace(one, change=ClauseChange.WORDS)
        edits = tuple(
            edit for edit in one.edits if not (_within(edit.old, pages[0], old) and _within(edit.new, pages[1], new))
        )
        if one.change is ClauseChange.MOVED:
            yield replace(one, change=ClauseChange.UNCHANGED)  # which header stands first says nothing
        elif edits == one.edits:
            yield one
        elif edits:
            yield replace(one, edits=edits)
        else:
            yield replace(one, change=ClauseChange.UNCHANGED, edits=(), values=())


def _within(span: TextSpan, pages: Sequence[TextSpan], document: Document) -> bool:
    """Say whether words are part of the number of a page, or there are none."""
    words = document.text[span.start : span.end].strip()
    return not words or any(one.start <= span.start and span.end <= one.end for one in pages)
