"""What of an open matter is handed over: its findings, questions and files, as a person chose."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.handoff import AnsweredQuestion, Choice, ReportOrder, report_order
from smallprint.domain.progress import CancelToken
from smallprint.domain.recall import Recall
from smallprint.export import BUNDLE, FORMATS, OPENCONTRACTS, Format
from smallprint.marking.handed import MARKED_FILES, marked_files
from smallprint.matters.own_types import catalogue_of
from smallprint.store import Matter

ALL_FORMATS: tuple[Format, ...] = (*FORMATS, OPENCONTRACTS, MARKED_FILES, BUNDLE)
"""Every format that a matter is handed over in, as the dialog and the command line list them."""


def order_of(
    matter: Matter,
    title: str,
    choice: Choice,
    catalogue: ClauseCatalogue,
    recall: Mapping[str, Recall],
    made_at: datetime,
    template: Path | None = None,
    token: CancelToken | None = None,
    author: str = "",
    standards: str = "",
) -> ReportOrder:
    """Return what a format makes its file of; `catalogue` is the shipped one. Raises Cancelled.

    `standards` is the person's own folder of standard forms, as the settings name it.

    The matter stays open until the file is made: the originals are read from it.
    """
    from smallprint.matters.checking import with_checks  # noqa: PLC0415 - the formats are listed without playbooks
    from smallprint.matters.duties import with_duties  # noqa: PLC0415 - the same
    from smallprint.matters.standards import with_standards  # noqa: PLC0415 - the same

    token = token or CancelToken()
    snapshot = replace(matter.snapshot(title, choice.unlikely, token), recall=recall)
    checked = with_checks(matter, snapshot.documents, catalogue_of(matter, catalogue), recall, token)
    checked = with_duties(matter, with_standards(matter, checked, standards, token), token)
    snapshot = replace(snapshot, documents=checked)
    asked = tuple(
        AnsweredQuestion(one, tuple(matter.questions.answers(one.id))) for one in reversed(matter.questions.asked())
    )
    types = catalogue_of(matter, catalogue)
    order = report_order(snapshot, types, made_at, choice, asked, template, matter.documents.original, author)
    return replace(order, marked=partial(marked_files, matter, order, token), laid_out=matter.documents.load)
