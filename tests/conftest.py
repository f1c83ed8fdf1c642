"""What every test has: no screen, folders of its own, and the real model where it asks for it."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.catalog import known_models, prepared_path
from app.paths import data_folder, shipped

_USER_MODELS = data_folder() / "models"  # before any test moves the folders


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, matters and caches of a test away from the user's and from other tests'."""
    monkeypatch.setenv("SMALLPRINT_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The embedded default model, prepared, as `make test` fetched it."""
    model = next(known for known in known_models(shipped("models", "catalog.toml")) if known.name == "smollm2-135m")
    path = prepared_path(model, _USER_MODELS)
    assert path.exists(), "the model is not here: run `make test`, which fetches it first"
    return path
