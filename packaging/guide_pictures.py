"""Takes the pictures of the user's guide: `.venv/bin/python packaging/guide_pictures.py [FOLDER]`.

It opens the real window on the shipped sample, reviews it with the real model, and decides and asks as a person would.
What is seen then is saved. Settings and matter are the script's own; of the user's folders it only reads the models.
"""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from smallprint.bootstrap import open_services
from smallprint.cli import run
from smallprint.domain.decision import Verdict
from smallprint.settings import Settings, save_settings
from smallprint.system.paths import data_folder, shipped
from smallprint.ui.application import make_application
from smallprint.ui.export.dialog import ExportDialog
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.window.main_window import MainWindow

_PICTURES = Path(__file__).resolve().parent.parent / "docs" / "guide" / "pictures"
_WIDTH, _HEIGHT = 1360, 840
_SHARP = 2  # pixels of the screen to one of the window
_FOOT = 24 * _SHARP  # pixels kept below the last that is drawn
_COLOURS = 256
_LONGEST_SECONDS = 300.0
_LOOK_MS = 50
_SETTLED_SECONDS = 0.8  # by then what scrolls or fades has come to rest
QUESTIONS = {
    "ask-answers": "Which law governs?",
    "ask-may-answer": "Is there a penalty for late payment?",
    "ask-nothing-found": "Who pays for travel?",
}
SENT = (
    "SERVICES AGREEMENT",
    "This Agreement is made on 1 March 2026 between Orchard Ltd (“Supplier”) and Finch Inc (“Customer”).",
    "1. Term. This Agreement runs for three years from 1 March 2026.",
    "2. Liability. The Supplier’s total liability shall not exceed 24 months’ fees.",
    "3. Governing law. This Agreement is governed by the laws of England and Wales.",
    "4. Confidentiality. Each party shall keep the other’s information secret for five years after it ends.",
    "5. Payment. The Customer shall pay each invoice within 30 days of receipt.",
    "6. Assignment. Neither party may assign this Agreement without the other’s consent.",
)
RETURNED = (
    *SENT[:3],
    SENT[3].replace("24", "12"),
    SENT[4],
    SENT[6].replace("30", "60"),
    SENT[7],
    "7. Audit. The Customer may audit the Supplier’s records once a year on ten days’ notice.",
)
ACCEPTED, REJECTED = "termination-for-convenience", "termination-for-cause"
CHOSEN, CAPPED = ACCEPTED, "cap-on-liability"
MODEL = "granite-4.0-350m-q8_0"

_ODD = {"Rowan": ("one year", "England"), "Willow": ("sixty days", "Scotland")}
FLEET = {
    f"{name} services.txt": "SERVICES AGREEMENT\n\n"
    f"This Agreement is made on 1 March {year} between Orchard Ltd and {name} Ltd.\n\n"
    f"1. Term. This Agreement begins on 1 March {year} and ends on 28 February {year + 3}. It renews automatically "
    f"for successive periods of one year unless a party gives notice of {_ODD.get(name, _ODD['Willow'])[0]} before its "
    f"end.\n\n2. Plan. {name} shall deliver the yearly plan by 31 March {year + 2}.\n\n"
    f"3. Law. This Agreement is governed by the laws of {_ODD.get(name, _ODD['Rowan'])[1]}.\n"
    for year, names in ((2024, ("Alder", "Cedar", "Willow")), (2025, ("Birch", "Elder", "Rowan")))
    for name in names
}
"""Contracts of one kind; one has a longer notice, and one another law."""

Steps = Iterator[Callable[[], bool]]
"""What is waited for before the next step."""


def main(folder: Path) -> int:
    """Save the pictures in `folder`; returns 1 where there is no model to review with, or a step does not end."""
    models = data_folder() / "models"
    if not any(models.glob("*.gguf")):
        sys.stderr.write("There is no model on this machine yet. Run `make run` once, then take the pictures.\n")
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="smallprint-guide-") as name:
        home = Path(name)
        (home / "data").mkdir()
        (home / "data" / "models").symlink_to(models, target_is_directory=True)
        screen = home / "screen.json"
        one = {"name": "desk", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "dpr": 1}
        screen.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        os.environ["QT_SCALE_FACTOR"] = str(_SHARP)
        os.environ["SMALLPRINT_HOME"] = str(home)
        return _in_window(home, folder)


def _in_window(home: Path, folder: Path) -> int:
    """Open the window and go through all steps."""
    save_settings(Settings(theme="light"))
    application = make_application()
    window = MainWindow(open_services())
    window.resize(_WIDTH, _HEIGHT)
    window.open_matter(home / "Orchard and Finch.smallprint")
    window.show()
    ended = Walk(application, window, _steps(window, home, folder)).run()
    if ended and folder == _PICTURES:
        shutil.copyfile(folder / "window.png", _PICTURES.parents[1] / "window.png")  # which the README shows
    return 0 if ended else 1


