"""The row above the document: page, zoom, where one is, and the outline."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QWidget,
)

from smallprint.ui.look.keys import keyed
from smallprint.ui.look.text_size import scaled, scaled_sheet
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.layout import Fit
from smallprint.ui.pages.legend import Legend
from smallprint.ui.pages.outline_popup import OutlinePopup
from smallprint.ui.pages.places import STEP, KnownPlace
from smallprint.ui.pages.zoom_button import ZoomButton
from smallprint.ui.translation.texts import tr

_HEIGHT = 40
_LEAST_SECTION = 72  # pixels; less than that is no name of a section
_BESIDE = 4  # pixels between words and what stands beside them
_FIELD, _WIDEST_FIELD, _AROUND_LABEL = 44, 96, 18  # pixels of the field of the page

# What there is room for: the words of two buttons, "" for none; arrows back and forward; steps of the zoom.
_ROOMS = (
    ("wide", "wide", True, True),
    ("↔", "☰", True, True),
    ("↔", "☰", False, True),
    ("↔", "☰", False, False),
    ("", "☰", False, False),
)


class PageToolbar(QFrame):
    """Says what is wanted through its signals; shows what it is told. Page indexes are 0-based, labels the file's."""

    page_wanted = Signal(int)
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()
    fit_wanted = Signal(object)
    zoom_wanted = Signal(float)
    turn_wanted = Signal(int)
    way_wanted = Signal(int)
    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageToolbar")
        self._labels: Sequence[str] = ()
        self._fixed, self._own_labels = True, False
        self._page = self._offset = 0
        self._section_text = ""
        self._way_back = self._button("←", tr("Back"), tr("Back to where you were (Alt+Left)"))
        self._way_on = self._button("→", tr("Forward"), tr("Forward again (Alt+Right)"))
        self.show_ways(False, False)
        self._back = self._button("‹", tr("Previous page"))
        self._on = self._button("›", tr("Next page"))
        self._field = QLineEdit(self)
        self._field.setAccessibleName(tr("Page"))
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._of = QLabel(self)
        self._of.setContentsMargins(_BESIDE, 0, _BESIDE, 0)
        self._smaller = self._button("−", tr("Zoom out"))
        self._percent = ZoomButton(self)
        self._larger = self._button("+", tr("Zoom in"))
        self._fit = self._button(tr("Fit width"), tr("Fit width"), tr("Fit the width of the pane"))
        self._section = QLabel(self)
        self._section.setAccessibleName(tr("Section in view"))
        self._section.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._section.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._outline = self._button(f"☰ {tr('Outline')}", tr("Outline"), tr("Outline"))
        self.changes = self._button(
            tr("Changes"), tr("Show changes in the text"), tr("Changes and comments in the text")
        )
        keyed(self.changes, "show-changes")
        self.changes.setCheckable(True)
        self.changes.setChecked(True)
        self.changes.hide()
        self.legend_button = self._button("?", tr("What the marks mean"), tr("What the colours and lines mean"))
        self.legend = Legend(self)
        self._theme: Theme | None = None
        self.popup = OutlinePopup(self)
        self._arrange()
        self._connect()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key reaches, from left to right."""
        pages: list[QWidget] = [self._way_back, self._way_on, self._back, self._field, self._on]
        return [
            *pages,
            self._smaller,
            self._percent,
            self._larger,
            self._fit,
            self.changes,
            self.legend_button,
            self._outline,
        ]

    def set_document(self, labels: Sequence[str], flowing: bool) -> None:
        """Take the page labels of the document; flowing text of one page has no page controls."""
        self._labels, self._fixed = labels, not flowing
        self._own_labels = self._fixed and any(label != str(number) for number, label in enumerate(labels, 1))
        self._size_field()
        self._of.setText(self._position(len(labels) - 1))  # its widest text
        self._of.setMinimumWidth(self._of.sizeHint().width() if self._own_labels else 0)
        paged = not (flowing and len(labels) <= 1)
        for widget in (self._back, self._field, self._of, self._on):
            widget.setVisible(paged)
        self._section_text = ""
        self._percent.set_flowing(flowing)
        self._make_room()

    def set_page(self, index: int) -> None:
        """Show the page in view: as it is printed, where the file has labels of its own, and how many there are."""
        self._page = index
        self._restore_field()
        self._of.setText(self._position(index))
        self._back.setEnabled(index > 0)
        self._on.setEnabled(index + 1 < len(self._labels))

    def set_zoom(self, zoom: float) -> None:
        """Show the zoom."""
        self._percent.show_zoom(zoom)

    def offer_changes(self, offered: bool) -> None:
        """Offer to show tracked changes and comments in the text, where there are any."""
        self.changes.setVisible(offered)
        self._make_room()

    def show_ways(self, back: bool, on: bool) -> None:
        """Say whether there is a way back, and one forward."""
        self._way_back.setEnabled(back)
        self._way_on.setEnabled(on)

    def set_section(self, path: str, offset: int = 0) -> None:
        """Show the section path in view, which is at an offset of the text."""
        self._offset = offset
        self._section_text = path
        self._section.setToolTip(path)
        self._elide()

    def set_places(self, places: Sequence[KnownPlace]) -> None:
        """Take the outline; the button is disabled where there is none."""
        paged = self._labels if self._fixed else ()
        self.popup.set_places(places, paged)
        self.popup.set_pages(paged)
        self._outline.setEnabled(bool(places) or bool(paged))
        told = tr("Outline and pages") if places and paged else tr("Pages") if paged else tr("Outline")
        self._outline.setToolTip(told if places or paged else tr("This document has no headings"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.setFixedHeight(scaled(_HEIGHT))
        self._percent.setMinimumWidth(scaled(46))
        self.setStyleSheet(scaled_sheet(_style(theme)))
        self._size_field()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._make_room()

    def _button(self, text: str, name: str, tip: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(tip or name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrange(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(2)
        for widget in (self._way_back, self._way_on, self._back, self._field, self._of, self._on):
            row.addWidget(widget)
        row.addSpacing(6)
        for widget in (self._smaller, self._percent, self._larger, self._fit):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self._section, 1)
        row.addSpacing(6)
        row.addWidget(self.changes)
        row.addWidget(self.legend_button)
        row.addWidget(self._outline)

    def _connect(self) -> None:
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        self._field.returnPressed.connect(self._go_to_field)
        self._field.editingFinished.connect(self._restore_field)
        self._smaller.clicked.connect(self.zoom_out_wanted)
        self._larger.clicked.connect(self.zoom_in_wanted)
        self._fit.clicked.connect(lambda: self.fit_wanted.emit(Fit.WIDTH))
        self._percent.fit_wanted.connect(self.fit_wanted)
        self._percent.zoom_wanted.connect(self.zoom_wanted)
        self._percent.turn_wanted.connect(self.turn_wanted)
        self._way_back.clicked.connect(lambda: self.way_wanted.emit(-1))
        self._way_on.clicked.connect(lambda: self.way_wanted.emit(1))
        self.legend_button.clicked.connect(self._open_legend)
        self._outline.clicked.connect(self._open_outline)
        self.popup.chosen.connect(self.place_wanted)
        self.popup.page_chosen.connect(self.page_wanted)

    def _size_field(self) -> None:
        widest = max((self._field.fontMetrics().horizontalAdvance(label) for label in self._labels), default=0)
        self._field.setFixedWidth(min(max(scaled(_FIELD), widest + scaled(_AROUND_LABEL)), scaled(_WIDEST_FIELD)))

    def _go_back(self) -> None:
        self.page_wanted.emit(self._page - 1)

    def _go_on(self) -> None:
        self.page_wanted.emit(self._page + 1)

    def _go_to_field(self) -> None:
        wanted = self._field.text().strip()
        if self._own_labels and wanted in self._labels:
            self.page_wanted.emit(list(self._labels).index(wanted))
        elif wanted.isdecimal() and 1 <= int(wanted) <= len(self._labels):
            self.page_wanted.emit(int(wanted) - 1)
        elif wanted:
            corner = self._field.mapToGlobal(QPoint(0, self._field.height() // 2))
            QToolTip.showText(corner, tr("This document has no page {page}.", page=wanted), self._field)

    def _restore_field(self) -> None:
        labelled = self._own_labels and self._page < len(self._labels)
        self._field.setText(self._labels[self._page] if labelled else str(self._page + 1))

    def _position(self, index: int) -> str:
        """Return what stands behind the field: the number of pages, and which one it is where that is not printed."""
        count = len(self._labels)
        if self._own_labels:
            return f"({tr('{number} of {count}', number=index + 1, count=count)})"
        return tr("of {count}", "pages", count=count)

    def _open_legend(self) -> None:
        if self._theme is not None:
            tracked = not self.changes.isHidden()
            self.legend.open_below(self.legend_button, self._theme, self._fixed, tracked)

    def _open_outline(self) -> None:
        self.popup.open_below(self._outline, self._page, self._offset)

    def _make_room(self) -> None:
        """Shorten words to signs, then leave out what a key or the menu of the zoom does, until nothing is cut off."""
        for fit, outline, ways, steps in _ROOMS:
            self._fit.setText(tr("Fit width") if fit == "wide" else fit)
            self._fit.setVisible(bool(fit))
            self._outline.setText(f"☰ {tr('Outline')}" if outline == "wide" else outline)
            self.changes.setText(tr("Changes") if fit == "wide" else "±")
            for way in (self._way_back, self._way_on):
                way.setVisible(ways)
            for step in (self._smaller, self._larger):
                step.setVisible(steps)
            if self._row.sizeHint().width() <= self.width():
                break
        self._row.activate()
        self._elide()

    def _elide(self) -> None:
        """Show the end of the section path that fits, whole steps first."""
        metrics, room = self._section.fontMetrics(), self._section.contentsRect().width()
        steps = self._section_text.split(STEP)
        whole = [STEP.join(["…", *steps[n:]] if n else steps) for n in range(len(steps))]
        fitting = next((text for text in whole if metrics.horizontalAdvance(text) <= room), "")
        if not fitting and room >= _LEAST_SECTION:
            fitting = metrics.elidedText(steps[-1], Qt.TextElideMode.ElideRight, room)
        self._section.setText(fitting)


def _style(theme: Theme) -> str:
    return f"""
    #pageToolbar {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.line}; }}
    #pageToolbar QLabel {{ color: {theme.secondary}; font-size: 13px; background: transparent; }}
    #pageToolbar QToolButton {{ color: {theme.ink}; font-size: 13px; border: 1px solid transparent;
        border-radius: 7px; padding: 3px 5px; background: transparent; }}
    #pageToolbar QToolButton:hover {{ color: {theme.ink}; background: {theme.ground}; }}
    #pageToolbar QToolButton:checked {{ color: {theme.accent}; background: {theme.accent_ground}; }}
    #pageToolbar QToolButton:focus {{ border: 2px solid {theme.accent}; padding: 2px 4px; }}
    #pageToolbar QToolButton:disabled {{ color: {theme.secondary}; background: transparent; }}
    #pageToolbar QLineEdit {{ color: {theme.ink}; font-size: 13px; background: {theme.raised};
        border: 1px solid {theme.line}; border-radius: 7px; padding: 3px 4px; }}
    #pageToolbar QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 2px 3px; }}
    #outline {{ background: {theme.raised}; border: 1px solid {theme.line}; }}
    #outline QListWidget {{ background: {theme.raised}; color: {theme.ink}; border: 0; outline: 0; font-size: 13px; }}
    #outline QTabBar::tab {{ padding: 6px 9px; }}
    #outline QListWidget::item {{ padding: 4px 8px; border-radius: 5px; border: 0; }}
    #outline QListWidget::item:selected, #outline QListWidget::item:hover {{
        background: {theme.accent_ground}; color: {theme.ink}; }}
    """
