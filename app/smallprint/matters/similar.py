"""Clauses like a finding: in other documents of its matter, and in one's other matters, which are only read.

What was decided comes first, and then what is most alike. Nothing leaves the machine, and nothing is written.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue, ClauseType
from smallprint.domain.decision import Note
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.similar import SimilarClause, SimilarClauses
from smallprint.errors import MatterError
from smallprint.matters.own_types import catalogue_of
from smallprint.playbooks.likeness import alike
from smallprint.store import Matter, look_into_matter
from smallprint.system.reachable import resolved

LEAST = 0.15  # likeness; below it two clauses have hardly more in common than their type
MOST = 20  # clauses that are shown
_NEARLY = 0.99  # at most, where words differ: likeness does not look at numbers


def similar_clauses(
    matter: Matter,
    document_id: int,
    found: ReviewedFinding,
    catalogue: ClauseCatalogue,
    others: Iterable[Path],
    token: CancelToken,
    most: int = MOST,
) -> SimilarClauses:
    """Return the clauses most like a finding of a document. Raises MatterError, Cancelled.

    `others` are files of other matters; one that cannot be read costs itself alone, and a sentence says so.
    """
    clause = catalogue_of(matter, catalogue).get(found.finding.clause)
    text = found.finding.quote
    near = list(_in_matter(matter, None, (found.finding.clause,), document_id, text, token))
    remarks, looked_into = [], 0
    for path in _distinct(others, matter.path):
        token.check()
        try:
            with look_into_matter(path) as other:
                near += _in_matter(other, path, _keys(other, clause, found), None, text, token)
                looked_into += 1
        except MatterError as error:
            remarks.append(str(error))
    shown = sorted((one for one in near if one.likeness >= LEAST), key=lambda one: (not one.decided, -one.likeness))
    return SimilarClauses(tuple(_once(shown))[:most], len(near), looked_into, tuple(remarks))


def others_of(setting: str, recent: Sequence[Path]) -> Sequence[Path]:
    """Return the other matters to look into, as the setting says."""
    return recent if setting == "recent" else ()


def _distinct(paths: Iterable[Path], own: Path) -> Iterator[Path]:
    seen = {resolved(own)}
    for path in paths:
        if resolved(path) not in seen:
            seen.add(resolved(path))
            yield path


def _keys(other: Matter, clause: ClauseType | None, found: ReviewedFinding) -> tuple[str, ...]:
    """Return the keys that a type has in another matter: a person's own type is known again by its name."""
    if clause is None or not clause.own:
        return (found.finding.clause,)
    return tuple(one.key for one in other.clause_types.all() if one.name.casefold() == clause.name.casefold())


def _in_matter(
    matter: Matter, path: Path | None, keys: Sequence[str], without: int | None, text: str, token: CancelToken
) -> list[SimilarClause]:
    """Return what a matter has of a type, except of one document, each with the notes on it."""
    if not keys:
        return []
    stated = matter.findings.of_clauses_by_document(keys, unlikely=False)
    stated = [one for one in stated if one[0] != without and one[1].finding.quote and not one[1].broken]
    token.check()
    names = {one.id: one.cited_as for one in matter.documents.summaries()} if stated else {}
    scores = alike(text, [one.finding.quote for _, one in stated])
    same = _said(text)
    scores = [
        1.0 if _said(one.finding.quote) == same else min(score, _NEARLY)
        for (_, one), score in zip(stated, scores, strict=True)
    ]
    notes = {number: matter.notes.of_document(number) for number in {number for number, _ in stated}}
    return [
        SimilarClause(path, names.get(number, ""), number, _noted(one, notes[number]), score)
        for (number, one), score in zip(stated, scores, strict=True)
        if number in names
    ]


def _noted(found: ReviewedFinding, notes: Sequence[Note]) -> ReviewedFinding:
    return found.with_notes(one for one in notes if one.finding_id == found.finding.id)


def _said(text: str) -> str:
    return " ".join(text.split()).casefold()


def _once(clauses: Iterable[SimilarClause]) -> Iterator[SimilarClause]:
    """Yield each clause that has the same words, and the same decision with its reason, but once."""
    seen = set()
    for one in clauses:
        said = (_said(one.found.finding.quote), one.found.verdict, one.reason)
        if said not in seen:
            seen.add(said)
            yield one
