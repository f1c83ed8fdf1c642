"""Yes or no, by what a quote says of what is asked."""

import pytest

from app.domain.clause import ValueKind
from app.domain.question import Verdict
from app.read.polarity import polarity
from app.read.question_words import look_at

YES, NO = Verdict.YES, Verdict.NO
# ruff: noqa: E501
PAIRS = [
    ("May the customer terminate for convenience?", "Customer may terminate this Agreement at any time without cause.", YES),
    ("May the customer terminate for convenience?", "Neither party may terminate this Agreement for convenience.", NO),
    ("May a party terminate without cause?", "Either party may end and terminate this Agreement for any reason or no reason.", YES),
    ("Can the agreement be assigned?", "Neither party may assign this Agreement without the prior written consent of the other.", NO),
    ("Can the agreement be assigned freely?", "Neither party may assign this Agreement without the consent of the other.", NO),
    ("Can the supplier assign the agreement?", "The Supplier may assign this Agreement to any affiliate.", YES),
    ("Is consent needed to assign?", "This Agreement may not be assigned without the written consent of the other party.", YES),
    ("Is consent needed to assign?", "Either party may assign this Agreement without the consent of the other.", NO),
    ("Is liability limited?", "The total liability of either party shall not exceed USD 250,000.", YES),
    ("Is liability limited?", "The liability of the Supplier is unlimited.", NO),
    ("Is liability unlimited?", "The total liability of either party is limited to the fees paid.", NO),
    ("Is there a non-compete?", "Distributor shall not, directly or indirectly, sell products that compete.", YES),
    ("Is the licence exclusive?", "Provider grants to Customer a non-exclusive licence to use the Service.", NO),
    ("Is the licence exclusive?", "Licensor grants Licensee an exclusive licence in the Territory.", YES),
    ("Must the supplier hold insurance?", "Supplier shall maintain insurance of at least USD 1,000,000.", YES),
    ("Must the supplier hold insurance?", "Supplier is not required to hold any insurance.", NO),
    ("Does the agreement renew automatically?", "It renews for periods of one year unless either party gives notice.", YES),
    ("Does the agreement renew automatically?", "This Agreement shall not renew automatically.", NO),
    ("May the buyer audit the books?", "Buyer may inspect and audit the books of Seller if it pays the cost.", YES),
    ("May the buyer audit the books?", "Buyer shall have no right to audit the books of Seller.", NO),
    ("May the customer terminate the agreement?", "Customer may terminate if the fees are not paid within 30 days.", YES),
    ("Which contracts let the customer terminate?", "Customer may not terminate before the end of the term.", NO),
    ("Is a party kept from hiring the other's employees?", "Neither party shall solicit the employees of the other.", YES),
]  # fmt: skip


@pytest.mark.parametrize(("question", "quote", "verdict"), PAIRS)
def test_a_quote_says_yes_or_no(question: str, quote: str, verdict: Verdict) -> None:
    looked_at = look_at(question)
    assert looked_at.yes_no
    assert polarity(looked_at, quote) is verdict


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("How long is the initial term?", ValueKind.DURATION),
        ("When does it end?", ValueKind.DATE),
        ("How much is the fee?", ValueKind.AMOUNT),
        ("Which state's law governs?", ValueKind.PLACE),
        ("Who are the parties?", ValueKind.PARTIES),
        ("What happens after the end?", ValueKind.NONE),
    ],
)
def test_a_question_says_what_kind_of_value_answers_it(question: str, wanted: ValueKind) -> None:
    looked_at = look_at(question)
    assert looked_at.wanted is wanted
    assert not looked_at.yes_no


def test_a_question_of_small_words_keeps_them() -> None:
    assert look_at("Who is it?").stems == {"who", "is", "it"}
