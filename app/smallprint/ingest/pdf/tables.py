"""Rows of tables in a PDF: a tab stands where a wide gap parts two cells, and a row of several lines becomes one line.

pdfium writes one space for any gap and a line end for each line, so that a row reads like a sentence. Where
neighbouring lines are far wider than their characters, the boxes of these are asked for, and gaps that stand above each
other are the borders of columns. Every change puts one character in the place of another, so that all places stay.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.pdf.characters import Cleaned
from smallprint.ingest.pdf.places import boxes_of

_NEWLINE, _SPACE, _TAB = 10, 32, 9
_LEAST_ROWS = 2
_LOOSE = 1.2  # of the usual width of a character: a line that has wide gaps
_USUAL = 0.5  # width of a character in heights of its line, where a page has no long lines
_LONG = 40  # characters of a line that says what is usual
_GAP = 0.95  # heights of a line that two cells are apart at least; justified words are a third of that
_NEAR = 4.0  # points that the edges of cells in one column differ by at most
_PITCH = 3.0  # heights of a line from one row to the next at most
_MOST_CELLS = 9
_PAIR = 2  # cells of a row that has only a name and something beside it
_PAGE = 3  # figures of a page number
_MOST = 0.6  # of a row's cells that stand under others
_FIGURE = re.compile(r"(?:[A-Z]{3}\s?)?[£$€¥]?\s?\d|none\b|n/a\b|[-–—*]+$", re.IGNORECASE)
_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]{1,3}|[ivxIVX]{1,5})[.)]{0,2}|[•·▪–—*-]")
_ADDRESS = ("Avenue", "Street", "Suite", "Attn", "Fax", "Floor", "Telephone", "Tel.", "Email", "E-mail", "P.O.")
# What is filled in by hand is no table of values: blocks of signatures.
_BY_HAND = ("____", "By:", "Name:", "Title:", "Signed", "Signature", "....", ". . .", "/s/")


@dataclass(slots=True)
class _Row:
    """A row: its strips, the characters before its cells, and where those begin and end.

    Its first line is between `top` and `base`, all of it above `bottom` (points from the page's foot).
    """

    strips: list[int]
    tabs: list[int]
    lefts: list[float]
    rights: list[float]
    top: float
    base: float
    bottom: float
    wraps: list[tuple[int, int]] = field(default_factory=list)  # line ends, and what each of them becomes


def with_cells(
    clean: Cleaned, spans: np.ndarray, ends: np.ndarray, text_page: pdfium.FPDF_TEXTPAGE | None, rotation: int
) -> Cleaned:
    """Return the characters of a page with its tables marked; `spans` and `ends` are its strips' (`Content`)."""
    if len(spans) < _LEAST_ROWS or rotation % 4:
        return clean
    left, right = ends[0::2, 0], ends[1::2, 2]
    top, bottom = np.maximum(ends[0::2, 1], ends[1::2, 1]), np.minimum(ends[0::2, 3], ends[1::2, 3])
    heights = np.maximum(top - bottom, 1.0)
    counts = spans[:, 1] - spans[:, 0] + 1
    widths = (right - left) / counts / heights
    long = widths[counts >= _LONG]
    usual = float(np.percentile(long, 25)) if long.size else _USUAL
    loose = (widths > _LOOSE * min(usual, 1.5 * _USUAL)) & (counts > _LEAST_ROWS)
    if loose.sum() < _LEAST_ROWS:
        return clean
    edges = np.stack((left, top, right, bottom), axis=1)
    codes = clean.codes.copy()
    for run in _runs(clean, spans, edges, loose, text_page):
        for row in run:
            codes[row.tabs] = _TAB
            for at, code in row.wraps:
                codes[at] = code
    if (codes == clean.codes).all():
        return clean
    text = codes.tobytes().decode("utf-16-le" if codes.dtype == np.uint16 else "utf-32-le")
    return replace(clean, text=text, codes=codes)


def _runs(
    clean: Cleaned,
    spans: np.ndarray,
    edges: np.ndarray,
    loose: np.ndarray,
    text_page: pdfium.FPDF_TEXTPAGE | None,
) -> Iterator[list[_Row]]:
    """Yield the rows that follow each other with columns in common, where they are a table of values."""
    run: list[_Row] = []
    for strip in range(len(spans)):
        if run and _joined(run[-1], strip, clean, spans, edges, text_page):
            continue
        row = _row(strip, clean, spans, edges, text_page) if loose[strip] or run else None
        if row is not None and run and not _beneath(run, row):
            yield from [run] if _is_table(run, clean, spans) else []
            run = []
        if row is not None:
            run.append(row)
        elif run:
            yield from [run] if _is_table(run, clean, spans) else []
            run = []
    yield from [run] if run and _is_table(run, clean, spans) else []


def _row(
    strip: int, clean: Cleaned, spans: np.ndarray, edges: np.ndarray, text_page: pdfium.FPDF_TEXTPAGE | None
) -> _Row | None:
    """Return a strip as the row that its wide gaps make of it; None where it has none."""
    left, top, right, bottom = edges[strip].tolist()
    tabs, lefts, rights = _gaps(clean, spans[strip], (top - bottom) * _GAP, text_page)
    if not tabs or len(tabs) >= _MOST_CELLS:
        return None
    return _Row([strip], tabs, [left, *lefts], [*rights, right], top, bottom, bottom)


def _gaps(
    clean: Cleaned, span: np.ndarray, least: float, text_page: pdfium.FPDF_TEXTPAGE | None
) -> tuple[list[int], list[float], list[float]]:
    """Return the spaces of a strip that are wide gaps, where what follows begins, and where what precedes ends."""
    first, last = int(span[0]), int(span[1])
    boxes = boxes_of(text_page, clean.source[first : last + 1].tolist())
    spaces = [at for at in range(first + 1, last) if clean.codes[at] == _SPACE]
    before, after = boxes[[at - 1 - first for at in spaces]], boxes[[at + 1 - first for at in spaces]]
    wide = [n for n in range(len(spaces)) if after[n, 0] - before[n, 2] > least]
    return [spaces[n] for n in wide], [float(after[n, 0]) for n in wide], [float(before[n, 2]) for n in wide]


def _joined(
    row: _Row,
    strip: int,
    clean: Cleaned,
    spans: np.ndarray,
    edges: np.ndarray,
    text_page: pdfium.FPDF_TEXTPAGE | None,
) -> bool:
    """Join a strip to the row before it where it goes on in one of its cells, or with its next ones; say whether."""
    left, top, right, bottom = edges[strip].tolist()
    line_end = int(spans[strip, 0]) - 1
    if line_end < 0 or clean.codes[line_end] != _NEWLINE:
        return False
    height = top - bottom
    beside = min(top, row.top) - max(bottom, row.base) > height / 2
    if beside and left > row.lefts[-1] + _NEAR:
        tabs, lefts, rights = _gaps(clean, spans[strip], height * _GAP, text_page)
        row.tabs += tabs
        row.lefts += [left, *lefts]
        row.rights += [*rights, right]
        row.wraps.append((line_end, _TAB))
    elif not beside and row.bottom - height < top < row.base + _NEAR and _under_cell(row, left):
        row.wraps.append((line_end, _SPACE))
        row.bottom = min(row.bottom, bottom)
    else:
        return False
    row.strips.append(strip)
    return True


def _under_cell(row: _Row, left: float) -> bool:
    """Say whether a line begins where a cell of the row does, but for the first, under which the next row begins."""
    return any(abs(left - one) <= _NEAR for one in row.lefts[1:])


def _beneath(run: Sequence[_Row], row: _Row) -> bool:
    """Say whether a row stands beneath a run of rows, with most of its columns in common: justified words have none."""
    last = run[-1]
    near = last.top - row.top > 0 and last.bottom - row.top < _PITCH * (row.top - row.base)
    lefts = [one for other in run for one in other.lefts[1:]]
    rights = [one for other in run for one in other.rights[1:]]
    common = [
        any(abs(left - one) <= _NEAR for one in lefts) or any(abs(right - one) <= _NEAR for one in rights)
        for left, right in zip(row.lefts[1:], row.rights[1:], strict=True)
    ]
    return near and sum(common) >= _MOST * len(common)


def _is_table(run: Sequence[_Row], clean: Cleaned, spans: np.ndarray) -> bool:
    """Say whether rows are a table of values: several, with figures in them or more than two columns."""
    if len(run) < _LEAST_ROWS:
        return False
    texts = [clean.text[spans[row.strips[0], 0] : spans[row.strips[-1], 1] + 1] for row in run]
    if any(mark in text for text in texts for mark in _BY_HAND):
        return False
    if sum(any(mark in text for mark in _ADDRESS) for text in texts) * 3 > len(run):
        return False
    begins = [clean.text[at + 1] for row in run for at in row.tabs]
    if sum(map(str.islower, begins)) * 4 > len(begins):
        return False  # words of lines that were stretched to the margin
    lasts = [clean.text[row.tabs[-1] + 1 : spans[row.strips[-1], 1] + 1].strip() for row in run]
    pairs = sum(len(row.lefts) == _PAIR for row in run)
    firsts = [clean.text[spans[row.strips[0], 0] : row.tabs[0]].strip() for row in run]
    if pairs * 2 > len(run) and sum(_NUMBER.fullmatch(one) is not None for one in firsts) * 3 > len(run):
        return False  # a number and a heading, or a clause
    if pairs * 2 > len(run) and all(one.isdigit() and len(one) <= _PAGE for one in lasts):
        return False  # a table of contents
    figures = sum(_FIGURE.match(one) is not None for one in lasts)
    return figures * 2 >= len(run) or pairs * 2 < len(run)
