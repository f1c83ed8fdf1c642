"""The trained locator finds plain clauses with their spans, and refuses weights that it cannot trust."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, SettingInvalid
from smallprint.locate import Locator, load_catalogue
from smallprint.locate.trained import load_trained
from smallprint.segment import segment
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
WEIGHTS = shipped("models", "clauses")
LAW = "This Agreement shall be governed by and construed in accordance with the laws of the State of Ohio."
ASSIGN = "Neither party may assign this Agreement without the prior written consent of the other party."
CONTRACT = f"""SUPPLY AGREEMENT

1. Supply. Larkfield shall deliver the goods that Ondine orders, at the prices of Schedule A.

2. Assignment. {ASSIGN}

3. Audit. Upon ten days' notice, Ondine may inspect and audit the books and records of Larkfield.

4. Term. This Agreement shall continue for three years and shall renew automatically for successive one-year terms
unless either party gives notice of non-renewal at least sixty (60) days before the end of the then current term.

5. Governing Law. {LAW}
"""


def read(text: str) -> tuple[Document, Segmentation]:
    document = Document("0" * 64, "supply.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    return document, segment(document)


@pytest.fixture(scope="module")
def locator() -> Locator:
    return Locator(CATALOGUE, WEIGHTS)


def best(candidates: list[Candidate], key: str) -> Candidate:
    return max((one for one in candidates if one.clause == key), key=lambda one: one.score)


@pytest.mark.parametrize(
    ("key", "words"),
    [("governing-law", LAW), ("anti-assignment", ASSIGN), ("audit-rights", "inspect and audit the books")],
)
def test_a_plain_clause_is_found_where_it_stands(locator: Locator, key: str, words: str) -> None:
    document, segmentation = read(CONTRACT)
    found = best(locator.locate(document, segmentation, CancelToken()), key)
    assert words in document.text[found.start : found.end]
    assert found.score > 0.5
    assert found.found_by is FoundBy.HEADS


def test_scores_are_probabilities_surest_first_and_spans_start_in_their_passage(locator: Locator) -> None:
    document, segmentation = read(CONTRACT)
    candidates = locator.locate(document, segmentation, CancelToken())
    assert candidates == locator.locate(document, segmentation, CancelToken())
    for key in {one.clause for one in candidates}:
        scores = [one.score for one in candidates if one.clause == key]
        assert all(0 <= score <= 1 for score in scores)
        assert scores == sorted(scores, reverse=True)
    for one in candidates:
        if one.start >= 0:
            passage = segmentation.passages[one.passage]
            assert passage.start <= one.start < passage.end
            assert document.text[one.start : one.end].strip() == document.text[one.start : one.end] != ""


def test_what_is_no_clause_is_nowhere_likely(locator: Locator) -> None:
    document, segmentation = read("The weather was fine. We walked along the river and had tea in the old mill.\n")
    assert max((one.score for one in locator.locate(document, segmentation, CancelToken())), default=0) < 0.3


def test_an_empty_document_has_no_candidates(locator: Locator) -> None:
    assert locator.locate(*read(""), CancelToken()) == []
    assert locator.locate(*read("\n\n"), CancelToken()) == []


def test_locating_stops_when_cancelled(locator: Locator) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        locator.locate(*read(CONTRACT), token)


def test_types_of_the_users_own_are_found_without_training() -> None:
    own = CATALOGUE["audit-rights"]
    catalogue = replace(CATALOGUE, types=(replace(own, key="books", category=""),))
    document, segmentation = read(CONTRACT)
    found = best(Locator(catalogue, WEIGHTS).locate(document, segmentation, CancelToken()), "books")
    assert found.found_by is FoundBy.LEXICAL
    passage = segmentation.passages[found.passage]
    assert "audit the books" in document.text[passage.start : passage.end]


def test_weights_that_are_missing_damaged_or_foreign_are_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SettingInvalid, match="Reinstall Smallprint"):
        load_trained(tmp_path / "heads.npz")
    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes((WEIGHTS / "heads.npz").read_bytes()[:5000])
    with pytest.raises(SettingInvalid, match="cannot be read"):
        load_trained(damaged)
    with np.load(WEIGHTS / "heads.npz", allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(tmp_path / "other.npz", **{**arrays, "run_features": np.array(["max"])})
    with pytest.raises(SettingInvalid, match="another version"):
        load_trained(tmp_path / "other.npz")


def test_weights_are_never_unpickled(tmp_path: Path) -> None:
    file = tmp_path / "heads.npz"
    np.savez(file, keys=np.array([{"a": 1}], dtype=object))
    with pytest.raises(SettingInvalid, match="cannot be read"):
        load_trained(file)
