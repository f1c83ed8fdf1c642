"""The page of the settings on which keys are changed or switched off; what two commands would share is said."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smallprint.ui.look.keys import shown_key
from smallprint.ui.look.parts import button, label, tell
from smallprint.ui.look.style import caption_font
from smallprint.ui.look.text_size import item_font, scaled
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.commands import RESERVED, Command, is_typed, keys_in_force

_ID = Qt.ItemDataRole.UserRole
_FIRST_UNTYPED = 0x110000  # above all characters
_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_unknown,
)
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_KEY_WIDTH = 170


class KeyField(QLineEdit):
    """Takes one key as it is pressed. Tab and Esc leave it as they leave any field; Backspace empties it.

    Qt's own field of this kind waits for more keys, and keeps Esc for itself.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(tr("Key", "of the keyboard"))
        self.setAccessibleDescription(tr("Press the key that the command shall have; Backspace for none"))
        self.setPlaceholderText(tr("Press a key"))

    def show_keys(self, keys: str) -> None:
        """Show a key in Qt's portable form."""
        self.setText(shown_key(keys))

    def event(self, event: QEvent) -> bool:
        """Take keys before any shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Say which key was pressed, in Qt's portable form."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key in _LEAVING and not held & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not held:
            self.pressed.emit("")
        elif key not in _HELD:
            if key.value < _FIRST_UNTYPED and not chr(key.value).isalnum():
                held &= ~Qt.KeyboardModifier.ShiftModifier  # which typed the sign, and is another on another keyboard
            combination = QKeySequence(QKeyCombination(held, key))
            self.pressed.emit(combination.toString(QKeySequence.SequenceFormat.PortableText))


class ShortcutsPage(QWidget):
    """Lists the commands with their keys; the one that is chosen gets another key below. Nothing holds until saved."""

    changed = Signal()

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self._commands = {one.id: one for one in commands if one.done is not None}
        self._changes: dict[str, str] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._headings: dict[str, QTreeWidgetItem] = {}
        self._wanted = ""  # a key that another command has
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter by command or key"))
        self.words.setAccessibleName(tr("Filter by command or key"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.setObjectName("shortcutList")
        self.list.setHeaderLabels([tr("Command"), tr("Key", "of the keyboard")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIndentation(0)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.name = label("", "part")
        self.name.setWordWrap(True)
        self.key = KeyField()
        self.key.setFixedWidth(scaled(_KEY_WIDTH))
        self.key.pressed.connect(self._take)
        self.off_button = button(tr("Switch off"), "", tr("Let this command have no key"))
        self.own_button = button(tr("Default key"), "", tr("Give the command the key that it comes with"))
        self.move_button = button(tr("Use it here"), "primary", tr("Take the key from the other command"))
        without = tr("Keys without Ctrl or Alt do nothing then")
        self.all_off_button = button(tr("Switch off all single keys"), "plain", without)
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.off_button.clicked.connect(lambda: self._give(""))
        self.own_button.clicked.connect(self._give_own)
        self.move_button.clicked.connect(self._move)
        self.all_off_button.clicked.connect(self._switch_off_single)
        self._fill()
        self._lay_out()

    @property
    def changes(self) -> dict[str, str]:
        """The keys that differ from those that commands come with, by the id of the command."""
        return dict(self._changes)

    def show_changes(self, changes: Mapping[str, str]) -> None:
        """Show these changes in place of what is shown."""
        self._changes = {name: keys for name, keys in changes.items() if name in self._commands}
        self._show_keys()
        self._show_chosen()

    def _fill(self) -> None:
        sections = dict.fromkeys(command.section for command in self._commands.values())
        for section in sections:
            heading = self._headings[section] = QTreeWidgetItem([tr(section).upper()])
            heading.setFont(0, item_font(caption_font()))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addTopLevelItem(heading)
            heading.setFirstColumnSpanned(True)
            for command in self._commands.values():
                if command.section == section:
                    row = self._rows[command.id] = QTreeWidgetItem([tr(command.name)])
                    row.setData(0, _ID, command.id)
                    heading.addChild(row)
            heading.setExpanded(True)
        self.list.setItemsExpandable(False)
        self.list.setCurrentItem(next(iter(self._rows.values()), None))  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.all_off_button)
        chosen = QHBoxLayout()
        for part in (self.key, self.off_button, self.own_button):
            chosen.addWidget(part)
        chosen.addStretch()
        said = QHBoxLayout()
        said.addWidget(self.told, 1)
        said.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 4)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.name)
        layout.addLayout(chosen)
        layout.addLayout(said)

    @property
    def _chosen(self) -> Command | None:
        row = self.list.currentItem()
        return self._commands.get(row.data(0, _ID)) if row is not None else None

    def _show_keys(self) -> None:
        keys = keys_in_force(list(self._commands.values()), self._changes)
        for name, row in self._rows.items():
            shown = shown_key(keys[name]) or tr("off")
            row.setText(1, shown if keys[name] == self._commands[name].keys else tr("{key} · changed", key=shown))
        self._filter(self.words.text())

    def _show_chosen(self) -> None:
        command, self._wanted = self._chosen, ""
        for part in (self.key, self.off_button, self.own_button):
            part.setEnabled(command is not None)
        if command is None:
            return
        keys = self._keys(command)
        self.key.show_keys(keys)
        self.name.setText(tr(command.name))
        self.off_button.setEnabled(bool(keys))
        self.own_button.setEnabled(keys != command.keys)
        self._say(tr("Comes with {key}.", key=shown_key(command.keys)) if command.keys else tr("Comes without a key."))

    def _keys(self, command: Command) -> str:
        return keys_in_force(list(self._commands.values()), self._changes)[command.id]

    def _take(self, keys: str) -> None:
        """Give the chosen command the key that was pressed, unless it is another's."""
        command = self._chosen
        if command is None or keys == self._keys(command):
            return
        self._wanted = ""
        if keys in RESERVED:
            self._say(
                tr("{key} is for lists, fields and the document themselves. Press another key.", key=shown_key(keys)),
                "bad",
            )
            return
        if (other := self._holder(keys, command)) is not None:
            self._wanted = keys
            self._say(tr("{key} already does “{command}”.", key=shown_key(keys), command=tr(other.name)), "bad")
            self.move_button.setVisible(True)
            return
        self._give(keys)

    def _holder(self, keys: str, beside: Command) -> Command | None:
        """Return the command that has a key now, other than the one beside."""
        if not keys:
            return None
        others = (one for one in self._commands.values() if one is not beside)
        return next((one for one in others if self._keys(one) == keys), None)

    def _move(self) -> None:
        command, keys = self._chosen, self._wanted
        if command is not None and (other := self._holder(keys, command)) is not None:
            self._changes[other.id] = ""
            self._give(keys)
            self._say(tr("“{command}” has no key now.", command=tr(other.name)))
            self.key.setFocus()

    def _give_own(self) -> None:
        if (command := self._chosen) is not None:
            self._take(command.keys)
            if self._wanted:
                self.move_button.setFocus()

    def _give(self, keys: str) -> None:
        command = self._chosen
        if command is None:
            return
        self._changes[command.id] = keys
        self._changes = {name: one for name, one in self._changes.items() if one != self._commands[name].keys}
        self._show_keys()
        self._show_chosen()
        if is_typed(keys):
            self._say(tr("A single key is heard in the findings and on the page, never where one types."))
        self.changed.emit()

    def _switch_off_single(self) -> None:
        for command in self._commands.values():
            if is_typed(self._keys(command)):
                self._changes[command.id] = ""
        self.show_changes(self._changes)
        self._say(tr("No single key does anything now. All of it is in the menus."))
        self.changed.emit()

    def _say(self, sentence: str, role: str = "secondary") -> None:
        self.move_button.hide()
        tell(self.told, sentence, role)

    def _filter(self, words: str) -> None:
        """List the commands whose name or key has these words."""
        sought = words.casefold().split()
        listed = set()
        for name, row in self._rows.items():
            said = f"{row.text(0)} {row.text(1)}".casefold()
            fits = all(word in said for word in sought)
            row.setHidden(not fits)
            if fits:
                listed.add(self._commands[name].section)
        for section, heading in self._headings.items():
            heading.setHidden(section not in listed)
