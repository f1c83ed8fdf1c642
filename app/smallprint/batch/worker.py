"""One worker process: reads on its input what to do, and says on its output what it did, a line of JSON each.

The first line is the order. Then come shards: `{"shard": number, "folder": ..., "outdated": [...]}`, its files as
`{"file": ...}`, and `{"end": true}`. Where the input ends, the leader is gone, and the work stops where it is.
"""

import queue
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from smallprint.batch.order import MATTERS, TABLES, BatchOrder, Given, Outdated, ShardDone
from smallprint.batch.parts import part_name, write_part
from smallprint.batch.shard import Source, Step, Tell, review_shard
from smallprint.batch.tables import rows_of
from smallprint.bootstrap import Services, open_services
from smallprint.domain.progress import CancelToken
from smallprint.errors import AppError, BatchFailed, Cancelled
from smallprint.store import open_matter
from smallprint.system.line_process import Leader, Line
from smallprint.system.log_file import logged

_ALIVE_SECONDS = 1.0


def opened_services(order: BatchOrder) -> Services:
    """Return what a worker works with: everything is loaded once."""
    services = open_services(readers=order.readers)
    now = services.settings
    services.settings = replace(now, judge=now.judge and order.judged, file_seconds=order.seconds or now.file_seconds)
    return services


def do_shard(
    services: Services,
    order: BatchOrder,
    number: int,
    folder: Path,
    outdated: Sequence[Outdated],
    source: Source,
    tell: Tell,
    token: CancelToken,
) -> ShardDone:
    """Review a shard's files into its matter, and write its part of each table; raises AppError, Cancelled."""
    matter_path = folder / MATTERS / matter_name(number)
    try:
        matter_path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BatchFailed(f"“{matter_path.parent}” cannot be made ({error.strerror or error}). Make room.") from error
    done, containers = review_shard(services, matter_path, number, outdated, source, tell, token)
    with open_matter(matter_path) as matter:
        tables = rows_of(matter, number, services.catalogue, containers, token)
    for name, columns, rows in tables.named(services.catalogue):
        tell(Step.ALIVE, 0)
        write_part(folder / TABLES / part_name(name, number, order.table), columns, rows)
    return done


def matter_name(shard: int) -> str:
    """Return the name of a shard's matter."""
    return f"shard-{shard:05}.smallprint"


class _Commands:
    """What the leader says; where nothing more comes, it is gone, and the work is cancelled at once."""

    def __init__(self, token: CancelToken) -> None:
        self._lines: queue.SimpleQueue[Line | None] = queue.SimpleQueue()
        self._token = token

    def put(self, line: Line | None) -> None:
        """Take in what was heard."""
        if line is None:
            self._token.cancel()
        self._lines.put(line)

    def next(self) -> Line | None:
        """Return the next command; None when the leader is gone."""
        return self._lines.get()

    def more(self, wait: bool) -> Sequence[Given] | None:
        """Return the files that have come; None when the shard gets no more. Raises Cancelled."""
        if not wait and self._lines.empty():
            return ()
        command = self._lines.get()
        if command is None:
            raise Cancelled
        return None if "end" in command else (Given(**command["file"]),)


def main() -> int:
    """Work until the leader closes the pipe."""
    token = CancelToken()
    commands = _Commands(token)
    leader = Leader(commands.put)
    first = commands.next()
    if first is None:
        return 0
    order = BatchOrder(**first["order"])
    with logged():
        try:
            _work(order, commands, leader, token)
        except AppError as error:
            leader.say(failed=str(error))
            return 1
        except Cancelled:
            return 0
    return 0


def _work(order: BatchOrder, commands: _Commands, leader: Leader, token: CancelToken) -> None:
    def tell(step: Step, file: int) -> None:
        if step is not Step.ALIVE or leader.silent_for > _ALIVE_SECONDS:
            leader.say(step=step, file=file)

    services = opened_services(order)
    try:
        services.finders  # noqa: B018 - loaded now: it is no time of the first file
        while (command := commands.next()) is not None:
            shard, folder = int(command["shard"]), Path(command["folder"])
            outdated = [Outdated(**one) for one in command["outdated"]]
            done = do_shard(services, order, shard, folder, outdated, commands, tell, token)
            leader.say(closed=done.as_fields())
    except BrokenPipeError:  # the leader is gone
        raise Cancelled from None
    finally:
        services.close()


if __name__ == "__main__":
    sys.exit(main())
