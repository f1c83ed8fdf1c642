"""What any cell of a table holds: words that no program takes for a formula, and values as numbers and days.

A cell that begins with one of these characters is a formula to some spreadsheet, and could fetch or send what it likes:
https://owasp.org/www-community/attacks/CSV_Injection. Contracts hold such words without any ill will ("- Fees", "@").
"""

from collections.abc import Sequence
from datetime import date

from smallprint.domain.review import ReviewedFinding
from smallprint.domain.value_numbers import Length, Share, Sum, as_number
from smallprint.export import wording
from smallprint.export.values_said import value_said

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_LONGEST = 32_767  # characters of a cell, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3

CellValue = str | date | Length | Sum | Share | float | int


def words(text: str) -> str:
    """Return a text on one line, as long as a cell may be; it may still begin like a formula."""
    line = wording.one_line(text)
    return line if len(line) < _LONGEST else line[: _LONGEST - 2] + "…"


def is_like_formula(text: str) -> bool:
    """Say whether a spreadsheet may take a text for a formula."""
    return text.startswith(FORMULA_STARTS)


def value_cell(found: ReviewedFinding) -> CellValue:
    """Return a finding's value: a day, a length, a sum or a share where it is one, else words, "" for none."""
    number = as_number(found)
    return number if number is not None else words(found.shown_value)


def notes_cell(found: ReviewedFinding) -> str:
    """Return the notes on a finding, oldest first."""
    return words(" / ".join(wording.one_line(note.text) for note in found.notes))


def proposed_cell(found: ReviewedFinding) -> str:
    """Return the words that are proposed instead, or that these are to be struck."""
    if found.proposed is None:
        return ""
    return words(found.proposed.text) or f"{found.proposed.heading}."


def remark_cell(found: ReviewedFinding) -> str:
    """Return what a reviewer should know of the value, and of the finding itself."""
    value = found.finding.value
    said = [value_said(value)]
    if found.broken:
        said.append(found.words)
    if found.recognised:
        said.append("Read from a picture (OCR).")
    if found.finding.disputed:
        said.append("What found it disagrees.")
    return words(" ".join(filter(None, said)))


def joined(lines: Sequence[str]) -> str:
    """Return lines of a comment, as long as one may be."""
    text = "\n".join(map(wording.sound, lines))
    return text if len(text) < _LONGEST else text[: _LONGEST - 2] + "…"
