"""Services over the real model, in folders of the test's own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import Services, open_services
from app.paths import shipped
from app.settings import load_settings, save_settings


@pytest.fixture
def sample() -> Path:
    """The sample contract that ships with the program."""
    return shipped("resources", "samples", "hosting-agreement.pdf")


@pytest.fixture
def real_model(smollm2: Path, own_folders: None) -> Path:
    """Settings of the test's own that name the real model by its path."""
    save_settings(replace(load_settings(), model=str(smollm2), candidates_per_clause=1))
    return smollm2


@pytest.fixture
def services(real_model: Path) -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()
