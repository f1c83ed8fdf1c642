"""A document -> its flaws, by kind and then in the order of its text."""

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.domain.proof import Flaw, FlawKind
from smallprint.proof.blanks import blanks
from smallprint.proof.names import differing_names
from smallprint.proof.numbers import differing_numbers
from smallprint.proof.references import dangling
from smallprint.proof.roles import differing_roles
from smallprint.proof.terms import term_flaws
from smallprint.proof.values import differing_values

_ORDER = {kind: number for number, kind in enumerate(FlawKind)}
_CHECKS = (blanks, differing_numbers, differing_values, differing_names, differing_roles, dangling, term_flaws)


def proof_read(document: Document, segmentation: Segmentation, token: CancelToken) -> tuple[Flaw, ...]:
    """Return what does not fit together in a document; raises Cancelled."""
    found: list[Flaw] = []
    for check in _CHECKS:
        token.check()
        found.extend(check(document, segmentation))
    return tuple(sorted(found, key=lambda one: (_ORDER[one.kind], one.start)))
