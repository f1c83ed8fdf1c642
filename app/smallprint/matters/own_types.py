"""A person's own clause types: added, located in all documents of the matter, taught again by each decision.

Their findings are those of a document's shown run, like all others, so that decisions, notes and reports work on them
in the same way. Nothing else is read again.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind, as_examples, own_clause
from smallprint.domain.decision import Verdict
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.errors import ClauseTypeInvalid, EntryDamaged
from smallprint.locate import Lesson, TaughtHead, Teacher, Vectors, candidates_of, joined
from smallprint.matters.own_findings import found, read_again, revised, said, valued
from smallprint.matters.own_states import ReadingJudge, StatesRead
from smallprint.read import OwnValues
from smallprint.store import Matter

_STRANGERS = 5  # documents whose passages a head tells the examples from
_REMEMBERED = 2_000_000  # numbers of vectors kept in memory at most: 24 MB, about 15,000 passages

Example = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _PassageVectors:
    """A document's passages that may be found, by number, and their vectors."""

    numbers: tuple[int, ...]
    vectors: Vectors


@dataclass(frozen=True, slots=True)
class _Taught:
    """A type with its head for words alone, and the one for documents that the judge has read."""

    clause: ClauseType
    head: TaughtHead
    of_read: TaughtHead

    def probabilities(self, vectors: Vectors) -> NDArray[np.float32]:
        return (self.head if vectors.states is None else self.of_read).probabilities(vectors)


def _no_judge(_token: CancelToken) -> None:
    """Stand in for a judge where there is none."""


def catalogue_of(matter: Matter, catalogue: ClauseCatalogue) -> ClauseCatalogue:
    """Return the clause types of a matter: those of the catalogue and the person's own."""
    return catalogue.with_own(matter.clause_types.all())


def new_type(
    matter: Matter,
    catalogue: ClauseCatalogue,
    name: str,
    question: str,
    group: ClauseGroup,
    examples: Sequence[str],
    kind: ValueKind = ValueKind.NONE,
) -> ClauseType:
    """Add a person's own type to the matter; raises ClauseTypeInvalid when something is missing."""
    clause = drafted_type(catalogue_of(matter, catalogue), name, question, group, examples, kind)
    matter.clause_types.add(clause)
    return clause


def drafted_type(
    known: ClauseCatalogue,
    name: str,
    question: str,
    group: ClauseGroup,
    examples: Sequence[str],
    kind: ValueKind = ValueKind.NONE,
    unlike: Sequence[str] = (),
) -> ClauseType:
    """Return a new type beside those known, still to be stored; raises ClauseTypeInvalid as `new_type` does."""
    name, question = _checked(name, question, examples, known.types)
    return replace(own_clause(name, question, group, examples, known.types, kind), unlike=tuple(unlike))


def changed_type(
    known: ClauseCatalogue,
    key: str,
    name: str,
    question: str,
    group: ClauseGroup,
    examples: Sequence[str],
    kind: ValueKind | None = None,
) -> ClauseType:
    """Return a type as changed, still to be stored; without a `kind` it keeps its own.

    Raises ClauseTypeInvalid as `new_type` does, or if the type is gone.
    """
    name, question = _checked(name, question, examples, [one for one in known.types if one.key != key])
    before = known.get(key)
    if before is None:
        raise ClauseTypeInvalid(f"The clause type “{name}” is not in the matter any more. Add it again.")
    return replace(
        before,
        name=name,
        question=question,
        group=group,
        examples=as_examples(examples),
        value_kind=kind or before.value_kind,
    )


def _checked(name: str, question: str, examples: Sequence[str], others: Sequence[ClauseType]) -> tuple[str, str]:
    """Return the name and the question on one line each; raises ClauseTypeInvalid."""
    name, question = " ".join(name.split()), " ".join(question.split())
    if not name:
        raise ClauseTypeInvalid("The clause type has no name. Give it one.")
    if any(clause.name.lower() == name.lower() for clause in others):
        raise ClauseTypeInvalid(f"There is a clause type “{name}” already. Choose another name.")
    if not question and not as_examples(examples):
        raise ClauseTypeInvalid(f"There is nothing to find “{name}” by. Give a question or at least one example.")
    return name, question


