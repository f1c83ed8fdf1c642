"""What tells a document from the form that it is made from."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from smallprint.compare.words import lines_of
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.domain.standard import (
    BesideForm,
    BesideKind,
    Deviation,
    StandardCheck,
    StandardDoubt,
    StandardForm,
)
from smallprint.standards.deviating import Ground, deviations
from smallprint.standards.finding import Spot, chain, grown, spots
from smallprint.standards.wording import FormWords, wording_of

LEAST_SHARE = 0.4  # of a form's words; with fewer a document is not said to be made from it
_MARGIN_WORDS = 4  # a shorter line in a header or footer says nothing of its own
_CHANGING = re.compile(
    r"\b(?:modif|amend|replac|delet|supersed|overrid|chang|notwithstanding|in\s+lieu|instead\s+of|does\s+not\s+apply"
    r"|do\s+not\s+apply|shall\s+not\s+apply|is\s+removed|are\s+removed|in\s+addition\s+to|prevail|precedence)",
    re.IGNORECASE,
)


def check_standard(
    document: Document, passages: Sequence[Passage], forms: Sequence[StandardForm], token: CancelToken
) -> StandardCheck | None:
    """Return a document beside the form it is made from, None where it is made from none. Raises Cancelled.

    Of several forms it is the one of whose words the largest share stands in the document, in their order.
    """
    wording = wording_of(document, passages)
    if not wording.keys or not forms:
        return None
    best: tuple[float, int, StandardForm, list[Spot]] | None = None
    every = spots(wording, forms, token)
    for form, found in zip(forms, every, strict=True):
        token.check()
        taken = grown(chain(found, form.pieces), wording, form.pieces)
        share = sum(form.pieces[one.piece].words for one in taken if form.pieces[one.piece].needed) / form.length
        if share >= LEAST_SHARE and (best is None or (share, form.length) > best[:2]):
            best = share, form.length, form, taken
    if best is None:
        return None
    share, _, form, taken = best
    needed = tuple(one for one in taken if form.pieces[one.piece].needed)
    notices = tuple(one for one in taken if not form.pieces[one.piece].needed)
    ground = Ground(form, wording, passages, needed, notices, tuple(every[forms.index(form)]))
    told = tuple(deviations(ground))
    beside = tuple(_beside(ground, told))
    return StandardCheck(form, share, told, beside, tuple(_doubts(document)))


def _beside(ground: Ground, told: Iterable[Deviation]) -> Iterator[BesideForm]:
    """Yield the words that are no part of the form and no change of it, in the order of the document."""
    wording = ground.wording
    taken = {(one.start, one.end) for one in told}
    parts = [(BesideKind.FILLED, first, last) for first, last in ground.filled()]
    parts += [(BesideKind.BEFORE, first, last) for first, last in ground.sentences(0, ground.first)]
    parts += [(BesideKind.AFTER, first, last) for first, last in ground.sentences(ground.last, len(wording.keys))]
    for kind, first, last in sorted(parts, key=lambda one: one[1]):
        start, end = wording.starts[first], wording.stops[last - 1]
        if (start, end) not in taken:
            said = wording.document.text[start:end]
            changing = kind is not BesideKind.FILLED and _CHANGING.search(said) is not None
            yield BesideForm(kind, start, end, last - first, changing)
    yield from _margins(wording, ground.passages)


def _margins(wording: FormWords, passages: Sequence[Passage]) -> Iterator[BesideForm]:
    """Yield the lines of headers and footers that stand in the document once: these are no running heads."""
    text = wording.document.text
    around = [one for one in passages if one.kind is PassageKind.FURNITURE]
    keys = [" ".join(lines_of(text[one.start : one.end])) for one in around]
    often = Counter(keys)
    for passage, key in zip(around, keys, strict=True):
        said = text[passage.start : passage.end].strip()
        if key and often[key] == 1 and len(said.split()) >= _MARGIN_WORDS:
            start = text.index(said, passage.start)
            words = len(said.split())
            yield BesideForm(BesideKind.MARGIN, start, start + len(said), words, _CHANGING.search(said) is not None)


def _doubts(document: Document) -> Iterator[StandardDoubt]:
    if document.report.unread_pages:
        yield StandardDoubt.PAGES_UNREAD
    if document.report.ocr_pages:
        yield StandardDoubt.RECOGNISED
    if document.report.cut_short:
        yield StandardDoubt.CUT_SHORT
    if document.changes:
        yield StandardDoubt.TRACKED_CHANGES
