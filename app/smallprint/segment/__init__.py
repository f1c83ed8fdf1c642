"""Document -> Segmentation: passages that tile the text, each with its section path, and the terms it defines.

    lines        the text's lines with their joint to the line before (wrapped, spaced, page edge); `geometry` adds
                 what the strips of pages say of indents and vertical space
    furniture    running headers, footers and page numbers among the lines
    contents     entries of a table of contents
    paragraphs   lines -> `units` (PDF and plain text); `blocks` does the same from Word's own structure
    labels       "9.2", "(b)", "Article IV" at the start of a unit; `outline` puts them into a section path
    headings     titles on a line of their own, and titles that run into their paragraph
    sentences    unit -> sentences; `lengths` splits the very long ones further
    passages     puts all of this together
    definitions  `"Term" means …` and its kin

A sentence that a page break with running headers or footers cuts in two becomes two passages with the furniture
between; the second one says so (`Passage.continues`). Without furniture it stays one passage across the page break.
Entries of a table of contents are furniture as well: they repeat headings and say nothing themselves.

    choices  Choices that are not ticked, as units that stand apart
"""

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.segment.definitions import find_definitions
from smallprint.segment.passages import cut

__all__ = ["segment"]


def segment(document: Document, token: CancelToken | None = None) -> Segmentation:
    """Return the document's passages and definitions; the same document always gives the same ones.

    Raises Cancelled.
    """
    token = token or CancelToken()
    passages = cut(document, token)
    token.check()
    return Segmentation(passages, find_definitions(document, passages))
