"""List numbers stand in the text as Word shows them, and a block carries the number a person would cite."""

import re

import pytest

from smallprint.domain.document import Block, BlockKind, Document
from smallprint.ingest.docx.formats import format_number
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, entry, item, level, numbering, paragraph, rezipped

CONTRACT = level(0, "%1.") + level(1, "%1.%2") + level(2, "(%3)", "lowerLetter") + level(3, "(%4)", "lowerRoman")


def read(body: str, lists: str = "", styles: str = "") -> Document:
    return read_docx(build_docx(body, lists=lists, styles=styles), "contract.docx", "0" * 64)


def shown(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def cited(document: Document) -> list[str]:
    return [block.number for block in document.blocks]


def test_levels_count_restart_and_are_cited_with_what_stands_above() -> None:
    steps = [("Term", 0), ("Start", 1), ("End", 1), ("by notice", 2), ("at once", 2), ("if insolvent", 3), ("Fees", 0),
             ("Rate", 1), ("monthly", 2)]  # fmt: skip
    document = read("".join(item(t, 1, at) for t, at in steps), numbering({0: CONTRACT}, {1: (0, "")}))
    assert shown(document) == [
        "1. Term", "1.1 Start", "1.2 End", "(a) by notice", "(b) at once", "(i) if insolvent", "2. Fees", "2.1 Rate",
        "(a) monthly",
    ]  # fmt: skip
    assert cited(document) == ["1", "1.1", "1.2", "1.2(a)", "1.2(b)", "1.2(b)(i)", "2", "2.1", "2.1(a)"]
    assert [block.level for block in document.blocks] == [1, 2, 2, 3, 3, 4, 1, 2, 3]
    assert {block.kind for block in document.blocks} == {BlockKind.LIST_ITEM}


def test_a_level_goes_on_counting_where_its_restart_is_switched_off() -> None:
    levels = level(0, "%1.") + level(1, "%2)", more='<w:lvlRestart w:val="0"/>')
    body = item("a", 1) + item("b", 1, 1) + item("c", 1) + item("d", 1, 1)
    assert shown(read(body, numbering({0: levels}, {1: (0, "")}))) == ["1. a", "1) b", "2. c", "2) d"]


def test_lists_that_share_an_abstract_list_continue_and_a_start_override_restarts_once() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    lists = numbering({0: level(0, "%1.")}, {1: (0, ""), 2: (0, ""), 3: (0, override)})
    body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1)
    assert shown(read(body, lists)) == ["1. a", "2. b", "5. c", "6. d", "7. e"]


def test_an_overridden_level_is_written_its_own_way() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "[%1]", "upperLetter")}</w:lvlOverride>'
    lists = numbering({0: level(0, "%1.")}, {1: (0, override)})
    assert shown(read(item("a", 1) + item("b", 1), lists)) == ["[A] a", "[B] b"]


def test_legal_numbering_writes_roman_articles_as_decimals() -> None:
    levels = level(0, "ARTICLE %1", "upperRoman") + level(1, "%1.%2", more="<w:isLgl/>") + level(2, "%1.%2")
    document = read(item("Term", 1) + item("Start", 1, 1) + item("x", 1, 2), numbering({0: levels}, {1: (0, "")}))
    assert shown(document) == ["ARTICLE I Term", "1.1 Start", "I.1 x"]
    assert cited(document)[:2] == ["ARTICLE I", "1.1"]


def test_legal_numbering_keeps_the_zero_of_section_1_01() -> None:
    levels = level(0, "Article %1", "upperRoman") + level(1, "Section %1.%2", "decimalZero", more="<w:isLgl/>")
    document = read(item("Term", 1) + item("Start", 1, 1), numbering({0: levels}, {1: (0, "")}))
    assert shown(document) == ["Article I Term", "Section 1.01 Start"]
    assert cited(document) == ["Article I", "Section 1.01"]


def test_the_suffix_decides_whether_a_space_follows() -> None:
    lists = numbering({0: level(0, "%1.", more='<w:suff w:val="nothing"/>')}, {1: (0, "")})
    assert shown(read(item("Term", 1), lists)) == ["1.Term"]


def test_bullets_show_a_bullet_and_are_not_cited() -> None:
    document = read(item("Term", 1), numbering({0: level(0, "\uf0b7", "bullet")}, {1: (0, "")}))
    assert (shown(document), cited(document)) == (["• Term"], [""])


def test_a_style_and_its_ancestors_give_the_list_and_the_level_and_zero_takes_it_away() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Deeper"><w:name w:val="Deeper"/><w:basedOn w:val="Clause"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = (
        paragraph("Term", '<w:pStyle w:val="Clause"/>')
        + paragraph("Start", '<w:pStyle w:val="Deeper"/>')
        + item("Plain", 0, 0, '<w:pStyle w:val="Clause"/>')
        + paragraph("Fees", '<w:pStyle w:val="Clause"/>')
    )
    assert shown(read(body, numbering({0: CONTRACT}, {1: (0, "")}), styles)) == [
        "1. Term", "1.1 Start", "Plain", "2. Fees"
    ]  # fmt: skip


