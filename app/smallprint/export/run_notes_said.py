"""The one place that says in English what a review met as it ended."""

from collections.abc import Sequence

from smallprint.domain.page_names import named_list
from smallprint.domain.run_note import RunNote, RunNoteKind
from smallprint.language.counting import by_number


def run_notes_said(notes: Sequence[RunNote]) -> str:
    """Return all notes of a run as sentences, "" for none."""
    return " ".join(map(_said, notes))


def _said(note: RunNote) -> str:
    match note.kind:
        case RunNoteKind.ENDED_UNEXPECTEDLY:
            return "The review ended unexpectedly."
        case RunNoteKind.INTERRUPTED:
            return "Smallprint ended while this was being read. Review it again to go on where it stopped."
        case RunNoteKind.PAGES_UNREAD:
            noun, were = by_number(note.count, "Page", "Pages"), by_number(note.count, "was", "were")
            return f"{noun} {named_list(note.words)} could not be read and {were} not reviewed."
        case RunNoteKind.WITHOUT_JUDGE:
            return " ".join((*note.words, "Clauses were found without the judge."))
        case RunNoteKind.SAID:
            return " ".join(note.words)
