"""What the window can do by the keyboard, in one table."""

from functools import partial
from typing import TYPE_CHECKING

from smallprint.ui.translation.texts import marked, tr
from smallprint.ui.window.commands import OWN_KEYS, Command
from smallprint.ui.window.panes import Side

if TYPE_CHECKING:
    from smallprint.ui.window.main_window import MainWindow

ADDING = ("add-files", "watch-folder", "review-again", "add-type")
"""The commands that lead to reviews, and so to nothing in a matter that is read-only."""


def command_table(window: "MainWindow") -> tuple[Command, ...]:
    """Return every command, with the key that it comes with, and the keys that panes handle themselves."""
    of_document = window.navigation.commands()
    return (*_of_findings(window), *_of_the_matter(window), *of_document, *_of_window(window), *OWN_KEYS)


def _of_findings(window: "MainWindow") -> tuple[Command, ...]:
    findings, marking, ends = window.findings, window.marking, window.marking.ends
    section = marked("Findings")
    return (
        Command("next-undecided", marked("Next undecided finding"), "N", section, findings.go_next),
        Command("previous-undecided", marked("Previous undecided finding"), "P", section, findings.go_previous),
        Command("accept", marked("Accept"), "A", section, findings.accept),
        Command("reject", marked("Reject"), "R", section, findings.reject),
        Command("undecide", marked("Undecide"), "U", section, findings.take_back),
        Command(
            "accept-above", marked("Accept all above a confidence…"), "Ctrl+Shift+A", section, findings.accept_above
        ),
        Command("filter-findings", marked("Filter the findings"), "Ctrl+L", section, findings.narrow),
        Command("edit-value", marked("Edit the value…"), "E", section, findings.edit),
        Command("note", marked("Note…"), "M", section, findings.note),
        Command("propose-words", marked("Propose other words…"), "O", section, window.words.propose),
        Command("similar", marked("Similar clauses…"), "L", section, window.similar.open),
        Command("mark-as", marked("Mark the selected words as…"), "K", section, marking.mark_as),
        Command("highlight", marked("Highlight the selected words…"), "H", section, marking.highlight),
        Command("note-on-words", marked("Note on the selected words…"), "Ctrl+Alt+M", section, marking.note),
        Command("take-words", marked("Give the finding the selected words"), "W", section, ends.take_selected),
        Command("split", marked("Split the finding at the selection"), "S", section, ends.split),
        Command("join", marked("Join the chosen findings"), "J", section, ends.merge),
        Command("copy-cited", marked("Copy with citation"), "Ctrl+Shift+C", section, window.copy_quote),
        Command("next-position", marked("Next most severe position"), "G", section, window.playbook.go_next),
        Command("add-type", marked("Add a clause type…"), "Ctrl+T", section, lambda: window.own_types.open()),
    )


def _of_the_matter(window: "MainWindow") -> tuple[Command, ...]:
    ask, section = window.dialogs, marked("Matter")
    return (
        Command("new-matter", marked("New matter…"), "Ctrl+N", section, ask.ask_new_matter),
        Command("open-matter", marked("Open matter…"), "Ctrl+Shift+O", section, ask.ask_matter),
        Command("copy-matter", marked("Save a copy of the matter…"), "Ctrl+Shift+S", section, ask.ask_copy),
        Command("add-files", marked("Add files…"), "Ctrl+O", section, ask.ask_files),
        Command("watch-folder", marked("Watch a folder…"), "", section, ask.ask_watch),
        Command("export", marked("Export report…"), "Ctrl+E", section, window.export),
        Command("review-again", marked("Review this document again"), "Ctrl+R", section, window.review_current),
        Command("compare-reviews", marked("Compare two reviews…"), "Ctrl+Shift+R", section, window.runs.compare),
        Command(
            "compare-versions",
            marked("Compare two versions…"),
            "Ctrl+Shift+V",
            section,
            window.comparison.compare_chosen,
        ),
        Command("all-terms", marked("Key terms of all documents…"), "Ctrl+Shift+K", section, window.terms.open),
        Command("portfolio", marked("Unusual clauses of all documents…"), "", section, window.portfolio.open),
        Command("pause", marked("Pause or resume"), "Ctrl+Shift+P", section, window.pause_or_resume),
        Command("cancel-work", marked("Cancel the work under way"), "Ctrl+.", section, window.controller.cancel),
    )


def _of_window(window: "MainWindow") -> tuple[Command, ...]:
    ask, section, focus, panes = window.dialogs, marked("Window"), window.pane_focus, window.panes
    tabs = (
        Command(
            f"tab-{n + 1}",
            tr("{tab} tab", tab=window.tabs.tabText(n)),
            f"Alt+{n + 1}",
            section,
            partial(focus.open_tab, n),
        )
        for n in range(window.tabs.count())
    )
    return (
        Command("undo", marked("Undo"), "Ctrl+Z", section, window.controller.undoing.undo),
        Command("redo", marked("Redo"), "Ctrl+Shift+Z", section, window.controller.undoing.redo),
        Command("ask", marked("Ask a question"), "Ctrl+J", section, window.ask_presenter.focus),
        Command(
            "filter-documents", marked("Filter the documents"), "Ctrl+Shift+F", section, window.listing.focus_filter
        ),
        Command("next-pane", marked("Next pane"), "F6", section, focus.next_pane),
        Command(
            "fold-documents", marked("Fold or show the documents"), "F7", section, partial(panes.toggle, Side.LEFT)
        ),
        Command("fold-findings", marked("Fold or show the findings"), "F8", section, partial(panes.toggle, Side.RIGHT)),
        Command("to-document", marked("To the document"), "Esc", section, window.navigation.escape),
        *tabs,
        Command("models", marked("Models…"), "Ctrl+M", section, window.models.open),
        Command("settings", marked("Settings…"), "Ctrl+,", section, window.show_settings),
        Command("keyboard", marked("Keyboard…"), "F1", section, window.show_keyboard),
        Command("tour", marked("Tour of the window…"), "", section, window.tour.begin),
        Command("about", marked("About Smallprint"), "", section, ask.show_about),
    )
