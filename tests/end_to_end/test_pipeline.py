"""Reviews contracts with every part real: what is stored, what is refused, and how soon a review stops."""

import threading
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from smallprint.bootstrap import Services
from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.domain.review import DocumentState
from smallprint.domain.run import RunState
from smallprint.errors import Cancelled
from smallprint.ingest import PageRenderer
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.matters.review_remarks import remarks
from smallprint.store import open_matter
from tests.build_pdf import make_drawn_pdf
from tests.end_to_end.conftest import Reviewed
from tests.end_to_end.contracts import long_contract
from tests.quickest import quickest

_GERMAN = [
    "Der Vertrag wird auf unbestimmte Zeit geschlossen und kann von jeder",
    "Partei mit einer Frist von drei Monaten zum Ende des Jahres gekündigt",
    "werden. Die Kündigung ist nicht wirksam, wenn sie nicht schriftlich erfolgt.",
]


def _silent(_progress: Progress) -> None:
    pass


def _placed(document: Document, original: bytes) -> Document:
    """Give each page the boxes of its characters, as whoever shows a page does."""
    renderer = PageRenderer()
    try:
        renderer.open(original)
        pages = tuple(
            replace(page, boxes=renderer.boxes(page.index).fitted(document.text[page.start : page.end]))
            for page in document.pages
        )
        return replace(document, pages=pages)
    finally:
        renderer.close()


def test_findings_are_verbatim_and_say_who_found_them(reviewed: Reviewed) -> None:
    with open_matter(reviewed.on_command_line) as matter:
        reviews = [matter.review(summary.id) for summary in matter.documents.summaries()]
        originals = [matter.documents.original(summary.id) for summary in matter.documents.summaries()]
    for review, original in zip(reviews, originals, strict=True):
        assert review.document is not None
        assert review.run is not None
        assert review.run.state is RunState.COMPLETE
        assert len(review.findings) >= 10
        placed = review.document if review.document.flowing else _placed(review.document, original)
        for found in review.findings:
            assert review.document.quote(found.finding.anchor) == found.finding.quote
            assert found.finding.found_by
            assert placed.flowing or list(placed.rects(found.finding.anchor))
        by_clause = {found.finding.clause: found.finding for found in review.findings}
        law = by_clause["governing-law"]
        assert law.value is not None
        assert law.value.normal == "Ohio"


@pytest.mark.timing
def test_a_review_has_stopped_within_200_ms_of_cancelling(services: Services, tmp_path: Path) -> None:
    contract, number = long_contract(tmp_path / "long.txt"), count()

    def seconds() -> float:
        token = CancelToken()
        asked: list[float] = []

        def cancel() -> None:
            asked.append(time.monotonic())
            token.cancel()

        timer = threading.Timer(0.03, cancel)  # in the middle of a reading, not between two

        def report(progress: Progress) -> None:
            if progress.stage is Stage.READ and progress.done == 3:
                timer.start()

        with open_matter(tmp_path / f"{next(number)}.smallprint") as matter:
            ids = add_files(matter, [contract]).ids
            with pytest.raises(Cancelled):
                review_documents(services, matter, ids, report, token)
            return time.monotonic() - asked[0]

    assert quickest(seconds, 0.2) < 0.2


def test_a_bad_file_costs_only_itself(services: Services, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(b"")
    (tmp_path / "in" / "b.pdf").write_bytes(sample.read_bytes()[:5000])
    (tmp_path / "in" / "c.txt").write_text("This Agreement shall be governed by the laws of the State of Nevada.\n")
    matter = open_matter(tmp_path / "deal.smallprint")
    ids = add_files(matter, [tmp_path / "in"]).ids
    review_documents(services, matter, ids, _silent, CancelToken())
    empty, cut, text = (matter.documents.summary(document_id) for document_id in ids)
    assert empty.state is DocumentState.REFUSED
    assert "a.pdf" in empty.message
    assert cut.state is DocumentState.REFUSED
    assert "b.pdf" in cut.message
    assert text.state is DocumentState.OPEN
    assert text.run_state is RunState.COMPLETE
    matter.close()


def test_what_is_remarked_on_a_file_is_said_beside_its_pages_without_text(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "vertrag.pdf"
    words = " T* ".join(f"({line}) Tj" for line in _GERMAN)
    drawing = "100 100 200 300 re f"
    path.write_bytes(make_drawn_pdf([f"BT /F1 12 Tf 14 TL 72 700 Td {words} ET", drawing, drawing]))
    matter = open_matter(tmp_path / "deal.smallprint")
    ids = add_files(matter, [path]).ids
    review_documents(services, matter, ids, _silent, CancelToken())
    pages, language = remarks(matter, ids)
    assert "2" in pages
    assert "3" in pages
    assert "English" in language
    matter.close()
