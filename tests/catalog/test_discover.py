"""Model files of other programs are found where those programs keep them, and nothing is touched."""

import json
from pathlib import Path

import pytest

from smallprint.library import find_models


@pytest.fixture(autouse=True)
def no_folders_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS"):
        monkeypatch.delenv(variable, raising=False)


def put(path: Path, content: bytes = b"GGUF...") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def found(home: Path, own: Path | None = None) -> list[tuple[str, str, Path]]:
    return [(model.place, model.name, model.path) for model in find_models(own, home)]


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    assert find_models(tmp_path / "models", tmp_path) == []


def test_hugging_face_file_is_found_once_behind_its_links(tmp_path: Path) -> None:
    hub = tmp_path / ".cache" / "huggingface" / "hub" / "models--ibm-granite--granite-4.0-350m-GGUF"
    blob = put(hub / "blobs" / "771c58")
    for revision in ("aaa", "bbb"):
        link = hub / "snapshots" / revision / "granite-4.0-350m-Q8_0.gguf"
        link.parent.mkdir(parents=True)
        link.symlink_to(blob)
    dangling = hub / "snapshots" / "aaa" / "gone.gguf"
    dangling.symlink_to(hub / "blobs" / "gone")
    assert found(tmp_path) == [
        ("Hugging Face", "granite-4.0-350m-Q8_0", hub / "snapshots" / "aaa" / "granite-4.0-350m-Q8_0.gguf")
    ]


def test_hugging_face_folder_may_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "hf" / "hub" / "models--a--b" / "snapshots" / "c" / "sub" / "m.gguf")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    assert found(tmp_path) == [("Hugging Face", "m", path)]


def test_files_of_lm_studio_and_gpt4all_are_found(tmp_path: Path) -> None:
    studio = put(tmp_path / ".lmstudio" / "models" / "ibm" / "granite" / "granite-Q4_K_M.gguf")
    put(tmp_path / ".lmstudio" / "models" / "ibm" / "granite" / "mmproj-granite.gguf")
    gpt4all = put(tmp_path / ".local" / "share" / "nomic.ai" / "GPT4All" / "some model.gguf")
    put(tmp_path / ".local" / "share" / "nomic.ai" / "GPT4All" / "incomplete-other.gguf.part")
    assert found(tmp_path) == [("GPT4All", "some model", gpt4all), ("LM Studio", "granite-Q4_K_M", studio)]


def test_ollama_manifests_name_their_weights(tmp_path: Path) -> None:
    models = tmp_path / ".ollama" / "models"
    blob = put(models / "blobs" / "sha256-0a1b")
    layers = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": "sha256:9999"},
        {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:0a1b"},
        {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:../../../../etc/passwd"},
        {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:ffff"},
    ]
    library = models / "manifests" / "registry.ollama.ai" / "library"
    put(library / "granite4" / "350m", json.dumps({"layers": layers}).encode())
    put(library / "granite4" / "broken", b"{")
    put(library / "granite4" / "odd", b'{"layers": [{"digest": 1}]}')
    put(library / ".DS_Store", b"\x00\xff")
    assert found(tmp_path) == [("Ollama", "granite4:350m", blob)]


def test_dropped_file_is_found_and_empty_ones_are_not(tmp_path: Path) -> None:
    own = tmp_path / "models"
    dropped = put(own / "dropped.gguf")
    put(own / "empty.gguf", b"")
    (own / "folder.gguf").mkdir()
    assert found(tmp_path, own) == [("model folder", "dropped", dropped)]
    assert sorted(path.name for path in own.iterdir()) == ["dropped.gguf", "empty.gguf", "folder.gguf"]


def test_no_part_of_a_model_that_is_split_is_found(tmp_path: Path) -> None:
    own, studio = tmp_path / "models", tmp_path / ".lmstudio" / "models" / "ibm" / "granite"
    for number in (1, 2, 3):
        put(own / f"large-0000{number}-of-00003.gguf")
        put(studio / f"large-Q4_K_M-0000{number}-of-00003.gguf")
    whole = put(own / "one-of-a-kind-10000.gguf")
    assert found(tmp_path, own) == [("model folder", "one-of-a-kind-10000", whole)]
