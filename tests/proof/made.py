"""A contract of a few clauses in order, with more clauses behind it, and what proof-reading tells of it."""

from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.domain.proof import Flaw, FlawKind
from smallprint.ingest import read_text
from smallprint.proof import proof_read
from smallprint.segment import segment

HEAD = (
    "SERVICES AGREEMENT\n\n"
    "This Agreement is made between Alder Works Ltd (“Supplier”) and Birch Retail Inc. (“Customer”).\n\n"
)
_CLAUSES = (
    "1. Definitions\n\n“Fees” means the sums in clause 3.\n\n“Services” means the work in clause 2.\n\n"
    "2. Services\n\nThe Supplier performs the Services with care.\n\n"
    "3. Fees\n\nThe Customer pays the Fees within thirty (30) days.\n\n"
    "4. Term\n\nThis Agreement ends after two years.\n\n"
    "5. Law\n\nThe law of England governs.\n\n"
)


def document_of(more: str, head: str = HEAD) -> Document:
    return read_text((head + _CLAUSES + more).encode(), "a.txt", "0" * 64)


def flaws_in(more: str, kind: FlawKind | None = None, head: str = HEAD) -> list[Flaw]:
    document = document_of(more, head)
    found = proof_read(document, segment(document), CancelToken())
    return [one for one in found if kind is None or one.kind is kind]
