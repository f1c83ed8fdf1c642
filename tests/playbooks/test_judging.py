import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.decision import NO_VALUE, Verdict
from smallprint.domain.playbook import Need
from smallprint.domain.playbook_verdict import (
    LookedFor,
    PersonVerdict,
    PlaybookVerdict,
    PositionResult,
    Quoted,
    ReasonKind,
    Voice,
)
from smallprint.domain.run import RunState
from smallprint.export.playbook_said import reason_said
from tests.playbooks.papers import CATALOGUE, SELDOM, check, contract, decided, playbook

MEETS, ACCEPTABLE, DEVIATES = PlaybookVerdict.MEETS, PlaybookVerdict.ACCEPTABLE, PlaybookVerdict.DEVIATES
MISSING, CANNOT_TELL = PlaybookVerdict.MISSING, PlaybookVerdict.CANNOT_TELL
NOTICE = "termination-for-convenience"
VALUES = f"clause: {NOTICE}, need: must, values: {{preferred: {{at_most: 30 days}}, acceptable: {{at_most: 90 days}}}}"
OTHER = "The Supplier delivers the goods to the warehouse of the Customer."


def notice(days: str) -> tuple[str, str]:
    return NOTICE, f"Either party may terminate this Agreement at any time by giving {days} written notice."


def only(paper: tuple, position: str, **more: object) -> PositionResult:  # type: ignore[type-arg]
    (result,) = check(paper, playbook(position), **more).results  # type: ignore[arg-type]
    return result


@pytest.mark.parametrize(
    ("days", "verdict", "kind"),
    [
        ("thirty (30) days’", MEETS, ReasonKind.CONDITION_MET),
        ("3 months’", CANNOT_TELL, ReasonKind.NOT_COMPARABLE),  # 89 to 93 days
        ("60 days’", ACCEPTABLE, ReasonKind.CONDITION_MET),
        ("180 days’", DEVIATES, ReasonKind.NO_CONDITION_MET),
        ("one year’s", DEVIATES, ReasonKind.NO_CONDITION_MET),
    ],
)
def test_a_value_is_compared_with_the_levels_in_their_order(
    days: str, verdict: PlaybookVerdict, kind: ReasonKind
) -> None:
    result = only(contract(OTHER, notice(days)), VALUES)
    assert (result.verdict, result.reason.kind) == (verdict, kind)
    assert isinstance(result.grounds, Quoted)
    assert days in result.grounds.quote
    assert result.grounds.finding_id == 2


def test_the_worst_of_several_values_is_told() -> None:
    result = only(contract(notice("30 days’"), notice("120 days’")), VALUES)
    assert result.verdict is DEVIATES
    assert isinstance(result.grounds, Quoted)
    assert "120 days" in result.grounds.quote


def test_a_value_as_a_person_corrected_it_is_the_one_compared() -> None:
    review, passages = contract(notice("120 days’"))
    result = only((decided(review, Verdict.EDITED, "20 days"), passages), VALUES)
    assert (result.verdict, result.reason.words[0]) == (MEETS, "20 days")
    without = only((decided(review, Verdict.EDITED, NO_VALUE), passages), VALUES)
    assert (without.verdict, without.reason.kind) == (CANNOT_TELL, ReasonKind.NO_VALUE)


def test_a_finding_that_a_person_rejected_does_not_count() -> None:
    review, passages = contract(OTHER, notice("30 days’"))
    assert only((decided(review, Verdict.REJECTED, number=2), passages), VALUES).verdict is MISSING


def test_what_is_only_perhaps_the_clause_cannot_be_told_until_a_person_accepts_it() -> None:
    review, passages = contract(notice("30 days’"), sure=False)
    result = only((review, passages), VALUES)
    assert (result.verdict, result.reason.kind) == (CANNOT_TELL, ReasonKind.PERHAPS)
    assert only((decided(review, Verdict.ACCEPTED), passages), VALUES).verdict is MEETS


def test_an_accepted_finding_weighs_more_than_one_that_is_only_perhaps_there() -> None:
    review, passages = contract(notice("30 days’"), notice("120 days’"), sure=False)
    assert only((decided(review, Verdict.ACCEPTED), passages), VALUES).verdict is MEETS


