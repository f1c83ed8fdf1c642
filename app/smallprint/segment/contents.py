"""Entries of a table of contents: they look like headings and open no section."""

import re
from collections.abc import Sequence

from smallprint.segment.lines import PrintedLine

_TITLE = re.compile(
    r"(?:table of )?contents(?: page)?|index(?: of (?:exhibits|schedules|defined terms))?", re.IGNORECASE
)
_LEADER = re.compile(r"\.{4,}|(?:\. ){4,}|_{6,}|…{2,}")
_ENTRY_END = re.compile(r"(?:[\s.…_]|^)(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})$")
_PAGE_WORD = re.compile(r"page(?: no\.?)?|section|article|tab", re.IGNORECASE)
_FLAT_ENTRY = re.compile(
    r"\s\d{1,3}\s{1,3}(?:\d{1,2}\.|ARTICLE|Article|SECTION|Section|EXHIBIT|Exhibit|SCHEDULE|Schedule)"
)
_MAX_ENTRY = 160
_MAX_SKIPPED = 4


def find_contents(lines: Sequence[PrintedLine]) -> set[int]:
    """Return the indexes of the lines that are entries, or the title, of a table of contents."""
    found: set[int] = set()
    i = 0
    while i < len(lines):
        text = lines[i].text
        if len(text) <= 40 and _TITLE.fullmatch(text.rstrip(" :.")):
            entries, after = _entries(lines, i + 1)
            if len(entries) >= 2:
                found.add(i)
                found.update(entries)
                i = after
                continue
        elif _is_leader(text) or (text[:17].lower() == "table of contents" and _flat(text)):
            found.add(i)
        i += 1
    return found


def _entries(lines: Sequence[PrintedLine], first: int) -> tuple[list[int], int]:
    """Return the entries after a title, and where they stop: where lines stop ending in page numbers."""
    entries: list[int] = []
    skipped: list[int] = []
    i = first
    while i < len(lines) and len(skipped) <= _MAX_SKIPPED:
        text = lines[i].text
        if _flat(text) or (len(text) <= _MAX_ENTRY and (_ENTRY_END.search(text) or _PAGE_WORD.fullmatch(text))):
            entries.extend((*skipped, i))
            skipped = []
        elif len(text) > _MAX_ENTRY:
            break
        else:
            skipped.append(i)
        i += 1
    return entries, (entries[-1] + 1 if entries else first)


def _is_leader(text: str) -> bool:
    """Say whether a line is "Title ........ 12"."""
    return len(text) <= 2 * _MAX_ENTRY and _ENTRY_END.search(text) is not None and _LEADER.search(text) is not None


def _flat(text: str) -> bool:
    """Say whether a long line is a whole table of contents that lost its line ends."""
    return len(text) > 100 and len(_FLAT_ENTRY.findall(text)) * 120 > len(text)
