"""What a person says of findings and documents: each a step that can be undone, shown at once and then stored."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Decision, HighlightColour, Note, Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import MatterError
from smallprint.matters.proposing import proposal
from smallprint.store import Matter
from smallprint.ui.findings.undoing import StepPlace, Undoing, UndoStep
from smallprint.ui.threads.saying import SayWorker
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr, tr_n

_DONE = {
    Verdict.ACCEPTED: marked("accept of {name}"),
    Verdict.REJECTED: marked("reject of {name}"),
    Verdict.EDITED: marked("edit of {name}"),
    Verdict.UNDECIDED: marked("undecide of {name}"),
}
_LONGEST_NAME = 40  # characters of a document's name in the menu

_State = tuple[Verdict, str, str]


class Reviewing(QObject):
    """Decides, notes and removes in the matter that `use` names.

    `said` says that something is shown otherwise than before; `document_gone` and `document_back` carry a document.
    `removed` carries the documents that a person has just removed.
    """

    said = Signal()
    document_gone = Signal(int)
    document_back = Signal(int)
    removed = Signal(list)

    def __init__(self, saying: SayWorker, undoing: Undoing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saying, self._undoing = saying, undoing
        self._matter: Matter | None = None
        self._names: dict[int, str] = {}  # of the findings on view

    def use(self, matter: Matter) -> None:
        """Go on with another matter, on the GUI thread's connection; what was removed goes for good in both."""
        self.leave()
        self._matter = matter
        self._purge(matter)
        self._names.clear()

    def leave(self) -> None:
        """Let go for good of what was removed; nothing done so far can be undone any more."""
        self._purge(self._matter)
        self._undoing.clear()

    def name_findings(self, findings: Sequence[ReviewedFinding], catalogue: ClauseCatalogue) -> None:
        """Take the findings on view, which steps are named after."""
        types = ((one.finding.id, catalogue.get(one.finding.clause)) for one in findings)
        self._names = {finding_id: translated(clause.name) for finding_id, clause in types if clause is not None}

    def decide(self, document_id: int, finding_id: int, verdict: Verdict, value: str = "", reason: str = "") -> None:
        """Decide on a finding; to say again what is said already is no step. Raises MatterError when it is gone."""
        before, after = _state(self._decision(finding_id)), (verdict, value, reason)
        if before == after:
            return
        self._undoing.do(
            UndoStep(
                tr(_DONE[verdict], name=self._names.get(finding_id, tr("a finding"))),
                lambda: self._decide(document_id, finding_id, after),
                lambda: self._decide(document_id, finding_id, before),
                lambda _back: self._check_decision(finding_id, before, after),
                StepPlace(document_id, finding_id),
            )
        )

    def decide_all(self, document_id: int, finding_ids: Sequence[int], verdict: Verdict) -> None:
        """Decide on several findings alike, as one step; those of which it is said already stay as they are."""
        states = {one: _state(self._decision(one)) for one in finding_ids}
        after = (verdict, "", "")
        changed = {one: before for one, before in states.items() if before[0] is not verdict}
        if not changed:
            return

        def forth() -> None:
            for finding_id in changed:
                self._saying.decide(self._path, document_id, finding_id, *after)
            self.said.emit()

        def back() -> None:
            for finding_id, before in changed.items():
                self._saying.decide(self._path, document_id, finding_id, *before)
            self.said.emit()

        def check(_back: bool) -> None:
            for finding_id, before in changed.items():
                self._check_decision(finding_id, before, after)

        name = tr(_DONE[verdict], name=tr_n(len(changed), "{n} finding", "{n} findings"))
        self._undoing.do(UndoStep(name, forth, back, check, StepPlace(document_id, next(iter(changed)))))

    def add_note(self, document_id: int, text: str, finding_id: int | None = None) -> None:
        """Add a note on a document or on one of its findings."""
        named = finding_id in self._names
        name = tr("note on {name}", name=self._names[finding_id]) if finding_id is not None and named else tr("note")
        self.add(Note(document_id, text, datetime.now(UTC), finding_id), name)

    def add(self, note: Note, name: str) -> None:
        """Add a note that has no id yet, as a step of this name."""
        made: list[Note] = []

        def forth() -> None:
            if made:
                self._put(made[0])
            else:
                made.append(self._saying.add(self._path, note))
                self.said.emit()

        self._undoing.do(
            UndoStep(
                name,
                forth,
                lambda: self._put(_emptied(made[0])),
                lambda _back: self._check_note(made[0].id, _emptied(note), note),
                StepPlace(note.document_id, note.finding_id or 0),
            )
        )

    def notes(self, document_id: int) -> list[Note]:
        """Return the notes on a document and its findings."""
        stored = self._open().notes.of_document(document_id) if document_id else []
        return self._saying.over_notes(self._path, stored, document_id=document_id)

    def edit_note(self, document_id: int, note_id: int, text: str) -> None:
        """Change the text of a note of a document; an empty text removes the note."""
        note = self._note(document_id, note_id)
        if note is not None:
            self.change_note(replace(note, text=text) if text else _emptied(note))

    def change_note(self, changed: Note) -> None:
        """Let a note have another text, colour or tag; one that is empty is removed."""
        note = self._note(changed.document_id, changed.id)
        if note is None or _said_in(changed) == _said_in(note):
            return
        if note.proposes:
            name = tr("removal of proposed words") if changed.empty else tr("change of proposed words")
        elif note.colour is None:
            name = tr("removal of a note") if changed.empty else tr("change of a note")
        else:
            name = tr("removal of a highlight") if changed.empty else tr("change of a highlight")
        self._undoing.do(
            UndoStep(
                name,
                lambda: self._put(replace(changed, id=note.id)),
                lambda: self._put(note),
                lambda _back: self._check_note(note.id, note, changed),
                StepPlace(note.document_id, note.finding_id or 0),
            )
        )

    def propose_words(self, document_id: int, found: ReviewedFinding, text: str | None) -> None:
        """Propose other words for a finding's, "" to strike them; None withdraws what was proposed."""
        if text is None:
            if found.proposed is not None:
                self.change_note(_emptied(found.proposed))
            return
        note = proposal(document_id, found, text)
        if note is None:
            return
        if note.id:
            self.change_note(note)
        else:
            self.add(note, tr("other words for {name}", name=self._names.get(found.finding.id, tr("a finding"))))

    def _note(self, document_id: int, note_id: int) -> Note | None:
        wanted = self._saying.stored_id(note_id)
        return next((one for one in self.notes(document_id) if self._saying.stored_id(one.id) == wanted), None)

    def remove_documents(self, ids: Sequence[int], name: str) -> None:
        """Remove documents with everything said of them, in one step; they can come back until the matter is closed."""
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"

        def each(act: Callable[[int], None]) -> Callable[[], None]:
            def act_on_all() -> None:
                for one in ids:
                    act(one)

            return act_on_all

        def check(back: bool) -> None:
            for one in ids:
                self._check_document(one, back)

        self._undoing.do(
            UndoStep(tr("removal of {name}", name=short), each(self._remove), each(self._restore), check, StepPlace())
        )
        self.removed.emit(list(ids))

    @property
    def _path(self) -> Path:
        return self._open().path

    def _open(self) -> Matter:
        if self._matter is None:
            raise MatterError(tr("No matter is open. Open one from the matter menu."))
        return self._matter

    def _decision(self, finding_id: int) -> Decision | None:
        stored = self._open().decisions.newest(finding_id)
        return self._saying.over_decision(self._path, finding_id, stored)

    def _decide(self, document_id: int, finding_id: int, state: _State) -> None:
        self._saying.decide(self._path, document_id, finding_id, *state)
        self.said.emit()

    def _put(self, note: Note) -> None:
        self._saying.put(self._path, note)
        self.said.emit()

    def _remove(self, document_id: int) -> None:
        path = self._path
        self._saying.write(
            path,
            ("document", document_id),
            lambda matter: matter.removed.take(document_id),
            lambda stored: self._moved(path, document_id, gone=stored),
        )

    def _restore(self, document_id: int) -> None:
        path = self._path
        self._saying.write(
            path,
            ("document", document_id),
            lambda matter: matter.removed.restore(document_id),
            lambda stored: self._moved(path, document_id, gone=not stored),
        )

    def _moved(self, path: Path, document_id: int, *, gone: bool) -> None:
        if self._matter is not None and self._matter.path == path:
            (self.document_gone if gone else self.document_back).emit(document_id)

    def _check_decision(self, finding_id: int, before: _State, after: _State) -> None:
        now = _state(self._decision(finding_id))
        if now not in (before, after):  # as it is wanted already: stored by nobody else
            raise MatterError(
                tr(
                    "“{name}” was decided on elsewhere meanwhile.",
                    name=self._names.get(finding_id, tr("The finding")),
                )
            )

    def _check_note(self, note_id: int, before: Note, after: Note) -> None:
        note = self._open().notes.get(self._saying.stored_id(note_id)) or _emptied(before)
        if _said_in(note) not in (_said_in(before), _said_in(after)):
            raise MatterError(tr("This note was changed elsewhere meanwhile."))

    def _check_document(self, document_id: int, back: bool) -> None:
        if back:
            self._open().removed.check(document_id)
        else:
            self._open().documents.summary(document_id)

    def _purge(self, matter: Matter | None) -> None:
        """Let go of what was removed, in the storing thread after everything that was said before."""
        if matter is not None and (self._saying.waiting or matter.removed.any):
            self._saying.write(matter.path, None, lambda stored: stored.removed.purge(), lambda _stored: None)


def _state(decision: Decision | None) -> _State:
    return (decision.verdict, decision.value, decision.reason) if decision else (Verdict.UNDECIDED, "", "")


def _said_in(note: Note) -> tuple[str, HighlightColour | None, str, bool]:
    return ("", None, "", False) if note.empty else (note.text, note.colour, note.tag, note.proposes)


def _emptied(note: Note) -> Note:
    return replace(note, text="", colour=None, proposes=False)
