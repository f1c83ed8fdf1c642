"""A document of a matter against a playbook: what was found, decided and looked for becomes a verdict a position."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

from smallprint.domain.absence import absent
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, own_clause
from smallprint.domain.passage import Passage
from smallprint.domain.playbook import Level, Playbook, Position
from smallprint.domain.playbook_verdict import LookedFor, PersonVerdict, PlaybookCheck, Reason, ReasonKind
from smallprint.domain.progress import CancelToken
from smallprint.domain.recall import Recall
from smallprint.domain.review import DocumentReview
from smallprint.domain.statement import StatementReader
from smallprint.errors import PlaybookInvalid
from smallprint.locate.statements import load_statements
from smallprint.matters.closest import ClosePassages
from smallprint.playbooks import load_playbook, read_playbook, write_playbook
from smallprint.playbooks.case import Case, Paper
from smallprint.playbooks.judging import judge_position
from smallprint.playbooks.terms_elsewhere import takes_in_terms
from smallprint.store import KeptPlaybook, Matter
from smallprint.system.paths import shipped


def keep_playbook(matter: Matter, playbook: Playbook, file: str = "") -> int:
    """Copy a playbook into a matter and return its id there; one of the same positions is kept once.

    It is kept as it is read, so that a matter needs no file of a person's own to be judged again.
    """
    content = write_playbook(playbook)
    sha256 = hashlib.sha256(content.encode()).hexdigest()
    return matter.playbooks.keep(playbook.name, playbook.contract, file, sha256, content)


def keep_playbook_file(matter: Matter, path: Path) -> int:
    """Copy the playbook of a file into a matter and return its id there; raises PlaybookInvalid."""
    return keep_playbook(matter, load_playbook(path), path.name)


def kept_playbook(kept: KeptPlaybook) -> Playbook | None:
    """Return a playbook that a matter keeps, None where a newer program wrote what this one cannot read."""
    return _read(kept.content, kept.file)


@lru_cache(maxsize=32)
def _read(content: str, file: str) -> Playbook | None:
    try:
        return read_playbook(content, file, kept=True)
    except PlaybookInvalid:
        return None


def check_document(
    matter: Matter,
    review: DocumentReview,
    catalogue: ClauseCatalogue,
    recall: Mapping[str, Recall],
    token: CancelToken,
) -> PlaybookCheck | None:
    """Return a document of a matter against the playbook that is chosen for it, None where none is. Raises Cancelled.

    `catalogue` has the matter's own types.
    """
    document_id = review.summary.id
    kept = matter.playbooks.of_document(document_id)
    playbook = kept_playbook(kept) if kept is not None else None
    segmentation = matter.documents.segmentation(document_id)
    if playbook is None or segmentation is None:
        return None
    said = matter.playbooks.said(document_id, playbook.name)
    statements = _statements() if _claims(playbook) else None
    check = check_review(review, segmentation.passages, playbook, catalogue, recall, said, token, statements)
    return replace(check, content=kept.content) if check is not None and kept is not None else check


@lru_cache(maxsize=1)
def _statements() -> StatementReader:
    return load_statements(shipped("models", "statements"))


def _claims(playbook: Playbook) -> bool:
    """Say whether a wording of a playbook amounts to a trained statement: then the weights are loaded."""
    wordings = (one for position in playbook.positions for level in Level for one in position.stance(level).wordings)
    return any(one.claim is not None for one in wordings)


def with_checks(
    matter: Matter,
    reviews: Sequence[DocumentReview],
    catalogue: ClauseCatalogue,
    recall: Mapping[str, Recall],
    token: CancelToken,
) -> tuple[DocumentReview, ...]:
    """Return documents as they go into a report, each with what its playbook says. Raises Cancelled."""
    return tuple(replace(one, check=check_document(matter, one, catalogue, recall, token)) for one in reviews)


def check_review(
    review: DocumentReview,
    passages: tuple[Passage, ...],
    playbook: Playbook,
    catalogue: ClauseCatalogue,
    recall: Mapping[str, Recall],
    said: Mapping[str, PersonVerdict],
    token: CancelToken,
    statements: StatementReader | None = None,
) -> PlaybookCheck | None:
    """Return a reviewed document against a playbook; None where there is no text to judge. Raises Cancelled.

    `said` is what the person said, by the key of the position. `recall` is how often each type is found. `statements`
    tells how the document stands to what wordings claim, where there are weights for it.
    """
    in_force = tuple(one for one in passages if one.counts)
    if review.document is None or not in_force:
        return None
    read = statements.read(review.document, in_force) if statements is not None else ()
    paper = Paper(review.document, in_force, {one.key: one for one in read})
    desk = _Desk(review, paper, catalogue, recall)
    results = [judge_position(desk.case(one, said.get(one.key)), token) for one in playbook.positions]
    return PlaybookCheck(playbook, tuple(results), tuple(sorted(said.items(), key=lambda one: one[0])))


class _Desk:
    """One document with all that its positions have in common."""

    def __init__(
        self, review: DocumentReview, paper: Paper, catalogue: ClauseCatalogue, recall: Mapping[str, Recall]
    ) -> None:
        self._review, self._paper, self._catalogue, self._recall = review, paper, catalogue, recall
        self._close = ClosePassages(paper.document.text, paper.passages)
        self._absent = absent(review, review.findings, catalogue)
        self._elsewhere = takes_in_terms(paper.document.text)

    def case(self, position: Position, person: PersonVerdict | None) -> Case:
        clause = self._catalogue.named(position.clause)
        found = [one for one in self._review.findings if clause is not None and one.finding.clause == clause.key]
        return Case(
            position,
            self._paper,
            tuple(found),
            partial(self._search, position, clause),
            self._silence(position, clause),
            clause is not None and clause.key in self._review.confirmed_absent,
            person,
        )

    def _search(self, position: Position, clause: ClauseType | None) -> LookedFor:
        near = self._close.to(clause or _as_type(position, self._catalogue))
        quote = self._paper.quoted(near.start, near.end) if near is not None else None
        recall = self._recall.get(clause.key) if clause is not None else None
        return LookedFor(len(self._paper.passages), quote, recall)

    def _silence(self, position: Position, clause: ClauseType | None) -> Reason | None:
        """Return why the absence of a clause says nothing, None where it says something."""
        run = self._review.run
        if clause is None:
            return Reason(ReasonKind.UNKNOWN_TYPE, (position.clause,))
        if run is None or not run.state.ended_well:
            return Reason(ReasonKind.NOT_REVIEWED)
        if self._absent.language and not clause.own:
            return Reason(ReasonKind.NOT_LOOKED_FOR, (self._absent.language,))
        unread = self._review.summary.unread_pages
        if unread:
            return Reason(ReasonKind.PAGES_UNREAD, (str(unread),))
        return Reason(ReasonKind.TERMS_ELSEWHERE) if self._elsewhere else None


def _as_type(position: Position, catalogue: ClauseCatalogue) -> ClauseType:
    """Return a type made of what a position says, to look for the passage that comes closest to it."""
    said = [position.title, position.fallback]
    said += [one.text for one in (*position.preferred.wordings, *position.acceptable.wordings)]
    words = [one for one in said if one]
    return own_clause(position.clause, position.title, ClauseGroup.GENERAL, words, catalogue.types)
