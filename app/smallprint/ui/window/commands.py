"""Everything the keyboard does, each once: shortcuts, menus, the sheet of keys and their settings come from here.

To add one: a `Command` in `command_table`; nothing else.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from smallprint.ui.look.keys import shown_key
from smallprint.ui.translation.texts import marked, tr

_FIRST_UNTYPED = 0x01000000  # Qt numbers the keys that type nothing from here on
_SHIFTED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, slots=True)
class Command:
    """Something the person can do. `keys` is in Qt's portable form, "" for none; `section` is where it is listed.

    `id` names it in the settings; name and section are translated where they are shown. `done` is None for keys that
    a pane handles itself, which are only listed.
    """

    id: str
    name: str
    keys: str
    section: str
    done: Callable[[], object] | None = None


OWN_KEYS = (
    Command("", marked("Page up or down"), marked("PgUp / PgDown"), marked("Document")),
    Command("", marked("To the beginning or the end"), marked("Home / End"), marked("Document")),
    Command("", marked("Larger, smaller, life size"), marked("Ctrl + / − / 0"), marked("Document")),
    Command("", marked("Whole quote of the chosen finding, or its beginning"), marked("Return"), marked("Findings")),
    Command("", marked("Choose several findings"), marked("Shift + arrows / Ctrl+click"), marked("Findings")),
    Command("", marked("Select by words and lines"), marked("Shift + arrows"), marked("Document")),
    Command("", marked("Copy the selected words"), marked("Ctrl+C"), marked("Document")),
    Command("", marked("Remove the chosen documents"), marked("Del"), marked("Matter")),
)
# What lists, fields, buttons and the document do with these is not for a command to take.
_MOVING = ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
_EDITING = ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Return", "Ctrl+Enter")
_USED = ("Return", "Enter", "Tab", "Backtab", "Shift+Tab", "Space", "Esc", "Del", "Backspace", "Menu", "Shift+F10")
_ZOOMING = ("Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0")
_WITH = ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
RESERVED = frozenset((*_EDITING, *_USED, *_ZOOMING, *(held + key for key in _MOVING for held in _WITH)))


def is_typed(keys: str) -> bool:
    """Say whether a key is one that is also typed, as letters are."""
    if not keys:
        return False
    first: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # which the types of Qt leave out
    return not first.keyboardModifiers() & ~_SHIFTED and first.key().value < _FIRST_UNTYPED


def keys_in_force(commands: Sequence[Command], changed: Mapping[str, str]) -> dict[str, str]:
    """Return the key of every command by its id: the changed one, else its own unless another command has that now."""
    able = [command for command in commands if command.done is not None]
    chosen = {one.id: changed[one.id] for one in able if one.id in changed}
    taken = set(chosen.values())
    return {one.id: chosen.get(one.id, "" if one.keys in taken else one.keys) for one in able}


class Actions:
    """The window's actions by the id of their command, each with the key that is in force.

    Those with a key that is also typed hear it only in `letters_in` and what these hold: whoever types a name or a note
    elsewhere must not decide by it.
    """

    def __init__(self, window: QWidget, commands: Sequence[Command], letters_in: Sequence[QWidget]) -> None:
        self._window, self._letters_in = window, letters_in
        self.commands = commands
        self.keys: dict[str, str] = {}
        self._made: dict[str, QAction] = {}
        for command in commands:
            if command.done is not None:
                action = self._made[command.id] = QAction(tr(command.name), window)
                action.triggered.connect(command.done)
        self.use({})

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a command by its id."""
        return self._made[name]

    def shown_key(self, name: str) -> str:
        """Return the key of a command as this system writes it, "" where it has none."""
        return shown_key(self.keys[name])

    def use(self, changed: Mapping[str, str]) -> None:
        """Let the commands have the keys that a person gave them, and their own besides."""
        self.keys = keys_in_force(self.commands, changed)
        for name, action in self._made.items():
            keys = self.keys[name]
            for place in (self._window, *self._letters_in):
                place.removeAction(action)
            action.setShortcut(QKeySequence(keys))
            if is_typed(keys):
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                for place in self._letters_in:
                    place.addAction(action)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                self._window.addAction(action)
