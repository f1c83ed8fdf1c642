"""Every screen of the window by what a person does to see it; the next step begins once the window rests."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from smallprint.ui.findings.list_model import Filter
from smallprint.ui.window.main_window import MainWindow
from tests.tour.full_matter import QUESTION

Screen = tuple[str, Callable[[], QWidget]]
"""A name, and what makes the screen and returns what is to be seen of it."""

SLOW = {"dialog-export": 4.0, "dialog-versions": 4.0}
"""Seconds until the screens that work for longer rest."""

_DIALOGS = (
    "settings",
    "keyboard",
    "models",
    "export",
    "accept-above",
    "edit-value",
    "note",
    "propose-words",
    "similar",
    "mark-as",
    "highlight",
    "add-type",
    "all-terms",
    "compare-reviews",
    "portfolio",
)


def empty(window: MainWindow) -> Iterator[Screen]:
    """Yield the screens of a matter without documents."""
    yield "empty", lambda: window
    yield from _tour(window, 1)


def reviewed(window: MainWindow) -> Iterator[Screen]:
    """Yield the screens of a matter with a reviewed contract."""
    yield "window", lambda: window
    yield "chosen", lambda: _chosen(window)
    yield "checklist", lambda: _filtered(window, Filter.CHECKLIST)
    for number in range(1, window.tabs.count()):
        if window.tabs.isTabVisible(number):
            yield f"tab-{number + 1}", lambda at=number: _tab(window, at)  # type: ignore[misc]
    yield "filter", lambda: _narrowed(window)
    yield "answer", lambda: _answer(window)
    yield "position", lambda: _position(window)
    yield "find", lambda: _find(window)
    yield "search", lambda: _search(window)
    yield "notice", lambda: _notice(window)
    yield from _tour(window, 4)
    for name in _DIALOGS:
        if name in window.actions_by_id.keys:
            yield f"dialog-{name}", lambda wanted=name: _dialog(window, wanted)  # type: ignore[misc]
    yield "dialog-shortcuts", lambda: _settings(window)
    for page in range(3):
        yield f"dialog-about-{page + 1}", lambda at=page: _about(window, at)  # type: ignore[misc]
    yield "dialog-password", lambda: _opened(window, lambda: window.dialogs.ask_password(window.controller.current_id))
    yield "dialog-trouble", lambda: _opened(window, lambda: window.dialogs.show_trouble("It failed.", "Its details."))
    yield "dialog-remove", lambda: _opened(window, lambda: window.dialogs.ask_remove([window.controller.current_id]))
    yield "outline", lambda: _outline(window)
    yield "tracked", lambda: _document(window, 2)
    yield "changes", lambda: _changes(window)
    yield "dialog-versions", lambda: _versions(window)
    yield "unread", lambda: _document(window, 3)


def leave(window: MainWindow) -> None:
    """Take away what the last screen has opened."""
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.done(0)
    window.tour.end()
    window.view._toolbar.popup.hide()
    window.top_bar.search.clear()
    window.top_bar.hide_hits()
    window.view.close_find()
    window.notice.hide()


def _tour(window: MainWindow, steps: int) -> Iterator[Screen]:
    for number in range(steps):
        yield f"tour-{number + 1}", lambda at=number: _tour_step(window, at)  # type: ignore[misc]


def _tour_step(window: MainWindow, number: int) -> QWidget:
    window.tour.begin()
    for _ in range(number):
        if window.tour.card is not None:
            window.tour.card.next_button.click()
    return window


def _chosen(window: MainWindow) -> QWidget:
    window.findings.set_filter(Filter.ALL)
    cards = window.findings.model.cards()
    window.findings.focus_finding(cards[min(4, len(cards) - 1)].found.finding.id)
    return window


def _filtered(window: MainWindow, chosen: Filter) -> QWidget:
    window.tabs.show_findings()
    window.findings.set_filter(chosen)
    return window


def _tab(window: MainWindow, number: int) -> QWidget:
    window.findings.set_filter(Filter.ALL)
    window.tabs.setCurrentIndex(number)
    return window


def _narrowed(window: MainWindow) -> QWidget:
    window.tabs.show_findings()
    window.findings.narrow()
    return window


def _answer(window: MainWindow) -> QWidget:
    window.findings.narrowing.leave()
    window.ask_presenter.focus()
    window.tabs.ask.start.suggested.emit(QUESTION)
    return window


def _position(window: MainWindow) -> QWidget:
    window.tabs.ask.go_back()
    window.playbook.go_next()
    return window


def _outline(window: MainWindow) -> QWidget:
    window.tabs.show_findings()
    window.view._toolbar._open_outline()
    return window.view._toolbar.popup


def _document(window: MainWindow, row: int) -> QWidget:
    window.documents.list.setCurrentIndex(window.documents.model.index(row))
    return window


def _changes(window: MainWindow) -> QWidget:
    _document(window, 2)
    window.tabs.setCurrentWidget(window.tabs.changes)
    return window


def _versions(window: MainWindow) -> QWidget:
    ids = [one.id for one in window.controller.matter.documents.summaries()]
    window.comparison.compare(ids[1:3])
    dialog = window.comparison.dialog
    return dialog if dialog is not None else window


def _find(window: MainWindow) -> QWidget:
    window.tabs.show_findings()
    window.view.open_find()
    window.view.find_bar.field.setText("agreement")
    window.view.find_bar.field.textEdited.emit("agreement")
    return window


def _search(window: MainWindow) -> QWidget:
    window.top_bar.search.setFocus()
    window.top_bar.search.setText("notice")
    window.top_bar.search.textEdited.emit("notice")
    return window


def _notice(window: MainWindow) -> QWidget:
    window.notice.say("The report was written to “Orchard and Finch report.docx”.", "Open folder", lambda: None)
    window.controller.watching.watch(Path(window.controller.matter.path.parent, "in"))
    return window


def _dialog(window: MainWindow, name: str) -> QWidget:
    _chosen(window)
    window.view.canvas.select(40, 120)
    return _opened(window, window.actions_by_id[name].trigger)


def _settings(window: MainWindow) -> QWidget:
    return _opened(window, lambda: window.dialogs.show_settings(window.commands, keys=True))


def _about(window: MainWindow, page: int) -> QWidget:
    shown = _opened(window, window.dialogs.show_about)
    pages = getattr(shown, "pages", None)
    if pages is not None:
        pages.setCurrentIndex(page)
    return shown


def _opened(window: MainWindow, opens: Callable[[], object]) -> QWidget:
    opens()
    return next((one for one in window.findChildren(QDialog) if one.isVisible()), window)
