"""Services over the real model, and one review of two contracts that many tests look at."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, open_services
from app.domain.document import DocumentKind
from app.paths import shipped
from app.settings import load_settings, save_settings
from app.ui.main_window import MainWindow
from app.ui.smoothness import smooth_interpreter
from tests.end_to_end.contracts import pdf_contract, word_contract
from tests.end_to_end.hands import click_row, drop, idle
from tests.loop_watch import Gap, LoopWatch
from tests.ui.conftest import close


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The same two contracts, a PDF and a Word file, reviewed in the window and on the command line."""

    in_window: Path
    on_command_line: Path
    report: Path
    data: dict[str, Any]
    printed: str
    gaps: list[Gap]


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


@pytest.fixture(scope="session")
def reviewed(
    request: pytest.FixtureRequest, qapp: QApplication, smollm2: Path, tmp_path_factory: pytest.TempPathFactory
) -> Reviewed:
    """Review both contracts twice, with every part real; reviews take long, so the tests share these."""
    folder = tmp_path_factory.mktemp("reviewed")
    contracts = [pdf_contract(folder / "supply.pdf"), word_contract(folder / "supply.docx")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMALLPRINT_HOME", str(folder / "home"))
        save_settings(replace(load_settings(), model=str(smollm2), candidates_per_clause=1))
        gaps = _in_window(contracts, folder / "window.smallprint", QtBot(request))
        report, data, matter = folder / "out.docx", folder / "out.json", folder / "headless.smallprint"
        options = ["--matter", str(matter), "--report", str(report), "--json", str(data)]
        command = [sys.executable, "-m", "app", "review", *map(str, contracts), *options]
        done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
        assert done.returncode == 0, done.stderr
    stored = json.loads(data.read_text(encoding="utf-8"))
    return Reviewed(folder / "window.smallprint", matter, report, stored, done.stdout, gaps)


def _in_window(contracts: list[Path], matter: Path, qtbot: QtBot) -> list[Gap]:
    """Drop the contracts on the window, look at each while it is read, and return how the event loop was held up."""
    services = open_services()
    window = MainWindow(services)
    window.show()
    window.open_matter(matter)
    qtbot.waitExposed(window)
    watch = LoopWatch()
    with smooth_interpreter():
        watch.start()
        drop(window, contracts)
        qtbot.waitUntil(lambda: _reads(window, DocumentKind.DOCX), timeout=240_000)
        click_row(window.documents.list, 1)
        qtbot.waitUntil(lambda: window.view.document_id == window.controller.current_id, timeout=10_000)
        idle(window, qtbot)
        gaps = watch.stop()
    assert window.controller.progress is None
    close(window, qtbot)
    services.close()
    return gaps


def _reads(window: MainWindow, kind: DocumentKind) -> bool:
    model = window.documents.model
    rows = [model.at(model.index(number)) for number in range(model.rowCount())]
    return any(row.summary.kind is kind for row in rows)
