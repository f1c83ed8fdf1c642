"""The pipeline for one document, from file to findings; the only module that knows every stage.

A document goes: open (child process) -> split into passages -> locate candidates -> read each by rules -> verify ->
store. Whatever is done is stored at once, so that a run that was stopped, by a person or by a power cut,
goes on where it was.
"""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from smallprint import __version__
from smallprint.domain.change import Reading
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate
from smallprint.domain.opened import Opened
from smallprint.domain.page_names import page_labels
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.domain.run import Run, RunIdentity, RunState
from smallprint.domain.run_note import RunNote, RunNoteKind, sentence_note
from smallprint.errors import (
    AppError,
    Cancelled,
    DocumentRemoved,
    EntryDamaged,
    FileDamaged,
    FileEmpty,
    FileLocked,
    FileMissing,
    FileRefused,
)
from smallprint.ingest import Ingested, Limits, ParserPool, ReadAhead
from smallprint.matters.finders import Finders
from smallprint.matters.index import MatterIndexer
from smallprint.matters.judging import JudgeTools, await_no_more, judge_documents
from smallprint.matters.queue_pace import QueuePace
from smallprint.matters.relating import relate
from smallprint.matters.turns import DocumentQueue
from smallprint.read import Reader, read_candidates, reading_order, resolve_values
from smallprint.segment import segment
from smallprint.settings import Settings
from smallprint.store import Matter

_Opening = Callable[[Path, Report], Ingested]


class Tools(Protocol):
    """What a review needs from the composition root."""

    @property
    def parsers(self) -> ParserPool:
        """What reads files, in child processes."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""

    @property
    def catalogue(self) -> ClauseCatalogue:
        """The clause types looked for."""

    @property
    def finders(self) -> Finders:
        """What finds candidates, loaded at the first call."""


class ReviewTools(Tools, JudgeTools, Protocol):
    """What a review of a matter needs besides."""

    @property
    def judge_expected(self) -> bool:
        """Whether the Nano model that is chosen has a judge, which is to read what is reviewed."""

    @property
    def indexer(self) -> MatterIndexer:
        """What makes documents ready for questions."""


def pending(matter: Matter) -> list[int]:
    """Return the documents with work left: waiting, never reviewed, or with a run that was stopped."""
    return [summary.id for summary in matter.documents.changed_summaries(()) if has_work(summary)]


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
    later. Returns the ids of those that could be opened.

    Raises Cancelled when the token is, MatterError when the matter cannot be written and MatterGone when its file is
    not there any more; what was stored before stays.
    """
    opened_ids: list[int] = []
    turns = document_ids if isinstance(document_ids, DocumentQueue) else DocumentQueue(document_ids)
    queue = QueuePace(len(turns.left), report, token)
    with matter.reviewing(), tools.parsers.ahead((), _limits(tools), token) as ahead:
        planned = -1
        while True:
            token.check()
            if planned != turns.version:
                planned = turns.version
                ahead.plan(_paths_ahead(matter, turns.left))
            document_id = turns.take()
            if document_id is None:
                break
            queue.begin(matter.documents.cited_as(document_id), len(turns.left))
            try:
                read = _reader(tools, matter, document_id, ahead, token)
                opened = _opened(matter, document_id, read, queue.report)
                summary = matter.documents.summary(opened.document_id)
                copy = opened.document_id != document_id and not has_work(summary)
                judged_only = summary.awaits_judge and _judge_goes_on(tools, matter, opened.document_id)
                if opened.document_id not in opened_ids:
                    opened_ids.append(opened.document_id)
                if only_open:
                    tools.indexer.index_missing(matter, queue.report, token, [opened.document_id])
                elif not copy and not judged_only:
                    _run(tools, matter, opened, queue.report, token)
            except FileRefused as refusal:
                matter.documents.refuse(document_id, str(refusal), locked=isinstance(refusal, FileLocked))
            except EntryDamaged as error:  # it is counted, and said with all that could not be read
                await_no_more(matter, document_id, str(error))
                continue
            except DocumentRemoved:
                continue
            matter.check_there()
        if opened_ids and not only_open:
            relate(matter)
            if judged and judge_documents(tools, matter, opened_ids, report, token):
                relate(matter)
    return opened_ids


def _judge_goes_on(tools: Tools, matter: Matter, document_id: int) -> bool:
    """Say whether the judge can refine the newest run: it ended well, and a new one would be the same work."""
    run = matter.runs.latest(document_id)
    return run is not None and run.state.ended_well and _same_work(run, _identity(tools))


