"""What is remarked on a value is said in sentences, all in one place."""

from datetime import date

import pytest

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import DIFFER, OnValue, ValueRemark
from smallprint.export.values_said import remark_said, remarks_json, value_said, why_unread

DAYS = (date(2026, 1, 2), date(2026, 3, 4))


@pytest.mark.parametrize("kind", OnValue)
def test_every_kind_has_a_sentence_with_all_that_it_names(kind: OnValue) -> None:
    remark = ValueRemark(kind, ("9 months", "12.3"), DAYS, (ValueRemark(OnValue.RANGE),))
    sentence = remark_said(remark)
    assert sentence.strip()
    assert "{" not in sentence
    assert "{" not in remark_said(ValueRemark(kind))


def test_sentences_follow_each_other() -> None:
    end = (ValueRemark(OnValue.EITHER_ORDER),)
    notice = ValueRemark(OnValue.LAST_DAY, ("60 days",), DAYS), ValueRemark(OnValue.END_UNCERTAIN, of=end)
    assert value_said(Value(ValueKind.DURATION, "60 days", "60 day", remarks=notice)) == (
        "Last day to give notice: 2 January 2026 (60 days before the end, 4 March 2026). "
        "The end is uncertain: Read as month/day/year; it may be day/month/year."
    )
    assert value_said(None) == ""


def test_words_of_the_contract_are_not_taken_for_places_in_a_sentence() -> None:
    assert remark_said(ValueRemark(OnValue.PASSAGES_DISAGREE, ("{0} {day}",))).endswith("“{0} {day}”.")


def test_why_words_could_not_be_read_leaves_the_words_out() -> None:
    assert why_unread((ValueRemark(OnValue.TWO_SEPARATORS, ("$1”: x",)),)) == "which separator is the decimal one?"
    assert why_unread((ValueRemark(OnValue.SAID, ("Some time after.",)),)) == "Some time after."


def test_other_programs_read_the_facts_as_well() -> None:
    inner = ValueRemark(OnValue.POINT_GROUPS)
    [fact] = remarks_json((ValueRemark(OnValue.END_UNCERTAIN, ("x",), DAYS[:1], (inner,)),))
    nested = {"kind": "point_groups", "words": [], "days": [], "of": []}
    assert fact == {"kind": "end_uncertain", "words": ["x"], "days": ["2026-01-02"], "of": [nested]}


@pytest.mark.parametrize("kind", OnValue)
def test_readings_differ_where_words_and_figures_or_passages_do(kind: OnValue) -> None:
    value = Value(ValueKind.DATE, "x", "x", remarks=(ValueRemark(kind, ("they disagree", "disagree")),))
    assert value.readings_differ == (kind in {OnValue.WORDS_AND_FIGURES, OnValue.PASSAGES_DISAGREE})
    nested = Value(ValueKind.DATE, "x", "x", remarks=(ValueRemark(OnValue.END_UNCERTAIN, of=value.remarks),))
    assert not nested.readings_differ
    assert len(DIFFER) == 2
