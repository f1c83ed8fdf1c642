"""A whole batch: which files, who works on them, and the tables at the end."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from smallprint.batch.crew import Crew
from smallprint.batch.listing import listed_files
from smallprint.batch.order import TABLES, USUAL, BatchOrder
from smallprint.batch.parts import check_format, join_parts, table_format
from smallprint.batch.ray_crew import RayCrew
from smallprint.batch.shard import Step
from smallprint.batch.work_list import WorkList, WorkTally
from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken
from smallprint.errors import BatchFailed
from smallprint.system.cores import usable_cores
from smallprint.system.paths import private_folder

WORK_LIST = "work.sqlite"
_LOCK = "batch.lock"


@dataclass(frozen=True, slots=True)
class BatchAsked:
    """What a person asks for: the files, the folder of results, how many workers, and whether unread files again.

    `ray` is the address of a cluster that does the work, "" for this machine.
    """

    source: Path
    out: Path
    workers: int = 0
    order: BatchOrder = USUAL
    again: bool = False
    ray: str = ""


@dataclass(slots=True)
class BatchPace:
    """How far a batch has come: `before` are the files done when it began, `read` and `judged` those since then."""

    total: int
    before: int
    read: int = 0
    judged: int = 0


HearBatch = Callable[[BatchPace], None]


def run_batch(services: Services, asked: BatchAsked, hear: HearBatch, token: CancelToken) -> WorkTally:
    """Review all files that are left, write the tables, and return what the work list holds at the end.

    Raises Cancelled, after which the same call goes on, and BatchFailed.
    """
    with ExitStack() as stack:
        work = stack.enter_context(opened_list(asked.out, stack))
        order = ready_order(work, asked.order)
        work.add(listed_files(asked.source).files)
        if asked.again:
            work.take_again()
        tally = work.tally()
        if tally.left:
            pace = BatchPace(tally.all, tally.all - tally.left)
            seconds = float(order.seconds or services.settings.file_seconds)
            out = asked.out.absolute()
            crew: Crew | RayCrew
            if asked.ray:
                crew = stack.enter_context(RayCrew(order, out, work, asked.ray, asked.workers))
            else:
                workers = min(asked.workers or usable_cores(), tally.left)
                crew = stack.enter_context(Crew(order, out, work, workers, seconds))
            crew.run(lambda step, _file: _heard(pace, step, hear), token)
        finish_tables(asked.out, order)
        return work.tally()


def opened_list(out: Path, stack: ExitStack) -> WorkList:
    """Open the work list of a folder, which nobody else has then; raises BatchFailed."""
    try:
        private_folder(out)
        stack.enter_context(FileLock(out / _LOCK, timeout=0))
    except Timeout as error:
        raise BatchFailed(f"Another batch works in {out}. Wait until it is done, or stop it.") from error
    except OSError as error:
        raise BatchFailed(f"The folder {out} cannot be made ({error.strerror or error}). Name another.") from error
    return WorkList(out / WORK_LIST)


def ready_order(work: WorkList, order: BatchOrder) -> BatchOrder:
    """Return the order with what a batch keeps from its first call on: the format of its tables."""
    format_ = work.about("table", table_format())
    check_format(format_)
    return BatchOrder(order.seconds, order.retries, order.shard, order.judged, format_, order.readers)


def finish_tables(out: Path, order: BatchOrder) -> None:
    """Join the parts of the table of terms: one file that a person opens."""
    if any((out / TABLES / "terms").glob(f"*.{order.table}")):
        join_parts(out / TABLES, "terms", order.table, out / f"terms.{order.table}")


def _heard(pace: BatchPace, step: Step, hear: HearBatch) -> None:
    pace.read += step is Step.READ
    pace.judged += step is Step.JUDGED
    hear(pace)
