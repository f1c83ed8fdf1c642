"""How the program is started: from the command line on a file, and from the desktop's menu."""

import configparser
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.ingest.files import REVIEWABLE
from smallprint.ui.application import run_application
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document

ROOT = Path(__file__).resolve().parent.parent.parent
INSTALL = ROOT / "packaging" / "desktop_entry.py"


@pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are a Linux matter")
def test_the_desktop_entry_names_the_program_the_icon_and_what_it_opens(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    # The program stands beside the Python that installs the entry, here in a folder of an awkward name.
    beside = tmp_path / "a b $c" / "bin"
    beside.mkdir(parents=True)
    (beside / "smallprint").touch()
    (beside / "python").symlink_to(sys.executable)
    subprocess.run([beside / "python", INSTALL], env=environment, check=True)
    entry = tmp_path / "applications" / "smallprint.desktop"
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys keep their case
    parser.read(entry, encoding="utf-8")
    section = parser["Desktop Entry"]
    assert section["Exec"] == '"' + str(beside / "smallprint").replace("$", r"\\$") + '" %F'
    assert {"application/pdf", "application/x-smallprint"} <= set(section["MimeType"].split(";"))
    icons = list(tmp_path.rglob("smallprint.svg"))
    assert [icon.stem for icon in icons] == [section["Icon"]]
    subprocess.run([beside / "python", INSTALL, "--remove"], env=environment, check=True)
    assert not [path for path in tmp_path.rglob("smallprint.*") if path.is_file()]


def test_whatever_the_program_reads_can_be_opened_with_it_from_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(INSTALL.parent))
    kinds: dict[str, str] = import_module("desktop_entry").KINDS
    assert set(kinds) == {*REVIEWABLE, ".smallprint"}
    known = Path("/usr/share/mime/globs2")
    if not known.is_file():
        pytest.skip("no desktop here says what kinds are called")
    named = [line.split(":")[1:3] for line in known.read_text(encoding="utf-8").splitlines() if ":" in line]
    of_the_desktop = {f"*{ending}": {kind for kind, glob in named if glob == f"*{ending}"} for ending in kinds}
    for ending, kind in kinds.items():
        assert not of_the_desktop[f"*{ending}"] or kind in of_the_desktop[f"*{ending}"], ending


def test_a_file_on_the_command_line_is_added_and_shown(services: Services, tmp_path: Path, qtbot: QtBot) -> None:
    store_document(services.default_matter())  # an older document, which would be shown else
    contract = tmp_path / "new contract.txt"
    contract.write_text("This Agreement is governed by the laws of Norway.", encoding="utf-8")
    seen: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if not isinstance(window, MainWindow) or not window.isVisible() or window.view.document is None:
                continue
            if window.view.document.name == contract.name and not window.controller.busy:
                seen.append(window.view.document.text)
                window.close()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    assert run_application(services, [contract]) == 0
    timer.stop()
    assert len(seen) >= 1
    assert "Norway" in seen[0]


def test_the_icon_is_drawn_from_the_file_that_ships(qtbot: QtBot) -> None:
    image = QIcon(str(ROOT / "resources" / "icons" / "smallprint.svg")).pixmap(64, 64).toImage()
    assert image.pixelColor(32, 3).name() == "#0f5c63"
    assert image.pixelColor(0, 0).alpha() == 0
