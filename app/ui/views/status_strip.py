"""The strip at the foot: what is being done, how long it takes, and what the program runs on."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.domain.progress import Progress
from app.ui.item_models.documents import time_left
from app.ui.theme import Theme
from app.ui.widgets.parts import button, label

_IDLE = "Ready"
_TOLD_MS = 3000


class StatusStrip(QWidget):
    """Shows one piece of work at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFixedHeight(36)
        self.doing = label(_IDLE)
        self._silence = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._silence.timeout.connect(self._be_silent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(150)
        self.bar.setAccessibleName("Progress")
        self.left = label("", "secondary")
        self.pause_button = button("Pause", "plain")
        self.cancel_button = button("Cancel", "plain")
        self.model = label("", "secondary")
        self.network = label("")
        self.network.setTextFormat(Qt.TextFormat.RichText)
        self._network_open = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 14, 0)
        layout.setSpacing(10)
        for widget in (self.doing, self.bar, self.left, self.pause_button, self.cancel_button):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self.model)
        layout.addWidget(self.network)
        self.set_theme(theme)
        self.set_idle()

    def set_theme(self, theme: Theme) -> None:
        """Colour the dot of the network."""
        self._theme = theme
        self.set_network(self._network_open)

    def set_network(self, opened: bool) -> None:
        """Say whether the program has the network open."""
        self._network_open = opened
        colour = self._theme.warn if opened else self._theme.ok
        text = "Network: downloading" if opened else "Network: none"
        self.network.setText(f'<span style="color:{colour}">● <b>{text}</b></span>')

    def set_model(self, name: str) -> None:
        """Name the model, or say that there is none."""
        self.model.setText(name or "No model yet: rules only")

    def tell(self, words: str) -> None:
        """Say something in passing, unless work is under way."""
        if self.bar.isHidden():
            self.doing.setText(words)
            self._silence.start()

    def _be_silent(self) -> None:
        if self.bar.isHidden():
            self.doing.setText(_IDLE)

    def set_idle(self) -> None:
        """Show that nothing is being done."""
        self.doing.setText(_IDLE)
        for widget in (self.bar, self.left, self.pause_button, self.cancel_button):
            widget.hide()

    def set_busy(self, paused: bool) -> None:
        """Show the buttons of work under way."""
        self.pause_button.setText("Resume" if paused else "Pause")
        self.pause_button.setAccessibleName(self.pause_button.text())
        for widget in (self.bar, self.left, self.pause_button, self.cancel_button):
            widget.show()
        if self.doing.text() == _IDLE:
            self.doing.setText("Starting…")
            self.bar.setRange(0, 0)

    def set_progress(self, progress: Progress) -> None:
        """Show where the work stands."""
        name = self.fontMetrics().elidedText(progress.name, Qt.TextElideMode.ElideMiddle, 240)
        place = f" · page {progress.page} of {progress.pages}" if progress.page and progress.pages else ""
        self.doing.setText(f"{progress.stage.verb} {name}{place}")
        self.doing.setToolTip(progress.name)
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.left.setText(time_left(progress.seconds_left))
