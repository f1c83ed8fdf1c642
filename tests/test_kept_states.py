"""The benches' judge that keeps what was read: nothing is read twice, and another contract is never taken for it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.judge import Heard, States, ignored
from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken
from smallprint.segment import segment
from tests.bench.kept_states import KeptJudge, kept_where_asked


class Counting:
    """A judge whose states are the passages' lengths; it counts how often it reads."""

    keys = ("governing-law",)
    width = 1

    def __init__(self, identity: str) -> None:
        self.identity = identity
        self.times = 0

    def read(
        self, document: Document, passages: Sequence[Passage], token: CancelToken, heard: Heard = ignored
    ) -> States:
        self.times += 1
        return np.array([[one.end - one.start] for one in passages], np.float32)

    def standard(self, states: States) -> States:
        return states

    def logits(self, states: States) -> States:
        return states

    def close(self) -> None:
        pass


def made(text: str) -> tuple[Document, Sequence[Passage]]:
    document = Document("0" * 64, "a.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    return document, segment(document).passages


def test_what_was_read_is_found_again_and_only_by_the_same_judge(tmp_path: Path) -> None:
    first, other = Counting("one"), Counting("two")
    document, passages = made("The law of Delaware governs.\n\nFees are due in 30 days.\n")
    read = KeptJudge(first, tmp_path).read(document, passages, CancelToken())
    again = KeptJudge(first, tmp_path).read(document, passages, CancelToken())
    assert first.times == 1
    assert again.tolist() == read.tolist()
    KeptJudge(other, tmp_path).read(document, passages, CancelToken())
    assert other.times == 1
    changed, own = made("The law of Delaware governs.\n\nFees are due in 60 days.\n")
    KeptJudge(first, tmp_path).read(changed, own, CancelToken())
    assert first.times == 2


def test_states_are_kept_only_where_a_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Counting("one")
    monkeypatch.delenv("SMALLPRINT_JUDGED", raising=False)
    assert kept_where_asked(judge) is judge
    monkeypatch.setenv("SMALLPRINT_JUDGED", str(tmp_path / "kept"))
    assert isinstance(kept_where_asked(judge), KeptJudge)
