"""The same shards on an existing Ray cluster: an actor loads everything once, and is given one shard after the other.

An actor works in a scratch folder of its own node and hands back the whole shard: matter and tables. It is in the
results only when it is there as a whole, and closed in the work list after that. So a node that is lost costs the
shards that it had, which go to other actors, and no document is there twice.
"""

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from smallprint.batch.order import BatchOrder, Given, ShardDone
from smallprint.batch.shard import HandedOver, Step, Tell
from smallprint.batch.work_list import WorkList
from smallprint.batch.worker import do_shard, opened_services
from smallprint.domain.progress import CancelToken
from smallprint.errors import AppError, BatchFailed
from smallprint.system.checksum import checksum_if_read
from smallprint.system.paths import private_folder
from smallprint.system.reachable import is_folder
from smallprint.system.scratch import scratch_folder
from smallprint.system.state_file import replacing

_POLL_SECONDS = 0.5
_STARTS = 5  # actors in a row that do not come up

ShardFiles = dict[str, bytes]


class ShardActor:
    """What runs on a node; Ray makes one a worker."""

    def __init__(self, order: str) -> None:
        self._order = BatchOrder.of_json(order)
        self._services = opened_services(self._order)
        self._services.finders  # noqa: B018 - loaded now, so that a node that cannot is found out before it has a shard

    def ready(self) -> int:
        """Return the process that the actor is, once it can work."""
        return os.getpid()

    def review(self, number: int, files: Sequence[Given]) -> tuple[ShardDone, ShardFiles]:
        """Review a shard, and return how its files ended, with all that belongs to the shard."""
        with scratch_folder() as folder:
            done = do_shard(
                self._services, self._order, number, folder, HandedOver(files), lambda *_: None, CancelToken()
            )
            made = [path for path in sorted(folder.rglob("*")) if not is_folder(path) and path.suffix != ".lock"]
            return done, {path.relative_to(folder).as_posix(): path.read_bytes() for path in made}


class RayCrew:
    """Actors of a cluster. As a context, all of them have ended at the end. Raises BatchFailed."""

    def __init__(self, order: BatchOrder, folder: Path, work: WorkList, address: str, actors: int = 0) -> None:
        self._order, self._folder, self._work = order, folder, work
        self._ray = _joined(address)
        self._most = actors or max(int(self._ray.cluster_resources().get("CPU", 1)), 1)
        self._open = work.open_shards()
        self._deaths: Counter[int] = Counter()
        self._failed_starts = 0
        self._starting: dict[Any, Any] = {}
        self._idle: list[Any] = []
        self._busy: dict[Any, tuple[Any, int]] = {}

    def __enter__(self) -> "RayCrew":
        return self

    def __exit__(self, *_: object) -> None:
        for actor in [*self._starting.values(), *self._idle, *(one for one, _ in self._busy.values())]:
            self._ray.kill(actor)
        self._ray.shutdown()

    def run(self, hear: Tell, token: CancelToken) -> None:
        """Work until no file is left; `hear` is told of each file that is done. Raises Cancelled and BatchFailed."""
        while True:
            token.check()
            while self._idle and (shard := self._next_shard(token)):
                actor = self._idle.pop()
                given = self._work.of_shard(shard, self._order.retries)
                self._busy[actor.review.remote(shard, given)] = (actor, shard)
            if not self._busy and not self._open and not self._work.waiting(1):
                return
            self._start()
            for ref in self._ray.wait([*self._starting, *self._busy], num_returns=1, timeout=_POLL_SECONDS)[0]:
                self._ended(ref, hear)

    def _start(self) -> None:
        """Ask for one more actor where there is room for it: one that finds none holds no shard."""
        at_work = len(self._idle) + len(self._busy)
        if self._starting or at_work >= self._most or not (self._open or self._work.waiting(1)):
            return
        actor = self._ray.remote(num_cpus=1, max_restarts=0)(ShardActor).remote(self._order.as_json())
        self._starting[actor.ready.remote()] = actor

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
        try:
            done, files = self._ray.get(ref)
        except self._ray.exceptions.RayTaskError as error:
            if isinstance(error.cause, AppError):
                raise BatchFailed(str(error.cause)) from error
            self._idle.append(actor)
            self._lost(shard)
        except self._ray.exceptions.RayError:  # the actor, its node, or what it made is gone
            self._lost(shard)
        else:
            self._idle.append(actor)
            self._keep(files)
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
            taken += self._work.take(one.id, shard, checksum_if_read(Path(one.path), token))
        return shard

    def _keep(self, files: ShardFiles) -> None:
        """Write what belongs to a shard, each file whole or not at all; raises BatchFailed."""
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
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise BatchFailed(f"No Ray cluster answers at {address}. Start one, or name another address.") from error
    joined: ModuleType = ray
    return joined
