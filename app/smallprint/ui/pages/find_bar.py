"""The bar over the document that finds words in it: the field, how many hits there are, and the way through them."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from smallprint.language.find import Sought
from smallprint.ui.look.keys import keyed
from smallprint.ui.look.text_size import scaled, scaled_sheet
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.finder import Finder, Lookout
from smallprint.ui.translation.texts import number, tr, tr_n

_HEIGHT, _WIDEST_FIELD, _LEAST_FIELD = 40, 340, 100
_ROOMY, _TIGHT = 560, 380  # pixels of the bar, from which its switches are words, and from which it has arrows
_COUNT = 62  # pixels, the least for the number of hits


class FindBar(QFrame):
    """Says through `sought` what is looked for; the finder does it. `closed` comes when it is put away."""

    sought = Signal(object)
    closed = Signal()

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._finder = finder
        self._before: QWidget | None = None  # what had the focus
        self._apart = False
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Find in the document"))
        self.field.setPlaceholderText(tr("Find in the document"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(scaled(_WIDEST_FIELD))
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setAccessibleName(tr("Hits"))
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.back = self._button("↑", tr("Previous hit"), tr("Previous hit"))
        keyed(self.back, "previous-hit")
        self.on = self._button("↓", tr("Next hit"), tr("Next hit"))
        keyed(self.on, "next-hit")
        self.whole = self._switch(tr("Whole words"), tr("“term” does not find “terminate”"))
        self.case = self._switch(tr("Match case"), tr("“Agreement” does not find “agreement”"))
        self.close_button = self._button("×", tr("Close the find bar"), tr("Close (Esc)"))
        self._arrange()
        self._connect()
        self.hide()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key reaches, from left to right."""
        return [self.field, self.back, self.on, self.whole, self.case, self.close_button]

    @property
    def words(self) -> Sought:
        """What is looked for."""
        return Sought(self.field.text(), self.whole.isChecked(), self.case.isChecked(), self._apart)

    def open(self, words: str = "") -> None:
        """Show the bar with the keyboard in it; `words` are looked for, those of the last time where there are none."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
        was_open = self.isVisible()
        self.show()
        if words:
            self.fill(words)
            self._seek()
        elif not was_open and self.field.text():
            self._seek()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def fill(self, words: str, apart: bool = False) -> None:
        """Show the bar with these words, which somebody looks for; the keyboard stays where it is."""
        self.show()
        self._apart = apart
        self.field.setText(words)

    def put_away(self) -> None:
        """Close the bar and give the focus back."""
        if self.isHidden():
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        before, self._before = self._before, None
        self.hide()
        self.closed.emit()
        if had_focus and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.setFixedHeight(scaled(_HEIGHT))
        self.field.setMinimumWidth(scaled(_LEAST_FIELD))
        self.field.setMaximumWidth(scaled(_WIDEST_FIELD))
        self._make_room()
        self.setStyleSheet(scaled_sheet(_style(theme)))

    def show_found(self) -> None:
        """Say how many hits there are, and which one is on view."""
        finder = self._finder
        at, many = finder.number, len(finder.hits)
        if finder.sought.empty:
            told = ""
        elif finder.state is Lookout.SEARCHING:
            told = tr("{many} so far…", many=number(many)) if many else tr("Searching…")
        elif not many:
            told = tr("Not in this document")
        else:
            hits = tr_n(many, "{n} hit", "{n} hits")
            told = tr("{hit} of {many}", hit=number(at), many=number(many)) if at else hits
        if told and finder.sought.apart and " " in finder.sought.words.strip():
            told = f"{told} · {tr('each word')}"
        self.count.setText(told)
        self._make_room()
        self.count.setToolTip(told)
        self.count.setProperty("none", bool(told) and not many and finder.state is Lookout.DONE)
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)
        for step in (self.back, self.on):
            step.setEnabled(bool(many))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter goes to the next hit, with Shift to the one before."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finder.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._finder.go(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten the switches to letters where there is no room for words; then the keys do without buttons."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        for switch, short in ((self.whole, "W"), (self.case, "Aa")):
            switch.setText(switch.accessibleName() if self.width() >= scaled(_ROOMY) else short)
        for step in (self.back, self.on):
            step.setVisible(self.width() >= scaled(_TIGHT))
        roomy = self.width() >= scaled(_ROOMY)  # then the field gives way to what is said of the hits
        self.count.setMinimumWidth(max(scaled(_COUNT), self.count.sizeHint().width() if roomy else 0))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Words looked for each by itself are so once."""
        self._apart = False
        super().hideEvent(event)

    def _button(self, text: str, name: str, tip: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        made.setAccessibleName(name)
        made.setToolTip(tip)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _switch(self, text: str, tip: str) -> QToolButton:
        made = self._button(text, text, f"{text}: {tip}")
        made.setCheckable(True)
        made.toggled.connect(self._edited)
        return made

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 6, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 3)
        for widget in (self.back, self.on):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self.count, 2)
        for widget in (self.whole, self.case, self.close_button):
            row.addWidget(widget)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._edited)
        self.field.textChanged.connect(self._cleared)
        self.back.clicked.connect(lambda: self._finder.go(-1))
        self.on.clicked.connect(lambda: self._finder.go(1))
        self.close_button.clicked.connect(self.put_away)
        self._finder.changed.connect(self.show_found)

    def _edited(self, _what: object = None) -> None:
        self._apart = False
        self._seek()

    def _cleared(self, text: str) -> None:
        if not text:  # by the button in the field, which counts as no edit
            self._seek()

    def _seek(self) -> None:
        self.sought.emit(self.words)


def _style(theme: Theme) -> str:
    return f"""
    #findBar {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.line}; }}
    #findBar QLabel {{ color: {theme.secondary}; font-size: 13px; background: transparent; }}
    #findBar QLabel[none="true"] {{ color: {theme.bad}; }}
    #findBar QLineEdit {{ color: {theme.ink}; font-size: 13px; background: {theme.raised};
        border: 1px solid {theme.line}; border-radius: 7px; padding: 3px 8px; }}
    #findBar QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 2px 7px; }}
    #findBar > QToolButton {{ color: {theme.secondary}; font-size: 13px; border: 1px solid transparent;
        border-radius: 7px; padding: 3px 5px; background: transparent; }}
    #findBar > QToolButton:hover {{ color: {theme.ink}; background: {theme.ground}; }}
    #findBar > QToolButton:checked {{ color: {theme.accent}; background: {theme.accent_ground};
        border: 1px solid {theme.accent}; }}
    #findBar > QToolButton:focus {{ border: 2px solid {theme.accent}; padding: 2px 4px; }}
    #findBar > QToolButton:disabled {{ color: {theme.line}; background: transparent; }}
    """
