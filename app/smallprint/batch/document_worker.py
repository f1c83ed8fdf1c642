"""A worker process of a review: reads documents of a matter that another process leads, one after the other.

It is told the order first, then `{"read": document}`. Any time it may hear `{"pause": ...}`, or `{"leave": document}`
where that one is not to be read to its end. Where its input ends, it stops where it is.
"""

import queue
import sys
import threading
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from smallprint.bootstrap import Services, open_services
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import CancelToken, Progress
from smallprint.errors import AppError, Cancelled
from smallprint.ingest import ParserPool
from smallprint.matters.document_review import limits, read_document
from smallprint.matters.finders import Finders
from smallprint.matters.index import MatterIndexer
from smallprint.matters.own_types import OwnTypes
from smallprint.matters.readers_beside import BesideOrder, made_with
from smallprint.settings import Settings
from smallprint.store import Matter, open_matter
from smallprint.system.line_process import Leader, Line
from smallprint.system.log_file import logged

_TOLD_SECONDS = 0.2  # between two lines on how far a document is


@dataclass(frozen=True, slots=True)
class _Tools:
    """What this process reads documents with; whether the judge reads them afterwards is the leader's business."""

    services: Services
    judge_expected: bool

    @property
    def parsers(self) -> ParserPool:
        return self.services.parsers

    @property
    def settings(self) -> Settings:
        return self.services.settings

    @property
    def catalogue(self) -> ClauseCatalogue:
        return self.services.catalogue

    @property
    def finders(self) -> Finders:
        return self.services.finders

    @property
    def indexer(self) -> MatterIndexer:
        return self.services.indexer

    @property
    def own_types(self) -> OwnTypes:
        return self.services.own_types


class _Told:
    """What the leader says: documents wait in line; to pause, to leave one and to stop holds at once."""

    def __init__(self) -> None:
        self._lines: queue.SimpleQueue[Line | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._at, self._paused = 0, False
        self._token = CancelToken()
        self.over = False

    def hear(self, line: Line | None) -> None:
        """Take in a line."""
        with self._lock:
            if line is None:
                self.over = True
                self._token.cancel()
            elif "pause" in line:
                self._paused = bool(line["pause"])
                (self._token.pause if self._paused else self._token.resume)()
                return
            elif "leave" in line:
                if line["leave"] == self._at:
                    self._token.cancel()
                return
        self._lines.put(line)

    def order(self) -> BesideOrder | None:
        """Return the order; None where the leader is gone before it came."""
        line = self._lines.get()
        return BesideOrder(**line["order"]) if line is not None else None

    def next(self) -> tuple[int, CancelToken] | None:
        """Return the next document, and the token under which it is read; None where no more comes."""
        line = self._lines.get()
        if line is None:
            return None
        with self._lock:
            self._at, self._token = int(line["read"]), CancelToken()
            if self._paused:
                self._token.pause()
            if self.over:
                self._token.cancel()
            return self._at, self._token


def main() -> int:
    """Read documents until the leader closes the pipe."""
    told = _Told()
    leader = Leader(told.hear)
    order = told.order()
    if order is None:
        return 0
    with logged():
        services = open_services()
        services.settings = replace(
            services.settings,
            file_seconds=order.seconds,
            file_megabytes=order.megabytes,
            candidates_per_clause=order.candidates,
        )
        tools = _Tools(services, order.awaits_judge)
        try:
            if made_with(tools) != order.made_with:
                return 1  # the leader reads on alone
            with open_matter(Path(order.matter), create=False) as matter:
                leader.say(ready=True)
                _read_on(tools, matter, order, told, leader)
        except (AppError, BrokenPipeError):  # the leader meets the same with the document, and says so
            return 1
        finally:
            services.close()
    return 0


def _read_on(tools: _Tools, matter: Matter, order: BesideOrder, told: _Told, leader: Leader) -> None:
    said_at = 0.0

    def report(progress: Progress) -> None:
        nonlocal said_at
        if time.monotonic() - said_at > _TOLD_SECONDS:
            said_at = time.monotonic()
            leader.say(progress=asdict(progress))

    while (taken := told.next()) is not None:
        document_id, token = taken
        opened = 0
        try:
            with tools.parsers.ahead((), limits(tools), token) as ahead:
                opened = read_document(tools, matter, document_id, ahead, report, token, only_open=order.only_open)
        except Cancelled:
            if told.over:
                return
        matter.check_there()
        leader.say(opened=opened)


if __name__ == "__main__":
    sys.exit(main())
