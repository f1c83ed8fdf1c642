"""What the sheets of the workbook share: their columns, their row heights, and how they are printed."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from smallprint.export import wording
from smallprint.export.tables.dress import HEAD, Dress

_A4 = 9
_SMALLER = 60  # per cent, of a sheet that is wider than a page
_LINE = 13.0  # points of a line in the sheet's type
_MOST_LINES = 12  # of a row: the rest of a long quote is in the cell, and in its comment
_PER_WIDTH = 1.1  # characters of the sheet's type in a column of width 1
_MOST_HEADER = 200  # characters: Excel takes 255 in all
_COMMENT_LINE = 60  # characters
_LONGEST_LINK = 2_000  # characters, of 2,079 that Excel takes
MOST_LINKS = 60_000  # of 65,530 that Excel takes in a sheet


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: its heading and its width in characters of the usual type."""

    head: str
    width: float


def head(sheet: Worksheet, dress: Dress, columns: Sequence[Column], row: int = 0) -> None:
    """Write the headings of the columns and set their widths."""
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width)
        dress.put(sheet, row, number, wording.one_line(column.head), HEAD)
    sheet.set_row(row, 2.4 * _LINE)


def height(texts: Mapping[float, str] | Sequence[tuple[float, str]]) -> float:
    """Return the height of a row in points for wrapped texts, each with its column's width."""
    pairs = texts.items() if isinstance(texts, Mapping) else texts
    lines = max((math.ceil(len(text) / (width * _PER_WIDTH)) for width, text in pairs), default=1)
    return 3 + _LINE * min(max(lines, 1), _MOST_LINES)


def printed(sheet: Worksheet, title: str, made: str, head_row: int = 0, one_wide: bool = True) -> None:
    """Set the sheet up to be printed: landscape, its headings on every page, the matter and the page named."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    sheet.repeat_rows(head_row)
    if one_wide:
        sheet.fit_to_pages(1, 0)
    else:
        sheet.set_print_scale(_SMALLER)
        sheet.print_across()
    # A figure right after the size of the type would be read as a part of it: the space keeps them apart.
    sheet.set_header(f"&L&9 {_plain(title)}&R&9 {_plain(made)}")
    sheet.set_footer("&L&9&A&R&9Page &P of &N")
    sheet.hide_gridlines(2)


def comment(sheet: Worksheet, row: int, column: int, lines: Sequence[str]) -> None:
    """Write the comment of a cell, as large as its words need; its author is the program."""
    text = "\n\n".join(wording.sound(line) for line in lines)[:30_000]
    needed = sum(math.ceil(max(len(line), 1) / _COMMENT_LINE) for line in text.split("\n"))
    size = {"width": 380, "height": min(30 + 15 * needed, 420)}
    sheet.write_comment(row, column, text, {"author": "Smallprint", "font_size": 9, "color": "#FFFFF5", **size})


def link_fits(address: str) -> bool:
    """Say whether a link may stand in a cell."""
    return bool(address) and len(address) < _LONGEST_LINK


def _plain(text: str) -> str:
    """Return words for a printed header, where an ampersand begins an order."""
    return wording.one_line(text)[:_MOST_HEADER].replace("&", "&&")
