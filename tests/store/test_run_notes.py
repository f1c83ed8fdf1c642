"""Why a run ended is stored as facts and read back as such; sentences of older versions stay readable."""

import pytest

from smallprint.domain.run_note import RunNote, RunNoteKind, sentence_note
from smallprint.export.run_notes_said import run_notes_said
from smallprint.store.run_notes import notes_text, stored_notes

UNREAD = RunNote(RunNoteKind.PAGES_UNREAD, ("2", "5–7"), 4)


@pytest.mark.parametrize(
    "notes",
    [
        (),
        (UNREAD,),
        (UNREAD, RunNote(RunNoteKind.WITHOUT_JUDGE, ("The model ended.",))),
        *((RunNote(kind),) for kind in RunNoteKind),
    ],
)
def test_notes_are_read_back_as_they_were_stored(notes: tuple[RunNote, ...]) -> None:
    assert stored_notes(notes_text(notes)) == notes


@pytest.mark.parametrize(
    "text",
    [
        "Page 3 could not be read and was not reviewed.",
        "7",
        "[[3]]",
        '[["unknown", [], 0]]',
        '[["said", [3], 0]]',
        '[["said", "words", 0]]',
        '{"said": 1}',
    ],
)
def test_what_is_no_list_of_notes_is_a_sentence_of_an_older_version(text: str) -> None:
    assert stored_notes(text) == sentence_note(text)
    assert run_notes_said(stored_notes(text)) == text


@pytest.mark.parametrize("kind", [RunNoteKind.ENDED_UNEXPECTEDLY, RunNoteKind.INTERRUPTED])
def test_sentences_of_older_versions_whose_kind_is_known_become_facts(kind: RunNoteKind) -> None:
    assert stored_notes(run_notes_said([RunNote(kind)])) == (RunNote(kind),)


def test_notes_are_worded_one_after_the_other() -> None:
    without = RunNote(RunNoteKind.WITHOUT_JUDGE, ("The model ended.",))
    said = "Pages 2 and 5–7 could not be read and were not reviewed. The model ended. "
    said += "Clauses were found without the judge."
    assert run_notes_said([UNREAD, without]) == said
    one = RunNote(RunNoteKind.PAGES_UNREAD, ("“Cover Page”",), 1)
    assert run_notes_said([one]) == "Page “Cover Page” could not be read and was not reviewed."
