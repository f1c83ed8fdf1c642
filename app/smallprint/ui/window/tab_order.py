"""The order in which the Tab key goes through the window: as one reads it, from the top left to the foot."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.look.notice_bar import NoticeBar
from smallprint.ui.pages import DocumentView
from smallprint.ui.window.panes import Panes
from smallprint.ui.window.review_tabs import ReviewTabs
from smallprint.ui.window.status_strip import StatusStrip
from smallprint.ui.window.top_bar import TopBar


def set_tab_order(
    top: TopBar,
    notices: Sequence[NoticeBar],
    documents: DocumentsPanel,
    panes: Panes,
    view: DocumentView,
    tabs: ReviewTabs,
    status: StatusStrip,
) -> None:
    """Set it; within the right pane it stays as its parts were made."""
    stops: list[QWidget] = [
        top.matter_button,
        top.search,
        top.add_button,
        top.edit_button,
        top.review_button,
        top.export_button,
        *(part for notice in notices for part in (notice.offer, notice.close_button)),
        documents.bar.words,
        documents.bar.button,
        documents.list,
        panes.strips[0],
        *view.tab_stops,
        panes.strips[1],
        tabs.tabBar(),
        *_within(tabs),
    ]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
    QWidget.setTabOrder(status.pause_button, status.cancel_button)


def _within(tabs: ReviewTabs) -> list[QWidget]:
    """Return what the Tab key comes to on the tabs, in the order in which it was made."""
    found: list[QWidget] = []
    part = tabs.nextInFocusChain()
    while part is not None and part is not tabs:
        if tabs.isAncestorOf(part) and part.window() is tabs.window() and part is not tabs.tabBar():
            found.append(part)
        part = part.nextInFocusChain()
    return found
