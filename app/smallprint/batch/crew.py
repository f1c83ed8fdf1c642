"""The worker processes of one machine: each is fed a few files ahead, watched, and replaced where it dies."""

import json
import queue
import time
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

from smallprint.batch.content import content_of
from smallprint.batch.order import BatchOrder, Given, Outdated, ShardDone
from smallprint.batch.shard import Step, Tell
from smallprint.batch.work_list import WorkList
from smallprint.domain.progress import CancelToken
from smallprint.errors import BatchFailed
from smallprint.system.cores import shared_among
from smallprint.system.line_process import SILENT_SECONDS, Line, LineProcess
from smallprint.system.reachable import size_if_there

_MODULE = "smallprint.batch.worker"
_AHEAD = 2  # files that a worker has besides the one that it reads: what one has at the end, no other one can read
_LOOKED = 24  # files of which the largest is the next: a long one at the end would be read while the others wait
_ENDING_SECONDS = 10
_DEATHS = 5  # of workers, for no file that they were at, until the batch is given up
_POLL_SECONDS = 0.2
_TICK_SECONDS = 1.0  # the most that counts between two looks at a worker: whoever stops the program stops its clock


class Crew:
    """Workers on this machine. As a context, all of them have ended at the end."""

    def __init__(self, order: BatchOrder, folder: Path, work: WorkList, workers: int, silent: float) -> None:
        self._order, self._folder, self._work = order, folder, work
        self._silent = silent + SILENT_SECONDS
        self._said: queue.SimpleQueue[tuple[_Worker, Line | None]] = queue.SimpleQueue()
        self._unblamed = 0  # deaths in a row that no file is to blame for
        self._open = work.open_shards()
        self._workers = [_Worker(order, workers, self._said) for _ in range(workers)]

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.stop()
        until = time.monotonic() + _ENDING_SECONDS
        for worker in self._workers:
            worker.end(until)

    def run(self, hear: Tell, token: CancelToken) -> None:
        """Work until no file is left; `hear` is told of each step. Raises Cancelled and BatchFailed."""
        looked = time.monotonic()
        while True:
            token.check()
            for worker in self._workers:
                self._feed(worker, token)
            if all(worker.shard is None for worker in self._workers):
                return
            self._hear_one(hear)
            before, looked = looked, time.monotonic()
            for worker in self._workers:
                worker.work(min(looked - before, _TICK_SECONDS), self._order.most_seconds)
            for worker in self._workers:
                if worker.shard is not None and time.monotonic() - worker.heard_at > self._silent:
                    worker.kill()  # its end is heard as that of any other

    def _hear_one(self, hear: Tell) -> None:
        try:
            worker, said = self._said.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            return
        worker.heard_at = time.monotonic()
        if said is None:
            self._replace(worker)
        elif "failed" in said:
            raise BatchFailed(str(said["failed"]))
        elif "closed" in said:
            self._work.close(ShardDone.of_fields(said["closed"]))
            worker.shard, self._unblamed = None, 0
        else:
            step = Step(said["step"])
            if step is Step.BEGUN:
                worker.begun(int(said["file"]))
            elif step is not Step.ALIVE:
                worker.at = 0
            hear(step, int(said["file"]))

    def _replace(self, worker: "_Worker") -> None:
        """Start another worker in the place of one that died, and blame the file that it was at."""
        if worker not in self._workers:
            return
        if worker.at and worker.at == worker.overdue:
            self._work.give_up(worker.at, self._order.most_seconds)
        elif worker.at:
            self._work.count_attempt(worker.at)
        elif not worker.overdue:
            self._unblamed += 1
        if self._unblamed > _DEATHS:
            raise BatchFailed("Workers end again and again. “smallprint doctor” says where the log file is.")
        if worker.shard is not None:
            self._open.insert(0, worker.shard)
        worker.end(0)
        self._workers[self._workers.index(worker)] = _Worker(self._order, len(self._workers), self._said)

    def _feed(self, worker: "_Worker", token: CancelToken) -> None:
        """Give a worker what it may have now: a shard, then files up to a few ahead."""
        if worker.shard is None:
            self._begin(worker, token)
        while worker.shard is not None and not worker.told_all and worker.ahead < _AHEAD:
            if worker.again:
                worker.give(worker.again.pop(0))
            elif worker.given >= self._order.shard or not (one := self._next(worker.shard, token)):
                worker.finish()
            else:
                worker.give(one)

    def _begin(self, worker: "_Worker", token: CancelToken) -> None:
        if self._open:
            shard = self._open.pop(0)
        elif self._work.waiting(1):
            shard = self._work.new_shard()
            if self._next(shard, token) is None:  # all that waited were copies
                self._work.drop_shard(shard)
                return
        else:
            return
        again, outdated = self._work.of_shard(shard, self._order.retries), self._work.outdated(shard)
        worker.begin(shard, self._folder, again, outdated)

    def _next(self, shard: int, token: CancelToken) -> Given | None:
        """Put the largest of the next files into a shard; files whose bytes another one has are left out."""
        while waiting := self._work.waiting(_LOOKED):
            one = max(waiting, key=lambda file: size_if_there(Path(file.path)))
            if self._work.take(one.id, shard, content_of(Path(one.path), token)):
                return one
        return None


class _Worker:
    """One process, and what it was given.

    `at` is the file that it works on, 0 for none; `overdue` the one that took too long, for which it was ended.
    """

    def __init__(
        self, order: BatchOrder, workers: int, heard: "queue.SimpleQueue[tuple[_Worker, Line | None]]"
    ) -> None:
        self.shard: int | None = None
        self.again: list[Given] = []
        self.given, self.at, self.told_all = 0, 0, True
        self.heard_at = time.monotonic()
        self.overdue = 0
        self._spent: dict[int, float] = defaultdict(float)
        self._begun: set[int] = set()
        self._process = LineProcess(_MODULE, lambda line: heard.put((self, line)), shared_among(workers))
        self._process.say(order=json.loads(order.as_json()))

    @property
    def ahead(self) -> int:
        """How many files it has that it has not begun with."""
        return self.given - len(self._begun)

    def begin(self, shard: int, folder: Path, again: list[Given], outdated: list[Outdated]) -> None:
        """Let it take up a shard, with the files that this has already, without what is outdated of its matter."""
        self.shard, self.again = shard, list(again)
        self.given, self.at, self.told_all = 0, 0, False
        self._begun.clear()
        self.heard_at = time.monotonic()
        self._process.say(shard=shard, folder=str(folder), outdated=[asdict(one) for one in outdated])

    def give(self, file: Given) -> None:
        """Give it a file."""
        self.given += 1
        self._process.say(file=asdict(file))

    def finish(self) -> None:
        """Tell it that its shard gets no more."""
        self.told_all = True
        self._process.say(end=True)

    def begun(self, file: int) -> None:
        """Know which file it works on."""
        self.at = file
        self._begun.add(file)

    def work(self, seconds: float, most: int) -> None:
        """Know that it has worked on its file, and end it where that takes longer than `most` seconds."""
        if not self.at or self.overdue:
            return
        self._spent[self.at] += seconds
        if self._spent[self.at] > most:
            self.overdue = self.at
            self.kill()  # its end is heard as that of any other

    def stop(self) -> None:
        """Let it stop where it is."""
        self._process.stop()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def end(self, until: float) -> None:
        """Wait for its end, and bring it about where it takes too long."""
        self._process.end(until)
