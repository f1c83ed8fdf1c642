"""Types that no head knows are found by phrases and headings: the clause, and not what only sounds like it."""

import pytest

from smallprint.domain.finding import SURE, Candidate
from smallprint.ingest import read_text
from smallprint.locate import headed, headed_types, phrases_in
from smallprint.locate.headed import ASIDE, BOTH, PHRASE
from smallprint.segment import segment

SAID = [
    ("confidentiality", "The Agent shall keep the Maker's drawings secret and show them to nobody."),
    ("confidentiality", "Neither firm will disclose the confidential information of the other."),
    ("confidentiality", "Die Agentur hat alle Zahlen vertraulich zu behandeln."),
    ("confidentiality-duration", "The Agent keeps what it learns confidential for six years after the end."),
    ("payment-terms", "The Hirer shall pay each bill within 21 days of the invoice."),
    ("payment-terms", "Das Honorar ist binnen zwei Wochen nach Eingang der Rechnung zu zahlen."),
    ("late-interest", "Overdue sums bear interest at 7% a year."),
    ("late-interest", "A late fee of 2% per month is added to unpaid bills."),
    ("price-change", "The Baker may increase the prices once in each year."),
    ("price-change", "The rent shall be reviewed every third year."),
    ("data-protection", "The Host processes personal data only as the Owner instructs, in accordance with the law."),
    ("data-breach-notice", "The Host shall notify the Owner of a personal data breach within two days."),
    ("sub-processing", "The Host may not engage a sub-processor unless the Owner agrees."),
    ("indemnity", "The Caterer shall indemnify the Hall against claims of its guests."),
    ("warranty", "The Maker warrants that the ovens meet the drawings."),
    ("warranty", "The films are provided as is."),
    ("service-levels", "The site shall reach an availability of 99.5% in every month."),
    ("dispute-resolution", "The courts of Lyon have exclusive jurisdiction."),
    ("dispute-resolution", "Any dispute is finally settled by arbitration in Oslo."),
    ("dispute-resolution", "Gerichtsstand ist Graz."),
    ("force-majeure", "Neither firm is liable for a delay that is caused by events beyond its control."),
    ("notices", "Any notice under this deed must be in writing and sent by courier."),
    ("order-of-precedence", "If an order and these terms conflict, these terms prevail."),
    ("entire-agreement", "This deed contains the entire agreement of the parties."),
    ("amendment-in-writing", "No variation of this deed counts unless it is in writing."),
    ("amendment-in-writing", "Änderungen dieses Vertrages bedürfen der Schriftform."),
    ("survival", "Clauses 4 and 9 survive the end of this deed."),
    ("termination-for-cause", "Either firm may terminate this deed if the other commits a material breach."),
    ("return-of-information", "The Agent shall return all documents and copies when asked."),
    ("deposit-or-guarantee", "On signing, the Tenant pays a deposit of £2,000."),
]
PLAINER = [
    ("confidentiality", "You will not tell anyone what you learn of our affairs."),
    ("confidentiality-duration", "The Agent keeps the recipes secret without limit in time."),
    ("payment-terms", "The salary is £41,000 a year."),
    ("late-interest", "Whoever pays when it is late owes 8% a year as interest."),
    ("price-change", "The rent follows the index of retail prices every year."),
    ("data-breach-notice", "The Host tells the Owner of any loss of guest data within a day."),
    ("sub-processing", "The Host may not take on another processor."),
    ("indemnity", "The Caterer makes good every loss of the Hall."),
    ("warranty", "The Maker promises that the ovens work as drawn."),
    ("service-levels", "The Host fixes a broken page within four hours."),
    ("dispute-resolution", "Quarrels are decided by the courts of Ghent alone."),
    ("force-majeure", "A firm is not liable for a failure that it could not prevent."),
    ("notices", "Notices go by courier to the office of the other."),
    ("order-of-precedence", "If an annex and these terms differ, the annex wins."),
    ("entire-agreement", "These pages are everything that we have agreed."),
    ("survival", "Clauses 3 and 7 still apply after the deed has ended."),
    ("termination-for-cause", "The Maker can end the deed if the Agent does not pay a bill."),
    ("return-of-information", "When the trial is over the Agent hands back all papers."),
]
UNSAID = [
    ("confidentiality", "“Confidential Information” includes drawings that the Maker keeps in confidence."),
    ("confidentiality", "The duty of secrecy does not apply to what is public."),
    ("payment-terms", "If the Hirer fails to pay an invoice within 21 days, the Owner may terminate."),
    ("late-interest", "The parties have no interest in the land beyond 5% of its value."),
    ("indemnity", "The Caterer shall maintain professional indemnity insurance."),
    ("warranty", "The Discloser does not warrant that the papers are accurate."),
    ("dispute-resolution", "If a court of competent jurisdiction holds a term invalid, the rest stands."),
    ("notices", "Either party may terminate on sixty days' written notice, which must be in writing."),
    ("order-of-precedence", "This deed is governed by the law of Texas, whose conflict of laws rules do not prevail."),
    ("amendment-in-writing", "A party may change its address by a notice in writing."),
    ("survival", "If a term is invalid, the remaining provisions survive."),
    ("termination-for-cause", "Either party may terminate with or without cause, whether or not there is a breach."),
    ("return-of-information", "The Buyer shall return defective goods with their documents."),
    ("deposit-or-guarantee", "Notice counts as given on its deposit in the mail."),
]


