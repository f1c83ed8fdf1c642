import pytest

from smallprint.domain.playbook_verdict import LookedFor, PlaybookVerdict, Reason, ReasonKind, Voice
from smallprint.domain.recall import Recall
from smallprint.export.playbook_said import VERDICT_SAID, VOICE_SAID, grounds_said, reason_said

WORDS = {
    ReasonKind.PAGES_UNREAD: ("2",),
    ReasonKind.PATTERN: ("sole discretion", "never"),
    ReasonKind.CONDITION_MET: ("45 days", "acceptable", "at_least", "30 days", "at_most", "60 days"),
    ReasonKind.NO_CONDITION_MET: ("90 days", "preferred", "at_most", "30 days"),
    ReasonKind.NOT_COMPARABLE: ("EUR 5", "preferred", "at_least", "12 months of fees"),
}


@pytest.mark.parametrize("kind", list(ReasonKind))
def test_every_reason_has_one_whole_sentence(kind: ReasonKind) -> None:
    said = reason_said(Reason(kind, WORDS.get(kind, ("41", "Some example."))))
    assert said
    assert "{" not in said
    assert ".”" not in said
    assert kind is ReasonKind.SAID or said.endswith((".", "”"))


def test_conditions_are_told_as_a_person_says_them() -> None:
    met = reason_said(Reason(ReasonKind.CONDITION_MET, WORDS[ReasonKind.CONDITION_MET]))
    assert met == "45 days is at least 30 days and at most 60 days, which is acceptable."
    assert reason_said(Reason(ReasonKind.NOT_COMPARABLE, ("ten",))) == "“ten” cannot be read for certain."
    assert reason_said(Reason(ReasonKind.PAGES_UNREAD, ("1",))).endswith("1 page could not be read.")


def test_an_absence_tells_how_often_its_type_is_found() -> None:
    said = grounds_said(LookedFor(1, recall=Recall(19, 20)))
    assert said == "1 passage was looked at. This type is found in 19 of 20 contracts that have it."
    assert grounds_said(LookedFor(2)).endswith("How often it is found was never measured.")
    assert "measured on 3 contracts only" in grounds_said(LookedFor(2, recall=Recall(1, 3)))


def test_every_verdict_and_voice_has_a_name() -> None:
    assert set(VERDICT_SAID) == set(PlaybookVerdict)
    assert set(VOICE_SAID) == set(Voice)
