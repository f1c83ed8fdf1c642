"""Trying a model in a child process: what it measures, what it remembers, and that only the child can die."""

import multiprocessing
import platform
from pathlib import Path

import gguf
import psutil
import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama, remembered_profile
from smallprint.engine.trial.probe import probe
from smallprint.errors import Cancelled, ModelMissing, ModelUnusable
from tests.build_gguf import CONTROL, GRANITE, HYBRID, TEMPLATE, Words, build_gguf
from tests.engine.conftest import cancelled_with_a_child


def test_model_is_measured_once_and_run_as_measured(tiny: Path, tmp_path: Path) -> None:
    assert remembered_profile(tiny, tmp_path) is None
    profile = probe(tiny, tmp_path, CancelToken())
    assert profile.reading > 0
    assert profile.writing > 0
    assert profile.memory_megabytes > 0
    assert remembered_profile(tiny, tmp_path) == profile
    assert probe(tiny, tmp_path, CancelToken()) == profile
    engine = open_llama(tiny, tuning=profile.tuning)
    assert len(list(engine.write(Request("You read.", "What?"), CancelToken(), 4))) > 0
    engine.close()


def test_changed_file_is_measured_again(tmp_path: Path) -> None:
    path = build_gguf(tmp_path / "model.gguf", GRANITE)
    probe(path, tmp_path, CancelToken())
    build_gguf(path, HYBRID)
    assert remembered_profile(path, tmp_path) is None


def test_file_that_ends_its_process_gets_a_sentence(tmp_path: Path) -> None:
    path = build_gguf(tmp_path / "killer.gguf", GRANITE, rope=6)
    with pytest.raises(ModelUnusable, match=r"killer\.gguf made llama\.cpp end"):
        probe(path, tmp_path, CancelToken())
    assert remembered_profile(path, tmp_path) is None


def test_file_that_does_not_load_gets_the_reason(tmp_path: Path) -> None:
    path = build_gguf(tmp_path / "rotten.gguf", GRANITE, without=("blk.1.ffn_up.weight",))
    with pytest.raises(ModelUnusable, match="ffn_up"):
        probe(path, tmp_path, CancelToken())
    path.write_bytes(path.read_bytes()[:4000])
    with pytest.raises(ModelUnusable, match="cut short"):
        probe(path, tmp_path, CancelToken())
    with pytest.raises(ModelMissing):
        probe(tmp_path / "gone.gguf", tmp_path, CancelToken())


def test_too_little_memory_is_said_before_loading(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    little = psutil.virtual_memory()._replace(available=100_000_000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: little)
    with pytest.raises(ModelUnusable, match="100 MB are free"):
        probe(tiny, tmp_path, CancelToken())
    with pytest.raises(ModelUnusable, match="100 MB are free"):
        open_llama(tiny)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ raise_exception('one turn only') }}", "one turn only"),
        ("{% if not documents %}{{ raise_exception('no documents') }}{% endif %}" + TEMPLATE, "no documents"),
        ("{% if messages | length > 5 %}{{ raise_exception('too many') }}{% endif %}" + TEMPLATE, "too many"),
        ("{% macro on() %}{{ on() }}{% endmacro %}{{ on() }}", "recursion"),
        ("{% for a in [1] %}" * 25 + "x" + "{% endfor %}" * 25, "nested"),
    ],
)
def test_template_is_tried_too(tmp_path: Path, template: str, said: str) -> None:
    path = build_gguf(tmp_path / "odd.gguf", GRANITE, template=template)
    with pytest.raises(ModelUnusable, match=said):
        probe(path, tmp_path, CancelToken())


def test_vocabulary_that_ends_the_process_at_a_letter_it_lacks_is_refused(tmp_path: Path) -> None:
    tokens = ["▁", "\n", *map(chr, range(0x21, 0x7F)), *CONTROL]
    tokens += [f"w{at}" for at in range(len(tokens), 296)]
    kinds = [int(gguf.TokenType.CONTROL if token in CONTROL else gguf.TokenType.NORMAL) for token in tokens]
    path = build_gguf(tmp_path / "no bytes.gguf", GRANITE, words=Words(tokens, kinds, [], model="llama"))
    with pytest.raises(ModelUnusable, match=r"no bytes\.gguf made llama\.cpp end"):
        probe(path, tmp_path, CancelToken())


def test_vocabulary_that_cannot_spell_plain_words_is_refused(tmp_path: Path) -> None:
    tokens = [f"w{at}" for at in range(300 - len(CONTROL))] + list(CONTROL)
    kinds = [int(gguf.TokenType.CONTROL if token in CONTROL else gguf.TokenType.NORMAL) for token in tokens]
    path = build_gguf(tmp_path / "wordless.gguf", GRANITE, words=Words(tokens, kinds, ["w 1"]))
    with pytest.raises(ModelUnusable, match="vocabulary lacks letters"):
        probe(path, tmp_path, CancelToken())


def test_another_processor_is_tried_again(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    probe(tiny, tmp_path, CancelToken())
    monkeypatch.setattr(platform, "machine", lambda: "another")
    assert remembered_profile(tiny, tmp_path) is None


def test_cancelling_ends_the_child(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(Cancelled), cancelled_with_a_child() as token:
        probe(tiny, tmp_path, token)
    assert multiprocessing.active_children() == []
    assert remembered_profile(tiny, tmp_path) is None
