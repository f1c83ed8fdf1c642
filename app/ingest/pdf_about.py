"""What a PDF says of itself: title, author, outline and page labels, as pdfium reads them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

import pypdfium2
import pypdfium2.raw as pdfium

from app.domain.document import Metadata, OutlineEntry
from app.ingest.text import normalised

_Key = TypeVar("_Key", str, int)
_OUTLINE_LIMIT = 2000
_OUTLINE_DEPTH = 15


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself as a whole."""

    metadata: Metadata = field(default_factory=Metadata)
    outline: tuple[OutlineEntry, ...] = ()


def about(document: pypdfium2.PdfDocument) -> About:
    """Return what the file says of itself; what is missing or broken is left out."""
    said = [_said(document.get_metadata_value, key) for key in ("Title", "Author", "Producer", "CreationDate")]
    encrypted = pdfium.FPDF_GetSecurityHandlerRevision(document.raw) >= 0
    title, author, producer, created = said
    return About(
        Metadata(title, author, producer, created, encrypted), tuple(islice(_outline(document), _OUTLINE_LIMIT))
    )


def page_label(document: pypdfium2.PdfDocument, index: int) -> str:
    """Return the number that the file's page labels give a page, else its place in the file."""
    return _said(document.get_page_label, index).strip() or str(index + 1)


def _said(ask: Callable[[_Key], str], key: _Key) -> str:
    """Return what the file says, or "" where that is not text."""
    try:
        return normalised(ask(key))
    except UnicodeDecodeError:
        return ""


def _outline(document: pypdfium2.PdfDocument) -> Iterator[OutlineEntry]:
    for bookmark in document.get_toc(max_depth=_OUTLINE_DEPTH):
        place = bookmark.get_dest()
        page = place.get_index() if place is not None else None
        yield OutlineEntry(_title(bookmark), bookmark.level + 1, page)


def _title(bookmark: pypdfium2.PdfBookmark) -> str:
    try:
        return normalised(bookmark.get_title())
    except UnicodeDecodeError:
        return ""
