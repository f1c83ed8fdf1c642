"""Yes or no, by what a quote says of what is asked."""

import pytest

from app.domain.clause import ValueKind
from app.domain.question import Verdict
from app.read.polarity import polarity
from app.read.question_words import look_at

YES, NO, OPEN = Verdict.YES, Verdict.NO, Verdict.OPEN
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


RENEWS = "The term shall renew automatically for one year at a time unless a party gives notice of non-renewal 60 days before."
AUDIT = "The Customer may, on ten days' notice, audit the records of the Supplier."
UNDECIDED = [
    # The question's own verb or object is not there.
    ("Are bananas yellow?", "The Tenant shall pay the rent on the first day of each month."),
    ("May the tenant keep a dog?", "The Tenant shall keep the Property clean."),
    ("Is there a rent deposit?", "The rent is payable to the Landlord's bank."),
    ("Can the customer withhold payment?", "The Customer shall pay each invoice within thirty days."),
    ("May the customer sublicense the service?", "The Customer may use the Service for its own business."),
    ("Does the Provider own the Customer Data?", "The Provider assigns to the Customer all reports made from Customer Data."),
    # A value, a place or a party of the question is another one in the quote.
    ("Is the agreement governed by New York law?", "This Agreement is governed by the laws of the State of Texas."),
    ("Is the notice period 60 days?", "The notice period is thirty (30) days."),
    ("Does the initial term last five years?", "The initial term lasts three years and a renewal lasts five years."),
    ("Does the agreement expire in 2030?", "This Agreement shall expire on January 31, 2025."),
    ("Is the fee $500?", "The fee is $700."),
    ("May the Supplier audit the Customer's records?", AUDIT),
    ("May the Supplier terminate for convenience?", "The Customer may terminate this Agreement for convenience."),
    ("May the customer terminate for cause?", "If the Supplier has cause, the Supplier may terminate this Agreement."),
    # An exception, a denial of a denial, or two sentences that say different things.
    ("May the Supplier assign the agreement?", "The Supplier may assign this Agreement except to a competitor."),
    ("May the client recover a fine?", "This does not prevent the Client from recovering a fine."),
    ("May a party assign?", "A party may assign its claims. No party may assign its duties."),
    ("Is liability limited?", "Nothing limits liability for fraud."),
    ("Is there a cap on liability?", "Lochan LLP is a limited liability partnership."),
]  # fmt: skip
DECIDED = [
    ("Does the contract renew automatically?", RENEWS, YES),
    ("May the Customer audit the Supplier's records?", AUDIT, YES),
    ("Is the notice period 60 days?", "The notice period is sixty (60) days.", YES),
    ("Is the licence transferable?", "The licence is non-transferable.", NO),
    ("May the tenant sublet the property?", "The Tenant shall not underlet the Property.", NO),
    ("Must a reason be given?", "Either party may end it on notice; no reason need be given.", NO),
    ("Is liability for fraud limited?", "Nothing in this Agreement limits liability for fraud.", NO),
    ("Can the lease be assigned without the landlord's consent?", "The lease may not be assigned without the landlord's consent.", NO),
]  # fmt: skip


@pytest.mark.parametrize(("question", "quote"), UNDECIDED)
def test_a_quote_about_something_near_decides_nothing(question: str, quote: str) -> None:
    assert polarity(look_at(question), quote) is OPEN


@pytest.mark.parametrize(("question", "quote", "verdict"), DECIDED)
def test_a_quote_with_the_question_s_own_words_decides_it(question: str, quote: str, verdict: Verdict) -> None:
    assert polarity(look_at(question), quote) is verdict


def test_a_name_with_non_denies_nothing() -> None:
    assert polarity(look_at("Does the agreement renew automatically?"), RENEWS) is not NO


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
