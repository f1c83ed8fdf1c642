"""Keeps how a matter was left, in the settings folder: document, place, zoom, tab, filters; the next start shows it.

The matter file has nothing of this: it travels, and where somebody was in it is nobody else's business.
"""

import logging
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from smallprint.errors import MatterError
from smallprint.system.paths import config_folder
from smallprint.system.state_file import StateUnreadable, read_state, write_state
from smallprint.ui.documents.arranging import Arrangement, DocumentOrder, Grouping
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.findings.list_model import Filter, FindingOrder
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.layout import Fit
from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs

_MATTERS = 30  # that are kept, those left last
_log = logging.getLogger(__name__)
_Kind = TypeVar("_Kind", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class _Left:
    """Where a person was in a document; `zoom` is 0 where it followed `fit`, `turned` are quarters clockwise."""

    document: int
    place: int
    zoom: float
    fit: Fit | None
    turned: int


class DeskMemory(QObject):
    """Writes it down when a matter is left, and brings it back when the matter is opened."""

    def __init__(
        self,
        window: QObject,
        controller: Controller,
        documents: DocumentsPanel,
        view: DocumentView,
        tabs: ReviewTabs,
    ) -> None:
        super().__init__(window)
        self._controller, self._documents, self._view, self._tabs = controller, documents, view, tabs
        self._wanted: _Left | None = None
        self._checklist = False
        controller.matter_changed.connect(self._bring_back)
        controller.document_loaded.connect(self._arrive)
        controller.findings_changed.connect(self._show_checklist)

    def keep(self) -> None:
        """Write down how the open matter is left; a folder that cannot be written costs only this."""
        try:
            path = self._controller.matter.path
        except MatterError:
            return
        stored = _stored()
        stored.pop(str(path), None)
        stored[str(path)] = self._now()
        try:
            write_state(_file(), dict(list(stored.items())[-_MATTERS:]))
        except OSError as error:
            _log.warning("How the matter was left was not kept: %s", error)

    def _now(self) -> dict[str, object]:
        canvas, bar = self._view.canvas, self._documents.bar
        shown = self._view.document_id == self._controller.current_id != 0
        return {
            "document": self._controller.current_id,
            "place": canvas.place() if shown else 0,
            "zoom": canvas.zoom if shown and canvas.fit is None else 0,
            "fit": canvas.fit.value if shown and canvas.fit is not None else "",
            "finding_order": self._tabs.findings.model.order.value,
            "turned": canvas.laid.turned if shown else 0,
            "tab": self._tabs.currentIndex(),
            "filter": self._tabs.findings.model.filter.value,
            "order": bar.wanted.order.value,
            "grouping": bar.wanted.grouping.value,
        }

    def _bring_back(self, path: Path) -> None:
        left = _stored().get(str(path))
        left = left if isinstance(left, dict) else {}
        document, place, tab, turned = (_whole(left.get(name)) for name in ("document", "place", "tab", "turned"))
        zoom = left.get("zoom")
        size = float(zoom) if isinstance(zoom, int | float) else 0.0
        self._wanted = _Left(document, place, size, _one_of(Fit, left.get("fit")), turned)
        self._controller.prefer(document)
        order, grouping = _one_of(DocumentOrder, left.get("order")), _one_of(Grouping, left.get("grouping"))
        self._documents.bar.arrange(Arrangement("", order or DocumentOrder.ADDED, grouping or Grouping.NONE))
        if 0 < tab < self._tabs.count() and self._tabs.isTabVisible(tab):
            self._tabs.setCurrentIndex(tab)
        chosen = _one_of(Filter, left.get("filter"))
        self._checklist = chosen is Filter.CHECKLIST
        if chosen is not None and not self._checklist:
            self._tabs.findings.set_filter(chosen)
        if (sorted_by := _one_of(FindingOrder, left.get("finding_order"))) is not None:
            self._tabs.findings.chips.choose_order(sorted_by)
            self._tabs.findings.set_order(sorted_by)

    def _show_checklist(self) -> None:
        """Show the checklist, where it was left open, as soon as there is one."""
        if self._checklist and self._tabs.findings.has_checklist:
            self._checklist = False
            self._tabs.findings.set_filter(Filter.CHECKLIST)

    def _arrive(self, loaded: LoadedDocument) -> None:
        """Go to the place in the first document that is shown, where it is the one that was left."""
        wanted, self._wanted = self._wanted, None
        if wanted is None or wanted.document != loaded.id:
            return
        if wanted.turned != self._view.canvas.laid.turned:  # this session may know the turn already
            self._view.turn(wanted.turned - self._view.canvas.laid.turned)
        if wanted.zoom > 0 or wanted.fit is not None:
            self._view.canvas.take_size(wanted.zoom, None if wanted.zoom > 0 else wanted.fit)
        if 0 < wanted.place < len(loaded.document.text):
            self._view.canvas.show_span(wanted.place, wanted.place + 1)


def _file() -> Path:
    return config_folder() / "desk.json"


def _stored() -> dict[str, object]:
    try:
        stored = read_state(_file())
    except StateUnreadable as error:
        _log.warning("How matters were left cannot be read: %s", error)
        return {}
    return {str(name): left for name, left in stored.items()} if isinstance(stored, dict) else {}


def _whole(stored: object) -> int:
    return stored if isinstance(stored, int) and stored > 0 else 0


def _one_of(kind: type[_Kind], stored: object) -> _Kind | None:
    return next((one for one in kind if one.value == stored), None)
