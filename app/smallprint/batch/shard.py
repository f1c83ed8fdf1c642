"""Reviews files into one matter, as they are handed over, and says how each of them ended."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from smallprint.batch.order import Ended, Given, Outdated, ShardDone
from smallprint.batch.work_list import FileState
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.matters.document_review import has_work
from smallprint.matters.intake import add_files
from smallprint.matters.review import ReviewTools, review_documents
from smallprint.matters.turns import DocumentQueue
from smallprint.store import Matter, open_matter, place_of_members
from smallprint.system.reachable import is_there

_LOW = 3  # documents that are left when more files are asked for
_FREE_SECONDS, _POLL_SECONDS = 60.0, 0.2  # how long a worker that is ending may still hold a shard


class Step(StrEnum):
    """What is told of a file while a shard is worked on."""

    BEGUN = "begun"
    READ = "read"
    JUDGED = "judged"
    ALIVE = "alive"


Tell = Callable[[Step, int], None]


class Source(Protocol):
    """Where a shard's files come from."""

    def more(self, wait: bool) -> Sequence[Given] | None:
        """Return the next files, none where none came yet, and None where no more will come.

        With `wait` it returns no empty sequence. Raises Cancelled.
        """


@dataclass(slots=True)
class HandedOver:
    """A source whose files are all known."""

    files: Sequence[Given]

    def more(self, wait: bool) -> Sequence[Given] | None:  # noqa: ARG002 - there is nothing to wait for
        """Return all files at once."""
        files, self.files = self.files, ()
        return files or None


def review_shard(
    tools: ReviewTools,
    path: Path,
    number: int,
    outdated: Sequence[Outdated],
    source: Source,
    tell: Tell,
    token: CancelToken,
) -> tuple[ShardDone, Mapping[int, str]]:
    """Review the files of a source into a matter, new or begun before, and return how they ended.

    Beside that the path of the archive or e-mail is returned for each document that came out of one.
    What the matter holds as reviewed is not reviewed again, what is outdated is removed. Raises Cancelled and
    MatterError.
    """
    with open_matter(path) as matter:
        _await_free(matter, token)
        matter.runs.mark_interrupted()
        for one in outdated:
            _remove(matter, one)
        queue = _FedQueue(matter, source, tell)
        review_documents(tools, matter, queue, queue.report, token)
        matter.settle()
        return queue.done(number), queue.containers


def _remove(matter: Matter, outdated: Outdated) -> None:
    """Remove what a matter holds of a file as it was."""
    for one in _made_of(matter, outdated.path, outdated.sha256, unread=True):
        matter.documents.remove(one.id)


def _made_of(matter: Matter, path: str, sha256: str, unread: bool = False) -> list[DocumentSummary]:
    """Return the documents that were made of a file with these bytes; with `unread` what could not be read of it, too.

    Those of an archive came from the folder that it was unpacked into.
    """
    members = place_of_members(matter.path, sha256)
    made = []
    for one in matter.documents.summaries():
        source = matter.documents.path(one.id)
        unpacked = source is not None and source.is_relative_to(members)
        if one.state is DocumentState.OPEN:
            here = unpacked or (sha256 and one.sha256.partition(":")[0] == sha256)
        else:
            here = unread and (unpacked or source == Path(path))
        if here:
            made.append(one)
    return made


def _given_up(matter: Matter, document: int, message: str) -> int:
    """Refuse a document unless it is done, without what is stored of it so far, and return its number from now on."""
    source = matter.documents.path(document)
    if not has_work(matter.documents.summary(document)):
        return document
    if source is not None:
        matter.documents.remove(document)
        (document,) = matter.documents.queue([source])
    matter.documents.refuse(document, message)
    return document


def _await_free(matter: Matter, token: CancelToken) -> None:
    """Wait for a worker that lost its leader and is about to end."""
    until = time.monotonic() + _FREE_SECONDS
    while matter.reviewed_by and time.monotonic() < until:
        token.check()
        time.sleep(_POLL_SECONDS)


class _FedQueue(DocumentQueue):
    """The documents of a shard: filled while they are worked on, and empty only when no more files come."""

    def __init__(self, matter: Matter, source: Source, tell: Tell) -> None:
        super().__init__()
        self._matter, self._source, self._tell = matter, source, tell
        self.containers: dict[int, str] = {}
        self._files: dict[int, tuple[int, ...]] = {}
        self._of: dict[int, int] = {}
        self._last: tuple[Stage | None, int] = (None, 0)
        self._ended = False

    def take(self, behind: int = 0) -> int | None:
        """Take the next document, waiting for files to come; None when no more will."""
        self._say_read()
        while not self._ended and len(self.left) <= _LOW:
            given = self._source.more(wait=not self.left)
            if given is None:
                self._ended = True
            elif not given:
                break
            for one in given or ():
                self._add(one)
        taken = super().take(behind)
        if taken is not None:
            self._say(None, taken)
        return taken

    def report(self, progress: Progress) -> None:
        """Tell which file is worked on, and that the work goes on."""
        if progress.document_id:
            self._say(progress.stage if progress.stage is Stage.JUDGE else None, progress.document_id)
        self._tell(Step.ALIVE, 0)
        if progress.stage is Stage.JUDGE and progress.total and progress.done == progress.total:
            self._tell(Step.JUDGED, self._of.get(progress.document_id, 0))

    def done(self, number: int) -> ShardDone:
        """Return how the files ended, and what is in the matter."""
        all_ = {one.id: one for one in self._matter.documents.summaries(unlikely=True)}
        read = [one for one in all_.values() if one.state is DocumentState.OPEN]
        files = tuple(
            _ended(file, [all_[one] for one in ids if one in all_]) for file, ids in sorted(self._files.items())
        )
        pages, findings = sum(one.pages for one in read), sum(one.findings for one in read)
        return ShardDone(number, files, len(read), pages, findings)

    def _add(self, given: Given) -> None:
        path = Path(given.path)
        # A file that was read and is gone now stays as it was read.
        ids = () if is_there(path) else tuple(one.id for one in _made_of(self._matter, given.path, given.sha256))
        ids = ids or add_files(self._matter, [path]).ids
        if given.given_up:
            ids = tuple(_given_up(self._matter, one, given.given_up) for one in ids)
        self._files[given.id] = ids
        for one in ids:
            self._of[one] = given.id
            if f" in {self._matter.documents.summary(one).container}".endswith(f" in {path.name}"):
                self.containers[one] = given.path
        fresh = [one for one in ids if not given.given_up and has_work(self._matter.documents.summary(one))]
        if not fresh:
            self._tell(Step.BEGUN, given.id)
            self._tell(Step.READ, given.id)
        self.put(fresh)

    def _say(self, stage: Stage | None, document: int) -> None:
        if self._last != (stage, document) and document in self._of:
            self._last = (stage, document)
            self._tell(Step.BEGUN, self._of[document])

    def _say_read(self) -> None:
        stage, document = self._last
        if stage is None and document in self._of:
            self._tell(Step.READ, self._of[document])


def _ended(file: int, documents: Sequence[DocumentSummary]) -> Ended:
    """Return how a file ended by the documents that were made of it: read where one of them was."""
    states = {one.state for one in documents}
    if DocumentState.OPEN in states or not documents:
        return Ended(file, FileState.DONE, "" if documents else "All that is in it was there already.")
    message = next((one.message for one in documents if one.message), "It could not be read.")
    return Ended(file, FileState.LOCKED if DocumentState.LOCKED in states else FileState.REFUSED, message)
