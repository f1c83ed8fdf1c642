"""Questions worth asking of a document or a matter, by what was found in it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType
from smallprint.store import Matter

_MOST = 5
# What a reviewer turns to first; other types follow in the order of the catalogue.
_FIRST = (
    "termination-for-convenience",
    "cap-on-liability",
    "governing-law",
    "notice-to-stop-renewal",
    "change-of-control",
    "anti-assignment",
    "exclusivity",
    "minimum-commitment",
    "audit-rights",
    "ip-ownership-assignment",
)
_TITLES = frozenset({"document-name", "parties", "agreement-date"})  # Key terms shows these without a question


def suggestions(matter: Matter, catalogue: ClauseCatalogue, document_id: int | None = None) -> list[str]:
    """Return questions that fit: of one document those about what it has, of a matter those that tell contracts apart.

    A person's own clause types come first. Questions asked already are left out.
    """
    asked = {question.text for question in matter.questions.asked()}
    if document_id is not None:
        found = {one.finding.clause for one in matter.findings.of_document(document_id, unlikely=False)}
    else:
        found = _telling(matter)
    fitting = [clause for clause in catalogue.types if clause.key in found and clause.key not in _TITLES]
    if not fitting:
        fitting = [clause for clause in catalogue.types if clause.key in _FIRST]
    return [clause.question for clause in _varied(fitting) if clause.question and clause.question not in asked][:_MOST]


def _telling(matter: Matter) -> set[str]:
    """Return the clause types that some documents of the matter have, those that all have last."""
    counts: Counter[str] = Counter(matter.findings.clauses_by_document())
    most = max(counts.values(), default=0)
    return {clause for clause, count in counts.items() if count < most} or set(counts)


def _varied(clauses: Sequence[ClauseType]) -> Iterable[ClauseType]:
    """Yield clause types, one of each group in turn, own types and those a reviewer turns to first at the beginning."""
    ranks = {key: number for number, key in enumerate(_FIRST)}
    order = sorted(clauses, key=lambda one: (not one.own, ranks.get(one.key, len(ranks))))
    waiting = list(order)
    while waiting:
        groups: set[ClauseGroup] = set()
        for clause in list(waiting):
            if clause.group not in groups:
                groups.add(clause.group)
                waiting.remove(clause)
                yield clause
