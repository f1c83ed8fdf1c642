"""What the parts of a position, and the places in a firm's file, are called in the window."""

import re
from collections.abc import Mapping

from smallprint.playbooks.tables.columns import PlaybookField
from smallprint.ui.translation.texts import marked, tr

FIELD_NAMES: Mapping[PlaybookField, str] = {
    PlaybookField.CLAUSE: marked("Clause"),
    PlaybookField.TITLE: marked("Title of the position"),
    PlaybookField.SEVERITY: marked("Severity"),
    PlaybookField.NEED: marked("Whether it must be there"),
    PlaybookField.PREFERRED: marked("Preferred position"),
    PlaybookField.ACCEPTABLE: marked("Acceptable positions"),
    PlaybookField.NEVER: marked("Never accepted"),
    PlaybookField.ABOUT: marked("Words it must have"),
    PlaybookField.WHY: marked("Why"),
    PlaybookField.FALLBACK: marked("Text to put forward"),
    PlaybookField.ESCALATE_TO: marked("Who is asked"),
    PlaybookField.SOURCE: marked("Source"),
    PlaybookField.KEY: marked("Id of the position"),
}
_PLACES = {
    "row": marked("row {number}"),
    "table": marked("table {number}"),
    "line": marked("line {number}"),
    "paragraph": marked("paragraph {number}"),
}
_PLACE = re.compile(r"\b(row|table|line|paragraph) (\d+)")


def place_said(place: str) -> str:
    """Return where something stands in a file, in the language of the window: “Sheet1”, row 5."""
    return _PLACE.sub(lambda found: tr(_PLACES[found[1]], number=found[2]), place)
