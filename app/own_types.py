"""A person's own clause types: added, located in all documents of the matter, taught again by each decision.

Their findings are those of a document's shown run, like all others, so that decisions, notes and reports work on them
in the same way. Nothing else is read again.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.anchor import Anchor
from app.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind, as_examples, own_clause
from app.domain.decision import Verdict
from app.domain.document import Document
from app.domain.finding import Finding, FoundBy, Value
from app.domain.passage import Passage, Segmentation, section_number, section_path
from app.domain.place import section_holding
from app.domain.progress import CancelToken, Progress, Report, Stage
from app.domain.review import DocumentState, ReviewedFinding
from app.errors import ClauseTypeInvalid, EntryDamaged
from app.locate import Lesson, TaughtHead, Teacher, Vectors, candidates_of, joined
from app.read import DISAGREE, OwnValues, clause_span
from app.store import Matter

_LIKELY = 0.3  # probability from which a finding is shown by default
_KEPT = 0.1  # probability from which one is kept at all
_MOST = 8  # findings of a type kept in a document
_STRANGERS = 5  # documents whose passages a head tells the examples from
_REMEMBERED = 2_000_000  # numbers of vectors kept in memory at most: 24 MB, about 15,000 passages

Heads = Mapping[str, TaughtHead]
Example = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Read:
    """A document's passages that may be found, by number, and their vectors."""

    numbers: tuple[int, ...]
    vectors: Vectors


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


def mark(matter: Matter, document_id: int, key: str, start: int, end: int) -> Finding:
    """Store some characters of a document as a finding that a person marked."""
    document = matter.documents.load(document_id, places=False)
    segmentation = matter.documents.segmentation(document_id) or Segmentation(())
    section = section_holding(document.text, segmentation.passages, start, end)
    anchor = document.anchor(start, end)
    finding = Finding(
        key,
        anchor,
        document.quote(anchor),
        1.0,
        (FoundBy.PERSON,),
        section=section_path(section),
        section_number=section_number(section),
    )
    return matter.findings.add_by_person(document_id, finding)