def _paths_ahead(matter: Matter, ids: Sequence[int]) -> list[Path]:
    """Return the files of those documents that can be opened before their turn, in their order."""
    waiting = {one.id for one in matter.documents.summaries() if _opens_ahead(one)}
    paths = (matter.documents.path(document_id) for document_id in ids if document_id in waiting)
    return [path for path in paths if path is not None]


def _opens_ahead(summary: DocumentSummary) -> bool:
    return summary.state is DocumentState.WAITING and summary.reading is Reading.ACCEPTED and not summary.read_from


def _reader(tools: ReviewTools, matter: Matter, document_id: int, ahead: ReadAhead, token: CancelToken) -> _Opening:
    """Return what opens a document: ahead of its turn, or as another reading from bytes that the matter holds."""
    summary = matter.documents.summary(document_id)
    if _opens_ahead(summary):
        return ahead.take
    held = summary.read_from if matter.documents.holds(summary.read_from) else 0

    def read(path: Path, report: Report) -> Ingested:
        data = matter.documents.original(held) if held else None
        return tools.parsers.ingest(path, _limits(tools), token, reading=summary.reading, data=data, report=report)

    return read


def unlock(
    tools: ReviewTools, matter: Matter, document_id: int, password: str, report: Report, token: CancelToken
) -> None:
    """Open a locked document with its password and review it; raises FileLocked when the password is wrong."""

    summary = matter.documents.summary(document_id)
    held = summary.read_from if matter.documents.holds(summary.read_from) else 0

    def read(path: Path, report: Report) -> Ingested:
        data = matter.documents.original(held) if held else None
        return tools.parsers.ingest(path, _limits(tools), token, password, summary.reading, data, report)

    with matter.reviewing():
        opened = _open(matter, document_id, read, report)
        _run(tools, matter, opened, report, token)
        judge_documents(tools, matter, [opened.document_id], report, token)


def has_work(summary: DocumentSummary) -> bool:
    """Say whether a document waits, was never reviewed, has a run that was stopped, or awaits the Nano judge."""
    if summary.state is DocumentState.WAITING:
        return True
    begun = summary.run_state is not None and not summary.run_state.resumable
    return summary.state is DocumentState.OPEN and (not begun or summary.awaits_judge)


def _limits(tools: Tools) -> Limits:
    return Limits(tools.settings.file_seconds, tools.settings.file_megabytes)


def _opened(matter: Matter, document_id: int, read: _Opening, report: Report) -> Opened:
    """Return a document as it is stored, opening it first where it was not; the id changes as in `_open`."""
    if matter.documents.summary(document_id).state is not DocumentState.OPEN:
        return _open(matter, document_id, read, report)
    document = matter.documents.load(document_id)
    stored = matter.documents.segmentation(document_id)
    if stored is None:
        return _split(matter, document_id, document, report)
    return Opened(document_id, document, stored)


def _open(matter: Matter, document_id: int, read: _Opening, report: Report) -> Opened:
    """`read` the file, store it, split it; the id changes when the matter holds the file already."""
    summary = matter.documents.summary(document_id)
    report(Progress(Stage.INGEST, summary.name, document_id=document_id))
    ingested = read(_path(matter, summary), lambda where: report(replace(where, document_id=document_id)))
    if not ingested.document.text.strip() and ingested.document.report.cut_short:
        raise FileDamaged(f"“{summary.name}” is cut short or damaged. Get it again from where it came.")
    if len(ingested.document.report.blank_pages) == len(ingested.document.pages):
        raise FileEmpty(f"“{summary.name}” has only blank pages. Check that it was scanned or saved the right way.")
    if not ingested.document.text.strip():
        raise FileEmpty(
            f"“{summary.name}” has no text that can be read, neither as text nor in its pictures. "
            "Get a better scan and add that."
        )
    document_id = matter.documents.save(document_id, ingested.document, ingested.original)
    return _split(matter, document_id, matter.documents.load(document_id), report)


def _path(matter: Matter, summary: DocumentSummary) -> Path:
    """Return the file of a document; where its bytes are in the matter, its name will do."""
    path = matter.documents.path(summary.id)
    if path is None and not (summary.read_from and matter.documents.holds(summary.read_from)):
        raise FileMissing(f"“{summary.name}” was added on another computer, or long ago. Add the file again.")
    return path if path is not None else Path(summary.name)


def _split(matter: Matter, document_id: int, document: Document, report: Report) -> Opened:
    """Split a document into passages and store these."""
    report(Progress(Stage.SEGMENT, document.name, pages=len(document.pages), document_id=document_id))
    segmentation = segment(document)
    matter.documents.save_segmentation(document_id, segmentation)
    return Opened(document_id, document, segmentation)


