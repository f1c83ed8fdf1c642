"""A matter of 300 documents and 100,000 passages: whatever one does in it, the window is never held up over 50 ms."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smallprint.bootstrap import Services, open_services
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.full_desk import ACTS, opened
from tests.full_matter import DOCUMENTS, PASSAGES, build_full_matter
from tests.loop_watch import PROMISED_MS, longest_stalls
from tests.ui.conftest import close

pytestmark = pytest.mark.timing


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("full") / "full.smallprint"
    services = open_services()
    build_full_matter(path, services.catalogue)
    services.close()
    return path


@pytest.fixture
def services(own_folders: None) -> Iterator[Services]:
    made = open_services()
    yield made
    made.close()


@pytest.fixture
def window(services: Services, full: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    shown = MainWindow(services)
    shown.show()
    shown.open_matter(full)
    opened(shown, DOCUMENTS)
    yield shown
    if isValid(shown):
        close(shown, qtbot)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_full_matter_never_holds_the_window_up(window: MainWindow, act: Callable[[MainWindow], None]) -> None:
    worst = longest_stalls(lambda: window, act)
    assert min(worst) < PROMISED_MS, worst


def test_the_matter_is_as_full_as_is_said(full: Path) -> None:
    with open_matter(full) as matter:
        documents = matter.documents.summaries()
        [last] = [matter.documents.segmentation(documents[-1].id)]
    assert len(documents) == DOCUMENTS == 300
    assert last is not None
    assert len(last.passages) * DOCUMENTS == PASSAGES * DOCUMENTS > 100_000
