"""What finds candidates: what a person is told of a place, and what listing goes by."""

import time

import numpy as np
import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled
from smallprint.locate import JudgeOpinion, load_catalogue
from smallprint.matters.finders import Finders, load_finders, passages_to_judge
from smallprint.read import Reader, read_candidates, reading_order, resolve_values
from smallprint.segment import segment
from smallprint.system.paths import shipped

TEXT = """SUPPLY AGREEMENT

This Supply Agreement is made as of March 3, 2020 between Harbour Mills Ltd ("Harbour") and Orchard Foods Inc.
("Orchard").

1. Law. This Supply Agreement is governed by the laws of the State of Delaware.

IN WITNESS WHEREOF the parties have signed this Supply Agreement as of March 3, 2020.

Harbour Mills Ltd

Orchard Foods Inc.
"""
DOCUMENT = Document("0" * 64, "supply.txt", DocumentKind.TEXT, TEXT, (Page(0, 0, len(TEXT), "1"),))


@pytest.fixture(scope="module")
def finders() -> Finders:
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    return load_finders(catalogue, shipped("models", "clauses"), judged=shipped("models", "nano"))


def test_what_says_a_clause_again_is_told_as_surely_as_it_is_one(finders: Finders) -> None:
    segmentation = segment(DOCUMENT)
    _, passages = passages_to_judge(Opened(0, DOCUMENT, segmentation))
    keys = tuple(clause.key for clause in load_catalogue(shipped("resources", "clauses.toml")).types)
    logits, states = np.full((len(passages), len(keys)), -6, np.float32), np.zeros((len(passages), 1), np.float32)
    opinion = JudgeOpinion(keys, logits, states)
    found = finders.candidates(DOCUMENT, segmentation, CancelToken(), opinion)
    assert all(one.score - 1e-6 <= one.confidence <= 1 for one in found)
    law = [one for one in found if one.clause == "governing-law"]
    again = [one for one in law if one.score < 0.2 and one.confidence > 2 * one.score + 0.2]
    assert again, [(TEXT[one.start : one.end], one.score, one.confidence) for one in law]
    assert not any(one.likely for one in again), "and still it makes no card"


def test_without_the_judge_both_are_the_same(finders: Finders) -> None:
    found = finders.candidates(DOCUMENT, segment(DOCUMENT), CancelToken())
    assert found
    assert all(one.confidence == one.score for one in found)


class _CountingToken(CancelToken):
    """Counts the questions whether to stop, and says yes to one of them."""

    def __init__(self, last: int) -> None:
        super().__init__()
        self.asked, self._last = 0, last

    def check(self) -> None:
        self.asked += 1
        if self.asked == self._last:
            self.cancel()
        super().check()


def test_a_long_text_asks_often_whether_to_stop(finders: Finders) -> None:
    text = "This Agreement is governed by the laws of Ohio.\n" * 2_000
    document = Document("0" * 64, "long.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    splitting, finding = _CountingToken(-1), _CountingToken(-1)
    segmentation = segment(document, splitting)
    finders.candidates(document, segmentation, finding)
    assert splitting.asked >= len(segmentation.passages) / 300
    assert finding.asked >= 3 * len(segmentation.passages) / 300
    with pytest.raises(Cancelled):
        segment(document, _CountingToken(splitting.asked // 2))
    with pytest.raises(Cancelled):
        finders.candidates(document, segmentation, _CountingToken(finding.asked // 2))


@pytest.mark.timing
def test_four_times_the_sentences_take_about_four_times_as_long(finders: Finders) -> None:
    """A long text of like sentences is found, listed and read in time that grows with it, not with its square."""

    def seconds(sentences: int) -> float:
        text = "This Agreement is governed by the laws of Ohio.\n" * sentences
        document = Document("0" * 64, "long.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
        segmentation = segment(document)
        begun = time.process_time()
        found = reading_order(finders.candidates(document, segmentation, CancelToken()), 3)
        catalogue = load_catalogue(shipped("resources", "clauses.toml"))
        read = read_candidates(Reader(catalogue), document, segmentation, enumerate(found), (), CancelToken())
        resolve_values(document, segmentation, [one for _, one in read if one is not None])
        return time.process_time() - begun

    seconds(100)
    assert seconds(8_000) < 7 * seconds(2_000)
