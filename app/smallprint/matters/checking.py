"""A document of a matter against a playbook: what was found, decided and looked for becomes a verdict a position."""

from collections.abc import Mapping
from functools import partial

from smallprint.domain.absence import absent
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, own_clause
from smallprint.domain.passage import Passage
from smallprint.domain.playbook import Playbook, Position
from smallprint.domain.playbook_verdict import LookedFor, PersonVerdict, PlaybookCheck, Reason, ReasonKind
from smallprint.domain.progress import CancelToken
from smallprint.domain.recall import Recall
from smallprint.domain.review import DocumentReview
from smallprint.domain.statement import StatementReader
from smallprint.matters.closest import ClosePassages
from smallprint.playbooks.case import Case, Paper
from smallprint.playbooks.judging import judge_position


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
    return PlaybookCheck(playbook, tuple(results))


class _Desk:
    """One document with all that its positions have in common."""

    def __init__(
        self, review: DocumentReview, paper: Paper, catalogue: ClauseCatalogue, recall: Mapping[str, Recall]
    ) -> None:
        self._review, self._paper, self._catalogue, self._recall = review, paper, catalogue, recall
        self._close = ClosePassages(paper.document.text, paper.passages)
        self._absent = absent(review, review.findings, catalogue)

    def case(self, position: Position, person: PersonVerdict | None) -> Case:
        clause = type_of(position.clause, self._catalogue)
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
        return Reason(ReasonKind.PAGES_UNREAD, (str(unread),)) if unread else None


def type_of(named: str, catalogue: ClauseCatalogue) -> ClauseType | None:
    """Return the clause type that a playbook names, by its key or, whatever the case, its name; None for none."""
    same = (one for one in catalogue.types if one.name.casefold() == named.casefold())
    return catalogue.get(named) or next(same, None)


def _as_type(position: Position, catalogue: ClauseCatalogue) -> ClauseType:
    """Return a type made of what a position says, to look for the passage that comes closest to it."""
    said = [position.title, position.fallback]
    said += [one.text for one in (*position.preferred.wordings, *position.acceptable.wordings)]
    words = [one for one in said if one]
    return own_clause(position.clause, position.title, ClauseGroup.GENERAL, words, catalogue.types)