def test_a_missing_clause_has_the_search_the_closest_passage_and_the_recall() -> None:
    result = only(contract(OTHER, "The Customer may terminate orders of goods."), VALUES)
    assert (result.verdict, result.reason.kind) == (MISSING, ReasonKind.NOT_FOUND)
    grounds = result.grounds
    assert isinstance(grounds, LookedFor)
    assert grounds.closest is not None
    assert (grounds.passages, grounds.closest.quote) == (2, "The Customer may terminate orders of goods.")
    assert grounds.recall is not None


def test_the_absence_of_what_must_not_be_there_is_believed_where_it_is_often_found() -> None:
    position = "clause: exclusivity, need: must_not"
    assert only(contract(OTHER), position).verdict is MEETS
    seldom = only(contract(OTHER), position, recall=SELDOM)
    assert (seldom.verdict, seldom.reason.kind) == (CANNOT_TELL, ReasonKind.RARELY_FOUND)
    assert only(contract(OTHER), position, recall=None).verdict is CANNOT_TELL
    there = only(contract(("exclusivity", "The Customer buys such goods from the Supplier only.")), position)
    assert (there.verdict, there.reason.kind) == (DEVIATES, ReasonKind.THERE_UNWANTED)


@pytest.mark.parametrize("need", list(Need))
def test_an_absence_says_nothing_where_not_all_was_read(need: Need) -> None:
    position = f"clause: exclusivity, need: {need}"
    for paper, kind in (
        (contract(OTHER, unread=1), ReasonKind.PAGES_UNREAD),
        (contract(OTHER, language="de"), ReasonKind.NOT_LOOKED_FOR),
        (contract(OTHER, state=RunState.CANCELLED), ReasonKind.NOT_REVIEWED),
    ):
        result = only(paper, position)
        assert (result.verdict, result.reason.kind) == (CANNOT_TELL, kind)


def test_an_absence_that_a_person_confirmed_is_one_whatever_was_read() -> None:
    review, passages = contract(OTHER, unread=1)
    review = replace(review, confirmed_absent=frozenset({"exclusivity"}))
    for need, verdict in ((Need.MUST, MISSING), (Need.MUST_NOT, MEETS)):
        result = only((review, passages), f"clause: exclusivity, need: {need}")
        assert (result.verdict, result.reason.kind) == (verdict, ReasonKind.CONFIRMED_ABSENT)


def test_a_pattern_of_what_is_never_accepted_comes_before_one_that_is_preferred() -> None:
    patterns = "{preferred: [either party], never: [{regex: 'giv\\w+ 9\\d'}]}"
    position = f"clause: {NOTICE}, need: may, patterns: {patterns}"
    for days, verdict in (("30 days’", MEETS), ("90 days’", DEVIATES)):
        result = only(contract(OTHER, notice(days)), position)
        assert (result.verdict, result.reason.kind) == (verdict, ReasonKind.PATTERN)
        assert isinstance(result.grounds, Quoted)
        assert result.grounds.quote == notice(days)[1]


def test_a_phrase_is_found_over_line_ends_and_with_any_apostrophe() -> None:
    position = f'clause: {NOTICE}, need: may, patterns: {{never: ["days\' written notice"]}}'
    line = (NOTICE, "The Customer may end it on 30 days’ written\tnotice.")
    assert only(contract(line), position).verdict is DEVIATES


def test_a_regular_expression_that_never_ends_is_given_up_and_told() -> None:
    position = f"clause: {NOTICE}, need: may, patterns: {{never: [{{regex: '(a|aa)+[bc]'}}]}}"
    result = only(contract((NOTICE, "a" * 60)), position)
    assert (result.verdict, result.reason.kind) == (CANNOT_TELL, ReasonKind.PATTERN_TOO_SLOW)


def test_likeness_is_silent_of_a_clause_that_is_not_nearly_an_example() -> None:
    example = "Neither party may assign this Agreement without the prior written consent of the other party."
    positions = playbook(
        f'clause: anti-assignment, need: must, preferred: {{text: Not without consent., examples: ["{example}"]}}'
    )
    for words, heard in (
        (example, True),
        ("Consent to any assignment of this Agreement is at our sole choice.", False),
    ):
        (result,) = check(contract(("anti-assignment", words)), positions).results
        assert (Voice.SIMILARITY in [one.voice for one in result.opinions]) is heard
    assert result.reason.kind is ReasonKind.NOTHING_COMPARED, "and what cannot be told is said once"


