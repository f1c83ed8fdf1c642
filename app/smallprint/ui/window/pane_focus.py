"""Where the keyboard is among the panes: a tab that is opened gets it, and one key goes round the panes."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.pages import DocumentView
from smallprint.ui.window.review_tabs import ReviewTabs

_SHORTCUT = Qt.FocusReason.ShortcutFocusReason


class PaneFocus(QObject):
    """Moves the keyboard. Each tab says by its focus proxy which of its parts takes it."""

    def __init__(self, window: QWidget, documents: DocumentsPanel, view: DocumentView, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._documents, self._view, self._tabs = documents, view, tabs
        tabs.tabBarClicked.connect(self._on_clicked)

    def open_tab(self, number: int) -> None:
        """Bring a tab to the front with the keyboard in it."""
        self._tabs.setCurrentIndex(number)
        self._enter_tab()

    def next_pane(self) -> None:
        """Go from the documents to the document on view, to the tab in front, and round again."""
        panes: list[QWidget] = [self._documents.list, self._view, self._tabs]
        now = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if now and (now is pane or pane.isAncestorOf(now))), -1)
        following = (at + 1) % len(panes)
        if panes[following] is self._tabs:
            self._enter_tab()
        else:
            panes[following].setFocus(_SHORTCUT)

    def _on_clicked(self, number: int) -> None:
        if number >= 0:
            QTimer.singleShot(0, self._enter_tab)  # the tab comes to the front after this

    def _enter_tab(self) -> None:
        self._tabs.currentWidget().setFocus(_SHORTCUT)
