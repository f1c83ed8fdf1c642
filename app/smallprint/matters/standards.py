"""Documents of a matter beside the standard forms that are known."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.domain.place import Place, place_of_words
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentReview
from smallprint.domain.standard import BesideForm, Deviation, PlacedCheck, StandardCheck, StandardForm
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


def placed_check(check: StandardCheck, document: Document, passages: Sequence[Passage]) -> PlacedCheck:
    """Return a check of a document with the places of what it tells."""

    def placed(told: Sequence[Deviation | BesideForm]) -> tuple[Place, ...]:
        return tuple(place_of_words(document, passages, one.start, max(one.end, one.start + 1)) for one in told)

    return PlacedCheck(check, placed(check.deviations), placed(check.beside))


def with_standards(
    matter: Matter, reviews: Sequence[DocumentReview], folder: str, token: CancelToken
) -> tuple[DocumentReview, ...]:
    """Return documents as they go into a report, each beside the form it is made from. Raises Cancelled.

    `folder` is the person's own folder of forms, as the settings name it.
    """
    forms = forms_known(folder)
    return tuple(replace(one, standard=_standard(matter, one, forms, token)) for one in reviews)


def _standard(
    matter: Matter, review: DocumentReview, forms: Sequence[StandardForm], token: CancelToken
) -> PlacedCheck | None:
    segmentation = matter.documents.segmentation(review.summary.id)
    if review.document is None or segmentation is None:
        return None
    check = check_standard(review.document, segmentation.passages, forms, token)
    return placed_check(check, review.document, segmentation.passages) if check is not None else None
