"""Notes of a run as they are stored, and the sentences that older versions stored in their place."""

import json
from collections.abc import Sequence

from smallprint.domain.run_note import RunNote, RunNoteKind, sentence_note

# Sentences whose kind is known, as older versions wrote them.
_BEFORE = {
    "The review ended unexpectedly.": (RunNote(RunNoteKind.ENDED_UNEXPECTEDLY),),
    "Smallprint ended while this was being read. Review it again to go on where it stopped.": (
        RunNote(RunNoteKind.INTERRUPTED),
    ),
}


def notes_text(notes: Sequence[RunNote]) -> str:
    """Return notes as they are stored, "" for none."""
    stored = [[one.kind.value, list(one.words), one.count] for one in notes]
    return json.dumps(stored, ensure_ascii=False) if stored else ""


def stored_notes(text: str) -> tuple[RunNote, ...]:
    """Return stored notes; whatever is no list of them is the sentence of an older version."""
    try:
        return tuple(map(_note, _lists(json.loads(text))))
    except (ValueError, TypeError):
        return _BEFORE.get(text, sentence_note(text))


def _lists(stored: object) -> list[object]:
    if not isinstance(stored, list):
        raise TypeError("notes are stored as a list")
    return stored


def _note(stored: object) -> RunNote:
    match stored:
        case [str(kind), [*words], int(count)] if all(isinstance(one, str) for one in words):
            return RunNote(RunNoteKind(kind), tuple(map(str, words)), count)
    raise TypeError("a note of a run was stored")
