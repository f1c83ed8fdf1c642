"""Draws the findings list: captions of groups, and cards with quote, confidence and status."""

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallprint.domain.checklist import is_card
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Standing
from smallprint.export.values_said import why_unread
from smallprint.ui.findings.list_model import ROW_ROLE, FindingRow, FoldRow, GroupRow
from smallprint.ui.look.style import caption_font, interface_font, quote_font
from smallprint.ui.look.text_size import enlarged, text_scale, usual
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

ACTIONS_HEIGHT, WHY_HEIGHT = 38, 18
_HEADER, _LINE, _QUOTE_LINES, _COMPACT, _FOLD = 30, 20, 2, 34, 28
_NARROW = 3  # pixels that a letter of a quote takes at the least, on average of a line
_MOST_LINES = 200
_OCR = "OCR"
_PICTURES = 64  # cards that are kept as pictures, each about 150 kB; eight are in view
Index = QModelIndex | QPersistentModelIndex
CardState = tuple[bool, bool, bool]  # whether a card is chosen, has the keyboard, and has the buttons
_AFTER_BAR, _BEFORE_STATUS = 53, 8  # pixels at the foot of a card
_BETWEEN, _BESIDE = 9, 12  # pixels at its head: between name and value, and before the place
_PLACE_SHARE = 5  # of the head, what a place without a page has where the name and the value fill it


@dataclass(frozen=True, slots=True)
class _Measure:
    """What the heights of all cards depend on: the row that is chosen, the width in pixels, the size of letters."""

    chosen: int
    width: int
    scale: float


