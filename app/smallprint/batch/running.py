"""A whole batch: which files, who works on them, and the tables at the end."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from filelock import FileLock, Timeout

from smallprint import __version__
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
from smallprint.language.counting import counted
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
    """How far a batch has come: `before` are the files done when it began, `read` and `judged` those since then.

    Each file counts once, also where it is read again after the end of its worker.
    """

    total: int
    before: int
    read_files: set[int] = field(default_factory=set)
    judged_files: set[int] = field(default_factory=set)

    @property
    def read(self) -> int:
        """How many files were read."""
        return len(self.read_files)

    @property
    def judged(self) -> int:
        """How many files the Nano model has read, too."""
        return len(self.judged_files)

    def hear(self, step: Step, file: int) -> None:
        """Take in a step."""
        if step is Step.READ:
            self.read_files.add(file)
        elif step is Step.JUDGED:
            self.judged_files.add(file)


HearBatch = Callable[[BatchPace], None]
HearRemark = Callable[[str], None]
"""Gets a sentence on what a person should know of a batch."""


def run_batch(
    services: Services, asked: BatchAsked, hear: HearBatch, remark: HearRemark, token: CancelToken
) -> WorkTally:
    """Review all files that are left, write the tables, and return what the work list holds at the end.

    Raises Cancelled, after which the same call goes on, and BatchFailed.
    """
    listed = listed_files(asked.source)
    if listed.skipped:
        remark(f"{counted(listed.skipped, 'file')} left out: no contract is read from files of such kinds.")
    if services.settings.server and asked.order.judged:
        remark(
            "The model on a server that is chosen reads no clauses, so this batch is read without the Nano model. "
            "“smallprint models use smollm2-135m” lets it read."
        )
    for folder in listed.closed:
        remark(f"“{folder}” may not be looked into, so that nothing in it is read. Check that you are allowed to.")
    with ExitStack() as stack:
        work = stack.enter_context(opened_list(asked.out, stack))
        stack.enter_context(work.told())
        order = ready_order(work, asked.order)
        _remark_other_maker(work, made_with(services, order), remark)
        work.add(listed.files)
        closed = len(listed.closed)
        del listed  # a million paths are not to be held while the work goes on
        if asked.again:
            work.take_again()
        if changed := work.take_changed(token):
            remark(f"{counted(changed, 'file')} changed since the batch took them, and will be read anew.")
        tally = work.tally()
        if tally.left or work.open_shards():
            pace = BatchPace(tally.all, tally.all - tally.left)
            seconds = float(order.seconds or services.settings.file_seconds)
            out = asked.out.absolute()
            crew: Crew | RayCrew
            if asked.ray:
                crew = stack.enter_context(RayCrew(order, out, work, asked.ray, asked.workers, seconds))
            else:
                workers = min(asked.workers or usable_cores(), max(tally.left, 1))
                crew = stack.enter_context(Crew(order, out, work, workers, seconds))

            def heard(step: Step, file: int) -> None:
                pace.hear(step, file)
                hear(pace)

            crew.run(heard, token)
        finish_tables(asked.out, order)
        return replace(work.tally(), closed=closed)


def made_with(services: Services, order: BatchOrder) -> str:
    """Return what the findings of a batch come from, as a person is told of it."""
    judge = "the Nano model" if order.judged and services.judge_expected else "no Nano model"
    return f"Smallprint {__version__} and {judge}"


def _remark_other_maker(work: WorkList, now: str, remark: HearRemark) -> None:
    before = work.about("made_with", now)
    if before != now:
        remark(
            f"This batch was begun with {before}; what is left is read with {now}. The table “documents” says which of "
            "them read a file. To have all files read alike, name another folder with --out."
        )


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
