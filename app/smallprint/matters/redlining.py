"""A redline of two versions: a Word file whose tracked changes make the one of the other, proven by reading it."""

from dataclasses import dataclass, field
from pathlib import Path

from smallprint.compare import difference
from smallprint.domain.change import Reading
from smallprint.domain.difference import ContractPart
from smallprint.domain.document import DocumentKind
from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken
from smallprint.domain.redline import RedlineCopy, Redlining
from smallprint.domain.versions import VersionsCompared
from smallprint.errors import ExportFailed, FileRefused
from smallprint.ingest import Limits
from smallprint.marking.copies import Marker
from smallprint.marking.redline_fresh import fresh_redline
from smallprint.marking.redline_steps import redline_steps
from smallprint.matters.comparing import CompareTools
from smallprint.segment import segment
from smallprint.store import Matter

AUTHOR = "Smallprint comparison"


@dataclass(frozen=True, slots=True)
class Redline:
    """A redline as the bytes of a .docx file, and what is to be said of it: "" where it is over the newer file."""

    data: bytes = field(repr=False)
    remark: str = ""


def made_redline(
    tools: CompareTools, matter: Matter, compared: VersionsCompared, date: str, token: CancelToken
) -> Redline:
    """Return a redline over the newer Word file, else over the older one, else in a new file.

    With all changes accepted it says what the newer version says, with none what the older one says. Raises
    ExportFailed where that cannot be made so, and Cancelled.
    """
    limits = Limits(tools.settings.file_seconds, tools.settings.file_megabytes)
    for newer in (True, False):
        base = compared.new if newer else compared.old
        if base.document.kind is not DocumentKind.DOCX or base.document.reading is Reading.REJECTED:
            continue
        copy = _over(matter, compared, newer, date, limits, token)
        if copy is not None and _proven(tools, copy.data, compared, limits, token):
            over = "The redline is over the older file: the newer one is no Word file that could be written on."
            return Redline(copy.data, _remarked("" if newer else over, compared))
    data = fresh_redline(compared, AUTHOR, date)
    if not _proven(tools, data, compared, limits, token):
        raise ExportFailed("A redline of these versions would not say what they say. Write the report instead.")
    fresh = "The redline is a new Word file: it has the words of both versions, not their layout."
    return Redline(data, _remarked(fresh, compared))


def _remarked(said: str, compared: VersionsCompared) -> str:
    """Return what is said of a redline, with what of the versions it does not show."""
    beside = any(one.part is not ContractPart.TEXT for one in compared.difference.changed)
    left = "It does not show what changed in headers, footers and comments." if beside else ""
    return " ".join(filter(None, (said, left)))


def _over(
    matter: Matter, compared: VersionsCompared, newer: bool, date: str, limits: Limits, token: CancelToken
) -> RedlineCopy | None:
    base = compared.new if newer else compared.old
    steps = tuple(redline_steps(compared, newer))
    data = matter.documents.original(base.document_id)
    order = Redlining(data, base.document.name, base.document.text, newer, steps, AUTHOR, date)
    try:
        with Marker(limits) as marker:
            copy = marker.redlined(order, token)
    except FileRefused:
        return None
    return None if copy.unplaced else copy


def _proven(tools: CompareTools, data: bytes, compared: VersionsCompared, limits: Limits, token: CancelToken) -> bool:
    """Read a redline back: accepted it must be the newer version word for word, rejected the older one."""
    for reading, version in ((Reading.ACCEPTED, compared.new), (Reading.REJECTED, compared.old)):
        try:
            read = tools.parsers.ingest(Path("redline.docx"), limits, token, reading=reading, data=data).document
        except FileRefused:
            return False
        back = Opened(0, read, segment(read))
        passages = version.segmentation.passages, back.segmentation.passages
        if difference(version.document, passages[0], read, passages[1], token=token).changed:
            return False
    return True