class FindingDelegate(QStyledItemDelegate):
    """A card grows by the height of its buttons while it is chosen; the list puts them there."""

    def __init__(self, theme: Theme, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self._view = theme, view
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._measure: _Measure | None = None

    @contextmanager
    def measuring_all(self) -> Iterator[None]:
        """Measure cards inside the block by what Qt says at its beginning.

        A list is laid out several times in a turn of the event loop, and each question to Qt may have to wait for the
        interpreter while a review runs.
        """
        before, self._measure = self._measure, self._measured()
        try:
            yield
        finally:
            self._measure = before

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """Return the height of a caption, a card, or the chosen card with its buttons."""
        measure = self._measure or self._measured()
        height = self._height(index.data(ROW_ROLE), index.row() == measure.chosen, measure)
        return QSize(100, round(height * measure.scale))

    def _measured(self) -> _Measure:
        return _Measure(self._view.currentIndex().row(), self._view.viewport().width(), text_scale())

    def _height(self, row: object, chosen: bool, measure: _Measure) -> int:
        """Return a height in usual pixels."""
        if isinstance(row, GroupRow):
            return _HEADER
        if isinstance(row, FoldRow):
            return _FOLD
        if not isinstance(row, FindingRow):
            return 0
        if row.compact and not chosen:
            return _COMPACT
        lines = len(_lines(row, int(measure.width / measure.scale) - 44)) + bool(row.proposed)
        more = ACTIONS_HEIGHT + (WHY_HEIGHT if row.why else 0) if chosen else 0
        return 10 + 20 + lines * _LINE + 24 + 14 + more

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a caption or a card."""
        row = index.data(ROW_ROLE)
        area: QRect = option.rect
        if isinstance(row, GroupRow):
            with enlarged(painter, area) as usual_area:
                self._caption(painter, row, usual_area.adjusted(14, 4, -16, 0))
        elif isinstance(row, FoldRow):
            with enlarged(painter, area) as usual_area:
                self._fold(painter, row, usual_area, bool(option.state & QStyle.StateFlag.State_Selected))
        elif isinstance(row, FindingRow):
            state: QStyle.StateFlag = option.state
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            current = index.row() == self._view.currentIndex().row()
            look = (chosen, chosen and self._view.hasFocus(), current)
            painter.drawPixmap(area.topLeft(), self._drawn(row, area.size(), look))

    def _drawn(self, row: FindingRow, size: QSize, look: CardState) -> QPixmap:
        """Return a card as a picture: to draw one takes a millisecond, and most are drawn again as they were."""
        ratio = self._view.devicePixelRatioF()
        key = (row, size.width(), size.height(), look, self.theme.dark, ratio, text_scale())
        picture = self._pictures.get(key)
        if picture is None:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw = self._line if row.compact and not look[2] else self._card
            with enlarged(painter, QRect(QPoint(0, 0), size)) as area:
                draw(painter, row, area, look)
            painter.end()
            self._pictures[key] = picture
            if len(self._pictures) > _PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return picture

    def _caption(self, painter: QPainter, row: GroupRow, area: QRect) -> None:
        painter.setFont(caption_font())
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, translated(row.group.label).upper()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.count))

    def _fold(self, painter: QPainter, row: FoldRow, area: QRect, chosen: bool) -> None:
        """Draw the line that says how much is folded under the card above."""
        painter.setFont(interface_font(12))
        painter.setPen(QColor(self.theme.accent if chosen else self.theme.secondary))
        words = f"{'▾' if row.open else '▸'}  {row.words}"
        painter.drawText(area.adjusted(24, 0, -16, -2), Qt.AlignmentFlag.AlignVCenter, words)

    def _line(self, painter: QPainter, row: FindingRow, area: QRect, look: CardState) -> None:
        """Draw one line of the card at the head: what it is, its value, how sure, and a mark of what was decided."""
        box = QRectF(area.adjusted(9, 1, -9, -3)).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, 7, 7)
        painter.fillPath(shape, QColor(self.theme.accent_ground if look[0] else self.theme.raised))
        painter.setPen(QPen(QColor(self.theme.accent if look[0] else self.theme.line), 1))
        painter.drawPath(shape)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(
            QRectF(box.left(), box.top(), 3.5, box.height()), QColor(self.theme.groups[row.clause.group].line)
        )
        painter.restore()
        inner = area.adjusted(22, 0, -20, -2)
        small = interface_font(11)
        said = f"{round(row.found.finding.confidence * 100)} %"
        if row.found.verdict is not Verdict.UNDECIDED:
            said = row.status
        painter.setFont(small)
        painter.setPen(QColor(self._status_colour(row)))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        room = inner.width() - QFontMetrics(small).horizontalAdvance(said) - 12
        self._named(painter, row, QRect(inner.left(), inner.top(), room, inner.height()))

    def _card(self, painter: QPainter, row: FindingRow, area: QRect, look: CardState) -> None:
        chosen, focused, current = look
        card = QRectF(area.adjusted(9, 2, -9, -4)).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(card, 9, 9)
        sure = row.standing is Standing.SURE
        ground = self.theme.raised if sure else self.theme.panel
        painter.fillPath(shape, QColor(self.theme.accent_ground if chosen else ground))
        edge = QPen(QColor(self.theme.accent if chosen else self.theme.line), 2 if chosen and focused else 1)
        if not sure and not chosen:
            edge = QPen(QColor(self.theme.secondary), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.drawPath(shape)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(
            QRectF(card.left(), card.top(), 3.5, card.height()), QColor(self.theme.groups[row.clause.group].line)
        )
        painter.restore()
        inner = area.adjusted(22, 10, -20, -10)
        self._title(painter, row, QRect(inner.left(), inner.top(), inner.width(), 20))
        top = inner.top() + 22
        broken = row.found.broken
        painter.setFont(interface_font(12) if broken else quote_font(13))
        painter.setPen(QColor(self.theme.warn if broken else self.theme.ink))
        for line in _lines(row, inner.width() - 2):
            painter.drawText(QRect(inner.left(), top, inner.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, line)
            top += _LINE
        if row.proposed:
            self._proposed(painter, row, QRect(inner.left(), top, inner.width(), _LINE))
            top += _LINE
        self._foot(painter, row, QRect(inner.left(), top + 1, inner.width(), 20))
        if current and row.why:
            small = interface_font(11)
            painter.setFont(small)
            painter.setPen(QColor(self.theme.secondary))
            line = QFontMetrics(small).elidedText(row.why, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(
                QRect(inner.left(), top + 20, inner.width(), WHY_HEIGHT), Qt.AlignmentFlag.AlignVCenter, line
            )

    def _proposed(self, painter: QPainter, row: FindingRow, area: QRect) -> None:
        """Draw the line that says what a person would have the words say instead."""
        font = quote_font(13)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ok))
        words = QFontMetrics(font).elidedText(f"→ {row.proposed}", Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _title(self, painter: QPainter, row: FindingRow, area: QRect) -> None:
        small, bold = interface_font(11), QFontMetrics(interface_font(13, QFont.Weight.DemiBold))
        place, metrics = row.place, QFontMetrics(small)
        named = bold.horizontalAdvance(f"{_title_of(row)}  {_value_of(row)}")
        if named + metrics.horizontalAdvance(place) + _BESIDE > area.width():
            place = place.partition(" · ")[0]  # the page alone, before the value is cut
            least = max(area.width() - named - _BESIDE, area.width() // _PLACE_SHARE)
            place = metrics.elidedText(place, Qt.TextElideMode.ElideRight, least)
        place_width = metrics.horizontalAdvance(place)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, place)
        if row.found.recognised:
            place_width += self._chip(painter, area.adjusted(0, 0, -place_width - 6, 0)) + 6
        self._named(painter, row, area.adjusted(0, 0, -place_width - _BESIDE, 0))

    def _named(self, painter: QPainter, row: FindingRow, area: QRect) -> None:
        """Draw the name of the clause type, asked where it is not sure, and the value after it.

        Where both have no room the value keeps up to half of it: it is what a reader looks for.
        """
        bold = interface_font(13, QFont.Weight.DemiBold)
        metrics, room = QFontMetrics(bold), area.width()
        title, value = _title_of(row), _value_of(row)
        kept = min(metrics.horizontalAdvance(value), room // 2) + _BETWEEN if value else 0
        if metrics.horizontalAdvance(title) > room - kept and not is_card(row.found):
            title = translated(row.clause.name)  # that it is less likely is said above it, too
        name = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room - kept)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        used = metrics.horizontalAdvance(name) + _BETWEEN
        if value:
            painter.setPen(QColor(self.theme.warn if row.found.unread else self.theme.accent))
            painter.drawText(
                area.adjusted(used, 0, 0, 0),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(value, Qt.TextElideMode.ElideRight, room - used),
            )

    def _chip(self, painter: QPainter, area: QRect) -> int:
        """Draw, at the right of the area, that the words were recognised in a picture, and return how wide that is."""
        font = interface_font(10, QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(_OCR) + 10
        box = QRectF(area.right() - width, area.center().y() - 7, width, 15).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setFont(font)
        painter.setPen(QPen(QColor(self.theme.recognised), 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _OCR)
        return width

    def _foot(self, painter: QPainter, row: FindingRow, area: QRect) -> None:
        bar = QRectF(area.left(), area.center().y() - 2, 44, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.line))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), max(5.0, bar.width() * row.found.finding.confidence), 5), 2.5, 2.5
        )
        status_font, small = interface_font(11, QFont.Weight.DemiBold), interface_font(11)
        room = area.width() - _AFTER_BAR - QFontMetrics(status_font).horizontalAdvance(row.status) - _BEFORE_STATUS
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        noted = f" · {tr_n(len(row.found.notes), '{n} note', '{n} notes')}" if row.found.notes else ""
        said = QFontMetrics(small).elidedText(row.voices + noted, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area.adjusted(_AFTER_BAR, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(status_font)
        painter.setPen(QColor(self._status_colour(row)))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.status)

    def _status_colour(self, row: FindingRow) -> str:
        if row.found.verdict in (Verdict.ACCEPTED, Verdict.EDITED):
            return self.theme.ok
        if row.found.verdict is Verdict.REJECTED:
            return self.theme.bad
        return self.theme.warn if row.found.finding.disputed else self.theme.secondary


def _title_of(row: FindingRow) -> str:
    return row.title if is_card(row.found) else tr("Less likely: {name}", name=translated(row.clause.name))


def _value_of(row: FindingRow) -> str:
    """Return the value on one line, or why it could not be read."""
    unread = row.found.unread
    if unread:
        return tr("not read: {reason}", reason=translated(why_unread(unread)))
    return " ".join(measure_said(row.found.shown_value).split())


@lru_cache(maxsize=4096)  # every card is measured again at each change of the list, and laying out takes 0.2 ms
def quote_lines(quote: str, width: int, whole: bool = False) -> list[str]:
    """Return the quote in lines: all of them, or two at most, elided at the end."""
    most = _MOST_LINES if whole else _QUOTE_LINES
    beginning = None if whole else (_QUOTE_LINES + 1) * width // _NARROW  # to lay out a long clause takes a while
    text = "“" + " ".join(quote.split())[:beginning] + "”"
    font = quote_font(13)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if len(lines) == most - 1:
            lines.append(QFontMetrics(font).elidedText(text[line.textStart() :], Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


def is_cut(row: FindingRow, width: int) -> bool:
    """Say whether a card that is so wide shows only the beginning of its quote."""
    return not row.found.broken and len(quote_lines(row.found.words, usual(width) - 44, True)) > _QUOTE_LINES


def _lines(row: FindingRow, width: int) -> list[str]:
    """Return a card's words in lines: the quote in quotation marks, or that it does not match, without any."""
    return [row.found.words] if row.found.broken else quote_lines(row.found.words, width, row.whole)
