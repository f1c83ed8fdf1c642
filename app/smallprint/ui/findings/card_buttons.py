"""The buttons at the foot of the chosen card."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smallprint.ui.look.parts import button, key_button
from smallprint.ui.look.text_size import scaled
from smallprint.ui.translation.texts import marked, tr

_COMMANDS = {
    marked("Accept"): "accept",
    marked("Reject"): "reject",
    marked("Edit"): "edit-value",
    marked("Note"): "note",
}
_SIGNS = {"Accept": "✓", "Reject": "✕"}  # where there is no room for the words
_LEFT_OUT = ("Note", "Edit")  # where there is no room for all, in this order


class CardButtons(QWidget):
    """Decides, edits, notes; `unfold` shows the whole quote, None where all of it is shown already."""

    def __init__(
        self, done: Mapping[str, Callable[[], object]], unfold: Callable[[], object] | None, *, whole: bool
    ) -> None:
        super().__init__()
        self._chosen = 1
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(22), 0, scaled(18), scaled(13))
        layout.setSpacing(5)
        self._made: dict[str, QPushButton] = {}
        for text, call in done.items():
            made = key_button(tr(text), _COMMANDS[text], "primary" if text == "Accept" else "")
            made.setProperty("dense", True)
            made.clicked.connect(call)
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
            self._made[text] = made
        layout.addStretch()
        if unfold is not None:
            more = button("▴" if whole else "▾", "plain", tr("The whole quote (Return)"), tr("The whole quote"))
            more.setProperty("dense", True)
            more.clicked.connect(unfold)
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignBottom)

    def count(self, chosen: int) -> None:
        """Say on the buttons how many findings they decide on."""
        self._chosen = chosen
        self._name()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Name the buttons for the room there is."""
        super().resizeEvent(event)
        self._name()

    def _name(self) -> None:
        """Put words on the buttons that decide, or signs where the words would be cut."""
        for name in _LEFT_OUT:
            self._made[name].show()
        count = f" {self._chosen}" if self._chosen > 1 else ""
        for names in ({name: tr(name) for name in _SIGNS}, _SIGNS):
            for name, shown in names.items():
                self._made[name].setText(f"{shown}{count}")
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
        for name in _LEFT_OUT:  # the keys and the menu do it too
            if self._row.minimumSize().width() > self.width():
                self._made[name].hide()
