"""Writes marked copies of the documents of a matter into a folder, each beside its draft and then renamed."""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from smallprint.domain.change import REJECTED_NAME, Reading
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.handoff import Choice, Private
from smallprint.domain.marking import Mark, MarkedCopy, Marking
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.review import DocumentReview, DocumentState
from smallprint.errors import EntryDamaged, ExportFailed, FileRefused
from smallprint.export import write_whole
from smallprint.ingest import Limits
from smallprint.ingest.own_output import MARKED
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
        copies = f"{len(self.paths)} marked cop{'y' if len(self.paths) == 1 else 'ies'}"
        return f"{copies} with {self.marks} comment{'' if self.marks == 1 else 's'}"


def check_folder(folder: Path) -> None:
    """Raise ExportFailed where no copies can be written into a folder, as far as that is known beforehand."""
    if not is_folder(folder):
        raise ExportFailed(f"There is no folder {folder} for the marked copies. Make it first, or choose another.")


def write_copies(
    matter: Matter,
    folder: Path,
    catalogue: ClauseCatalogue,
    limits: Limits,
    choice: Choice,
    report: Report,
    token: CancelToken,
    author: str = AUTHOR,
) -> Written:
    """Write a marked copy of each chosen document that has findings; raises ExportFailed and Cancelled."""
    check_folder(folder)
    chosen = [
        one
        for one in matter.documents.summaries()
        if one.state is DocumentState.OPEN and (choice.documents is None or one.id in choice.documents)
    ]
    date = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if choice.tells(Private.TIMES) else ""
    paths: list[Path] = []
    sentences: list[str] = []
    count = 0
    with Marker(limits) as marker:
        for number, summary in enumerate(chosen):
            report(Progress(Stage.EXPORT, summary.cited_as, number, len(chosen)))
            token.check()
            try:
                review = matter.review(summary.id, choice.unlikely)
                marks = marks_of(review, catalogue, choice)
                copy = _copy(matter, review, marks, (author, date), marker, token) if marks else None
            except (FileRefused, EntryDamaged) as refusal:
                sentences.append(str(refusal))
                continue
            if copy is None:
                sentences.append(f"“{summary.cited_as}” has no findings to mark.")
                continue
            path = _free(folder, review, copy.suffix)
            write_whole(path, copy.data)
            paths.append(path)
            count += len(marks)
            sentences += [f"“{path.name}”: {one}" for one in (*copy.remarks, *copy.sentences)]
            sentences += _changed_since(matter, review)
    return Written(tuple(paths), count, tuple(sentences))


def _copy(
    matter: Matter,
    review: DocumentReview,
    marks: tuple[Mark, ...],
    signed: tuple[str, str],
    marker: Marker,
    token: CancelToken,
) -> MarkedCopy | None:
    """Return a marked copy of a document; `signed` is who comments, and when."""
    if review.document is None:
        return None
    document = replace(review.document, name=_own_name(review))
    original = matter.documents.original(review.summary.id)
    return marker.marked(Marking(original, document, marks, *signed), token)


def _own_name(review: DocumentReview) -> str:
    """Return the name of the file itself, however its changes are read."""
    return review.summary.name.removesuffix(REJECTED_NAME)


def _free(folder: Path, review: DocumentReview, suffix: str) -> Path:
    """Return a name in the folder that no file has: a copy may hold a person's own work by now."""
    stem = Path(_own_name(review)).stem
    before = "changes rejected, " if review.summary.reading is Reading.REJECTED else ""
    number = 1
    while is_there(path := folder / f"{stem} ({before}{MARKED}{f' {number}' if number > 1 else ''}){suffix}"):
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
