"""The Nano judge reads documents whose first findings are shown already, and refines these."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.finding import Finding
from smallprint.domain.judge import Judge, PassagesRead
from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.run_note import RunNote, RunNoteKind, sentence_note
from smallprint.errors import DocumentRemoved, EngineError, EntryDamaged, JudgeUnusable
from smallprint.locate import JudgeOpinion
from smallprint.matters.finders import Finders, passages_to_judge
from smallprint.matters.index import MatterIndexer
from smallprint.matters.own_types import OwnTypes
from smallprint.matters.queue_pace import QueuePace
from smallprint.read import Reader, read_candidates, reading_order, resolve_values
from smallprint.settings import Settings
from smallprint.store import Matter


class JudgeTools(Protocol):
    """What the judge's reading needs from the composition root."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""

    @property
    def catalogue(self) -> ClauseCatalogue:
        """The clause types looked for."""

    @property
    def finders(self) -> Finders:
        """What finds candidates."""

    @property
    def indexer(self) -> MatterIndexer:
        """What makes documents ready for questions."""

    @property
    def own_types(self) -> OwnTypes:
        """What locates the person's own clause types."""

    @property
    def looked_at(self) -> int:
        """The id of the finding that a person has before them, 0 for none: it does not move."""

    def model_name(self) -> str:
        """The name of the chosen model."""

    def judge(self, report: Report, token: CancelToken) -> Judge:
        """The judge of the chosen model; raises JudgeUnusable with the reason why there is none."""


def judge_documents(
    tools: JudgeTools, matter: Matter, document_ids: Sequence[int], report: Report, token: CancelToken
) -> list[int]:
    """Let the judge read each document whose review awaits it; returns those that it read.

    Where there is no judge, or it ends with an error, the reviews say why and await it no more; where a person does not
    want it they only await it no more. Documents that were removed meanwhile are left out. Raises Cancelled and
    MatterError; documents that are not done by then still await the judge.
    """
    left = {one.id for one in matter.documents.summaries() if one.awaits_judge}
    awaiting = [one for one in document_ids if one in left]
    if not tools.settings.judge:
        for document_id in awaiting:
            await_no_more(matter, document_id, "")
        return []
    if not awaiting:
        return []
    queue = QueuePace(len(awaiting), report, token)
    done: list[int] = []
    for document_id in awaiting:
        queue.begin(matter.documents.cited_as(document_id))
        run = matter.runs.latest(document_id)
        if run is None or not run.state.ended_well:
            continue
        try:
            judge = tools.judge(queue.report, token)
            _judge(tools, judge, matter, document_id, run.id, queue.report, token)
            done.append(document_id)
        except JudgeUnusable as error:
            matter.runs.judge_failed(run.id, sentence_note(str(error)))
        except EngineError as error:
            matter.runs.judge_failed(run.id, (RunNote(RunNoteKind.WITHOUT_JUDGE, (str(error),)),))
        except EntryDamaged as error:  # it is counted, and said with all that could not be read
            matter.runs.judge_failed(run.id, sentence_note(str(error)))
        except DocumentRemoved:  # it awaits the judge still, should it be put back
            continue
        matter.check_there()
    return done


def await_no_more(matter: Matter, document_id: int, message: str) -> None:
    """Let the newest review of a document, where it ended well, end without the judge; `message` says why."""
    run = matter.runs.latest(document_id)
    if run is not None and run.awaits_judge and run.state.ended_well:
        matter.runs.judge_failed(run.id, sentence_note(message))


def _judge(
    tools: JudgeTools,
    judge: Judge,
    matter: Matter,
    document_id: int,
    run_id: int,
    report: Report,
    token: CancelToken,
) -> None:
    """Read one document and store what its findings are now."""
    document = matter.documents.load(document_id)
    segmentation = matter.documents.segmentation(document_id)
    if segmentation is None:
        raise EntryDamaged("How this document is split cannot be read. Review it again.")
    opened = Opened(document_id, document, segmentation)
    opinion = opinion_of(judge, opened, report, token)
    tools.own_types.states.remember(judge.identity, document.sha256, opinion.states)
    located = tools.finders.candidates(document, segmentation, token, opinion)
    chosen = reading_order(located, tools.settings.candidates_per_clause)
    read = read_candidates(Reader(tools.catalogue), document, segmentation, enumerate(chosen), (), token)
    found = [finding for _, finding in read if finding is not None]
    findings: list[Finding] = resolve_values(document, segmentation, found)
    keys = [clause.key for clause in tools.catalogue.types]
    matter.runs.refine(run_id, (judge.identity, tools.model_name()), findings, keys, tools.looked_at)
    tools.own_types.locate_in(matter, document_id, run_id, token)
    tools.indexer.index(matter, opened, located)


def opinion_of(judge: Judge, opened: Opened, report: Report, token: CancelToken) -> JudgeOpinion:
    """Let the judge read a document and return what it says of its passages. Raises Cancelled, EngineError."""
    standing, passages = passages_to_judge(opened)
    begun = token.worked_at
    document = opened.document
    said = Progress(Stage.JUDGE, document.name, pages=len(document.pages), document_id=opened.document_id)

    def heard(read: PassagesRead) -> None:
        left = (token.worked_at - begun) / read.done * (read.total - read.done)
        report(replace(said, done=read.done, total=read.total, seconds_left=left))

    report(said)
    states = judge.read(standing, passages, token, heard)
    return JudgeOpinion(judge.keys, judge.logits(states), judge.standard(states))
