"""Where the person meets their own clause types: the dialog, and the menu of them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from smallprint.domain.clause import ClauseCatalogue, ClauseType
from smallprint.errors import AppError
from smallprint.matters.kept_types import KeptType, forget_type, keep_new_types, keep_type, kept_types
from smallprint.ui.own_types.dialog import ClauseTypeDialog, Draft, Offer, OfferedPassage
from smallprint.ui.pages import DocumentView
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs


class OwnTypesPresenter(QObject):
    """Opens the dialog of a clause type, fills the menus, shows the catalogue as it changes."""

    def __init__(self, window: QWidget, controller: Controller, view: DocumentView, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._window, self._controller, self._view, self._tabs = window, controller, view, tabs
        self._menu: QMenu | None = None
        controller.teaching.catalogue_changed.connect(self._show_catalogue)
        tabs.findings.type_wanted.connect(self.open)
        tabs.findings.unmark_wanted.connect(self._unmark)

    def fill(self, menu: QMenu) -> None:
        """Give a menu a submenu of the own types, each of which opens its dialog."""
        self._menu = menu.addMenu(tr("Clause types of your own"))
        self._show_catalogue(self._controller.teaching.catalogue)

    def open(self, key: str = "") -> ClauseTypeDialog:
        """Open the dialog of a type, or of a new one; it stays beside the window, which can be used meanwhile."""
        shown = self._controller.teaching.catalogue.get(key) if key else None
        dialog = ClauseTypeDialog(partial(self._keep, shown), self._marked, shown, self._window, self._offer(shown))
        dialog.remove_wanted.connect(self._remove)
        dialog.use_wanted.connect(self._use)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def more_like_this(self) -> None:
        """Open the dialog of a new type with the marked words as its first example."""
        dialog = self.open()
        dialog.take_marked()
        dialog.name.setFocus()

    def _marked(self) -> OfferedPassage | None:
        span = self._view.selected_span()
        if span is None or self._view.document is None:
            return None
        start, end = span
        return OfferedPassage(self._view.document_id, start, end, self._view.document.text[start:end])

    def _keep(self, shown: ClauseType | None, draft: Draft) -> None:
        places = [(one.document_id, one.start, one.end) for one in draft.marked]
        what = (draft.name, draft.question, draft.group, draft.examples, places, draft.value_kind)
        if shown is None:
            self._controller.teaching.add(*what)
        else:
            self._controller.teaching.change(shown.key, *what)
        self._try(lambda: self._keep_for_others(shown, draft))

    def _keep_for_others(self, shown: ClauseType | None, draft: Draft) -> None:
        """Let the program keep a type, or keep it no more, as the person chose."""
        before = shown.name if shown else ""
        if shown is not None and not draft.kept:
            forget_type(before)
        if draft.kept:
            decided = self._decided(shown) if draft.with_decided else ([], [])
            unlike = [*(shown.unlike if shown else ()), *decided[1]]
            dropped = [one.passage for one in shown.examples if one.passage not in draft.examples] if shown else []
            examples = tuple(dict.fromkeys((*draft.examples, *decided[0])))
            name, question = " ".join(draft.name.split()), " ".join(draft.question.split())
            kept = KeptType(name, question, draft.group, draft.value_kind, examples, tuple(unlike))
            keep_type(kept, before, dropped)
        if shown is None:
            keep_new_types(draft.kept)

    def _offer(self, shown: ClauseType | None) -> Offer:
        here = tuple(clause.name for clause in self._controller.teaching.catalogue.types)
        accepted, rejected = self._decided(shown)
        return Offer(kept_types(), here, len(accepted), len(rejected))

    def _decided(self, shown: ClauseType | None) -> tuple[list[str], list[str]]:
        try:
            return self._controller.teaching.decided_texts(shown.key) if shown else ([], [])
        except AppError as error:
            self._controller.noticed.emit(str(error))
            return [], []

    def _use(self, kept: Sequence[KeptType]) -> None:
        """Look in this matter for types that were kept from others."""
        for one in kept:
            what = (one.name, one.question, one.group, one.examples)
            self._try(partial(self._controller.teaching.add, *what, (), one.value_kind, one.unlike))

    def _unmark(self, key: str, finding_id: int) -> None:
        self._try(lambda: self._controller.teaching.remove_mark(key, self._controller.current_id, finding_id))

    def _remove(self, key: str) -> None:
        self._try(lambda: self._controller.teaching.remove(key))

    def _try(self, call: Callable[[], object]) -> None:
        try:
            call()
        except AppError as error:
            self._controller.noticed.emit(str(error))
        self._controller.refresh()

    def _show_catalogue(self, catalogue: ClauseCatalogue) -> None:
        self._tabs.set_catalogue(catalogue)
        if self._menu is not None:
            self._menu.clear()
            own = [clause for clause in catalogue.types if clause.own]
            for clause in own:
                self._menu.addAction(f"{_shown(clause)}…", partial(self.open, clause.key))
            self._menu.setEnabled(bool(own))


def _shown(clause: ClauseType) -> str:
    return translated(clause.name).replace("&", "&&")