def _run(tools: ReviewTools, matter: Matter, opened: Opened, report: Report, token: CancelToken) -> None:
    """Start a run, or take up the newest one that was stopped, and read its candidates to the end."""
    identity = _identity(tools)
    begun = time.monotonic()
    document, segmentation = opened.document, opened.segmentation
    run = matter.runs.latest(opened.document_id)
    left = _left(matter, run, identity)
    if run is not None and left is not None:
        run_id, candidates = run.id, left
        matter.runs.resume(run_id)
    else:
        report(Progress(Stage.LOCATE, document.name, pages=len(document.pages), document_id=opened.document_id))
        located = tools.finders.candidates(document, segmentation, token)
        matter.documents.recognise(opened.document_id, tools.finders.kind(document, segmentation))
        tools.indexer.index(matter, opened, located)
        candidates = reading_order(located, tools.settings.candidates_per_clause)
        run_id = matter.runs.start(opened.document_id, identity, candidates, tools.judge_expected)
    state = RunState.FAILED
    notes: tuple[RunNote, ...] = (RunNote(RunNoteKind.ENDED_UNEXPECTEDLY),)
    try:
        tools.own_types.locate_in(matter, opened.document_id, run_id, token)
        _read(Reader(tools.catalogue), matter, run_id, opened, candidates, report, token)
        _resolve(matter, run_id, opened)
        tools.own_types.locate_in(matter, opened.document_id, run_id, token)
        state, notes = _outcome(document)
    except Cancelled:
        state, notes = RunState.CANCELLED, ()
        raise
    except AppError as error:
        notes = sentence_note(str(error))
        raise
    finally:
        matter.runs.finish(run_id, state, notes, time.monotonic() - begun)


def _left(matter: Matter, run: Run | None, identity: RunIdentity) -> list[Candidate] | None:
    """Return what the newest run reads where it was stopped and can go on; None where another is to be begun."""
    if run is None or not run.state.resumable or not _same_work(run, identity):
        return None
    try:
        return matter.runs.candidates(run.id)
    except EntryDamaged:
        return None


def _read(
    reader: Reader,
    matter: Matter,
    run_id: int,
    opened: Opened,
    candidates: Sequence[Candidate],
    report: Report,
    token: CancelToken,
) -> None:
    """Read the candidates that this run has not read yet, storing each reading before the next."""
    document, segmentation = opened.document, opened.segmentation
    done = matter.runs.done(run_id)
    kept = matter.findings.of_run(run_id)
    left = [(place, candidate) for place, candidate in enumerate(candidates) if place not in done]
    begun = time.monotonic()

    def say(number: int) -> None:
        coming = left[number][1] if number < len(left) else None
        pace = (time.monotonic() - begun) / number if number else None
        report(
            Progress(
                Stage.READ,
                document.name,
                done=len(candidates) - len(left) + number,
                total=len(candidates),
                page=segmentation.passages[coming.passage].page + 1 if coming and not document.flowing else 0,
                pages=len(document.pages),
                seconds_left=None if coming and pace is None else (pace or 0.0) * (len(left) - number),
                document_id=opened.document_id,
                findings=len(kept),
            )
        )

    say(0)
    for number, (place, finding) in enumerate(read_candidates(reader, document, segmentation, left, kept, token), 1):
        if finding is not None:
            kept.append(finding)
        matter.runs.record(run_id, [(place, finding, False)])
        say(number)


def _resolve(matter: Matter, run_id: int, opened: Opened) -> None:
    """Work out the values that need other findings of this run, now that all are there, and store what changed."""
    found = matter.findings.of_run(run_id)
    resolved = resolve_values(opened.document, opened.segmentation, found)
    matter.findings.revise([new for old, new in zip(found, resolved, strict=True) if new != old])


def _outcome(document: Document) -> tuple[RunState, tuple[RunNote, ...]]:
    unread = document.report.unread_pages
    if not unread:
        return RunState.COMPLETE, ()
    labels = tuple(page_labels(document.pages, unread))
    return RunState.PARTIAL, (RunNote(RunNoteKind.PAGES_UNREAD, labels, len(unread)),)


def _identity(tools: Tools) -> RunIdentity:
    return RunIdentity(
        model_name="",
        model_sha256="",
        catalogue_sha256=tools.catalogue.sha256,
        app_version=__version__,
        settings=json.dumps(
            {"candidates_per_clause": tools.settings.candidates_per_clause, "finders": tools.finders.sha256}
        ),
    )


def _same_work(run: Run, identity: RunIdentity) -> bool:
    """Say whether going on with `run` would give what a new run would: same model, catalogue, version, settings."""
    return (run.model_sha256, run.catalogue_sha256, run.app_version, run.settings) == (
        identity.model_sha256,
        identity.catalogue_sha256,
        identity.app_version,
        identity.settings,
    )
