"""Says a value in the language of the window: "30 days", "12 months’ fees", "March 3, 2025"; other words stay."""

import re
from datetime import date

from smallprint.domain.value_remark import day_said
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")  # as a date that a person typed is stored
_RANGE = re.compile(r"(?P<low>\d[\d.,]*)(?P<unit> [^\W\d][^\d]*?)? to (?P<high>\d[\d.,]* [^\W\d][^\d]*)")


def measure_said(shown: str) -> str:
    """Return a value as it is shown in the window; what a contract or a person wrote in other words is as it was."""
    if language().english:
        return day_said(date.fromisoformat(shown)) if _ISO.fullmatch(shown) else shown
    ends = _RANGE.fullmatch(shown)
    if ends is None:
        return translated(shown)
    low = translated(f"{ends['low']}{ends['unit']}") if ends["unit"] else ends["low"]
    return tr("{low} to {high}", "the two ends of a range", low=low, high=translated(ends["high"]))
