"""Labels and buttons in the window's few styles."""

import re

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from smallprint.ui.look.announcing import announce
from smallprint.ui.look.keys import ShowsKey, keyed
from smallprint.ui.look.style import caption_font, interface_font
from smallprint.ui.look.text_size import enlarged, scaled

_KEY_HEIGHT, _KEY_PADDING, _KEY_GAP = 16, 5, 7
_CHIP_PADDING = 11
_TOOL_MARGIN = 2  # pixels that a tool button has beside its words beyond that
_PLUS = re.compile(r"(?<=\w)\+(?=\S)")  # between the parts of a key
_LONGEST_HEADLINE = 150  # characters


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label in a role of the style sheet."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    if role == "caption":
        made.setFont(caption_font())  # for its tracking, which a style sheet has not; the sheet gives it its size
    return made


def button(text: str, role: str = "", tip: str = "", name: str = "") -> QPushButton:
    """Return a push button in a role of the style sheet; only the keyboard moves the focus to it."""
    return _dressed(QPushButton(text), text, role, tip, name)


def name_chip(chip: QPushButton, text: str) -> None:
    """Give a chip a text, with room for it in the bolder letters of the chosen one."""
    chip.setText(text)
    chip.setAccessibleName(text)
    chip.setMinimumWidth(chip_width(text))


def chip_width(text: str) -> int:
    """Return the width of a chip with a text while it is the chosen one."""
    bold = QFontMetrics(interface_font(13, QFont.Weight.DemiBold)).horizontalAdvance(text)
    return scaled(bold) + 2 * _CHIP_PADDING


def tell(told: QLabel, sentence: str, role: str = "") -> None:
    """Show a sentence in a role of the style sheet, for example "bad"."""
    told.setProperty("role", role)
    told.style().unpolish(told)
    told.style().polish(told)
    if told.text() != sentence:
        told.setText(sentence)
        announce(told, sentence)


def indented(box: QAbstractSpinBox) -> QAbstractSpinBox:
    """Let a number begin where the words of other fields do; a style sheet does not reach inside."""
    box.lineEdit().setTextMargins(9, 0, 9, 0)
    return box


def scrolled(page: QWidget) -> QScrollArea:
    """Return a page in what shows a part of it where there is no room for all, from its top to its foot."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(page)
    return made


def bring(area: QScrollArea, part: QWidget) -> None:
    """Scroll to a part of a page, once the page is laid out with what has just changed."""

    def scroll() -> None:
        for _ in range(2):  # the page gets the height that it needs now, then each part its place in it
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        area.ensureWidgetVisible(part, 0, 0)

    QTimer.singleShot(0, part, scroll)


class Headline(QLabel):
    """A text of any length over several lines, of which the beginning is shown; `whole` is all of it."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_briefly(self, text: str) -> None:
        """Show a text; what is cut off is in the tooltip."""
        self.whole = text
        cut = text if len(text) <= _LONGEST_HEADLINE else text[:_LONGEST_HEADLINE].rsplit(" ", 1)[0] + " …"
        self.setText(cut)
        self.setToolTip(text if cut != text else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that the lines need: a layout beside a list would give less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class Bar(QProgressBar):
    """A bar of how much is done, without a text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)

    def show_share(self, done: int, total: int) -> None:
        """Show `done` of `total`, 0 of 0 where it is not known.

        Qt draws a bar, and whatever else of the window is to be drawn, in the middle of `setValue`; here it is drawn
        with all that changes in this turn of the event loop.
        """
        if (done, total) != (self.value(), self.maximum()):
            self.setUpdatesEnabled(False)
            self.setRange(0, total)
            self.setValue(done)
            self.setUpdatesEnabled(True)


class KeyHint(QLabel, ShowsKey):
    """Shows the key of a command in a small box."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "key")

    def show_key(self, key: str) -> None:
        """Show a key, its parts apart."""
        self.setText(_PLUS.sub(" ", key))
        self.changed.emit()


def key_button(text: str, command: str, role: str = "", tip: str = "", name: str = "") -> QPushButton:
    """Return a push button that shows, in a small box behind its text, the key of the command that it does."""
    made = _dressed(_KeyButton(text), text, role, tip or text, name)
    keyed(made, command)
    return made


def _dressed(made: QPushButton, text: str, role: str, tip: str, name: str) -> QPushButton:
    made.setProperty("role", role)
    made.setToolTip(tip)
    made.setAccessibleName(name or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def name_choice(choice: QComboBox, name: str, parent: QWidget) -> None:
    """Name a box of choices without a label for screen readers: on Linux they take its name from a label beside it."""
    choice.setAccessibleName(name)
    unseen = QLabel(name, parent)
    unseen.setBuddy(choice)
    unseen.hide()


def menu_button(text: str, name: str) -> QToolButton:
    """Return a button without a frame that opens a menu."""
    made = _MenuButton()
    made.setText(text)
    made.setAccessibleName(name)
    made.setProperty("role", "plain")
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


class _MenuButton(QToolButton):
    """Begins where its words begin: Qt leaves room for two more letters."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        spare = 2 * self.fontMetrics().horizontalAdvance(" ") + _TOOL_MARGIN
        return super().sizeHint() - QSize(spare if self.property("role") == "plain" else 0, 0)


class _KeyButton(QPushButton, ShowsKey):
    """Leaves the key out where there is no room for it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # else a layout cuts the text first

    def show_key(self, key: str) -> None:
        self._key = key
        self.updateGeometry()
        self.update()

    @property
    def _key_width(self) -> int:
        return scaled(QFontMetrics(interface_font(10)).horizontalAdvance(self._key) + 2 * _KEY_PADDING)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint() + QSize(self._key_width + _KEY_GAP if self._key else 0, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint() - QSize(_KEY_GAP if self._key else 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        text_width = self.fontMetrics().horizontalAdvance(self.text())
        boxed = bool(self._key) and self.width() >= self.sizeHint().width()
        whole = text_width + (_KEY_GAP + self._key_width if boxed else 0)
        left = (self.width() - whole) // 2
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = self.palette().color(group, QPalette.ColorRole.ButtonText)
        painter.setPen(colour)
        painter.drawText(QRect(left, 0, text_width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if boxed:
            self._paint_key(painter, left + text_width + _KEY_GAP, colour)

    def _paint_key(self, painter: QPainter, left: int, colour: QColor) -> None:
        height = scaled(_KEY_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with enlarged(painter, QRect(left, (self.height() - height) // 2, self._key_width, height)) as box:
            painter.setFont(interface_font(10))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
            colour.setAlphaF(0.35)
            painter.setPen(QPen(colour, 1))
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
