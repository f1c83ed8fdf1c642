"""The same shards on an existing Ray cluster: an actor loads everything once, and is given one shard after the other.

An actor works in a scratch folder of its own node and hands back the whole shard: matter and tables. It is in the
results only when it is there as a whole, and closed in the work list after that. So a node that is lost costs the
shards that it had, which go to other actors, and no document is there twice.
"""

import logging
import os
import queue
import re
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from smallprint.batch.content import content_of
from smallprint.batch.order import MATTERS, TABLES, BatchOrder, Given, ShardDone
from smallprint.batch.shard import HandedOver, Step, Tell
from smallprint.batch.work_list import WorkList
from smallprint.batch.worker import do_shard, matter_name, opened_services
from smallprint.domain.progress import CancelToken
from smallprint.errors import AppError, BatchFailed
from smallprint.system.connection import is_answered
from smallprint.system.line_process import SILENT_SECONDS
from smallprint.system.paths import private_folder
from smallprint.system.reachable import is_folder
from smallprint.system.scratch import scratch_folder
from smallprint.system.state_file import replacing

_POLL_SECONDS = 0.5
_HEARD_SECONDS = 2.0  # how long an actor waits for something to tell
_CONNECT_SECONDS = 10.0
_PLACE = re.compile(r"(?:ray://)?(?P<host>.+):(?P<port>\d+)")
_TICK_SECONDS = 2.0  # the most that counts between two looks at the actors
_STARTS = 5  # actors in a row that do not come up
_BESIDE = ("", "-wal", "-shm", "-journal")  # endings of a matter and of what SQLite keeps beside it

ShardFiles = dict[str, bytes]
Heard = list[tuple[Step, int]]


class ShardActor:
    """What runs on a node; Ray makes one a worker."""

    def __init__(self, order: str) -> None:
        self._order = BatchOrder.of_json(order)
        self._services = opened_services(self._order)
        self._services.finders  # noqa: B018 - loaded now, so that a node that cannot is found out before it has a shard
        self._steps: queue.SimpleQueue[tuple[Step, int]] = queue.SimpleQueue()

    def ready(self) -> int:
        """Return the process that the actor is, once it can work."""
        return os.getpid()

    def review(self, number: int, files: Sequence[Given]) -> tuple[ShardDone, ShardFiles]:
        """Review a shard, and return how its files ended, with all that belongs to the shard."""
        with scratch_folder() as folder:
            done = do_shard(
                self._services, self._order, number, folder, (), HandedOver(files), self._tell, CancelToken()
            )
            made = [path for path in sorted(folder.rglob("*")) if not is_folder(path) and path.suffix != ".lock"]
            return done, {path.relative_to(folder).as_posix(): path.read_bytes() for path in made}

    def heard(self) -> Heard:
        """Return the steps since the last call, while `review` runs in another thread; waits a moment for the first."""
        steps: Heard = []
        with suppress(queue.Empty):
            steps.append(self._steps.get(timeout=_HEARD_SECONDS))
            while True:
                steps.append(self._steps.get_nowait())
        told = [one for one in steps if one[0] is not Step.ALIVE]
        return told or steps[:1]  # of many times ALIVE one is enough

    def _tell(self, step: Step, file: int) -> None:
        self._steps.put((step, file))


