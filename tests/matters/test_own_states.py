"""States of a judge for a person's own types: kept by judge, asked for once, and words alone where there are none."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken, Progress
from smallprint.errors import Cancelled, EngineError
from smallprint.matters.intake import add_files
from smallprint.matters.own_states import Floats, StatesRead
from smallprint.matters.own_types import OwnTypes, new_type
from smallprint.matters.review import review_documents
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped

WIDTH = 576
TENANT = "The lodger vacates the chamber on the last morning."
TEXT = f"""HOUSE RULES

The kitchen is cleaned each week. The stairs are swept by everyone. Bicycles stand in the yard.

Music ends at ten. Guests ring the bell. {TENANT} Parcels wait in the hall.
"""
EXAMPLE = "A tenant leaves his flat when the lease ends."
LEAVING = ("lodger", "tenant")


class ScriptedJudge:
    """A judge that knows one meaning: that of passages in which somebody leaves where he lives."""

    def __init__(self, identity: str = "one", fails: bool = False) -> None:
        self.identity, self.fails = identity, fails
        self.texts: list[str] = []

    def read(self, document: Document, passages: Sequence[Passage], token: CancelToken) -> Floats:
        token.check()
        if self.fails:
            raise EngineError("The model was closed. Start it again.")
        texts = [document.text[one.start : one.end] for one in passages]
        self.texts += texts
        return np.stack([self._state(text) for text in texts])

    def standard(self, states: Floats) -> Floats:
        return states - np.float32(1)

    def _state(self, text: str) -> Floats:
        seed = 1 if any(word in text for word in LEAVING) else 2 + len(text)
        return np.random.default_rng(seed).normal(1, 1, size=WIDTH).astype(np.float32)


@pytest.fixture
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def matter(services: Services, tmp_path: Path) -> Iterator[Matter]:
    (tmp_path / "house.txt").write_text(TEXT)
    with open_matter(tmp_path / "house.smallprint") as opened:
        review_documents(services, opened, add_files(opened, [tmp_path / "house.txt"]).ids, silent, CancelToken())
        yield opened


def silent(_progress: Progress) -> None:
    pass


def located(services: Services, matter: Matter, judge: ScriptedJudge | None) -> dict[str, float]:
    own = OwnTypes(shipped("models", "clauses"), lambda _token: judge)
    if not matter.clause_types.all():
        new_type(matter, services.catalogue, "Leaving", "", ClauseGroup.GENERAL, [EXAMPLE])
    own.locate(matter, silent, CancelToken())
    return {one.finding.quote: one.finding.confidence for one in matter.findings.of_clause("own-leaving")}


def test_what_shares_no_word_with_the_example_is_found_once_the_judge_has_read(
    services: Services, matter: Matter
) -> None:
    assert TENANT not in located(services, matter, None)
    found = located(services, matter, ScriptedJudge())
    assert max(found, key=lambda quote: found[quote]) == TENANT
    [one] = [one.finding for one in matter.findings.of_clause("own-leaving") if one.finding.quote == TENANT]
    assert one.likely


def test_a_judge_that_fails_leaves_words_alone(services: Services, matter: Matter) -> None:
    assert located(services, matter, ScriptedJudge(fails=True)) == located(services, matter, None)


def test_a_document_is_read_once_however_often_types_are_taught(services: Services, matter: Matter) -> None:
    judge = ScriptedJudge()
    own = OwnTypes(shipped("models", "clauses"), lambda _token: judge)
    new_type(matter, services.catalogue, "Leaving", "", ClauseGroup.GENERAL, [EXAMPLE])
    for _ in range(2):
        own.locate(matter, silent, CancelToken())
    assert [text.strip() for text in judge.texts].count(TENANT) == 1
    assert judge.texts.count(EXAMPLE) == 1


def test_a_type_is_taught_in_a_matter_without_documents(services: Services, tmp_path: Path) -> None:
    with open_matter(tmp_path / "empty.smallprint") as empty:
        assert located(services, empty, ScriptedJudge()) == {}


def test_states_are_those_of_one_judge() -> None:
    kept, one, other = StatesRead(), ScriptedJudge("one"), ScriptedJudge("other")
    states = np.ones((3, WIDTH), dtype=np.float32)
    kept.remember(one.identity, "f" * 64, states)
    assert np.array_equal(kept.of_document(one, "f" * 64), states)  # type: ignore[arg-type]
    assert kept.of_document(other, "f" * 64) is None
    assert kept.of_document(one, "0" * 64) is None


def test_examples_are_read_each_by_itself_and_kept() -> None:
    kept, judge = StatesRead(), ScriptedJudge()
    first = kept.of_texts(judge, [EXAMPLE, TENANT], CancelToken())
    assert first is not None
    assert np.array_equal(first[0], first[1]), "they mean the same"
    again = kept.of_texts(judge, [TENANT], CancelToken())
    assert again is not None
    assert np.array_equal(again[0], first[1])
    assert judge.texts == [EXAMPLE, TENANT]
    assert kept.of_texts(judge, [], CancelToken()) is None
    assert kept.of_texts(ScriptedJudge("two", fails=True), [TENANT], CancelToken()) is None


def test_reading_examples_can_be_stopped() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        StatesRead().of_texts(ScriptedJudge(), [TENANT], token)


def test_the_oldest_documents_states_are_let_go_where_there_is_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smallprint.matters.own_states._BYTES", 2 * 10 * WIDTH * 2)
    kept, judge = StatesRead(), ScriptedJudge()
    assert kept.room
    for name in "abc":
        kept.remember(judge.identity, name, np.ones((10, WIDTH), dtype=np.float32))
    assert not kept.room
    assert [kept.of_document(judge, name) is not None for name in "abc"] == [False, True, True]
