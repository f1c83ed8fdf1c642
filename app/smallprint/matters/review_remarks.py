"""What a person should know of how documents were read: remarks on the files, on the runs, and on amendments."""

from collections.abc import Sequence

from smallprint.domain.review import DocumentState
from smallprint.domain.run import RunState
from smallprint.domain.run_note import RunNote
from smallprint.errors import EntryDamaged
from smallprint.export import remarks_said
from smallprint.export.run_notes_said import run_notes_said
from smallprint.export.values_said import remark_said
from smallprint.language.counting import counted
from smallprint.read import amending_of
from smallprint.store import Matter


def remarks(matter: Matter, document_ids: Sequence[int]) -> list[str]:
    """Return what a person should know of how these documents were read, one sentence each, naming the file.

    Why the judge did not read is the same for most, and said once.
    """
    sentences: list[str] = []
    unheard: dict[tuple[RunNote, ...], list[str]] = {}
    for summary in matter.documents.summaries():
        if summary.id not in document_ids or summary.state is not DocumentState.OPEN:
            continue
        try:
            document = matter.documents.load(summary.id, places=False)
        except EntryDamaged as error:
            sentences.append(str(error))
            continue
        partial = summary.run_state is RunState.PARTIAL  # its note names the pages that were not read at once
        said = list(remarks_said(document, unread_pages=not partial))
        if summary.run_notes and document.report.unread_pages:
            said.insert(0, run_notes_said(summary.run_notes))
        elif summary.run_notes and summary.run_state is not None and summary.run_state.ended_well:
            unheard.setdefault(summary.run_notes, []).append(summary.cited_as)
        amending = amending_of([one.finding for one in matter.findings.of_document(summary.id)])
        said += [remark_said(one) for one in amending]
        sentences += [one if summary.cited_as in one else f"{summary.cited_as}: {one}" for one in said if one]
    for notes, names in unheard.items():
        sentences.append(f"{names[0]}{_others(len(names) - 1)}: {run_notes_said(notes)}")
    return sentences


def _others(count: int) -> str:
    return f" and {counted(count, 'other')}" if count else ""
