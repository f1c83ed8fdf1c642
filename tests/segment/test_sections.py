"""Numbers and titles become the section path of the passages under them."""

from dataclasses import replace

import pytest

from smallprint.domain.passage import PassageKind
from smallprint.segment.labels import read_label, roman_value
from tests.segment.build import Cut, drawn, text_cut


def test_articles_sections_and_items_nest() -> None:
    cut = text_cut(
        "ARTICLE IX\nTERM AND TERMINATION\n\nSection 9.1 Term. This Agreement runs for a year.\n\n"
        "Section 9.2 Termination. Either party may end it if the other:\n\n(a) fails to pay; or\n\n(b) is sold:\n\n"
        "(i) in whole; or\n\n(ii) in part.\n\n9.2.1 Notice. Notice is given in writing.\n"
    )
    assert cut.of("(b) is sold").section_path == "Article IX TERM AND TERMINATION > 9.2 Termination > (b)"
    assert cut.number("(b) is sold") == "9.2(b)"
    assert cut.number("(ii) in part") == "9.2(b)(ii)"
    assert cut.number("Notice is given") == "9.2.1"
    assert cut.of("Notice is given").heading == "Notice"
    assert cut.of("9.2.1 Notice.").kind is PassageKind.HEADING
    assert cut.of("(a) fails").kind is PassageKind.LIST_ITEM


@pytest.mark.parametrize(
    ("items", "number", "expected"),
    [
        (["(g) one;", "(h) two;", "(i) three;", "(j) four."], "(i) three", "1(i)"),
        (["(h) one:", "(i) sub one;", "(ii) sub two.", "(i) two;"], "(ii) sub", "1(h)(ii)"),
        (["(a) one:", "(i) sub one;", "(ii) sub two;", "(b) two."], "(b) two", "1(b)"),
        (["(u) one;", "(v) two;", "(w) three."], "(v) two", "1(v)"),
        (["(iv) sub four;", "(v) sub five;", "(vi) sub six."], "(v) sub", "1(v)"),
        (["(z) one;", "(aa) two;", "(bb) three."], "(bb) three", "1(bb)"),
    ],
)
def test_letters_and_roman_numbers_are_told_apart_by_their_sequence(
    items: list[str], number: str, expected: str
) -> None:
    first = "".join(f"({chr(c)}) before;\n\n" for c in range(ord("a"), ord(items[0][1]))) if items[0][2] == ")" else ""
    cut = text_cut("1. Duties\n\n" + first + "\n\n".join(items) + "\n")
    assert cut.number(number) == expected


def test_letters_with_a_point_are_cited_in_brackets() -> None:
    cut = text_cut("3. Duties\n\na. Supplier delivers.\n\nb. Buyer pays:\n\n1) in time;\n\n2) in full.\n")
    assert cut.number("b. Buyer") == "3(b)"
    assert cut.number("2) in full") == "3(b)(2)"


def test_a_reference_at_a_line_start_opens_no_section() -> None:
    cut = text_cut(
        "2. Fees\n\n2.1 Buyer pays the fees that are set out in the price list, subject always to\n"
        "Section 9.2 above and to any other rule on which the parties agree, as well as\n"
        "9.4 and the schedule. Interest is due.\n"
    )
    assert cut.number("Interest is due") == "2.1"
    assert len(cut.texts()) == 3


@pytest.mark.parametrize(
    "line",
    [
        "Section 9.2 above applies",
        "Section 9.2, as amended",
        "Article IV of the Code",
        "2.5 million units",
        "Exhibit 10.12",
        "12 months",
    ],
)
def test_references_and_figures_are_no_labels(line: str) -> None:
    assert read_label(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("9.2 Term", "9.2"), ("9.2. Term", "9.2"), ("9. Term", "9"), ("SECTION 9.2. Term", "9.2"), ("§ 4 Term", "4"),
        ("ARTICLE IV", "Article IV"), ("Exhibit A", "Exhibit A"), ("SCHEDULE 1", "Schedule 1"), ("(iv) the", "(iv)"),
        ("(A) the", "(A)"), ("A. The", "A."), ("iv) the", "iv)"), ("(12) the", "(12)"),
    ],
)  # fmt: skip
def test_numbers_are_read_as_printed(line: str, number: str) -> None:
    label = read_label(line, 0, len(line))
    assert label is not None
    assert label.number == number


def test_roman_numbers() -> None:
    assert [roman_value(n) for n in ("I", "IV", "IX", "XIV", "XL", "IIII", "VX", "")] == [1, 4, 9, 14, 40, 0, 0, 0]


