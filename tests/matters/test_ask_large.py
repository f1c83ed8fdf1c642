"""A question of a matter with very many documents: rows come in blocks, each document once, and memory is spared."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.asked import GivenAnswer, Scope
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.question import State
from smallprint.matters import ask
from smallprint.matters.ask import AskMatter
from smallprint.matters.index import MatterRetriever
from smallprint.store import Matter, open_matter
from tests.bench.large_matter import large_matter

COUNT = 40
LAW, AUDIT = "Which law governs the contract?", "Who bears the cost of an audit?"


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def matter(services: Services, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matter]:
    with open_matter(large_matter(services, tmp_path_factory.mktemp("large"), COUNT, different=4)) as opened:
        yield opened


def told(_progress: Progress) -> None:
    """Nobody listens."""


def asked(services: Services, matter: Matter, text: str, scope: Scope) -> list[GivenAnswer]:
    rows: list[GivenAnswer] = []
    AskMatter(services, matter).ask_each(text, scope, rows.extend, told, CancelToken())
    return rows


@pytest.mark.parametrize("text", [LAW, AUDIT])
def test_blocks_answer_what_one_search_of_all_answers(
    text: str, services: Services, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {one.document_id: one.answer for one in asked(services, matter, text, Scope())}
    assert len(whole) == COUNT
    assert {one.state for one in whole.values()} <= {State.ANSWERS, State.MAY_ANSWER}
    monkeypatch.setattr(ask, "_FIRST_BLOCK", 3)
    monkeypatch.setattr(ask, "_MOST_AT_ONCE", 7)
    rows = asked(services, matter, text, Scope())
    assert sorted(one.document_id for one in rows[:3]) == sorted(whole)[:3]
    assert len(rows) == COUNT
    assert {one.document_id: one.answer.citations for one in rows} == {one: a.citations for one, a in whole.items()}
    some = tuple(sorted(whole)[::9])
    assert {one.document_id for one in asked(services, matter, text, Scope(documents=some))} == set(some)


def test_only_the_block_that_is_asked_about_is_read_before_its_rows_are_told(
    services: Services, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "_FIRST_BLOCK", 3)
    monkeypatch.setattr(ask, "_MOST_AT_ONCE", 7)
    monkeypatch.setattr(ask, "_BATCH_SECONDS", -1.0)
    read: list[int] = []
    packed = matter.retrieval.packed

    def counted(ids: Sequence[int]) -> dict[int, bytes]:
        read.extend(ids)
        return packed(ids)

    monkeypatch.setattr(matter.retrieval, "packed", counted)
    seen: list[int] = []
    token = CancelToken()
    AskMatter(services, matter).ask_each(AUDIT, Scope(), lambda _rows: seen.append(len(read)), told, token)
    assert seen[0] == 3
    assert len(read) == COUNT


def test_what_was_asked_about_longest_ago_is_let_go(
    services: Services, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MatterRetriever, "held_bytes", 1)
    retriever = services.retriever(matter)
    ids = matter.documents.open_ids()
    for some in (ids[:5], ids[5:9], ids[:5]):
        rows = list(retriever.retrieve_each(AUDIT, some, 1, CancelToken()))
        assert {one for one, _ in rows} == set(some)
        assert set(retriever._held) == set(some)


def test_documents_that_are_read_and_reviewed_are_told_without_the_whole_list(matter: Matter, tmp_path: Path) -> None:
    all_ = [one.id for one in matter.documents.summaries() if one.reviewed]
    assert matter.documents.open_ids() == all_
    assert matter.documents.reviewed_among(all_[3:6]) == set(all_[3:6])
    with open_matter(tmp_path / "new.smallprint") as other:
        waiting = other.documents.queue([tmp_path / "a.txt"])
        assert other.documents.open_ids() == []
        assert other.documents.reviewed_among(waiting) == set()
