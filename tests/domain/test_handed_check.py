from datetime import UTC, datetime

from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.handed_check import handed_check
from smallprint.domain.handoff import Choice
from smallprint.domain.playbook_verdict import LookedFor, PersonVerdict, PlaybookVerdict, Quoted, ReasonKind
from tests.playbooks.papers import CATALOGUE, check, contract, playbook

NOTICE = ("termination-for-convenience", "Either party may terminate this Agreement by giving 30 days’ written notice.")
POSITIONS = playbook(
    "clause: termination-for-convenience, need: must",
    "clause: exclusivity, need: must, id: lack",
)
PAPER = contract(NOTICE, "The parties deal with each other exclusively in writing.")
CHECK = check(PAPER, POSITIONS, said={"lack": PersonVerdict(PlaybookVerdict.ACCEPTABLE, "agreed by phone")})


def test_quotes_that_are_left_out_are_in_no_opinion_and_verdicts_stay() -> None:
    handed = handed_check(CHECK, Choice(quotes=False), True, True, PAPER[0].findings, CATALOGUE)
    assert [one.verdict for one in handed.results] == [one.verdict for one in CHECK.results]
    assert "30 days" not in str(handed)
    assert "exclusively" not in str(handed)
    found = handed.result("termination-for-convenience")
    assert found is not None
    assert isinstance(found.grounds, Quoted)
    assert found.grounds.quote == "█" * len(NOTICE[1])


def test_what_a_person_noted_is_left_out_with_the_notes() -> None:
    handed = handed_check(CHECK, Choice(), False, True, PAPER[0].findings, CATALOGUE)
    assert "by phone" in str(CHECK)
    assert "by phone" not in str(handed)
    lack = handed.result("lack")
    assert lack is not None
    assert lack.reason.kind is ReasonKind.SAID


def test_when_a_person_said_it_is_left_out_with_the_times() -> None:
    said = {"lack": PersonVerdict(PlaybookVerdict.ACCEPTABLE, "agreed", datetime(2026, 5, 4, tzinfo=UTC))}
    dated = check(PAPER, POSITIONS, said=said)
    [(_, kept)] = handed_check(dated, Choice(), True, True, PAPER[0].findings, CATALOGUE).said
    assert kept == said["lack"]
    [(_, handed)] = handed_check(dated, Choice(), True, False, PAPER[0].findings, CATALOGUE).said
    assert handed == PersonVerdict(PlaybookVerdict.ACCEPTABLE, "agreed")


def test_what_is_said_of_positions_that_are_not_handed_over_stays_here() -> None:
    choice = Choice(types=frozenset({"termination-for-convenience"}))
    assert handed_check(CHECK, choice, True, True, PAPER[0].findings, CATALOGUE).said == ()


def test_only_positions_on_wanted_types_are_handed_over() -> None:
    handed = handed_check(CHECK, Choice(types=frozenset({"exclusivity"})), True, True, (), CATALOGUE)
    assert [one.position.key for one in handed.results] == ["lack"]


def test_a_position_that_names_its_type_is_handed_over_by_the_type_s_key() -> None:
    own = own_clause("Green energy", "", ClauseGroup.GENERAL, ["It runs on wind."], CATALOGUE.types)
    catalogue = CATALOGUE.with_own((own,))
    positions = playbook("clause: green Energy, need: may", "clause: Exclusivity, need: may", "clause: lost, need: may")
    judged = check(PAPER, positions, catalogue=catalogue)
    assert own.key != "green energy"
    for key in (own.key, "exclusivity"):
        handed = handed_check(judged, Choice(types=frozenset({key})), True, True, (), catalogue)
        (kept,) = handed.results
        clause = catalogue.named(kept.position.clause)
        assert clause is not None
        assert clause.key == key


def test_of_what_is_accepted_only_verdicts_on_handed_findings_and_the_person_s_stay() -> None:
    nothing = handed_check(CHECK, Choice(accepted_only=True), True, True, (), CATALOGUE)
    assert [one.position.key for one in nothing.results] == ["lack"]
    assert isinstance(nothing.results[0].grounds, LookedFor)
    all_of_it = handed_check(CHECK, Choice(accepted_only=True), True, True, PAPER[0].findings, CATALOGUE)
    assert len(all_of_it.results) == 2
