"""Short candidates cover titles, parties and dates as contracts write them, few and fast."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.ingest.text import read_text
from smallprint.read.short.spans import FEATURE_NAMES, SHORT_CLAUSES, ShortCandidate, short_candidates
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.date_spans import date_spans
from smallprint.read.values.durations import find_durations
from smallprint.read.values.parties import find_parties
from smallprint.segment import segment

OPENING = """Exhibit 10.4

HOSTING AND SUPPORT AGREEMENT

This Hosting and Support Agreement (the "Agreement") is made and entered into as of the 5th day of June, 2018 (the
"Effective Date") by and between Larkfield Mills Ltd, a company of England ("Larkfield"), and ONDINE FOODS, INC., a
Delaware corporation (the "Buyer"). Larkfield and the Buyer are collectively referred to as the "Parties".

1. TERM. This Agreement shall commence on the date of its last signature and remains in force for two years.

IN WITNESS WHEREOF the parties have signed.

LARKFIELD MILLS LTD
By: /s/ A. Holm    Date: June 7, 2018
"""


def opened(text: str) -> tuple[Document, Segmentation]:
    document = read_text(text.encode(), "a.txt", "0" * 64)
    return document, segment(document)


def texts(text: str, clause: str) -> list[str]:
    document, segmentation = opened(text)
    found = [one for one in short_candidates(document, segmentation) if one.clause == clause]
    return [" ".join(document.text[one.start : one.end].split()) for one in found]


def test_the_opening_words_of_a_contract_are_covered() -> None:
    assert "HOSTING AND SUPPORT AGREEMENT" in texts(OPENING, "document-name")
    parties = texts(OPENING, "parties")
    assert {"Larkfield Mills Ltd", "ONDINE FOODS, INC", "Larkfield", "Buyer"} <= {name.rstrip(".") for name in parties}
    assert "the 5th day of June, 2018" in texts(OPENING, "agreement-date")
    assert any("shall commence on the date" in words for words in texts(OPENING, "effective-date"))


@pytest.mark.parametrize(
    "date",
    [
        "May 8, 2014",
        "5/8/14",
        "[●]/[●]/2020",
        "the 5th day of June, 2018",
        "June __, 2011",
        "25 September 2018",
        "twenty-first day of March, Two Thousand Nine",
        "2019-03-01",
    ],
)
def test_dates_are_found_with_their_blanks(date: str) -> None:
    text = f"This Agreement is dated {date} between the parties."
    found = [text[start:end] for start, end in date_spans(text)]
    assert any(date.split()[0] in words and date.split()[-1] in words for words in found)


def test_a_text_that_occurs_often_is_one_candidate() -> None:
    text = OPENING + "The Buyer pays. " * 500
    assert texts(text, "parties").count("Buyer") == 1
    document, segmentation = opened(text)
    counts = [sum(one.clause == clause for one in short_candidates(document, segmentation)) for clause in SHORT_CLAUSES]
    assert max(counts) <= 48


def test_features_are_finite_and_named() -> None:
    document, segmentation = opened(OPENING)
    for candidate in short_candidates(document, segmentation):
        assert len(candidate.features) == len(FEATURE_NAMES) == len(set(FEATURE_NAMES))
        assert all(math.isfinite(number) for number in candidate.features)
        passage = segmentation.passages[candidate.passage]
        assert passage.start <= candidate.start < passage.end


@pytest.mark.timing
def test_wide_gaps_and_dotted_lines_take_no_longer() -> None:
    hard = ("Alpha Beta" + " " * 60 + "Gamma , Delta" + " " * 70) * 40 + "A of " * 3_000 + "." * 5_000 + "_ " * 4_000
    document, segmentation = opened(hard + "\n" + OPENING)
    begun = time.process_time()
    short_candidates(document, segmentation)
    assert time.process_time() - begun < 5


@given(st.text(max_size=400))
def test_any_text_gives_candidates_inside_it(text: str) -> None:
    if not text.strip():
        return
    document, segmentation = opened(text)
    for candidate in short_candidates(document, segmentation):
        assert isinstance(candidate, ShortCandidate)
        assert 0 <= candidate.start < candidate.end <= len(document.text)


@pytest.mark.parametrize(
    "hard",
    [
        "one " * 3_000,
        "_" * 9_000 + " May ___ " * 300,
        "day of " * 1_500,
        "two thousand and one " * 800,
        "A. B, C " * 2_000,
    ],
)
@pytest.mark.timing
def test_no_text_makes_the_rules_slow(hard: str) -> None:
    begun = time.process_time()
    list(date_spans(hard))
    find_durations(hard)
    find_amounts(hard)
    find_parties(hard)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("line", ["USING THIS AGREEMENT", "How our agreement works", "About this Policy"])
def test_a_line_about_the_contract_is_no_title(line: str) -> None:
    text = f"Referral Agreement\n{line}\nThis Agreement has two parts.\n1. Terms\nThe Agent refers.\n"
    titles = texts(text, "document-name")
    assert "Referral Agreement" in titles
    assert line not in titles


def test_an_amendment_to_your_agreement_has_its_title() -> None:
    line = "AMENDMENT TO YOUR EMPLOYMENT AGREEMENT"
    titles = texts(f"Alder Pumps Limited\n\n{line}\nThe parties agree.\n1. Pay\nIt rises.\n", "document-name")
    assert line in titles


def test_a_number_at_the_end_of_the_line_above_is_no_part_of_a_title() -> None:
    titles = texts(
        "0000 4412 ex10 7\nNONDISCLOSURE AGREEMENT\nThe parties agree.\n1. Secrets\nNone.\n", "document-name"
    )
    assert "NONDISCLOSURE AGREEMENT" in titles
    assert not any(one.startswith("7") for one in titles)
