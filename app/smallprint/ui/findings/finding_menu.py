"""The context menu of a finding."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy
from smallprint.ui.findings.list_model import FindingRow

if TYPE_CHECKING:
    from smallprint.ui.findings.panel import FindingsPanel


def finding_menu(panel: "FindingsPanel", row: FindingRow, count: int) -> QMenu:
    """Return what can be done with a finding, or with all `count` that are chosen."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    several = f" {count} findings" if count > 1 else ""
    finding, clause = row.found.finding, row.clause

    def add(text: str, command: str, done: Callable[[], object]) -> None:
        menu.addAction(f"{text}\t{panel.key_of(command)}".rstrip("\t"), done)

    menu.addAction("Copy with citation", panel.copy_wanted.emit)
    menu.addSeparator()
    add(f"Accept{several}", "accept", panel.accept)
    add(f"Reject{several}", "reject", panel.reject)
    if row.found.verdict is not Verdict.UNDECIDED or count > 1:
        add(f"Undecide{several}", "undecide", panel.take_back)
    add("Edit the value…", "edit-value", panel.edit)
    add("Note…", "note", panel.note)
    add("Propose other words…", "propose-words", panel.words_wanted.emit)
    if count > 1:
        add(f"Join{several}", "join", panel.merge_wanted.emit)
    if FoundBy.PERSON in finding.found_by:
        menu.addAction("Remove your mark", partial(panel.unmark_wanted.emit, clause.key, finding.id))
    if clause.own:
        menu.addSeparator()
        menu.addAction(f"Clause type “{clause.name}”…".replace("&", "&&"), partial(panel.type_wanted.emit, clause.key))
    return menu