class OwnTypes:
    """Teaches heads and locates with them; `weights` is the folder of trained weights (models/clauses).

    Remembers the vectors of documents, and may be used by several threads, each with its own matter.
    """

    def __init__(self, weights: Path) -> None:
        self._weights = weights
        self._teacher: Teacher | None = None
        self._read: OrderedDict[str, _Read] = OrderedDict()
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
        heads = self._taught(matter, wanted, token)
        opened = [one for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
        opened.sort(key=lambda one: one.id != first)
        for number, summary in enumerate(opened):
            token.check()
            report(Progress(Stage.LOCATE, summary.name, number, len(opened), document_id=summary.id))
            run_id = matter.runs.shown(summary.id)
            if run_id is not None:
                with suppress(EntryDamaged):
                    self._search(matter, summary.id, summary.sha256, run_id, wanted, heads)

    def locate_in(self, matter: Matter, document_id: int, run_id: int, token: CancelToken) -> None:
        """Locate all own types in one document, as part of a run of it. Raises as `locate` does."""
        wanted = matter.clause_types.all()
        if wanted:
            heads = self._taught(matter, wanted, token)
            sha256 = matter.documents.summary(document_id).sha256
            self._search(matter, document_id, sha256, run_id, wanted, heads)

    def _taught(self, matter: Matter, clauses: Sequence[ClauseType], token: CancelToken) -> Heads:
        opened = [one for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
        strangers = []
        for summary in opened[:_STRANGERS]:
            token.check()
            with suppress(EntryDamaged):
                strangers.append(self._vectors(matter, summary.id, summary.sha256).vectors)
        others = joined(strangers)
        return {clause.key: self._tutor().taught(_lesson(matter, clause), others) for clause in clauses}

    def _search(
        self, matter: Matter, document_id: int, sha256: str, run_id: int, clauses: Sequence[ClauseType], heads: Heads
    ) -> None:
        """Find with each head, and store what is new and what has changed."""
        read = self._vectors(matter, document_id, sha256)
        if not read.numbers:
            return
        standing, of_run = matter.findings.of_document(document_id), matter.findings.of_run(run_id)
        scored = {
            key: dict(zip(read.numbers, head.probabilities(read.vectors).tolist(), strict=True))
            for key, head in heads.items()
        }
        document = matter.documents.load(document_id, places=False)
        segmentation = matter.documents.segmentation(document_id) or Segmentation(())
        values = OwnValues(document, segmentation)
        for clause in clauses:
            scores = scored[clause.key]
            decided = [one.finding for one in standing if one.finding.clause == clause.key and _said(one)]
            spoken_of = {one.id for one in decided}
            undecided = [one for one in of_run if one.clause == clause.key and one.id not in spoken_of]
            found = list(_found(document, segmentation, clause.key, scores, decided))
            found = [_valued(one, values.value(clause, one.anchor.start, one.anchor.end)) for one in found]
            matter.findings.add(
                document_id, run_id, [one for one in found if one.anchor not in [old.anchor for old in undecided]]
            )
            whole = [one.finding for one in standing if one.finding.id in spoken_of and not one.broken]
            revised = [*_revised(undecided, found, segmentation, scores), *whole]
            again = [_read_again(one, values.value(clause, one.anchor.start, one.anchor.end)) for one in revised]
            before = {one.id: one for one in (*undecided, *decided)}
            matter.findings.revise([one for one in again if one != before[one.id]])

    def _vectors(self, matter: Matter, document_id: int, sha256: str) -> _Read:
        with self._lock:
            known = self._read.get(sha256)
            if known is not None:
                self._read.move_to_end(sha256)
                return known
        document = matter.documents.load(document_id, places=False)
        passages = candidates_of(document, matter.documents.segmentation(document_id) or Segmentation(()))
        read = _Read(tuple(passage.index for passage in passages), self._tutor().vectors(document, passages))
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


def decided_texts(matter: Matter, key: str) -> tuple[list[str], list[str]]:
    """Return what a person accepted or marked of a type in a matter, and what was rejected, each on one line."""
    accepted: list[str] = []
    rejected: list[str] = []
    for one in matter.findings.of_clause(key):
        text = " ".join(one.finding.quote.split())
        if text and _said(one):
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
        elif _said(one):
            examples[text] = example
            rejected.pop(text, None)
    return Lesson(clause.name, clause.question, tuple(examples.values()), tuple(rejected.values()))


def _said(one: ReviewedFinding) -> bool:
    """Say whether a person decided on a finding or marked it."""
    return one.verdict is not Verdict.UNDECIDED or FoundBy.PERSON in one.finding.found_by


def _found(
    document: Document, segmentation: Segmentation, key: str, scores: Mapping[int, float], kept: Sequence[Finding]
) -> Iterator[Finding]:
    """Yield the likeliest findings that lie over none of those kept nor over one another."""
    taken: list[Anchor] = [finding.anchor for finding in kept]
    number = 0
    for index in sorted(scores, key=lambda index: -scores[index]):
        score = scores[index]
        if score < _KEPT or number == _MOST:
            return
        passage = segmentation.passages[index]
        start, end = clause_span(document, segmentation, passage)
        if start == end or any(anchor.start < end and start < anchor.end for anchor in taken):
            continue
        anchor = document.anchor(start, end)
        section = section_holding(document.text, segmentation.passages, start, end)
        taken.append(anchor)
        number += 1
        yield Finding(
            key,
            anchor,
            document.quote(anchor),
            score,
            (FoundBy.HEADS,),
            likely=score >= _LIKELY,
            section=section_path(section),
            section_number=section_number(section),
        )


def _valued(finding: Finding, value: Value | None) -> Finding:
    """Return a new finding with its value, by a rule of its own."""
    if value is None:
        return finding
    return replace(finding, value=value, found_by=(*finding.found_by, FoundBy.RULE), disputed=DISAGREE in value.remark)


def _read_again(finding: Finding, value: Value | None) -> Finding:
    """Return a finding of before with its value as it is read now; the same reading keeps what was remarked of it."""
    old = finding.value
    if old and value and (old.normal, old.start, old.end) == (value.normal, value.start, value.end):
        return finding
    return replace(finding, value=value, disputed=value is not None and DISAGREE in value.remark)


def _revised(
    undecided: Sequence[Finding], found: Sequence[Finding], segmentation: Segmentation, scores: Mapping[int, float]
) -> Iterator[Finding]:
    """Yield the findings of before as the head sees them now; those that it does not find again are not likely."""
    now = {finding.anchor: finding for finding in found}
    for old in undecided:
        again = now.get(old.anchor)
        inside = [scores[one.index] for one in _inside(segmentation, old.anchor) if one.index in scores]
        confidence = again.confidence if again else max(inside, default=0.0)
        yield replace(old, confidence=confidence, likely=again is not None and again.likely)


def _inside(segmentation: Segmentation, anchor: Anchor) -> list[Passage]:
    return [one for one in segmentation.passages if one.start < anchor.end and anchor.start < one.end]
