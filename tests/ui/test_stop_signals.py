"""Ctrl-C in the terminal and the end of a session close the window as a person does."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from smallprint.store import open_matter
from smallprint.ui.threads.stop_signals import StopSignals
from smallprint.ui.window.main_window import MainWindow
from tests.cli.contracts import many_contracts, wait_for
from tests.ui.conftest import store_document

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows ends a session by an event of the window")


def opened(*paths: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "smallprint", *map(str, paths)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_review_under_way_is_stopped_and_kept(how: signal.Signals, tmp_path: Path) -> None:
    if signal.getsignal(how) is signal.SIG_IGN:
        pytest.skip("whoever started the tests wants this signal ignored, as nohup does")
    path, deals = tmp_path / "deal.smallprint", many_contracts(tmp_path / "deals")
    store_document(path)
    process = opened(path, deals)
    wait_for(lambda: _reviewing(path), process, "the review had begun")
    process.send_signal(how)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0, told
    assert "Traceback" not in told
    with open_matter(path) as matter:
        assert not matter.runs.mark_interrupted(), "a run was left as if it went on"
    assert not path.with_name("deal.smallprint-wal").exists(), "the matter was not closed"


def test_a_dialog_that_waits_for_an_answer_does_not_keep_the_window_open(window: MainWindow, qtbot: QtBot) -> None:
    signals = StopSignals(window)
    try:
        question = QMessageBox(QMessageBox.Icon.Question, "Smallprint", "Really?", parent=window)
        QTimer.singleShot(0, lambda: signal.raise_signal(signal.SIGTERM))
        assert question.exec() == QMessageBox.StandardButton.NoButton.value
        qtbot.waitUntil(lambda: not window.isVisible())
    finally:
        signals.end()


def _reviewing(path: Path) -> bool:
    with open_matter(path) as matter:
        return len(matter.documents.summaries()) > 5 and any(
            matter.runs.latest(one.id) is not None for one in matter.documents.summaries()[1:]
        )