def test_a_level_that_names_a_style_is_that_styles_level() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    levels = level(0, "%1.") + level(1, "%1.%2").replace("<w:numFmt", '<w:pStyle w:val="Sub"/><w:numFmt')
    body = item("Term", 1) + paragraph("Start", '<w:pStyle w:val="Sub"/>')
    assert shown(read(body, numbering({0: levels}, {1: (0, "")}), styles)) == ["1. Term", "1.1 Start"]


def test_a_linked_list_style_gives_the_levels() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="House"><w:name w:val="House"/><w:pPr><w:numPr>'
        '<w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    lists = numbering(
        {0: '<w:numStyleLink w:val="House"/>', 1: '<w:styleLink w:val="House"/>' + level(0, "§%1")},
        {1: (0, ""), 2: (1, "")},
    )
    assert shown(read(item("Term", 1) + item("Fees", 2), lists, styles)) == ["§1 Term", "§2 Fees"]


def test_letters_of_a_list_of_their_own_go_on_from_the_number_they_stand_under() -> None:
    lists = numbering({0: CONTRACT, 1: level(0, "(%1)", "lowerLetter")}, {1: (0, ""), 2: (1, "")})
    document = read(item("Term", 1) + item("End", 1, 1) + item("by notice", 2) + item("at once", 2), lists)
    assert cited(document) == ["1", "1.1", "1.1(a)", "1.1(b)"]


def test_a_deleted_paragraph_is_not_counted_and_an_empty_section_end_neither() -> None:
    gone = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>'
    gone += "<w:del><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>"
    body = item("a", 1) + gone + item("b", 1) + item("", 1, 0, "<w:sectPr/>") + item("c", 1)
    assert shown(read(body, numbering({0: level(0, "%1.")}, {1: (0, "")}))) == ["1. a", "2. b", "3. c"]


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (1994, "upperRoman", "MCMXCIV"),
        (9, "lowerRoman", "ix"),
        (7, "decimalZero", "07"),
        (12, "ordinal", "12th"),
        (23, "ordinal", "23rd"),
        (21, "cardinalText", "Twenty-one"),
        (105, "cardinalText", "One hundred five"),
        (1001, "cardinalText", "One thousand one"),
        (2_000_015, "cardinalText", "Two million fifteen"),
        (20, "ordinalText", "Twentieth"),
        (1200, "ordinalText", "One thousand two hundredth"),
        (1_000_000, "ordinalText", "One millionth"),
        (32, "ordinalText", "Thirty-second"),
        (3, "none", ""),
        (3, "aFormatOfTheFuture", "3"),
    ],
)
def test_number_formats(value: int, kind: str, text: str) -> None:
    assert format_number(value, kind) == text


@pytest.mark.parametrize(
    ("value", "words", "place"),
    [
        (1, "Un", "Premier"),
        (2, "Deux", "Deuxième"),
        (3, "Trois", "Troisième"),
        (5, "Cinq", "Cinquième"),
        (16, "Seize", "Seizième"),
        (19, "Dix-neuf", "Dix-neuvième"),
        (21, "Vingt et un", "Vingt et unième"),
        (34, "Trente-quatre", "Trente-quatrième"),
        (71, "Soixante et onze", "Soixante et onzième"),
        (80, "Quatre-vingts", "Quatre-vingtième"),
        (81, "Quatre-vingt-un", "Quatre-vingt-unième"),
        (99, "Quatre-vingt-dix-neuf", "Quatre-vingt-dix-neuvième"),
        (100, "Cent", "Centième"),
        (200, "Deux cents", "Deux centième"),
        (201, "Deux cent un", "Deux cent unième"),
        (1000, "Mille", "Millième"),
        (80_000, "Quatre-vingt mille", "Quatre-vingt millième"),
        (200_000, "Deux cent mille", "Deux cent millième"),
    ],
)
def test_numbers_in_words_are_french_in_a_french_document(value: int, words: str, place: str) -> None:
    assert format_number(value, "cardinalText", "fr-FR") == words
    assert format_number(value, "ordinalText", "fr-CA") == place
    assert format_number(value, "decimal", "fr-FR") == str(value)


def test_the_language_of_a_document_is_that_of_its_styles() -> None:
    lists = numbering({0: level(0, "Article %1", "ordinalText")}, {1: (0, "")})
    data = build_docx(item("Durée", 1), lists=lists)
    styles = entry(data, "word/styles.xml")
    french = re.sub(rb'<w:lang w:val="[^"]*"', b'<w:lang w:val="fr-FR"', styles)
    assert french != styles
    assert shown(read_docx(data, "a.docx", "0" * 64)) == ["Article First Durée"]
    assert shown(read_docx(rezipped(data, {"word/styles.xml": french}), "a.docx", "0" * 64)) == [
        "Article Premier Durée"
    ]


def test_a_numbered_heading_is_a_heading_with_its_number() -> None:
    more = '<w:outlineLvl w:val="0"/>'
    lists = numbering({0: CONTRACT}, {1: (0, "")})
    long = "The Supplier shall deliver the Services with care. The Customer shall pay for them within thirty days."
    document = read(item("Term", 1, 0, more) + item(long, 1, 1, more), lists)
    heading, clause = document.blocks
    assert heading == Block(BlockKind.HEADING, 0, len("1. Term"), 1, "1")
    assert (clause.kind, clause.number) == (BlockKind.LIST_ITEM, "1.1")
    assert [(entry.title, entry.level, entry.page) for entry in document.outline] == [("1. Term", 1, 0)]
