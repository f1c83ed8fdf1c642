"""What a review met as it ended, as facts: a kind, with the words that it needs.

The sentence is made where it is shown (`export.run_notes_said`).
"""

from dataclasses import dataclass
from enum import StrEnum


class RunNoteKind(StrEnum):
    """What was met; `SAID` is the sentence of an error, or one that an older version stored."""

    SAID = "said"
    ENDED_UNEXPECTEDLY = "ended_unexpectedly"
    INTERRUPTED = "interrupted"
    PAGES_UNREAD = "pages_unread"
    WITHOUT_JUDGE = "without_judge"


@dataclass(frozen=True, slots=True)
class RunNote:
    """One fact on a run: of unread pages `count` says how many, `words` are their labels, neighbours joined.

    The words of `SAID` and `WITHOUT_JUDGE` are one sentence, that of an error.
    """

    kind: RunNoteKind
    words: tuple[str, ...] = ()
    count: int = 0


def sentence_note(sentence: str) -> tuple[RunNote, ...]:
    """Return what a sentence says as a note, none where it is empty."""
    return (RunNote(RunNoteKind.SAID, (sentence,)),) if sentence else ()
