"""The beginning of a file that is not written yet: its first pages or lines, or what is to be said instead."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smallprint.export.preview import Preview
from smallprint.ui.look.parts import label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_MARGIN = 14  # pixels around a page
_WIDEST = 260  # pixels of a column of a table
_MANY = 6  # columns that fill the pane by themselves


class PreviewPane(QStackedWidget):
    """Shows a preview; a page is as wide as the pane."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._labels: list[QLabel] = []
        self.said = label("", "secondary")
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setMargin(24)
        self._pages = QWidget()
        self._pages.setObjectName("previewPages")
        self._column = QVBoxLayout(self._pages)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_MARGIN)
        self._column.addStretch()
        self.area = QScrollArea()
        self.area.setObjectName("previewArea")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setWidget(self._pages)
        self.area.setAccessibleName(tr("Preview"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setAccessibleName(tr("Preview"))
        self.table = QTableWidget()
        self.table.setAccessibleName(tr("Preview"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setStyleSheet("QTableWidget::item { padding: 4px 8px; }")
        self.table.setShowGrid(True)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        for part in (self.said, self.area, self.lines, self.table):
            self.addWidget(part)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._images) if self.currentWidget() is self.area else 0

    def say(self, sentence: str) -> None:
        """Show a sentence instead."""
        self.said.setText(sentence)
        self.setCurrentWidget(self.said)

    def show_preview(self, preview: Preview, otherwise: str) -> None:
        """Show the pages, lines or rows of a preview; without any, a sentence."""
        if preview.pages:
            self._show_pages([QImage.fromData(page) for page in preview.pages])
        elif preview.text:
            self.lines.setPlainText(preview.text)
            self.setCurrentWidget(self.lines)
        elif preview.rows:
            self._show_rows(preview)
        else:
            self.say(otherwise)

    def _show_rows(self, preview: Preview) -> None:
        """Show a table; its columns are as wide as their words, up to a bound, and share what is left."""
        self.table.clear()
        self.table.setColumnCount(len(preview.head))
        self.table.setRowCount(len(preview.rows))
        self.table.setHorizontalHeaderLabels([translated(one) for one in preview.head])
        for row, cells in enumerate(preview.rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        for column in range(self.table.columnCount()):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), scaled(_WIDEST)))
        self.table.horizontalHeader().setStretchLastSection(len(preview.head) < _MANY)
        self.table.resizeRowsToContents()
        self.table.scrollToTop()
        self.setCurrentWidget(self.table)

    def _show_pages(self, images: list[QImage]) -> None:
        for shown in self._labels:
            self._column.removeWidget(shown)
            shown.deleteLater()
        self._images, self._labels = images, []
        for number, _ in enumerate(images, 1):
            shown = QLabel()
            shown.setObjectName("previewPage")
            shown.setAccessibleName(tr("Page {number}", number=number))
            self._column.insertWidget(number - 1, shown, 0, Qt.AlignmentFlag.AlignHCenter)
            self._labels.append(shown)
        self.setCurrentWidget(self.area)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pages in the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pages anew where the letters have another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = max(self.width() - 2 * _MARGIN - self.area.verticalScrollBar().sizeHint().width() - 4, 80)
        for shown, image in zip(self._labels, self._images, strict=True):
            scaled = image.scaled(
                QSize(round(width * ratio), image.height() * 4),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            shown.setPixmap(QPixmap.fromImage(scaled))
