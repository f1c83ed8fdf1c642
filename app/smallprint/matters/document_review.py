"""The pipeline for one document, from file to findings; the only module that knows every stage.

A document goes: open (child process) -> split into passages -> locate candidates -> read each by rules -> verify ->
store. Whatever is done is stored at once, so that a run that was stopped, by a person or by a power cut,
goes on where it was.
"""

import json
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
from smallprint.matters.judging import await_no_more
from smallprint.matters.own_types import OwnTypes
from smallprint.read import Reader, read_candidates, reading_order, resolve_values
from smallprint.segment import segment
from smallprint.settings import Settings
from smallprint.store import Matter

_Opening = Callable[[Path, Report], Ingested]


class DocumentTools(Protocol):
    """What the review of a document needs from the composition root."""

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

    @property
    def judge_expected(self) -> bool:
        """Whether the Nano model that is chosen has a judge, which is to read what is reviewed."""

    @property
    def indexer(self) -> MatterIndexer:
        """What makes documents ready for questions."""

    @property
    def own_types(self) -> OwnTypes:
        """What locates the person's own clause types."""


def has_work(summary: DocumentSummary) -> bool:
    """Say whether a document waits, was never reviewed, has a run that was stopped, or awaits the Nano judge."""
    if summary.state is DocumentState.WAITING:
        return True
    begun = summary.run_state is not None and not summary.run_state.resumable
    return summary.state is DocumentState.OPEN and (not begun or summary.awaits_judge)


def read_document(
    tools: DocumentTools,
    matter: Matter,
    document_id: int,
    ahead: ReadAhead,
    report: Report,
    token: CancelToken,
    *,
    only_open: bool = False,
) -> int:
    """Review one document, or with `only_open` make it ready for questions; one that cannot be read costs only itself.

    Returns the id under which the matter holds it, 0 where it could not be opened. Raises Cancelled and MatterError.
    """
    opened_id = 0
    try:
        read = _reader(tools, matter, document_id, ahead, token)
        opened = _opened(matter, document_id, read, report, token)
        opened_id = opened.document_id
        summary = matter.documents.summary(opened_id)
        copy = opened_id != document_id and not has_work(summary)
        judged_only = summary.awaits_judge and _judge_goes_on(tools, matter, opened_id)
        if only_open:
            tools.indexer.index_missing(matter, report, token, [opened_id])
        elif not copy and not judged_only:
            _run(tools, matter, opened, report, token)
    except FileRefused as refusal:
        matter.documents.refuse(document_id, str(refusal), locked=isinstance(refusal, FileLocked))
    except EntryDamaged as error:  # it is counted, and said with all that could not be read
        await_no_more(matter, document_id, str(error))
    except DocumentRemoved:
        return 0
    return opened_id


def read_unlocked(
    tools: DocumentTools, matter: Matter, document_id: int, password: str, report: Report, token: CancelToken
) -> int:
    """Review a locked document with its password; raises FileLocked when the password is wrong.

    Returns the id under which the matter holds it.
    """
    opened = _open(matter, document_id, _reading(tools, matter, document_id, token, password), report, token)
    _run(tools, matter, opened, report, token)
    return opened.document_id


def _judge_goes_on(tools: DocumentTools, matter: Matter, document_id: int) -> bool:
    """Say whether the judge can refine the newest run: it ended well, and a new one would be the same work."""
    run = matter.runs.latest(document_id)
    return run is not None and run.state.ended_well and _same_work(run, identity_of(tools))


def opens_ahead(summary: DocumentSummary) -> bool:
    """Say whether a document can be opened before its turn."""
    return summary.state is DocumentState.WAITING and summary.reading is Reading.ACCEPTED and not summary.read_from


def _reader(tools: DocumentTools, matter: Matter, document_id: int, ahead: ReadAhead, token: CancelToken) -> _Opening:
    """Return what opens a document: ahead of its turn, or as another reading from bytes that the matter holds."""
    if opens_ahead(matter.documents.summary(document_id)):
        return ahead.take
    return _reading(tools, matter, document_id, token)


def _reading(
    tools: DocumentTools, matter: Matter, document_id: int, token: CancelToken, password: str | None = None
) -> _Opening:
    """Return what reads a document from its file, or from the bytes that the matter holds of it."""
    summary = matter.documents.summary(document_id)
    held = summary.read_from if matter.documents.holds(summary.read_from) else 0

    def read(path: Path, report: Report) -> Ingested:
        data = matter.documents.original(held) if held else None
        return tools.parsers.ingest(path, limits(tools), token, password, summary.reading, data, report)

    return read


def limits(tools: DocumentTools) -> Limits:
    """Return what one file may cost."""
    return Limits(tools.settings.file_seconds, tools.settings.file_megabytes)


def _opened(matter: Matter, document_id: int, read: _Opening, report: Report, token: CancelToken) -> Opened:
    """Return a document as it is stored, opening it first where it was not; the id changes as in `_open`."""
    if matter.documents.summary(document_id).state is not DocumentState.OPEN:
        return _open(matter, document_id, read, report, token)
    document = matter.documents.load(document_id)
    stored = matter.documents.segmentation(document_id)
    if stored is None:
        return _split(matter, document_id, document, report, token)
    return Opened(document_id, document, stored)


def _open(matter: Matter, document_id: int, read: _Opening, report: Report, token: CancelToken) -> Opened:
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
    return _split(matter, document_id, matter.documents.load(document_id), report, token)


def _path(matter: Matter, summary: DocumentSummary) -> Path:
    """Return the file of a document; where its bytes are in the matter, its name will do."""
    path = matter.documents.path(summary.id)
    if path is None and not (summary.read_from and matter.documents.holds(summary.read_from)):
        raise FileMissing(f"“{summary.name}” was added on another computer, or long ago. Add the file again.")
    return path if path is not None else Path(summary.name)


def _split(matter: Matter, document_id: int, document: Document, report: Report, token: CancelToken) -> Opened:
    """Split a document into passages and store these. Raises Cancelled."""
    report(Progress(Stage.SEGMENT, document.name, pages=len(document.pages), document_id=document_id))
    segmentation = segment(document, token)
    matter.documents.save_segmentation(document_id, segmentation)
    return Opened(document_id, document, segmentation)


def _run(tools: DocumentTools, matter: Matter, opened: Opened, report: Report, token: CancelToken) -> None:
    """Start a run, or take up the newest one that was stopped, and read its candidates to the end."""
    identity = identity_of(tools)
    begun = token.worked_at
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
        token.check()
        tools.indexer.index(matter, opened, located)
        token.check()
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
        matter.runs.finish(run_id, state, notes, token.worked_at - begun)


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
    begun = token.worked_at

    def say(number: int) -> None:
        coming = left[number][1] if number < len(left) else None
        pace = (token.worked_at - begun) / number if number else None
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


def identity_of(tools: DocumentTools) -> RunIdentity:
    """Return what a run is made with: whoever has the same goes on with it."""
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
