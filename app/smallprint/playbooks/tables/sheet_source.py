"""A workbook (XLSX) as tables of words: each sheet that has headers which are known."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from lxml import etree

from smallprint.errors import PlaybookInvalid
from smallprint.playbooks.tables.foreign import ForeignFile, ForeignTable
from smallprint.playbooks.tables.grid import ChosenColumns, about_of, table_of

_MOST_BYTES = 80_000_000  # of all parts, unpacked
_MOST_ROWS, _MOST_COLUMNS = 5_000, 60
_BOOK = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ADDRESS = re.compile(r"([A-Z]{1,3})(\d{1,7})")

Grid = list[tuple[int, list[str]]]


def read_sheets(package: zipfile.ZipFile, name: str, chosen: ChosenColumns, any_head: bool = False) -> ForeignFile:
    """Return the tables of a workbook; raises PlaybookInvalid where it is damaged or none.

    With `any_head`, sheets count whose headers are not known.
    """
    try:
        if sum(one.file_size for one in package.infolist()) > _MOST_BYTES:
            raise PlaybookInvalid(f"“{name}” is too large for a playbook. Choose a workbook with positions.")
        grids = [(title, _grid(package, part)) for title, part in _parts(package)]
    except (KeyError, ValueError, etree.XMLSyntaxError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise PlaybookInvalid(f"“{name}” is no workbook that can be read. Save it anew as .xlsx, then try.") from error
    tables: list[ForeignTable] = []
    about: dict[str, str] = {}
    for title, grid in grids:
        said = about_of(grid)
        about |= said
        table = table_of(grid, title if len(grids) > 1 else "", chosen, any_head) if not said else None
        if table is not None:
            tables.append(table)
    return ForeignFile(tuple(tables), about)


def _parts(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the name and the part of each sheet, in the order of the workbook."""
    links = {one.get("Id", ""): one.get("Target", "") for one in _xml(package, "xl/_rels/workbook.xml.rels")}
    for sheet in _xml(package, "xl/workbook.xml").iter(f"{_BOOK}sheet"):
        target = links[sheet.get(_LINK, "")]
        if "worksheets" in target:  # charts stand among the sheets as well
            part = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)
            yield sheet.get("name", ""), part


def _grid(package: zipfile.ZipFile, part: str) -> Grid:
    shared = _shared(package)
    root = _xml(package, part)
    rows: dict[int, dict[int, str]] = {}
    for cell in root.iter(f"{_BOOK}c"):
        row, column = _place(cell.get("r", ""))
        if 0 < row <= _MOST_ROWS and column < _MOST_COLUMNS:
            rows.setdefault(row, {})[column] = _text(cell, shared)
    for merged in root.iter(f"{_BOOK}mergeCell"):
        _spread(rows, merged.get("ref", ""))
    wide = max((column for cells in rows.values() for column in cells), default=-1) + 1
    return [(number, [cells.get(one, "") for one in range(wide)]) for number, cells in sorted(rows.items())]


def _spread(rows: dict[int, dict[int, str]], reference: str) -> None:
    """Give each row of merged cells the words of the first, since they hold for all of them."""
    first, _, last = reference.partition(":")
    (top, left), (bottom, _right) = _place(first), _place(last or first)
    said = rows.get(top, {}).get(left, "")
    for row in range(top + 1, min(bottom, _MOST_ROWS) + 1):
        if row in rows:
            rows[row][left] = rows[row].get(left) or said


def _shared(package: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in package.namelist():
        return []
    return [_words(one) for one in _xml(package, "xl/sharedStrings.xml").iter(f"{_BOOK}si")]


def _text(cell: etree._Element, shared: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _words(cell)
    value = cell.findtext(f"{_BOOK}v") or ""
    if kind == "s":
        return shared[int(value)] if value.isdigit() and int(value) < len(shared) else ""
    return {"1": "yes", "0": "no"}.get(value, value) if kind == "b" else value


def _words(element: etree._Element) -> str:
    """Return the words of a string, without how they are read aloud in Japanese."""
    texts = [one for one in element.iter(f"{_BOOK}t") if one.getparent().tag != f"{_BOOK}rPh"]
    return "".join(one.text or "" for one in texts)


def _place(address: str) -> tuple[int, int]:
    """Return the row, counted from 1, and the column, counted from 0, of an address such as “B3”."""
    match = _ADDRESS.fullmatch(address)
    if match is None:
        return 0, 0
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - 64
    return int(match[2]), column - 1


def _xml(package: zipfile.ZipFile, part: str) -> etree._Element:
    return etree.fromstring(package.read(part), etree.XMLParser(resolve_entities=False, no_network=True))
