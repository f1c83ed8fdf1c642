"""What is said of documents made from a form of our own: each word counts, and layout does not."""

import re
from dataclasses import replace
from itertools import pairwise
from textwrap import wrap

import pytest

from smallprint.domain.document import Document, IngestReport
from smallprint.domain.progress import CancelToken
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.domain.standard import BesideKind, DeviationKind, StandardCheck, StandardDoubt
from smallprint.errors import Cancelled
from smallprint.ingest.docx.reader import read_docx
from smallprint.ingest.web import read_markdown
from smallprint.segment import segment
from smallprint.standards import FormFacts, check_standard
from tests.build_docx import build_docx, item, level, numbering, paragraph
from tests.build_docx import run as letters
from tests.build_pdf import make_pdf
from tests.ingest.whole_pdf import read_pdf
from tests.standards_made import CLAUSES, NOTICE, TITLE, check, document_of, form_of, text_of

_WORD = re.compile(r"[A-Za-z0-9]+")


def _found(text: str) -> StandardCheck:
    found = check(text)
    assert found is not None
    return found


def _told(text: str) -> list[tuple[DeviationKind, str, str]]:
    """What differs: its kind, the clause, and the document's words."""
    found = _found(text)
    return [
        (one.kind, one.clause.number if one.clause is not None else "", document_of(text).text[one.start : one.end])
        for one in found.deviations
    ]


def _unmodified(document: Document) -> bool:
    found = check_standard(document, segment(document).passages, (form_of(),), CancelToken())
    return found is not None and found.unmodified and not found.deviations


def _with(old: str, new: str) -> str:
    text = text_of()
    assert text.count(old) == 1
    return text.replace(old, new)


def test_the_form_itself_is_unmodified() -> None:
    found = _found(text_of())
    assert (found.unmodified, found.share, found.deviations, found.beside) == (True, 1.0, (), ())


def test_no_word_of_the_terms_changes_or_goes_untold() -> None:
    text = text_of()
    first, last = text.index(CLAUSES[0]), text.index(NOTICE)
    labels = {found.start() for found in re.finditer(r"(?<=\n\n)\d(?=\. )|(?<= \()[abc](?=\) )", text)}
    tried = 0
    for found in _WORD.finditer(text, first, last):
        if found.start() in labels:
            continue
        for new in ("zebra", ""):
            tried += 1
            told = check(text[: found.start()] + new + text[found.end() :])
            assert told is None or not told.unmodified, (found[0], new)
    assert tried > 250, "all words of the terms were tried"


def test_no_word_added_between_the_terms_is_untold() -> None:
    text = text_of()
    first, last = text.index(CLAUSES[0]), text.index(NOTICE)
    ends = [found.end() for found in _WORD.finditer(text, first, last)]
    for end, following in pairwise(ends):
        if text[end:following].lstrip()[:1] in "(.\n" or "\n" in text[end:following]:
            continue
        told = check(f"{text[:end]} not{text[end:]}")
        assert told is None or not told.unmodified, text[end - 20 : end]


def test_a_changed_word_is_told_with_its_clause_and_the_words_of_the_document() -> None:
    said = "Upon request the Recipient shall return or destroy the information within 90 days"
    assert _told(_with("within ten days", "within 90 days")) == [(DeviationKind.CHANGED, "5", said)]


def test_a_reference_that_names_another_clause_is_a_change() -> None:
    assert [one[:2] for one in _told(_with("Section 2(b)", "Section 2(c)"))] == [(DeviationKind.CHANGED, "3")]


def test_a_number_in_brackets_is_a_word_and_no_item_of_a_list() -> None:
    assert [one[:2] for one in _told(_with("(30) days", "(60) days"))] == [(DeviationKind.CHANGED, "4")]


def test_an_added_sentence_is_told_where_it_stands() -> None:
    more = "Money paid is not returned."
    assert _told(_with("within ten days.", f"within ten days. {more}")) == [(DeviationKind.ADDED, "5", more[:-1])]


