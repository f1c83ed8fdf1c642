"""One worker process: reads on its input what to do, and says on its output what it did, a line of JSON each.

The first line is the order. Then come shards: `{"shard": number, "folder": ...}`, its files as `{"file": ...}`, and
`{"end": true}`. Where the input ends, the leader is gone, and the work stops where it is.
"""

import json
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from smallprint.batch.order import MATTERS, TABLES, BatchOrder, Given, ShardDone
from smallprint.batch.parts import part_name, write_part
from smallprint.batch.shard import Source, Step, Tell, review_shard
from smallprint.batch.tables import rows_of
from smallprint.bootstrap import Services, open_services
from smallprint.domain.progress import CancelToken
from smallprint.errors import AppError, Cancelled
from smallprint.store import open_matter
from smallprint.system.log_file import logged
from smallprint.system.signals import STOP_SIGNALS

_ALIVE_SECONDS = 1.0


def opened_services(order: BatchOrder) -> Services:
    """Return what a worker works with: everything is loaded once."""
    services = open_services(readers=order.readers)
    now = services.settings
    services.settings = replace(now, judge=now.judge and order.judged, file_seconds=order.seconds or now.file_seconds)
    return services


def do_shard(
    services: Services, order: BatchOrder, number: int, folder: Path, source: Source, tell: Tell, token: CancelToken
) -> ShardDone:
    """Review a shard's files into its matter, and write its part of each table."""
    matter_path = folder / MATTERS / matter_name(number)
    matter_path.parent.mkdir(parents=True, exist_ok=True)
    done = review_shard(services, matter_path, number, source, tell, token)
    with open_matter(matter_path) as matter:
        tables = rows_of(matter, number, services.catalogue, token)
    for name, columns, rows in tables.named(services.catalogue):
        tell(Step.ALIVE, 0)
        write_part(folder / TABLES / part_name(name, number, order.table), columns, rows)
    return done


def matter_name(shard: int) -> str:
    """Return the name of a shard's matter."""
    return f"shard-{shard:05}.smallprint"


class _Commands:
    """What the leader says, read by a thread of its own: where nothing more comes, the work is cancelled at once."""

    def __init__(self, stream: IO[str], token: CancelToken) -> None:
        self._lines: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._stream, self._token = stream, token
        threading.Thread(target=self._read, daemon=True).start()

    def next(self) -> dict[str, Any] | None:
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

    def _read(self) -> None:
        for line in self._stream:
            self._lines.put(json.loads(line))
        self._token.cancel()
        self._lines.put(None)


class _Voice:
    """Says lines to the leader; that the work goes on it says once a second."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._said_at = 0.0

    def say(self, **told: object) -> None:
        """Say one line."""
        self._said_at = time.monotonic()
        self._stream.write(json.dumps(told) + "\n")
        self._stream.flush()

    def step(self, step: Step, file: int) -> None:
        """Say what is done with a file."""
        if step is not Step.ALIVE or time.monotonic() - self._said_at > _ALIVE_SECONDS:
            self.say(step=step, file=file)


def main() -> int:
    """Work until the leader closes the pipe."""
    for number in STOP_SIGNALS:  # whoever presses Ctrl-C means the leader, which then closes the pipe
        signal.signal(number, signal.SIG_IGN)
    voice = _Voice(os.fdopen(os.dup(1), "w", encoding="utf-8"))
    os.dup2(2, 1)  # whatever else prints must not come between the lines
    token = CancelToken()
    commands = _Commands(sys.stdin, token)
    first = commands.next()
    if first is None:
        return 0
    order = BatchOrder(**first["order"])
    with logged():
        try:
            _work(order, commands, voice, token)
        except AppError as error:
            voice.say(failed=str(error))
            return 1
        except Cancelled:
            return 0
    return 0


def _work(order: BatchOrder, commands: _Commands, voice: _Voice, token: CancelToken) -> None:
    services = opened_services(order)
    try:
        while (command := commands.next()) is not None:
            shard, folder = int(command["shard"]), Path(command["folder"])
            done = do_shard(services, order, shard, folder, commands, voice.step, token)
            voice.say(closed=done.as_fields())
    except BrokenPipeError:  # the leader is gone
        raise Cancelled from None
    finally:
        services.close()


if __name__ == "__main__":
    sys.exit(main())
