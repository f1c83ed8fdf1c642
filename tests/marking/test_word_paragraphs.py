"""A person's words in place of several paragraphs: joined, struck and new paragraphs are tracked changes."""

from collections import Counter

import pytest
from lxml import etree

from smallprint.domain.change import ChangeKind
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, item, level, numbering, paragraph, run, table
from tests.marking.marked import AUTHOR, W, body_of, ids, parts
from tests.marking.strict_order import faults
from tests.marking.test_word_changes import replaced
from tests.negotiated import BOB

FIRST, SECOND, THIRD = "Fees are due in May.", "Costs are due in June.", "Taxes are due in July."
THREE = paragraph(FIRST) + paragraph(SECOND) + paragraph(THIRD)
ALL = "\n".join((FIRST, SECOND, THIRD))
LISTS = numbering({1: level(0, "%1.")}, {1: (1, "")})
LISTED = build_docx(item(FIRST, 1) + item(SECOND, 1) + item(THIRD, 1), lists=LISTS)


def text_of(document: object) -> str:
    return str(document.text).partition("\nComment by ")[0].strip()  # type: ignore[attr-defined]


def no_new_faults(before: bytes, after: bytes) -> bool:
    numbers = ids(after, "ins", "del", "commentRangeStart", "rPrChange", "pPrChange")
    return not faults(after) - faults(before) and len(numbers) == len(set(numbers))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"May.\n{SECOND}", f"May, {SECOND}"),  # joined
        (f"due in May.\n{SECOND}\nTaxes are", "due, and taxes"),  # joined over one that goes
        (ALL, f"{FIRST}\n{THIRD}"),  # the middle one struck
        (f"{FIRST}\n{SECOND}", SECOND),  # the first one struck
        (f"{SECOND}\n{THIRD}", SECOND),  # the last one struck
        (ALL, "All sums are due at once."),  # one for three
        (SECOND, f"{SECOND}\nInterest runs from then on."),  # a new one behind
        (SECOND, f"Interest runs from then on.\n{SECOND}"),  # a new one before
        (SECOND, "Costs are due\nat once,\nand in June."),  # cut in three
        (f"{FIRST}\n{SECOND}", f"{FIRST}\nOne more.\nAnd another one.\n{SECOND}"),  # two new ones between
        (ALL, f"Fees\nmay fall due\n{SECOND}\nTaxes & <dues>"),  # words and paragraphs
        (ALL, "\n".join((THIRD, FIRST, SECOND))),  # another order
    ],
)
def test_paragraphs_are_joined_struck_and_begun_as_tracked_changes(old: str, new: str) -> None:
    data = build_docx(THREE)
    copy, accepted, rejected = replaced(data, (old, new))
    assert copy.sentences == ()
    assert text_of(accepted) == ALL.replace(old, new)
    assert text_of(rejected) == ALL
    assert {one.author for one in accepted.changes} == {AUTHOR}
    assert no_new_faults(data, copy.data)


@pytest.mark.parametrize(
    ("old", "new", "read"),
    [
        (f"{FIRST}\n2. {SECOND}\n3. {THIRD}", f"{FIRST}\n2. {THIRD}", f"1. {FIRST}\n2. {THIRD}"),
        (SECOND, f"{SECOND}\n3. Interest runs.", f"1. {FIRST}\n2. {SECOND}\n3. Interest runs.\n4. {THIRD}"),
        (SECOND, "", f"1. {FIRST}\n2. {THIRD}"),
        (f"May.\n2. {SECOND}", f"May: {SECOND}", f"1. {FIRST[:-1]}: {SECOND}\n2. {THIRD}"),
    ],
)
def test_items_of_a_list_come_and_go_with_their_numbers(old: str, new: str, read: str) -> None:
    copy, accepted, rejected = replaced(LISTED, (old, new))
    assert copy.sentences == ()
    assert text_of(accepted) == read
    assert text_of(rejected) == f"1. {FIRST}\n2. {SECOND}\n3. {THIRD}"
    assert no_new_faults(LISTED, copy.data)


def test_a_struck_paragraph_leaves_no_empty_one_and_the_others_keep_their_properties() -> None:
    data = build_docx(paragraph(FIRST, '<w:jc w:val="center"/>') + paragraph(SECOND) + paragraph(THIRD))
    copy, accepted, rejected = replaced(data, (SECOND, ""))
    (first, second, third) = (one for one in body_of(copy.data).iter(f"{W}p"))
    assert [one.find(f"{W}pPr/{W}rPr/{W}del") is not None for one in (first, second, third)] == [False, True, False]
    assert (text_of(accepted), text_of(rejected)) == (f"{FIRST}\n{THIRD}", ALL)
    assert [(one.kind, one.text) for one in accepted.changes] == [(ChangeKind.DELETED, SECOND)]