def test_a_clause_that_is_gone_is_told_by_number_and_heading() -> None:
    found = _found(text_of(*CLAUSES[:4], CLAUSES[5].replace("6.", "5.")))
    (gone,) = found.deviations
    assert (gone.kind, str(gone.clause), gone.missing, gone.start == gone.end) == (
        DeviationKind.REMOVED, "5 Return", 14, True,
    )  # fmt: skip
    assert found.share == pytest.approx(1 - 14 / found.form.length)


def test_a_clause_moved_to_another_place_is_told_as_moved() -> None:
    told = _told(text_of(CLAUSES[0], *CLAUSES[2:5], CLAUSES[1], CLAUSES[5]))
    assert told, "something is told"
    assert {kind for kind, _, _ in told} <= {DeviationKind.MOVED, DeviationKind.REMOVED, DeviationKind.ADDED}
    assert DeviationKind.MOVED in {kind for kind, _, _ in told}


def test_clauses_swapped_are_not_the_unmodified_form() -> None:
    assert not _found(text_of(CLAUSES[1], CLAUSES[0], *CLAUSES[2:])).unmodified


@pytest.mark.parametrize(
    "more",
    [
        "7. Price. The Recipient pays one million for each breach.",
        "The Recipient pays one million for each breach of these terms.",
    ],
)
def test_what_is_added_after_the_last_clause_is_a_change(more: str) -> None:
    for text in (text_of(*CLAUSES, more), text_of(*CLAUSES, more).replace(NOTICE, "")):
        found = _found(text)
        assert not found.unmodified
        assert [one.kind for one in found.deviations] == [DeviationKind.ADDED] * len(found.deviations)
        assert ["one million" in one[2] for one in _told(text)] == [True], "a clause is added with its heading"


def test_a_signature_after_the_terms_stands_beside_them() -> None:
    signed = "IN WITNESS WHEREOF the parties have signed.\n\nBy: ____________ Name: Jane Birch"
    found = _found(text_of().replace(NOTICE, signed))
    assert found.unmodified
    assert {one.kind for one in found.beside} == {BesideKind.AFTER}


def test_title_and_notice_need_not_be_there() -> None:
    assert _found("\n\n".join(CLAUSES)).unmodified


def test_a_cover_page_stands_beside_and_what_changes_terms_in_it_is_pointed_out() -> None:
    text = text_of(before="Cover Page\n\nPurpose: talks.\n\nSection 4 is replaced by: they apply for ten years.")
    found = _found(text)
    assert found.unmodified
    said = [document_of(text).text[one.start : one.end] for one in found.beside]
    assert said[0] == "Cover Page"
    assert [document_of(text).text[one.start : one.end].startswith("Section 4") for one in found.changing] == [True]


def test_capitals_alone_are_told_apart() -> None:
    found = _found(_with("the Purpose on the Cover Page", "the purpose on the Cover Page"))
    assert [one.kind for one in found.deviations] == [DeviationKind.CAPITALS]
    assert found.unmodified


@pytest.mark.parametrize(
    ("old", "new"),
    [("“Discloser”", '"Discloser"'), ("like duties.", "like\nduties."), ("Section 2(b)", "Section\u00a02(b)")],
)
def test_quotes_and_layout_make_no_difference(old: str, new: str) -> None:
    found = _found(_with(old, new))
    assert (found.unmodified, found.deviations) == (True, ())


def test_other_numbers_before_clauses_make_no_difference() -> None:
    text = "\n\n".join(f"{number}.1 {clause[3:]}" for number, clause in enumerate(CLAUSES, 1))
    assert _found(text).unmodified


def test_a_word_file_with_lists_of_its_own_is_unmodified() -> None:
    body = [paragraph(letters(TITLE))]
    for clause in CLAUSES:
        head, *items = re.split(r" \([abc]\) ", clause[3:])
        body += [item(letters(head), 1), *(item(letters(one), 1, 1) for one in items)]
    lists = numbering({1: level(0, "%1.") + level(1, "(%2)", "lowerLetter")}, {1: (1, "")})
    document = read_docx(build_docx("".join(body), lists=lists), "a.docx", "0" * 64)
    assert "(b)" in document.text, "Word's own numbers are part of the text"
    assert _unmodified(document)


