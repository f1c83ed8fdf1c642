"""Says a value in the language of the window: "30 days", "12 months’ fees", "March 3, 2025"; other words stay."""

import re

from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_RANGE = re.compile(r"(?P<low>\d[\d.,]*)(?P<unit> [^\W\d][^\d]*?)? to (?P<high>\d[\d.,]* [^\W\d][^\d]*)")


def measure_said(shown: str) -> str:
    """Return a value as it is shown in the window; what a contract or a person wrote in other words is as it was."""
    if language().english:
        return shown
    ends = _RANGE.fullmatch(shown)
    if ends is None:
        return translated(shown)
    low = translated(f"{ends['low']}{ends['unit']}") if ends["unit"] else ends["low"]
    return tr("{low} to {high}", "the two ends of a range", low=low, high=translated(ends["high"]))
