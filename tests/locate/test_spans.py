"""Features, trees and the choice between overlapping runs do what their plain descriptions say."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind, Section
from smallprint.domain.trees import Trees
from smallprint.locate.features import BAGS, BITS, Hasher
from smallprint.locate.overlap import READING, distinct
from smallprint.locate.spans import RUN_FEATURES, layout, runs


def lines(texts: list[str]) -> tuple[Document, list[Passage]]:
    text = "".join(f"{one}\n" for one in texts)
    document = Document("0" * 64, "x.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    passages, at = [], 0
    for number, one in enumerate(texts):
        section = (Section(str(number), "Audit"),) if number % 2 else ()
        passages.append(Passage(number, at, at + len(one) + 1, 0, PassageKind.SENTENCE, section))
        at += len(one) + 1
    return document, passages


WORDS = st.lists(st.text("ab cd", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=6)


@given(WORDS)
def test_each_bag_holds_each_feature_of_a_passage_once_in_order(texts: list[str]) -> None:
    document, passages = lines(texts)
    bags = Hasher().bags(document, passages)
    assert len(bags) == len(BAGS)
    for bag in bags:
        keys = (bag.rows << BITS) | bag.columns
        assert np.all(np.diff(keys) > 0)
        assert bag.rows.size == 0 or (bag.rows.min() >= 0 and bag.rows.max() < len(texts))
        assert bag.columns.size == 0 or (bag.columns.min() >= 0 and bag.columns.max() < 1 << BITS)


@given(WORDS)
def test_a_passages_own_words_do_not_depend_on_the_others(texts: list[str]) -> None:
    document, passages = lines(texts)
    own = dict(zip(BAGS, Hasher().bags(document, passages), strict=True))["own"]
    for number, one in enumerate(texts):
        alone = dict(zip(BAGS, Hasher().bags(*lines([one])), strict=True))["own"]
        assert np.array_equal(own.columns[own.rows == number], alone.columns)


def test_neighbours_are_those_before_and_after() -> None:
    document, passages = lines(["alpha", "beta", "gamma"])
    bags = dict(zip(BAGS, Hasher().bags(document, passages), strict=True))
    assert set(bags["before"].rows.tolist()) == {1, 2}
    assert set(bags["after"].rows.tolist()) == {0, 1}


@given(st.integers(1, 8), st.integers(0, 3))
def test_runs_are_neighbours_with_one_row_of_evidence_each(count: int, seed: int) -> None:
    document, passages = lines([f"sentence {number}." for number in range(count)])
    parts = np.random.default_rng(seed).normal(-1, 1, (4, count, 3)).astype(np.float32)
    found = runs(layout(document, passages), parts, np.ones((3, 4), dtype=np.float32))
    assert found.evidence.shape == (len(found.first), len(RUN_FEATURES))
    assert np.isfinite(found.evidence).all()
    assert np.all((found.first <= found.last) & (found.last < count) & (found.last - found.first < 5))
    rows = np.stack([found.first, found.last, found.types], axis=1)
    assert len(np.unique(rows, axis=0)) == len(rows)
    best = parts.sum(axis=0).argmax(axis=0)
    for type_ in range(3):
        assert any((found.first == best[type_]) & (found.last == best[type_]) & (found.types == type_))


SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30), st.integers(0, 1), st.floats(0, 1, width=32)), max_size=25
)


@given(SPANS)
def test_no_two_kept_runs_of_a_type_say_the_same(spans: list[tuple[int, int, int, float]]) -> None:
    starts = np.array([start for start, _, _, _ in spans], dtype=np.int64)
    ends = np.array([start + length for start, length, _, _ in spans], dtype=np.int64)
    types = np.array([type_ for _, _, type_, _ in spans], dtype=np.int64)
    chances = np.array([chance for _, _, _, chance in spans], dtype=np.float32)
    kept, left = distinct(starts, ends, types, chances)
    assert np.all(left <= chances[kept])
    for type_ in set(types.tolist()):
        rows = kept[types[kept] == type_]
        assert chances[rows[0]] == chances[types == type_].max()
        for one in rows:
            for other in rows:
                common = min(ends[one], ends[other]) - max(starts[one], starts[other])
                union = max(ends[one], ends[other]) - min(starts[one], starts[other])
                assert one == other or common <= 0.5 * union


@given(SPANS)
def test_each_run_is_dropped_or_counts_less_for_a_surer_one_only(spans: list[tuple[int, int, int, float]]) -> None:
    starts = np.array([start for start, _, _, _ in spans], dtype=np.int64)
    ends = np.array([start + length for start, length, _, _ in spans], dtype=np.int64)
    types = np.array([type_ for _, _, type_, _ in spans], dtype=np.int64)
    chances = np.array([chance for _, _, _, chance in spans], dtype=np.float32)
    expected: dict[int, float] = {}
    for row in np.lexsort((-chances, types)).tolist():
        common = np.minimum(ends[row], ends) - np.maximum(starts[row], starts)
        overlap = common / (np.maximum(ends[row], ends) - np.minimum(starts[row], starts))
        most = max((overlap[other] for other in expected if types[other] == types[row]), default=0.0)
        if most <= 0.5:
            expected[row] = float(chances[row] * np.float32(READING if most > 0.3 else 1))
    kept, left = distinct(starts, ends, types, chances)
    assert dict(zip(kept.tolist(), left.tolist(), strict=True)) == expected


@given(st.integers(0, 1000))
def test_trees_answer_as_a_walk_question_by_question_does(seed: int) -> None:
    chance = np.random.default_rng(seed)
    trees = Trees(
        chance.integers(0, 5, (7, 3)).astype(np.int16),
        chance.normal(size=(7, 3)).astype(np.float32),
        chance.normal(size=(7, 8)).astype(np.float32),
        0.25,
    )
    rows = chance.normal(size=(11, 5)).astype(np.float32)
    for row, probability in zip(rows, trees.probabilities(rows), strict=True):
        odds = 0.25
        for features, borders, leaves in zip(trees.features, trees.borders, trees.leaves, strict=True):
            answers = [row[feature] > border for feature, border in zip(features, borders, strict=True)]
            odds += leaves[sum(1 << level for level, answer in enumerate(answers) if answer)]
        assert abs(1 / (1 + np.exp(-odds)) - probability) < 1e-5
    assert trees.probabilities(rows[:0]).shape == (0,)
