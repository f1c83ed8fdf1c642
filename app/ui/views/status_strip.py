"""The strip at the foot: what is being done, how long it takes, and what the program runs on."""

from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.progress import Progress
from app.ui.item_models.documents import time_left
from app.ui.text_size import scaled
from app.ui.theme import Theme
from app.ui.widgets.parts import Bar, button, label

_IDLE = "Ready"
_TOLD_MS = 3000
_MARGINS, _SPACING = 30, 10
_ROOMY = 360  # pixels for what is done with which file
_LEAST, _MOST = 60, 260  # pixels for the name of the file


class StatusStrip(QWidget):
    """Shows one piece of work at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.doing = label(_IDLE)
        self._silence = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._silence.timeout.connect(self._be_silent)
        self.bar = Bar("Progress")
        self.left = label("", "secondary")
        self.pause_button = button("Pause", "plain")
        self.cancel_button = button("Cancel", "plain")
        self.model = label("", "secondary")
        self.network = label("")
        self.network.setTextFormat(Qt.TextFormat.RichText)
        self._network = (False, "none")
        self._busy = self._paused = False
        self._progress: Progress | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGINS // 2, 0, _MARGINS // 2, 0)
        layout.setSpacing(_SPACING)
        self._parts = (self.doing, self.bar, self.left, self.pause_button, self.cancel_button, self.model, self.network)
        for widget in self._parts:
            if widget is self.model:
                layout.addStretch()
            layout.addWidget(widget)
        self.set_theme(theme)
        self.set_idle()

    def set_theme(self, theme: Theme) -> None:
        """Colour the dot of the network."""
        self._theme = theme
        self.setFixedHeight(scaled(36))
        self.bar.setFixedWidth(scaled(150))
        self.set_network(*self._network)

    def set_network(self, opened: bool, what: str) -> None:
        """Say whether the program has the network open, and what for."""
        self._network = (opened, what)
        colour = self._theme.warn if opened else self._theme.ok
        self.network.setText(f'<span style="color:{colour}">● <b>Network: {escape(what)}</b></span>')
        self._make_room()

    def set_model(self, name: str) -> None:
        """Name the model, or say that there is none."""
        self.model.setText(name or "No model yet: rules only")

    def tell(self, words: str) -> None:
        """Say something in passing, unless work is under way."""
        if not self._busy:
            self.doing.setText(words)
            self._silence.start()

    def _be_silent(self) -> None:
        if not self._busy:
            self.doing.setText(_IDLE)

    def set_idle(self) -> None:
        """Show that nothing is being done."""
        self._busy, self._progress = False, None
        self.doing.setText(_IDLE)
        for widget in (self.bar, self.left, self.pause_button, self.cancel_button):
            widget.hide()
        self._make_room()

    def set_busy(self, paused: bool) -> None:
        """Show the buttons of work under way."""
        self.pause_button.setText("Resume" if paused else "Pause")
        self.pause_button.setAccessibleName(self.pause_button.text())
        for widget in (self.left, self.pause_button, self.cancel_button):
            widget.show()
        self._paused = paused
        if not self._busy:
            self._busy = True
            self.bar.show_share(0, 0)
        if self._progress is None:
            self.doing.setText("Paused" if paused else "Starting…")
        else:
            self.left.setText("" if paused else time_left(self._progress.seconds_left))
        self._make_room()

    def set_progress(self, progress: Progress) -> None:
        """Show where the work stands."""
        self._progress = progress
        self.doing.setToolTip(progress.name)
        self.bar.show_share(progress.done, progress.total)
        self.left.setText("" if self._paused else time_left(progress.seconds_left))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room out again."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the model out, then the bar, until the name of the file has enough room; the rest is always there."""
        for bar, model in ((True, True), (True, False), (False, False)):
            self.bar.setVisible(bar and self._busy)
            self.model.setVisible(model or not self._busy)
            others = [one for one in self._parts if one is not self.doing and not one.isHidden()]
            room = (
                self.width()
                - _MARGINS
                - sum(max(one.sizeHint().width(), one.minimumWidth()) + _SPACING for one in others)
            )
            if room >= _ROOMY:
                break
        if self._progress is not None:
            verb = "Paused:" if self._paused else self._progress.stage.verb
            self.doing.setText(_told(verb, self._progress, self.doing.fontMetrics(), room - _SPACING))


def _told(verb: str, progress: Progress, metrics: QFontMetrics, room: int) -> str:
    """Return what is done with which file and page; the name is shortened to what the room leaves for it."""
    place = f" · page {progress.page} of {progress.pages}" if progress.page and progress.pages else ""
    around = metrics.horizontalAdvance(f"{verb} {place}")
    name = metrics.elidedText(progress.name, Qt.TextElideMode.ElideMiddle, min(max(room - around, _LEAST), _MOST))
    return f"{verb} {name}{place}"
