"""A matter: one file, one connection, one object for each kind of thing in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from smallprint.domain.asked import AboutDocument
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentReview, DocumentState, DocumentSummary, MatterReview, ReviewedFinding
from smallprint.errors import EntryDamaged, MatterError, MatterGone
from smallprint.store.about import about_documents
from smallprint.store.absences import Absences
from smallprint.store.clause_types import ClauseTypes
from smallprint.store.database import Connection
from smallprint.store.decisions import Decisions
from smallprint.store.dismissals import Dismissals
from smallprint.store.documents import Documents
from smallprint.store.findings import Findings
from smallprint.store.handed_back import HandedBack
from smallprint.store.lock import ReviewLock
from smallprint.store.notes import Notes
from smallprint.store.playbooks import Playbooks
from smallprint.store.questions import Questions
from smallprint.store.removed import Removed, purge
from smallprint.store.replaced import Replacements
from smallprint.store.retrieval import Retrieval
from smallprint.store.runs import Runs
from smallprint.store.search import Search


class Matter:
    """An open matter file; belongs to the thread that opened it. As a context, it closes at the end."""

    def __init__(self, connection: Connection) -> None:
        self.path: Path = connection.path
        self._connection = connection
        self._file = _identity(connection.path)
        self._lock = ReviewLock(connection.path)
        self.documents = Documents(connection)
        self.notes = Notes(connection)
        self.decisions = Decisions(connection)
        self.findings = Findings(connection, self.notes)
        self.runs = Runs(connection, self._lock)
        self.search = Search(connection)
        self.clause_types = ClauseTypes(connection)
        self.questions = Questions(connection)
        self.retrieval = Retrieval(connection)
        self.removed = Removed(connection)
        self.handed_back = HandedBack(connection)
        self.replaced = Replacements(connection)
        self.absences = Absences(connection)
        self.playbooks = Playbooks(connection)
        self.dismissals = Dismissals(connection)

    def __enter__(self) -> "Matter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def reviewing(self) -> Iterator[None]:
        """Say that this process reviews the matter; raises MatterError when another does."""
        with self._lock.held():
            yield

    @property
    def read_only(self) -> bool:
        """Say whether nothing can be stored in the matter."""
        return self._connection.read_only

    @property
    def held_elsewhere(self) -> bool:
        """Say whether it is read-only because another program held it while it was opened."""
        return self._connection.held_elsewhere

    @property
    def incomplete(self) -> bool:
        """Say whether the file was once found without its log, so that what was stored last may be missing."""
        return self._connection.incomplete

    def believe_complete(self) -> None:
        """Take that mark away, as a person says who knows where the file came from.

        Raises MatterDamaged where the file is damaged, MatterUnwritable where nothing can be stored in it.
        """
        self._connection.believe_complete()

    @property
    def many_may_write(self) -> bool:
        """Say whether several processes may write to the matter side by side: not where computers share its disk."""
        return self._connection.logs_ahead

    @property
    def reviewed_by(self) -> str:
        """Say who else reviews the matter at this moment, "" for nobody."""
        return self._lock.sentence()

    def check_free(self) -> None:
        """Raise MatterError where another process reviews the matter: what is queued now would change what that has."""
        if busy := self.reviewed_by:
            raise MatterError(busy)

    @property
    def remarks(self) -> list[str]:
        """Return what a person should know of the file itself, one sentence each."""
        if not self.read_only:
            return self.lacks
        name = self.path.name
        if self.held_elsewhere:
            said = (
                f"“{name}” is in use by another program: you can read it, ask it and write reports, but nothing that "
                "you decide is stored. Close it there, then open it again."
            )
        else:
            said = (
                f"“{name}” is read-only: you can read it, ask it and write reports, but nothing that you decide is "
                "stored. Save a copy to work on."
            )
        return [said, *self.lacks]

    @property
    def updated(self) -> str:
        """Say that the file was brought up to date as it was opened here, and where the copy of before lies."""
        if self._connection.copied is None:
            return ""
        name, copy, folder = self.path.name, self._connection.copied.name, self._connection.copied.parent
        return (
            f"“{name}” was made by an older version and is brought up to date. A copy of it as it was lies beside it "
            f"in {folder}: “{copy}”. It holds your contracts, too: delete it once you are content."
        )

    @property
    def lacks(self) -> list[str]:
        """Return what the file lacks, so far as it was read, one sentence each: for the window and for reports."""
        name = self.path.name
        said = []
        if self._connection.incomplete:
            said.append(
                f"“{name}” is incomplete: it was copied while it was open, and what was stored last is missing. Close "
                "it where it came from, then copy it again."
            )
        if self.unreadable:
            one = self.unreadable == 1
            said.append(
                f"{'One entry' if one else f'{self.unreadable} entries'} of “{name}” could not be read, or "
                f"{'does' if one else 'do'} not match the document: the file is damaged, or was changed by another "
                "program."
            )
        return said

    @property
    def state(self) -> tuple[int, int]:
        """What differs once something was stored in it, by whomever."""
        return self._connection.state

    @property
    def unreadable(self) -> int:
        """How many entries of the matter could not be read so far."""
        return self._connection.salvage.count

    def for_questions(self) -> "Matter":
        """Return a matter in which answers can be stored: where nothing can be in this one, a copy in memory.

        Whoever asks closes it.
        """
        return Matter(self._connection.in_memory()) if self.read_only else open_matter(self.path, create=False)

    def settle(self) -> bool:
        """Bring all that is stored into the one file: a copy made of it after that is whole. Says whether it is.

        Waits for nobody who reads.
        """
        return self._connection.settle()

    def may_settle(self, after: float) -> bool:
        """Say whether there is something to settle, and nothing was written here for some seconds."""
        return self._connection.quiet_for >= after and self._connection.unsettled

    def review(self, document_id: int, unlikely: bool = True) -> DocumentReview:
        """Return everything said of one document; below the confidence only what a person decided, noted or marked."""
        with self._connection.reading():
            return self._review(document_id, unlikely, places=True)

    def snapshot(self, title: str, unlikely: bool = True, token: CancelToken | None = None) -> MatterReview:
        """Return the whole matter at one moment, as it goes into a report: without the places on its pages.

        Raises Cancelled when the token is.
        """
        reviews = []
        files: dict[int, Path] = {}
        with self._connection.reading():
            for summary in self.documents.summaries(unlikely):
                if token is not None and token.cancelled:  # no waiting here: it would hold the file's old content
                    token.check()
                reviews.append(self._readable(summary, unlikely))
                if (path := self.documents.path(summary.id)) is not None:
                    files[summary.id] = path
        return MatterReview(title, tuple(reviews), tuple(self.lacks), files=files)

    def _readable(self, summary: DocumentSummary, unlikely: bool) -> DocumentReview:
        """Return what is said of a document, or that it cannot be read: one that is damaged costs only itself."""
        try:
            return self._review(summary.id, unlikely, places=False)
        except EntryDamaged as error:
            return DocumentReview(replace(summary, state=DocumentState.REFUSED, message=str(error)))

    def _review(self, document_id: int, unlikely: bool, places: bool) -> DocumentReview:
        summary = self.documents.summary(document_id, unlikely)
        notes = tuple(note for note in self.notes.of_document(document_id) if note.finding_id is None)
        if summary.state is not DocumentState.OPEN:
            return DocumentReview(summary, notes=notes)
        run, latest = self.runs.standing(document_id), self.runs.latest(document_id)
        return DocumentReview(
            summary=summary,
            document=self.documents.load(document_id, places),
            run=run,
            later=latest if latest is not None and run is not None and latest.id > run.id else None,
            findings=tuple(self._findings(document_id, unlikely, with_earlier=not places)),
            notes=notes,
            coverage=self.documents.coverage(document_id),
            confirmed_absent=self.absences.of_document(document_id),
        )

    def _findings(self, document_id: int, unlikely: bool, with_earlier: bool) -> list[ReviewedFinding]:
        """Return what stands; for a report each with all that was decided on it."""
        found = self.findings.of_document(document_id, unlikely)
        if not with_earlier:
            return found
        made = self.decisions.of_document(document_id)
        return [
            replace(one, earlier=tuple(d for d in made.get(one.finding.id, ()) if d.id < one.decision.id))
            if one.decision
            else one
            for one in found
        ]

    def about(self) -> list[AboutDocument]:
        """Return what each document with text is filtered by: its name, title, contract type and date."""
        with self._connection.reading():
            return about_documents(self.documents, self.findings)

    def copy_to(self, target: Path) -> None:
        """Write a copy of the whole matter without what was removed, whole or not at all; raises MatterUnwritable."""
        self._connection.copy_to(target, purge)

    def check_there(self) -> None:
        """Raise MatterGone where the file was deleted, moved or replaced: what is written to it then is lost."""
        if _identity(self.path) != self._file:
            raise MatterGone(
                f"“{self.path.name}” is not at its place any more: it was deleted, moved or replaced meanwhile. "
                "Put it back, then go on."
            )

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._connection.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one of its name, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def open_matter(path: Path, *, create: bool = True) -> Matter:
    """Open a matter file, or make one; brings an older file up to date after making a copy of it."""
    return Matter(Connection(path, create))


def look_into_matter(path: Path) -> Matter:
    """Open a matter file only to read it: nothing is written to it or beside it, whatever the system would allow.

    An older one is brought up to date in memory.
    """
    return Matter(Connection(path, create=False, to_read=True))
