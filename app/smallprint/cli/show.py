"""How the terminal shows progress and findings."""

import sys
import time
from types import TracebackType

from smallprint.bootstrap import Services
from smallprint.cli.screen import WIDTH, Screen, complain, say, say_wrapped
from smallprint.domain.absence import absent
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import Progress, Stage
from smallprint.domain.review import DocumentReview, MatterReview
from smallprint.export.values_said import value_said
from smallprint.export.wording import asked, quoted, shown
from smallprint.language.counting import counted


class ProgressLine:
    """One line on standard error that is rewritten as the work goes on; plain lines where that is no terminal."""

    def __init__(self, hidden: bool = False) -> None:
        self._hidden = hidden
        self._screen = sys.stderr if isinstance(sys.stderr, Screen) and sys.stderr.isatty() else None
        self._last = ""
        self._drawn_at = 0.0

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._screen is not None and self._last:
            self._screen.clear_line()
            self._screen.flush()

    def report(self, progress: Progress) -> None:
        """Show where the work stands: at most ten times a second on a terminal, once a stage elsewhere."""
        if self._hidden:
            return
        if self._screen is None:
            head = f"{progress.stage.verb} {progress.name}"
            if head != self._last:
                self._last = head
                complain(head)
            return
        now = time.monotonic()
        if now - self._drawn_at < 0.1:
            return
        self._drawn_at = now
        self._last = describe(progress)
        self._screen.clear_line()
        self._screen.write(" ".join(self._last.split())[:WIDTH])
        self._screen.flush()


def describe(progress: Progress) -> str:
    """Return one line: which file of the queue, what is done, page, n of m, time left for the whole queue."""
    queued = progress.documents > 1
    parts = [f"{progress.document} of {progress.documents}"] if queued else []
    parts.append(f"{progress.stage.verb} {progress.name}")
    if progress.page and progress.pages > 1:
        parts.append(f"page {progress.page} of {progress.pages}")
    if progress.total and progress.stage is Stage.FETCH:
        parts.append(f"{progress.done / 1e6:.0f} of {progress.total / 1e6:.0f} MB")
    elif progress.total:
        parts.append(f"{progress.done:,} of {progress.total:,}")
    left = progress.queue_seconds_left if queued else progress.seconds_left
    if left is not None and (queued or progress.done < progress.total):
        parts.append(f"{left:.0f} s left" + (" for all" if queued else ""))
    return " · ".join(parts)


def no_model(services: Services) -> str:
    """Say that no model is there to read, and what to do about it."""
    lost = services.model.lost()
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
    say()
    say(review.summary.cited_as)
    say("─" * min(len(review.summary.cited_as), WIDTH))
    if review.document is None:
        say_wrapped(review.summary.message)
        return
    listed = shown(review, unlikely)
    for clause in catalogue.types:
        for found in (one for one in listed if one.finding.clause == clause.key):
            finding = found.finding
            value = f": {found.shown_value}" if found.shown_value else ""
            say(f"{asked(clause, found)}{value}  ({found.place.words}, {finding.confidence:.0%})")
            if remark := value_said(finding.value):
                say_wrapped(remark, "    ")
            say_wrapped(quoted(found), "    ")
    count = review.summary.pages
    pages = f" on {counted(count, 'page')}" if review.summary.paged else ""
    say(f"{counted(len(listed), 'finding')}{pages}.")
    missing = absent(review, listed, catalogue)
    if kind := catalogue.kinds.get(review.summary.contract_kind):
        say(f"Kind of contract: {kind.name}.")
    if missing.sentence:
        say_wrapped(missing.sentence)
