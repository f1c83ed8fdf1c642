"""The strip at the foot: what is being done, how long it takes, and what the program runs on."""

from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smallprint.domain.progress import Progress, Stage
from smallprint.ui.documents.list_model import time_left
from smallprint.ui.look.announcing import announce
from smallprint.ui.look.parts import Bar, button, label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, number, tr

_IDLE = marked("Ready")
_PAUSE, _RESUME = marked("Pause"), marked("Resume")
_TOLD_MS = 3000
_MARGINS, _SPACING = 30, 10
_ROOMY = 360  # pixels for what is done with which file
_LEAST, _MOST = 60, 260  # pixels for the name of the file


class StatusStrip(QWidget):
    """Shows one piece of work at a time; the buttons stand before the words, so that no word moves them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.pause_button = button(tr(_RESUME), "chip")
        self.cancel_button = button(tr("Cancel"), "chip")
        self.queue = label("", "secondary")
        self.doing = label(tr(_IDLE))
        self._silence = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._silence.timeout.connect(self._be_silent)
        self.bar = Bar(tr("Progress"))
        self.left = label("", "secondary")
        self.model = label("", "secondary")
        self.network = label("")
        self.network.setTextFormat(Qt.TextFormat.RichText)
        self._network = (False, "none")
        self._busy = self._paused = False
        self._idle, self._resumable = tr(_IDLE), False
        self._progress: Progress | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGINS // 2, 0, _MARGINS // 2, 0)
        layout.setSpacing(_SPACING)
        buttons = (self.pause_button, self.cancel_button)
        self._parts = (*buttons, self.queue, self.doing, self.bar, self.left, self.model, self.network)
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
        told = escape(tr("Network: {what}", what=what))
        self.network.setText(f'<span style="color:{colour}">● <b>{told}</b></span>')
        self._make_room()

    def set_model(self, name: str) -> None:
        """Name the model, or say that there is none."""
        self.model.setText(name or tr("No model yet: less is found"))

    def tell(self, words: str) -> None:
        """Say something in passing; while work is under way, to a screen reader alone."""
        announce(self, words)
        if not self._busy:
            self.doing.setText(words)
            self._silence.start()

    def _be_silent(self) -> None:
        if not self._busy:
            self.doing.setText(self._idle)

    def set_rest(self, words: str, resumable: bool) -> None:
        """Say what is told while nothing is done ("" for nothing), and whether there is work to take up again."""
        self._idle, self._resumable = words or tr(_IDLE), resumable
        if not self._busy:
            self.set_idle()

    def set_idle(self) -> None:
        """Show that nothing is being done."""
        self._busy, self._progress = False, None
        if not self._silence.isActive():
            self.doing.setText(self._idle)
        self.doing.setToolTip("")
        for widget in (self.queue, self.bar, self.left, self.cancel_button):
            widget.hide()
        self._name_pause(_RESUME)
        self.pause_button.setVisible(self._resumable)
        self._make_room()

    def set_busy(self, paused: bool) -> None:
        """Show the buttons of work under way."""
        self._name_pause(_RESUME if paused else _PAUSE)
        for widget in (self.left, self.pause_button, self.cancel_button):
            widget.show()
        self._paused = paused
        if not self._busy:
            self._busy = True
            self._silence.stop()
            self.bar.show_share(0, 0)
        if self._progress is None:
            self.doing.setText(tr("Paused") if paused else tr("Starting…"))
            self.left.clear()
        else:
            self._show_left(self._progress)
        self._make_room()

    def set_progress(self, progress: Progress) -> None:
        """Show where the work stands; of several documents, which one it is and the time that is left for all."""
        self._progress = progress
        queued = progress.documents > 1
        self.queue.setText(
            tr("{document} of {documents}", document=progress.document, documents=progress.documents) if queued else ""
        )
        self.queue.setVisible(queued)
        self.doing.setToolTip(progress.name)
        if queued:
            within = progress.done / progress.total if progress.total else 0.0
            self.bar.show_share(round(100 * (progress.document - 1 + within)), 100 * progress.documents)
        else:
            self.bar.show_share(progress.done, progress.total)
        self._show_left(progress)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room out again."""
        super().resizeEvent(event)
        self._make_room()

    def _name_pause(self, name: str) -> None:
        """Name the button, which is as wide with one name as with the other: what stands behind it stays in place."""
        widths = []
        for one in (_PAUSE, _RESUME):
            self.pause_button.setText(tr(one))
            widths.append(self.pause_button.sizeHint().width())
        self.pause_button.setFixedWidth(max(widths))
        self.pause_button.setText(tr(name))
        self.pause_button.setAccessibleName(tr(name))

    def _show_left(self, progress: Progress) -> None:
        queued = progress.documents > 1
        left = time_left(progress.queue_seconds_left if queued else progress.seconds_left)
        self.left.setText("" if self._paused else left)
        self.left.setToolTip(tr("For all documents of the queue") if queued and left else "")

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
            verb = tr("Paused:") if self._paused else translated(self._progress.stage.verb)
            self.doing.setText(_told(verb, self._progress, self.doing.fontMetrics(), room - _SPACING))


def _told(verb: str, progress: Progress, metrics: QFontMetrics, room: int) -> str:
    """Return what is done with which file and page; the name is shortened to what the room leaves for it."""
    if progress.stage is Stage.EXPORT:  # of many findings, and the person has just named the file
        doing = verb if verb == translated(progress.stage.verb) else tr("Paused: writing the report")
        if not progress.total:
            return doing
        done = tr("{done} of {total}", done=number(progress.done), total=number(progress.total))
        return f"{doing}, {done}"
    paged = progress.page and progress.pages
    place = f" · {tr('page {page} of {pages}', page=progress.page, pages=progress.pages)}" if paged else ""
    around = metrics.horizontalAdvance(f"{verb} {place}")
    name = metrics.elidedText(progress.name, Qt.TextElideMode.ElideMiddle, min(max(room - around, _LEAST), _MOST))
    return f"{verb} {name}{place}"
