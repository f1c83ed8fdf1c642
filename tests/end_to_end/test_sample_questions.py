"""Forty plain questions to the contract that ships with the program, with what it says of each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.progress import CancelToken
from smallprint.domain.question import Outcome, State
from smallprint.matters.ask import AskMatter
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import open_matter

YES, NO, NONE = Outcome.YES, Outcome.NO, None
# A question, words of the clause that answers it, and the yes or no that the clause decides.
ANSWERED = [
    ("Who are the parties?", "Harbour Lane Systems, Inc.", NONE),
    ("Who is the provider?", "Harbour Lane Systems, Inc.", NONE),
    ("When was the agreement made?", "March 3, 2025", NONE),
    ("What is the effective date?", "March 3, 2025", NONE),
    ("Which law governs the contract?", "laws of the State of Delaware", NONE),
    ("How long is the initial term?", "three (3) years", NONE),
    ("When does the agreement expire?", "March 2, 2028", NONE),
    ("Does the contract renew automatically?", "automatically for successive periods", YES),
    ("How much notice of non-renewal must be given?", "ninety (90) days before the end", NONE),
    ("May a party terminate for convenience?", "for convenience and without cause", YES),
    ("How much notice is needed to terminate without cause?", "one hundred and twenty (120) days", NONE),
    ("May the agreement be assigned without consent?", "Neither party may assign this Agreement", NO),
    ("Does a change of control need consent?", "change of control of either party", YES),
    ("What is the cap on liability?", "shall not exceed the total Fees paid", NONE),
    ("Is liability for fraud limited?", "Nothing in this Agreement limits liability", NO),
    ("Is either party liable for lost profits?", "loss of profits", NO),
    ("How soon must invoices be paid?", "within thirty (30) days", NONE),
    ("What is the minimum commitment?", "US$120,000", NONE),
    ("By how much may the fees go up each year?", "three percent (3%)", NONE),
    ("Does the customer get the lowest price?", "offer those lower fees", NONE),
    ("How long is the warranty?", "ninety (90) days after delivery", NONE),
    ("What happens if the service is unavailable?", "shall credit Customer", NONE),
    ("How big is the service credit?", "five percent (5%)", NONE),
    ("Is the source code placed in escrow?", "independent escrow agent", YES),
    ("When is the source code released?", "becomes insolvent", NONE),
    ("Who owns the customer data?", "Customer owns all right", NONE),
    ("Is the licence exclusive?", "non-exclusive", NO),
    ("May affiliates use the service?", "permit its affiliates to use", YES),
    ("May the customer audit the records?", "inspect and audit those records", YES),
    ("How often may the records be audited?", "not more than once a year", NONE),
    ("How much insurance must the provider carry?", "US$2,000,000", NONE),
    ("May a party hire the other's employees?", "solicit for employment", NO),
    ("Does the provider promise not to compete in Kent?", "county of Kent", YES),
    ("May a party disparage the other?", "disparages the other party", NO),
    ("May a party speak ill of the other?", "disparages the other party", NONE),
    ("How long must the provider help with the transfer after the end?", "up to ninety (90) days", NONE),
    ("Must an amendment be in writing?", "made in writing and signed by both", NONE),
    ("May affiliates enforce the agreement?", "intended third party beneficiaries", NONE),
]
NOT_ANSWERED = [
    "Is there an arbitration clause?",
    "How high is the security deposit?",
    "Are pets allowed?",
]


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[AskMatter, int]]:
    services: Services = open_services()
    path: Path = tmp_path_factory.mktemp("sample") / "sample.smallprint"
    with open_matter(path) as matter:
        added = add_files(matter, [services.sample_contract()])
        review_documents(services, matter, added.ids, lambda _progress: None, CancelToken(), only_open=True)
        yield AskMatter(services, matter), matter.documents.summaries()[0].id
    services.close()


@pytest.mark.parametrize(("question", "words", "verdict"), ANSWERED, ids=[one[0] for one in ANSWERED])
def test_the_sample_answers(asking: tuple[AskMatter, int], question: str, words: str, verdict: Outcome | None) -> None:
    desk, document_id = asking
    answer = desk.ask(question, document_id, lambda _part: None, CancelToken()).answer
    assert answer.verdict.state is not State.NOT_FOUND
    assert words in " ".join(" ".join(one.quote for one in answer.citations).split())
    if answer.verdict in (YES, NO):
        assert answer.verdict is verdict


@pytest.mark.parametrize("question", NOT_ANSWERED)
def test_what_the_sample_does_not_say_is_not_said_to_be_answered(asking: tuple[AskMatter, int], question: str) -> None:
    desk, document_id = asking
    answer = desk.ask(question, document_id, lambda _part: None, CancelToken()).answer
    assert not answer.verdict.answers


def test_most_yes_or_no_questions_are_decided(asking: tuple[AskMatter, int]) -> None:
    desk, document_id = asking
    due = [(question, verdict) for question, _, verdict in ANSWERED if verdict is not None]
    given = [desk.ask(one, document_id, lambda _part: None, CancelToken()).answer.verdict for one, _ in due]
    right = sum(said is verdict for said, (_, verdict) in zip(given, due, strict=True))
    assert right >= 0.6 * len(due), list(zip(due, given, strict=True))
