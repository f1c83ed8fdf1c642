"""What each string of the window goes through: `tr`, `tr_n` for a count, `marked` for a later `tr`.

The source string is English and is the key of the translation. It is written out in the call, so that
`packaging/translations.py` finds it. A part that changes is a named place: `tr("Page {page}", page=shown)`.
A sentence is one string: another language has another order of words.
"""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate

from smallprint.ui.translation.chosen import language

CONTEXT = "window"


def tr(text: str, /, comment: str = "", **places: object) -> str:
    """Return a string in the language of the window, its named places filled in.

    `comment` tells apart two meanings of one English word, and is shown to translators.
    """
    said = language().looked_up(CONTEXT, text, comment) or text
    return said.format(**places) if places else said


def tr_n(count: int, one: str, many: str, /, **places: object) -> str:
    """Return the form of a string that goes with a count, which stands where `{n}` does.

    `many` is the key of the translation; `one` is the English form for 1.
    """
    said = language().looked_up(CONTEXT, many, "", count) or (one if count == 1 else many)
    return said.format(n=number(count), **places)


def marked(text: str) -> str:
    """Return a string as it is, marked for translation: for constants, which `tr` translates where they are shown."""
    return text


def number(value: int) -> str:
    """Return a whole number as the language writes it: "1,204", "1.204"."""
    return language().locale.toString(value)


def sentences(*said: str) -> str:
    """Return sentences one behind the other; empty ones are left out, and Chinese puts no space between them."""
    return ("" if language().code == "zh_CN" else " ").join(filter(None, said))


def listed(parts: Iterable[str]) -> str:
    """Return parts side by side with the comma of the language; empty ones are left out."""
    return ("，" if language().code == "zh_CN" else ", ").join(filter(None, parts))


def percent(share: float) -> str:
    """Return a share as whole per cent: "95 %"."""
    return f"{round(share * 100)} %"


def day(of: date) -> str:
    """Return a date as the language writes it, with the month as a word."""
    return language().locale.toString(QDate(of.year, of.month, of.day), tr("d MMM yyyy", "pattern of a date"))
