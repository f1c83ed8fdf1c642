"""Running headers, footers and page numbers: lines that belong to the page and not to the contract."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from app.segment.labels import roman_value
from app.segment.lines import Joint, Line

_MAX_LENGTH = 240
_DEPTH = 3
"""So many lines from the top or bottom of a page may be a header or footer."""

_SHORT = 30
_AHEAD = 3
_ENOUGH = 3
"""A header or footer stands on at least so many pages (two in a document of two to four pages)."""

_FILING = re.compile(r"Source: [^\n]{2,120}, [\w/-]{1,12}, \d{1,2}/\d{1,2}/\d{4}")
_PAGE_NUMBER = re.compile(
    r"[-–—\[( ]{0,3}(?:page\s{0,3})?(?:[A-Z]{1,2}-)?(?:(?P<digits>\d{1,4})|(?P<roman>[ivxl]{1,6}))"
    r"(?:\s{0,3}(?:of|/)\s{0,3}\d{1,4})?[-–—\]) .]{0,3}",
    re.IGNORECASE,
)
_NAMED_NUMBER = re.compile(
    r"[-–—\[(]\s{0,2}\d{1,4}\s{0,2}[-–—\])]|page\s{0,3}\d{1,4}(?:\s{0,3}of\s{0,3}\d{1,4})?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_SPACES = re.compile(r"\s+")


def find_furniture(lines: Sequence[Line]) -> set[int]:
    """Return the indexes of the lines that are furniture."""
    edges = _edges(lines)
    found = {i for i, line in enumerate(lines) if _FILING.fullmatch(line.text)}
    found |= _repeated(lines, edges)
    found |= _numbers(lines, edges)
    return found


def _edges(lines: Sequence[Line]) -> dict[int, tuple[str, int]]:
    """Return the lines at the top or bottom of a page: index -> (side, how many lines from the edge)."""
    edges: dict[int, tuple[str, int]] = {}
    breaks = [i for i, line in enumerate(lines) if line.joint is Joint.EDGE]
    if not breaks:
        return edges
    for begin, after in zip(breaks, [*breaks[1:], len(lines)], strict=True):
        for depth in range(min(_DEPTH, after - begin)):
            edges[begin + depth] = ("top", depth)
        for depth in range(min(_DEPTH, after - begin)):
            bottom = after - 1 - depth
            if bottom not in edges or edges[bottom][1] > depth:
                edges[bottom] = ("bottom", depth)
    return edges


def _repeated(lines: Sequence[Line], edges: dict[int, tuple[str, int]]) -> set[int]:
    """Return the edge lines whose words, digits folded, stand at the edges of several pages and rarely elsewhere."""
    pages = sum(line.joint is Joint.EDGE for line in lines)
    if pages < 2:
        return set()
    everywhere = Counter(_folded(line.text) for line in lines if len(line.text) <= _MAX_LENGTH)
    at_edge: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, (side, _) in edges.items():
        if len(lines[i].text) <= _MAX_LENGTH:
            at_edge[side, _folded(lines[i].text)].append(i)
    enough = 2 if pages <= 4 else _ENOUGH
    found: set[int] = set()
    for (_, words), places in at_edge.items():
        distinct = len({lines[i].page for i in places}) if lines[-1].page > 0 else len(places)
        if distinct >= enough and len(places) >= 0.6 * everywhere[words] and _may_run(words):
            found.update(places)
    return _reachable(lines, found, edges)


def _may_run(words: str) -> bool:
    """Say whether repeated words may be a header: not an enumeration's end, not what stands for left-out text."""
    left_out = len(words) <= _SHORT and ("omitted" in words or "reserved" in words)
    return len(words) > 1 and not words.endswith((";", ",", ":")) and not left_out


def _reachable(lines: Sequence[Line], found: set[int], edges: dict[int, tuple[str, int]]) -> set[int]:
    """Keep the lines between which and their edge stand only such lines or short ones (a number)."""
    kept: set[int] = set()
    for i in found:
        side, depth = edges[i]
        outward = range(i - depth, i) if side == "top" else range(i + 1, i + depth + 1)
        if all(j in found or len(lines[j].text) <= _SHORT for j in outward):
            kept.add(i)
    return kept


def _numbers(lines: Sequence[Line], edges: dict[int, tuple[str, int]]) -> set[int]:
    """Return the lines that are only a page number: at an edge, or one of a sequence that counts up."""
    counted: list[tuple[int, int]] = []
    found: set[int] = set()
    for i, line in enumerate(lines):
        if len(line.text) > 20:
            continue
        number = _PAGE_NUMBER.fullmatch(line.text)
        if number is None or line.text.endswith(".)"):
            continue
        value = int(number["digits"]) if number["digits"] else roman_value(number["roman"].upper())
        if not value:
            continue
        last_of_page = i + 1 == len(lines) or lines[i + 1].joint is Joint.EDGE
        if _NAMED_NUMBER.fullmatch(line.text) or ((i in edges and edges[i][1] == 0) and (last_of_page or i > 0)):
            found.add(i)
        counted.append((i, value))
    for at, (i, value) in enumerate(counted):
        for j, following in counted[at + 1 : at + 1 + _AHEAD]:
            if following == value + 1 and _apart(lines, i, j):
                found.update((i, j))
    return found


def _apart(lines: Sequence[Line], i: int, j: int) -> bool:
    """Say whether two lone numbers stand a page's worth of text apart, unlike the cells of a table."""
    return lines[j].start - lines[i].end > 600


def _folded(text: str) -> str:
    return _SPACES.sub(" ", _DIGITS.sub("#", text)).strip().casefold()
