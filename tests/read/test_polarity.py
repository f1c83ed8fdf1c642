"""Yes or no, by what a quote says of what is asked: its act, its object, whom it is about, its values and exceptions."""

import pytest

from smallprint.domain.question import Outcome
from smallprint.read.answers.clauses import exceptions_in
from smallprint.read.answers.polarity import Decided, decided, polarity
from smallprint.read.answers.question_words import look_at

YES, NO, OPEN = Outcome.YES, Outcome.NO, Outcome.OPEN
RENEWS = "The term shall renew automatically for one year at a time unless a party gives notice of non-renewal 60 days before."
AUDIT = "The Customer may, on ten days' notice, audit the records of the Supplier."
NOTHING_STOPS = (
    "Nothing in this agreement stops either party from employing anybody or from bidding for a competing scheme."
)
# ruff: noqa: E501
# What is allowed, and to whom.
MAY = [
    ("May members bring guests?", "Members may bring up to two guests.", YES),
    ("May the Customer terminate?", "The Customer may, where the Supplier cannot deliver, terminate this Agreement.", YES),
    ("May the Supplier deliver in parts?", "Neither party may delay, and the Supplier may deliver in parts.", YES),
    ("May the customer terminate for convenience?", "Customer may terminate this Agreement at any time without cause.", YES),
    ("May the customer terminate for convenience?", "Neither party may terminate this Agreement for convenience.", NO),
    ("May a party terminate without cause?", "Either party may end and terminate this Agreement for any reason or no reason.", YES),
    ("May a party end the agreement early without cause?", "Otherwise neither party may end it early without cause.", NO),
    ("Can the company end the employment without cause?", "Either the Company or Executive may end the employment with or without Cause.", YES),
    ("Can the agreement be assigned?", "Neither party may assign this Agreement without the prior written consent of the other.", NO),
    ("Can the supplier assign the agreement?", "The Supplier may assign this Agreement to any affiliate.", YES),
    ("May the buyer audit the books?", "Buyer may inspect and audit the books of Seller if it pays the cost.", YES),
    ("May the buyer audit the books?", "Buyer shall have no right to audit the books of Seller.", NO),
    ("May the Customer audit the Supplier's records?", AUDIT, YES),
    ("May the customer terminate the agreement?", "Customer may terminate if the fees are not paid within 30 days.", YES),
    ("May the tenant sublet the property?", "The Tenant shall not underlet the Property.", NO),
    ("Can the tenant keep a dog?", "The Tenant must not keep any pets at the Property.", NO),
    ("Can the tenant end the lease early?", "The Tenant may terminate this lease on the Break Date.", YES),
    ("May the borrower repay early?", "The Borrower is entitled to repay the Loan early on five days' notice.", YES),
    ("May the processor use the data to train models?", "The Processor shall not use Client Data to train or improve any model.", NO),
    ("May the processor answer requests itself?", "The Processor shall pass on any request without delay and shall not answer it itself.", NO),
    ("May the processor engage sub-processors?", "The Controller grants the Processor general written authorisation to engage Sub-processors.", YES),
    ("May contractors of the licensee use the software?", "It may let its contractors use the Software on its behalf.", YES),
    ("Is the client allowed to record the calls?", "The Client may record the calls for training.", YES),
    ("Is the employee free to work elsewhere?", "The Employee is free to work elsewhere in her own time.", YES),
    ("Is there a right to audit?", "The Controller may audit the Processor once in each calendar year.", YES),
    ("Does the customer have the right to withhold payment?", "The Customer may withhold payment of a disputed invoice.", YES),
    ("Is subletting permitted?", "The Tenant shall not sublet the whole or any part of the flat.", NO),
    ("Is subcontracting allowed?", "Subcontracting of the Services is not permitted.", NO),
    ("Is smoking allowed in the flat?", "Smoking is prohibited in the flat.", NO),
    ("Can you cancel at any time?", "You can cancel your subscription at any time.", YES),
    ("Can you share your password?", "You can't share your password with anyone.", NO),
    ("Can the licensee copy the software?", "The Licensee agrees not to copy the Software.", NO),
    ("May the franchisee sell online?", "Under no circumstances may the Franchisee sell online.", NO),
    ("Can the rent go down?", "The reviewed rent shall in no event be less than £38,500.", NO),
    ("May either party bid for a competing scheme?", NOTHING_STOPS, YES),
    ("May the client recover a fine?", "This does not prevent the Client from recovering a fine.", YES),
    ("May the licensee sell copies?", "The Licensor shall not permit the Licensee to sell copies.", NO),
    ("May the information be used for any other purpose?", "The Recipient shall use the Information solely for the Purpose.", NO),
    ("May the information be used for any other purpose?", "The Recipient shall not use the Information for any purpose other than the Purpose.", NO),
    ("May the arrangement be passed on to another company?", "The arrangement cannot be passed on to anybody else.", NO),
    ("Can the lease be assigned without the landlord's consent?", "The lease may not be assigned without the landlord's consent.", NO),
    ("May the agency assign without consent?", "The Agency may assign this Agreement only with the prior written consent of the Client.", NO),
    ("May the agency assign without consent?", "The Agency may assign this Agreement without the consent of the Client.", YES),
    ("May the Supplier assign to a bank without consent?", "Neither party may assign without the other's consent, except that the Supplier may assign its claims to a bank.", YES),
    ("Can the agreement be assigned freely?", "Neither party may assign this Agreement without the consent of the other.", NO),
]  # fmt: skip
# What is due, what is banned, and whether consent is needed.
MUST = [
    ("May the recipient disclose the data to advisers?", "The Recipient may disclose the data solely to advisers.", YES),
    ("Must the parties mediate before arbitration?", "The parties shall first refer a dispute to mediation.", YES),
    ("May a party assign without notice?", "A party may assign on notice.", OPEN),
    ("Must the supplier hold insurance?", "Supplier shall maintain insurance of at least USD 1,000,000.", YES),
    ("Must the supplier hold insurance?", "Supplier is not required to hold any insurance.", NO),
    ("Must a reason be given?", "Either party may end it on notice; no reason need be given.", NO),
    ("Must electronic back-up copies be erased?", "This does not oblige the Recipient to erase copies held in routine electronic back-ups.", NO),
    ("Must information be marked confidential to be protected?", "All information of a party is protected, whether or not it is marked as confidential.", NO),
    ("Must disputes go to arbitration?", "Any dispute about this Agreement is decided by one arbitrator.", YES),
    ("Must the parties try mediation before going to court?", "The parties shall first try to settle a dispute by mediation.", YES),
    ("Does the customer have to pay in advance?", "The Customer must pay each fee in advance.", YES),
    ("Is there a duty to notify a data breach?", "The Processor shall notify the Controller of a data breach within 24 hours.", YES),
    ("Does the contract require the tenant to insure the building?", "The Tenant need not insure the building.", NO),
    ("Is a deposit required?", "The Tenant shall pay a deposit of £900. A deposit is required.", YES),
    ("Is there a non-compete?", "Distributor shall not, directly or indirectly, sell products that compete.", YES),
    ("Is a party kept from hiring the other's employees?", "Neither party shall solicit the employees of the other.", YES),
    ("Does the NDA stop us from hiring the other side's staff?", NOTHING_STOPS, NO),
    ("Is reverse engineering prohibited?", "The Licensee shall not reverse engineer the Software.", YES),
    ("Is there a ban on sublicensing the software?", "The Licensee must not sublicense the Software.", YES),
    ("Is consent needed to assign?", "This Agreement may not be assigned without the written consent of the other party.", YES),
    ("Is consent needed to assign?", "Either party may assign this Agreement without the consent of the other.", NO),
    ("Does an assignment need consent?", "The Supplier may assign this Agreement with the consent of the Customer.", YES),
]  # fmt: skip
# What is so, and what there is.
IS = [
    ("Is liability limited?", "Nothing limits liability for fraud. The liability of a party is limited to £1m.", YES),
    ("Does the cap apply to death?", "The cap does not apply to death or personal injury.", NO),
    ("Is a fee due?", "The parties agree that a fee is due; –; it is small.", YES),
    ("Are there any liens?", "No liens are created by this Agreement.", NO),
    ("Do the courts of London have jurisdiction?", "The courts of London have exclusive jurisdiction.", YES),
    ("Does the duty of confidence survive?", "The duty of confidence survives for five years.", YES),
    ("Can the licence be revoked?", "The licence is perpetual and irrevocable.", NO),
    ("Can the licence be revoked?", "The licence is revocable at will.", YES),
    ("Does the licence renew automatically?", "The licence is renewed from year to year.", YES),
    ("Is liability limited?", "The total liability of either party shall not exceed USD 250,000.", YES),
    ("Is there a cap on liability?", "Neither party's total liability shall exceed the fees paid.", YES),
    ("Is liability limited?", "The liability of the Supplier is unlimited.", NO),
    ("Is liability unlimited?", "The total liability of either party is limited to the fees paid.", NO),
    ("Is liability for fraud limited?", "Nothing in this Agreement limits liability for fraud.", NO),
    ("Is the supplier liable for indirect losses?", "The Supplier shall not be liable for indirect losses.", NO),
    ("Is the licence exclusive?", "Provider grants to Customer a non-exclusive licence to use the Service.", NO),
    ("Is the licence exclusive?", "Licensor grants Licensee an exclusive licence in the Territory.", YES),
    ("Is the licence transferable?", "The licence is non-transferable.", NO),
    ("Is the deposit refundable?", "The deposit is non-refundable.", NO),
    ("Are expenses reimbursed?", "The Client shall reimburse the Consultant's reasonable expenses.", YES),
    ("Are any rights granted?", "No rights under any patent are granted to the Recipient.", NO),
    ("Are any rights granted?", "Neither party grants any rights to the other.", NO),
    ("Does the agreement renew automatically?", "It renews for periods of one year unless either party gives notice.", YES),
    ("Does the agreement renew automatically?", "This Agreement shall not renew automatically.", NO),
    ("Does the agreement renew automatically?", "It does not renew by itself; the parties shall meet before it ends.", NO),
    ("Does the contract renew automatically?", RENEWS, YES),
    ("Does this agreement replace the undertaking?", "This agreement replaces the undertaking signed on 9 December 2024.", YES),
    ("Does the Customer own the Customer Data?", "All Customer Data belongs to the Customer.", YES),
    ("Does the Supplier indemnify the Customer?", "The Supplier indemnifies the Customer against all losses.", YES),
    ("Does the supplier give a warranty?", "The Supplier gives no warranty.", NO),
    ("Can the licensee get a refund?", "The Licensee may end the licence at any time, without refund.", NO),
    ("Is there a minimum order?", "C-38 | Cap, 38 mm | £7.95 | no minimum order", NO),
    ("Is there a signing bonus?", "The Company shall pay a signing bonus of $10,000.", YES),
    ("Is the notice period 60 days?", "The notice period is sixty (60) days.", YES),
    ("Which contracts let the customer terminate?", "Customer may not terminate before the end of the term.", NO),
    ("Which contracts have a cap on liability?", "The liability of each party is limited to the fees paid.", YES),
    ("Which contracts require the supplier to carry insurance?", "The Supplier shall carry insurance.", YES),
    ("Which leases are governed by New York law?", "This Lease is governed by the laws of the State of New York.", YES),
    ("Which contracts renew automatically?", "The term shall renew automatically for one year at a time.", YES),
    ("Which contracts may be assigned?", "This Agreement may not be assigned.", NO),
]  # fmt: skip
# A value of the question is another one in the quote: no, it says the other.
TERM = "It starts now and continues for an initial term of three years, expiring on 2 March 2028, and shall renew for one year unless a party gives notice."
OTHER_VALUES = [
    ("Does the initial term last three years?", TERM, YES),
    ("Does the initial term last five years?", TERM, NO),
    ("Does the agreement expire in 2030?", TERM, NO),
    ("Does the agreement expire in 2028?", TERM, YES),
    ("Is the notice period 60 days?", "The notice period is thirty (30) days.", NO),
    ("Does the agreement expire in 2030?", "This Agreement shall expire on January 31, 2025.", NO),
    ("Must the processor report a breach within 24 hours?", "The Processor shall report any breach within 48 hours.", NO),
    ("Must the processor report a breach within 48 hours?", "The Processor shall report any breach within 48 hours.", YES),
]  # fmt: skip
UNDECIDED = [
    ("May the recipient disclose the data?", "The Recipient may disclose the data solely to advisers."),
    ("May the agent sell the boat?", "The Agent may sell the boat and the trailer, except the boat called Swan."),
    ("Is copying of the data allowed?", "The Recipient may object to sharing or copying of the data."),
    ("Are rights granted?", "Nothing in this clause grants any rights."),
    ("Does the duty of confidence end with the agreement?", "The duty of confidence survives termination of the agreement."),
    ("May the controller audit more than once a year?", "The Controller may audit the Processor once a year."),
    ("May the supplier resell the goods?", "and may resell the goods"),
    # The question's own act or object is not there.
    ("Are bananas yellow?", "The Tenant shall pay the rent on the first day of each month."),
    ("May the tenant keep a dog?", "The Tenant shall keep the Property clean."),
    ("Is there a rent deposit?", "The rent is payable to the Landlord's bank."),
    ("Can the customer withhold payment?", "The Customer shall pay each invoice within thirty days."),
    ("May the customer sublicense the service?", "The Customer may use the Service for its own business."),
    ("Does the Provider own the Customer Data?", "The Provider assigns to the Customer all reports made from Customer Data."),
    ("Is copying of the information allowed?", "The Recipient shall return the Information and all copies of it."),
    ("Is copying of the information allowed?", "The Recipient shall reproduce all notices on copies of the Information."),
    ("May information be shared with advisers?", "If advisers are asked, the Recipient will provide the Discloser with notice of the information."),
    ("May the customer terminate for convenience?", "The Customer may terminate this Agreement if the Supplier breaks it."),
    ("Must the tenant pay interest?", "The Landlord may charge interest."),
    ("Must the landlord paint the house?", "Once the landlord has painted the house, the tenant may move in."),
    # A year that a term is counted from is not its end.
    ("Does the agreement expire in 2028?", "The agreement expires three years after 2 March 2025."),
    ("Does the agreement expire in 2030?", "The agreement of 2024 expires after six years."),
    # A part of what is asked.
    ("Is phone support included?", "Phone support is not included in the Basic plan."),
    ("Are updates free?", "Updates are free for the first year."),
    # What a name of the act, or a clause that only tells which, says of it.
    ("Do the obligations survive termination?", "Termination shall not affect the survival of the obligations."),
    ("Can the information be passed on?", "Information which must be passed on under the law."),
    ("May the recipient get the same information elsewhere?", "The Recipient shall not disclose the same information elsewhere."),
    # Somebody else's doing.
    ("May the Supplier audit the Customer's records?", AUDIT),
    ("May the Supplier terminate for convenience?", "The Customer may terminate this Agreement for convenience."),
    ("May the customer terminate for cause?", "If the Supplier has cause, the Supplier may terminate this Agreement."),
    ("Does the Customer indemnify the Supplier?", "The Supplier indemnifies the Customer against all losses."),
    ("Does the Customer indemnify the Supplier?", "The Supplier shall indemnify the Customer against all losses."),
    ("Does the Provider own the Customer Data?", "All Customer Data belongs to the Customer."),
    ("May the employer end it at once?", "The staff of the employer may end it at once; the trustee decides."),
    ("May the tenant be charged?", "The Landlord may inspect the flat."),
    ("May the processor engage sub-processors?", "Sub-processors may be engaged by the Controller."),
    ("May the processor engage sub-processors?", "Sub-processors may be engaged."),
    # A value or a place of the question is another one in the quote.
    ("Is the agreement governed by New York law?", "This Agreement is governed by the laws of the State of Texas."),
    ("Which leases are governed by New York law?", "This Lease is governed by the laws of the State of Texas."),
    ("Does the initial term last five years?", "The initial term lasts three years and a renewal lasts five years."),
    ("Is the fee $500?", "The fee is $700."),
    # A ban with an exception that the question may be about, two clauses that disagree, a narrower scope.
    ("May the recipient make copies?", "The Recipient will not make any copies except as necessary for its employees."),
    ("May the supplier share the data with affiliates?", "The Supplier shall not share the data, other than with affiliates."),
    ("May a party assign?", "A party may assign its claims. No party may assign its duties."),
    ("Is liability limited?", "Nothing limits liability for fraud."),
    ("Is there a cap on liability?", "Nothing limits or excludes liability for fraud."),
    ("Is there a cap on liability?", "Lochan LLP is a limited liability partnership."),
    ("May the licensee use the logo?", "The Licensee may use the logo, and the Licensee shall not use the logo."),
    ("May the company disclose the data to others?", "The Company may disclose the data to the police."),
    ("Does the agreement renew automatically?", "It renews for one year if the parties agree in writing."),
    ("Is only technical information confidential?", "Technical information is confidential."),
    ("May the tenant assign without consent?", "The Tenant may assign the lease."),
    ("Is consent needed to assign?", "The Tenant may not assign the lease."),
    ("May the buyer cancel without notice?", "The Buyer may cancel an order."),
]  # fmt: skip


