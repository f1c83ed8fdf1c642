"""How surely a document answers: a mark whose shape says it, and a line with mark, words, verdict and meaning."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smallprint.domain.question import Answer, Outcome, State
from smallprint.ui.look.parts import label
from smallprint.ui.look.text_size import enlarged, scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import sentences

MARK = 14  # pixels across
_TICK = (QPointF(0.27, 0.53), QPointF(0.44, 0.69), QPointF(0.74, 0.34))  # in shares of the mark


def paint_mark(painter: QPainter, box: QRectF, state: State, colour: QColor) -> None:
    """Draw a full circle with a tick cut out of it, a half-filled circle, or an empty one."""
    inner = box.adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    if state is State.ANSWERS:
        painter.fillPath(_ticked(box), colour)
    else:
        painter.drawEllipse(inner)
    if state is State.MAY_ANSWER:
        painter.setBrush(colour)
        painter.drawPie(inner, 90 * 16, 180 * 16)
    painter.restore()


def _ticked(box: QRectF) -> QPainterPath:
    disc, tick = QPainterPath(), QPainterPath()
    disc.addEllipse(box)
    points = [QPointF(box.left() + one.x() * box.width(), box.top() + one.y() * box.height()) for one in _TICK]
    tick.moveTo(points[0])
    for point in points[1:]:
        tick.lineTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(box.width() / 8)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return disc.subtracted(stroker.createStroke(tick))


def mark_colour(state: State, theme: Theme) -> QColor:
    """Return the colour of a mark; the style sheet has the same."""
    return QColor({State.ANSWERS: theme.accent, State.MAY_ANSWER: theme.warn}.get(state, theme.secondary))


def mark_picture(state: State, theme: Theme, ratio: float) -> QPixmap:
    """Return a mark as a picture for a screen with so many pixels to one of the interface."""
    side = scaled(MARK)
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, side, side), state, mark_colour(state, theme))
    painter.end()
    return picture


class StateMark(QLabel):
    """The mark as a widget, in the colour that the style sheet gives its state."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stateMark")
        self.state = State.NOT_FOUND

    def show_state(self, state: State) -> None:
        """Draw the mark of a state."""
        self.state = state
        self.setProperty("state", state.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the mark."""
        return QSize(scaled(MARK), scaled(MARK))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: it is never cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the middle."""
        painter = QPainter(self)
        side = scaled(MARK)
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        with enlarged(painter, box) as usual:
            paint_mark(painter, QRectF(usual), self.state, self.palette().color(self.foregroundRole()))


class StateLine(QWidget):
    """The state of one answer; what else is known of it goes below this line, not into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = StateMark()
        self.words = label("", "state")
        self.decided = label("", "pill")
        self.meaning = label("", "secondary")
        self.meaning.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self.mark, self.words, self.decided):
            head.addWidget(part)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.meaning)

    def show_answer(self, answer: Answer, searched: str = "") -> None:
        """Show the state of an answer; `searched` is the sentence that says what was searched where nothing was found.

        The verdict stands in a filled pill where the quotes decide, in an outlined one where they do not.
        """
        self.mark.show_state(answer.state)
        state, decided = translated(answer.state.said), translated(answer.decided)
        self.words.setText(state)
        self.decided.setText(decided)
        self.decided.setProperty("open", answer.verdict is Outcome.OPEN)
        self.decided.style().unpolish(self.decided)
        self.decided.style().polish(self.decided)
        self.decided.setVisible(bool(decided))
        meaning = sentences(translated(answer.meaning), translated(searched))
        self.meaning.setText(meaning)
        self.meaning.setVisible(bool(meaning))
        head = f"{state}: {decided}" if decided else state
        self.setAccessibleName(". ".join(filter(None, (head, meaning))))
        self.show()