def test_one_paragraph_for_several_keeps_the_look_of_the_first() -> None:
    data = build_docx(paragraph(run(FIRST, "<w:b/>"), '<w:jc w:val="center"/>') + paragraph(SECOND) + paragraph(THIRD))
    copy, *_ = replaced(data, (f"{FIRST}\n{SECOND}", "All sums fall due."))
    assert copy.sentences == ()
    first, second, _ = body_of(copy.data).iter(f"{W}p")
    assert first.find(f"{W}pPr/{W}rPr/{W}del") is None
    assert second.find(f"{W}pPr/{W}rPr/{W}del") is not None
    assert first.find(f"{W}ins") is not None
    assert second.find(f"{W}ins") is None


def test_earlier_changes_of_ends_and_formats_are_kept_once() -> None:
    change = f"<w:pPrChange {BOB}><w:pPr><w:jc w:val='right'/></w:pPr></w:pPrChange>"
    ends = f"<w:rPr><w:ins {BOB.replace('91', '92', 1)}/><w:b/></w:rPr>"
    data = build_docx(paragraph(FIRST, f'<w:jc w:val="left"/>{ends}{change}') + paragraph(SECOND) + paragraph(THIRD))
    before = read_docx(data, "deal.docx", "0" * 64)
    copy, accepted, rejected = replaced(data, (FIRST, "Fees are due\nin May."), (f"June.\n{THIRD}", f"June; {THIRD}"))
    assert copy.sentences == ()
    assert text_of(accepted) == f"Fees are due\nin May.\n{SECOND[:-1]}; {THIRD}"
    own = Counter((one.kind, one.author, one.detail) for one in before.changes)
    kept = Counter((one.kind, one.author, one.detail) for one in accepted.changes if one.author != AUTHOR)
    assert own == kept
    assert text_of(rejected) == text_of(read_docx(data, "deal.docx", "0" * 64, rejected.reading))
    assert no_new_faults(data, copy.data)


def test_a_cut_paragraph_gives_its_own_marks_of_identity_to_one_part_alone() -> None:
    whole = f'<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="11">{run(FIRST)}</w:p>'
    copy, accepted, _ = replaced(build_docx(whole), ("due in", "due\nin"))
    assert text_of(accepted) == FIRST.replace("due in", "due\nin")
    assert parts(copy.data)["word/document.xml"].count(b"paraId") == 1


def test_words_in_an_earlier_insertion_are_cut_out_of_it_on_both_sides() -> None:
    data = build_docx(paragraph(run("Due ") + f"<w:ins {BOB}>{run('in May or June')}</w:ins>") + paragraph(SECOND))
    copy, accepted, rejected = replaced(data, ("May or June", "May,\nnot in June"))
    assert copy.sentences == ()
    assert text_of(accepted) == f"Due in May,\nnot in June\n{SECOND}"
    assert text_of(rejected) == f"Due\n{SECOND}"
    assert all(next(one.iterancestors(f"{W}ins"), None) is None for one in body_of(copy.data).iter(f"{W}ins"))


@pytest.mark.parametrize(
    ("body", "old", "why"),
    [
        (paragraph(FIRST) + table([paragraph(SECOND), paragraph(THIRD)]), f"May.\n{SECOND[:5]}", "a table"),
        (paragraph(FIRST, "<w:sectPr/>") + paragraph(SECOND), "May.\nCosts", "two sections"),
        (
            paragraph(f'<w:hyperlink w:anchor="x">{run(FIRST)}</w:hyperlink>') + paragraph(SECOND),
            "due in",
            "within a link",
        ),
    ],
)
def test_what_cannot_be_joined_or_cut_is_proposed_in_the_comment(body: str, old: str, why: str) -> None:
    copy, accepted, rejected = replaced(build_docx(body), (old, "due\nin part" if "\n" not in old else "due"))
    (sentence,) = copy.sentences
    assert why in sentence
    assert accepted.changes == rejected.changes == ()
    assert "Proposed instead" in accepted.comments[0].text


def test_the_only_paragraph_of_a_cell_keeps_its_end() -> None:
    data = build_docx(table([paragraph(FIRST), paragraph(SECOND)]) + paragraph(THIRD))
    copy, accepted, _ = replaced(data, (FIRST, ""))
    assert copy.sentences == ()
    assert text_of(accepted) == f"{SECOND}\n{THIRD}"
    assert body_of(copy.data).find(f".//{W}tc/{W}p/{W}pPr/{W}rPr/{W}del") is None


def test_an_empty_paragraph_between_goes_with_what_is_joined() -> None:
    data = build_docx(paragraph(FIRST) + "<w:p/>" + paragraph(SECOND))
    copy, accepted, rejected = replaced(data, ("May.\nCosts", "May; costs"))
    assert copy.sentences == ()
    assert text_of(accepted) == f"{FIRST[:-1]}; {SECOND.lower()[:1]}{SECOND[1:]}"
    assert text_of(rejected) == f"{FIRST}\n{SECOND}"
    assert etree.tostring(body_of(copy.data)).count(b"<w:del ") >= 3
