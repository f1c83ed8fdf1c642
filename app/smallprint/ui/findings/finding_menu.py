"""The context menu of a finding."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy
from smallprint.ui.findings.list_model import FindingRow
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

if TYPE_CHECKING:
    from smallprint.ui.findings.panel import FindingsPanel


def finding_menu(panel: "FindingsPanel", row: FindingRow, count: int) -> QMenu:
    """Return what can be done with a finding, or with all `count` that are chosen."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    finding, clause = row.found.finding, row.clause

    def add(text: str, command: str, done: Callable[[], object]) -> None:
        menu.addAction(f"{text}\t{panel.key_of(command)}".rstrip("\t"), done)

    menu.addAction(tr("Copy with citation"), panel.copy_wanted.emit)
    menu.addSeparator()
    add(tr_n(count, "Accept", "Accept {n} findings"), "accept", panel.accept)
    add(tr_n(count, "Reject", "Reject {n} findings"), "reject", panel.reject)
    if row.found.verdict is not Verdict.UNDECIDED or count > 1:
        add(tr_n(count, "Undecide", "Undecide {n} findings"), "undecide", panel.take_back)
    add(tr("Edit the value…"), "edit-value", panel.edit)
    add(tr("Note…"), "note", panel.note)
    add(tr("Propose other words…"), "propose-words", panel.words_wanted.emit)
    add(tr("Similar clauses…"), "similar", panel.similar_wanted.emit)
    if count > 1:
        add(tr_n(count, "Join", "Join {n} findings"), "join", panel.merge_wanted.emit)
    if FoundBy.PERSON in finding.found_by:
        menu.addAction(tr("Remove your mark"), partial(panel.unmark_wanted.emit, clause.key, finding.id))
    if clause.own:
        menu.addSeparator()
        menu.addAction(
            tr("Clause type “{name}”…", name=translated(clause.name)).replace("&", "&&"),
            partial(panel.type_wanted.emit, clause.key),
        )
    return menu
