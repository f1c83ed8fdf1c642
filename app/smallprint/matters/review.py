"""Reviews documents of a matter, one after the other in the order of a queue, with workers beside this process.

Each document goes through `document_review`. Where several cores are free and the queue is long, worker processes take
documents of it as well (`readers_beside`). What the documents say of each other, and the judge, come after them.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from smallprint.domain.progress import CancelToken, Report
from smallprint.matters.document_review import (
    DocumentTools,
    has_work,
    limits,
    opens_ahead,
    read_document,
    read_unlocked,
)
from smallprint.matters.judging import JudgeTools, judge_documents
from smallprint.matters.queue_pace import QueuePace
from smallprint.matters.readers_beside import ReadersBeside
from smallprint.matters.relating import relate
from smallprint.matters.turns import DocumentQueue
from smallprint.store import Matter


class ReviewTools(DocumentTools, JudgeTools, Protocol):
    """What a review of a matter needs."""


def pending(matter: Matter) -> list[int]:
    """Return the documents with work left: waiting, never reviewed, or with a run that was stopped."""
    return [summary.id for summary in matter.documents.changed_summaries(()) if has_work(summary)]


def most_wanted(matter: Matter, on_view: int) -> list[int]:
    """Return the documents with work left as they matter to somebody who has little time.

    First the one on view, then those of which nothing is known yet, then those that were begun, and last those that
    await the Nano judge alone.
    """
    left = [summary for summary in matter.documents.changed_summaries(()) if has_work(summary)]
    left.sort(key=lambda one: (one.id != on_view, one.awaits_judge, one.run_state is not None))
    return [summary.id for summary in left]


def review_documents(
    tools: ReviewTools,
    matter: Matter,
    document_ids: Sequence[int] | DocumentQueue,
    report: Report,
    token: CancelToken,
    *,
    only_open: bool = False,
    judged: bool = True,
) -> list[int]:
    """Review each document in turn, opening the next files meanwhile; one that cannot be read costs only itself.

    The order of `DocumentQueue` may change meanwhile, and documents come in addition.

    With `only_open` they are made ready for questions, and not reviewed; without `judged` the Nano judge is left for
    later. Returns the ids of those that could be opened, in the order of the queue as it was given.

    Raises Cancelled when the token is, MatterError when the matter cannot be written and MatterGone when its file is
    not there any more; what was stored before stays.
    """
    turns = document_ids if isinstance(document_ids, DocumentQueue) else DocumentQueue(document_ids)
    given = list(turns.left)
    with matter.reviewing():
        opened = _read_all(tools, matter, turns, report, token, only_open)
        opened_ids = _once(opened.values())
        if opened_ids and not only_open:
            relate(matter)
            if judged and judge_documents(tools, matter, opened_ids, report, token):
                relate(matter)
    return _once(opened.get(one, 0) for one in (*given, *opened))


def _once(ids: Iterable[int]) -> list[int]:
    """Return the ids of documents without their repetitions, and without the 0 of those that were not opened."""
    return [one for one in dict.fromkeys(ids) if one]


def _read_all(
    tools: ReviewTools, matter: Matter, turns: DocumentQueue, report: Report, token: CancelToken, only_open: bool
) -> dict[int, int]:
    """Read the queue to its end; return under what id each was opened, 0 where not, in the order they were taken."""
    before = len(turns.taken)
    queue = QueuePace(len(turns.left), report, token)
    opened: dict[int, int] = {}
    with (
        ReadersBeside(tools, matter, turns, token, only_open) as beside,
        tools.parsers.ahead((), limits(tools), token) as ahead,
    ):
        planned, paths = -1, dict[int, Path]()
        while True:
            token.check()
            beside.start()
            taken = beside.newly_taken()
            if beside.at_work or taken:
                ahead.leave([paths.pop(one) for one in taken if one in paths], beside.first)
            if planned != turns.version:
                planned, coming = turns.version, _paths_ahead(matter, turns.left)
                ahead.plan(list(coming.values()))
                paths |= coming
            document_id = beside.lost() or turns.take()
            if document_id is None:
                if beside.await_one(queue.report):
                    continue
                break
            queue.begin(matter.documents.cited_as(document_id), len(turns.left), len(turns.taken) - before)
            try:
                opened[document_id] = read_document(
                    tools, matter, document_id, ahead, queue.report, token, only_open=only_open
                )
            finally:
                turns.finished(document_id)
            matter.check_there()
        opened |= beside.opened
    return {one: opened.get(one, 0) for one in turns.taken[before:]}


def _paths_ahead(matter: Matter, ids: Sequence[int]) -> dict[int, Path]:
    """Return the files of those documents that can be opened before their turn, in their order."""
    waiting = {one.id for one in matter.documents.summaries() if opens_ahead(one)}
    paths = {document_id: matter.documents.path(document_id) for document_id in ids if document_id in waiting}
    return {document_id: path for document_id, path in paths.items() if path is not None}


def unlock(
    tools: ReviewTools, matter: Matter, document_id: int, password: str, report: Report, token: CancelToken
) -> None:
    """Open a locked document with its password and review it; raises FileLocked when the password is wrong."""
    with matter.reviewing():
        opened_id = read_unlocked(tools, matter, document_id, password, report, token)
        judge_documents(tools, matter, [opened_id], report, token)
