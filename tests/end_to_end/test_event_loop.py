"""The window never freezes: the real window reviews with the real model, and its event loop is watched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.ui.main_window import MainWindow
from app.ui.smoothness import smooth_interpreter
from tests.end_to_end.contracts import pdf_contract, word_contract
from tests.loop_watch import LoopWatch
from tests.ui.conftest import close

_MOST_MS = 50.0  # a promise of the program, not a measurement: it is not to be loosened


@pytest.mark.parametrize("build", [pdf_contract, word_contract], ids=["pages", "flowing"])
def test_the_event_loop_is_never_held_up_over_50_ms_during_a_review(
    build: Callable[[Path], Path], services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    contract = build(tmp_path / ("contract.pdf" if build is pdf_contract else "contract.docx"))
    window = MainWindow(services)
    window.show()
    window.open_matter(tmp_path / "watched.smallprint")
    qtbot.waitExposed(window)
    watch = LoopWatch()
    with smooth_interpreter():
        watch.start()
        window.controller.add([contract])
        qtbot.waitUntil(lambda: not window.controller.busy, timeout=120_000)
        gaps = watch.stop()
    assert len(window.findings.model.cards()) >= 8
    assert window.view.document_id
    close(window, qtbot)
    worst = max(gaps, key=lambda gap: gap.held)
    assert len(gaps) > 100
    assert worst.held < _MOST_MS, worst
