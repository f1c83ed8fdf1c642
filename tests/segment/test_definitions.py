"""Terms that a contract defines are found with their defining words."""

import pytest

from app.domain.document import BlockKind as B
from tests.segment.build import Cut, text_cut, word


def _terms(text: str) -> list[str]:
    return [definition.term for definition in text_cut(text).segmentation.definitions]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ('"Affiliate" means any entity under common control.', ["Affiliate"]),
        ("“Affiliate” means any entity under common control.", ["Affiliate"]),
        ('"Net Sales" shall mean all sums received.', ["Net Sales"]),
        ("“Fee” or “Fees” means the sums due.", ["Fee", "Fees"]),
        ('"Effective\nDate" has the meaning given in Section 2.', ["Effective Date"]),
        ('Alder Works, Inc. (the "Supplier") sells goods.', ["Supplier"]),
        ('Alder Works, Inc. (hereinafter referred to as "Alder") sells goods.', ["Alder"]),
        ('Alder and Birch (each a "Party" and together, the "Parties") agree.', ["Party", "Parties"]),
        ('Alder ("Supplier") sells goods.', ["Supplier"]),
    ],
)
def test_defined_terms_are_found(text: str, terms: list[str]) -> None:
    assert _terms(text) == terms


@pytest.mark.parametrize(
    "text",
    [
        'He said "stop" and left.',
        'The goods are sold "as is" and unseen.',
        '(as shown in the file "prices.csv" on 3 May)',
        "Fees means of payment.",
    ],
)
def test_quoted_words_alone_define_nothing(text: str) -> None:
    assert _terms(text) == []


def test_the_defining_words_are_at_their_place() -> None:
    cut = text_cut('1. Definitions\n\n(a) "Goods" means the things sold. They are new.\n')
    (definition,) = cut.segmentation.definitions
    assert cut.document.text[definition.start : definition.end] == '"Goods" means the things sold.'
    assert cut.segmentation.passages[definition.passage] == cut.of('(a) "Goods"')


def test_a_table_of_definitions_defines_its_terms() -> None:
    cut = Cut(
        word(
            (B.HEADING, "Definitions", 1, ""),
            (B.TABLE_ROW, "Net Price\tThe price without taxes.", 0, ""),
            (B.PARAGRAPH, "Territory: the states named in Exhibit A.", 0, ""),
            (B.HEADING, "Fees", 1, ""),
            (B.PARAGRAPH, "Due: within ten days.", 0, ""),
        )
    )
    assert [d.term for d in cut.segmentation.definitions] == ["Net Price", "Territory"]
