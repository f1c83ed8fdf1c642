"""What finds candidates: what a person is told of a place, and what listing goes by."""

import numpy as np
import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken
from smallprint.locate import JudgeOpinion, load_catalogue
from smallprint.matters.finders import Finders, load_finders, passages_to_judge
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
