"""The text of a document and its pages, as what was found in it is checked against."""

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass, replace
from itertools import pairwise

from smallprint.domain.anchor import Anchor
from smallprint.domain.finding import Finding
from smallprint.store.database import Connection, Row
from smallprint.store.salvage import Salvage, check_row

_KEPT = 2  # documents: findings come document by document
_MOST_MISSING = 1000  # pages of a document whose rows are not there
_WIDEST = 20_000  # points: a page of a PDF is 200 inches at most


@dataclass(frozen=True, slots=True)
class Frame:
    """A text, and where each of its pages starts."""

    text: str
    starts: tuple[int, ...]

    def holds(self, start: int, end: int, quote: str) -> bool:
        """Say whether these are the words that stand there."""
        return 0 <= start < end <= len(self.text) and self.text[start:end] == quote

    def page(self, start: int) -> int:
        """Return the index of the page on which a character stands."""
        return max(bisect_right(self.starts, start) - 1, 0)


class Frames:
    """Checks findings against the text of their documents, each once: neither ever changes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sound: set[int] = set()
        self._frames: OrderedDict[int, Frame | None] = OrderedDict()

    def checked(self, document_id: int, finding: Finding) -> tuple[Finding, bool]:
        """Return a finding, and whether it is broken: its quote is not the text at its place.

        A broken one has no quote and no value, so that nobody takes them for the document's.
        """
        if finding.id in self._sound:
            return finding, False
        frame, anchor = self.of(document_id), finding.anchor
        if frame is not None and frame.holds(anchor.start, anchor.end, finding.quote):
            fitting = _fitting(frame, finding)
            if fitting == finding:
                self._sound.add(finding.id)
            return fitting, False
        last = len(frame.text) if frame is not None else 1
        start = min(anchor.start, last - 1)
        if start < 0:
            raise ValueError("there is no text")
        page = frame.page(start) if frame is not None else 0
        return replace(
            finding,
            quote="",
            value=None,
            anchor=Anchor(page, start, max(min(anchor.end, last), start + 1)),
            around_start=-1,
            around_end=-1,
        ), True

    def of(self, document_id: int) -> Frame | None:
        """Return the frame of a document, None where its text cannot be read."""
        if document_id not in self._frames:
            self._frames[document_id] = self._read(document_id)
            while len(self._frames) > _KEPT:
                self._frames.popitem(last=False)
        return self._frames[document_id]

    def _read(self, document_id: int) -> Frame | None:
        row = self._connection.row("SELECT text FROM texts WHERE document_id = ?", [document_id])
        if row is None or not isinstance(row["text"], str):
            return None
        rows = page_rows(self._connection, document_id, len(row["text"]))
        return Frame(row["text"], tuple(one["start"] for one in rows))


def page_rows(connection: Connection, document_id: int, length: int) -> list[Row]:
    """Return what is stored of each page, in order, tiling a text of this length.

    A page that is missing or cannot be read gets what lies between its neighbours, and the number it has.
    """
    stored = connection.row("SELECT pages FROM documents WHERE id = ?", [document_id])
    rows = connection.rows("SELECT * FROM pages WHERE document_id = ? ORDER BY number", [document_id])
    known = {row["number"]: row for row in rows if _sound(row, length)}
    count = stored["pages"] if stored is not None and isinstance(stored["pages"], int) else len(rows)
    return _tiled(connection.salvage, document_id, known, min(max(count, 1), len(rows) + _MOST_MISSING), length)


def _tiled(salvage: Salvage, document_id: int, known: dict[int, Row], count: int, length: int) -> list[Row]:
    numbers = range(count)
    starts: list[int] = []
    for number in numbers:
        before = starts[-1] if starts else 0
        start = known[number]["start"] if number in known else known.get(number - 1, {"end": before})["end"]
        starts.append(min(max(start, before), length) if number else 0)
    ends = [end for _, end in pairwise([*starts, length])]
    tiled = []
    for number, start, end in zip(numbers, starts, ends, strict=True):
        row = known.get(number)
        if row is None or (row["start"], row["end"]) != (start, end):
            salvage.lost("page", (document_id, number))
            near = row or known.get(number - 1) or known.get(number + 1)
            row = _made(number, near)
        tiled.append({**row, "start": start, "end": end})
    return tiled


def _made(number: int, near: Row | None) -> Row:
    size = {"width": near["width"], "height": near["height"]} if near else {"width": 0.0, "height": 0.0}
    return {"number": number, "label": str(number + 1), "unread": 1, "viewed_at": None, **size}


def _sound(row: Row, length: int) -> bool:
    try:
        check_row(row)
    except (ValueError, TypeError):
        return False
    sized = 0 <= row["width"] <= _WIDEST and 0 <= row["height"] <= _WIDEST
    return bool(sized and row["number"] >= 0 and 0 <= row["start"] <= row["end"] <= length)


def _fitting(frame: Frame, finding: Finding) -> Finding:
    """Return a finding with its own page, and without a value or surroundings outside the text."""
    anchor, value, end = finding.anchor, finding.value, len(frame.text)
    if not _on_its_page(frame, anchor):
        finding = replace(finding, anchor=replace(anchor, page=frame.page(anchor.start)))
    if value is not None and not -1 <= value.start <= value.end <= end:
        finding = replace(finding, value=None)
    if not -1 <= finding.around_start <= finding.around_end <= end:
        finding = replace(finding, around_start=-1, around_end=-1)
    return finding


def _on_its_page(frame: Frame, anchor: Anchor) -> bool:
    """Say whether an anchor names a page that its first character may be on: an empty one shares its start."""
    if anchor.page >= len(frame.starts):
        return False
    following = frame.starts[anchor.page + 1] if anchor.page + 1 < len(frame.starts) else len(frame.text)
    return frame.starts[anchor.page] <= anchor.start <= following