def test_a_clause_like_an_example_is_on_the_level_of_the_example() -> None:
    never = "All rights in the deliverables shall remain the exclusive property of the Supplier."
    position = (
        "clause: ip-ownership-assignment, need: must, never: [{text: n, examples: [" + json.dumps(never) + "]}],"
        ' preferred: {text: p, examples: ["All rights in the deliverables pass to the Customer upon creation."]}'
    )
    stays = ("ip-ownership-assignment", "All rights in the deliverables shall remain property of the Supplier.")
    result = only(contract(stays), position)
    assert (result.verdict, result.leading.voice) == (DEVIATES, Voice.SIMILARITY)
    assert result.reason.words[1] == never
    turned = (stays[0], stays[1].replace("shall remain", "shall not remain"))
    assert only(contract(turned), position).verdict is CANNOT_TELL
    other = (stays[0], "The Supplier owns its tools and lends them to nobody.")
    assert only(contract(other), position).verdict is CANNOT_TELL


def test_voices_that_differ_are_told_and_a_value_decides() -> None:
    example = notice("30 days’")[1]
    position = f"{VALUES}, preferred: {{text: p, examples: [{json.dumps(example)}]}}"
    result = only(contract(notice("120 days’")), position)
    assert result.disputed
    assert {one.voice: one.verdict for one in result.opinions} == {Voice.SIMILARITY: MEETS, Voice.VALUE: DEVIATES}
    assert result.verdict is DEVIATES


def test_what_a_person_says_wins_and_rests_on_the_words_that_stood_before_them() -> None:
    position = playbook(VALUES)
    said = {position.positions[0].key: PersonVerdict(ACCEPTABLE, "agreed by phone")}
    (result,) = check(contract(notice("120 days’")), position, said=said).results
    assert (result.verdict, result.reason.words) == (ACCEPTABLE, ("agreed by phone",))
    assert isinstance(result.grounds, Quoted)
    assert "120 days" in result.grounds.quote


def test_a_type_of_one_s_own_is_named_by_its_name_and_one_that_is_not_known_cannot_be_told() -> None:
    own = own_clause("Residuals", "q", ClauseGroup.DATA, ["What is remembered may be used."], CATALOGUE.types)
    catalogue = CATALOGUE.with_own([own])
    paper = contract((own.key, "What is kept in memory may be used."), catalogue=catalogue)
    assert only(paper, "clause: residuals, need: must_not", catalogue=catalogue).verdict is DEVIATES
    unknown = only(paper, "clause: residuals, need: must_not")
    assert (unknown.verdict, unknown.reason.kind) == (CANNOT_TELL, ReasonKind.UNKNOWN_TYPE)
    found = only(paper, "clause: residuals, need: must_not, patterns: {never: [kept in memory]}")
    assert (found.verdict, found.reason.kind) == (DEVIATES, ReasonKind.PATTERN)


def test_a_clause_with_nothing_to_compare_it_with_is_told_as_such() -> None:
    assert only(contract(notice("30 days’")), f"clause: {NOTICE}, need: must").verdict is MEETS
    words = only(contract(notice("30 days’")), f"clause: {NOTICE}, need: must, preferred: Short notice")
    assert (words.verdict, words.reason.kind) == (CANNOT_TELL, ReasonKind.NOTHING_COMPARED)


lines = st.sampled_from([OTHER, notice("30 days’"), notice("some"), ("exclusivity", "Only the Supplier delivers.")])
positions = st.sampled_from(
    [
        VALUES,
        "clause: exclusivity, need: must_not",
        "clause: exclusivity, need: may, preferred: {text: x, examples: [Anybody delivers.]}",
        f"clause: {NOTICE}, need: must, patterns: {{never: [days], acceptable: [some]}}",
        "clause: unheard of, need: must, fallback: The Supplier delivers.",
    ]
)


@given(st.lists(lines, min_size=1, max_size=4), positions, st.booleans(), st.integers(0, 1))
def test_every_opinion_quotes_the_document_or_tells_its_search(
    drawn: list[str | tuple[str, str]], position: str, sure: bool, unread: int
) -> None:
    paper = contract(*drawn, sure=sure, unread=unread)
    document = paper[0].document
    assert document is not None
    for opinion in only(paper, position).opinions:
        grounds = opinion.grounds if isinstance(opinion.grounds, Quoted) else opinion.grounds.closest
        if grounds is not None:
            assert document.text[grounds.anchor.start : grounds.anchor.end] == grounds.quote
        else:
            assert isinstance(opinion.grounds, LookedFor)


