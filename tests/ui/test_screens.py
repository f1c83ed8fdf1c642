"""The first window on small screens, places on screens that are gone, and letters of every size that is offered.

Each start is a process of its own with screens that it is told of, as Qt cannot change them later.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.settings import Settings, save_settings
from smallprint.system.recent_matters import RecentMatters
from smallprint.ui.look.text_size import scale_of, scaled, text_scale
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document

_START = """
import json, sys
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QAbstractButton
from smallprint.__main__ import main
from smallprint.ui.window.main_window import MainWindow
seen = {}
def look():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible() and window.view.document is not None:
            screen = window.screen().availableGeometry()
            frame = window.geometry()
            bar = window.top_bar
            parts = [part for part in bar.findChildren(QAbstractButton) if part.isVisible() and part.parent() is bar]
            inside = [bar.rect().contains(part.geometry()) for part in parts]
            narrow = [part.text() for part in parts if part.width() < part.minimumSizeHint().width()]
            foot = window.status.mapTo(window, window.status.rect().bottomRight())
            print(json.dumps({
                "screen": [screen.width(), screen.height()], "window": [frame.width(), frame.height()],
                "place": [frame.x(), frame.y()], "least": [window.minimumWidth(), window.minimumHeight()],
                "inside": all(inside) and len(parts) >= 4, "narrow": narrow, "foot": [foot.x(), foot.y()],
                "panes": sum(window.panes.sizes()), "documents": window.documents.isVisible(),
                "findings": window.tabs.isVisible(), "letters": bar.add_button.font().pixelSize(),
                "document": window.view.width(),
            }), flush=True)
            if MOVE:
                window.setScreen(application.screenAt(QPoint(*MOVE[:2])))  # as a window manager does
                window.setGeometry(*MOVE)
            window.close()
            timer.stop()
application = QApplication([])
timer = QTimer(interval=30)
timer.timeout.connect(look)
timer.start()
sys.argv = ["smallprint"]
sys.exit(main())
"""


def started(folder: Path, screens: list[tuple[int, int, int, int]], move: Sequence[int] = ()) -> dict[str, Any]:
    """Start the program on screens (x, y, width, height) and return what its window was like; last, it is moved."""
    store_document(folder / "deal.smallprint")
    RecentMatters().remember(folder / "deal.smallprint")
    described = [
        {"name": f"s{n}", "x": x, "y": y, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
        for n, (x, y, width, height) in enumerate(screens)
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": described}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    command = [sys.executable, "-c", f"MOVE = {tuple(move)}\n{_START}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


@pytest.mark.parametrize("percent", [90, 100, 150, 200])
@pytest.mark.parametrize("screen", [(1280, 720), (1366, 768), (720, 450)], ids=["720p", "768p", "1440x900 at 200 %"])
def test_the_first_window_lies_wholly_on_a_small_screen(screen: tuple[int, int], percent: int, tmp_path: Path) -> None:
    save_settings(replace(Settings(), text_size=percent))
    seen = started(tmp_path, [(0, 0, *screen)])
    (width, height), (x, y) = seen["window"], seen["place"]
    assert x >= 0
    assert y >= 0
    assert x + width <= screen[0]
    assert y + height <= screen[1] - 30, "there is room for the title"
    assert seen["least"] <= seen["window"]
    assert seen["foot"] == [width - 1, height - 1], "the strip at the foot is in the window"
    assert seen["panes"] <= width
    assert seen["findings"]
    assert seen["document"] >= 180
    if screen[0] / percent >= 6.4:
        assert seen["inside"], "every button of the bar is in it"
        assert seen["narrow"] == []


def test_a_large_screen_shows_all_three_panes(tmp_path: Path) -> None:
    seen = started(tmp_path, [(0, 0, 1920, 1080)])
    assert seen["window"] == [1389, 868]
    assert seen["documents"]
    assert seen["findings"]


def test_a_place_on_a_screen_that_is_gone_is_not_taken_up(tmp_path: Path) -> None:
    beside = [(0, 0, 1366, 768), (1366, 0, 1920, 1080)]
    started(tmp_path, beside, move=(1500, 60, 1700, 900))
    there = started(tmp_path, beside)
    assert (there["place"], there["window"]) == ([1500, 60], [1700, 900])
    for left in ((0, 0, 1366, 768), (0, 0, 1024, 600)):
        gone = started(tmp_path, [left])
        (width, height), (x, y) = gone["window"], gone["place"]
        assert QRect(*left).contains(QRect(x, y, width, height))


def test_letters_grow_at_once_with_the_setting_and_with_them_what_holds_them(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    window.resize(1800, 1000)
    card = window.findings.model.index(1)
    before = (window.top_bar.height(), window.status.height(), window.findings.list.sizeHintForIndex(card).height())
    letters = window.top_bar.add_button.font().pixelSize()
    window.controller.change_settings(replace(services.settings, text_size=200))
    assert window.top_bar.add_button.font().pixelSize() == 2 * letters
    qtbot.waitUntil(lambda: window.findings.list.visualRect(card).height() == 2 * before[2])
    assert (window.top_bar.height(), window.status.height()) == (2 * before[0], 2 * before[1])
    for button in window.top_bar.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.height() >= button.fontMetrics().height()
    window.controller.change_settings(replace(services.settings, text_size=100))
    qtbot.waitUntil(lambda: window.findings.list.visualRect(card).height() == before[2])
    assert window.top_bar.add_button.font().pixelSize() == letters


def test_a_click_on_a_status_is_heard_where_it_is_painted_in_large_letters(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    window.controller.change_settings(replace(services.settings, text_size=160))
    assert text_scale() == pytest.approx(1.6, abs=0.05)
    heard: list[object] = []
    window.findings.list.status_clicked.connect(heard.append)
    index = window.findings.model.index(1)
    qtbot.waitUntil(
        lambda: window.findings.list.visualRect(index).height() == window.findings.list.sizeHintForIndex(index).height()
    )
    area = window.findings.list.visualRect(index)
    place = area.bottomRight()
    place.setX(place.x() - scaled(40))
    place.setY(place.y() - scaled(24))
    QTest.mouseClick(window.findings.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(heard) == 1
    window.controller.change_settings(replace(services.settings, text_size=100))


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="systems differ in what is usual")
def test_the_system_says_how_large_letters_are() -> None:
    assert [scale_of(points) for points in (9.0, 10.0, 11.0)] == [1.0, 1.0, 1.0]
    assert scale_of(16.5) == pytest.approx(1.5)
    assert scale_of(8.1) == pytest.approx(0.9)
    assert scale_of(-1) == 1.0


def test_the_letters_of_a_new_window_are_those_of_the_settings(services: Services, qtbot: QtBot) -> None:
    services.change_settings(text_size=150)
    window = MainWindow(services)
    window.show()
    assert QApplication.font().pixelSize() == round(13 * 1.5)
    assert window.status.doing.font().pixelSize() == round(13 * 1.5)
    close(window, qtbot)
    services.change_settings(text_size=100)
    again = MainWindow(services)
    again.show()
    assert again.status.doing.font().pixelSize() == 13
    close(again, qtbot)