@pytest.mark.parametrize(("question", "quote", "verdict"), [*MAY, *MUST, *IS, *OTHER_VALUES])
def test_a_quote_with_the_question_s_own_act_and_object_decides_it(question: str, quote: str, verdict: Outcome) -> None:
    looked_at = look_at(question)
    assert looked_at.yes_no
    assert polarity(looked_at, quote) is verdict


@pytest.mark.parametrize(("question", "quote"), UNDECIDED)
def test_a_quote_about_something_near_decides_nothing(question: str, quote: str) -> None:
    assert polarity(look_at(question), quote) is OPEN


@pytest.mark.parametrize(
    ("question", "quote", "verdict", "condition"),
    [
        ("May the Supplier assign the agreement?", "The Supplier may assign this Agreement except to a competitor.", YES, "except to a competitor"),
        ("Does the contract renew automatically?", RENEWS, YES, "unless a party gives notice of non-renewal 60 days before"),
        ("Does it renew automatically?", "It shall renew automatically unless a party gives notice (together, the “Term”).", YES, "unless a party gives notice (together, the “Term”)"),
        ("Does it renew automatically?", "The term is two (2) years and shall renew automatically unless a party gives sixty (60) days' notice.", YES, "unless a party gives sixty (60) days' notice"),
        ("May the client recover a fine?", "The Client may recover a fine, where the law allows.", YES, "where the law allows"),
        ("Is liability limited?", "Subject to clause 9.1, the liability of each party is limited to £1m.", YES, "Subject to clause 9.1"),
        ("May the licensee rent the software?", "The Licensee must not rent the Software except where the Act allows this.", NO, "except where the Act allows this"),
        ("May a party assign it?", "Neither party may assign it without the prior written consent of the other party.", NO, "without the prior written consent of the other party"),
        ("May the deal be assigned?", "The deal cannot be assigned unless we agree in writing.", NO, "unless we agree in writing"),
        ("May the Client end a work order?", "The Client may end a work order (but not, in the first year, the whole Agreement) by notice.", YES, "but not, in the first year, the whole Agreement"),
        (
            "Must disputes go to arbitration?",
            "Any dispute is decided by an arbitrator, except that the Company may ask a court for an injunction.",
            YES,
            "except that the Company may ask a court for an injunction",
        ),
        ("May the company disclose the data?", "The Company may disclose the data only to the police.", YES, "only to the police"),
        ("May the Customer terminate?", "The Customer may terminate on notice.", YES, ""),
    ],
)  # fmt: skip
def test_an_exception_is_named_in_the_quote_s_own_words(
    question: str, quote: str, verdict: Outcome, condition: str
) -> None:
    assert decided(look_at(question), quote) == Decided(verdict, condition)
    assert condition in quote


def test_a_name_with_non_denies_nothing() -> None:
    assert polarity(look_at("Does the agreement renew automatically?"), RENEWS) is not NO


def test_an_open_question_is_not_decided() -> None:
    assert polarity(look_at("What may the customer do?"), "The Customer may terminate.") is OPEN


def test_exceptions_and_conditions_are_found_as_they_stand() -> None:
    quote = "A party may assign, except that it shall not split the claim. It may, if asked, wait."
    found = list(exceptions_in(quote))
    assert "except that it shall not split the claim." in found
    assert "if asked" in found
    assert all(one in quote for one in found)