def found(text: str, kind: str = "") -> list[tuple[Candidate, str]]:
    document = read_text(text.encode(), "plain.txt", "0" * 64)
    parts = segment(document)
    candidates = headed(document, parts, phrases_in(document, parts), kind)
    return [(one, document.text[one.start : one.end]) for one in candidates]


def sure(text: str, clause: str, kind: str = "") -> list[str]:
    return [words for one, words in found(text, kind) if one.clause == clause and one.score >= SURE]


@pytest.mark.parametrize(("clause", "sentence"), [*SAID, *PLAINER])
def test_a_clause_is_found_by_what_it_says(clause: str, sentence: str) -> None:
    assert sure(f"Preamble of some words.\n\n{sentence}\n", clause) == [sentence]


@pytest.mark.parametrize(("clause", "sentence"), UNSAID)
def test_what_only_sounds_like_a_clause_is_not_found(clause: str, sentence: str) -> None:
    assert not sure(f"Preamble of some words.\n\n{sentence}\n", clause)


def test_every_type_has_a_sentence_here() -> None:
    assert {clause for clause, _ in SAID} == headed_types()


SECTIONS = """1. Confidentiality
The Agent shall keep the drawings of the Maker secret.
2. Term
This deed lasts for two years.
3. Staff
The Agent shall keep the names of the staff secret.
"""


def test_a_phrase_under_its_own_heading_is_surer_and_others_stand_aside() -> None:
    scores = {words: one.score for one, words in found(SECTIONS) if one.clause == "confidentiality"}
    assert scores == {
        "The Agent shall keep the drawings of the Maker secret.": BOTH,
        "The Agent shall keep the names of the staff secret.": ASIDE,
    }


def test_without_such_a_heading_a_phrase_is_heard_wherever_it_stands() -> None:
    text = SECTIONS.replace("Confidentiality", "Duties of the Agent")
    scores = [one.score for one, _ in found(text) if one.clause == "confidentiality"]
    assert scores == [PHRASE, PHRASE]


@pytest.mark.parametrize("heading", ["Notices", "NOTICES", "Notices and Counterparts", "Severability; Notices"])
def test_a_heading_names_the_type_by_itself_or_joined_with_others(heading: str) -> None:
    text = f"1. {heading}\nEvery notice shall be in writing and sent to the address above.\n2. Law\nThis is all.\n"
    assert [one.score for one, _ in found(text) if one.clause == "notices"] == [BOTH]


def test_a_section_that_is_named_after_the_type_opens_with_it() -> None:
    text = "1. Force Majeure\nFloods and storms shall put off what each side has to do here.\n2. Term\nIt lasts.\n"
    [(one, words)] = [pair for pair in found(text) if pair[0].clause == "force-majeure"]
    assert words.startswith("Floods")
    assert 0.5 <= one.score < SURE


def test_a_definition_does_not_open_a_section() -> None:
    text = "1. Force Majeure\nSuch an event includes floods, storms and whatever may be like it.\n2. Term\nIt lasts.\n"
    assert not [pair for pair in found(text) if pair[0].clause == "force-majeure"]


def test_a_contract_all_about_secrets_needs_no_heading_for_how_long() -> None:
    sentence = "Their duties continue for three years from the day of this deed."
    text = f"1. Start and end\n{sentence}\n2. Law\nThe law of Spain applies.\n"
    assert sure(text, "confidentiality-duration", "nda") == [sentence]
    assert not sure(text, "confidentiality-duration", "lease")


