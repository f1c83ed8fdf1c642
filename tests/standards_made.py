"""A standard form of our own, and documents made from it, for tests."""

from functools import lru_cache

from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.domain.standard import StandardCheck, StandardForm
from smallprint.ingest import read_text
from smallprint.segment import segment
from smallprint.standards import FormFacts, check_standard, made_form

TITLE = "ALDER STANDARD TERMS"
CLAUSES = (
    "1. Purpose. Each party may disclose information to the other party for the Purpose on the Cover Page. A party "
    "that discloses is the “Discloser”, and a party that receives is the “Recipient”.",
    "2. Duties. The Recipient shall: (a) use the information only for the Purpose; (b) keep it secret with no less "
    "than reasonable care; and (c) give it only to staff who need it and are bound by like duties.",
    "3. Exceptions. The duties in Section 2(b) do not apply to information that is public, or that the Recipient knew "
    "before it was disclosed.",
    "4. Term. These terms apply for two (2) years from the Effective Date. Either party may end them on thirty (30) "
    "days notice.",
    "5. Return. Upon request the Recipient shall return or destroy the information within ten days.",
    "6. Law. The law named on the Cover Page governs these terms, without regard to conflict of laws.",
)
NOTICE = "Alder Standard Terms (Version 1.0), free to use under CC BY 4.0."
FACTS = FormFacts("alder", "Standard Terms", "Alder", "1.0", "CC BY 4.0", "made for tests")


def text_of(*clauses: str, before: str = "", after: str = "") -> str:
    """A document with these clauses, or all of the form's."""
    return "\n\n".join(filter(None, (before, TITLE, *(clauses or CLAUSES), NOTICE, after))) + "\n"


def document_of(text: str, name: str = "a.txt") -> Document:
    return read_text(text.encode(), name, "0" * 64)


@lru_cache
def form_of(text: str = "", facts: FormFacts = FACTS, *, with_text: bool = False) -> StandardForm:
    document = document_of(text or text_of())
    return made_form(document, segment(document).passages, facts, with_text=with_text)


def check(text: str, *forms: StandardForm) -> StandardCheck | None:
    document = document_of(text)
    return check_standard(document, segment(document).passages, forms or (form_of(),), CancelToken())
