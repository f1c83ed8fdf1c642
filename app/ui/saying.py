"""What a person says in the window, such as decisions and notes: shown at once, stored in the order it was said.

Storing has a thread of its own, since it waits while a review stores what it has read (some hundredths of a second)
and while another program writes.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.decision import Decision, Note, Verdict
from app.domain.progress import CancelToken, Report
from app.domain.review import ReviewedFinding
from app.store import Matter, open_matter
from app.ui.jobs import JobThread, Work
from app.ui.trouble import told

_Store = Callable[[Matter], object]


@dataclass(frozen=True, slots=True)
class _Said:
    """One thing said that is not known to be stored: a decision, a note (with a provisional id below 0), what becomes
    of a note ("" where it goes), or another write, after which `then` hears whether it was stored."""

    path: Path
    document_id: int
    decision: Decision | None = None
    note: Note | None = None
    edited: tuple[int, str] | None = None
    write: _Store | None = None
    then: Callable[[bool], None] | None = None
    about: Hashable = None  # what it is said of: what is said of the same later takes its place


class Saying(QObject):
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
        self._thread = JobThread(self)
        self._pending: dict[int, _Said] = {}
        self._failed: list[_Said] = []
        self._note_ids: dict[int, int] = {}  # stored ids by provisional ones; only the storing thread touches it
        self._matter: Matter | None = None  # only the storing thread touches it, too
        self._provisional = 0
        self._ending = False
        self._thread.succeeded.connect(self._on_stored)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished.connect(self.finished)
        self._thread.start()

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended, with everything stored."""
        return self._thread.isFinished()

    @property
    def waiting(self) -> bool:
        """Say whether something said is not stored yet."""
        return bool(self._pending)

    def decide(self, path: Path, document_id: int, finding_id: int, verdict: Verdict, value: str = "") -> None:
        """Decide on a finding of a matter."""
        decision = Decision(finding_id, verdict, datetime.now(UTC), value=value)
        self._store(_Said(path, document_id, decision=decision, about=("finding", finding_id)))

    def note(self, path: Path, document_id: int, text: str, finding_id: int | None = None) -> None:
        """Add a note on a document, or on one of its findings."""
        self._provisional -= 1
        note = Note(document_id, text, datetime.now(UTC), finding_id, self._provisional)
        self._store(_Said(path, document_id, note=note))

    def edit(self, path: Path, document_id: int, note_id: int, text: str) -> None:
        """Change a note, also one that is not stored yet; an empty text removes it."""
        self._store(_Said(path, document_id, edited=(note_id, text), about=("note", note_id)))

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
        return [replace(one, notes=tuple(self.over_notes(path, one.notes, one.finding.id))) for one in shown.values()]

    def over_notes(
        self, path: Path, notes: Sequence[Note], finding_id: int | None = None, document_id: int = 0
    ) -> list[Note]:
        """Return the notes of a finding, or all of a document, as they are once everything is stored."""
        shown = {note.id: note for note in notes}
        for said in self._of(path):
            note = said.note
            if note is not None and note.document_id == (document_id or note.document_id):
                about = document_id != 0 or (finding_id is not None and note.finding_id == finding_id)
                if about and not _among(note, notes):
                    shown[note.id] = note
            if said.edited is not None and said.edited[0] in shown:
                note_id, text = said.edited
                shown[note_id] = replace(shown[note_id], text=text)
        return [note for note in shown.values() if note.text]

    def settle(self, path: Path) -> None:
        """Bring what is stored into the one file of a matter, in the storing thread."""
        if not self._ending:
            self._thread.submit(lambda _report, _token: self._opened(path).settle())

    def before(self, work: Work) -> Work:
        """Return work that begins once everything said so far is stored: a report holds what is shown."""

        def waiting(report: Report, token: CancelToken) -> object:
            self._thread.wait_idle(token)
            return work(report, token)

        return waiting

    def request_stop(self) -> None:
        """Store what waits, then let the thread end; `finished` follows."""
        self._ending = True
        self._thread.submit(lambda _report, _token: self._close_matter())
        self._thread.finish()

    def _of(self, path: Path) -> list[_Said]:
        return [said for said in self._pending.values() if said.path == path]

    def _store(self, said: _Said) -> None:
        self._overtake(said)

        def work(_report: Report, _token: CancelToken) -> None:
            self._write(self._opened(said.path), said)

        self._pending[self._thread.submit(work)] = said

    def _opened(self, path: Path) -> Matter:
        """Return the matter, in the storing thread; it is kept open, since to open one takes some milliseconds."""
        if self._matter is None or self._matter.path != path or not path.exists():
            self._close_matter()
            self._matter = open_matter(path, create=False)
        return self._matter

    def _close_matter(self) -> None:
        if self._matter is not None:
            self._matter.close()
            self._matter = None

    def _write(self, matter: Matter, said: _Said) -> None:
        """Write to the matter, in the storing thread."""
        if said.write is not None:
            said.write(matter)
        if said.decision is not None:
            made = said.decision
            matter.decisions.record(made.finding_id, made.verdict, value=made.value, made_at=made.made_at)
        if said.note is not None:
            note = said.note
            stored = matter.notes.add(note.document_id, note.text, note.finding_id, note.made_at)
            self._note_ids[note.id] = stored.id
        if said.edited is not None:
            note_id, text = self._note_ids.get(said.edited[0], said.edited[0]), said.edited[1]
            if text:
                matter.notes.edit(note_id, text)
            else:
                matter.notes.remove(note_id)

    def _on_stored(self, job_id: int, _result: object) -> None:
        said = self._pending.pop(job_id, None)
        if said is None:  # the matter was closed
            return
        self._overtake(said)
        if said.then is not None:
            said.then(True)
        self.stored.emit(said.document_id, said.decision)

    def _on_failed(self, job_id: int, error: Exception) -> None:
        said = self._pending.pop(job_id, None)
        if said is not None:
            if said.then is not None:
                said.then(False)
            self._failed.append(said)
            self.failed.emit(told(error)[0], self._store_failed)

    def _overtake(self, said: _Said) -> None:
        """Forget what failed of the same: stored after it, it would take its place."""
        if said.about is not None:
            self._failed = [one for one in self._failed if (one.path, one.about) != (said.path, said.about)]

    def _store_failed(self) -> None:
        """Try again what could not be stored, in the order it was said."""
        failed, self._failed = self._failed, []
        for said in failed:
            self._store(said)


def _among(note: Note, stored: Sequence[Note]) -> bool:
    """Say whether a note was stored already, though that was not heard of yet."""
    return any(
        one.text == note.text and one.finding_id == note.finding_id and one.made_at >= note.made_at for one in stored
    )
