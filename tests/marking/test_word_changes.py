"""A person's words in place of quoted ones: tracked, by word, within the changes and comments of others."""

from collections.abc import Sequence

import pytest

from smallprint.domain.change import ChangeKind, Reading
from smallprint.domain.document import Document
from smallprint.domain.marking import MarkedCopy, Marking
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.word import _fitting, mark_word
from tests.build_docx import build_docx, paragraph, run
from tests.marking.marked import AUTHOR, DATE, W, body_of, ids, mark_on, parts
from tests.negotiated import BOB, deleted, field, inserted, negotiated_docx


def replaced(data: bytes, *pairs: tuple[str, str]) -> tuple[MarkedCopy, Document, Document]:
    """Return a copy with other words, read as if all its changes were accepted, and as if rejected."""
    document = read_docx(data, "deal.docx", "0" * 64)
    marks = tuple(mark_on(document, old, replacement=new) for old, new in pairs)
    copy = mark_word(Marking(data, document, marks, AUTHOR, DATE))
    accepted, rejected = (read_docx(copy.data, "deal.docx", "0" * 64, reading) for reading in Reading)
    return copy, accepted, rejected


PLAIN = build_docx(
    paragraph(run("Payment is due ") + run("within thirty", "<w:b/>") + run(" days of the invoice.", "<w:i/>"))
)


def test_only_the_words_that_differ_are_changed_and_keep_their_look() -> None:
    copy, accepted, rejected = replaced(PLAIN, ("within thirty days", "within sixty (60) days"))
    assert copy.sentences == ()
    assert accepted.text.startswith("Payment is due within sixty (60) days of the invoice.\n")
    assert rejected.text.startswith("Payment is due within thirty days of the invoice.\n")
    told = [(one.kind, one.author, one.date, one.text) for one in accepted.changes]
    assert told == [
        (ChangeKind.DELETED, AUTHOR, DATE, "thirty"),
        (ChangeKind.INSERTED, AUTHOR, DATE, "sixty (60)"),
    ]
    new = body_of(copy.data).find(f".//{W}ins/{W}r")
    assert new.find(f"{W}rPr/{W}b") is not None
    (comment,) = accepted.comments
    assert accepted.text[comment.start : comment.end] == "within sixty (60) days"
    assert b"Proposed" not in parts(copy.data)["word/comments.xml"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Payment is due", ""),
        ("Payment", "Full payment"),
        ("invoice.", "invoice, without set-off."),
        ("due within thirty days of", "owed in sixty weeks after"),
        ("is due within", "is due within"),
        ("Payment is due within thirty days of the invoice.", "Fees & costs are <due> at once."),
    ],
)
def test_accepting_gives_the_new_words_and_rejecting_the_old_ones(old: str, new: str) -> None:
    copy, accepted, rejected = replaced(PLAIN, (old, new))
    text = "Payment is due within thirty days of the invoice."
    assert copy.sentences == ()
    assert accepted.text.partition("\n")[0] == text.replace(old, new).strip()
    assert rejected.text.partition("\n")[0] == text


def test_words_within_an_earlier_insertion_stay_within_it_and_new_ones_are_the_authors_own() -> None:
    data = build_docx(paragraph(run("Due in ") + f"<w:ins {BOB}>{run('sixty long days')}</w:ins>" + run(" at most.")))
    copy, accepted, rejected = replaced(data, ("sixty long days", "sixty short days"))
    assert copy.sentences == ()
    assert accepted.text.startswith("Due in sixty short days at most.\n")
    assert rejected.text.startswith("Due in at most.\n")
    authors = [(one.author, one.text) for one in accepted.changes if one.kind is ChangeKind.INSERTED]
    assert (AUTHOR, "short") in authors
    assert {author for author, _ in authors} == {AUTHOR, "Bob Seal"}
    for own in body_of(copy.data).iter(f"{W}ins"):
        assert next(own.iterancestors(f"{W}ins"), None) is None
    found = ids(copy.data, "ins", "del", "commentRangeStart")
    assert len(found) == len(set(found))


def test_all_earlier_changes_of_a_negotiated_file_are_kept() -> None:
    data = negotiated_docx()
    before = read_docx(data, "deal.docx", "0" * 64)
    copy, accepted, rejected = replaced(
        data, ("due within sixty days", "due in ninety days"), ("Liability is capped", "Liability is not capped")
    )
    assert copy.sentences == ()
    assert "Payment is due in ninety days of invoice." in accepted.text
    assert "Payment is due within thirty days of invoice." in rejected.text
    kept = [(one.kind, one.author) for one in accepted.changes]
    assert all(kept.count((one.kind, one.author)) >= 1 for one in before.changes)
    assert "Liability is not capped." in accepted.text


@pytest.mark.parametrize(
    ("body", "old", "why"),
    [
        (paragraph(run("On ") + field("DATE", "1 June 2026") + run(".")), "On 1 June", ""),
        (
            paragraph(run("Fees") + '<w:fldSimple w:instr="REF x">' + run("seven") + "</w:fldSimple>"),
            "Feesseven",
            "no plain text",
        ),
    ],
)
def test_what_cannot_be_changed_is_proposed_in_the_comment(body: str, old: str, why: str) -> None:
    data = build_docx(body)
    before = read_docx(data, "deal.docx", "0" * 64)
    copy, accepted, rejected = replaced(data, (old, "other words"))
    if not why:  # it is changed all the same, and reads as it should
        assert copy.sentences == ()
        return
    assert len(copy.sentences) == 1
    assert why in copy.sentences[0]
    assert accepted.text.startswith(before.text)
    assert "Proposed instead: “other words”" in accepted.comments[0].text
    assert accepted.changes == rejected.changes == ()


def test_words_that_others_deleted_are_left_alone() -> None:
    data = build_docx(paragraph(run("Due in ") + deleted("thirty ") + inserted("sixty ") + run("days.")))
    copy, accepted, _ = replaced(data, ("in sixty days", "in ninety days"))
    assert copy.sentences == ()
    assert accepted.text.startswith("Due in ninety days.\n")
    assert [one.text for one in accepted.changes if one.author == "Ada Quill"] == ["thirty"]


def test_two_replacements_of_the_same_words_are_one_and_a_sentence() -> None:
    copy, accepted, _ = replaced(PLAIN, ("thirty days", "sixty days"), ("days of", "weeks of"))
    assert "another replacement is of the same words" in copy.sentences[0]
    assert "within sixty days of" in accepted.text
    assert "Proposed instead: “weeks of”" in accepted.comments[1].text


def test_one_replacement_that_does_not_fit_takes_no_other_with_it() -> None:
    def fits(numbers: Sequence[int]) -> bool:
        return 5 not in numbers and not {2, 7} <= set(numbers)

    assert _fitting(list(range(9)), fits) == [0, 1, 2, 3, 4, 6, 8]
    assert _fitting([5], fits) == []
    assert _fitting([], fits) == []
