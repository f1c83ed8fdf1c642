"""How documents were left for another one, in this session: the place in view, its size, and how it was turned."""

from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.layout import Fit


@dataclass(frozen=True, slots=True)
class _LeftAt:
    """The place in view, and its size."""

    held: tuple[int, float, float]
    zoom: float
    fit: Fit | None


class LeftDocuments:
    """Remembers documents by their content: one that is read anew is the same."""

    def __init__(self) -> None:
        self._left: dict[tuple[str, int], _LeftAt] = {}  # by the length of the text, too, which may be read otherwise
        self._turns: dict[str, int] = {}

    def keep(self, document: Document, canvas: Canvas) -> None:
        """Remember how a document is shown that will be shown no more."""
        self._left[(document.sha256, len(document.text))] = _LeftAt(canvas.spot(), canvas.zoom, canvas.fit)

    def keep_turn(self, document: Document, canvas: Canvas) -> None:
        """Remember how the pages of a document are turned."""
        self._turns[document.sha256] = canvas.laid.turned

    def take_up(self, document: Document, canvas: Canvas) -> None:
        """Show a document as it was left, else from its first page."""
        if turned := self._turns.get(document.sha256, 0):
            canvas.turn(turned)
            canvas.go_to_page(0)
        if (left := self._left.get((document.sha256, len(document.text)))) is not None:
            canvas.take_size(left.zoom, left.fit)
            canvas.take_up(left.held)
