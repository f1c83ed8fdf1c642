"""A document view on its own, shown in a window of a known size."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from smallprint.ui.look.theme import light_theme
from smallprint.ui.pages import DocumentView


@pytest.fixture
def new_view(qtbot: QtBot) -> Iterator[Callable[[], DocumentView]]:
    """Show a view at each call."""
    made: list[DocumentView] = []

    def show() -> DocumentView:
        shown = DocumentView(light_theme())
        made.append(shown)
        qtbot.addWidget(shown)
        shown.resize(900, 700)
        with qtbot.waitExposed(shown):
            shown.show()
        return shown

    yield show
    for view in made:
        view.stop()


@pytest.fixture
def view(new_view: Callable[[], DocumentView]) -> DocumentView:
    return new_view()
