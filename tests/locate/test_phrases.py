"""Phrases hear what contracts in plain words say, and raise what the clause heads half believe."""

import tomllib

import pytest

from smallprint.domain.finding import SURE, Candidate, FoundBy
from smallprint.ingest import read_text
from smallprint.locate import load_catalogue
from smallprint.locate.phrases import ALONE, BESIDE, phrases_in, with_phrases
from smallprint.segment import segment
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))

SAID = [
    ("governing-law", "English law applies to this letter, and to any quarrel over it."),
    ("governing-law", "Es gilt das Recht der Republik Österreich."),
    ("termination-for-convenience", "Either of us may end the arrangement at any time by four weeks' notice."),
    ("termination-for-convenience", "The Client may cancel the service without giving a reason."),
    ("cap-on-liability", "The Agent's liability in any year, other than under clause 4.2, is limited to £80,000."),
    ("uncapped-liability", "Nothing here limits what either party owes for fraud or for injury to people."),
    ("anti-assignment", "The arrangement cannot be passed on to anybody unless we agree in writing."),
    ("change-of-control", "The Bank may end the facility if control of the Borrower passes to a rival."),
    ("non-compete", "For a year afterwards she will not work for any company that competes with the Firm."),
    ("no-solicit-employees", "Neither party shall entice away an employee of the other."),
    ("ip-ownership-assignment", "Anything you write for us belongs to us from the moment it is made."),
    ("license-grant", "The Owner gives the Hirer a licence to use the manuals."),
    ("audit-rights", "The Lessor may inspect the books once a year."),
    ("insurance", "The Carrier shall keep the goods insured against loss."),
    ("warranty-duration", "The machines are free from defects for eighteen months from delivery."),
    ("liquidated-damages", "The Builder pays £500 for each day of delay."),
    ("minimum-commitment", "The Dealer shall buy at least 200 units a year."),
    ("renewal-term", "The lease is then extended for a further three years."),
    ("notice-to-stop-renewal", "It renews each year unless one of us tells the other in writing by 1 March."),
    ("expiration-date", "This licence runs for two years from 1 May 2031."),
    ("effective-date", "This contract takes effect on 1 May 2031."),
]
UNSAID = [
    ("governing-law", "The Supplier shall comply with all laws that apply to its staff."),
    ("termination-for-convenience", "Either party may terminate if the other commits a material breach."),
    ("uncapped-liability", "The price is not limited by the estimate."),
    ("anti-assignment", "The Processor shall not transfer personal data abroad without consent."),
    ("non-compete", "The tender must not be anti-competitive."),
    ("insurance", "National Insurance contributions are the Contractor's own affair and must be paid by it."),
    ("exclusivity", "The courts of Leeds shall have exclusive jurisdiction."),
]


def said(text: str) -> set[str]:
    document = read_text(text.encode(), "plain.txt", "0" * 64)
    return set(phrases_in(document, segment(document)))


@pytest.mark.parametrize(("key", "sentence"), SAID)
def test_a_clause_in_plain_words_is_heard(key: str, sentence: str) -> None:
    assert key in said(f"Preamble of some words.\n\n{sentence}\n")


@pytest.mark.parametrize(("key", "sentence"), UNSAID)
def test_words_of_a_clause_that_is_not_meant_are_not_heard(key: str, sentence: str) -> None:
    assert key not in said(f"Preamble of some words.\n\n{sentence}\n")


def test_every_entry_is_a_clause_type_and_compiles() -> None:
    tables = tomllib.loads(shipped("resources", "phrases.toml").read_text(encoding="utf-8"))
    assert set(tables) <= {clause.key for clause in CATALOGUE.types}
    assert all(word == word.lower() for table in tables.values() for word in table["words"])


def found(text: str, *candidates: Candidate) -> list[Candidate]:
    document = read_text(text.encode(), "plain.txt", "0" * 64)
    return with_phrases(candidates, phrases_in(document, segment(document)), document)


LAW = "English law applies to this letter."
LONG = "The weather was fair on that day and nobody thought of it. " * 500


def test_a_phrase_that_stands_alone_in_a_short_contract_is_a_candidate_that_is_not_sure() -> None:
    (only,) = [one for one in found(f"{LAW}\n") if one.clause == "governing-law"]
    assert (only.score, only.found_by) == (ALONE, FoundBy.LEXICAL)
    assert ALONE < SURE


def test_a_phrase_that_stands_alone_in_a_long_contract_needs_the_heads_beside_it() -> None:
    text = f"{LONG}\n\n{LAW}\n"
    start = text.index(LAW)
    weak = Candidate("governing-law", 0, 0.06, start, start + len(LAW))
    assert [one for one in found(text) if one.clause == "governing-law"] == []
    assert max(one.score for one in found(text, weak) if one.clause == "governing-law") == ALONE


def test_a_phrase_halves_the_doubt_of_a_candidate_that_the_heads_believe_in() -> None:
    heard = found(f"{LAW}\n", Candidate("governing-law", 0, 0.6, 0, len(LAW), found_by=FoundBy.HEADS))
    assert [(one.score, one.found_by, one.said) for one in heard] == [(0.8, FoundBy.HEADS, True)]
    assert heard[0].confidence == heard[0].score


def test_a_phrase_halves_the_doubt_of_what_is_told_as_well() -> None:
    one = Candidate("governing-law", 0, 0.2, 0, len(LAW), found_by=FoundBy.HEADS, chance=0.8)
    (heard,) = found(f"{LAW}\n", one)
    assert (heard.score, heard.confidence) == pytest.approx((0.6, 0.9))


def test_beside_a_believed_candidate_a_phrase_elsewhere_stays_behind() -> None:
    other = Candidate("governing-law", 0, 0.6, 0, 10)
    scores = [one.score for one in found(f"Some words.\n\n{LAW}\n", other)]
    assert scores == [0.6, BESIDE]
