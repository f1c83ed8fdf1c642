"""Pages of blanks or dots, as forms have them, do not hold up what reads their text."""

from collections.abc import Callable

import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.progress import CancelToken
from smallprint.read.short.party_spans import party_spans
from smallprint.segment import segment
from tests.retrieve.contracts import finders

_RUNS: dict[str, Callable[[int], str]] = {
    "blanks": lambda many: " " * many,
    "dots": lambda many: ". " * (many // 2),
    "lines": lambda many: " \n" * (many // 2),
}


@pytest.mark.parametrize("run", _RUNS)
def test_a_form_with_pages_of_blanks_is_read(run: str) -> None:
    blanks = _RUNS[run](4_000)
    parties = f"between Alder Works Ltd {blanks} and Birch Retail Inc."
    text = f"SUPPLY AGREEMENT\n\n{parties}\n\n1.{blanks}Fees. A fee is due.\n"
    document = Document("0" * 64, "form.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    segmentation = segment(document)
    assert segmentation.passages
    finders().candidates(document, segmentation, CancelToken())
    assert "Alder Works Ltd" in text[slice(*next(iter(party_spans(document, segmentation)))[:2])]
