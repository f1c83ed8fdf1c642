"""What the terminal says of models: which one reads, which file is gone, and nothing of memory that is not needed."""

from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.cli import run
from smallprint.settings import Settings, save_settings
from smallprint.system.paths import data_folder
from tests.build_gguf import GRANITE, build_gguf


@pytest.fixture(autouse=True)
def no_other_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Find no models of other programs."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "person")
    for variable in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def gone(tmp_path: Path) -> Path:
    """The chosen model: a file on a disk that is not connected."""
    path = tmp_path / "unplugged" / "mine.gguf"
    save_settings(replace(Settings(), model=str(path)))
    return path


def _listed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert run(["models", "list"]) == 0
    return capsys.readouterr().out.splitlines()


def test_the_star_is_at_the_local_model_where_no_server_is_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    assert [line.split()[1] for line in _listed(capsys)[:-1] if line.startswith("*")] == ["smollm2-135m"]


@pytest.mark.parametrize(
    ("server", "told"),
    [
        ("http://models.example.org/v1", "it is sent to models.example.org without encryption."),
        ("http://127.0.0.1:8080/v1", "Text stays on this machine."),
    ],
)
def test_the_star_is_at_the_server_with_what_that_means(
    server: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    save_settings(replace(Settings(), server=server, server_model="granite"))
    listed = _listed(capsys)
    assert listed[0].startswith("* granite at ")
    assert listed[0].endswith(server)
    assert listed[1].strip().endswith(told)
    assert not any(line.startswith("*") for line in listed[1:-1])
    assert any(line.startswith("  smollm2-135m") for line in listed)


def test_a_file_that_cannot_be_used_claims_no_memory(capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_folder() / "models"
    folder.mkdir()
    (folder / "broken.gguf").write_bytes(b"GGUF" + bytes(3_000_000))
    build_gguf(folder / "sound.gguf", GRANITE)
    listed = _listed(capsys)
    [broken] = [line for line in listed if line.startswith("  broken")]
    [sound] = [line for line in listed if line.startswith("  tiny granite")]
    assert "memory" in sound
    assert broken.endswith("3 MB")
    assert "cannot be used" in listed[listed.index(broken) + 2]


def test_a_review_names_the_file_that_is_gone(gone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["review", str(_contract(tmp_path)), "--quiet"]) == 0
    told = capsys.readouterr().err
    _assert_named(gone, told)
    assert told.rstrip().endswith("Until then, less is found.")


@pytest.mark.parametrize("words", ["review a.txt", "check a.txt --playbook services-customer", "batch . --out o"])
def test_with_fast_no_model_is_missed(
    words: str, gone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    (folder / "a.txt").write_bytes(_contract(tmp_path).read_bytes())
    monkeypatch.chdir(folder)
    assert run([*words.split(), "--fast", "--quiet"]) == 0
    assert gone.name not in capsys.readouterr().err


def test_a_question_names_the_file_that_is_gone(gone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ask", str(_contract(tmp_path)), "Which law governs it?"]) == 0
    told = capsys.readouterr()
    _assert_named(gone, told.err)
    assert "Until then, answers are quotes only." in told.err
    assert "laws of Norway" in told.out


def test_the_doctor_names_the_file_that_is_gone(gone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 1
    [model] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("✗")]
    _assert_named(gone, model)


def _assert_named(gone: Path, told: str) -> None:
    assert f"The chosen model is not there any more: {gone}. Connect its disk" in told
    assert "models use NAME" in told
    assert "models get" not in told


def _contract(folder: Path) -> Path:
    path = folder / "deal.txt"
    path.write_text("This Agreement is governed by the laws of Norway.\n", encoding="utf-8")
    return path
