"""Terms that a contract defines are found with their defining words."""

import pytest

from smallprint.domain.document import BlockKind as B
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
        ("‘Supplier Staff’ shall mean the employees of the Supplier.", ["Supplier Staff"]),
        ("'Women's Network Grant' means the yearly grant.", ["Women's Network Grant"]),
        ("„Vertragsgebiet“ bezeichnet das Gebiet der Schweiz.", ["Vertragsgebiet"]),
        ("«Territory» means the states named in Exhibit A.", ["Territory"]),
        ("The term “Affiliate” is given the meaning set out in the Companies Act.", ["Affiliate"]),
        ("“Start” bears the meaning given in clause 2.", ["Start"]),
        ("Each vehicle listed below (hereinafter „the Fleet“) shall be insured.", ["Fleet"]),
        ("Herrn Jonas Weidmann, Lindenallee 7 – nachfolgend „Dienstleister“ –", ["Dienstleister"]),
        ("Acceptance means the written certificate of the Buyer.", ["Acceptance"]),
        ("The parties consider a joint bid (the Purpose). They use it for the Purpose.", ["Purpose"]),
        ("Alder Works Limited, of Leeds (Landlord); and\n\nThe Landlord lets. The Landlord pays.", ["Landlord"]),
        ("“Fees” means the sums due; “Year” means twelve months.", ["Fees", "Year"]),
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
        "This means that the Fees are due.",
        "Section 8.2 (Confidentiality) applies. Confidentiality lasts. Confidentiality ends.",
        "the goods (the rest of them) are sold",
        "The Suppliers' staff and the Buyers' staff means well.",
    ],
)
def test_quoted_words_alone_define_nothing(text: str) -> None:
    assert _terms(text) == []


def test_the_defining_words_are_at_their_place() -> None:
    cut = text_cut('1. Definitions\n\n(a) "Goods" means the things sold. They are new.\n')
    (definition,) = cut.segmentation.definitions
    assert cut.document.text[definition.start : definition.end] == '"Goods" means the things sold.'
    assert cut.segmentation.passages[definition.passage] == cut.of('(a) "Goods"')


@pytest.mark.parametrize("title", ["Interpretation", "Meaning of words", "Terms used", "Begriffsbestimmungen"])
def test_unquoted_terms_are_found_under_every_usual_title(title: str) -> None:
    cut = Cut(
        word(
            (B.HEADING, title, 1, ""),
            (B.PARAGRAPH, "Business Day: a day other than a Saturday (a “weekend” is none).", 0, ""),
            (B.PARAGRAPH, "(a) Service Credits means the sums in Schedule 3.", 0, ""),
            (B.PARAGRAPH, "In this Agreement, “Group”: a company and its subsidiaries.", 0, ""),
        )
    )
    assert [d.term for d in cut.segmentation.definitions] == ["Business Day", "Service Credits", "Group"]


def test_each_of_several_definitions_in_a_sentence_ends_where_the_next_begins() -> None:
    cut = text_cut("“Fees” means the sums due; “Year” means twelve months.")
    said = [cut.document.text[one.start : one.end] for one in cut.segmentation.definitions]
    assert said == ["“Fees” means the sums due", "“Year” means twelve months."]


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
