"""A quote with its citation: the document's own words, its name, the page as the file labels it, the section."""

from app.domain.anchor import Anchor
from app.domain.document import Document, DocumentKind, Page
from app.domain.finding import Finding, FoundBy
from app.ui.citation import cited_finding, cited_words

TEXT = "Front matter.\nEither party may end this\nAgreement at any time."
DEAL = Document("0" * 64, "deal.pdf", DocumentKind.PDF, TEXT, (Page(0, 0, 14, "i"), Page(1, 14, len(TEXT), "7")))
NOTE = Document("1" * 64, "note.txt", DocumentKind.TEXT, TEXT, (Page(0, 0, len(TEXT), "1"),))


def found(anchor: Anchor, section: str, number: str) -> Finding:
    quote = TEXT[anchor.start : anchor.end]
    return Finding("convenience", anchor, quote, 0.9, (FoundBy.RULE,), section=section, section_number=number)


def test_a_finding_is_cited_with_the_page_of_the_file_and_the_section() -> None:
    finding = found(Anchor(1, 14, len(TEXT)), "9 Term", "9.2(b)")
    assert (
        cited_finding(DEAL, finding)
        == "“Either party may end this Agreement at any time.” (deal.pdf, page 7, section 9.2(b))"
    )


def test_words_are_cited_with_the_path_of_their_section() -> None:
    assert cited_words(DEAL, 0, 12, "") == "“Front matter” (deal.pdf, page i)"
    assert cited_words(DEAL, 14, 26, "9 Term › 9.2") == "“Either party” (deal.pdf, page 7, 9 Term › 9.2)"


def test_flowing_text_has_no_page_to_cite() -> None:
    assert cited_words(NOTE, 0, 12, "") == "“Front matter” (note.txt)"
    assert cited_words(NOTE, 0, 12, "1 Front") == "“Front matter” (note.txt, 1 Front)"
