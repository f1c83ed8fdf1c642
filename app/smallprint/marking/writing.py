"""Writes marked copies of the documents of a matter into a folder, each beside its draft and then renamed."""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from smallprint.domain.change import REJECTED_NAME, Reading
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.handoff import Choice, Private
from smallprint.domain.marking import MarkedCopy, Marking
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.review import DocumentReview, DocumentState
from smallprint.errors import EntryDamaged, ExportFailed, FileRefused
from smallprint.export import write_whole
from smallprint.ingest import Limits
from smallprint.ingest.own_output import MARKED
from smallprint.language.counting import counted
from smallprint.marking.copies import Marker
from smallprint.marking.remarks import marks_of
from smallprint.store import Matter
from smallprint.system.reachable import is_folder, is_there

AUTHOR = "Smallprint"
"""Who comments where no other name is given: a name of the person would tell of the machine it is read from."""


@dataclass(frozen=True, slots=True)
class Written:
    """The copies that were written, and what is to be said: a sentence for what could not be marked, and why."""

    paths: tuple[Path, ...]
    marks: int
    sentences: tuple[str, ...]

    @property
    def summary(self) -> str:
        """How many copies with how many comments, in one sentence."""
        copies = counted(len(self.paths), "marked copy", "marked copies")
        return f"{copies} with {counted(self.marks, 'comment')}"


def check_folder(folder: Path) -> None:
    """Raise ExportFailed where no copies can be written into a folder, as far as that is known beforehand."""
    if not is_folder(folder):
        raise ExportFailed(f"There is no folder {folder} for the marked copies. Make it first, or choose another.")


class Copies:
    """Makes marked copies of documents one after the other, and collects what is to be said. Use as a context."""

    def __init__(
        self,
        matter: Matter,
        catalogue: ClauseCatalogue,
        choice: Choice,
        date: str,
        limits: Limits,
        author: str = "",
    ) -> None:
        self._matter, self._catalogue, self._choice = matter, catalogue, choice
        self._signed = author.strip() or AUTHOR, date
        self._marker = Marker(limits)
        self.marks = 0
        self.sentences: list[str] = []

    def __enter__(self) -> "Copies":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._marker.__exit__(kind, error, trace)

    def made(self, review: DocumentReview, token: CancelToken) -> MarkedCopy | None:
        """Return a marked copy of a document; None, and a sentence, where there is none. Raises Cancelled."""
        summary = review.summary
        marks = marks_of(review, self._catalogue, self._choice)
        if review.document is None:
            self.sentences.append(f"“{summary.cited_as}” was not read, so nothing is marked in it.")
            return None
        if not marks:
            self.sentences.append(f"“{summary.cited_as}” has nothing to mark.")
            return None
        try:
            document = replace(self._matter.documents.load(summary.id), name=_own_name(review))
            original = self._matter.documents.original(summary.id)
            copy = self._marker.marked(Marking(original, document, marks, *self._signed), token)
        except (FileRefused, EntryDamaged) as refusal:
            self.sentences.append(str(refusal))
            return None
        self.marks += len(marks)
        self.sentences += _changed_since(self._matter, review)
        return copy

    def say(self, name: str, copy: MarkedCopy) -> None:
        """Keep what is to be said of a copy under its name."""
        self.sentences += [f"“{name}”: {one}" for one in (*copy.remarks, *copy.sentences)]

    @staticmethod
    def stem(review: DocumentReview) -> str:
        """Return how the name of a copy begins, up to the bracket that ends it: the file's own name, and who marked."""
        before = "changes rejected, " if review.summary.reading is Reading.REJECTED else ""
        return f"{Path(_own_name(review)).stem} ({before}{MARKED}"


def write_copies(
    matter: Matter,
    folder: Path,
    catalogue: ClauseCatalogue,
    limits: Limits,
    choice: Choice,
    report: Report,
    token: CancelToken,
    author: str = "",
) -> Written:
    """Write a marked copy of each chosen document that has findings; raises ExportFailed and Cancelled.

    `author` signs comments and changes; AUTHOR does where there is none, or names of people are left out.
    """
    check_folder(folder)
    chosen = [
        one
        for one in matter.documents.summaries()
        if one.state is DocumentState.OPEN and (choice.documents is None or one.id in choice.documents)
    ]
    date = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if choice.tells(Private.TIMES) else ""
    author = author if choice.tells(Private.PEOPLE) else ""
    paths: list[Path] = []
    with Copies(matter, catalogue, choice, date, limits, author) as copies:
        for number, summary in enumerate(chosen):
            report(Progress(Stage.EXPORT, summary.cited_as, number, len(chosen)))
            token.check()
            try:
                review = matter.review(summary.id, choice.unlikely)
            except EntryDamaged as damaged:
                copies.sentences.append(str(damaged))
                continue
            copy = copies.made(review, token)
            if copy is not None:
                path = _free(folder, copies.stem(review), copy.suffix)
                write_whole(path, copy.data)
                paths.append(path)
                copies.say(path.name, copy)
    return Written(tuple(paths), copies.marks, tuple(copies.sentences))


def _own_name(review: DocumentReview) -> str:
    """Return the name of the file itself, however its changes are read."""
    return review.summary.name.removesuffix(REJECTED_NAME)


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """Return a name in the folder that no file has: a copy may hold a person's own work by now."""
    number = 1
    while is_there(path := folder / f"{stem}{f' {number}' if number > 1 else ''}){suffix}"):
        number += 1
    return path


def _changed_since(matter: Matter, review: DocumentReview) -> list[str]:
    """Say that a file is another one on the disk by now; nothing where it is the same, or not there to be compared."""
    path = matter.documents.path(review.summary.id)
    if path is None or review.document is None:
        return []
    try:
        now = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return []
    if now == review.document.file_sha256:
        return []
    return [f"“{path.name}” has changed on the disk since it was read: the copy is of the file as it was read."]
