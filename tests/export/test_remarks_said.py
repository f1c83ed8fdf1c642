"""Every fact on a file has its sentence, whatever it names, counts or points to."""

import pytest

from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.export.remarks_said import remarks_said, said

PAGES = tuple(Page(index, 10 * index, 10 * index + 10, label) for index, label in enumerate(("i", "1", "2")))


@pytest.mark.parametrize("kind", RemarkKind)
def test_every_kind_is_said_in_a_sentence(kind: RemarkKind) -> None:
    sentence = said(Remark(kind, 2, 3, ("Annex.",), (0, 2)), PAGES)
    assert sentence[:1] == sentence[:1].upper()
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("kind", RemarkKind)
def test_a_remark_that_lacks_what_it_names_is_said_all_the_same(kind: RemarkKind) -> None:
    assert "{" not in said(Remark(kind, 1, pages=(99,)), PAGES)


def test_pages_are_named_by_their_labels() -> None:
    assert said(Remark(RemarkKind.PAGES_BLANK, pages=(0, 2)), PAGES) == "Pages i and 2 are blank."
    assert said(Remark(RemarkKind.PAGES_BLANK, pages=(0,)), PAGES) == "Page i is blank."


def test_words_of_a_file_are_not_taken_for_a_pattern() -> None:
    assert said(Remark(RemarkKind.SAID, names=("Clause {0} {on} {",)), PAGES) == "Clause {0} {on} {"


def test_days_of_signatures_are_written_out_and_what_is_no_day_stays() -> None:
    sentence = said(Remark(RemarkKind.SIGNATURES, 2, 3, ("2024-05-21", "long ago")), PAGES)
    assert "2 of them signed on 21 May 2024 and long ago by the signer's clock" in sentence


def test_pages_that_were_not_read_are_left_out_by_kind_and_of_an_older_matter_by_their_sentence() -> None:
    unread = Remark(RemarkKind.PAGE_IS_PICTURE, pages=(1,))
    older = Remark(RemarkKind.SAID, names=(said(Remark(RemarkKind.PAGE_WITHOUT_TEXT, pages=(2,)), PAGES),))
    other = Remark(RemarkKind.SAID, names=("Something else.",))
    met = (unread, older, other, Remark(RemarkKind.MACROS))
    report = IngestReport("a reader", 3, 30, unread_pages=(1, 2), remarks=met)
    document = Document("0" * 64, "a.pdf", DocumentKind.PDF, "x" * 30, PAGES, report=report)
    assert remarks_said(document) == tuple(said(one, PAGES) for one in met)
    assert remarks_said(document, unread_pages=False) == (said(other, PAGES), said(met[-1], PAGES))
