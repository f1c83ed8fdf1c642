"""Which judge goes with what reads: one for the model it was trained on, and a sentence for everything else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.bootstrap import Services
from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken, Progress
from smallprint.errors import JudgeUnusable
from smallprint.library import KnownModel, ModelSource
from smallprint.settings import Settings
from tests.build_gguf import GRANITE, build_gguf
from tests.build_judge import build_judge, sha256_of
from tests.catalog.server import serving

LLAMA = replace(GRANITE, architecture="llama")


def silent(_progress: Progress) -> None:
    """Report nothing."""


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    """Services with one known model, which is on this machine, and the judge that ships for it."""
    services = Services(Settings(model="tiny"))
    services.model.folder.mkdir(parents=True)
    base = build_gguf(services.model.folder / "tiny.gguf", LLAMA)
    build_judge(tmp_path / "shipped" / "nano", LLAMA, base, 2)
    monkeypatch.setattr("smallprint.judge.chosen.shipped", lambda *parts: (tmp_path / "shipped").joinpath(*parts[1:]))
    tiny = KnownModel(
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
    services.model.models = (tiny, replace(tiny, name="other", file="other.gguf", judge=""))
    yield services
    services.close()


def reason(services: Services) -> str:
    with pytest.raises(JudgeUnusable) as raised:
        services.judge(silent, CancelToken())
    assert str(raised.value).endswith(" Clauses are found without the judge.")
    return str(raised.value)


def test_judge_is_kept_until_it_is_freed(services: Services) -> None:
    judge = services.judge(silent, CancelToken())
    assert services.judge(silent, CancelToken()) is judge
    services.judges.free()
    again = services.judge(silent, CancelToken())
    assert again is not judge
    assert again.identity == judge.identity


def test_judge_and_engine_take_turns(services: Services) -> None:
    judge = services.judge(silent, CancelToken())
    engine = services.engine(silent, CancelToken())
    assert engine is not None
    assert engine._turns is judge._reader._turns  # type: ignore[attr-defined]
    assert engine.choose(Request("You answer.", "Is the fee due?"), ["Yes", "No"], CancelToken())


def test_server_has_no_judge(services: Services) -> None:
    services.judge(silent, CancelToken())
    services.settings = replace(services.settings, server="http://127.0.0.1:9/v1")
    assert reason(services).startswith("A server reads")


@pytest.mark.parametrize("chosen", ["/models/own.gguf", "other", "gone"])
def test_other_models_have_no_judge(services: Services, chosen: str) -> None:
    services.settings = replace(services.settings, model=chosen)
    assert "judge was trained for" in reason(services)


def test_known_model_that_is_not_here_has_no_judge(services: Services) -> None:
    (services.model.folder / "tiny.gguf").unlink()
    assert "Run `smallprint models get tiny`" in reason(services)


def test_whoever_gets_a_model_gets_its_judge(services: Services) -> None:
    services.judges.prepare("tiny", silent, CancelToken())
    (made,) = (services.model.folder / "prepared").iterdir()
    assert made.name.endswith(".judge.gguf")
    services.judges.prepare("other", silent, CancelToken())
    services.judges.prepare("gone", silent, CancelToken())
    assert list((services.model.folder / "prepared").iterdir()) == [made]


def test_published_file_that_is_gone_is_fetched_again_for_the_judge(services: Services) -> None:
    base = services.model.folder / "tiny.gguf"
    with serving() as server:
        services.settings = replace(services.settings, hub_mirror=server.url)
        content = base.read_bytes()
        base.unlink()
        services.judges.prepare("tiny", silent, CancelToken())  # not served: that is only noted
        assert not base.exists()
        server.files["/someone/tiny/resolve/main/tiny.gguf"] = content
        services.judges.prepare("tiny", silent, CancelToken())
    assert base.read_bytes() == content
    assert services.judge(silent, CancelToken()).width == LLAMA.embedding
