"""A matter of 500 documents and 50,000 findings: how soon the window shows it after it is opened."""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from smallprint.bootstrap import open_services
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.finding import Candidate, Finding, FoundBy
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.run import RunIdentity, RunState
from smallprint.store import Matter, open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.bench.figure import Figure
from tests.full_desk import until

DOCUMENTS, FINDINGS = 500, 100
_SENTENCE = "The Supplier shall keep the records of the Customer for {} years after the end of Agreement {}.\n"
_TRIES = 3


def figures(_data: Path) -> Iterator[Figure]:
    """Open the matter, wait until its list, its first document and the findings of that are shown."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    services = open_services()
    with tempfile.TemporaryDirectory() as folder:
        path, other = Path(folder) / "wide.smallprint", Path(folder) / "empty.smallprint"
        with open_matter(path) as matter:
            keys = [clause.key for clause in services.catalogue.types]
            for number in range(DOCUMENTS):
                _store(matter, number, keys)
        window = MainWindow(services)
        window.show()
        taken = []
        for _ in range(_TRIES):
            window.open_matter(other)
            until(lambda: window.view.document_id == 0)
            begun = time.monotonic()
            window.open_matter(path)
            while not (window.view.document_id and window.findings.model.all):
                application.processEvents()
            taken.append(time.monotonic() - begun)
        window.close()
        until(lambda: not window.isVisible())
    services.close()
    note = f"{DOCUMENTS} documents, {DOCUMENTS * FINDINGS:,} findings, the best of {_TRIES}"
    yield Figure("desk.wide_matter_opens", min(taken), 1, "lower", "s", note)


def _store(matter: Matter, number: int, keys: list[str]) -> None:
    sentences = [_SENTENCE.format(at, number) for at in range(FINDINGS)]
    text = "".join(sentences)
    edges = [0]
    for sentence in sentences:
        edges.append(edges[-1] + len(sentence))
    name = f"{number:03} supply agreement.txt"
    report = IngestReport("text", 1, len(text))
    document = Document(f"{number:064}", name, DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),), report=report)
    [queued] = matter.documents.queue([Path("/contracts") / name])
    document_id = matter.documents.save(queued, document, text.encode())
    passages = tuple(Passage(n, edges[n], edges[n + 1], 0, PassageKind.SENTENCE) for n in range(FINDINGS))
    matter.documents.save_segmentation(document_id, Segmentation(passages))
    clauses = [keys[at % len(keys)] for at in range(FINDINGS)]
    run = matter.runs.start(
        document_id,
        RunIdentity("", "", "", "", "{}"),
        [Candidate(clause, at, 0.9) for at, clause in enumerate(clauses)],
    )
    found = [
        Finding(clause, document.anchor(edges[at], edges[at + 1] - 1), sentences[at][:-1], 0.9, (FoundBy.LEXICAL,))
        for at, clause in enumerate(clauses)
    ]
    matter.runs.record(run, [(at, one, False) for at, one in enumerate(found)])
    matter.runs.finish(run, RunState.COMPLETE)
