"""The report's body the way python-docx makes it: each style looked up by its name, each row through its table.

The reports must be the same as those made this way, and are measured against them.
"""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from smallprint.export import docx_parts as parts
from smallprint.export.pace import Pace
from smallprint.export.report.model import Look
from smallprint.export.wording import sound


class SheetByNames:
    def __init__(self, word: Document, pace: Pace) -> None:
        self._word = word
        self.pace = pace

    def paragraph(self, text: str, style: str = "", keep: bool = False) -> Paragraph:
        made: Paragraph = self._word.add_paragraph(text, None if style in ("", Look.BODY) else style)
        if keep:
            made.paragraph_format.keep_with_next = True
        return made

    def table(
        self,
        widths: Sequence[float],
        heads: Sequence[str],
        ground: str,
        numbers: int = 0,
        bar: str = "",
        about: str = "",
    ) -> "TableByNames":
        table = parts.add_table(self._word, widths)
        parts.add_head(table, widths)
        for index, (cell, head) in enumerate(zip(table.rows[0].cells, heads, strict=True)):
            parts.shade(cell._tc, ground)
            CellByNames(cell).write(head, Look.HEAD, right=index >= len(widths) - numbers)
        if bar:
            parts.bar(table.rows[0].cells[0]._tc, bar)
        parts.say_about(table._tbl, about)
        return TableByNames(table, widths, bar)


class TableByNames:
    def __init__(self, table: Table, widths: Sequence[float], bar: str) -> None:
        self._table, self._widths, self._bar = table, widths, bar

    def add_row(self) -> list["CellByNames"]:
        row = self._table.add_row()
        parts.prepare(row, self._widths)
        cells = list(row.cells)
        if self._bar:
            parts.bar(cells[0]._tc, self._bar)
        return [CellByNames(cell) for cell in cells]


class CellByNames:
    def __init__(self, cell: _Cell) -> None:
        self._cell = cell

    def write(self, text: str, style: str, right: bool = False) -> None:
        cell = self._cell
        first = cell.paragraphs[0]
        paragraph = first if len(cell.paragraphs) == 1 and not first.text else cell.add_paragraph()
        paragraph.style = style
        paragraph.add_run(sound(text))
        if right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
