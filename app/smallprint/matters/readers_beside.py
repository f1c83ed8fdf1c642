"""Worker processes that read documents of a queue beside the process that leads a review.

Each opens the matter itself, and does with a document what the leader does (`document_review`): only the numbers of
documents go through the pipe. What a worker has stored is there, however it ends; the leader goes on with the document
that a dead worker was at. One that hangs is ended, and is dead then.
"""

import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from types import TracebackType

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.errors import MatterError
from smallprint.matters.document_review import DocumentTools, identity_of
from smallprint.matters.turns import DocumentQueue
from smallprint.store import Matter
from smallprint.system.cores import own_cores, shared_among
from smallprint.system.line_process import SILENT_SECONDS, Line, LineProcess

_MODULE = "smallprint.batch.document_worker"
_ENOUGH = 8  # documents that are left, of fewer than which a worker reads none by the time that it has begun
_MOST = 3  # workers: each holds the trained weights and its own children
_FIRST = 2  # documents that the leader opens ahead: a worker takes one behind them
_LOOK_SECONDS = 0.1
_ENDING_SECONDS = 3.0  # whoever takes longer is ended: what it has stored is there
_DEATHS = 3  # of workers, after which the leader reads on alone


@dataclass(frozen=True, slots=True)
class BesideOrder:
    """What a worker reads documents with, which is what the leader has: else their findings would differ.

    `made_with` is compared, the rest is taken over. `awaits_judge` says that the judge reads the documents afterwards.
    """

    matter: str
    seconds: int
    megabytes: int
    candidates: int
    awaits_judge: bool
    only_open: bool
    made_with: str


def beside_order(tools: DocumentTools, matter: Matter, only_open: bool) -> BesideOrder:
    """Return the order for workers beside this process."""
    settings = tools.settings
    return BesideOrder(
        str(matter.path),
        settings.file_seconds,
        settings.file_megabytes,
        settings.candidates_per_clause,
        tools.judge_expected,
        only_open,
        made_with(tools),
    )


def made_with(tools: DocumentTools) -> str:
    """Return what findings depend on besides the settings that are handed over."""
    identity = identity_of(tools)
    return f"{identity.app_version} {identity.catalogue_sha256} {tools.finders.sha256} {tools.indexer.made_with}"


