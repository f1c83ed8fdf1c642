"""A report in JSON that is dropped on the window gives its decisions to the matter."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow


def test_a_dropped_report_gives_its_decisions_back(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    matter = window.controller.matter
    [summary, *_] = matter.documents.summaries()
    one = matter.findings.of_document(summary.id)[0].finding
    matter.copy_to(tmp_path / "colleague.smallprint")
    with open_matter(tmp_path / "colleague.smallprint", create=False) as copy:
        copy.decisions.record(one.id, Verdict.REJECTED, "Not ours.")
    report = tmp_path / "colleague.json"
    with qtbot.waitSignal(window.controller.exporting.exported, timeout=30_000):
        window.controller.exporting.report(tmp_path / "colleague.smallprint", report)
    said: list[str] = []
    window.controller.noticed.connect(said.append)
    window.controller.add([report, tmp_path / "none.json"])
    qtbot.waitUntil(lambda: len(said) >= 2, timeout=30_000)
    assert "1 decision" in said[0]
    assert said[1].startswith("“none.json” cannot be read")
    found = next(
        again
        for again in matter.findings.of_document(summary.id)
        if again.finding.anchor == one.anchor and again.finding.clause == one.clause
    )
    assert (found.verdict, found.decision and found.decision.reason) == (Verdict.REJECTED, "Not ours.")
