"""A document view on its own, shown in a window of a known size."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.pages import DocumentView
from app.ui.theme import light_theme


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[DocumentView]:
    shown = DocumentView(light_theme())
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.stop()
