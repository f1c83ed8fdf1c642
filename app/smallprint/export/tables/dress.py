"""How the cells of the workbook look: the report's fonts and colours, and numbers in the form of what they count."""

from datetime import date
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from smallprint.domain.value_numbers import Length, Share, Sum
from smallprint.export.docx_styles import ACCENT, INK, LINE, PANEL, SANS, SECONDARY
from smallprint.export.tables.cells import CellValue, is_like_formula

CellFormat = dict[str, Any]
"""Properties of a format, by the names that XlsxWriter has for them."""

_BASE = {"font_name": SANS, "font_size": 10, "font_color": f"#{INK}", "valign": "top"}
_LINED = {"bottom": 1, "bottom_color": f"#{LINE}"}
HEAD = {"bold": True, "font_size": 9, "bg_color": f"#{PANEL}", "text_wrap": True, "valign": "vcenter"}
TITLE = {"bold": True, "font_size": 16}
QUIET = {"font_color": f"#{SECONDARY}"}
LINK = {"font_color": f"#{ACCENT}", "underline": 1}
WRAPPED = {"text_wrap": True}
BOLD = {"bold": True}
_FIRST_YEAR = 1900  # in which the days of a spreadsheet begin
_ACROSS = {"align": "left", "text_wrap": True}  # numbers stand where words do: a column holds both


class Dress:
    """The formats of a workbook, each made once: a workbook may hold 64,000 of them, and one a cell would be more."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def of(self, *looks: CellFormat, lined: bool = True) -> Format:
        """Return a format with these looks over the common one; `lined` draws the row's line."""
        properties = dict(_BASE)
        for look in ((_LINED if lined else {}), *looks):
            properties |= look
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]

    def put(
        self, sheet: Worksheet, row: int, column: int, cell: CellValue, *looks: CellFormat, lined: bool = True
    ) -> None:
        """Write a cell by what it is; a text is always a text, also when a person edits it later."""
        match cell:
            case "":
                sheet.write_blank(row, column, None, self.of(*looks))
            case str():
                # The mark of a text that a spreadsheet sets before what is typed with an apostrophe
                kept = ({"quote_prefix": True},) if is_like_formula(cell) else ()
                sheet.write_string(row, column, cell, self.of(*looks, *kept, lined=lined))
            case date() if cell.year < _FIRST_YEAR:
                sheet.write_string(row, column, cell.isoformat(), self.of(*looks))
            case date():
                sheet.write_datetime(row, column, cell, self.of({"num_format": "d mmm yyyy"}, _ACROSS, *looks))
            case Length(count, unit):
                form = f'0 "{Length(count, unit).unit_words}"'
                sheet.write_number(row, column, count, self.of({"num_format": form}, _ACROSS, *looks))
            case Sum(currency, amount):
                figures = "#,##0" if amount == amount.to_integral_value() else "#,##0.00"
                form = f'"{currency}" {figures}'
                sheet.write_number(row, column, float(amount), self.of({"num_format": form}, _ACROSS, *looks))
            case Share(part):
                form = "0%" if part * 100 == (part * 100).to_integral_value() else "0.0##%"
                sheet.write_number(row, column, float(part), self.of({"num_format": form}, _ACROSS, *looks))
            case _:
                sheet.write_number(row, column, cell, self.of(_ACROSS, *looks))
