"""What comes late is of the document, and the matter, that it was asked of."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from smallprint.domain.run import PageState
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document


def test_a_document_of_the_matter_before_is_never_shown_in_the_next(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.smallprint"
    assert store_document(other, "elsewhere.txt") == window.controller.current_id, "the same id in another matter"
    loaded: list[str] = []
    window.controller.document_loaded.connect(lambda done: loaded.append(done.document.name))
    window.controller.show_again(window.controller.current_id)
    window.open_matter(other)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    assert set(loaded) == {"elsewhere.txt"}


def test_a_page_that_was_looked_at_is_of_the_document_in_view(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    first, second = window.view.document_id, store_document(matter_path, "other.txt")
    window.controller.refresh()
    window.controller.show(second)  # which is still being loaded
    assert (window.view.document_id, window.controller.current_id) == (first, second)
    window.view.page_viewed.emit(0)

    def coverage(document_id: int) -> tuple[PageState, ...]:
        with open_matter(matter_path) as matter:
            return matter.documents.coverage(document_id)

    qtbot.waitUntil(lambda: coverage(first) == (PageState.VIEWED,))
    assert coverage(second) == (PageState.LOCATED,)