COVER = (
    "By executing this Cover Page, the parties enter into the Mutual NDA (Version 1.0) "
    "(available at https://forms.example.org/nda/v1/)."
)


@pytest.mark.parametrize("need", ["must", "may", "must_not"])
def test_of_a_cover_page_whose_terms_stand_elsewhere_no_absence_is_told(need: str) -> None:
    result = only(contract(COVER, "Purpose | Talks on a purchase of machines"), f"clause: {NOTICE}, need: {need}")
    assert (result.verdict, result.reason.kind) == (CANNOT_TELL, ReasonKind.TERMS_ELSEWHERE)


@pytest.mark.parametrize(
    "paper",
    [
        (COVER, *(f"{number}. The Supplier delivers goods of kind {number} to a warehouse." for number in range(150))),
        ("The Customer may see the status of the service at https://status.example.org.",),
        ("Exhibit A is incorporated into this Agreement by reference.",),
    ],
)
def test_a_contract_that_says_its_terms_itself_is_no_cover_page(paper: tuple[str, ...]) -> None:
    assert only(contract(*paper), f"clause: {NOTICE}, need: must").verdict is MISSING


def test_a_reader_is_shown_the_words_that_an_expression_fits() -> None:
    words = "Neither  party may\nassign this Agreement without consent."
    pattern = r"{regex: '\b(?:neither|no)\s+party\s+may\s+assign\b'}"
    result = only(
        contract(("anti-assignment", words)),
        f"clause: anti-assignment, need: may, patterns: {{preferred: [{pattern}]}}",
    )
    assert (result.verdict, result.reason.kind) == (MEETS, ReasonKind.PATTERN)
    assert reason_said(result.reason) == "It has the words “Neither party may assign”, which are preferred."


def test_of_long_words_that_an_expression_fits_the_ends_are_shown() -> None:
    words = "Nothing limits liability for " + "fraud, deceit, injury, " * 8 + "or breach of confidentiality."
    pattern = r"{regex: '\bnothing\b[^.;]{0,250}\bconfidential'}"
    (told, _) = only(
        contract(("uncapped-liability", words)),
        f"clause: uncapped-liability, need: may, patterns: {{preferred: [{pattern}]}}",
    ).reason.words
    assert len(told) <= 125
    assert told.startswith("Nothing limits liability")
    assert told.endswith("breach of confidentiality")


SUBLET = (
    "clause: anti-assignment, need: may, about: [{regex: '\\b(?:sub|under)-?let'}],"
    " patterns: {preferred: [unreasonably withheld], never: [{regex: 'not\\s+underlet'}]}"
)
ASSIGN = ("anti-assignment", "The Tenant shall not assign the lease without consent, not to be unreasonably withheld.")


def test_a_clause_without_the_words_that_a_position_is_about_does_not_count() -> None:
    result = only(contract(OTHER, ASSIGN), SUBLET)
    assert (result.verdict, result.reason.kind) == (CANNOT_TELL, ReasonKind.NOT_ABOUT)
    assert isinstance(result.grounds, Quoted)
    assert result.grounds.quote == ASSIGN[1]


def test_a_clause_with_the_words_that_a_position_is_about_is_judged_alone() -> None:
    words = "The Tenant may sublet with consent, which is not unreasonably withheld."
    result = only(contract(ASSIGN, ("anti-assignment", words)), SUBLET)
    assert result.verdict is MEETS
    assert isinstance(result.grounds, Quoted)
    assert result.grounds.quote == words


def test_patterns_are_looked_for_where_the_words_stand_that_a_position_is_about() -> None:
    words = "The Tenant shall not underlet the Property."
    result = only(contract(ASSIGN, words), SUBLET)
    assert (result.verdict, result.reason.kind) == (DEVIATES, ReasonKind.PATTERN)
    assert isinstance(result.grounds, Quoted)
    assert result.grounds.quote == words
    unsure = only(contract(ASSIGN, "Whether it is sublet is for the Tenant to say."), SUBLET)
    assert (unsure.verdict, unsure.reason.kind) == (CANNOT_TELL, ReasonKind.WORDS_ALONE)


def test_where_nothing_speaks_of_what_a_position_is_about_it_is_absent_as_any() -> None:
    must = SUBLET.replace("need: may", "need: must")
    assert only(contract(OTHER), must).verdict is MISSING
    assert only(contract(OTHER), SUBLET).reason.kind is ReasonKind.NOT_REQUIRED
