"""Services over the real model, and one review of two contracts that many tests look at."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smallprint.bootstrap import Services, open_services
from smallprint.domain.progress import CancelToken
from smallprint.settings import load_settings, save_settings
from smallprint.system.paths import cache_folder, data_folder, shipped
from smallprint.ui.window.main_window import MainWindow
from tests.end_to_end.contracts import pdf_contract, word_contract
from tests.loop_watch import Gap
from tests.ui.conftest import close


@dataclass(frozen=True, slots=True)
class Watched:
    """The gaps of an event loop, and when a person decided meanwhile, in seconds as in `Gap.at`; it was taken back.

    `slowness` is how many times the usual time a known piece of work took meanwhile.
    """

    gaps: list[Gap]
    decided: list[float]
    slowness: float


@dataclass(frozen=True, slots=True)
class InWindow:
    """Reviews of the same two contracts, a PDF and a Word file, each in a window whose event loop is watched.

    The Nano judge reads both, so that there is time to decide meanwhile. `matter` is what the first one stored.
    """

    home: Path
    contracts: list[Path]
    watches: list[Watched]

    @property
    def matter(self) -> Path:
        """What the first review stored."""
        return self._matter(0)

    def watched(self, number: int) -> Watched:
        """Return what the event loop of a window did; the review is done when its number is first asked for."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SMALLPRINT_HOME", str(self.home))
            while len(self.watches) <= number:
                self.watches.append(_watch(self._matter(len(self.watches)), self.contracts))
        return self.watches[number]

    def _matter(self, number: int) -> Path:
        return self.home.parent / f"window-{number}.smallprint"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The same two contracts reviewed in the window and on the command line."""

    in_window: Path
    on_command_line: Path
    report: Path
    data: dict[str, Any]
    printed: str


@pytest.fixture
def sample() -> Path:
    """The sample contract that ships with the program."""
    return shipped("resources", "samples", "hosting-agreement.pdf")


@pytest.fixture(scope="session")
def trial(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What a first use of the real model on this machine found, in files.

    It is found once: a trial takes long, and two on a busy machine may choose other batches.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMALLPRINT_HOME", str(tmp_path_factory.mktemp("trial")))
        services = open_services()
        services.model.library.prepare(str(smollm2), lambda _progress: None, CancelToken())
        services.close()
        return sorted((cache_folder() / "engine").glob("*.json"))


def _remember(trial: list[Path]) -> None:
    folder = cache_folder() / "engine"
    folder.mkdir(parents=True, exist_ok=True)
    for file in trial:
        shutil.copy(file, folder)


@pytest.fixture
def real_model(smollm2: Path, trial: list[Path], own_folders: None) -> Path:
    """Settings of the test's own that name the real model by its path, and what its trial found."""
    _remember(trial)
    save_settings(replace(load_settings(), model=str(smollm2), candidates_per_clause=1))
    return smollm2


@pytest.fixture(scope="session")
def judged_home(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the embedded default is chosen by its name and its judge is prepared."""
    home = tmp_path_factory.mktemp("judged")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMALLPRINT_HOME", str(home))
        models = data_folder() / "models"
        models.mkdir(parents=True)
        for file in smollm2.parent.glob("*.gguf"):
            (models / file.name).symlink_to(file)
        services = open_services()
        services.judge(lambda _progress: None, CancelToken())
        services.close()
    return home


@pytest.fixture
def services(real_model: Path) -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def window(services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over a new matter."""
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(tmp_path / "new.smallprint")
    yield opened
    if isValid(opened):
        close(opened, qtbot)


@pytest.fixture(scope="session")
def in_window(judged_home: Path, trial: list[Path], tmp_path_factory: pytest.TempPathFactory) -> InWindow:
    """Review both contracts in a window, with every part real."""
    folder = tmp_path_factory.mktemp("reviewed")
    contracts = [pdf_contract(folder / "supply.pdf"), word_contract(folder / "supply.docx")]
    home = folder / "home"
    with pytest.MonkeyPatch.context() as patch:
        shutil.copytree(judged_home, home, symlinks=True)
        patch.setenv("SMALLPRINT_HOME", str(home))
        _remember(trial)
        save_settings(replace(load_settings(), candidates_per_clause=1))
    reviews = InWindow(home, contracts, [])
    reviews.watched(0)
    return reviews


@pytest.fixture(scope="session")
def reviewed(in_window: InWindow) -> Reviewed:
    """Review both contracts on the command line as well; reviews take long, so the tests share these."""
    folder = in_window.home.parent
    report, data, headless = folder / "out.docx", folder / "out.json", folder / "headless.smallprint"
    options: list[str | Path] = ["--matter", headless, "--report", report, "--json", data]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMALLPRINT_HOME", str(in_window.home))
        printed = _run("smallprint", "review", *in_window.contracts, *options)
    read = json.loads(data.read_text(encoding="utf-8"))
    return Reviewed(in_window.matter, headless, report, read, printed)


def _watch(matter: Path, contracts: Sequence[Path]) -> Watched:
    """Review contracts in a window of another process, by drop, while a person decides."""
    file = matter.with_suffix(".json")
    _run("tests.end_to_end.watched_window", file, matter, *contracts)
    seen = json.loads(file.read_text(encoding="utf-8"))
    assert seen["shown"]
    assert seen["said"] == ""
    return Watched([Gap(**gap) for gap in seen["gaps"]], seen["decided"], seen["slowness"])


def _run(module: str, *arguments: str | Path) -> str:
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
