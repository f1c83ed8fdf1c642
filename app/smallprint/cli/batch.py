"""`smallprint batch`: reviews very many files with several processes, and goes on after every stop."""

import argparse
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from smallprint.batch.order import TABLES, USUAL, BatchOrder
from smallprint.batch.running import BatchAsked, BatchPace, run_batch
from smallprint.batch.work_list import FileState, WorkTally
from smallprint.bootstrap import Services
from smallprint.cli.arguments import as_path, positive_number, whole_number
from smallprint.cli.screen import WIDTH, Screen, complain, say
from smallprint.cli.show import no_model
from smallprint.domain.progress import CancelToken
from smallprint.language.counting import counted

_DRAWN_SECONDS, _SAID_SECONDS = 0.2, 30.0


def add_batch_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("batch", help="review very many files, and go on after a stop", description=__doc__)
    parser.add_argument(
        "source", type=as_path, metavar="FOLDER|LIST", help="a folder, or a text file with a file a line"
    )
    parser.add_argument("--out", type=as_path, required=True, metavar="DIR", help="the folder of the results")
    parser.add_argument("--workers", type=whole_number, default=0, metavar="N", help="processes; default: one a core")
    parser.add_argument(
        "--retries",
        type=whole_number,
        default=USUAL.retries,
        metavar="N",
        help="how often a file that ends its process is tried again; default: 2",
    )
    parser.add_argument(
        "--per-file-seconds",
        type=whole_number,
        default=0,
        metavar="S",
        help="how long all work on one file may take; default: opening it as the settings say, all of it 6 hours",
    )
    parser.add_argument(
        "--shard", type=positive_number, default=USUAL.shard, metavar="N", help="files in one matter; default: 100"
    )
    parser.add_argument("--ray", default="", metavar="ADDRESS", help="let a Ray cluster work instead of this machine")
    parser.add_argument("--again", action="store_true", help="try again the files that could not be read")
    parser.add_argument(
        "--fast", action="store_true", help="let the Nano model read nothing: faster, and less is found"
    )
    parser.add_argument("--quiet", action="store_true", help="print no progress")
    parser.set_defaults(run=_batch, stopped="What was read is kept; the same command goes on from there.")


def _batch(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    order = BatchOrder(options.per_file_seconds, options.retries, options.shard, not options.fast)
    asked = BatchAsked(options.source, options.out, options.workers, order, options.again, options.ray)
    if not services.model_name() and order.judged:
        complain(f"{no_model(services)} Until then, less is found.")
    with _BatchLine(options.quiet) as line:
        tally = run_batch(services, asked, line.hear, line.remark, token)
    _print(tally, options.out)
    if not tally.all:
        complain("There is nothing to review: no contract was found.")
    return 1 if tally.unread or tally.closed or not tally.all else 0


def _print(tally: WorkTally, out: Path) -> None:
    say(
        f"{counted(tally.documents, 'document')} of {counted(tally.all, 'file')}, {counted(tally.pages, 'page')}, "
        f"{counted(tally.findings, 'finding')}: {out}"
    )
    if copies := tally.files.get(FileState.COPY, 0):
        say(f"{counted(copies, 'file')} with the same bytes as others, taken once.")
    if tally.unread:
        complain(f"{counted(tally.unread, 'file')} could not be read; {out / TABLES / 'unread'} says why.")


class _BatchLine:
    """One line that says how far a batch is: rewritten on a terminal, printed now and then elsewhere."""

    def __init__(self, hidden: bool) -> None:
        self._hidden = hidden
        self._screen = sys.stderr if isinstance(sys.stderr, Screen) and sys.stderr.isatty() else None
        self._begun = self._said_at = time.monotonic()

    def __enter__(self) -> "_BatchLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._screen is not None and not self._hidden:
            self._screen.clear_line()
            self._screen.flush()

    def hear(self, pace: BatchPace) -> None:
        """Show how far the batch is, if that is due."""
        now = time.monotonic()
        due = _DRAWN_SECONDS if self._screen is not None else _SAID_SECONDS
        if self._hidden or now - self._said_at < due:
            return
        self._said_at = now
        line = said_of(pace, now - self._begun)
        if self._screen is None:
            complain(line)
            return
        self._screen.clear_line()
        self._screen.write(line[:WIDTH])
        self._screen.flush()

    def remark(self, sentence: str) -> None:
        """Print a sentence on a line of its own."""
        if self._screen is not None and not self._hidden:
            self._screen.clear_line()
        complain(sentence)


def said_of(pace: BatchPace, seconds: float) -> str:
    """Return one line: files done of all, how many a second, and how long the rest takes."""
    parts = [f"{pace.before + pace.read:,} of {counted(pace.total, 'file')} read"]
    if pace.judged:
        parts.append(f"{pace.judged:,} by the Nano model too")
    if pace.read and seconds > 0:
        rate = pace.read / seconds
        left = max(pace.total - pace.before - pace.read, 0) / rate
        parts += [_pace(rate), f"{_duration(left)} left"]
    return " · ".join(parts)


def _pace(rate: float) -> str:
    """Return how many files a second, or a minute or an hour where those are few."""
    for unit, factor in (("second", 1), ("minute", 60)):
        if rate * factor >= 1:
            return f"{rate * factor:.1f} a {unit}"
    return f"{rate * 3600:.1f} an hour"


def _duration(seconds: float) -> str:
    for unit, factor, until in (("s", 1, 90), ("min", 60, 90), ("h", 3600, 48)):
        if seconds / factor < until:
            return f"{seconds / factor:.0f} {unit}"
    return f"{seconds / 86400:.0f} days"
