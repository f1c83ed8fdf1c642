"""A judge is prepared once and again where it was damaged; one that cannot be used is refused in a sentence."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.judge import PassagesRead
from smallprint.domain.progress import CancelToken, Progress
from smallprint.engine import Turns
from smallprint.errors import Cancelled, JudgeUnusable
from smallprint.judge.nano import NanoJudge
from smallprint.judge.opening import open_judge
from smallprint.judge.preparing import JudgeFolders, prepare_judge
from smallprint.library import KnownModel, ModelSource
from smallprint.segment import segment
from tests.build_gguf import GRANITE, build_gguf
from tests.build_judge import build_adapter, build_judge, describe, sha256_of
from tests.engine.conftest import cancelled_with_a_child

LLAMA = replace(GRANITE, architecture="llama", layers=3, attention=(0, 1, 2))
TEXT = (
    "1. Fees\n\nThe fee is due. It is paid on the day.\n\n2. Law\n\n"
    + "The laws of Delaware govern this agreement. " * 60
)


def silent(_progress: Progress) -> None:
    """Report nothing."""


@pytest.fixture
def folders(tmp_path: Path) -> JudgeFolders:
    for name in ("shipped", "models", "cache"):
        (tmp_path / name).mkdir()
    return JudgeFolders(tmp_path / "shipped", tmp_path / "models", tmp_path / "cache")


@pytest.fixture
def known(folders: JudgeFolders) -> KnownModel:
    """A known model that is on this machine, with a judge that ships."""
    base = build_gguf(folders.models / "tiny.gguf", LLAMA)
    build_judge(folders.shipped / "nano", LLAMA, base, 2)
    return KnownModel(
        name="tiny",
        label="Tiny",
        summary="",
        source=ModelSource.HUB,
        file="tiny.gguf",
        bytes=base.stat().st_size,
        sha256=sha256_of(base),
        licence="",
        context=2048,
        memory_megabytes=1,
        repository="someone/tiny",
        revision="main",
        judge="nano",
    )


def opened(known: KnownModel, folders: JudgeFolders) -> NanoJudge:
    return open_judge(known, folders, Turns(), silent, CancelToken())


@pytest.fixture
def judge(known: KnownModel, folders: JudgeFolders) -> Iterator[NanoJudge]:
    with closing(opened(known, folders)) as judge:
        yield judge


def contract() -> Document:
    return Document("0" * 64, "a.txt", DocumentKind.TEXT, TEXT, (Page(0, 0, len(TEXT), "1"),))


def test_reading_gives_a_state_and_logits_for_each_passage_window_by_window(judge: NanoJudge) -> None:
    document = contract()
    passages = segment(document).passages
    heard: list[PassagesRead] = []
    states = judge.read(document, passages, CancelToken(), heard.append)
    assert states.shape == (len(passages), judge.width)
    assert judge.logits(states).shape == (len(passages), len(judge.keys))
    assert judge.keys == ("one", "two")
    assert len(heard) > 1
    assert [read.total for read in heard] == [heard[-1].done] * len(heard)
    assert sorted(number for read in heard for number in read.passages) == list(range(len(passages)))
    for read in heard:
        assert np.array_equal(states[list(read.passages)], read.states)
    assert np.array_equal(judge.read(document, passages, CancelToken()), states)


def test_no_passages_are_read_at_once(judge: NanoJudge) -> None:
    states = judge.read(contract(), [], CancelToken())
    assert states.shape == (0, judge.width)
    assert judge.logits(states).shape == (0, 2)


def test_cancelled_reading_is_refused(judge: NanoJudge) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        judge.read(contract(), segment(contract()).passages, token)


def test_prepared_once_and_again_only_where_it_was_damaged(known: KnownModel, folders: JudgeFolders) -> None:
    reported: list[Progress] = []
    first = prepare_judge(known, folders, reported.append, CancelToken())
    again = prepare_judge(known, folders, reported.append, CancelToken())
    assert again == first
    assert len(reported) == 1
    content = bytearray(first.path.read_bytes())
    content[len(content) // 2] ^= 1
    first.path.write_bytes(content)
    mended = prepare_judge(known, folders, reported.append, CancelToken())
    assert len(reported) == 2
    assert mended == first
    assert sha256_of(first.path) == first.sha256


def test_new_adapter_is_prepared_anew_and_the_old_model_removed(known: KnownModel, folders: JudgeFolders) -> None:
    old = prepare_judge(known, folders, silent, CancelToken())
    shipped = folders.shipped / "nano"
    build_adapter(shipped / "judge.gguf", LLAMA, known.sha256, 2, size=0.1)
    describe(shipped, known.sha256, 2)
    new = prepare_judge(known, folders, silent, CancelToken())
    assert new.path != old.path
    assert list(new.path.parent.iterdir()) == [new.path]
    with closing(opened(known, folders)) as judge:
        assert new.sha256 in judge.identity


def test_prepared_judge_needs_the_published_file_no_more(known: KnownModel, folders: JudgeFolders) -> None:
    with closing(opened(known, folders)) as judge:
        before = judge.identity
    (folders.models / known.file).unlink()
    with closing(opened(known, folders)) as judge:
        assert judge.identity == before


def test_judge_of_another_processor_is_replaced_only_while_the_published_file_is_here(
    known: KnownModel, folders: JudgeFolders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smallprint.judge.preparing.kind_here", lambda: "Q8_0")
    first = prepare_judge(known, folders, silent, CancelToken())
    monkeypatch.setattr("smallprint.judge.preparing.kind_here", lambda: "BF16")
    second = prepare_judge(known, folders, silent, CancelToken())
    assert list(first.path.parent.iterdir()) == [second.path]
    assert second.sha256 != first.sha256
    (folders.models / known.file).unlink()
    monkeypatch.setattr("smallprint.judge.preparing.kind_here", lambda: "Q8_0")
    assert prepare_judge(known, folders, silent, CancelToken()) == second
    with closing(opened(known, folders)) as judge:
        assert judge.read(contract(), segment(contract()).passages, CancelToken()).any()


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)


def say_other_base(known: KnownModel, folders: JudgeFolders) -> None:
    """Let the adapter itself say that it belongs to another model."""
    build_adapter(folders.shipped / "nano" / "judge.gguf", LLAMA, "f" * 64, 2)
    describe(folders.shipped / "nano", known.sha256, 2)


def adapter_of_another_shape(known: KnownModel, folders: JudgeFolders) -> None:
    build_adapter(folders.shipped / "nano" / "judge.gguf", replace(LLAMA, feed_forward=64), known.sha256, 2)
    describe(folders.shipped / "nano", known.sha256, 2)


def adapter_of_more_layers(known: KnownModel, folders: JudgeFolders) -> None:
    build_adapter(folders.shipped / "nano" / "judge.gguf", replace(LLAMA, attention=(0, 1, 2, 3)), known.sha256, 4)
    describe(folders.shipped / "nano", known.sha256, 4)


def adapter_without_numbers(known: KnownModel, folders: JudgeFolders) -> None:
    build_adapter(folders.shipped / "nano" / "judge.gguf", LLAMA, known.sha256, 2, size=float("nan"))
    describe(folders.shipped / "nano", known.sha256, 2)


def adapter_of_another_make(known: KnownModel, folders: JudgeFolders) -> None:
    build_adapter(folders.shipped / "nano" / "judge.gguf", LLAMA, known.sha256, 2, architecture="qwen2")
    describe(folders.shipped / "nano", known.sha256, 2)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda _known, folders: damage(folders.shipped / "nano" / "judge.gguf"), "judge.gguf is damaged"),
        (lambda known, folders: damage(folders.models / known.file), "is not the file that Tiny is published as"),
        (lambda known, folders: (folders.models / known.file).unlink(), "Run `smallprint models get tiny`"),
        (say_other_base, "was made for another model"),
        (adapter_of_another_shape, "was made for another model"),
        (adapter_of_more_layers, "was made for another model"),
        (adapter_of_another_make, "was made for another model"),
        (adapter_without_numbers, "judge.gguf is damaged"),
    ],
)
def test_wrong_or_damaged_judge_is_refused_and_leaves_nothing(
    known: KnownModel, folders: JudgeFolders, harm: Callable[[KnownModel, JudgeFolders], object], said: str
) -> None:
    harm(known, folders)
    with pytest.raises(JudgeUnusable, match=rf"{said}.* Clauses are found without the judge\.$"):
        opened(known, folders)
    assert not list(folders.models.glob("prepared/*"))


def test_outputs_of_another_width_are_refused(known: KnownModel, folders: JudgeFolders) -> None:
    build_judge(folders.shipped / "wide", replace(LLAMA, embedding=128), folders.models / known.file, 2)
    (folders.shipped / "wide" / "judge.npz").replace(folders.shipped / "nano" / "judge.npz")
    describe(folders.shipped / "nano", known.sha256, 2)
    with pytest.raises(JudgeUnusable, match=r"judge\.npz is another model's.* Clauses are found without the judge\.$"):
        opened(known, folders)


def test_model_without_a_judge_says_so(known: KnownModel, folders: JudgeFolders) -> None:
    with pytest.raises(JudgeUnusable, match=r"No judge was trained for Tiny\. Clauses are found without the judge\.$"):
        opened(replace(known, judge=""), folders)


def test_folder_that_cannot_be_written_is_said(known: KnownModel, folders: JudgeFolders) -> None:
    (folders.models / "prepared").write_bytes(b"in the way")
    with pytest.raises(JudgeUnusable, match=r"could not be prepared in .*Clauses are found without the judge\.$"):
        opened(known, folders)


def test_stopping_while_it_is_prepared_leaves_nothing(known: KnownModel, folders: JudgeFolders) -> None:
    with pytest.raises(Cancelled), cancelled_with_a_child() as token:
        prepare_judge(known, folders, silent, token)
    assert not list(folders.models.glob("prepared/*"))
