"""What a search over all documents has found: passages below the document that they stand in, the words marked."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smallprint.language.find import Sought, each_word
from smallprint.store import Hit
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.placed import placed_briefly
from smallprint.ui.translation.texts import number, tr, tr_n
from smallprint.ui.window.searching import Found

WIDTH = 380  # pixels, the least width of the hits and their greatest height
_NARROW = 320  # pixels: a field of that width is as wide as its hits
_BELOW = 4  # pixels below the last one
_HIT, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_SIDE, _ABOVE, _INDENT = 12, 6, 10
_MOST_LINES = 2

Index = QModelIndex | QPersistentModelIndex
WordSpans = list[tuple[int, int]]


class HitsList(QListWidget):
    """Drops down over the window. The rows are documents, which are passed by, and passages, which are chosen."""

    hit_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("noteList")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Search results"))
        self.setItemDelegate(_Drawing(self))
        self.hide()
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    @property
    def first(self) -> int:
        """The row of the first passage, -1 where there is none."""
        return next((row for row in range(self.count()) if self._hit(row) is not None), -1)

    def show_found(self, words: str, found: Found) -> None:
        """List the passages by document, that of the best passage first; none are said to be none."""
        self.clear()
        order = list(dict.fromkeys(hit.document_id for hit in found.hits))
        sought = each_word(words)
        by_document = sorted(found.hits, key=lambda hit: order.index(hit.document_id))  # a stable sort: best first
        for document_id, hits in groupby(by_document, key=lambda hit: hit.document_id):
            self._add_document(list(hits), found.counts.get(document_id, 0), sought)
        if not found.hits:
            self.say(tr("No passage holds these words."))

    def say(self, sentence: str) -> None:
        """Show a sentence instead of hits."""
        self.clear()
        self.addItem(QListWidgetItem(sentence))

    def drop_down(self, left: int, top: int, width: int) -> None:
        """Show the rows at a place of the window, as high as they need up to a limit."""
        self.setGeometry(left, top, max(scaled(WIDTH) if width < scaled(_NARROW) else 0, width), scaled(WIDTH))
        self.show()
        self.doItemsLayout()
        foot = self.visualItemRect(self.item(self.count() - 1)).bottom()
        around = self.height() - self.viewport().height()
        self.resize(self.width(), min(foot + around + _BELOW, scaled(WIDTH)))
        self.scrollToTop()
        self.raise_()

    def step(self, by: int) -> None:
        """Go to the next passage, or the one before with -1."""
        rows = [row for row in range(self.count()) if self._hit(row) is not None]
        following = [row for row in rows if row > self.currentRow()] if by > 0 else []
        before = [row for row in rows if row < self.currentRow()]
        if rows:
            self.setCurrentRow(min(following, default=rows[-1]) if by > 0 else max(before, default=rows[0]))

    def choose_current(self) -> None:
        """Choose the row that is walked to, the first passage where none is."""
        if self._hit(self.currentRow()) is None:
            self.setCurrentRow(self.first)
        self._choose(self.currentItem())

    def _add_document(self, hits: list[Hit], many: int, sought: Sought) -> None:
        if many > len(hits):
            shown = tr_n(many, "{shown} of {n} passage", "{shown} of {n} passages", shown=number(len(hits)))
        else:
            shown = tr_n(len(hits), "{n} passage", "{n} passages")
        head = QListWidgetItem(f"{hits[0].document}\n{shown}")
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addItem(head)
        for hit in hits:
            row = QListWidgetItem(f"{placed_briefly(hit.place)}\n{hit.snippet}")
            row.setData(_HIT, hit)
            row.setData(_WORDS, tuple(sought.within(hit.snippet, 0, len(hit.snippet))))
            self.addItem(row)

    def _hit(self, row: int) -> Hit | None:
        item = self.item(row) if row >= 0 else None
        found = item.data(_HIT) if item is not None else None
        return found if isinstance(found, Hit) else None

    def _choose(self, _item: QListWidgetItem) -> None:
        hit = self._hit(self.currentRow())
        if hit is not None:
            self.hit_chosen.emit(hit)


class _Drawing(QStyledItemDelegate):
    """Draws a document as a head with its number of passages, and a passage as its place and its words."""

    def __init__(self, shown: HitsList) -> None:
        super().__init__(shown)
        self._list = shown

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        first, _, second = str(index.data()).partition("\n")
        theme, rect = self._list.theme, option.rect
        passage = index.data(_HIT) is not None
        painter.save()
        state = option.state
        lit = state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if passage and lit:
            painter.fillRect(rect, QColor(theme.accent_ground))
        elif second and not passage:
            painter.fillRect(rect, QColor(theme.ground))
        inside = rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        if passage:
            self._paint_passage(painter, inside.adjusted(_INDENT, 0, 0, 0), first, second, index.data(_WORDS))
        else:
            self._paint_head(painter, inside, first, second)
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        metrics = QFontMetrics(self._list.font())
        width = self._list.viewport().width()
        if index.data(_HIT) is None:
            return QSize(width, metrics.height() + 2 * _ABOVE)
        place, _, snippet = str(index.data()).partition("\n")
        laid = self._laid(snippet, (), width - 2 * _SIDE - _INDENT)
        lines = min(laid.lineCount(), _MOST_LINES) + (1 if place else 0)
        return QSize(width, lines * metrics.lineSpacing() + 2 * _ABOVE)

    def _paint_head(self, painter: QPainter, area: QRect, name: str, told: str) -> None:
        theme = self._list.theme
        painter.setFont(self._list.font())
        painter.setPen(QColor(theme.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        left = painter.fontMetrics().horizontalAdvance(told)
        painter.setPen(QColor(theme.ink if told else theme.secondary))
        if told:
            painter.setFont(_bold(self._list.font()))
        room = area.width() - (left + _SIDE if told else 0)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_passage(
        self, painter: QPainter, area: QRect, place: str, snippet: str, words: Iterable[tuple[int, int]]
    ) -> None:
        theme, top = self._list.theme, float(area.top())
        painter.setFont(self._list.font())
        if place:
            painter.setPen(QColor(theme.secondary))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, place)
            top += painter.fontMetrics().lineSpacing()
        painter.setPen(QColor(theme.ink))
        painter.setClipRect(area)
        snippet, words = self._in_view(snippet, list(words), area.width())
        self._laid(snippet, words, area.width()).draw(painter, QPointF(area.left(), top))

    def _in_view(self, snippet: str, words: WordSpans, width: int) -> tuple[str, WordSpans]:
        """Return a passage so that the first word that is sought stands in its first lines, and where it ends in them.

        What goes before it is left out from the line before, and what has no room behind it too.
        """
        laid = self._laid(snippet, words, width)
        at = laid.lineForTextPosition(words[0][0]).lineNumber() if words else 0
        start = laid.lineAt(at - 1).textStart() if at >= _MOST_LINES else 0
        if start:
            snippet = f"…{snippet[start:]}"
            words = [(first - start + 1, last - start + 1) for first, last in words if first >= start]
            laid = self._laid(snippet, words, width)
        if laid.lineCount() > _MOST_LINES:
            line = laid.lineAt(_MOST_LINES - 1)
            end = line.textStart() + line.textLength()
            words = [(first, min(last, end - 1)) for first, last in words if first < end - 1]
            snippet = f"{snippet[: end - 1].rstrip()}…"
        return snippet, words

    def _laid(self, snippet: str, words: Iterable[tuple[int, int]], width: int) -> QTextLayout:
        """Return the lines of a passage, with its words bold on the colour that they have in the document."""
        laid = QTextLayout(snippet, self._list.font())
        laid.setTextOption(QTextOption())
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        bold.setBackground(QColor(self._list.theme.hit))
        marks = []
        for start, end in words:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, end - start, bold
            marks.append(mark)
        laid.setFormats(marks)
        laid.beginLayout()
        y, line = 0.0, laid.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += QFontMetrics(self._list.font()).lineSpacing()
            line = laid.createLine()
        laid.endLayout()
        return laid


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
