import pytest

from smallprint.domain.anchor import Anchor
from smallprint.domain.playbook import Need, Playbook, Position, Severity
from smallprint.domain.playbook_verdict import (
    Grounds,
    LookedFor,
    Opinion,
    PlaybookCheck,
    PlaybookVerdict,
    PositionResult,
    Quoted,
    Reason,
    ReasonKind,
    Voice,
    counts_by_severity,
)

WORDS = Quoted("thirty days", Anchor(0, 5, 16))
SEARCH = LookedFor(40)
MEETS, ACCEPTABLE, DEVIATES = PlaybookVerdict.MEETS, PlaybookVerdict.ACCEPTABLE, PlaybookVerdict.DEVIATES
MISSING, CANNOT_TELL = PlaybookVerdict.MISSING, PlaybookVerdict.CANNOT_TELL


def opinion(
    voice: Voice, verdict: PlaybookVerdict, kind: ReasonKind = ReasonKind.LIKE, grounds: Grounds = WORDS
) -> Opinion:
    return Opinion(voice, verdict, grounds, Reason(kind))


def result(*opinions: Opinion, severity: Severity = Severity.HIGH, key: str = "x") -> PositionResult:
    return PositionResult(Position(key, "x", "t", severity, Need.MUST), opinions)


def test_the_person_is_heard_first_then_who_says_otherwise_and_those_are_overruled() -> None:
    said = result(
        opinion(Voice.RULE, ACCEPTABLE),
        opinion(Voice.SIMILARITY, CANNOT_TELL),
        opinion(Voice.VALUE, DEVIATES),
        opinion(Voice.PERSON, ACCEPTABLE, ReasonKind.SAID),
    )
    assert [one.voice for one in said.heard] == [Voice.PERSON, Voice.VALUE, Voice.RULE, Voice.SIMILARITY]
    assert [one.voice for one in said.overruled] == [Voice.VALUE]
    assert result(opinion(Voice.RULE, MEETS), opinion(Voice.VALUE, DEVIATES)).overruled == ()


def test_no_verdict_can_be_made_without_evidence() -> None:
    for verdict in (MEETS, ACCEPTABLE, DEVIATES):
        with pytest.raises(ValueError, match="cannot rest on"):
            opinion(Voice.VALUE, verdict, ReasonKind.CONDITION_MET, SEARCH)
    with pytest.raises(ValueError, match="cannot rest on"):
        opinion(Voice.RULE, MISSING, ReasonKind.NOT_FOUND, WORDS)
    with pytest.raises(ValueError, match="looked at"):
        LookedFor(0)
    with pytest.raises(ValueError, match="anchor"):
        Quoted("thirty", Anchor(0, 5, 16))
    with pytest.raises(ValueError, match="anchor"):
        Quoted("   ", Anchor(0, 5, 8))
    with pytest.raises(ValueError, match="without an opinion"):
        result()


def test_a_clause_that_must_not_be_there_and_was_not_found_meets_by_the_search() -> None:
    assert opinion(Voice.RULE, MEETS, ReasonKind.NOT_FOUND_AS_WANTED, SEARCH).verdict is MEETS


def test_voices_that_differ_cannot_tell_and_stand_first() -> None:
    disputed = result(opinion(Voice.RULE, MEETS), opinion(Voice.SIMILARITY, DEVIATES), key="disputed")
    assert disputed.disputed
    assert disputed.verdict is CANNOT_TELL
    assert disputed.reason.kind is ReasonKind.VOICES_DIFFER
    agreed = result(opinion(Voice.RULE, DEVIATES), key="agreed")
    low = result(opinion(Voice.RULE, MEETS), opinion(Voice.SIMILARITY, DEVIATES), severity=Severity.LOW, key="low")
    check = PlaybookCheck(Playbook("p", "", "s", "", "", ()), (low, agreed, disputed))
    assert [one.position.key for one in check.results] == ["disputed", "agreed", "low"]


def test_a_measured_value_decides_where_other_voices_differ() -> None:
    said = result(opinion(Voice.SIMILARITY, MEETS), opinion(Voice.VALUE, DEVIATES, ReasonKind.NO_CONDITION_MET))
    assert (said.verdict, said.disputed) == (DEVIATES, True)


def test_a_value_that_is_well_does_not_overrule_words_that_are_never_accepted() -> None:
    said = result(
        opinion(Voice.RULE, DEVIATES, ReasonKind.PATTERN), opinion(Voice.VALUE, MEETS, ReasonKind.CONDITION_MET)
    )
    assert (said.verdict, said.reason.kind, said.leading.voice) == (CANNOT_TELL, ReasonKind.VOICES_DIFFER, Voice.RULE)
    both = result(
        opinion(Voice.RULE, DEVIATES, ReasonKind.PATTERN), opinion(Voice.VALUE, DEVIATES, ReasonKind.NO_CONDITION_MET)
    )
    assert both.verdict is DEVIATES
    well = result(opinion(Voice.RULE, MEETS), opinion(Voice.VALUE, DEVIATES, ReasonKind.NO_CONDITION_MET))
    assert well.verdict is DEVIATES


def test_a_voice_that_cannot_tell_does_not_differ() -> None:
    said = result(opinion(Voice.SIMILARITY, CANNOT_TELL), opinion(Voice.RULE, ACCEPTABLE))
    assert (said.verdict, said.disputed) == (ACCEPTABLE, False)


def test_the_person_s_verdict_wins_and_ends_the_dispute() -> None:
    said = result(
        opinion(Voice.PERSON, MEETS, ReasonKind.SAID),
        opinion(Voice.VALUE, DEVIATES, ReasonKind.NO_CONDITION_MET),
        opinion(Voice.SIMILARITY, ACCEPTABLE),
    )
    assert (said.verdict, said.disputed) == (MEETS, False)
    assert said.reason.kind is ReasonKind.SAID


def test_what_is_only_perhaps_the_clause_gives_no_verdict_but_the_person_s() -> None:
    perhaps = opinion(Voice.RULE, CANNOT_TELL, ReasonKind.PERHAPS)
    said = result(perhaps, opinion(Voice.VALUE, MEETS, ReasonKind.CONDITION_MET))
    assert (said.verdict, said.reason.kind) == (CANNOT_TELL, ReasonKind.PERHAPS)
    assert result(perhaps, opinion(Voice.PERSON, MEETS, ReasonKind.SAID)).verdict is MEETS


def test_counts_and_what_is_open_go_by_severity() -> None:
    results = (
        result(opinion(Voice.RULE, DEVIATES), severity=Severity.MEDIUM, key="a"),
        result(opinion(Voice.RULE, MISSING, ReasonKind.NOT_FOUND, SEARCH), severity=Severity.LOW, key="b"),
        result(opinion(Voice.RULE, CANNOT_TELL), severity=Severity.HIGH, key="c"),
    )
    check = PlaybookCheck(Playbook("p", "", "s", "", "", ()), results)
    assert [one.position.key for one in check.open_from(Severity.MEDIUM)] == ["a"]
    assert [one.position.key for one in check.open_from(Severity.LOW)] == ["a", "b"]
    assert check.open_from(Severity.HIGH) == ()
    assert [one.position.key for one in check.doubtful_from(Severity.HIGH)] == ["c"]
    assert counts_by_severity(check.results)[Severity.MEDIUM][DEVIATES] == 1
