"""A matter of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.store import Matter, open_matter


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    """An empty matter."""
    with open_matter(tmp_path / "case.smallprint") as opened:
        yield opened