class Walk:
    """Goes through steps in the window's own event loop: the next one begins when what was waited for holds."""

    def __init__(self, application: QApplication, window: MainWindow, steps: Steps) -> None:
        self._application, self._window, self._steps = application, window, steps
        self._waits: Callable[[], bool] = lambda: True
        self._since = time.monotonic()
        self._ended = False
        self._timer = QTimer(interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def run(self) -> bool:
        """Return whether all steps came to their end."""
        self._timer.start()
        self._application.exec()
        return self._ended

    def _look(self) -> None:
        if time.monotonic() - self._since > _LONGEST_SECONDS:
            sys.stderr.write("A step did not come to its end in time. Nothing more is taken.\n")
            self._close()
        elif self._waits():
            try:
                self._waits = next(self._steps)
                self._since = time.monotonic()
            except StopIteration:
                self._ended = True
                self._close()

    def _close(self) -> None:
        self._timer.stop()
        self._window.close()


def _steps(window: MainWindow, home: Path, folder: Path) -> Steps:
    """Do what the guide tells, in its order."""
    yield settled()
    save(window, folder / "start.png")
    yield from _review(window, folder)
    yield from _decide(window, folder)
    yield from _judge(window, folder)
    yield from _ask(window, folder)
    yield from _export(window, home, folder)
    yield from _models(window, folder)
    yield from _compare(window, home, folder)
    yield from _similar(window, folder)
    yield from _standard(window, home, folder)
    yield from _fleet(window, home, folder)


def _review(window: MainWindow, folder: Path) -> Steps:
    """Review the sample."""
    window.empty.sample_button.click()
    yield lambda: window.controller.busy and bool(window.findings.model.cards())
    yield settled()
    save(window, folder / "reading.png")
    yield lambda: not window.controller.busy and bool(window.findings.model.cards())
    yield settled()
    choose(window, CHOSEN)
    yield settled()
    save(window, folder / "window.png")
    yield from _checklist(window, folder)


def _checklist(window: MainWindow, folder: Path) -> Steps:
    """Show every type, then the terms that a person asks for first."""
    window.findings.chips.buttons[Filter.CHECKLIST].click()
    yield settled()
    save(window.tabs, folder / "checklist.png")
    window.findings.chips.buttons[Filter.ALL].click()
    window.tabs.setCurrentWidget(window.tabs.key_terms)
    yield settled()
    save(window.tabs, folder / "key-terms.png")
    window.tabs.show_findings()


def _decide(window: MainWindow, folder: Path) -> Steps:
    """Accept one finding, reject another, and leave a third chosen."""
    choose(window, ACCEPTED)
    window.findings.accept()
    choose(window, REJECTED)
    window.findings.reject()
    yield lambda: not window.controller.busy
    choose(window, ACCEPTED)
    yield settled()
    choose(window, REJECTED)
    yield settled()
    save(window.tabs, folder / "deciding.png")


def _judge(window: MainWindow, folder: Path) -> Steps:
    """Judge the sample by a playbook that ships, go to what is most severe, then show what does not fit together."""
    panel = window.tabs.playbook
    window.tabs.setCurrentWidget(panel)
    window.playbook.choose_file(shipped("resources", "playbooks", "services-customer.yaml"))
    yield lambda: panel.check is not None
    panel.go_next()
    yield settled()
    save(window.tabs, folder / "playbook.png")
    window.playbook.choose(None)
    window.tabs.setCurrentWidget(window.tabs.proof)
    yield settled()
    save(window.tabs, folder / "proof.png")
    window.tabs.show_findings()
    yield settled()


def _ask(window: MainWindow, folder: Path) -> Steps:
    """Ask three questions, which end in the three states of an answer."""
    panel = window.tabs.ask
    window.ask_presenter.focus()
    yield settled()
    save(window.tabs, folder / "ask.png")
    for name, question in QUESTIONS.items():
        panel.start.suggested.emit(question)
        yield lambda: not window.ask_presenter.asking.busy
        yield settled()
        save(window.tabs, folder / f"{name}.png")
        panel.go_back()


def _export(window: MainWindow, home: Path, folder: Path) -> Steps:
    """Write the report, and show what the window says of it."""
    window.tabs.show_findings()
    choose(window, CHOSEN)
    window.dialogs.ask_export()
    [dialog] = window.findChildren(ExportDialog)
    yield lambda: dialog.preview.pages > 0
    dialog.target.setText(str(Path(dialog.target.text()).name))
    yield settled()
    save(dialog, folder / "export.png")
    dialog.reject()
    report = home / "Orchard and Finch report.docx"
    window.controller.exporting.report(window.controller.matter.path, report)
    yield lambda: report.exists() and window.notice.isVisible()
    yield settled()
    save(window, folder / "report.png")


def _models(window: MainWindow, folder: Path) -> Steps:
    """Open the list of models."""
    dialog = window.models.open()
    yield lambda: dialog.models.list.model().rowCount() > 0
    dialog.models.choose(MODEL)
    yield settled()
    save(dialog, folder / "models.png")
    dialog.accept()
    yield settled()


def _compare(window: MainWindow, home: Path, folder: Path) -> Steps:
    """Compare a contract with what came back of it."""
    for name, clauses in (("Orchard services, sent.docx", SENT), ("Orchard services, returned.docx", RETURNED)):
        word = docx.Document()
        for clause in clauses:
            word.add_paragraph(clause)
        word.save(str(home / name))
        window.controller.add([home / name])
        yield lambda: not window.controller.busy
    documents = window.controller.matter.documents.summaries()
    window.comparison.compare([one.id for one in documents[-2:]])
    dialog = window.comparison.dialog
    assert dialog is not None
    yield lambda: dialog.list.count() > 0
    dialog.step(1)
    yield settled()
    save(dialog, folder / "comparing.png")
    dialog.close()
    yield settled()


def _similar(window: MainWindow, folder: Path) -> Steps:
    """Show what was decided on a clause like the one of the contract that came back."""
    matter = window.controller.matter
    sent, returned = (one.id for one in matter.documents.summaries()[-2:])
    earlier = next(one for one in matter.findings.of_document(sent) if one.finding.clause == CAPPED)
    matter.decisions.record(earlier.finding.id, Verdict.REJECTED, "Too low for a service that we depend on.")
    window.controller.show(returned)
    yield lambda: window.view.document_id == returned
    yield settled()
    choose(window, CAPPED)
    window.similar.open()
    dialog = window.similar.dialog
    assert dialog is not None
    yield lambda: dialog.list.count() > 0
    yield settled()
    save(dialog, folder / "similar.png")
    dialog.close()


def _standard(window: MainWindow, home: Path, folder: Path) -> Steps:
    """Make a form of the contract that was sent, and open one that was made from it."""
    run(["standard", "add", str(home / "Orchard services, sent.docx"), "--name", "Orchard services", "--version", "3"])
    word = docx.Document()
    for clause in RETURNED:
        word.add_paragraph(clause)
    word.save(str(home / "Orchard services, for Quince.docx"))
    window.controller.add([home / "Orchard services, for Quince.docx"])
    yield lambda: not window.controller.busy
    window.controller.show(window.controller.matter.documents.summaries()[-1].id)
    window.tabs.setCurrentWidget(window.tabs.proof)
    yield lambda: window.tabs.proof.count > 0
    yield settled()
    window.tabs.proof.choose_first()
    yield settled()
    save(window.tabs, folder / "standard.png")


def _fleet(window: MainWindow, home: Path, folder: Path) -> Steps:
    """Show the days of several contracts, and what is unusual among them, in a matter of their own."""
    for name, text in FLEET.items():
        (home / name).write_text(text, encoding="utf-8")
    window.open_matter(home / "Orchard services.smallprint")
    yield settled()
    window.controller.add([home / name for name in FLEET])
    yield lambda: not window.controller.busy
    window.controller.review([one.id for one in window.controller.matter.documents.summaries()])
    yield settled()
    yield lambda: not window.controller.busy
    window.terms.open()
    days = window.terms.dialog
    assert days is not None
    yield lambda: days.deadlines.model().rowCount() > 0
    days.tabs.setCurrentWidget(days.deadlines)
    days.deadlines.selectRow(0)
    yield settled()
    save(days, folder / "deadlines.png")
    days.close()
    window.portfolio.open()
    yield settled()
    yield settled()
    assert window.portfolio.dialog is not None
    save(window.portfolio.dialog, folder / "portfolio.png")
    window.portfolio.dialog.close()


def choose(window: MainWindow, clause: str) -> None:
    """Choose the first finding of a type."""
    cards = window.findings.model.cards()
    window.findings.focus_finding(next(row.found.finding.id for row in cards if row.clause.key == clause))


def settled() -> Callable[[], bool]:
    """Return what holds once the window has come to rest."""
    until = time.monotonic() + _SETTLED_SECONDS
    return lambda: time.monotonic() > until


def save(shown: QWidget, path: Path) -> None:
    """Save what a widget shows: the window with one pixel to each of its own, a part of it as sharp as the screen."""
    picture = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(1)
    if shown.width() >= _WIDTH:
        picture = picture.scaledToWidth(shown.width(), Qt.TransformationMode.SmoothTransformation)
    few = with_few_colours(without_empty_foot(picture))
    few.save(str(path), quality=0)  # of a PNG: as small as can be
    sys.stdout.write(f"{path.name}: {few.width()} × {few.height()}, {path.stat().st_size // 1024} KB\n")


def without_empty_foot(picture: QImage) -> QImage:
    """Return a picture without the rows at its foot in which nothing is drawn."""
    rows = pixels(picture)
    drawn = np.flatnonzero((rows != rows[:, :1]).any(axis=1))
    height = min(picture.height(), int(drawn[-1]) + _FOOT) if len(drawn) else picture.height()
    return picture.copy(0, 0, picture.width(), height)


def with_few_colours(picture: QImage) -> QImage:
    """Return a picture in its most frequent colours, each other pixel in the nearest: a third of the size on disk."""
    colours, counts = np.unique(pixels(picture), return_counts=True)
    table = [int(colour) for colour in colours[np.argsort(-counts)][:_COLOURS]]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def pixels(picture: QImage) -> npt.NDArray[np.uint32]:
    """Return the colours of a picture, row by row."""
    return np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)[:, : picture.width()]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else _PICTURES))
