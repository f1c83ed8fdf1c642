"""Numbers and sums are worked out from rows, and never where the rows do not bear them out."""

from dataclasses import replace

from smallprint.domain.decision import Verdict
from smallprint.domain.fact import Fact
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.facts.tally import reckon

NAMES = {1: "a.pdf", 2: "b.pdf", 3: "c.pdf", 4: "d.pdf"}
HOW_MANY = "How many contracts renew automatically?"
SUM = "What do the caps add up to?"


def row(verdict: Outcome, normal: str = "", quote: str = "shall not exceed the sum", sure: float = 0.9) -> Answer:
    fact = Fact(1, "cap-on-liability", "Cap on liability", normal, normal, sure) if normal else None
    citations = (Citation(1, 0, len(quote), 0, quote),) if verdict is not Outcome.NOT_THERE else ()
    return Answer("?", verdict, citations, fact=fact)


def sentence(question: str, *answers: Answer) -> str:
    found = reckon(question, list(enumerate(answers, 1)), NAMES)
    assert found is not None
    return found.sentence


def test_yes_rows_are_counted_and_named_and_the_others_are_accounted_for() -> None:
    answers = (row(Outcome.YES), row(Outcome.NO), row(Outcome.OPEN), row(Outcome.YES))
    said = sentence(HOW_MANY, *answers)
    assert said == "2 of 4 rows: yes (a.pdf, d.pdf). The others: 1 no, 1 not decided."
    found = reckon(HOW_MANY, list(enumerate(answers, 1)), NAMES)
    assert found is not None
    assert found.documents == (1, 4)
    assert found.as_json(NAMES) == {"sentence": said, "from": ["a.pdf", "d.pdf"]}
    assert "1 with nothing found" in sentence(HOW_MANY, row(Outcome.NOT_THERE))


def test_sums_of_one_currency_are_added_up_to_the_penny_and_what_is_left_out_is_said() -> None:
    sums = (row(Outcome.QUOTED, "USD 250000"), row(Outcome.QUOTED, "USD 1500000.5"), row(Outcome.QUOTED))
    assert sentence(SUM, *sums) == (
        "USD 1,750,000.50, added up from 2 of 3 rows (a.pdf, b.pdf). 1 more has no one sure sum, and is left out."
    )


def test_sums_that_do_not_go_together_are_not_added_up() -> None:
    assert sentence(SUM, row(Outcome.QUOTED, "USD 5"), row(Outcome.QUOTED, "EUR 5")) == (
        "Not added up: the sums are in EUR and USD."
    )
    monthly = row(Outcome.QUOTED, "USD 5", "a fee of USD 5 per month")
    assert sentence(SUM, monthly, row(Outcome.QUOTED, "USD 5", "a fee of USD 5")).startswith("Not added up: the sums")
    assert sentence(SUM, monthly, monthly).startswith("USD 10 for each month, added up from 2 of 2 rows")


def test_an_unsure_sum_and_one_that_is_no_plain_sum_are_left_out() -> None:
    unsure = row(Outcome.QUOTED, "USD 5", sure=0.6)
    greater = row(Outcome.QUOTED, "greater of USD 5 and 100%")
    assert sentence(SUM, unsure, greater) == "Nothing was added up: no row has one sure sum of money."
    assert unsure.fact is not None
    accepted = replace(unsure, fact=replace(unsure.fact, decided=Verdict.ACCEPTED))
    assert sentence(SUM, accepted).startswith("USD 5, added up from 1 of 1 rows")


def test_each_part_of_a_question_is_counted_by_itself_and_all_of_them_together() -> None:
    question = "When does it end and how many contracts renew automatically?"
    parts = (row(Outcome.QUOTED), row(Outcome.YES))
    found = reckon(question, [(1, Answer(question, Outcome.QUOTED, (), parts=parts))], NAMES)
    assert found is not None
    assert found.sentence == "How many contracts renew automatically? 1 of 1 rows: yes (a.pdf)."
    both = "How many contracts expire in 2026 and are governed by Texas law?"
    whole = [
        (1, Answer(both, Outcome.YES, (), parts=(row(Outcome.YES), row(Outcome.YES)))),
        (2, Answer(both, Outcome.NO, (), parts=(row(Outcome.YES), row(Outcome.NO)))),
    ]
    found = reckon(both, whole, NAMES)
    assert found is not None
    assert found.documents == (1,)


def test_another_question_comes_to_nothing() -> None:
    assert reckon("Which contracts renew automatically?", [(1, row(Outcome.YES))], NAMES) is None
    assert reckon(HOW_MANY, [], NAMES) is None
