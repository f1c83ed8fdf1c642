"""Everything the keyboard does, each once: the shortcuts, the menus and the sheet that lists them come from here.

To add one: a `Command` in `MainWindow._commands`; nothing else.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """Something the person can do. `keys` is in Qt's portable form, "" for none; `section` is where the sheet lists it.

    `done` is None for keys that a pane handles itself, which are only listed.
    """

    name: str
    keys: str
    section: str
    done: Callable[[], object] | None = None

    @property
    def lettered(self) -> bool:
        """Say whether the key is one that is also typed."""
        return len(self.keys) == 1


OWN_KEYS = (
    Command("Page up or down", "PgUp / PgDown", "Document"),
    Command("To the beginning or the end", "Home / End", "Document"),
    Command("Larger, smaller, life size", "Ctrl + / − / 0", "Document"),
    Command("Whole quote of the chosen finding, or its beginning", "Return", "Findings"),
    Command("Choose several findings", "Shift + arrows / Ctrl+click", "Findings"),
    Command("Select by words and lines", "Shift + arrows", "Document"),
    Command("Copy the selected words", "Ctrl+C", "Document"),
    Command("Remove the chosen documents", "Del", "Matter"),
)


def add_actions(window: QWidget, commands: Sequence[Command], letters_in: Sequence[QWidget]) -> dict[str, QAction]:
    """Give a window an action for each command that it can do; returns them by the command's name.

    Those with a letter as their key hear it only in `letters_in` and what these hold: whoever types a name or a note
    elsewhere must not decide by it.
    """
    actions = {}
    for command in commands:
        if command.done is not None:
            action = QAction(command.name, window)
            action.setShortcut(QKeySequence(command.keys))
            action.triggered.connect(command.done)
            if command.lettered:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                for place in letters_in:
                    place.addAction(action)
            else:
                window.addAction(action)
            actions[command.name] = action
    return actions
