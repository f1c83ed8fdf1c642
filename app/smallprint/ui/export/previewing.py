"""Previews of what a person chooses, made in the thread of exports; the matter is read once for all of them."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.domain.handoff import Choice, ReportOrder, report_order
from smallprint.domain.progress import CancelToken, Report
from smallprint.export import Format
from smallprint.export.preview import Preview, preview
from smallprint.marking.handed import MARKED_FILES, MARKED_HEAD, marked_rows
from smallprint.matters.handing_over import order_of
from smallprint.store import open_matter
from smallprint.ui.threads.jobs import Work

PreviewWork = Callable[[Choice, Format], Work]


def _none(_document_id: int) -> bytes:
    """Stand for a document's own bytes: a preview names the files alone."""
    return b""


class Previews:
    """Gives the work that makes a preview; all of it is done in one thread, which alone keeps what was read."""

    def __init__(self, services: Services, path: Path) -> None:
        self._services, self._path = services, path
        self._whole: ReportOrder | None = None

    def __call__(self, choice: Choice, wanted: Format) -> Work:
        """Return work that gives a `Preview`."""

        def work(_report: Report, token: CancelToken) -> Preview:
            token.check()
            whole = self._read(token)
            order = report_order(whole.review, whole.catalogue, whole.made_at, choice, whole.asked, whole.template)
            token.check()
            if wanted is MARKED_FILES:
                return Preview(head=MARKED_HEAD, rows=tuple(marked_rows(order)))
            return preview(replace(order, original=_none), wanted)

        return work

    def _read(self, token: CancelToken) -> ReportOrder:
        if self._whole is None:
            services = self._services
            with closing(open_matter(self._path)) as matter:
                order = order_of(
                    matter,
                    self._path.stem,
                    Choice(unlikely=True),
                    services.catalogue,
                    services.recall,
                    datetime.now(UTC),
                    services.settings.template,
                    token,
                    standards=services.settings.standard_folder,
                )
            self._whole = replace(order, original=None)  # the matter is closed
        return self._whole
