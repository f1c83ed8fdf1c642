"""Values that a person types in the language of the window, for what reads English: "30 Tage" is "30 days"."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated

_UNITS: Mapping[str, Sequence[tuple[str, str]]] = {
    "de": (
        (r"(?:Werk|Arbeits|Geschäfts)tag(?:e|en)?\b", "business days"),
        (r"Stunden?\b", "hours"),
        (r"Tag(?:e|en)?\b", "days"),
        (r"Wochen?\b", "weeks"),
        (r"Monat(?:e|en)?\b", "months"),
        (r"Quartal(?:e|en)?\b", "quarters"),
        (r"Jahr(?:e|en)?\b", "years"),
    ),
    "zh_CN": (
        (r"个?工作日", "business days"),
        (r"个?(?:小时|钟头)", "hours"),
        (r"[天日]", "days"),
        (r"个?(?:周|星期)", "weeks"),
        (r"个?月", "months"),
        (r"个?季度", "quarters"),
        (r"年", "years"),
    ),
}
_DATES: Mapping[str, Sequence[str]] = {
    "de": ("d. MMMM yyyy", "d. MMM yyyy", "d.M.yyyy", "d. M. yyyy"),
    "zh_CN": ("yyyy年M月d日",),
}
_ALONE = ("perpetual",)  # values in words


def in_english(text: str) -> str:
    """Return what was typed as English writes it; what is no value in the language of the window stays."""
    text = " ".join(text.split())
    code = language().code
    for pattern in _DATES.get(code, ()):
        read = QLocale(code).toDate(text, pattern)
        if read.isValid():
            return read.toString("yyyy-MM-dd")
    for word in _ALONE:
        if text.lower() == translated(word).lower():
            return word
    for pattern, unit in _UNITS.get(code, ()):
        text = re.sub(rf"(?<=\d)\s*{pattern}", f" {unit}", text, flags=re.IGNORECASE)
    return text


def as_typed(shown: str) -> str:
    """Return a value in the language of the window where it is understood in it, else as it is stored."""
    said = measure_said(shown)
    return said if said == shown or measure_said(in_english(said)) == said else shown