class RayCrew:
    """Actors of a cluster. As a context, all of them have ended at the end. Raises BatchFailed.

    An actor that says nothing for `silent` seconds and what is granted beyond it is ended, and so is one that takes too
    long for a file.
    """

    def __init__(
        self, order: BatchOrder, folder: Path, work: WorkList, address: str, actors: int = 0, silent: float = 600
    ) -> None:
        self._order, self._folder, self._work = order, folder, work
        self._silent = silent + SILENT_SECONDS
        self._ray = _joined(address)
        self._most = actors or max(int(self._ray.cluster_resources().get("CPU", 1)), 1)
        self._open = work.open_shards()
        self._deaths: Counter[int] = Counter()
        self._failed_starts = 0
        self._starting: dict[Any, Any] = {}
        self._idle: list[Any] = []
        self._busy: dict[Any, tuple[Any, int]] = {}
        self._listening: dict[Any, Any] = {}
        self._heard_at: dict[Any, float] = {}
        self._at: dict[Any, int] = {}
        self._spent: dict[tuple[Any, int], float] = defaultdict(float)
        self._overdue: dict[Any, int] = {}

    def __enter__(self) -> "RayCrew":
        return self

    def __exit__(self, *_: object) -> None:
        for actor in [*self._starting.values(), *self._idle, *(one for one, _ in self._busy.values())]:
            self._ray.kill(actor)
        self._ray.shutdown()

    def run(self, hear: Tell, token: CancelToken) -> None:
        """Work until no file is left; `hear` is told of each file that is done. Raises Cancelled and BatchFailed."""
        looked = time.monotonic()
        while True:
            token.check()
            while self._idle and (shard := self._next_shard(token)):
                actor = self._idle.pop()
                given = self._work.of_shard(shard, self._order.retries)
                self._busy[actor.review.remote(shard, given)] = (actor, shard)
                self._listen(actor)
            if not self._busy and not self._open and not self._work.waiting(1):
                return
            self._start()
            asked = [*self._busy, *self._starting, *self._listening]
            for ref in self._ray.wait(asked, num_returns=1, timeout=_POLL_SECONDS)[0]:
                if ref in self._listening:
                    self._hear(ref, hear)
                else:
                    self._ended(ref, hear)
            self._end_silent()
            before, looked = looked, time.monotonic()
            self._end_overdue(min(looked - before, _TICK_SECONDS))

    def _start(self) -> None:
        """Ask for one more actor where there is room for it: one that finds none holds no shard."""
        at_work = len(self._idle) + len(self._busy)
        if self._starting or at_work >= self._most or not (self._open or self._work.waiting(1)):
            return
        # One thread reviews, the other one tells how far it is.
        class_ = self._ray.remote(num_cpus=1, max_restarts=0, max_concurrency=2)(ShardActor)
        actor = class_.remote(self._order.as_json())
        self._starting[actor.ready.remote()] = actor

    def _listen(self, actor: Any) -> None:
        self._heard_at[actor] = time.monotonic()
        self._listening[actor.heard.remote()] = actor

    def _hear(self, ref: Any, hear: Tell) -> None:
        """Tell what an actor did, and ask it for more while it works."""
        actor = self._listening.pop(ref)
        try:
            steps: Heard = self._ray.get(ref)
        except self._ray.exceptions.RayError:
            return  # its shard ends in the same way
        for step, file in steps:
            if step is not Step.ALIVE:
                self._at[actor] = file if step is Step.BEGUN else 0
            hear(step, file)
        told_at = self._heard_at.pop(actor, 0.0)
        if any(actor is one for one, _ in self._busy.values()):
            self._listen(actor)
            if not steps:
                self._heard_at[actor] = told_at

    def _end_silent(self) -> None:
        """End actors that hang, so that their shards are lost."""
        now = time.monotonic()
        for actor, _ in self._busy.values():
            if now - self._heard_at.get(actor, now) > self._silent:
                self._heard_at[actor] = now
                self._ray.kill(actor)

    def _end_overdue(self, seconds: float) -> None:
        """Know that each actor has worked on its file, and end those that took too long for it."""
        for actor, _ in self._busy.values():
            file = self._at.get(actor, 0)
            if not file or actor in self._overdue:
                continue
            self._spent[actor, file] += seconds
            if self._spent[actor, file] > self._order.most_seconds:
                self._overdue[actor] = file
                self._ray.kill(actor)

    def _ended(self, ref: Any, hear: Tell) -> None:
        if ref in self._starting:
            actor = self._starting.pop(ref)
            try:
                self._ray.get(ref)
            except self._ray.exceptions.RayError as error:
                self._failed_starts += 1
                if self._failed_starts >= _STARTS:
                    raise BatchFailed(
                        "No actor of the cluster can begin. Install this version of Smallprint on every node "
                        f"({type(error).__name__})."
                    ) from error
                return
            self._failed_starts = 0
            self._idle.append(actor)
            return
        actor, shard = self._busy.pop(ref)
        self._at.pop(actor, None)
        overdue = self._overdue.pop(actor, 0)
        try:
            done, files = self._ray.get(ref)
        except self._ray.exceptions.RayTaskError as error:
            if isinstance(error.cause, AppError):
                raise BatchFailed(str(error.cause)) from error
            self._idle.append(actor)
            self._lost(shard)
        except self._ray.exceptions.RayError:  # the actor, its node, or what it made is gone
            if overdue:
                self._work.give_up(overdue, self._order.most_seconds)
                self._open.append(shard)
            else:
                self._lost(shard)
        else:
            self._idle.append(actor)
            self._keep(done.number, files)
            self._work.close(done)
            for one in done.files:
                hear(Step.READ, one.id)

    def _lost(self, shard: int) -> None:
        """Let another actor do a shard; one that is lost too often is parted, to find the file that is to blame."""
        self._deaths[shard] += 1
        files = self._work.of_shard(shard, self._order.retries)
        if len(files) == 1:
            self._work.count_attempt(files[0].id)
        elif self._deaths[shard] > self._order.retries:
            self._discard(shard)  # there may be something of an earlier call
            self._open += self._work.part(shard)
            return
        self._open.append(shard)

    def _next_shard(self, token: CancelToken) -> int | None:
        if self._open:
            return self._open.pop(0)
        if not self._work.waiting(1):
            return None
        shard, taken = self._work.new_shard(), 0
        while taken < self._order.shard and (waiting := self._work.waiting(1)):
            one = waiting[0]
            taken += self._work.take(one.id, shard, content_of(Path(one.path), token))
        if not taken:  # all that waited were copies
            self._work.drop_shard(shard)
            return None
        return shard

    def _discard(self, shard: int) -> None:
        """Remove what the results hold of a shard; raises BatchFailed."""
        matter = self._folder / MATTERS / matter_name(shard)
        parts = (self._folder / TABLES).glob(f"*/*-{shard:05}.{self._order.table}")
        for path in [*(matter.with_name(matter.name + ending) for ending in _BESIDE), *parts]:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise BatchFailed(f"“{path}” cannot be removed ({error.strerror or error}).") from error

    def _keep(self, shard: int, files: ShardFiles) -> None:
        """Write what belongs to a shard, each file whole or not at all; raises BatchFailed."""
        self._discard(shard)  # the log of a matter that was begun here would be read into the one that comes
        for name, content in files.items():
            target = self._folder / name
            try:
                private_folder(target.parent)
                with replacing(target) as draft, draft.open("wb") as file:
                    file.write(content)
            except OSError as error:
                raise BatchFailed(f"“{target}” cannot be written ({error.strerror or error}). Make room.") from error


def _joined(address: str) -> ModuleType:
    """Return Ray, joined to a cluster; raises BatchFailed."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # by itself it sends figures to its makers
    try:
        import ray  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise BatchFailed("Ray is not installed. Install smallprint[ray], then go on.") from error
    place = _PLACE.fullmatch(address)
    try:
        # Ray itself tries for minutes, and ends the process then.
        if place and not is_answered(place["host"].strip("[]"), int(place["port"]), _CONNECT_SECONDS):
            raise ConnectionError
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
    except (ConnectionError, OverflowError, RuntimeError, ValueError) as error:
        raise BatchFailed(f"No Ray cluster answers at {address}. Start one, or name another address.") from error
    joined: ModuleType = ray
    return joined
