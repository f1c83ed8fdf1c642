"""How the terminal shows progress and findings."""

import sys
import textwrap
import time
from types import TracebackType

from app.bootstrap import Services
from app.domain.clause import ClauseCatalogue
from app.domain.progress import Progress, Stage
from app.domain.review import DocumentReview, MatterReview

_WIDTH = 96


class ProgressLine:
    """One line on standard error that is rewritten as the work goes on; plain lines where that is no terminal."""

    def __init__(self, hidden: bool = False) -> None:
        self._hidden = hidden
        self._live = sys.stderr.isatty()
        self._last = ""
        self._drawn_at = 0.0

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live and not self._hidden and self._last:
            sys.stderr.write("\r\033[K")

    def report(self, progress: Progress) -> None:
        """Show where the work stands: at most ten times a second on a terminal, once a stage elsewhere."""
        if self._hidden:
            return
        if not self._live:
            head = f"{progress.stage.verb} {progress.name}"
            if head != self._last:
                self._last = head
                print(head, file=sys.stderr, flush=True)
            return
        now = time.monotonic()
        if now - self._drawn_at < 0.1:
            return
        self._drawn_at = now
        self._last = describe(progress)
        sys.stderr.write(f"\r\033[K{self._last[:_WIDTH]}")
        sys.stderr.flush()


def describe(progress: Progress) -> str:
    """Return one line: what, of which file, page, n of m, time left."""
    parts = [f"{progress.stage.verb} {progress.name}"]
    if progress.page and progress.pages > 1:
        parts.append(f"page {progress.page} of {progress.pages}")
    if progress.total and progress.stage is Stage.FETCH:
        parts.append(f"{progress.done / 1e6:.0f} of {progress.total / 1e6:.0f} MB")
    elif progress.total:
        parts.append(f"{progress.done} of {progress.total}")
    if progress.seconds_left is not None and progress.done < progress.total:
        parts.append(f"{progress.seconds_left:.0f} s left")
    return " · ".join(parts)


def no_model(services: Services) -> str:
    """Say that no model is there to read, and what to do about it."""
    lost = services.lost_model()
    if lost:
        return (
            f"The chosen model is not there any more: {lost}. Connect its disk, or choose another: “smallprint models "
            "list” shows them, “smallprint models use NAME” chooses one."
        )
    return f"There is no Nano model on this machine yet. Run “smallprint models get {services.settings.model}”."


def print_findings(review: MatterReview, catalogue: ClauseCatalogue, unlikely: bool) -> None:
    """Print each document's findings, in the catalogue's order."""
    for document in review.documents:
        _print_document(document, catalogue, unlikely)


def _print_document(review: DocumentReview, catalogue: ClauseCatalogue, unlikely: bool) -> None:
    print(f"\n{review.summary.name}")
    print("─" * min(len(review.summary.name), _WIDTH))
    if review.document is None:
        print(textwrap.fill(review.summary.message, _WIDTH))
        return
    shown = [found for found in review.findings if unlikely or found.finding.likely]
    for clause in catalogue.types:
        for found in (one for one in shown if one.finding.clause == clause.key):
            finding = found.finding
            page = review.document.pages[finding.anchor.page].label
            place = f"p. {page}" + (f", {finding.section_number}" if finding.section_number else "")
            value = f": {found.shown_value}" if found.shown_value else ""
            print(f"{clause.name}{value}  ({place}, {finding.confidence:.0%})")
            if finding.value and finding.value.remark:
                remark = " ".join(finding.value.remark.split())
                print(textwrap.fill(remark, _WIDTH, initial_indent="    ", subsequent_indent="    "))
            quote = " ".join(finding.quote.split())
            print(textwrap.fill(f"“{quote}”", _WIDTH, initial_indent="    ", subsequent_indent="    "))
    print(f"{len(shown)} findings on {review.summary.pages} page{'s' if review.summary.pages != 1 else ''}.")
