"""A firm's own file as tables of words, before anything is made of them; each row knows where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from smallprint.playbooks.tables.german import ABOUT


@dataclass(frozen=True, slots=True)
class ImportRemark:
    """A sentence on what was not wholly understood; `place` is where a person finds it ("row 5"), "" for the whole."""

    sentence: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}" if self.place else self.sentence


@dataclass(frozen=True, slots=True)
class ForeignRow:
    """One row: its cells in the order of the headers, and where a person finds it ("row 5")."""

    place: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """A table with its headers; `name` is that of its sheet, "" for none."""

    headers: tuple[str, ...]
    rows: tuple[ForeignRow, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """All tables of a file, what it says of itself ("side": "customer"), and what was not understood."""

    tables: tuple[ForeignTable, ...]
    about: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[ImportRemark, ...] = ()


_ABOUT = {
    "name": "name", "playbook": "name", "title": "name", "playbook name": "name", "version": "version",
    "side": "side", "our side": "side", "we are": "side", "contract": "contract", "contract type": "contract",
    "kind of contract": "contract", "agreement type": "contract", "source": "source",
}  # fmt: skip


def about_field(label: str) -> str:
    """Return which field of a playbook a label names ("Our side": "side"), "" for none."""
    said = " ".join(label.lower().strip(" :").split())
    return _ABOUT.get(said) or ABOUT.get(said, "")
