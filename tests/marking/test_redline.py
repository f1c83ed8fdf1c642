"""A redline: accepted it is the newer version word for word, rejected the older one, and nothing else is lost."""

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.domain.change import ChangeKind, Reading
from smallprint.domain.document import Document
from smallprint.domain.opened import Opened
from smallprint.domain.redline import Redlining
from smallprint.domain.versions import VersionsCompared
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.redline import redlined
from smallprint.marking.redline_fresh import fresh_redline
from smallprint.marking.redline_steps import redline_steps
from smallprint.segment import segment
from tests.build_docx import build_docx, item, level, numbering, paragraph, run, table
from tests.compare.reading import compared, text_document
from tests.marking.settled_docx import typed
from tests.negotiated import negotiated_docx
from tests.versions_made import contract, made_version
from tests.versions_sent import SENT, returned_docx, sent_docx

AUTHOR, DATE = "Smallprint comparison", "2026-11-30T08:00:00Z"


def read(data: bytes, reading: Reading = Reading.ACCEPTED) -> Document:
    return read_docx(data, "a contract.docx", "0" * 64, reading)


def versions(old: Document, new: Document) -> VersionsCompared:
    return VersionsCompared(Opened(0, old, segment(old)), Opened(0, new, segment(new)), compared(old, new))


def redline(old: bytes, new: bytes, newer: bool = True) -> bytes:
    both = versions(read(old), read(new))
    data, text = (new, both.new.document.text) if newer else (old, both.old.document.text)
    copy = redlined(Redlining(data, "a.docx", text, newer, tuple(redline_steps(both, newer)), AUTHOR, DATE))
    assert copy.unplaced == 0
    return copy.data


def check(copy: bytes, old: Document, new: Document) -> None:
    assert not compared(new, read(copy)).changed
    assert not compared(old, read(copy, Reading.REJECTED)).changed


def in_word(paragraphs: list[str]) -> bytes:
    return build_docx("".join(paragraph(run(one)) for one in paragraphs))


@pytest.mark.parametrize("newer", [True, False])
def test_it_reads_as_either_version_over_either_file(newer: bool) -> None:
    copy = redline(sent_docx(), returned_docx(), newer)
    check(copy, read(sent_docx()), read(returned_docx()))
    changes = read(copy).changes
    assert {(one.author, one.date) for one in changes} == {(AUTHOR, DATE)}
    said = {(one.kind, one.text) for one in changes}
    assert {(ChangeKind.DELETED, "30"), (ChangeKind.INSERTED, "60")} <= said


def test_a_clause_that_is_gone_is_a_deleted_paragraph_of_its_own() -> None:
    copy = redline(sent_docx(), returned_docx())
    lines = [one.text for one in read(copy).changes if one.kind is ChangeKind.DELETED]
    assert SENT[5] in [" ".join(one.split()) for one in lines]
    assert SENT[5] in read(copy, Reading.REJECTED).text.split("\n")


@pytest.mark.parametrize("newer", [True, False])
def test_a_moved_clause_with_a_typed_number_stays_a_paragraph_of_its_own(newer: bool) -> None:
    term = "Term. This Agreement begins on the Effective Date and lasts for three years."
    fees = "Fees. The Customer pays the fees within 30 days of each invoice."
    secrets = "Confidentiality. Each party keeps the information of the other party secret, and uses it for this alone."
    cap = "Liability. Neither party is liable for indirect loss, and each is liable for the fees of a year at most."
    orders = [(term, fees, secrets, cap), (term, cap, fees, secrets)]
    old, new = (in_word([f"{number}. {one}" for number, one in enumerate(order, 1)]) for order in orders)
    copy = redline(old, new, newer)
    for reading, order in zip((Reading.REJECTED, Reading.ACCEPTED), orders, strict=True):
        numbered = read(copy, reading).text.strip().split("\n")
        assert numbered == [f"{number}. {one}" for number, one in enumerate(order, 1)]


def check_typed(old: bytes, new: bytes) -> None:
    for newer in (True, False):
        copy = redline(old, new, newer)
        assert typed(copy, accepted=True) == typed(new, accepted=True)
        assert typed(copy, accepted=False) == typed(old, accepted=True)


def test_typed_numbers_references_and_marks_that_only_follow_are_tracked() -> None:
    term = "Term. This Agreement begins on the Effective Date and lasts for “three” years."
    fees = "Fees. The Customer pays the fees of Section {}(a) and Section {} within 30 days of each invoice."
    audit = "Audit. The Customer may audit the Supplier's records once a year on ten days' notice."
    cap = "Liability. Neither party is liable for indirect loss beyond what Section {} says."
    old = in_word([f"1. {term}", "2. " + fees.format(2, 3), "3. " + cap.format(2)])
    new = in_word(
        [f"1. {audit}", "2. " + term.replace("“three”", '"three"'), "3. " + fees.format(3, 4), "4. " + cap.format(3)]
    )
    check_typed(old, new)
    check(redline(old, new), read(old), read(new))


