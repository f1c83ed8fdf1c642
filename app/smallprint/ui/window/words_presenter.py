"""What a person proposes that clauses say instead: asked for, shown in the card, and a step that can be undone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smallprint.domain.document import DocumentKind
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import AppError
from smallprint.ui.findings.panel import FindingsPanel
from smallprint.ui.findings.words_dialog import WordsDialog
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller


class WordsPresenter(QObject):
    """Opens the dialog on the chosen finding; `theme` gives the colours of that moment."""

    def __init__(
        self, window: QWidget, controller: Controller, findings: FindingsPanel, theme: Callable[[], Theme]
    ) -> None:
        super().__init__(window)
        self._window, self._controller, self._findings, self._theme = window, controller, findings, theme
        findings.words_wanted.connect(self.propose)

    def propose(self) -> None:
        """Ask for other words for the chosen finding's."""
        row = self._findings.current
        if row is None:
            return
        found = row.found
        if found.broken:
            self._controller.noticed.emit(
                tr("The quote of this finding does not match the document, so no words can be put in its place.")
            )
            return
        proposed = found.proposed
        span = proposed.span if proposed is not None else None
        done = partial(self._store, self._controller.current_id, found)
        summary = self._controller.summary(self._controller.current_id)
        WordsDialog(
            self._window,
            translated(row.clause.name),
            span.quote if span is not None else found.finding.quote,
            proposed.text if proposed is not None else None,
            self._theme(),
            done,
            # in Word a line is a paragraph, which may be joined or begun; in a PDF it ends where the page does
            paragraphs=summary is not None and summary.kind is DocumentKind.DOCX,
        ).open()

    def _store(self, document_id: int, found: ReviewedFinding, text: str | None) -> None:
        try:
            self._controller.reviewing.propose_words(document_id, found, text)
        except AppError as error:
            self._controller.noticed.emit(str(error))
        self._controller.refresh()
