"""The bar below the top one that says what happened, without stopping anyone; several are collected."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smallprint.ui.look.announcing import announce
from smallprint.ui.look.parts import button, label
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

_SHOWN = 3


class NoticeBar(QWidget):
    """Shows the newest sentences, and one offer at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._sentences: list[str] = []
        self._done: Callable[[], object] | None = None
        self.text = label("")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.offer: QPushButton = button("")
        self.close_button = button("✕", "plain", tr("Close"), tr("Close notice"))
        self.close_button.clicked.connect(self.dismiss)
        self.offer.clicked.connect(self._take_offer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 10, 6)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.offer)
        layout.addWidget(self.close_button)
        self.dismiss()

    def say(self, sentence: str, offer: str = "", done: Callable[[], object] | None = None) -> None:
        """Add a sentence, also one from outside the window; `offer` is the button that calls `done`."""
        sentence = translated(sentence)
        if sentence not in self._sentences:
            self._sentences.append(sentence)
        hidden = len(self._sentences) - _SHOWN
        lines = self._sentences[-_SHOWN:]
        if hidden > 0:
            lines.append(tr_n(hidden, "… and {n} more before", "… and {n} more before"))
        self.text.setText("\n".join(lines))
        announce(self, sentence)
        if done is not None:
            self._done = done
            self.offer.setText(offer)
            self.offer.setAccessibleName(offer)
        self.offer.setVisible(self._done is not None)
        self.show()

    def dismiss(self) -> None:
        """Take everything away."""
        self._sentences.clear()
        self._done = None
        self.text.clear()
        self.offer.hide()
        self.hide()

    def _take_offer(self) -> None:
        done = self._done
        self.dismiss()
        if done is not None:
            done()
