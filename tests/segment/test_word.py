"""Word documents: their own structure becomes passages and section paths."""

from smallprint.domain.document import BlockKind as B
from smallprint.domain.passage import PassageKind
from tests.segment.build import Cut, word


def test_headings_and_numbered_items_nest() -> None:
    cut = Cut(
        word(
            (B.HEADING, "9. Termination", 1, "9."),
            (B.LIST_ITEM, "9.1 Term. This Agreement runs for a year. It renews.", 2, "9.1"),
            (B.LIST_ITEM, "9.2 Cause. Either party may end it if the other:", 2, "9.2"),
            (B.LIST_ITEM, "(a) fails to pay; or", 3, "(a)"),
            (B.LIST_ITEM, "(b) is sold.", 3, "(b)"),
            (B.HEADING, "10. Law", 1, "10."),
            (B.PARAGRAPH, "The law of Ohio governs.", 0, ""),
        )
    )
    assert cut.of("(b) is sold").section_path == "9 Termination > 9.2 Cause > (b)"
    assert cut.number("(b) is sold") == "9.2(b)"
    assert cut.number("It renews") == "9.1"
    assert cut.of("The law").section_path == "10 Law"


def test_a_numbered_paragraph_follows_a_numbered_heading_as_its_equal() -> None:
    cut = Cut(word((B.HEADING, "1. Scope", 1, "1."), (B.LIST_ITEM, "2. Buyer pays the price in full.", 1, "2.")))
    assert cut.of("2. Buyer").section_path == "2"


def test_unnumbered_headings_nest_by_level() -> None:
    cut = Cut(
        word(
            (B.HEADING, "Fees", 1, ""), (B.HEADING, "Taxes", 2, ""), (B.PARAGRAPH, "Buyer bears them.", 0, ""),
            (B.HEADING, "Law", 1, ""), (B.PARAGRAPH, "Ohio law governs.", 0, ""),
        )
    )  # fmt: skip
    assert cut.of("Buyer bears").section_path == "Fees > Taxes"
    assert cut.of("Ohio law").section_path == "Law"


def test_kinds_follow_the_blocks() -> None:
    cut = Cut(
        word(
            (B.HEADER, "Alder - Confidential", 0, ""), (B.PARAGRAPH, "Buyer pays. Supplier delivers.", 0, ""),
            (B.LIST_ITEM, "in good order;", 1, ""), (B.TABLE_ROW, "Price\tTen dollars. Net.", 0, ""),
            (B.FOOTNOTE, "See the price list. It changes.", 0, ""), (B.FOOTER, "Page 1", 0, ""),
        )
    )  # fmt: skip
    kind = PassageKind
    assert [p.kind for p in cut.segmentation.passages] == [
        kind.FURNITURE, kind.SENTENCE, kind.SENTENCE, kind.LIST_ITEM, kind.TABLE_ROW, kind.NOTE, kind.FURNITURE,
    ]  # fmt: skip


def test_comments_and_hidden_text_are_kept_and_never_located() -> None:
    cut = Cut(word((B.PARAGRAPH, "Buyer pays.", 0, ""), (B.COMMENT, "Comment by Ada: Ohio law?", 0, ""),
                   (B.HIDDEN, "Hidden text: Ohio law governs.", 0, "")))  # fmt: skip
    kinds = [(p.kind, cut.words(p)) for p in cut.segmentation.passages]
    assert kinds == [
        (PassageKind.SENTENCE, "Buyer pays."),
        (PassageKind.FURNITURE, "Comment by Ada: Ohio law?"),
        (PassageKind.APART, "Hidden text: Ohio law governs."),
    ]


def test_a_whole_paragraph_in_a_heading_style_is_not_a_title() -> None:
    cut = Cut(word((B.HEADING, "1.1 Access. Customer may use the service. It may not resell it.", 2, "1.1")))
    assert cut.texts(PassageKind.HEADING) == ["1.1 Access."]
    assert cut.of("It may not").section_path == "1.1 Access"


def test_typed_numbers_count_where_word_numbers_nothing() -> None:
    cut = Cut(word((B.PARAGRAPH, "4. Fees. Buyer pays.", 0, ""), (B.PARAGRAPH, "(a) Each month.", 0, "")))
    assert cut.number("(a) Each") == "4(a)"


def test_text_outside_the_blocks_is_kept() -> None:
    document = word((B.PARAGRAPH, "Buyer pays.", 0, ""), (B.PARAGRAPH, "Supplier delivers.", 0, ""))
    cut = Cut(
        type(document)(**{**{f: getattr(document, f) for f in document.__slots__}, "blocks": document.blocks[1:]})
    )
    assert cut.texts() == ["Buyer pays.", "Supplier delivers."]
