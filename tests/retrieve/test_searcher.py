"""Questions find the passages that answer them, and say when none does."""

from itertools import pairwise

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled
from smallprint.read.answers.support import ANSWERS
from tests.retrieve.contracts import ASSIGN, FORCE, LAW, LEASE, SUPPLY, searcher

TOKEN = CancelToken()
BOTH = (("Larkfield supply.txt", SUPPLY), ("Pellworm lease.txt", LEASE))


@pytest.mark.parametrize("heads", [True, False])
@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which law governs the contract?", LAW),
        ("What law applies?", LAW),
        ("Can it be transferred without permission?", ASSIGN),
        ("What happens when there is a flood?", FORCE),
        ("When must invoices be paid?", "forty-five days"),
        ("Who are the parties that sign the contract?", "Larkfield Ltd"),
    ],
)
def test_the_first_excerpt_answers(question: str, answer: str, heads: bool) -> None:
    found = searcher(("supply.txt", SUPPLY), heads=heads).retrieve(question, [1], 3, TOKEN)
    first = found.excerpts[0]
    assert answer in SUPPLY[first.start : first.end]


def test_excerpts_are_short_apart_and_of_the_documents_asked_for() -> None:
    found = searcher(*BOTH).retrieve("rent, goods, law and invoices", [1], 10, TOKEN)
    spans = sorted((one.start, one.end) for one in found.excerpts)
    assert len(spans) > 1
    assert {one.document_id for one in found.excerpts} == {1}
    assert all(0 < end - start <= 500 for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_what_the_contract_does_not_say_is_not_supported() -> None:
    one = searcher(("lease.txt", LEASE))
    asked = (
        "Must source code be placed with an escrow agent?",
        "Which law governs the contract?",
        "Who pays for bees?",
    )
    for question in asked:
        assert one.retrieve(question, [1], 3, TOKEN).supported < ANSWERS, question


def test_what_the_contract_says_is_supported() -> None:
    one = searcher(("supply.txt", SUPPLY))
    for question in ("Which law governs the contract?", "Can the agreement be assigned without consent?"):
        assert one.retrieve(question, [1], 3, TOKEN).supported >= ANSWERS, question


def test_the_documents_that_answer_come_first() -> None:
    found = list(searcher(*BOTH).retrieve_each("Which law governs the contract?", [2, 1], 2, TOKEN))
    assert [document for document, _ in found] == [1, 2]
    assert found[0][1].supported > 0.9 > 0.3 > found[1][1].supported
    assert all(one.document_id == 2 for one in found[1][1].excerpts)


def test_a_question_that_names_a_document_is_asked_of_it() -> None:
    found = searcher(*BOTH).retrieve("In the Pellworm lease, when is payment due?", [1, 2], 2, TOKEN)
    assert {one.document_id for one in found.excerpts} == {2}
    assert "first of it" in LEASE[found.excerpts[0].start : found.excerpts[0].end]


def test_all_documents_are_searched_together_where_none_is_named() -> None:
    found = searcher(*BOTH).retrieve("When is payment due?", [1, 2], 4, TOKEN)
    assert {one.document_id for one in found.excerpts} == {1, 2}


def test_a_document_that_was_dropped_is_found_no_more() -> None:
    one = searcher(*BOTH)
    assert one.retrieve("Which law governs the contract?", [1, 2], 1, TOKEN).excerpts[0].document_id == 1
    one.drop(1)
    assert all(found.document_id == 2 for found in one.retrieve("the law", [1, 2], 5, TOKEN).excerpts)


def test_nothing_to_search_gives_nothing() -> None:
    found = searcher().retrieve("Which law governs the contract?", [], 5, TOKEN)
    assert (found.excerpts, found.supported) == ((), 0.0)
    assert searcher(("empty.txt", " \n")).retrieve("law", [1], 5, TOKEN).excerpts == ()


@pytest.mark.parametrize("question", ["", "?!", "the", "§ 9.2", "法律", "a" * 3000])
def test_any_text_may_be_asked(question: str) -> None:
    found = searcher(("supply.txt", SUPPLY)).retrieve(question, [1], 3, TOKEN)
    assert 0 <= found.supported <= 1


def test_a_search_stops_when_it_is_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        searcher(*BOTH).retrieve("the law", [1, 2], 5, token)
    with pytest.raises(Cancelled):
        next(searcher(*BOTH).retrieve_each("the law", [1, 2], 5, token))


def test_the_same_question_gives_the_same_answer() -> None:
    once, again = (searcher(*BOTH).retrieve("Which law governs it?", [1, 2], 5, TOKEN) for _ in range(2))
    assert once == again


@pytest.mark.parametrize(
    ("question", "answer"),
    [("How much is paid for a delivery?", "£40"), ("How long may a delivery take?", "nine days")],
)
def test_a_value_of_the_kind_asked_for_tells_two_like_passages_apart(question: str, answer: str) -> None:
    apart = "\n\n".join("The parties meet in good faith and talk about the weather as before." for _ in range(9))
    text = f"A delivery costs £40 and is paid.\n\n{apart}\n\nA delivery may take nine days and is paid.\n"
    found = searcher(("d.txt", text), heads=False).retrieve(question, [1], 1, TOKEN)
    assert answer in text[found.excerpts[0].start : found.excerpts[0].end]


def test_an_excerpt_is_about_the_piece_that_says_what_is_asked_in_other_words() -> None:
    text = "1. Rooms.\n\nThe Lessee shall not underlet the Premises.\n\nThe Lessee shall keep the Premises clean.\n"
    (excerpt,) = searcher(("flat.txt", text), heads=False).retrieve("May I sublet?", [1], 1, TOKEN).excerpts
    assert excerpt.focus is not None
    assert text[slice(*excerpt.focus)] == "The Lessee shall not underlet the Premises."


def test_a_label_counts_beside_clauses_that_surely_are_of_the_type_asked_for() -> None:
    filling = " ".join("The parties meet about the source code in good faith." for _ in range(9))
    text = (
        "1. Terms. “Escrow Agent” means Keepstone Ltd.\n\n" + filling + "\n\n2. Source code escrow. The Licensor shall "
        "deposit the source code with the Escrow Agent under a source code escrow agreement.\n"
    )
    found = searcher(("licence.txt", text)).retrieve("Who is the escrow agent?", [1], 1, TOKEN)
    assert "Keepstone" in text[found.excerpts[0].start : found.excerpts[0].end]
