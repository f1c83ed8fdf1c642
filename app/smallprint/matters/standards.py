"""Documents of a matter beside the standard forms that are known."""

from collections.abc import Sequence

from smallprint.domain.progress import CancelToken
from smallprint.domain.standard import StandardCheck, StandardForm
from smallprint.standards import check_standard
from smallprint.standards.library import known_forms
from smallprint.store import Matter


def standard_of(
    matter: Matter, document_id: int, forms: Sequence[StandardForm], token: CancelToken
) -> StandardCheck | None:
    """Return a document beside the form it is made from, None where it is from none; raises MatterError, Cancelled."""
    opened = matter.documents.opened(document_id)
    return check_standard(opened.document, opened.segmentation.passages, forms, token)


def forms_known(folder: str) -> tuple[StandardForm, ...]:
    """Return the forms that ship with the program and those of the person's own folder, as the settings name it."""
    return known_forms(folder)