class ReadersBeside:
    """The workers of one review; as a context, all of them have ended at the end.

    What they could open is in `opened`, by the number of the document that was taken. Belongs to the thread that leads.
    """

    first = _FIRST

    def __init__(
        self, tools: DocumentTools, matter: Matter, turns: DocumentQueue, token: CancelToken, only_open: bool
    ) -> None:
        self._tools, self._matter, self._turns, self._token = tools, matter, turns, token
        self._only_open = only_open
        self._changed = threading.Condition()
        self._workers: list[_Beside] = []
        self._gone: list[_Beside] = []  # that ended, and whose end the system still waits to be asked for
        self._lost: list[int] = []
        self._taken: list[int] = []
        self._deaths = 0
        self._closing = False
        self._watch: threading.Thread | None = None
        self.opened: dict[int, int] = {}

    def __enter__(self) -> "ReadersBeside":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._changed:
            self._closing = True
            workers = list(self._workers)
            self._changed.notify_all()
        for worker in workers:
            worker.process.stop()
        until = time.monotonic() + _ENDING_SECONDS
        for worker in (*workers, *self._gone):
            worker.process.end(until)
        if self._watch is not None:
            self._watch.join()
            self._tools.parsers.ocr.at_a_time(0)
        left = [*(worker.at for worker in workers if worker.at), *self._lost]
        for document_id in left:
            self._turns.finished(document_id)
            with suppress(MatterError):  # where nothing can be written, that is told already
                self._matter.runs.interrupt(document_id)
        if left:  # whoever goes on with the queue begins with them
            self._turns.put_first(left)

    @property
    def at_work(self) -> bool:
        """Say whether there are workers."""
        return bool(self._workers)

    def start(self) -> None:
        """Start workers where there is enough to read, and nothing speaks against it."""
        if self._workers or self._deaths >= _DEATHS or len(self._turns.left) < _ENOUGH:
            return
        count = min(own_cores() - 1, _MOST)
        # Heads of a person's own types are taught with the documents that are open, so there the order counts.
        if count < 1 or not self._matter.many_may_write or self._matter.clause_types.all():
            return
        order = beside_order(self._tools, self._matter, self._only_open)
        self._tools.parsers.ocr.at_a_time(max(1, own_cores() - count))
        with self._changed:
            self._workers = [_Beside(self, order, count) for _ in range(count)]
        if self._watch is None:
            self._watch = threading.Thread(target=self._look, name="readers-beside", daemon=True)
            self._watch.start()

    def newly_taken(self) -> list[int]:
        """Return the documents that workers have taken since this was asked last."""
        with self._changed:
            taken, self._taken = self._taken, []
            return taken

    def lost(self) -> int | None:
        """Return a document that a dead worker was at, for the leader to go on with; None where there is none."""
        with self._changed:
            lost, self._lost = self._lost, []
        for document_id in lost:
            self._matter.runs.interrupt(document_id)
        lost = [one for one in lost if one not in self._turns.dropped]
        with self._changed:
            self._lost = [*lost[1:], *self._lost]
        return lost[0] if lost else None

    def await_one(self, report: Report) -> bool:
        """Wait a moment for the workers, telling of one's document; says False where nothing is left to wait for."""
        with self._changed:
            if not any(worker.at for worker in self._workers):
                return bool(self._lost or self._turns.left)
            self._changed.wait(_LOOK_SECONDS)
            told = next((one.progress for one in self._workers if one.progress is not None), None)
        if told is not None:
            report(told)
        return True

    def hear(self, worker: "_Beside", line: Line | None) -> None:
        """Take in what a worker says; called in its own thread."""
        with self._changed:
            worker.looks = 0
            if line is None:
                self._ended(worker)
            elif "progress" in line:
                worker.progress = _progress(line["progress"])
            else:
                worker.ready = True
                self._done(worker, int(line.get("opened", 0)))
                self._next(worker)
            self._changed.notify_all()

    def _done(self, worker: "_Beside", opened: int) -> None:
        if worker.at:
            self.opened[worker.at] = opened
            self._turns.finished(worker.at)
        worker.at, worker.progress = 0, None

    def _next(self, worker: "_Beside") -> None:
        """Give a worker a document that the leader has not begun to open; let it end where none is left."""
        document_id = None if self._closing or self._token.cancelled else self._turns.take(_FIRST)
        if document_id is None:
            worker.let_go = True
            worker.process.stop()
            return
        worker.at = document_id
        self._taken.append(document_id)
        worker.process.say(read=document_id)

    def _ended(self, worker: "_Beside") -> None:
        if worker not in self._workers or self._closing:
            return
        self._workers.remove(worker)
        self._gone.append(worker)
        if worker.at:
            self._turns.finished(worker.at)
            self._lost.append(worker.at)
            worker.at = 0
        if not worker.let_go:  # one that could not even begin is not tried again
            self._deaths += 1 if worker.ready else _DEATHS
        if not self._workers:
            self._tools.parsers.ocr.at_a_time(0)

    def _look(self) -> None:
        """Pass on that the work waits, goes on or stops, and which documents are to be left; end who hangs."""
        paused = False
        most = (self._tools.settings.file_seconds + SILENT_SECONDS) / _LOOK_SECONDS
        while True:
            with self._changed:
                self._changed.wait(_LOOK_SECONDS)
                if self._closing:
                    return
                if self._token.cancelled:
                    for worker in self._workers:
                        worker.process.stop()
                    return
                if paused != self._token.paused:
                    paused = not paused
                    for worker in self._workers:
                        worker.process.say(pause=paused)
                for worker in self._workers:
                    if worker.at and worker.at in self._turns.dropped:
                        worker.process.say(leave=worker.at)
                    # Looks are counted and not seconds: a whole program that was stopped for a while hangs nowhere.
                    worker.looks += 1 if worker.at and not paused else 0
                    if worker.looks > most:
                        worker.process.kill()  # its end is heard as that of any other


class _Beside:
    """One process: `at` is the document that it reads, 0 for none; it was `ready` once, or `let_go` at the end.

    `looks` says how often it was looked at since something was heard of it while it read.
    """

    def __init__(self, beside: ReadersBeside, order: BesideOrder, count: int) -> None:
        self.at, self.ready, self.let_go, self.looks = 0, False, False, 0
        self.progress: Progress | None = None
        self.process = LineProcess(_MODULE, lambda line: beside.hear(self, line), shared_among(count + 1))
        self.process.say(order=asdict(order))


def _progress(fields: Mapping[str, object]) -> Progress:
    return Progress(**{**fields, "stage": Stage(str(fields["stage"]))})  # type: ignore[arg-type] # as it was told
