"""A matter is shown again as it was left: document, place, zoom, tab, filter and order."""

import json
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.store import open_matter
from smallprint.system.paths import config_folder
from smallprint.ui.documents.arranging import Arrangement, DocumentOrder
from smallprint.ui.findings.list_model import Filter, FindingOrder
from smallprint.ui.pages.layout import Fit
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document
from tests.ui.pages.paper import pdf
from tests.ui.test_status_strip import queue_of


def store_long(path: Path) -> int:
    """Store a text of some thousand lines."""
    text = "".join(f"{number}. The Supplier shall keep the records of the Customer.\n" for number in range(2000))
    page = Page(0, 0, len(text), "1")
    report = IngestReport("text", 1, len(text))
    document = Document("f" * 64, "second.txt", DocumentKind.TEXT, text, (page,), report=report)
    with open_matter(path) as matter:
        [queued] = matter.documents.queue([path.parent / "second.txt"])
        return matter.documents.save(queued, document, text.encode())


def opened(services: Services, path: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(services)
    window.show()
    window.open_matter(path)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    return window


def test_the_next_start_shows_document_place_zoom_tab_filter_and_order(
    services: Services, matter_path: Path, qtbot: QtBot
) -> None:
    store_document(matter_path, "first.txt")
    long = store_long(matter_path)
    window = opened(services, matter_path, qtbot)
    window.documents.bar.arrange(Arrangement("", DocumentOrder.NAME))
    window.controller.show(long)
    qtbot.waitUntil(lambda: window.view.document_id == long)
    window.view.canvas.set_zoom(1.75)
    window.view.canvas.show_span(60_000, 60_001)
    qtbot.waitUntil(lambda: not window.view.canvas.gliding)
    place = window.view.canvas.place()
    assert place > 40_000
    window.findings.set_filter(Filter.UNDECIDED)
    window.tabs.setCurrentIndex(1)
    close(window, qtbot)

    again = opened(services, matter_path, qtbot)
    qtbot.waitUntil(lambda: again.view.document_id == long and not again.view.canvas.gliding)
    assert again.view.canvas.zoom == 1.75
    qtbot.waitUntil(lambda: abs(again.view.canvas.place() - place) < 1500)
    assert again.tabs.currentIndex() == 1
    assert again.findings.model.filter is Filter.UNDECIDED
    assert again.documents.bar.wanted.order is DocumentOrder.NAME
    close(again, qtbot)


def test_the_next_start_fits_and_turns_the_pages_as_they_were(
    services: Services, matter_path: Path, qtbot: QtBot
) -> None:
    document, data = pdf([["1. The Supplier shall keep records."]] * 5)
    with open_matter(matter_path) as matter:
        [queued] = matter.documents.queue([matter_path.parent / "built.pdf"])
        stored = matter.documents.save(queued, replace(document, report=IngestReport("pdf", 5, 100)), data)
    for turned, fit in ((0, Fit.PAGE), (1, Fit.WIDTH), (2, Fit.COMFORT)):
        window = opened(services, matter_path, qtbot)
        assert window.view.document_id == stored
        window.view.turn(turned - window.view.canvas.laid.turned)
        window.view.canvas.fit_to(fit)
        close(window, qtbot)
        again = opened(services, matter_path, qtbot)
        qtbot.waitUntil(lambda again=again, fit=fit: again.view.canvas.fit is fit)  # type: ignore[misc]
        assert again.view.canvas.laid.turned == turned
        again.open_matter(matter_path.parent / "other.smallprint")
        qtbot.waitUntil(lambda again=again: again.view.document_id == 0)  # type: ignore[misc]
        again.open_matter(matter_path)
        qtbot.waitUntil(lambda again=again: again.view.document_id == stored)  # type: ignore[misc]
        assert again.view.canvas.laid.turned == turned, "and once only"
        close(again, qtbot)


def test_a_document_that_is_gone_and_a_file_that_is_damaged_cost_nothing(
    services: Services, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = store_document(matter_path, "first.txt")
    window = opened(services, matter_path, qtbot)
    window.controller.current_id = 99
    window.desk.keep()
    window.controller.current_id = first
    window.open_matter(tmp_path / "other.smallprint")
    window.desk._controller.prefer(0)
    close(window, qtbot)
    odd = json.dumps({str(matter_path): {"document": 99, "zoom": "x", "tab": 77, "order": 3}})
    for content in ("{", "[]", odd):
        (config_folder() / "desk.json").write_text(content, encoding="utf-8")
        again = opened(services, matter_path, qtbot)
        assert again.view.document_id == first
        close(again, qtbot)


def test_the_end_of_a_long_queue_is_told_through_the_desktop_unless_the_window_is_in_front(
    services: Services, matter_path: Path, qtbot: QtBot
) -> None:
    store_document(matter_path)
    window = opened(services, matter_path, qtbot)
    told: list[str] = []
    window.queue.notified.connect(told.append)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    queue_of(window, qtbot, 60)
    assert told == []
    other = MainWindow(services)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: other.isActiveWindow() and not window.isActiveWindow())
    queue_of(window, qtbot, 60)
    assert told == ["60 documents were read in 1 s."]
    services.change_settings(notify=False)
    queue_of(window, qtbot, 60)
    assert len(told) == 1, "switched off, it is not told"
    close(other, qtbot)
    close(window, qtbot)


def test_a_fitted_page_the_order_of_findings_and_the_checklist_come_back(
    services: Services, matter_path: Path, qtbot: QtBot
) -> None:
    store_document(matter_path, "first.txt")
    window = opened(services, matter_path, qtbot)
    window.view.canvas.fit_to(Fit.WIDTH)
    window.findings.set_order(FindingOrder.CONFIDENCE)
    window.findings.chips.choose_order(FindingOrder.CONFIDENCE)
    qtbot.waitUntil(lambda: window.findings.has_checklist)
    window.findings.set_filter(Filter.CHECKLIST)
    close(window, qtbot)

    again = opened(services, matter_path, qtbot)
    qtbot.waitUntil(lambda: again.findings.checklist.isVisible())
    assert again.view.canvas.fit is Fit.WIDTH
    assert again.findings.model.order is FindingOrder.CONFIDENCE
    assert again.findings.chips.sort_button.accessibleName().endswith("By doubt, chances near 50 % first")
    again.findings.set_filter(Filter.ALL)
    again.controller.refresh()
    assert not again.findings.checklist.isVisible(), "it is shown once, and not at each refresh"
    close(again, qtbot)
