"""The bar below the top one that says what happened, without stopping anyone; several are collected."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smallprint.ui.look.announcing import announce
from smallprint.ui.look.parts import button, label
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

_SHOWN = 3
_HINT_MS = 10_000


class NoticeBar(QWidget):
    """Shows the newest sentences, and one offer at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._sentences: list[str] = []
        self._offers: dict[str, tuple[str, Callable[[], object]]] = {}  # by their sentences; the last is on the button
        self._hint = ""
        self._hint_over = QTimer(self, interval=_HINT_MS, singleShot=True)
        self._hint_over.timeout.connect(self.forget_hint)
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
        if done is not None:
            self._offers.pop(sentence, None)
            self._offers[sentence] = (offer, done)
        self._show()
        announce(self, sentence)

    def hint(self, sentence: str, offer: str = "", done: Callable[[], object] | None = None) -> None:
        """Say what holds only until something else is done: `forget_hint`. Without an offer it goes by itself, too."""
        self.forget_hint()
        self._hint = translated(sentence)
        self.say(self._hint, offer, done)
        if done is None:
            self._hint_over.start()

    def forget_hint(self) -> None:
        """Take away what holds no longer, and its offer."""
        self._hint_over.stop()
        self._remove(self._hint)
        self._hint = ""

    def forget_offer(self, done: Callable[[], object]) -> None:
        """Take away the sentences that offered to do what has been done in another way."""
        for sentence in [one for one, (_, offered) in self._offers.items() if offered == done]:
            self._remove(sentence)

    def _remove(self, sentence: str) -> None:
        self._offers.pop(sentence, None)
        if sentence not in self._sentences:
            return
        self._sentences.remove(sentence)
        if self._sentences:
            self._show()
        else:
            self.dismiss()

    def _show(self) -> None:
        hidden = len(self._sentences) - _SHOWN
        lines = self._sentences[-_SHOWN:]
        if hidden > 0:
            lines.append(tr_n(hidden, "… and {n} more before", "… and {n} more before"))
        self.text.setText("\n".join(lines))
        if self._offers:
            offer, _done = next(reversed(self._offers.values()))
            self.offer.setText(offer)
            self.offer.setAccessibleName(offer)
        self.offer.setVisible(bool(self._offers))
        self.show()

    def dismiss(self) -> None:
        """Take everything away."""
        self._sentences.clear()
        self._offers.clear()
        self.text.clear()
        self.offer.hide()
        self.hide()

    def _take_offer(self) -> None:
        if not self._offers:
            return
        _offer, done = next(reversed(self._offers.values()))
        self.forget_offer(done)
        if not self._offers:
            self.dismiss()
        done()
