"""A real window over a real matter; the stored document is built through the store."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smallprint.bootstrap import Services, open_services
from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.finding import Candidate, Finding, FoundBy, Value
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.run import RunIdentity, RunState
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow

SENTENCES = (
    "This Agreement is governed by the laws of Norway. ",
    "It is made on 3 May 2021. ",
    "Neither party may assign it without consent. ",
)
FOUND = (("governing-law", 0.9, "Norway"), ("agreement-date", 0.95, "3 May 2021"), ("anti-assignment", 0.55, ""))


def store_document(
    path: Path,
    name: str = "deal.txt",
    needed: float = 0.5,
    found: Sequence[tuple[str, float, str]] = FOUND,
    state: RunState | None = RunState.COMPLETE,
) -> int:
    """Store a document with findings, likely from a confidence on, and return its id; `state` None: not reviewed."""
    text = "".join(SENTENCES) + name
    document = Document(
        sha256=name.ljust(64, "0"),
        name=name,
        kind=DocumentKind.TEXT,
        text=text,
        pages=(Page(0, 0, len(text), "1"),),
        report=IngestReport("text", 1, len(text)),
    )
    source = path.parent / name
    source.write_text(text, encoding="utf-8")
    matter = open_matter(path)
    [queued] = matter.documents.queue([source])
    document_id = matter.documents.save(queued, document, text.encode())
    edges = [0, len(SENTENCES[0]), len(SENTENCES[0] + SENTENCES[1]), len(text)]
    passages = tuple(Passage(n, edges[n], edges[n + 1], 0, PassageKind.SENTENCE) for n in range(3))
    matter.documents.save_segmentation(document_id, Segmentation(passages))
    if state is None:
        matter.close()
        return document_id
    candidates = [Candidate(clause, n, sure) for n, (clause, sure, _) in enumerate(found)]
    run = matter.runs.start(document_id, RunIdentity("", "", "", "", "{}"), candidates)
    for number, (clause, sure, value) in enumerate(found):
        start, end = edges[number], edges[number] + len(SENTENCES[number].rstrip())
        finding = Finding(
            clause,
            document.anchor(start, end),
            text[start:end],
            sure,
            (FoundBy.LEXICAL,),
            Value(ValueKind.PLACE, value, value) if value else None,
            likely=sure >= needed,
        )
        matter.runs.record(run, [(number, finding, False)])
    matter.runs.finish(run, state)
    matter.close()
    return document_id


@pytest.fixture
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def matter_path(tmp_path: Path) -> Path:
    return tmp_path / "deal.smallprint"


def close(window: MainWindow, qtbot: QtBot) -> None:
    """Close a window as a person does, wait until its threads have ended, and free it here and now.

    Left to Python, it would be freed whenever, and in whichever thread, cyclic garbage happens to be collected.
    """
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def stored(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until everything said is in the matter, and shown as it is there."""
    qtbot.waitUntil(lambda: not window.controller.saying.waiting)
    window.controller.refresh()


@pytest.fixture
def window(services: Services, qtbot: QtBot, matter_path: Path) -> Iterator[MainWindow]:
    store_document(matter_path)
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(matter_path)
    qtbot.waitUntil(lambda: opened.view.document_id != 0)
    qtbot.waitUntil(lambda: bool(opened.view.canvas.drawn.marks))  # they come a turn later
    yield opened
    if isValid(opened):
        close(opened, qtbot)
