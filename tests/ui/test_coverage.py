"""The strips of a full matter are read a few at a time, and again only where something has changed."""

import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smallprint.domain.run import PageState
from smallprint.store import open_matter
from smallprint.ui.documents.coverage import Coverage
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document


def test_a_full_matter_is_read_in_several_turns(tmp_path: Path) -> None:
    path = tmp_path / "deal.smallprint"
    for number in range(45):
        store_document(path, f"{number}.txt")
    with open_matter(path) as matter:
        summaries = matter.documents.summaries()
        coverage = Coverage()
        assert coverage.refresh(matter, summaries, 0)
        assert sum(bool(coverage.of(one.id)) for one in summaries) < len(summaries)
        assert not coverage.refresh(matter, summaries, 0)
        assert all(coverage.of(one.id) == (PageState.LOCATED,) for one in summaries)


def test_what_has_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deal.smallprint"
    document_id = store_document(path)
    with open_matter(path) as matter:
        [summary] = matter.documents.summaries()
        coverage = Coverage()
        coverage.refresh(matter, [summary], 0)
        matter.documents.viewed(document_id, 0)
        coverage.refresh(matter, [summary], 0)
        assert coverage.of(document_id) == (PageState.LOCATED,)
        coverage.refresh(matter, [summary], document_id)
        assert coverage.of(document_id) == (PageState.VIEWED,)
        coverage.forget(document_id)
        assert coverage.of(document_id) == ()
        coverage.refresh(matter, [replace(summary, decided=1)], 0)
        assert coverage.of(document_id) == (PageState.VIEWED,)


def test_the_turns_that_read_the_list_of_a_full_matter_do_not_read_the_findings_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "full.smallprint"
    for number in range(170):
        store_document(path, f"{number}.txt")
    shown: list[int] = []
    listed: list[int] = []
    window.controller.findings_changed.connect(lambda found: shown.append(len(found)))
    window.controller.documents_changed.connect(lambda rows: listed.append(sum(bool(one.coverage) for one in rows)))
    window.open_matter(path)
    qtbot.waitUntil(lambda: bool(listed) and listed[-1] == 170)
    qtbot.wait(100)
    assert len(listed) >= 5
    assert len(shown) <= 3  # as the matter opens, as its first document is shown, and as that is marked as looked at


@pytest.mark.timing
def test_a_page_looked_at_is_shown_so_while_the_matter_is_being_written(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(matter_path)) as other:
        other.execute("BEGIN IMMEDIATE")
        asked = time.monotonic()
        window.controller.viewed(window.controller.current_id, 0)
        assert time.monotonic() - asked < 2  # a write would wait 10 s for the other's end
        other.rollback()
    qtbot.waitUntil(lambda: window.documents.model.at(window.documents.model.index(0)).coverage == (PageState.VIEWED,))


def test_a_page_looked_at_while_the_window_closes_does_no_harm(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.controller.stopped):
        window.close()
    window.controller.viewed(window.controller.current_id, 0)
