"""The worker processes of one machine: each is fed a few files ahead, watched, and replaced where it dies."""

import json
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from smallprint.batch.order import BatchOrder, Given, ShardDone
from smallprint.batch.shard import Step, Tell
from smallprint.batch.work_list import WorkList
from smallprint.domain.progress import CancelToken
from smallprint.errors import BatchFailed
from smallprint.system.checksum import checksum_if_read
from smallprint.system.child_command import child_command

_MODULE = "smallprint.batch.worker"
_AHEAD = 6  # files that a worker has besides the one that it reads: so many, and no more, are open at a time
_SILENT_SECONDS = 120  # beyond a file's own time limit: one who says nothing for longer hangs
_ENDING_SECONDS = 10
_DEATHS = 5  # of workers, for no file that they were at, until the batch is given up
_POLL_SECONDS = 0.2


class Crew:
    """Workers on this machine. As a context, all of them have ended at the end."""

    def __init__(self, order: BatchOrder, folder: Path, work: WorkList, workers: int, silent: float) -> None:
        self._order, self._folder, self._work = order, folder, work
        self._silent = silent + _SILENT_SECONDS
        self._said: queue.SimpleQueue[tuple[_Worker, dict[str, Any] | None]] = queue.SimpleQueue()
        self._unblamed = 0  # deaths in a row that no file is to blame for
        self._open = work.open_shards()
        self._workers = [_Worker(order, self._said) for _ in range(workers)]

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
        while True:
            token.check()
            for worker in self._workers:
                self._feed(worker, token)
            if all(worker.shard is None for worker in self._workers):
                return
            self._hear_one(hear)
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
        if worker.at:
            self._work.count_attempt(worker.at)
        else:
            self._unblamed += 1
        if self._unblamed > _DEATHS:
            raise BatchFailed("Workers end again and again. “smallprint doctor” says where the log file is.")
        if worker.shard is not None:
            self._open.insert(0, worker.shard)
        worker.end(0)
        self._workers[self._workers.index(worker)] = _Worker(self._order, self._said)

    def _feed(self, worker: "_Worker", token: CancelToken) -> None:
        """Give a worker what it may have now: a shard, then files up to a few ahead."""
        if worker.shard is None:
            self._begin(worker)
        while worker.shard is not None and not worker.told_all and worker.ahead < _AHEAD:
            if worker.again:
                worker.give(worker.again.pop(0))
            elif worker.given >= self._order.shard or not (one := self._next(worker.shard, token)):
                worker.finish()
            else:
                worker.give(one)

    def _begin(self, worker: "_Worker") -> None:
        if self._open:
            shard = self._open.pop(0)
        elif self._work.waiting(1):
            shard = self._work.new_shard()
        else:
            return
        worker.begin(shard, self._folder, self._work.of_shard(shard, self._order.retries))

    def _next(self, shard: int, token: CancelToken) -> Given | None:
        """Put the next file into a shard; files whose bytes another one has are left out."""
        while waiting := self._work.waiting(1):
            one = waiting[0]
            if self._work.take(one.id, shard, checksum_if_read(Path(one.path), token)):
                return one
        return None


class _Worker:
    """One process, and what it was given. `at` is the file that it works on, 0 for none."""

    def __init__(self, order: BatchOrder, heard: "queue.SimpleQueue[tuple[_Worker, dict[str, Any] | None]]") -> None:
        environment = {
            **os.environ,
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
            "OPENBLAS_NUM_THREADS": "1",  # there is a worker for each core
        }
        self._process = subprocess.Popen(
            child_command(_MODULE),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            env=environment,
        )
        self.shard: int | None = None
        self.again: list[Given] = []
        self.given, self.at, self.told_all = 0, 0, True
        self.heard_at = time.monotonic()
        self._begun: set[int] = set()
        self._heard = heard
        threading.Thread(target=self._listen, daemon=True).start()
        self._say({"order": json.loads(order.as_json())})

    @property
    def ahead(self) -> int:
        """How many files it has that it has not begun with."""
        return self.given - len(self._begun)

    def begin(self, shard: int, folder: Path, again: list[Given]) -> None:
        """Let it take up a shard, with the files that this has already."""
        self.shard, self.again = shard, list(again)
        self.given, self.at, self.told_all = 0, 0, False
        self._begun.clear()
        self.heard_at = time.monotonic()
        self._say({"shard": shard, "folder": str(folder)})

    def give(self, file: Given) -> None:
        """Give it a file."""
        self.given += 1
        self._say({"file": {"id": file.id, "path": file.path, "given_up": file.given_up}})

    def finish(self) -> None:
        """Tell it that its shard gets no more."""
        self.told_all = True
        self._say({"end": True})

    def begun(self, file: int) -> None:
        """Know which file it works on."""
        self.at = file
        self._begun.add(file)

    def stop(self) -> None:
        """Let it stop where it is."""
        if self._process.stdin is not None:
            _quietly(self._process.stdin.close)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def end(self, until: float) -> None:
        """Wait for its end, and bring it about where it takes too long."""
        self.stop()
        try:
            self._process.wait(max(until - time.monotonic(), 0))
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()

    def _say(self, line: Mapping[str, object]) -> None:
        stdin = self._process.stdin
        assert stdin is not None  # as asked for

        def say() -> None:
            stdin.write(json.dumps(line) + "\n")
            stdin.flush()

        _quietly(say)

    def _listen(self) -> None:
        assert self._process.stdout is not None  # as asked for
        with self._process.stdout as lines:
            for line in lines:
                self._heard.put((self, json.loads(line)))
        self._heard.put((self, None))


def _quietly(say: Callable[[], object]) -> None:
    """Say something to a process that may have ended: its end is heard anyway."""
    try:
        say()
    except (OSError, ValueError):
        return
