"""The reader's findings are verbatim, and say who found them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.anchor import Anchor
from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.finding import Candidate, Finding, FoundBy
from smallprint.domain.passage import Passage, PassageKind, Section, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled
from smallprint.locate import load_catalogue
from smallprint.read import Reader, verify
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
LAW = "This Agreement is governed by the laws of the State of Oregon. "


def build(*lines: str, continues: frozenset[int] = frozenset()) -> tuple[Document, Segmentation]:
    text = "".join(lines)
    document = Document("0" * 64, "a.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    passages, at = [], 0
    for index, line in enumerate(lines):
        kind = PassageKind.FURNITURE if line.startswith("Page ") else PassageKind.SENTENCE
        kind = PassageKind.LIST_ITEM if line.startswith("(") else kind
        section = (Section("9", "Law"),)
        passages.append(Passage(index, at, at + len(line), 0, kind, section, index in continues))
        at += len(line)
    return document, Segmentation(tuple(passages))


def read(
    reader: Reader, built: tuple[Document, Segmentation], key: str, passage: int = 0, score: float = 0.8
) -> Finding:
    finding = reader.read(*built, Candidate(key, passage, score), CancelToken())
    assert finding is not None
    assert verify(built[0], finding)
    return finding


def test_the_locator_says_how_likely_and_rules_read_the_value() -> None:
    finding = read(Reader(CATALOGUE), build(LAW), "governing-law")
    assert finding.quote == LAW.strip()
    assert finding.value is not None
    assert finding.value.normal == "Oregon"
    assert finding.found_by == (FoundBy.LEXICAL, FoundBy.RULE)
    assert finding.confidence == pytest.approx(0.8)
    assert finding.section_number == "9"


def test_a_finding_is_as_sure_as_it_is_a_clause_by_itself() -> None:
    again = Candidate("governing-law", 0, 0.1, 0, len(LAW), found_by=FoundBy.HEADS, moved=-0.4, chance=0.8)
    finding = Reader(CATALOGUE).read(*build(LAW), again, CancelToken())
    assert finding is not None
    assert (finding.confidence, finding.moved) == pytest.approx((0.8, 0.3)), "the judge has raised it from 0.5"


def test_a_sentence_cut_by_a_page_break_is_quoted_whole() -> None:
    built = build(
        "This Agreement is governed by the ", "Page 4\n", "laws of Ohio.\n", "Next. ", continues=frozenset({2})
    )
    for passage in (0, 2):
        finding = read(Reader(CATALOGUE), built, "governing-law", passage)
        assert finding.quote == "This Agreement is governed by the Page 4\nlaws of Ohio."
        assert finding.value is not None
        assert finding.value.normal == "Ohio"


def test_a_list_is_joined_to_the_words_that_open_it() -> None:
    built = build("The Vendor holds insurance of: ", "(a) $500,000 for fire; and ", "(b) $2,000,000 in all. ", "Next. ")
    finding = read(Reader(CATALOGUE), built, "insurance")
    assert finding.quote.endswith("in all.")


@pytest.mark.parametrize(
    ("key", "text", "quote"),
    [
        ("agreement-date", "This Agreement is made as of May 3, 2016 by Larkfield Ltd.", "May 3, 2016"),
        ("document-name", "SUPPLY AGREEMENT\n", "SUPPLY AGREEMENT"),
        ("document-name", "This Hosting Services Agreement is signed by both.", "Hosting Services Agreement"),
        ("parties", "Made between Larkfield Ltd and Ondine Inc.", "Larkfield Ltd and Ondine Inc."),
    ],
)
def test_a_short_type_is_only_its_words(key: str, text: str, quote: str) -> None:
    assert read(Reader(CATALOGUE), build(text), key).quote == quote


def test_a_short_type_whose_words_are_missing_is_no_finding() -> None:
    reader = Reader(CATALOGUE)
    assert reader.read(*build("Made as of [●] 2020."), Candidate("agreement-date", 0, 0.9), CancelToken()) is None


def test_words_and_figures_that_disagree_are_disputed() -> None:
    built = build("Either party may terminate for convenience on thirty (60) days' notice.")
    assert read(Reader(CATALOGUE), built, "termination-for-convenience").disputed


def test_a_cancelled_token_stops_the_reader() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Reader(CATALOGUE).read(*build(LAW), Candidate("governing-law", 0, 0.8), token)


def test_a_changed_quote_or_anchor_is_not_verified() -> None:
    document, _ = build(LAW)
    good = Finding("governing-law", Anchor(0, 0, 4), "This", 0.9, (FoundBy.RULE,))
    assert verify(document, good)
    assert not verify(document, Finding("governing-law", Anchor(0, 0, 4), "That", 0.9, (FoundBy.RULE,)))
    assert not verify(document, Finding("governing-law", Anchor(1, 0, 4), "This", 0.9, (FoundBy.RULE,)))
    assert not verify(document, Finding("governing-law", Anchor(0, 0, 9999), "This", 0.9, (FoundBy.RULE,)))


@given(
    lines=st.lists(st.text(min_size=1, max_size=80), min_size=1, max_size=6),
    key=st.sampled_from([clause.key for clause in CATALOGUE.types]),
)
def test_whatever_the_text_says_a_finding_is_verbatim(lines: list[str], key: str) -> None:
    document, segmentation = build(*lines)
    reader = Reader(CATALOGUE)
    for passage in range(len(lines)):
        finding = reader.read(document, segmentation, Candidate(key, passage, 0.5), CancelToken())
        if finding is not None:
            assert document.text[finding.anchor.start : finding.anchor.end] == finding.quote
            assert 0 <= finding.confidence <= 1
            if finding.value is not None and finding.value.start >= 0:
                assert finding.value.end <= len(document.text)