class OwnTypes:
    """Teaches heads and locates with them; `weights` is the folder of trained weights (models/clauses).

    `judge` gives the Nano judge, None where there is none: then words alone are looked at. So they are in a document
    that the judge has not read yet; its states are in `states`.
    Remembers the vectors of documents, and may be used by several threads, each with its own matter.
    """

    def __init__(self, weights: Path, judge: Callable[[CancelToken], ReadingJudge | None] = _no_judge) -> None:
        self._weights, self._judge = weights, judge
        self.states = StatesRead()
        self._teacher: Teacher | None = None
        self._read: OrderedDict[str, _PassageVectors] = OrderedDict()
        self._lock = threading.Lock()

    def locate(
        self, matter: Matter, report: Report, token: CancelToken, keys: Sequence[str] = (), first: int = 0
    ) -> None:
        """Locate own types, all or those of `keys`, in every reviewed document; `first` is the document to begin with.

        Raises Cancelled, MatterError and SettingInvalid.
        """
        wanted = [clause for clause in matter.clause_types.all() if not keys or clause.key in keys]
        if not wanted:
            return
        judge = self._judge(token)
        opened = [one for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
        opened.sort(key=lambda one: one.id != first)
        self._locate(matter, opened, wanted, judge, report, token)
        if judge is not None and self._read_missing(matter, opened, judge, report, token):
            self._locate(matter, opened, wanted, judge, report, token)

    def _locate(
        self,
        matter: Matter,
        opened: Sequence[DocumentSummary],
        wanted: Sequence[ClauseType],
        judge: ReadingJudge | None,
        report: Report,
        token: CancelToken,
    ) -> None:
        heads = self._taught(matter, wanted, judge, token)
        for number, summary in enumerate(opened):
            token.check()
            report(Progress(Stage.LOCATE, summary.name, number, len(opened), document_id=summary.id))
            run_id = matter.runs.shown(summary.id)
            if run_id is not None:
                with suppress(EntryDamaged):
                    self._search(matter, summary.id, summary.sha256, run_id, heads, judge)

    def _read_missing(
        self,
        matter: Matter,
        opened: Sequence[DocumentSummary],
        judge: ReadingJudge,
        report: Report,
        token: CancelToken,
    ) -> bool:
        """Let the judge read the documents that it has not read; return whether it read any."""
        read = False
        for number, summary in enumerate(opened):
            if self.states.of_document(judge, summary.sha256) is None and self.states.room:
                report(Progress(Stage.LOCATE, summary.name, number, len(opened), document_id=summary.id))
                with suppress(EntryDamaged):
                    document, passages = _candidates(matter, summary.id)
                    read |= self.states.read(judge, summary.sha256, document, passages, token)
        return read

    def locate_in(self, matter: Matter, document_id: int, run_id: int, token: CancelToken) -> None:
        """Locate all own types in one document, as part of a run of it. Raises as `locate` does."""
        wanted = matter.clause_types.all()
        if wanted:
            judge = self._judge(token)
            heads = self._taught(matter, wanted, judge, token)
            self._search(matter, document_id, matter.documents.summary(document_id).sha256, run_id, heads, judge)

    def _taught(
        self, matter: Matter, clauses: Sequence[ClauseType], judge: ReadingJudge | None, token: CancelToken
    ) -> list[_Taught]:
        opened = [one for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
        strangers = []
        for summary in opened[:_STRANGERS]:
            token.check()
            with suppress(EntryDamaged):
                strangers.append(self._vectors(matter, summary.id, summary.sha256, judge).vectors)
        others = joined([one.without_states for one in strangers])
        read = joined([one for one in strangers if one.states is not None])
        taught = []
        for clause in clauses:
            lesson = _lesson(matter, clause)
            head = self._tutor().taught(lesson, others)
            states = None
            if judge is not None and read.count:
                states = self.states.of_texts(judge, [text for text, _ in (*lesson.examples, *lesson.rejected)], token)
            of_read = head if states is None else self._tutor().taught(replace(lesson, states=states), read)
            taught.append(_Taught(clause, head, of_read))
        return taught

    def _search(
        self,
        matter: Matter,
        document_id: int,
        sha256: str,
        run_id: int,
        heads: Sequence[_Taught],
        judge: ReadingJudge | None,
    ) -> None:
        """Find with each head, and store what is new and what has changed."""
        read = self._vectors(matter, document_id, sha256, judge)
        if not read.numbers:
            return
        standing, of_run = matter.findings.of_document(document_id), matter.findings.of_run(run_id)
        opened = matter.documents.opened(document_id)
        values = OwnValues(opened.document, opened.segmentation)
        for taught in heads:
            clause = taught.clause
            scores = dict(zip(read.numbers, taught.probabilities(read.vectors).tolist(), strict=True))
            decided = [one.finding for one in standing if one.finding.clause == clause.key and said(one)]
            spoken_of = {one.id for one in decided}
            undecided = [one for one in of_run if one.clause == clause.key and one.id not in spoken_of]
            likeliest = list(found(opened, clause.key, scores, decided))
            likeliest = [valued(one, values.value(clause, one.anchor.start, one.anchor.end)) for one in likeliest]
            matter.findings.add(
                document_id, run_id, [one for one in likeliest if one.anchor not in [old.anchor for old in undecided]]
            )
            whole = [one.finding for one in standing if one.finding.id in spoken_of and not one.broken]
            standing_now = [*revised(undecided, likeliest, opened.segmentation, scores), *whole]
            again = [read_again(one, values.value(clause, one.anchor.start, one.anchor.end)) for one in standing_now]
            before = {one.id: one for one in (*undecided, *decided)}
            matter.findings.revise([one for one in again if one != before[one.id]])

    def _vectors(self, matter: Matter, document_id: int, sha256: str, judge: ReadingJudge | None) -> _PassageVectors:
        """Return a document's passages and their vectors, with states where the judge has read them."""
        read = self._words(matter, document_id, sha256)
        states = None if judge is None else self.states.of_document(judge, sha256)
        if states is None or len(states) != len(read.numbers):
            return read
        return replace(read, vectors=read.vectors.with_states(states))

    def _words(self, matter: Matter, document_id: int, sha256: str) -> _PassageVectors:
        with self._lock:
            known = self._read.get(sha256)
            if known is not None:
                self._read.move_to_end(sha256)
                return known
        document, passages = _candidates(matter, document_id)
        read = _PassageVectors(tuple(passage.index for passage in passages), self._tutor().vectors(document, passages))
        with self._lock:
            self._read[sha256] = read
            while sum(len(one.vectors.values) for one in self._read.values()) > _REMEMBERED and len(self._read) > 1:
                self._read.popitem(last=False)
        return read

    def _tutor(self) -> Teacher:
        with self._lock:
            if self._teacher is None:
                self._teacher = Teacher(self._weights)
            return self._teacher


def _candidates(matter: Matter, document_id: int) -> tuple[Document, list[Passage]]:
    """Return a document without the places of its characters, and its passages that may be found."""
    opened = matter.documents.opened(document_id)
    return opened.document, candidates_of(opened.document, opened.segmentation)


def decided_texts(matter: Matter, key: str) -> tuple[list[str], list[str]]:
    """Return what a person accepted or marked of a type in a matter, and what was rejected, each on one line."""
    accepted: list[str] = []
    rejected: list[str] = []
    for one in matter.findings.of_clause(key):
        text = " ".join(one.finding.quote.split())
        if text and said(one):
            (rejected if one.verdict is Verdict.REJECTED else accepted).append(text)
    return accepted, rejected


def _lesson(matter: Matter, clause: ClauseType) -> Lesson:
    """Return what a type is taught with: its examples, what a person marked or accepted, what was rejected."""
    examples: dict[str, Example] = {example.passage: (example.passage, ()) for example in clause.examples}
    rejected: dict[str, Example] = {text: (text, ()) for text in clause.unlike}
    for one in matter.findings.of_clause(clause.key):
        finding = one.finding
        text = " ".join(finding.quote.split())
        if not text:  # its quote does not match the document
            continue
        example = (text, tuple(finding.section.split(" > ")) if finding.section else ())
        if one.verdict is Verdict.REJECTED:
            rejected[text] = example
        elif said(one):
            examples[text] = example
            rejected.pop(text, None)
    return Lesson(clause.name, clause.question, tuple(examples.values()), tuple(rejected.values()))
