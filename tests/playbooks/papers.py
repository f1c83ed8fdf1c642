"""Contracts of a few lines, as they stand after a review: what was found in them, its values read by the real rules."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import accumulate

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Decision, Verdict
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.playbook import Playbook
from smallprint.domain.playbook_verdict import PersonVerdict, PlaybookCheck
from smallprint.domain.progress import CancelToken
from smallprint.domain.recall import Recall
from smallprint.domain.review import DocumentReview, DocumentState, DocumentSummary, ReviewedFinding
from smallprint.domain.run import Run, RunState
from smallprint.domain.statement import StatementReader
from smallprint.locate import contract_kinds, load_catalogue
from smallprint.matters.checking import check_review
from smallprint.playbooks import read_playbook
from smallprint.read.values.find import find_values
from smallprint.system.paths import shipped

CATALOGUE = replace(load_catalogue(shipped("resources", "clauses.toml")), kinds=contract_kinds())
NOW = datetime(2026, 11, 30, tzinfo=UTC)
OFTEN, SELDOM = Recall(19, 20), Recall(9, 20)
HEAD = "name: Test\nside: customer\npositions:\n"


def playbook(*positions: str) -> Playbook:
    """Return a playbook of positions, each written as YAML fields on one line: "clause: x, need: must, ..."."""
    listed = "".join(f"  - {{title: t, severity: high, {one}}}\n" for one in positions)
    return read_playbook(HEAD + listed, "test.yaml")


def contract(
    *lines: str | tuple[str, str],
    sure: bool = True,
    state: RunState = RunState.COMPLETE,
    unread: int = 0,
    language: str = "en",
    catalogue: ClauseCatalogue = CATALOGUE,
) -> tuple[DocumentReview, tuple[Passage, ...]]:
    """Return a reviewed contract: a line is words, or a clause type's key and the words that are a finding of it."""
    texts = [(line if isinstance(line, str) else line[1]) + "\n" for line in lines]
    edges = [0, *accumulate(map(len, texts))]
    text = "".join(texts)
    page = Page(0, 0, len(text), "1", 600, 800)
    document = Document("0" * 64, "c.txt", DocumentKind.TEXT, text, (page,), report=IngestReport("text", 1, len(text)))
    passages = tuple(Passage(n, edges[n], edges[n + 1], 0, PassageKind.SENTENCE) for n in range(len(texts)))
    found = [
        _finding(line[0], text, edges[n], edges[n + 1] - 1, n + 1, sure, catalogue)
        for n, line in enumerate(lines)
        if isinstance(line, tuple)
    ]
    summary = DocumentSummary(1, "c.txt", "", DocumentState.OPEN, language=language, unread_pages=unread)
    run = Run(1, 1, state, NOW, NOW, "", "", "", "", "0", "{}")
    return DocumentReview(summary, document, run, tuple(found)), passages


def _finding(
    key: str, text: str, start: int, end: int, number: int, sure: bool, catalogue: ClauseCatalogue
) -> ReviewedFinding:
    values = find_values(catalogue[key], text[start:end])
    value = replace(values[0], start=values[0].start + start, end=values[0].end + start) if values else None
    finding = Finding(
        key, Anchor(0, start, end), text[start:end], 0.95 if sure else 0.5, (FoundBy.HEADS,), value, run_id=1, id=number
    )
    return ReviewedFinding(finding)


def decided(review: DocumentReview, verdict: Verdict, value: str = "", number: int = 1) -> DocumentReview:
    """Return the review with a decision on one of its findings."""
    decision = Decision(number, verdict, NOW, value=value)
    found = [replace(one, decision=decision) if one.finding.id == number else one for one in review.findings]
    return replace(review, findings=tuple(found))


def check(
    paper: tuple[DocumentReview, tuple[Passage, ...]],
    positions: Playbook,
    recall: Recall | None = OFTEN,
    said: dict[str, PersonVerdict] | None = None,
    catalogue: ClauseCatalogue = CATALOGUE,
    statements: StatementReader | None = None,
) -> PlaybookCheck:
    """Return a contract against a playbook, each type being found as often as `recall` says."""
    measured = {clause.key: recall for clause in catalogue.types} if recall is not None else {}
    found = check_review(*paper, positions, catalogue, measured, said or {}, CancelToken(), statements)
    assert found is not None
    return found