def test_run_in_headings_are_passages_of_their_own() -> None:
    cut = text_cut("7. Governing Law. The law of Ohio governs.\n\n8. Notices: All notices are in writing.\n")
    assert cut.texts(PassageKind.HEADING) == ["7. Governing Law.", "8. Notices:"]
    assert cut.of("All notices").section_path == "8 Notices"


def test_an_unnumbered_run_in_heading_names_its_paragraph() -> None:
    cut = text_cut("Termination for Convenience. Either party may end this Agreement on ten days' notice.\n")
    assert cut.of("Either party").heading == "Termination for Convenience"


def test_capitals_on_a_line_of_their_own_are_a_heading() -> None:
    cut = text_cut(
        "CONFIDENTIALITY\n\nEach party keeps the other's secrets.\n\nGOVERNING LAW\n\nThe law of Ohio governs.\n"
    )
    assert cut.texts(PassageKind.HEADING) == ["CONFIDENTIALITY", "GOVERNING LAW"]
    assert cut.of("The law of Ohio").section_path == "GOVERNING LAW"


def test_numbering_starts_anew_in_an_exhibit() -> None:
    cut = text_cut(
        "1. Term\n\nOne year.\n\n2. Fees\n\nTen dollars.\n\nEXHIBIT A\n\nSERVICE LEVELS\n\n1. Uptime\n\n"
        "Ninety percent.\n\n1.1 Measure\n\nBy the hour.\n"
    )
    assert cut.of("Ninety percent").section_path == "Exhibit A SERVICE LEVELS > 1 Uptime"
    assert cut.of("By the hour").section_path == "Exhibit A SERVICE LEVELS > 1 Uptime > 1.1 Measure"


def test_sections_that_lost_their_line_ends_are_found() -> None:
    cut = text_cut(
        "5.4 Records. Supplier keeps records. 5.5 Audit. Buyer may audit them. ARTICLE VI TERM Section 6.1 Length. "
        "It runs for a year under Section 5. 3 copies exist."
    )
    assert cut.number("Buyer may audit") == "5.5"
    assert cut.texts(PassageKind.HEADING)[:2] == ["5.4 Records.", "5.5 Audit."]


def test_vertical_space_and_indents_part_paragraphs() -> None:
    full = "the supplier shall keep records of each sale that it makes to the buyer under this"
    cut = Cut(
        drawn(
            [
                (72, 100, f"In every year {full}"[:80]),
                (72, 112, "Agreement and of each return"),
                (72, 140, "The Buyer may inspect them at any time that suits the parties in the year that foll"),
                (72, 152, "ows"),
            ]
        )
    )
    assert [w.split()[0] for w in cut.texts()] == ["In", "The"]


def test_strips_that_do_not_fit_the_text_are_ignored() -> None:
    document = drawn([(72, 100, "The buyer pays.")])
    broken = replace(document, pages=(replace(document.pages[0], strips=b"\x00" * 25),))
    assert Cut(broken).texts() == ["The buyer pays."]


def test_typewriter_underlining_parts_no_words() -> None:
    cut = text_cut(
        '1. Words\n   -----\n\n"Goods" means the things sold.\n-----\n"Price" means the sum due for\n-----\nGoods.\n'
    )
    assert cut.texts(PassageKind.HEADING) == ["1. Words -----"]
    assert [d.term for d in cut.segmentation.definitions] == ["Goods", "Price"]
    assert cut.of('"Goods" means').heading == "Words"


def test_columns_set_with_spaces_are_rows() -> None:
    cut = text_cut("Item          Price\nLamp          Ten dollars\nChair         Nine dollars\n")
    assert len(cut.texts(PassageKind.TABLE_ROW)) == 3
    stretched = text_cut("the   supplier   keeps   records,   sheets   and\nfiles of each sale.\n")
    assert len(stretched.texts()) == 1
    assert stretched.texts(PassageKind.TABLE_ROW) == []


@pytest.mark.parametrize(
    ("words", "figures"), [("one", "1"), ("thirty", "30"), ("Twenty-four", "24"), ("ninety", "90")]
)
def test_figures_that_repeat_the_words_before_them_begin_no_item(words: str, figures: str) -> None:
    cut = text_cut(
        "9.1 Term. This Agreement shall run for a period of five years from the day on which both sign it.\n"
        f"Thereafter it shall renew for {words}\n          ({figures}) months unless a party ends it by notice.\n"
    )
    assert f"({figures}) months" in cut.words(cut.of("Thereafter it shall"))


def test_an_item_whose_number_is_another_than_the_words_before_it_stays_one() -> None:
    for before in ("The parties agree on thirty", "Schedule One"):
        text = f"9.1 Term. This Agreement shall run for a year.\n{before}\n(1) months of notice;\n(2) days of rest.\n"
        cut = text_cut(text)
        assert cut.of("(1) months").kind is PassageKind.LIST_ITEM
