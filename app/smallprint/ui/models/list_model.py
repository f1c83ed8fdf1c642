"""The models to choose from as a Qt list: what each is called, how it stands, what it needs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallprint.library.models import Machine, ModelChoice
from smallprint.ui.translation.chosen import language
from smallprint.ui.translation.texts import listed, tr

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The caption over the models of one place."""

    caption: str


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model; `in_use` says that it reads now."""

    choice: ModelChoice
    in_use: bool = False

    @property
    def state(self) -> str:
        """How it stands, in a word or two."""
        choice = self.choice
        if choice.trouble:
            return tr("Cannot be used")
        if self.in_use and choice.path is not None:
            return tr("In use")
        if not choice.fits:
            return tr("Too large")
        if choice.path is not None:
            return tr("Here")
        return tr("{share} % here", share=100 * choice.arrived // choice.bytes) if choice.arrived else ""

    @property
    def needs(self) -> str:
        """What it needs and how fast it reads, in one line."""
        parts = [size(self.choice.bytes)]
        if not self.choice.trouble:
            parts.append(tr("{size} of memory", size=size(self.choice.memory_megabytes * 10**6)))
        if self.choice.reading is not None:
            parts.append(
                ("~" if self.choice.estimated else "") + tr("{speed} tok/s", speed=format(self.choice.reading, ".0f"))
            )
        return " · ".join(parts)


class ModelsModel(QAbstractListModel):
    """Captions and models: those of the catalogue, then those found on this machine."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SectionRow | ModelRow] = []

    def set_choices(self, choices: Sequence[ModelChoice], in_use: str) -> None:
        """Show these models; `in_use` names the one that reads now, "" for none."""
        rows: list[SectionRow | ModelRow] = []
        for caption, ours in ((tr("KNOWN MODELS"), True), (tr("FOUND ON THIS MACHINE"), False)):
            chosen = [one for one in choices if (one.place == "catalogue") is ours]
            if chosen:
                rows += [SectionRow(caption), *(ModelRow(one, one.name == in_use) for one in chosen)]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, name: str) -> int:
        """Return where a model is listed, -1 where it is not."""
        for number, row in enumerate(self._rows):
            if isinstance(row, ModelRow) and row.choice.name == name:
                return number
        return -1

    def at(self, index: Index) -> SectionRow | ModelRow | None:
        """Return the row at an index, None outside."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of captions and models."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let models be chosen, captions not."""
        if isinstance(self.at(index), ModelRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a model's words or its row."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, SectionRow):
            return row.caption if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.choice.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((row.choice.label, row.state, row.needs))
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.choice.path) if row.choice.path else None
        return None


def facts(choice: ModelChoice, machine: Machine) -> list[tuple[str, str]]:
    """Return what a person should know before choosing a model, as (name, value)."""
    memory = tr(
        "{needed} of {free} free",
        needed=size(choice.memory_megabytes * 10**6),
        free=size(machine.free_memory),
    )
    if not choice.fits:
        memory = tr(
            "{needed}: this machine has {memory}",
            needed=size(choice.memory_megabytes * 10**6),
            memory=size(machine.memory),
        )
    room = "" if choice.path else f", {tr('{free} free on the disk', free=size(machine.free_disk))}"
    if choice.reading is None:
        speed = tr("not known until it is tried")
    elif choice.estimated:
        speed = tr("about {reading} tokens a second, reckoned from its size", reading=format(choice.reading, ".0f"))
    else:
        speed = tr("{reading} tokens a second, measured here", reading=format(choice.reading, ".0f"))
    shown = [
        (tr("Reading speed"), speed if not choice.trouble else ""),
        (tr("Memory"), memory if not choice.trouble else ""),
        (tr("Size"), size(choice.bytes) + room),
        (tr("Licence"), choice.licence or tr("not said in the file")),
        (tr("Found in"), choice.place if choice.place != "catalogue" else ""),
        (tr("Comes from"), choice.origin if choice.path is None else ""),
        (tr("File"), str(choice.path) if choice.path else ""),
    ]
    return [(name, value) for name, value in shown if value]


def room_trouble(choice: ModelChoice, machine: Machine) -> str:
    """Return why there is no room to download a model, "" where there is."""
    needed = choice.bytes - choice.arrived
    if choice.path is not None or needed <= machine.free_disk:
        return ""
    return tr(
        "The disk has {free} free and {needed} are needed. Free some space first.",
        free=size(machine.free_disk),
        needed=size(needed),
    )


def size(count: float) -> str:
    """Return a number of bytes in MB or GB."""
    if count < 1e9:
        return f"{count / 1e6:.0f} MB"
    return f"{language().locale.toString(count / 1e9, 'f', 1)} GB"