def test_paragraphs_that_were_cut_in_two_or_joined_are_tracked() -> None:
    words = contract(6)
    first, _, last = words[2].partition(" Neither")
    cut = [*words[:2], first, f"Neither{last}", *words[3:]]
    for before, after in ((words, cut), (cut, words)):
        check_typed(in_word(before), in_word(after))
    middle, _, end = words[4].partition(" before ")
    old, new = in_word([*cut[:5], words[4], words[5]]), in_word([*words[:4], f"{middle} before", end, words[5]])
    check_typed(old, new)


def test_paragraphs_of_several_sentences_that_are_gone_or_moved_stay_paragraphs() -> None:
    words = contract(8)
    assert all(one.count(". ") for one in words)
    for others in ([*words[:2], *words[4:]], [words[0], words[3], words[1], words[2], *words[4:]]):
        check_typed(in_word(words), in_word(others))
        check_typed(in_word(others), in_word(words))


def test_a_number_on_a_line_of_its_own_is_not_doubled() -> None:
    words = contract(4)
    old = in_word([*words[:2], "4. Return of Materials. " + words[2], words[3]])
    new = in_word([*words[:2], "4.", "Return of Materials. " + words[2], words[3]])
    for one, other in ((old, new), (new, old)):
        for newer in (True, False):
            copy = redline(one, other, newer)
            for accepted, version in ((True, other), (False, one)):
                assert " ".join(typed(copy, accepted)) == " ".join(typed(version, accepted=True))


def test_a_clause_that_is_put_back_is_numbered_by_word() -> None:
    lists = numbering({0: level(0, "%1.") + level(1, "%1.%2")}, {1: (0, "")})
    words = contract(8)

    def file(*order: int) -> bytes:
        return build_docx("".join(item(run(words[one]), 1, one % 2) for one in order), lists=lists)

    old, new = file(0, 1, 2, 3, 4, 5), file(0, 3, 1, 2, 5, 6, 7)
    check_typed(old, new)
    assert typed(redline(old, new), accepted=False)[3] == f"# {words[3]}"


def test_a_word_between_others_keeps_its_looks_and_its_spaces() -> None:
    old = build_docx(
        paragraph(run("The Supplier shall ") + run("never", "<w:b/>") + run(" deliver the crates by night."))
    )
    new = build_docx(
        paragraph(run("The Supplier shall ") + run("always", "<w:b/>") + run(" deliver the crates by night."))
    )
    copy = redline(old, new)
    assert read(copy).text.strip() == "The Supplier shall always deliver the crates by night."
    assert read(copy, Reading.REJECTED).text.strip() == "The Supplier shall never deliver the crates by night."
    word = docx.Document(io.BytesIO(copy))
    bold = [one for one in word.paragraphs[0]._p.iter("{*}ins", "{*}del") if one.find(".//{*}b") is not None]
    assert len(bold) == 2


def test_a_word_put_in_or_taken_out_keeps_its_spaces() -> None:
    old, new = (
        in_word(["The Supplier shall deliver the crates by night."]),
        in_word(["The Supplier shall not deliver crates by night."]),
    )
    for newer in (True, False):
        copy = redline(old, new, newer)
        assert read(copy).text.split() == read(new).text.split()
        assert read(copy, Reading.REJECTED).text.split() == read(old).text.split()


def test_changes_in_tables_are_tracked_in_their_cells() -> None:
    rows = [["Hosting", "The fee is 100 dollars a month."], ["Support", "The fee is 30 dollars a month."]]
    old = build_docx(table(*([paragraph(run(cell)) for cell in row] for row in rows)))
    rows[1][1] = rows[1][1].replace("30", "45")
    new = build_docx(table(*([paragraph(run(cell)) for cell in row] for row in rows)))
    copy = redline(old, new)
    check(copy, read(old), read(new))
    assert len(docx.Document(io.BytesIO(copy)).tables[0].rows) == 2


def test_changes_that_the_file_tracks_itself_are_accepted_first() -> None:
    old = read(negotiated_docx(), Reading.REJECTED)
    both = versions(old, read(negotiated_docx()))
    steps = tuple(redline_steps(both, True))
    copy = redlined(Redlining(negotiated_docx(), "a.docx", both.new.document.text, True, steps, AUTHOR, DATE))
    authors = {one.author for one in read(copy.data).changes if one.kind is not ChangeKind.FORMATTED}
    assert authors <= {AUTHOR, "Ada Quill"}  # Ada's stand in parts that are not the body
    assert not compared(both.new.document, read(copy.data)).changed


def test_versions_without_a_word_file_get_a_new_one() -> None:
    later = [
        *SENT[:2],
        *SENT[4:5],
        SENT[2],
        SENT[3].replace("24", "12"),
        *SENT[6:],
        "8. Herring. No herring is stored here.",
    ]
    old, new = text_document("\n\n".join(SENT)), text_document("\n\n".join(later))
    check(fresh_redline(versions(old, new), AUTHOR, DATE), old, new)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), edits=st.integers(1, 9), newer=st.booleans(), fresh=st.booleans())
def test_any_edits_can_be_accepted_and_rejected(seed: int, edits: int, newer: bool, fresh: bool) -> None:
    made = made_version(contract(25), seed, edits)
    old, new = in_word(made.old), in_word([text for _, text in made.new])
    copy = fresh_redline(versions(read(old), read(new)), AUTHOR, DATE) if fresh else redline(old, new, newer)
    check(copy, read(old), read(new))
