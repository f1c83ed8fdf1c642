"""The program as it is started, with its event loop watched: `python -m … OUT.json MATTER CONTRACT.pdf CONTRACT.docx`.

In a process of its own, since what holds an event loop up (how much there is for the garbage collector to walk, for
one) is not the same inside a test run.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smallprint.bootstrap import open_services
from smallprint.domain.decision import Verdict
from smallprint.domain.document import DocumentKind
from smallprint.ui.application import run_application
from smallprint.ui.window.main_window import MainWindow
from tests.end_to_end.hands import click_row, drop
from tests.loop_watch import LoopWatch

_LOOK_MS = 100
_LOOKS_PER_DECISION = 5  # a person decides twice a second at most


class _Person:
    """Drops the contracts, looks at the Word file while it is read, and closes the window at the end.

    Meanwhile accepts a finding and takes that back, again and again, also while a document is being stored.
    """

    def __init__(self, out: Path, contracts: list[Path]) -> None:
        self._out, self._contracts = out, contracts
        self._watch = LoopWatch()
        self._looks = QTimer()
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._looked_at_word = False
        self._decided: list[float] = []
        self._looks_so_far = 0

    def begin(self) -> None:
        """Start once the window is there."""
        [self._window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        self._watch.start()
        drop(self._window, self._contracts)
        self._looks.start()

    def _look(self) -> None:
        self._decide()
        rows = self._window.documents.model
        if not self._looked_at_word and rows.rowCount() == len(self._contracts):
            if rows.at(rows.index(1)).summary.kind is DocumentKind.DOCX:
                if self._accepted:
                    self._press(Qt.Key.Key_U)
                click_row(self._window.documents.list, 1)
                self._looked_at_word = True
        elif self._looked_at_word and not self._window.controller.busy and not self._window.controller.saying.waiting:
            self._looks.stop()
            gaps = [asdict(gap) for gap in self._watch.stop()]
            shown = self._window.view.document_id == rows.at(rows.index(1)).summary.id
            said = self._window.notice.text.text()
            slowness = self._watch.slowness
            seen = {"gaps": gaps, "shown": shown, "said": said, "decided": self._decided, "slowness": slowness}
            self._out.write_text(json.dumps(seen), encoding="utf-8")
            self._window.close()

    def _decide(self) -> None:
        cards = self._window.findings
        if not cards.model.cards():
            return
        if cards.current is None:
            cards.focus_finding(cards.model.cards()[0].found.finding.id)
        self._looks_so_far += 1
        if self._accepted or (self._window.controller.busy and self._looks_so_far % _LOOKS_PER_DECISION == 0):
            self._decided.append(self._watch.now)
            self._press(Qt.Key.Key_U if self._accepted else Qt.Key.Key_A)

    @property
    def _accepted(self) -> bool:
        chosen = self._window.findings.current
        return chosen is not None and chosen.found.verdict is Verdict.ACCEPTED

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._window.findings.list, key)


def main() -> int:
    """Run the program as `smallprint MATTER` does, with a person at it."""
    out, matter, *contracts = map(Path, sys.argv[1:])
    application = QApplication(sys.argv[:1])
    person = _Person(out, contracts)
    QTimer.singleShot(500, person.begin)
    services = open_services()
    code = run_application(services, [matter])
    services.close()
    del application
    return code


if __name__ == "__main__":
    sys.exit(main())
