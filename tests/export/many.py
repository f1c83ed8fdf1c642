"""A matter of many findings, as the report of a large review has them."""

from smallprint.domain.decision import Verdict
from smallprint.domain.review import MatterReview
from tests.export.reviews import CAP, LAW, NOTICE, document, found, reviewed

_CLAUSES = (("law", LAW), ("notice", NOTICE), ("cap", CAP))
_VERDICTS = (None, Verdict.ACCEPTED, Verdict.REJECTED, None, Verdict.EDITED, None)


def many_findings(count: int, documents: int = 10) -> MatterReview:
    """Return a matter of so many findings, in so many documents, of every status."""
    reviews = []
    for number in range(documents):
        within = document(f"lease {number}.pdf")
        findings = [
            found(within, *_CLAUSES[at % len(_CLAUSES)], _VERDICTS[at % len(_VERDICTS)], reason=" Why\tnot? ")
            for at in range(count // documents)
        ]
        reviews.append(reviewed(within, *findings))
    return MatterReview("Many findings", tuple(reviews))
