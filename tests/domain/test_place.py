"""Where words stand: the section that holds most of them, the page where there are pages, files told apart."""

import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind, Section, section_number
from smallprint.domain.place import Place, file_names, place_in, place_of_words, section_holding

NINE, NINE_ONE = Section("9.", "Term"), Section("9.1")
EIGHT_TWO = (Section("8.", "Liability"), Section("8.2"))


def built(*parts: tuple[str, tuple[Section, ...], PassageKind]) -> tuple[str, list[Passage]]:
    text, passages = "", []
    for number, (words, section, kind) in enumerate(parts):
        passages.append(Passage(number, len(text), len(text) + len(words), 0, kind, section))
        text += words
    return text, passages


SENTENCE, HEADING, FURNITURE = PassageKind.SENTENCE, PassageKind.HEADING, PassageKind.FURNITURE
CONTRACT = built(
    ("8.2 Nothing here limits liability for fraud. ", EIGHT_TWO, SENTENCE),
    ("Page 7 of 12, confidential, draft of the third of May, with a very long running head ", EIGHT_TWO, FURNITURE),
    ("9. TERM AND TERMINATION OF THIS AGREEMENT AND ALL THAT FOLLOWS FROM ITS END FOR EACH PARTY ", (NINE,), HEADING),
    (
        "9.1 This Agreement ends on 2 March 2028, unless renewed as said in Section 9.2. ",
        (NINE, NINE_ONE),
        SENTENCE,
    ),
    ("(a) by notice; ", (NINE, NINE_ONE, Section("(a)")), SENTENCE),
    ("(b) by payment; ", (NINE, NINE_ONE, Section("(b)")), SENTENCE),
)


@pytest.mark.parametrize(
    ("first", "last", "number"),
    [
        ("8.2 Nothing", "9.2. ", "9.1"),  # the quote reaches back into another section
        ("9. TERM", "9.2. ", "9.1"),  # a heading is longer than the clause, and counts for nothing
        ("9. TERM", "EACH PARTY ", "9"),  # but stands for itself
        ("(a) by", "notice; ", "9.1(a)"),
        ("(a) by", "payment; ", "9.1(b)"),  # the larger one
        ("fraud", "fraud", "8.2"),
    ],
)
def test_the_section_is_the_one_that_holds_the_largest_part(first: str, last: str, number: str) -> None:
    text, passages = CONTRACT
    start, end = text.index(first), text.index(last) + len(last)
    assert section_number(section_holding(text, passages, start, end)) == number


def test_a_quote_over_the_items_of_a_list_is_cited_by_what_they_belong_to() -> None:
    under = (Section("7.", "Fees"), Section("7.3"))
    items = [(f"({letter}) the fee of this kind; ", (*under, Section(f"({letter})")), SENTENCE) for letter in "abc"]
    text, passages = built(("Customer pays: ", under, SENTENCE), *items)
    assert section_number(section_holding(text, passages, 0, len(text))) == "7.3"


def test_nothing_is_cited_of_text_without_sections() -> None:
    text, passages = built(("Signed by both. ", (), SENTENCE))
    assert section_holding(text, passages, 0, 5) == ()
    assert section_holding("", [], 0, 0) == ()


TEXT, PASSAGES = built(
    ("Front. ", (), SENTENCE), ("2.1 Either party may end it. ", (Section("2.", "End"), Section("2.1")), SENTENCE)
)
PAGES = (Page(0, 0, 7, "i"), Page(1, 7, len(TEXT), "1"))
PDF = Document("0" * 64, "deal.pdf", DocumentKind.PDF, TEXT, PAGES)
WORD = Document("1" * 64, "deal.docx", DocumentKind.DOCX, TEXT, PAGES)


def test_a_place_is_said_in_the_words_of_each_surface() -> None:
    place = place_of_words(PDF, PASSAGES, 7, len(TEXT))
    assert (place.short, place.words, place.sentence) == ("p. 1 · 2.1", "page 1, section 2.1", "Page 1, section 2.1")
    assert place.cited("Either  party\nmay", "a/deal.pdf") == "“Either party may” (a/deal.pdf, page 1, section 2.1)"
    assert place.as_json() == {"page_label": "1", "page_index": 1, "section": "2.1"}
    assert place_in(PDF, 0, "").words == "page i"
    assert place_in(PDF, 0, "Exhibit A").words == "page i, Exhibit A"


def test_a_word_file_has_no_pages_whatever_its_breaks() -> None:
    place = place_of_words(WORD, PASSAGES, 7, len(TEXT))
    assert (place.short, place.words) == ("2.1", "section 2.1")
    assert place.as_json() == {"page_label": None, "page_index": None, "section": "2.1"}
    assert place_in(WORD, 1, "", "2 End > Notice").words == "Notice"
    assert (Place().short, Place().words, Place().cited("x", "deal.docx")) == ("", "in the text", "“x” (deal.docx)")


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    files = [
        (1, "agreement.pdf", "/deals/north/agreement.pdf"),
        (2, "agreement.pdf", "/deals/south/agreement.pdf"),
        (3, "other.pdf", "/deals/south/other.pdf"),
        (4, "agreement.pdf", "C:\\old\\west\\agreement.pdf"),
    ]
    assert file_names(files) == {
        1: "north/agreement.pdf",
        2: "south/agreement.pdf",
        3: "other.pdf",
        4: "west/agreement.pdf",
    }


def test_so_much_of_the_folder_is_said_as_is_needed() -> None:
    files = [(1, "a.pdf", "/x/2019/final/a.pdf"), (2, "a.pdf", "/x/2020/final/a.pdf")]
    assert file_names(files) == {1: "2019/final/a.pdf", 2: "2020/final/a.pdf"}


def test_files_of_one_name_and_no_other_folder_are_numbered() -> None:
    assert file_names([(1, "a.pdf", "a.pdf"), (7, "a.pdf", "a.pdf")]) == {1: "a.pdf (1)", 7: "a.pdf (2)"}