def test_a_pdf_of_the_form_is_unmodified_and_its_running_heads_say_nothing() -> None:
    plain = [clause.translate(str.maketrans("“”", '""')) for clause in CLAUSES]
    lines = [line for clause in plain for line in (*wrap(clause, 80), "")]
    pages = [["Alder Works Ltd", "", *lines[at : at + 9], "", f"Page {at // 9 + 1}"] for at in range(0, len(lines), 9)]
    assert len(pages) > 2, "the terms go over several pages"
    assert _unmodified(read_pdf(make_pdf(pages), "a.pdf", "0" * 64))


def test_markdown_is_read_as_what_it_shows() -> None:
    text = "\n\n".join(re.sub(r"^(\d)\. (\w+)\.", r"\1. **\2**.", clause) for clause in CLAUSES)
    assert _unmodified(read_markdown(f"# {TITLE}\n\n{text}\n".encode(), "a.md", "0" * 64))


def test_another_contract_is_made_from_no_form() -> None:
    assert check("SUPPLY AGREEMENT\n\n1. Goods. The Seller delivers the goods within ten days.\n") is None
    assert check("   \n") is None


def test_of_two_versions_it_is_the_nearer_one() -> None:
    newer = _with("two (2) years", "three (3) years")
    forms = form_of(), form_of(newer, FormFacts("alder-2", "Standard Terms", "Alder", "2.0"))
    for text, version in ((text_of(), "1.0"), (newer, "2.0")):
        found = check(text, *forms)
        assert found is not None
        assert (found.form.version, found.unmodified) == (version, True)


def test_a_blank_of_the_form_is_filled_in_without_a_change() -> None:
    template = _with("the Purpose on the Cover Page", "the Purpose of [purpose of the talks]")
    filled = template.replace("[purpose of the talks]", "buying a mill near York")
    found = check(filled, form_of(template))
    assert found is not None
    assert found.unmodified
    (own,) = found.beside
    assert (own.kind, document_of(filled).text[own.start : own.end]) == (BesideKind.FILLED, "buying a mill near York")


def test_words_around_a_blank_are_looked_at() -> None:
    template = _with("the Purpose on the Cover Page", "the Purpose of [talks] on the Cover Page only")
    found = check(template.replace("[talks] on the Cover Page only", "a sale on any other page"), form_of(template))
    assert found is not None
    assert not found.unmodified


def test_a_whole_clause_in_a_blank_is_an_addition() -> None:
    template = _with("the Purpose on the Cover Page", "the Purpose of [talks]")
    clause = "a sale, and each party waives " + "all that it has, and all that it will have, " * 8
    found = check(template.replace("[talks]", clause), form_of(template))
    assert found is not None
    assert not found.unmodified


def test_the_words_of_a_form_are_shown_where_its_text_is_kept() -> None:
    text = _with("within ten days", "within 90 days")
    found = check(text, form_of(with_text=True))
    assert found is not None
    assert [one.was.endswith("within ten days") for one in found.deviations] == [True]
    assert [one.was for one in _found(text).deviations] == [""]


@pytest.mark.parametrize(
    ("report", "doubt"),
    [
        (IngestReport("x", 1, 1, unread_pages=(0,)), StandardDoubt.PAGES_UNREAD),
        (IngestReport("x", 1, 1, ocr_pages=(0,)), StandardDoubt.RECOGNISED),
        (IngestReport("x", 1, 1, remarks=(Remark(RemarkKind.CUT_SHORT),)), StandardDoubt.CUT_SHORT),
    ],
)
def test_what_was_not_read_surely_is_never_called_unmodified(report: IngestReport, doubt: StandardDoubt) -> None:
    document = replace(document_of(text_of()), report=report)
    found = check_standard(document, segment(document).passages, (form_of(),), CancelToken())
    assert found is not None
    assert (found.unmodified, found.changes, found.doubts) == (False, (), (doubt,))


def test_it_stops_when_it_is_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    document = document_of(text_of())
    with pytest.raises(Cancelled):
        check_standard(document, segment(document).passages, (form_of(),), token)
