"""The catalogue that ships, and what is refused in one."""

from pathlib import Path

import pytest

from smallprint.errors import EngineError, ModelMissing
from smallprint.library import ModelSource, installed, known_models, prepared_path, resolve
from smallprint.system.paths import shipped

ENTRY = """
[[model]]
name = "tiny"
label = "Tiny"
summary = "For tests."
source = "hub"
repository = "someone/tiny"
revision = "main"
file = "tiny.gguf"
bytes = 4
sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
licence = "Apache-2.0"
context = 512
memory_megabytes = 10
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "catalog.toml"
    path.write_text(ENTRY + 'prepared = "Q8_0"\n', encoding="utf-8")
    return path


def test_shipped_catalogue_has_the_default_and_the_granite_models() -> None:
    models = known_models(shipped("models", "catalog.toml"))
    assert models[0].name == "smollm2-135m"
    assert models[0].source is ModelSource.PACKAGE_INDEX
    granite = [model for model in models if model.name.startswith("granite-4.0-")]
    assert len(granite) == 8
    assert {model.licence for model in models} == {"Apache-2.0"}
    assert [model.name for model in models if not model.verified] == ["granite-4.0-h-350m-q4_k_m"]
    assert {model.name: model.judge for model in models if model.judge} == {"smollm2-135m": "nano"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('label = "Tiny"\n', ""),
        ("bytes = 4", 'bytes = "4"'),
        ("bytes = 4", "bytes = 0"),
        ('source = "hub"', 'source = "elsewhere"'),
        ('revision = "main"\n', ""),
        ('file = "tiny.gguf"', 'file = "../tiny.gguf"'),
        ('sha256 = "0123', 'sha256 = "XYZ'),
        ("context = 512", "context = 512\ncolour = 1"),
        ("context = 512", 'context = 512\njudge = "../nano"'),
        ('cdef"\n', '"\njudge = "nano"\n'),
        ("[[model]]", "[[model"),
        ("[[model]]\n", f"{ENTRY}\n[[model]]\n"),
    ],
)
def test_wrong_catalogue_is_refused_with_a_sentence(catalogue: Path, old: str, new: str) -> None:
    catalogue.write_text(ENTRY.replace(old, new), encoding="utf-8")
    with pytest.raises(EngineError, match="catalogue"):
        known_models(catalogue)


def test_model_is_installed_once_its_file_is_whole(catalogue: Path, tmp_path: Path) -> None:
    (model,) = known_models(catalogue)
    assert installed(model, tmp_path) is None
    (tmp_path / "tiny.gguf").write_bytes(b"GG")
    assert installed(model, tmp_path) is None
    (tmp_path / "tiny.gguf").write_bytes(b"GGUF")
    assert installed(model, tmp_path) == tmp_path / "tiny.gguf"
    prepared_path(model, tmp_path).write_bytes(b"GGUF prepared")
    assert installed(model, tmp_path) == prepared_path(model, tmp_path)


def test_name_or_path_is_resolved(catalogue: Path, tmp_path: Path) -> None:
    models = known_models(catalogue)
    with pytest.raises(ModelMissing, match="smallprint models get tiny"):
        resolve("tiny", models, tmp_path)
    (tmp_path / "tiny.gguf").write_bytes(b"GGUF")
    assert resolve("tiny", models, tmp_path) == tmp_path / "tiny.gguf"
    assert resolve(str(catalogue), models, tmp_path) == catalogue
    with pytest.raises(ModelMissing, match="neither"):
        resolve("unknown", models, tmp_path)
