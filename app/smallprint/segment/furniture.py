"""Running headers, footers and page numbers: lines that belong to the page and not to the contract."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain

from smallprint.segment.labels import roman_value
from smallprint.segment.lines import Joint, PrintedLine

_MAX_LENGTH = 240
_DEPTH = 3
"""So many lines from the top or bottom of a page may be a header or footer."""

_SHORT = 30
_AHEAD = 3
_ENOUGH = 3
"""A header or footer stands on at least so many pages (two in a document of two to four pages)."""

_FILING = re.compile(r"Source: [^\n]{2,120}, [\w/-]{1,12}, \d{1,2}/\d{1,2}/\d{4}")
_STAMP = re.compile(
    r"(?:docusign|adobe\s+sign|hellosign|dropbox\s+sign|pandadoc|echosign|signnow|yousign)\b[^\n]{0,20}"
    r"\b(?:envelope|transaction|document|doc|agreement|ref)[^\n]{0,80}"
    r"|(?:envelope|transaction|docu?ment\s+ref(?:erence)?|doc(?:ument)?)\s*(?:id|no|number)?\s*[.:#]\s*[0-9A-F][0-9A-F-]{9,60}"
    r"|case\s+(?:no\.?\s*)?\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}[^\n]{0,80}"
    r"|(?-i:[A-Z]{2,8}(?:[-_ ][A-Z]{1,6})?[-_ ]?0\d{4,9})"
    r"|[^\n]{0,80}/\s*(?:draft|version|rev(?:ision)?\.?|v)\s*\d{1,3}[a-z]?\s*/[^\n]{0,80}"
    r"|\d{4}-\d{4}-\d{4}(?:[-, ]*v\.?\s?\d{1,3})?"
    r"|(?:draft|version|rev)\.?\s*(?:no\.?\s*)?\d{1,3}\s*[-–—/|]\s*\d{1,2}[ ./-]\w{2,9}[ ./-]\d{2,4}",
    re.IGNORECASE,
)
"""What a program or a court puts on pages: ids of envelopes, Bates numbers, numbers of cases and drafts."""

_ON_PAGES = 3
_OF_PAGES = 0.6
"""A line that stands once a page, word for word, on so many pages and on such a share of them is a stamp."""

_MOST_STAMPS = 4

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


def find_furniture(lines: Sequence[PrintedLine]) -> set[int]:
    """Return the indexes of the lines that are furniture."""
    edges = _edges(lines)
    found = {i for i, line in enumerate(lines) if _FILING.fullmatch(line.text)}
    found |= {i for i, line in enumerate(lines) if len(line.text) <= _MAX_LENGTH and _STAMP.fullmatch(line.text)}
    found |= _stamped(lines)
    found |= _repeated(lines, edges)
    found |= _numbers(lines, edges)
    return found


def _edges(lines: Sequence[PrintedLine]) -> dict[int, tuple[str, int]]:
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


def _repeated(lines: Sequence[PrintedLine], edges: dict[int, tuple[str, int]]) -> set[int]:
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


def _stamped(lines: Sequence[PrintedLine]) -> set[int]:
    """Return the lines that stand once on most pages, wherever on the page, word for word and with a figure in them."""
    pages = len({line.page for line in lines})
    places: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if len(line.text) <= _MAX_LENGTH and _DIGITS.search(line.text) and not line.text.endswith((";", ",", ":", ".")):
            places[line.text].append(i)
    stamps = []
    for standing in places.values():
        on = len({lines[i].page for i in standing})
        if on == len(standing) and on >= max(_ON_PAGES, _OF_PAGES * pages):
            stamps.append(standing)
    return set(chain.from_iterable(stamps)) if len(stamps) <= _MOST_STAMPS else set()  # else one form on every page


def _may_run(words: str) -> bool:
    """Say whether repeated words may be a header: not an enumeration's end, not what stands for left-out text."""
    left_out = len(words) <= _SHORT and ("omitted" in words or "reserved" in words)
    return len(words) > 1 and not words.endswith((";", ",", ":")) and not left_out


def _reachable(lines: Sequence[PrintedLine], found: set[int], edges: dict[int, tuple[str, int]]) -> set[int]:
    """Keep the lines between which and their edge stand only such lines or short ones (a number)."""
    kept: set[int] = set()
    for i in found:
        side, depth = edges[i]
        outward = range(i - depth, i) if side == "top" else range(i + 1, i + depth + 1)
        if all(j in found or len(lines[j].text) <= _SHORT for j in outward):
            kept.add(i)
    return kept


def _numbers(lines: Sequence[PrintedLine], edges: dict[int, tuple[str, int]]) -> set[int]:
    """Return the lines that are only a page number: at an edge, or one of a sequence that counts up."""
    counted: list[tuple[int, int]] = []
    found: set[int] = set()
    for i, line in enumerate(lines):
        if len(line.text) > 20:
            continue
        number = _PAGE_NUMBER.fullmatch(line.text)
        if number is None or line.text.endswith(".)") or _closes(line.text):
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


def _closes(text: str) -> bool:
    """Say whether a line closes a bracket that an earlier line opened: the end of a sentence, and no number."""
    return any(text.count(end) > text.count(begin) for begin, end in ("()", "[]"))


def _apart(lines: Sequence[PrintedLine], i: int, j: int) -> bool:
    """Say whether two lone numbers stand a page's worth of text apart, unlike the cells of a table."""
    return lines[j].start - lines[i].end > 600


def _folded(text: str) -> str:
    return _SPACES.sub(" ", _DIGITS.sub("#", text)).strip().casefold()
