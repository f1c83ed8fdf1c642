"""Stored findings answer: by their values, the accepted ones first, and never further than they are sure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.asked import GivenAnswer, Scope
from smallprint.domain.decision import Verdict
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.question import Answer, Outcome
from smallprint.domain.run import RunIdentity, RunState
from smallprint.errors import Cancelled
from smallprint.facts import reckon
from smallprint.matters.ask import AskMatter, follow_up
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import Matter, open_matter
from tests.matters.test_ask import Tools

TODAY = date(2026, 3, 2)


@dataclass(frozen=True, slots=True)
class Deal:
    """A contract as it is written down, with what its clauses say."""

    name: str
    parties: str
    made: str
    term: str
    law: str
    cap: str = ""
    more: str = ""

    @property
    def text(self) -> str:
        cap = f"Liability. The total liability of either party under this Agreement shall not exceed {self.cap}."
        clauses = [
            f"Term. {self.term}",
            "Payment. Each invoice is payable within thirty (30) days after receipt of the invoice.",
            cap if self.cap else "Quality. The goods shall be free from defects in material.",
            "Governing law. This Agreement shall be governed by and construed in accordance with the laws of "
            f"{self.law}.",
            *([self.more] if self.more else []),
        ]
        opening = f"This Supply Agreement is entered into as of {self.made} by and between {self.parties}."
        numbered = (f"{number}. {clause}" for number, clause in enumerate(clauses, 1))
        return "\n\n".join(["SUPPLY AGREEMENT", opening, *numbered]) + "\n"


RENEWS = (
    "This Agreement shall automatically renew for successive renewal terms of one (1) year each unless either party "
    "gives written notice of non-renewal at least ninety (90) days before the end of the then current term."
)
DEALS = (
    Deal(
        "alder.txt",
        'Alder Supplies Ltd ("Supplier") and Birch Retail Inc. ("Customer")',
        "May 4, 2024",
        f"The initial term of this Agreement shall commence on May 4, 2024 and shall expire on May 3, 2026. {RENEWS}",
        "the State of New York",
        "USD 250,000",
    ),
    Deal(
        "cedar.txt",
        'Cedar Works Ltd ("Supplier") and Dogwood Stores Inc. ("Customer")',
        "January 15, 2023",
        "The initial term of this Agreement shall commence on January 15, 2023 and shall expire on January 14, 2028.",
        "the State of Texas",
        "USD 1,500,000",
    ),
    Deal(
        "elm.txt",
        'Elm Trading GmbH ("Supplier") and Birch Retail Inc. ("Customer")',
        "June 1, 2021",
        "The initial term of this Agreement shall commence on June 1, 2021 and shall expire on December 31, 2026. "
        f"{RENEWS}",
        "England and Wales",
    ),
)
SECRECY = Deal(
    "fir.txt",
    'Fir Design Ltd ("Discloser") and Gorse Labs Inc. ("Recipient")',
    "July 9, 2025",
    "Each party shall keep the confidential information of the other party secret.",
    "the State of Delaware",
)


def silent(_progress: Progress) -> None:
    pass


def unheard(_part: object) -> None:
    pass


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def matter(tmp_path: Path, services: Services) -> Iterator[Matter]:
    with open_matter(tmp_path / "deals.smallprint") as opened:
        add(services, opened, tmp_path, *DEALS)
        yield opened


def add(services: Services, matter: Matter, folder: Path, *deals: Deal) -> list[int]:
    for deal in deals:
        (folder / deal.name).write_text(deal.text, encoding="utf-8")
    added = add_files(matter, [folder / deal.name for deal in deals])
    return review_documents(services, matter, added.ids, silent, CancelToken(), judged=False)


def desk(services: Services, matter: Matter, today: date = TODAY) -> AskMatter:
    return AskMatter(Tools(services), matter, lambda: today)


def rows(services: Services, matter: Matter, question: str, today: date = TODAY) -> dict[str, Answer]:
    given: list[GivenAnswer] = []
    desk(services, matter, today).ask_each(question, Scope(), given.extend, silent, CancelToken())
    names = {one.id: one.name for one in matter.documents.summaries()}
    return {names[one.document_id].removesuffix(".txt"): one.answer for one in given}


def finding(matter: Matter, name: str, clause: str) -> int:
    """Return the surest finding of a type in a document."""
    ids = {one.name: one.id for one in matter.documents.summaries()}
    own = [one.finding for one in matter.findings.of_document(ids[f"{name}.txt"]) if one.finding.clause == clause]
    return max(own, key=lambda one: one.confidence).id


def verdicts(answers: dict[str, Answer]) -> dict[str, Outcome]:
    return {name: answer.verdict for name, answer in answers.items()}


def values(answers: dict[str, Answer]) -> dict[str, str]:
    return {name: answer.fact.value for name, answer in answers.items() if answer.fact is not None}


YES, NO, OPEN = Outcome.YES, Outcome.NO, Outcome.OPEN


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Which contracts expire in 2026?", (YES, NO, YES)),
        ("Which contracts expire before 30 June 2026?", (YES, NO, NO)),
        ("Which contracts expire within the next 90 days?", (YES, NO, NO)),
        ("Which contracts expire after 2026?", (NO, YES, NO)),
        ("Which contracts are governed by New York law?", (YES, NO, NO)),
        ("Which contracts are under English law?", (NO, NO, YES)),
        ("Is the agreement governed by Texas law?", (NO, YES, NO)),
        ("Which contracts are with Birch Retail?", (YES, NO, YES)),
        ("Which contracts were made in 2023?", (NO, YES, NO)),
        ("Which renewal notices are due in October 2026?", (NO, None, YES)),
        ("Which renew automatically?", (YES, None, YES)),
        ("Which contracts have a cap above USD 1m?", (NO, YES, None)),
        ("Is the cap above USD 500,000?", (NO, YES, None)),
        ("Is the liability cap not more than USD 250,000?", (YES, NO, None)),
        ("Is the notice to stop renewal at least 90 days?", (YES, None, YES)),
        ("Is the cap not above USD 500,000?", (None, None, None)),  # a yes would say either
    ],
)
def test_a_value_decides_which_contracts(
    services: Services, matter: Matter, question: str, expected: Sequence[Outcome | None]
) -> None:
    found = verdicts(rows(services, matter, question))
    for name, verdict in zip(("alder", "cedar", "elm"), expected, strict=True):
        if verdict is None:  # it has no such finding: the text says neither yes nor no
            assert found[name] not in (YES, NO), name
        else:
            assert found[name] is verdict, name


def test_today_is_the_day_that_is_given(services: Services, matter: Matter) -> None:
    question = "Which contracts expire this year?"
    assert verdicts(rows(services, matter, question, date(2026, 3, 2)))["alder"] is YES
    assert verdicts(rows(services, matter, question, date(2028, 1, 1))) == {"cedar": YES, "alder": NO, "elm": NO}
    still = "Which contracts are still in force?"
    assert verdicts(rows(services, matter, still, date(2026, 5, 3)))["alder"] is YES
    assert verdicts(rows(services, matter, still, date(2026, 5, 4)))["alder"] is NO


def test_a_row_has_the_value_the_quote_and_what_it_rests_on(services: Services, matter: Matter) -> None:
    answers = rows(services, matter, "When does it end?")
    assert values(answers) == {"alder": "May 3, 2026", "cedar": "January 14, 2028", "elm": "December 31, 2026"}
    for answer in answers.values():
        assert answer.verdict is Outcome.QUOTED
        assert answer.fact is not None
        assert answer.fact.clause == "expiration-date"
        assert "from the finding “Expiration date”" in answer.fact.said
        assert answer.fact.value in " ".join(answer.citations[0].quote.split())
        assert answer.citations[0].section == "1"
    assert values(rows(services, matter, "What is the cap?")) == {"alder": "USD 250,000", "cedar": "USD 1,500,000"}
    assert values(rows(services, matter, "How long is the notice to stop renewal?"))["elm"] == "90 days"
    parties = rows(services, matter, "Who are the parties?")
    assert values(parties)["cedar"] == "Cedar Works Ltd; Dogwood Stores Inc."
    assert "is entered into as of January 15, 2023" in parties["cedar"].citations[0].quote  # a name in its sentence


def test_rows_that_say_yes_come_first_and_those_that_say_no_last(services: Services, matter: Matter) -> None:
    order = list(rows(services, matter, "Which contracts are under English law?").values())
    assert [one.verdict for one in order] == [YES, NO, NO]


def test_what_a_person_rejected_is_never_used_and_what_was_corrected_is(services: Services, matter: Matter) -> None:
    question = "Which contracts expire in 2026?"
    matter.decisions.record(finding(matter, "alder", "expiration-date"), Verdict.REJECTED)
    matter.decisions.record(finding(matter, "cedar", "expiration-date"), Verdict.EDITED, value="2026-06-30")
    answers = rows(services, matter, question)
    assert answers["alder"].fact is None
    assert answers["cedar"].verdict is YES
    assert answers["cedar"].fact is not None
    assert answers["cedar"].fact.said == "2026-06-30, from the finding “Expiration date”, edited"


def test_a_value_that_a_person_corrected_decides(services: Services, matter: Matter) -> None:
    question = "Is the cap above USD 500,000?"
    assert rows(services, matter, question)["alder"].verdict is NO
    matter.decisions.record(finding(matter, "alder", "cap-on-liability"), Verdict.EDITED, value="USD 900,000")
    answer = rows(services, matter, question)["alder"]
    assert answer.verdict is YES
    assert answer.fact is not None
    assert answer.fact.said == "USD 900,000, from the finding “Cap on liability”, edited"


def test_an_accepted_finding_stands_above_a_surer_one_of_its_type(
    services: Services, matter: Matter, tmp_path: Path
) -> None:
    filler = " ".join(f"The goods of kind {number} are delivered in whole pallets on weekdays." for number in range(16))
    other = f"Delivery. {filler}\n\n6. Carve-out. Sections 3 and 4 shall be governed by the laws of the State of Ohio."
    deal = Deal(
        "holly.txt", 'Holly Ltd ("A") and Ivy Inc. ("B")', "May 1, 2024", "It runs for a year.", "Nevada", more=other
    )
    (document_id,) = add(services, matter, tmp_path, deal)
    question = "Which contracts are governed by Ohio law?"
    found = {
        one.finding.value.normal: one.finding
        for one in matter.findings.of_document(document_id)
        if one.finding.clause == "governing-law" and one.finding.value is not None
    }
    assert {"Nevada", "Ohio"} <= set(found)
    assert verdicts(rows(services, matter, question))["holly"] is not YES
    matter.decisions.record(found["Ohio"].id, Verdict.ACCEPTED)
    assert verdicts(rows(services, matter, question))["holly"] is YES
    matter.decisions.record(found["Nevada"].id, Verdict.ACCEPTED)
    both = rows(services, matter, question)["holly"]
    assert both.verdict is OPEN  # two that were accepted disagree
    matter.decisions.record(found["Nevada"].id, Verdict.EDITED, value="Texas")
    assert verdicts(rows(services, matter, question))["holly"] is YES  # what was accepted stands above what was edited


def lowered(
    matter: Matter, finding_id: int, confidence: float, *, keeps_value: bool = True, disputed: bool = False
) -> None:
    """Let a finding be as little sure as the review might have left it."""
    (one,) = [
        one.finding
        for summary in matter.documents.summaries()
        for one in matter.findings.of_document(summary.id)
        if one.finding.id == finding_id
    ]
    value = one.value if keeps_value else None
    matter.findings.revise([replace(one, confidence=confidence, value=value, disputed=disputed)])


def test_a_value_that_is_not_sure_decides_nothing_and_is_shown(services: Services, matter: Matter) -> None:
    lowered(matter, finding(matter, "alder", "expiration-date"), 0.5)
    lowered(matter, finding(matter, "cedar", "governing-law"), 0.5)
    question = "Which contracts expire within the next 90 days?"  # no words of the text decide it
    expiring = rows(services, matter, question)["alder"]
    assert expiring.verdict not in (YES, NO)
    assert expiring.citations
    assert "50 % sure" in (expiring.fact.said if expiring.fact else "")
    assert verdicts(rows(services, matter, "Which contracts are governed by New York law?"))["cedar"] is not YES
    matter.decisions.record(finding(matter, "alder", "expiration-date"), Verdict.ACCEPTED)
    assert verdicts(rows(services, matter, question))["alder"] is YES


def test_an_unsure_finding_without_a_value_is_no_answer_about_its_value(services: Services, matter: Matter) -> None:
    unsure = finding(matter, "alder", "expiration-date")
    lowered(matter, unsure, 0.5, keeps_value=False)
    answer = rows(services, matter, "Which contracts expire within the next 90 days?")["alder"]
    assert answer.fact is None
    assert answer.verdict not in (YES, NO)


def test_an_unsure_finding_that_another_disputes_shows_its_quote_without_a_value(
    services: Services, matter: Matter
) -> None:
    unsure = finding(matter, "alder", "expiration-date")
    lowered(matter, unsure, 0.5, disputed=True)
    answer = rows(services, matter, "When does it end?")["alder"]
    assert answer.citations
    assert answer.fact is None
    assert rows(services, matter, "Which contracts expire in 2026?")["alder"].verdict not in (YES, NO)
    matter.decisions.record(unsure, Verdict.ACCEPTED)
    assert values(rows(services, matter, "When does it end?"))["alder"] == "May 3, 2026"


def test_a_disputed_finding_that_hardly_counts_does_not_end_the_question(services: Services, matter: Matter) -> None:
    doubtful = finding(matter, "cedar", "expiration-date")
    lowered(matter, doubtful, 0.05, disputed=True)
    answers = rows(services, matter, "Which contracts expire in 2028?")
    assert answers["cedar"].verdict not in (Outcome.YES, Outcome.NO)


def test_findings_of_a_review_that_has_not_ended_answer_nothing(
    services: Services, matter: Matter, tmp_path: Path
) -> None:
    (tmp_path / SECRECY.name).write_text(SECRECY.text, encoding="utf-8")
    (document_id,) = add_files(matter, [tmp_path / SECRECY.name]).ids
    review_documents(services, matter, [document_id], silent, CancelToken(), only_open=True)
    law = matter.findings.of_clause("governing-law")[0].finding
    text = matter.documents.load(document_id, places=False)
    start = text.text.index("This Agreement shall be governed")
    begun = matter.runs.start(document_id, RunIdentity("", "", "", "", "{}"), [])
    quote = text.text[start : start + len(law.quote)]
    matter.findings.add(document_id, begun, [replace(law, anchor=text.anchor(start, start + len(quote)), quote=quote)])
    question = "What is the governing law?"
    assert rows(services, matter, question)["fir"].fact is None
    matter.runs.finish(begun, RunState.COMPLETE)
    assert rows(services, matter, question)["fir"].fact is not None


def test_a_contract_without_such_a_finding_is_searched_as_before(
    services: Services, matter: Matter, tmp_path: Path
) -> None:
    add(services, matter, tmp_path, SECRECY)
    answers = rows(services, matter, "When does it end?")
    assert answers["fir"].fact is None
    assert set(answers) == {"alder", "cedar", "elm", "fir"}


def test_numbers_and_sums_are_worked_out_from_the_rows(services: Services, matter: Matter) -> None:
    given: list[GivenAnswer] = []
    names = {one.id: one.name for one in matter.documents.summaries()}
    for question, expected in (
        ("How many contracts renew automatically?", "2 of 3 rows: yes (alder.txt, elm.txt)"),
        ("How many contracts are governed by Texas law?", "1 of 3 rows: yes (cedar.txt). The others: 2 no."),
        ("What do the caps add up to?", "USD 1,750,000, added up from 2 of 3 rows (alder.txt, cedar.txt)."),
    ):
        given.clear()
        desk(services, matter).ask_each(question, Scope(), given.extend, silent, CancelToken())
        found = reckon(question, [(one.document_id, one.answer) for one in given], names)
        assert found is not None
        assert found.sentence.startswith(expected)


def ask(services: Services, matter: Matter, name: str, question: str) -> GivenAnswer:
    ids = {one.name: one.id for one in matter.documents.summaries()}
    return desk(services, matter).ask(question, ids[f"{name}.txt"], unheard, CancelToken())


def test_one_contract_is_answered_by_its_findings_too(services: Services, matter: Matter) -> None:
    given = ask(services, matter, "alder", "When does the agreement expire?")
    assert given.answer.fact is not None
    assert given.answer.fact.normal == "2026-05-03"
    assert matter.questions.answers(given.question_id) == [given]
    assert ask(services, matter, "alder", "Does the agreement expire in 2030?").answer.verdict is NO
    assert ask(services, matter, "alder", "Does the agreement renew automatically?").answer.verdict is YES
    assert ask(services, matter, "cedar", "Is the agreement governed by New York law?").answer.verdict is NO
    own = ask(services, matter, "alder", services.catalogue["payment-terms"].question)
    assert own.answer.fact is not None
    assert own.answer.fact.value == "30 days"


def test_two_parts_are_answered_in_two_and_kept_so(services: Services, matter: Matter) -> None:
    heard: list[object] = []
    ids = {one.name: one.id for one in matter.documents.summaries()}
    text = "When does it end and does it renew automatically?"
    given = desk(services, matter).ask(text, ids["alder.txt"], heard.append, CancelToken())
    first, second = given.answer.parts
    assert (first.question, second.question) == ("When does it end?", "Does it renew automatically?")
    assert first.fact is not None
    assert first.fact.normal == "2026-05-03"
    assert second.verdict is YES
    assert "expire on May 3, 2026" in first.citations[0].quote
    assert "automatically renew" in second.citations[0].quote
    assert given.answer.citations == (*first.citations, *second.citations)
    assert heard == list(given.answer.citations)
    assert given.answer.question == text
    assert matter.questions.answers(given.question_id) == [given]
    together = rows(services, matter, text)
    assert {name: len(answer.parts) for name, answer in together.items()} == {"alder": 2, "cedar": 2, "elm": 2}


def test_contracts_that_meet_both_parts_alone_are_a_yes(services: Services, matter: Matter) -> None:
    found = verdicts(rows(services, matter, "Which contracts expire in 2026 and are governed by New York law?"))
    assert found == {"alder": YES, "cedar": NO, "elm": NO}


def test_a_follow_up_of_two_parts_takes_the_later_one() -> None:
    assert follow_up("Why?", "How long is the term and may the Customer end it?") == "Why may the Customer end it?"
    assert follow_up("And in 2027?", "Which contracts expire in 2026?") == "Which contracts expire in 2027?"
    assert follow_up("When does it end?", "") == "When does it end?"


def test_a_stopped_question_of_two_parts_keeps_the_part_that_came(services: Services, matter: Matter) -> None:
    ids = {one.name: one.id for one in matter.documents.summaries()}
    token = CancelToken()
    with pytest.raises(Cancelled):
        desk(services, matter).ask(
            "When does it end and does it renew automatically?", ids["alder.txt"], lambda _: token.cancel(), token
        )
    (question,) = matter.questions.asked()
    (given,) = matter.questions.answers(question.id)
    assert given.answer.citations
    assert given.answer.fact is not None
    assert given.answer.fact.clause == "expiration-date"
