"""Remarks on values are stored as facts; the sentences of older matters say the same, and are known by their kind."""

import json
from datetime import date

import pytest

from smallprint.domain.value_remark import OnValue, ValueRemark, day_said
from smallprint.export.values_said import remark_said, remarks_joined
from smallprint.store.value_remarks import remark_fields, stored_remarks, told_before

DAY, END = date(2026, 1, 2), date(2026, 3, 4)
RANGE = ValueRemark(OnValue.RANGE)
KNOWN = (
    ValueRemark(OnValue.WORDS_AND_FIGURES, ("five", "6")),
    ValueRemark(OnValue.PASSAGES_DISAGREE, ("New York",)),
    ValueRemark(OnValue.EITHER_ORDER),
    ValueRemark(OnValue.LAST_DAY, ("60 days",), (DAY, END)),
    ValueRemark(OnValue.LAST_DAY_NOT_COUNTED, ("ten business days",), (END,)),
    ValueRemark(OnValue.CHANGED_BY, ("first (a).pdf", "July 31, 2030")),
    ValueRemark(OnValue.AMENDED_BY, ("first.pdf",)),
    ValueRemark(OnValue.AMENDED_BY, ("first.pdf", "3.1", "4.2(b)")),
    ValueRemark(OnValue.DELETED_BY, ("first.pdf",)),
    ValueRemark(OnValue.AMENDS, ("lease.pdf",)),
    ValueRemark(OnValue.AMENDS_ABSENT, ("LEASE",), (DAY,)),
    ValueRemark(OnValue.AMENDS_ABSENT, ("LEASE",)),
    ValueRemark(OnValue.SET_ASIDE, ("B.1", "In place of 3.1 the sum is $2,000,000.")),
    ValueRemark(OnValue.GOES_BEFORE, ("2.1(a)", "9.4")),
)
ALONE = tuple(
    ValueRemark(kind, ("$5.000.00",))
    for kind in (
        *(OnValue.NO_SUCH_DAY, OnValue.TWO_SEPARATORS, OnValue.WHICH_CURRENCY, OnValue.FIGURE_GOES_ON),
        *(OnValue.NO_NUMBER, OnValue.NO_RANGE),
    )
)


def as_it_was(sentence: str) -> str:
    """Return a sentence as older versions stored it, with days as 2026-01-02."""
    for day in (DAY, END):
        sentence = sentence.replace(day_said(day), day.isoformat())
    return sentence


@pytest.mark.parametrize("remark", [*KNOWN, *ALONE], ids=lambda one: one.kind.value)
def test_a_sentence_of_an_older_version_is_known_by_its_kind(remark: ValueRemark) -> None:
    assert told_before(as_it_was(remark_said(remark))) == (remark,)


@pytest.mark.parametrize("remark", KNOWN, ids=lambda one: one.kind.value)
def test_it_is_known_among_others_and_all_of_them_read_as_before(remark: ValueRemark) -> None:
    sentences = f"Worked out: 5 years from the Effective Date. {as_it_was(remark_said(remark))} Read it whole, then."
    before, found, after = told_before(sentences)
    assert found == remark
    assert before.kind is after.kind is OnValue.SAID
    assert as_it_was(remarks_joined((before, found, after))) == sentences


def test_what_makes_the_end_uncertain_is_not_the_notices_own() -> None:
    last, aside = KNOWN[3], KNOWN[-1]
    uncertain = ValueRemark(OnValue.END_UNCERTAIN, of=KNOWN[1:3])
    sentences = as_it_was(remarks_joined((last, uncertain, aside)))
    assert told_before(sentences) == (last, uncertain, aside)


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "The parties disagree: each says “x”.",
        "Last day to give notice: 2026-13-01 (60 days before the end, 2026-03-04).",
    ],
)
def test_what_no_kind_is_known_of_stays_a_sentence(sentence: str) -> None:
    remarks = told_before(sentence)
    assert {one.kind for one in remarks} <= {OnValue.SAID}
    assert remarks_joined(remarks) == sentence


def test_remarks_are_stored_whole() -> None:
    remarks = (*KNOWN, *ALONE, ValueRemark(OnValue.END_UNCERTAIN, of=(*KNOWN, RANGE)))
    assert stored_remarks(json.loads(json.dumps(remark_fields(remarks)))) == remarks
    assert stored_remarks("Odd.") == (ValueRemark(OnValue.SAID, ("Odd.",)),)


@pytest.mark.parametrize(
    "stored",
    [
        7,
        [7],
        ["range"],
        [["range", [], []]],
        [["no such kind", [], [], []]],
        [["range", [7], [], []]],
        [["range", "words", [], []]],
        [["range", [], [20260102], []]],
        [["range", [], ["2026-13-01"], []]],
        [["end_uncertain", [], [], [["range"]]]],
        [["last_day", ["60 days"], [], []]],
    ],
    ids=str,
)
def test_what_is_no_remark_is_refused(stored: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        stored_remarks(stored)
