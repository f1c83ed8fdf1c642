"""The locator finds plain clauses, gives probabilities, and leaves alone what is no clause."""

import time

import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.finding import Candidate
from smallprint.domain.passage import Passage, PassageKind, Section, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled
from smallprint.locate import load_catalogue
from smallprint.locate.cues import as_words, parse_cue
from smallprint.locate.lexical import LexicalLocator
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
FURNITURE = "Page 3 of this Agreement governed by the laws of the State of Texas\n"
LINES = [
    "DISTRIBUTION AGREEMENT\n",
    'This Distribution Agreement is made as of May 3, 2016 by and between Larkfield Ltd ("Larkfield") and Ondine Inc\n',
    "The Distributor stores the goods in a dry place. ",
    "This Agreement shall be governed by and construed in accordance with the laws of the State of Oregon.\n",
    "Neither party may assign this Agreement without the prior written consent of the other party.\n",
    FURNITURE,
    "The Owner maintains liability insurance and gives the other a certificate of insurance on request.\n",
    "Governing Law ........................ 12\n",
]
HEADINGS = ["", "", "Storage", "Governing Law", "Assignment", "", "Insurance", ""]


def build(lines: list[str], headings: list[str] = HEADINGS) -> tuple[Document, Segmentation]:
    text = "".join(lines)
    document = Document("0" * 64, "a.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    passages, at = [], 0
    for index, line in enumerate(lines):
        kind = PassageKind.FURNITURE if line == FURNITURE else PassageKind.SENTENCE
        kind = PassageKind.HEADING if line.isupper() else kind
        section = (Section(str(index), headings[index % len(headings)]),)
        passages.append(Passage(index, at, at + len(line), 0, kind, section))
        at += len(line)
    return document, Segmentation(tuple(passages))


def best(key: str) -> Candidate:
    document, segmentation = build(LINES)
    return next(c for c in LexicalLocator(CATALOGUE).locate(document, segmentation, CancelToken()) if c.clause == key)


@pytest.mark.parametrize(
    ("key", "passage"),
    [("governing-law", 3), ("anti-assignment", 4), ("insurance", 6), ("agreement-date", 1), ("parties", 1)],
)
def test_the_best_passage_of_a_plain_clause_is_found(key: str, passage: int) -> None:
    found = best(key)
    assert found.passage == passage
    assert 0.5 < found.score <= 1


def test_scores_fall_within_a_type_and_the_same_contract_gives_the_same_candidates() -> None:
    document, segmentation = build(LINES)
    first = LexicalLocator(CATALOGUE).locate(document, segmentation, CancelToken())
    assert first == LexicalLocator(CATALOGUE).locate(document, segmentation, CancelToken())
    for clause in CATALOGUE.types:
        scores = [candidate.score for candidate in first if candidate.clause == clause.key]
        assert scores == sorted(scores, reverse=True)
        assert len(scores) <= 8


def test_running_headers_and_lines_of_a_table_of_contents_are_never_candidates() -> None:
    document, segmentation = build(LINES)
    found = {candidate.passage for candidate in LexicalLocator(CATALOGUE).locate(document, segmentation, CancelToken())}
    assert found
    assert not found & {5, 7}


def test_plain_prose_has_no_finding_above_one_half() -> None:
    document, segmentation = build(
        ["The meadow behind the mill is green in May.\n", "Herons stand in the river.\n"] * 20, [""]
    )
    candidates = LexicalLocator(CATALOGUE).locate(document, segmentation, CancelToken())
    assert [candidate for candidate in candidates if candidate.score > 0.5] == []


def test_nothing_to_find_in_an_empty_document() -> None:
    assert LexicalLocator(CATALOGUE).locate(*build([]), CancelToken()) == []


def test_a_cancelled_token_stops_it() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        LexicalLocator(CATALOGUE).locate(*build(LINES), token)


@pytest.mark.timing
def test_a_hundred_pages_take_under_a_second_of_processor_time() -> None:
    document, segmentation = build(LINES * 250)
    locator = LexicalLocator(CATALOGUE)
    start = time.process_time()
    locator.locate(document, segmentation, CancelToken())
    assert time.process_time() - start < 3  # 2,000 passages; three times the time measured on a slow machine


@pytest.mark.parametrize(
    ("cue", "text", "found"),
    [
        ("+right to audit", "It has the right to audit, yearly.", True),
        ("lien", "The client pays.", False),
        ("assign*", "Any assignment is void.", True),
        ("+may not .. assign*", "A party may not, unless allowed, assign it.", True),
        ("+may not .. assign*", "To assign it one may not need consent.", False),
        ("+may not .. assign*", "One may not park. " + "The sky is blue today. " * 12 + "Assign it.", False),
    ],
)
def test_a_cue_is_matched_word_by_word(cue: str, text: str, found: bool) -> None:
    assert parse_cue(cue).found_in(as_words(text)) is found
