"""The legend explains each mark in the colours that the document is drawn in."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QToolButton

from smallprint.domain.change import Change, ChangeKind
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.decision import HighlightColour
from smallprint.domain.document import BlockKind
from smallprint.ui.look.theme import dark_theme, light_theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.legend import Legend, Swatch, WordsSwatch
from tests.ui.pages.hands import click, press_key
from tests.ui.pages.paper import flowing, pdf


@pytest.mark.parametrize("kind", ["pages", "flowing"])
def test_it_names_every_group_with_its_colour_and_escape_closes_it(view: DocumentView, kind: str) -> None:
    view.set_theme(dark_theme())
    document = pdf([["Words."]]) if kind == "pages" else (flowing([(BlockKind.PARAGRAPH, "Words.")]), b"")
    view.show_document(1, *document)
    click(next(one for one in view.findChildren(QToolButton) if one.accessibleName() == "What the marks mean"))
    legend = view.findChild(Legend)
    assert isinstance(legend, Legend)
    assert legend.isVisible()
    told = {one.text() for one in legend.findChildren(QLabel)}
    assert {group.label for group in ClauseGroup} <= told
    shown = {swatch.ground.name() for swatch in legend.findChildren(Swatch)}
    theme = light_theme() if kind == "pages" else dark_theme()
    assert {QColor(colours.ground).name() for colours in theme.groups.values()} <= shown, "as on the document"
    press_key(legend, Qt.Key.Key_Escape)
    assert not legend.isVisible()


def test_it_explains_highlights_and_notes_too(view: DocumentView) -> None:
    view.show_document(1, *pdf([["Words."]]))
    click(next(one for one in view.findChildren(QToolButton) if one.accessibleName() == "What the marks mean"))
    legend = view.findChild(Legend)
    assert isinstance(legend, Legend)
    assert {"your highlight, in its colour", "words with a note of yours"} <= {
        one.text() for one in legend.findChildren(QLabel)
    }
    assert HighlightColour.YELLOW.ground in {swatch.ground.name() for swatch in legend.findChildren(Swatch)}


@pytest.mark.parametrize("tracked", [True, False])
def test_it_explains_tracked_changes_where_there_are_any(view: DocumentView, tracked: bool) -> None:
    document = flowing([(BlockKind.PARAGRAPH, "Words.")])
    changed = replace(document, changes=(Change(ChangeKind.INSERTED, "Ann", "", "Wor", 0, 3),))
    view.show_document(1, changed if tracked else document, b"")
    click(next(one for one in view.findChildren(QToolButton) if one.accessibleName() == "What the marks mean"))
    legend = view.findChild(Legend)
    assert isinstance(legend, Legend)
    assert ("taken out" in {one.text() for one in legend.findChildren(QLabel)}) == tracked
    assert bool(legend.findChildren(WordsSwatch)) == tracked
