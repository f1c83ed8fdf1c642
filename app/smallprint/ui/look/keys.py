"""Controls that do what a command does: their tips, and the boxes on them, name the key that is in force."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

_COMMAND, _TIP = "command", "tipWithoutKey"

KeyOf = Callable[[str], str]
"""Gives the key of a command as it is shown, "" where it has none."""


def shown_key(keys: str) -> str:
    """Return a key in Qt's portable form as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def keyed(control: QWidget, command: str, tip: str = "") -> None:
    """Say that a control does what a command does; its tip (else the one it has) is followed by the key."""
    control.setProperty(_COMMAND, command)
    control.setProperty(_TIP, tip or control.toolTip())


def show_keys(controls: Iterable[QWidget], key_of: KeyOf) -> None:
    """Let the tips of these controls, where they are of commands, name the keys that are in force."""
    for control in controls:
        command = control.property(_COMMAND)
        if command:
            key = key_of(command)
            tip = str(control.property(_TIP))
            control.setToolTip(f"{tip} ({key})" if key else tip)
            if isinstance(control, ShowsKey):
                control.show_key(key)


class ShowsKey:
    """A control that shows the key on itself."""

    def show_key(self, key: str) -> None:
        """Show a key, none for ""."""
        raise NotImplementedError
