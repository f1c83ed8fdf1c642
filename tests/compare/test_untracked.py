"""A Word file that came back: every change that it does not track is told, and none that it does."""

from smallprint.compare import carried, untracked_changes
from smallprint.domain.change import Reading
from smallprint.domain.difference import TextSpan
from smallprint.domain.document import Document
from smallprint.domain.versions import UntrackedChange
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, paragraph, run
from tests.compare.reading import compared
from tests.negotiated import deleted, inserted
from tests.versions_sent import ADDED, SENT, returned_docx, sent_docx


def read(data: bytes, reading: Reading = Reading.ACCEPTED) -> Document:
    return read_docx(data, "returned.docx", "0" * 64, reading)


def untracked(sent: bytes, returned: bytes) -> list[UntrackedChange]:
    old, rejected, new = read(sent), read(returned, Reading.REJECTED), read(returned)
    return list(untracked_changes(compared(old, rejected), compared(rejected, new), old, rejected))


def test_what_is_tracked_raises_no_alarm() -> None:
    assert untracked(sent_docx(), returned_docx(untracked=False)) == []


def test_each_change_that_is_not_tracked_is_told_with_its_words() -> None:
    told = [(one.before, one.after) for one in untracked(sent_docx(), returned_docx())]
    assert ("30", "60") in told
    assert ("", ADDED.partition(" ")[2]) in told
    assert (SENT[5].partition(" ")[2], "") in told
    assert len(told) == 3


def test_its_place_is_in_the_file_as_it_stands() -> None:
    text = read(returned_docx()).text
    found = {one.after: text[one.edit.new.start : one.edit.new.end] for one in untracked(sent_docx(), returned_docx())}
    assert found["60"] == "60"
    assert found[ADDED.partition(" ")[2]] == ADDED.partition(" ")[2]


def test_an_insertion_that_was_accepted_before_is_told() -> None:
    sent = build_docx(paragraph(run("The Supplier shall deliver the crates to the quay without delay.")))
    returned = build_docx(
        paragraph(
            run("The Supplier shall not deliver the crates to the ")
            + deleted("quay")
            + inserted("barn")
            + run(" without delay.")
        )
    )
    assert [(one.before, one.after) for one in untracked(sent, returned)] == [("", "not")]


def test_places_are_carried_over_tracked_changes_before_them() -> None:
    rejected, new = read(returned_docx(), Reading.REJECTED), read(returned_docx())
    at = rejected.text.index("within 60 days")
    where = carried(compared(rejected, new), TextSpan(at, at + 14))
    assert new.text[where.start : where.end] == "within 60 days"