def test_what_a_recital_says_is_nobodys_duty() -> None:
    assert not sure("WHEREAS the Maker wishes that the Agent shall keep the drawings secret;\n", "confidentiality")


def test_one_contract_is_not_flooded_with_one_type() -> None:
    text = "".join(f"{n}. Part {n}\nThe Agent shall keep paper {n} secret.\nIt is blue.\n" for n in range(1, 9))
    assert len(sure(text, "confidentiality")) == 2


@pytest.mark.parametrize(
    ("clause", "sentence"),
    [
        ("return-of-information", "The Host will not transfer, or hand over any guest data to others."),
        (
            "confidentiality",
            "(a) was known to the Agent before, and is not subject to any obligation of confidentiality;",
        ),
        ("confidentiality", "It came from a third party who does not owe the Maker an obligation of confidence."),
        ("return-of-information", "The Host will not let others access, modify, or destroy the data of the Owner."),
        ("confidentiality", "B. The Maker desires to maintain the confidentiality of its drawings."),
        ("confidentiality", "Neither firm shall be obligated to preserve the confidentiality of what is known."),
        ("confidentiality", "(c) is lawfully disclosed by a third party without a duty to keep it confidential;"),
        ("confidentiality", "The firms are willing to exchange secrets that are held in confidence by each."),
        ("confidentiality", "The Agent shall be free to use what it keeps in mind of the confidential information."),
        ("confidentiality", "The Agent may disclose the confidential information where it is compelled to by a court."),
        ("confidentiality", "Each firm shall keep a reasonable record of the confidential information that it got."),
    ],
)
def test_an_exception_or_a_ban_is_not_the_duty(clause: str, sentence: str) -> None:
    document = read_text(f"DEED\n\n1. Duties\n\n{sentence}\n".encode(), "a.txt", "0" * 64)
    assert clause not in phrases_in(document, segment(document))


@pytest.mark.parametrize(
    ("clause", "sentence"),
    [
        ("confidentiality", "The Agent shall keep the drawings secret, but may disclose them where required by law."),
        ("confidentiality", "The Agent shall hold all papers in confidence, unless a paper was known to it before."),
        ("confidentiality", "From time to time a firm may disclose papers, which the other shall keep confidential."),
        ("confidentiality", "The firms wish to exchange papers and each agrees to keep all of them confidential."),
        ("confidentiality", "The Agent shall not disclose any confidential paper to staff without a duty of secrecy."),
        ("confidentiality", "Each firm is under an obligation of confidentiality in respect of the papers."),
        ("confidentiality", "No licence is granted, and each firm must keep the information of the other secret."),
        ("return-of-information", "The Agent shall not give away, and at the end shall return, all documents."),
        ("return-of-information", "The Agent may not disclose, and shall at the end destroy, all documents."),
    ],
)
def test_a_duty_stays_one_beside_its_exception(clause: str, sentence: str) -> None:
    document = read_text(f"DEED\n\n1. Duties\n\n{sentence}\n".encode(), "a.txt", "0" * 64)
    assert clause in phrases_in(document, segment(document))


def test_an_item_says_the_clause_where_its_lead_in_says_nothing() -> None:
    text = (
        "NON-DISCLOSURE AGREEMENT\n\n3. Confidentiality\n\n3.1 The Agent agrees with the Maker and undertakes:\n\n"
        "(a) that it will keep all drawings strictly confidential; and\n\n(b) that it will ask first.\n\n"
        "3.2 The Agent may disclose the drawings to its staff if they are bound by secrecy.\n"
    )
    document = read_text(text.encode(), "a.txt", "0" * 64)
    segmentation = segment(document)
    found = [
        document.text[one.start : one.end]
        for one in headed(document, segmentation, phrases_in(document, segmentation), "nda")
        if one.clause == "confidentiality"
    ]
    assert any("strictly confidential" in words for words in found)


def test_that_people_must_be_bound_by_secrecy_is_the_duty() -> None:
    text = "DEED\n\n1. Duties\n\nEvery person who handles the papers must be bound by a duty of secrecy.\n"
    document = read_text(text.encode(), "a.txt", "0" * 64)
    assert "confidentiality" in phrases_in(document, segment(document))
