"""Where the Ask tab meets the matter: asks, shows answers as they come, jumps, and turns answers into other things."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from smallprint.domain.asked import AskedQuestion, Scope
from smallprint.domain.clause import ClauseType
from smallprint.domain.question import Citation, State
from smallprint.domain.review import DocumentState
from smallprint.domain.searched import tally
from smallprint.errors import AppError
from smallprint.matters.ask import checked, follow_up
from smallprint.store import Hit, Matter
from smallprint.ui.ask.asking import Prepared, ShownAnswer, ShownRows
from smallprint.ui.ask.panel import AskScope
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.findings.citation import cited_answer, cited_rows
from smallprint.ui.own_types.dialog import OfferedPassage
from smallprint.ui.pages import DocumentView
from smallprint.ui.threads.trouble import told
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr, tr_n
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.own_types_presenter import OwnTypesPresenter
from smallprint.ui.window.review_tabs import ReviewTabs

_COPIED = {
    State.ANSWERS: marked("The answer was copied with its citations."),
    State.MAY_ANSWER: marked("What may answer was copied with its citations, marked as that."),
    State.NOT_FOUND: marked("That nothing was found was copied, with what was searched."),
}
_NOTED = {
    State.ANSWERS: marked("The answer was added to the notes of its document."),
    State.MAY_ANSWER: marked("What may answer was added to the notes of its document, marked as that."),
}

_Saved = tuple[Path, str, Scope]  # a question of a matter


class AskPresenter(QObject):
    """Connects the Ask tab with the thread that answers; `go_to` shows a place of any document."""

    def __init__(
        self,
        window: QWidget,
        controller: Controller,
        view: DocumentView,
        tabs: ReviewTabs,
        own_types: OwnTypesPresenter,
        go_to: Callable[[Hit], object],
    ) -> None:
        super().__init__(window)
        self._window, self._controller, self._view, self._tabs = window, controller, view, tabs
        self._own_types, self._go_to = own_types, go_to
        self.panel, self.asking = tabs.ask, controller.asking
        self._names: dict[int, str] = {}
        self._reviewed: frozenset[int] = frozenset()
        self._current = 0
        self._stale = True
        self._saving: dict[_Saved, tuple[int, bool]] = {}  # not known to be stored: which write, and saved or not
        self._writes = 0
        self._last: dict[int, str] = {}  # by document, 0 for all: the question asked last, which another may follow
        self._connect()

    def _connect(self) -> None:
        panel, asking, control = self.panel, self.asking, self._controller
        panel.ask_wanted.connect(self._ask)
        panel.stop_wanted.connect(asking.stop)
        panel.recall_wanted.connect(self._recall)
        panel.whom_changed.connect(self._whom_changed)
        panel.shown.connect(self._prepare)
        for page in (panel.answer, panel.table):
            page.cited.connect(self._jump)
        panel.table.document_wanted.connect(control.show)
        panel.answer.copy_wanted.connect(self._copy_answer)
        panel.table.copy_wanted.connect(self._copy_rows)
        panel.answer.note_wanted.connect(self._note)
        panel.answer.finding_wanted.connect(self._ask_type)
        panel.answer.type_wanted.connect(self._new_type)
        panel.answer.save_wanted.connect(self._save_answered)
        panel.table.save_wanted.connect(self._save_rows)
        asking.heard.connect(panel.hear)
        asking.answered.connect(self._show_answer)
        asking.asked_of.connect(panel.table.set_about)
        asking.rows_came.connect(panel.add_rows)
        asking.all_came.connect(self._show_rows)
        asking.prepared.connect(self._show_prepared)
        asking.saved_ran.connect(self._saved_ran)
        asking.stopped_asking.connect(panel.stopped)
        asking.failed.connect(self._failed)
        control.documents_changed.connect(self._show_documents)
        control.matter_changed.connect(self._matter_changed)

    def focus(self) -> None:
        """Bring the tab to the front, ready to type."""
        self._tabs.setCurrentWidget(self.panel)
        self.panel.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.box.selectAll()

    def _ask(self, text: str, whom: AskScope) -> None:
        document_id = self._controller.current_id if whom is AskScope.DOCUMENT else 0
        try:
            typed = checked(text)
            meant = follow_up(typed, self._last.get(document_id, ""))
            if document_id:
                self.asking.ask(meant, document_id)
            else:
                self.asking.ask_all(meant, Scope())
        except AppError as error:
            self._controller.noticed.emit(str(error))
            return
        self._stale = True
        self._last[document_id] = meant
        self.panel.begin(meant, document_id, typed)

    def _recall(self, question: AskedQuestion) -> None:
        self._last[question.scope.documents[0] if question.scope.documents else 0] = question.text
        self.panel.recalled(question)
        self.asking.recall(question)

    def _jump(self, document_id: int, start: int, end: int) -> None:
        if self._view.document_id == document_id and self._view.document is not None:
            self._view.go_to_anchor(self._view.document.anchor(start, end))
        else:
            self._go_to(Hit(document_id, "", 0, start, end, 0, ""))

    def _show_answer(self, shown: ShownAnswer) -> None:
        self.panel.show_answer(shown)
        self._show_saved()
        self._prepare()

    def _show_rows(self, shown: ShownRows) -> None:
        self.panel.show_rows(shown)
        self._show_saved()
        self._prepare()

    def _failed(self, error: Exception) -> None:
        self._controller.troubled.emit(*told(error))

    def _whom_changed(self) -> None:
        self._stale = True
        self._describe()
        if self.panel.pages.currentWidget() is not self.panel.start and not self.asking.busy:
            self.panel.pages.setCurrentWidget(self.panel.start)
        self._prepare()

    def _matter_changed(self) -> None:
        self._reviewed, self._current, self._stale = frozenset(), 0, True
        self._last.clear()
        self.panel.pages.setCurrentWidget(self.panel.start)

    def _show_documents(self, rows: Sequence[DocumentRow]) -> None:
        """Follow the documents: what can be asked, what fits, and new ones for the saved questions."""
        self._names = {row.summary.id: row.summary.cited_as for row in rows if row.summary.state is DocumentState.OPEN}
        self.panel.table.set_unasked(len(rows) - len(self._names))
        reviewed = frozenset(row.summary.id for row in rows if row.summary.reviewed)
        if reviewed != self._reviewed:
            self._reviewed, self._stale = reviewed, True
            self.asking.run_saved()
        if self._controller.current_id != self._current:
            self._current, self._stale = self._controller.current_id, True
            if self.panel.whom is AskScope.DOCUMENT and self._leaves_answer():
                self.panel.go_back()
        self._describe()
        self._prepare()

    def _leaves_answer(self) -> bool:
        """Say whether the answer that is shown is another document's."""
        shown = self.panel.pages.currentWidget() is self.panel.answer
        return shown and self.panel.answer.document_id != self._controller.current_id

    def _describe(self) -> None:
        current = self._controller.current_id
        nothing = "" if current in self._names else tr("This file was not read, so it cannot be asked.")
        if not self._names:
            nothing = tr("Add a contract, then ask about it in plain words.")
        self.panel.set_matter(len(self._names), self._names.get(current, ""), nothing)

    def _prepare(self) -> None:
        """Look up what fits, when the tab is looked at and something has changed."""
        if self._stale and self.panel.isVisible() and self._names:
            self._stale = False
            document_id = self._controller.current_id if self.panel.whom is AskScope.DOCUMENT else None
            self.asking.prepare(document_id, self._controller.teaching.catalogue)

    def _show_prepared(self, prepared: Prepared) -> None:
        wanted = self._controller.current_id if self.panel.whom is AskScope.DOCUMENT else None
        if prepared.document_id == wanted:
            self.panel.set_prepared(prepared)

    def _saved_ran(self, states: Sequence[State]) -> None:
        self._controller.noticed.emit(
            tr("Saved questions, asked of the documents that came: {states}.", states=translated(tally(states)))
        )
        self._stale = True
        shown = self.panel.table.asked
        if shown is not None and self.panel.pages.currentWidget() is self.panel.table and not self.asking.busy:
            self.asking.recall(shown)

    def _save_answered(self) -> None:
        given = self.panel.answer.given
        if given is not None:
            text = given.answer.question
            self._save(text, Scope(), True, lambda matter: matter.questions.ask(text, Scope(), saved=True))

    def _save_rows(self, saved: bool) -> None:
        asked = self.panel.table.asked
        if asked is not None:
            self._save(asked.text, asked.scope, saved, lambda matter: matter.questions.save(asked.id, saved))

    def _save(self, text: str, scope: Scope, saved: bool, write: Callable[[Matter], object]) -> None:
        """Show a question as saved or not, and store that; where it fails, show what the matter has."""
        path = self._controller.matter.path
        self._writes += 1
        one, mine = (path, text, scope), (self._writes, saved)
        self._saving[one] = mine

        def then(stored: bool) -> None:
            if self._saving.get(one) == mine:
                del self._saving[one]
            if not self.asking.asks(path):
                return
            self._show_saved()
            if stored and saved:
                self.asking.run_saved()
            self._stale = True
            self._prepare()

        self._controller.saying.write(path, (text, scope), write, then)
        self._show_saved()

    def _show_saved(self) -> None:
        """Show whether the questions on the two pages are saved."""
        given, asked = self.panel.answer.given, self.panel.table.asked
        if given is not None:
            self.panel.answer.set_saved(self._is_saved(given.answer.question, Scope()))
        if asked is not None:
            self.panel.table.set_saved(self._is_saved(asked.text, asked.scope))

    def _is_saved(self, text: str, scope: Scope) -> bool:
        matter = self._controller.matter
        waiting = self._saving.get((matter.path, text, scope))
        if waiting is not None:
            return waiting[1]
        return any((one.text, one.scope) == (text, scope) for one in matter.questions.saved())

    def _copy_answer(self) -> None:
        given = self.panel.answer.given
        if given is not None:
            name = self._names.get(given.document_id, "")
            QGuiApplication.clipboard().setText(cited_answer(given, name, self.panel.answer.searched))
            self._controller.noticed.emit(tr(_COPIED[given.answer.state]))

    def _copy_rows(self) -> None:
        rows = [(row.about.name, row.given) for row in self.panel.table.model.rows]
        QGuiApplication.clipboard().setText(cited_rows(self.panel.table.question.whole, rows))
        self._controller.noticed.emit(tr_n(len(rows), "{n} row was copied.", "{n} rows were copied."))

    def _note(self) -> None:
        given = self.panel.answer.given
        if given is not None:
            text = cited_answer(given, self._names.get(given.document_id, ""))
            self._controller.reviewing.add_note(given.document_id, text)
            self._controller.noticed.emit(tr(_NOTED[given.answer.state]))

    def _ask_type(self) -> None:
        """Ask which clause type the quotes are findings of."""
        given = self.panel.answer.given
        if given is None:
            return
        types = {translated(clause.name): clause for clause in self._controller.teaching.catalogue.types}
        names = list(types)
        likely = next((name for name, one in types.items() if one.question == given.answer.question), names[0])
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Use as a finding"))
        count = len(given.answer.citations)
        asked = tr_n(count, "Clause type of the quote:", "Clause type of the {n} quotes:")
        if given.answer.state is State.MAY_ANSWER:
            asked = f"{tr('The program does not conclude anything from this; the finding will be yours.')}\n{asked}"
        dialog.setLabelText(asked)
        dialog.setComboBoxItems(names)
        dialog.setTextValue(likely)
        dialog.textValueSelected.connect(lambda name: self._mark(types[name], given.answer.citations))
        dialog.open()

    def _mark(self, clause: ClauseType, citations: Sequence[Citation]) -> None:
        self._controller.teaching.add_examples(clause.key, [(one.document_id, one.start, one.end) for one in citations])
        self._controller.noticed.emit(tr("Added to the findings as “{name}”.", name=translated(clause.name)))

    def _new_type(self) -> None:
        given = self.panel.answer.given
        if given is not None:
            dialog = self._own_types.open()
            places = [OfferedPassage(one.document_id, one.start, one.end, one.quote) for one in given.answer.citations]
            dialog.begin_with(given.answer.question, places)
