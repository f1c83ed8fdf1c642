"""What two versions of a contract have as verdicts by the playbook that both are judged by."""

from collections.abc import Mapping
from dataclasses import dataclass

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.playbook_verdict import PlaybookCheck, PositionResult, Quoted
from smallprint.domain.progress import CancelToken
from smallprint.domain.recall import Recall
from smallprint.domain.versions import VerdictChange
from smallprint.matters.checking import check_document
from smallprint.matters.own_types import catalogue_of
from smallprint.store import Matter


@dataclass(frozen=True, slots=True)
class VerdictsCompared:
    """The verdicts that changed, the most severe first; `remark` says why they cannot be compared, else it is ""."""

    changes: tuple[VerdictChange, ...] = ()
    remark: str = ""


def compared_verdicts(
    matter: Matter,
    old_id: int,
    new_id: int,
    shipped: ClauseCatalogue,
    recall: Mapping[str, Recall],
    token: CancelToken,
) -> VerdictsCompared:
    """Return which verdicts changed from one document of a matter to another; raises Cancelled.

    Nothing changed where one of them has no playbook. A verdict of one playbook says nothing about that of another.
    """
    old, new = (matter.playbooks.of_document(one) for one in (old_id, new_id))
    if old is None or new is None:
        return VerdictsCompared()
    if old.sha256 != new.sha256:
        return VerdictsCompared(remark=_different(old.name, new.name))
    catalogue = catalogue_of(matter, shipped)
    reviews = (matter.review(one, unlikely=False) for one in (old_id, new_id))
    before, after = (check_document(matter, one, catalogue, recall, token) for one in reviews)
    return VerdictsCompared(verdict_changes(before, after)) if before and after else VerdictsCompared()


def verdict_changes(before: PlaybookCheck, after: PlaybookCheck) -> tuple[VerdictChange, ...]:
    """Return the positions of one playbook whose verdicts differ, the most severe first, then what needs doing."""
    found = []
    for now in after.results:
        then = before.result(now.position.key)
        if then is not None and then.verdict is not now.verdict:
            found.append(VerdictChange(now.position, then.verdict, now.verdict, _words(then), _words(now)))
    return tuple(sorted(found, key=lambda one: (one.position.severity.rank, one.after.rank)))


def _different(words: str, new_words: str) -> str:
    if words == new_words:
        return f"The two versions are judged by different editions of the playbook “{words}”. Choose one for both."
    return f"The older version is judged by “{words}”, the newer one by “{new_words}”. Choose one playbook for both."


def _words(result: PositionResult) -> Anchor | None:
    return result.grounds.anchor if isinstance(result.grounds, Quoted) else None
