"""What a person says in the window, such as decisions and notes: shown at once, stored in the order it was said.

Storing has a thread of its own, since it waits while a review stores what it has read (some hundredths of a second)
and while another program writes.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.domain.decision import Decision, Note, Verdict
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import ReviewedFinding
from smallprint.store import Matter, open_matter
from smallprint.system.reachable import is_there
from smallprint.ui.threads.jobs import Jobs, Work
from smallprint.ui.threads.trouble import told

_Store = Callable[[Matter], object]


@dataclass(frozen=True, slots=True)
class _Said:
    """One thing said that is not known to be stored: a decision, a note as it is to be (new ones have a provisional id
    below 0, one that goes has no text), or another write, after which `then` hears whether it was stored."""

    path: Path
    document_id: int
    decision: Decision | None = None
    note: Note | None = None
    write: _Store | None = None
    then: Callable[[bool], None] | None = None
    about: Hashable = None  # what it is said of: what is said of the same later takes its place


class SayWorker(QObject):
    """Stores what is said and, until it is stored, lays it over what is read from the matter.

    `stored` carries the document and the decision, None for a note. `failed` carries a sentence and the call that tries
    everything again that could not be stored; what it is about is no longer shown. Whoever closes the window waits for
    `finished`.
    """

    stored = Signal(int, object)
    failed = Signal(str, object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self, self._close_matter)
        self._pending: list[_Said] = []
        self._failed: list[_Said] = []
        self._note_ids: dict[int, int] = {}  # stored ids by provisional ones; only the storing thread touches it
        self._heard_ids: dict[int, int] = {}  # the same, for this thread
        self._matter: Matter | None = None  # only the storing thread touches it, too
        self._provisional = 0
        self._ending = False
        self._jobs.finished.connect(self.finished)

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended, with everything stored."""
        return self._jobs.stopped

    @property
    def waiting(self) -> bool:
        """Say whether something said is not stored yet."""
        return bool(self._pending)

    def decide(
        self, path: Path, document_id: int, finding_id: int, verdict: Verdict, value: str = "", reason: str = ""
    ) -> None:
        """Decide on a finding of a matter."""
        decision = Decision(finding_id, verdict, datetime.now(UTC), reason, value)
        self._store(_Said(path, document_id, decision=decision, about=("finding", finding_id)))

    def note(self, path: Path, document_id: int, text: str, finding_id: int | None = None) -> Note:
        """Add a note on a document, or on one of its findings; returns it with a provisional id."""
        return self.add(path, Note(document_id, text, datetime.now(UTC), finding_id))

    def add(self, path: Path, note: Note) -> Note:
        """Add a note; returns it with a provisional id."""
        self._provisional -= 1
        note = replace(note, id=self._provisional)
        self.put(path, note)
        return note

    def put(self, path: Path, note: Note) -> None:
        """Let a note be as given, also one that is not stored yet or was removed; one that is empty goes."""
        note = replace(note, id=self.stored_id(note.id))
        self._store(_Said(path, note.document_id, note=note, about=("note", note.id)))

    def stored_id(self, note_id: int) -> int:
        """Return the id under which a note is stored, its provisional one where that is not known yet."""
        return self._heard_ids.get(note_id, note_id)

    def write(
        self, path: Path, about: Hashable, call: Callable[[Matter], object], then: Callable[[bool], None]
    ) -> None:
        """Write to a matter in the storing thread; `then` hears in this one whether it was stored, at each try.

        A write that failed is not tried again once another `about` the same was made.
        """
        self._store(_Said(path, 0, write=call, then=then, about=about))

    def over_findings(self, path: Path, findings: Sequence[ReviewedFinding]) -> list[ReviewedFinding]:
        """Return the findings as they are once everything said of them is stored; decisions have no id here, so that
        one that was stored meanwhile is no change."""
        shown = {
            one.finding.id: replace(one, decision=replace(one.decision, id=0)) if one.decision else one
            for one in findings
        }
        for said in self._of(path):
            if said.decision is not None and said.decision.finding_id in shown:
                found = shown[said.decision.finding_id]
                shown[said.decision.finding_id] = replace(found, decision=said.decision)
        return [one.with_notes(self.over_notes(path, one.all_notes, one.finding.id)) for one in shown.values()]

    def over_decision(self, path: Path, finding_id: int, decision: Decision | None) -> Decision | None:
        """Return the decision on a finding as it is once everything said of it is stored."""
        for said in self._of(path):
            if said.decision is not None and said.decision.finding_id == finding_id:
                decision = said.decision
        return decision

    def over_notes(
        self, path: Path, notes: Sequence[Note], finding_id: int | None = None, document_id: int = 0
    ) -> list[Note]:
        """Return the notes of a finding, or all of a document, as they are once everything is stored."""
        shown = {note.id: note for note in notes}
        for said in self._of(path):
            note = said.note
            if note is None or note.document_id != (document_id or note.document_id):
                continue
            note_id = self.stored_id(note.id)
            if document_id != 0 or note_id in shown or (finding_id is not None and note.finding_id == finding_id):
                if note_id < 0:
                    shown.pop(_among(note, notes), None)  # it keeps the id it has here until its own is heard of
                shown[note_id] = replace(note, id=note_id)
        return [note for _, note in sorted(shown.items(), key=_in_order) if not note.empty]

    def settle(self, path: Path) -> None:
        """Bring what is stored into the one file of a matter, in the storing thread."""
        if not self._ending:
            self._jobs.run(lambda _report, _token: self._opened(path).settle())

    def before(self, work: Work) -> Work:
        """Return work that begins once everything said so far is stored: a report holds what is shown."""

        def waiting(report: Report, token: CancelToken) -> object:
            self._jobs.wait_idle(token)
            return work(report, token)

        return waiting

    def request_stop(self) -> None:
        """Store what waits, then let the thread end; `finished` follows."""
        self._ending = True
        self._jobs.finish()

    def _of(self, path: Path) -> list[_Said]:
        return [said for said in self._pending if said.path == path]

    def _store(self, said: _Said) -> None:
        self._overtake(said)

        def work(_report: Report, _token: CancelToken) -> int:
            return self._write(self._opened(said.path), said)

        self._pending.append(said)
        self._jobs.run(work, done=partial(self._on_stored, said), failed=partial(self._on_failed, said))

    def _opened(self, path: Path) -> Matter:
        """Return the matter, in the storing thread; it is kept open, since to open one takes some milliseconds."""
        held = self._matter is not None and self._matter.held_elsewhere  # it may be let go of by now
        if self._matter is None or self._matter.path != path or held or not is_there(path):
            self._close_matter()
            self._matter = open_matter(path, create=False)
        return self._matter

    def _close_matter(self) -> None:
        if self._matter is not None:
            self._matter.close()
            self._matter = None

    def _write(self, matter: Matter, said: _Said) -> int:
        """Write to the matter, in the storing thread; returns the id of a note, 0 for anything else."""
        if said.write is not None:
            said.write(matter)
        if said.decision is not None:
            made = said.decision
            matter.decisions.record(made.finding_id, made.verdict, made.reason, made.value, made.made_at)
        return self._write_note(matter, said.note) if said.note is not None else 0

    def _write_note(self, matter: Matter, note: Note) -> int:
        note_id = self._note_ids.get(note.id, note.id)
        if note.empty:
            matter.notes.remove(note_id)
        elif note_id > 0:
            matter.notes.put(replace(note, id=note_id))
        else:
            note_id = matter.notes.store(replace(note, id=0)).id
            self._note_ids[note.id] = note_id
        return note_id

    def _on_stored(self, said: _Said, result: int) -> None:
        self._end(said)
        if said.note is not None and result > 0:
            self._heard_ids[said.note.id] = result
        self._overtake(said)
        if said.then is not None:
            said.then(True)
        self.stored.emit(said.document_id, said.decision)

    def _on_failed(self, said: _Said, error: Exception) -> None:
        self._end(said)
        if said.then is not None:
            said.then(False)
        self._failed.append(said)
        self.failed.emit(told(error)[0], self._store_failed)

    def _end(self, said: _Said) -> None:
        self._pending = [one for one in self._pending if one is not said]

    def _overtake(self, said: _Said) -> None:
        """Forget what failed of the same: stored after it, it would take its place."""
        if said.about is not None:
            self._failed = [one for one in self._failed if (one.path, one.about) != (said.path, said.about)]

    def _store_failed(self) -> None:
        """Try again what could not be stored, in the order it was said."""
        failed, self._failed = self._failed, []
        for said in failed:
            self._store(said)


def _among(note: Note, stored: Sequence[Note]) -> int:
    """Return the id of a new note that was stored already, though that was not heard of yet; else 0."""
    same = (one.id for one in stored if (one.made_at, one.finding_id) == (note.made_at, note.finding_id))
    return next(same, 0)


def _in_order(entry: tuple[int, Note]) -> tuple[bool, int]:
    """Return what sorts notes as they are stored: by id, then those that have a provisional one, oldest first."""
    return entry[0] < 0, abs(entry[0])
