"""The buttons at the foot of the chosen card."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
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


class CardButtons(QWidget):
    """Decides, edits, notes; `unfold` shows the whole quote, None where all of it is shown already."""

    def __init__(
        self, done: Mapping[str, Callable[[], object]], unfold: Callable[[], object] | None, *, whole: bool
    ) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
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
        for name in ("Accept", "Reject"):
            self._made[name].setText(f"{tr(name)} {chosen}" if chosen > 1 else tr(name))
