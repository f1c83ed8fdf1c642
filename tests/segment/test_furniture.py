"""Running headers, footers, page numbers and tables of contents are set apart from the contract."""

from smallprint.domain.passage import PassageKind
from tests.segment.build import Cut, paged, text_cut

_GOODS = ("lamps", "chairs", "tables", "carpets", "mirrors", "curtains")
_BODY = (
    "{0} are delivered by the supplier in full and in good order within a month of\n"
    "the order, and the buyer shall let the supplier know on receipt whether\n"
    "all of the {0} arrived, in writing.\nThe buyer bears the cost of {0}.\n"
    "Broken {0} are sent back.\nThe price of {0} is fixed in the list that was shown last.\n"
)


def _body(number: int) -> str:
    return _BODY.format(_GOODS[number]).capitalize()


def _page(number: int, body: str) -> str:
    return f"Supply Agreement - Confidential\n{body}Page {number} of 5\n"


def test_headers_and_footers_repeated_on_pages_are_furniture() -> None:
    cut = Cut(paged(*(_page(n, _body(n)) for n in range(1, 6))))
    furniture = cut.texts(PassageKind.FURNITURE)
    assert furniture == [w for n in range(1, 6) for w in ("Supply Agreement - Confidential", f"Page {n} of 5")]


def test_bare_page_numbers_are_furniture() -> None:
    cut = Cut(paged(*(f"{_body(n)}{n}\n" for n in range(1, 4))))
    assert cut.texts(PassageKind.FURNITURE) == ["1", "2", "3"]


def test_a_bracket_that_closes_on_the_last_line_of_a_page_belongs_to_its_sentence() -> None:
    ends = ("6].", "7)", "[8]")
    cut = Cut(paged(*(f"{_body(n)}The {_GOODS[n]} of clauses\n{end}\n" for n, end in enumerate(ends, 1))))
    assert cut.texts(PassageKind.FURNITURE) == ["[8]"]


def test_a_sentence_cut_by_furniture_says_that_it_continues() -> None:
    pages = [_page(n, _body(n)) for n in range(1, 4)]
    pages[0] = _page(1, "The supplier shall deliver the goods in good order to the place that the\n")
    pages[1] = _page(2, "buyer names. The buyer pays.\n")
    cut = Cut(paged(*pages))
    rest = cut.of("buyer names.")
    assert rest.continues
    assert not cut.of("The buyer pays.").continues
    assert cut.of("The supplier shall deliver").section == rest.section


def test_without_furniture_a_sentence_stays_whole_over_the_page_break() -> None:
    cut = Cut(
        paged("The supplier shall deliver the goods in good order to the place that the\n", "buyer names in writing.\n")
    )
    assert len(cut.segmentation.passages) == 1


def test_repeated_text_inside_the_body_is_not_furniture() -> None:
    page = "{0}.1 The first duty is to deliver.\n\nINTENTIONALLY OMITTED\n\n{0}.3 The last duty is to bill.\n\n"
    lead = "{0}. The supplier has duties.\n\nThese are they in short words.\n\n"
    tail = "They end here for now.\n\nThey go on after this one.\n\nThis is the last of part {0}.\n"
    cut = Cut(paged(*((lead + page + tail).format(n) for n in range(1, 6))))
    assert cut.texts().count("INTENTIONALLY OMITTED") == 5
    assert "INTENTIONALLY OMITTED" not in cut.texts(PassageKind.FURNITURE)


def test_a_filing_line_is_furniture_even_once() -> None:
    cut = text_cut("The buyer pays.\n\nSource: ALDER WORKS INC, 10-K, 3/4/2011\n\nThe supplier delivers.\n")
    assert cut.texts(PassageKind.FURNITURE) == ["Source: ALDER WORKS INC, 10-K, 3/4/2011"]


def test_entries_of_a_table_of_contents_are_furniture_and_open_no_section() -> None:
    cut = text_cut(
        "TABLE OF CONTENTS\n\n1. Definitions .......... 1\n2. Term ............... 4\nExhibit A Prices\t9\n\n"
        "This Agreement binds both parties.\n\n1. Definitions\n\nWords have their meaning.\n"
    )
    assert cut.texts(PassageKind.FURNITURE)[:3] == [
        "TABLE OF CONTENTS",
        "1. Definitions .......... 1",
        "2. Term ............... 4",
    ]
    assert cut.of("This Agreement").section == ()
    assert cut.number("Words have") == "1"


def test_counting_numbers_alone_on_a_line_are_page_numbers_where_pages_were_lost() -> None:
    filler = "The supplier keeps a record of each sale and shows it to the buyer on request.\n" * 10
    cut = text_cut("".join(f"{filler}\n{number}\n\n" for number in range(3, 7)) + filler)
    assert cut.texts(PassageKind.FURNITURE) == ["3", "4", "5", "6"]


def test_a_column_of_numbers_is_not_page_numbers() -> None:
    cut = text_cut("The prices in dollars are these:\n\n1\n\n2\n\n3\n\nThe buyer pays them.\n")
    assert cut.texts(PassageKind.FURNITURE) == []


def test_a_stamp_is_furniture_by_its_shape_wherever_it_stands() -> None:
    stamps = (
        "Docusign Envelope ID: 7C1E-44A0-9F2B-D0110",
        "CRW-0004401",
        "Case 2:24-cv-00117 Document 31-2 Filed 05/06/24",
        "Hart & Vine LLP / Draft 4 / 12 March 2024",
    )
    for stamp in stamps:
        last = f"The seller keeps to the\n{stamp}\nagreed price of the list.\n"
        cut = Cut(paged(*(_body(n) for n in range(3)), last))
        assert cut.texts(PassageKind.FURNITURE) == [stamp]
        assert cut.of("agreed price").continues


def test_a_line_that_stands_once_on_most_pages_is_a_stamp_in_the_middle_of_a_sentence() -> None:
    lines = [_body(n).split("\n") for n in range(5)]
    pages = ["\n".join([*page[:4], "Received 14:02 Registry 7", *page[4:]]) for page in lines]
    cut = Cut(paged(*pages))
    assert cut.texts(PassageKind.FURNITURE) == ["Received 14:02 Registry 7"] * 5
    few = Cut(paged(*pages[:2], *("\n".join(page) for page in lines[2:])))
    assert few.texts(PassageKind.FURNITURE) == []


def test_one_form_that_is_filled_in_on_every_page_is_no_stamp() -> None:
    form = (
        "Order of 5 May 2024\nThe price is 900 pounds a month\nPaid within 30 days\nRuns for 12 months\nFee 20 pounds\n"
    )
    cut = Cut(paged(*(f"{_body(n)}{form}{_body(n + 1)}" for n in range(3))))
    assert cut.texts(PassageKind.FURNITURE) == []
