"""Candidates -> verified findings, and excerpts -> answers.

answers/    Excerpts -> an answer that quotes, says yes or no where the quotes decide it, and is worded where a
            model may
short/      Clauses of a few words: titles, parties and dates, found and ranked
values/     Typed values by rule: amounts, dates, durations, places, parties, and what follows from them
amended     Sentences of an amendment as candidates: what they put in place of old words is what the clause says
            now
amendments  Which document of a matter amends which, and what that does to the findings of the amended one
candidates  Which candidates are read, in which order, and what comes of each
form_names  Who a form is between before anybody is named: the blanks for the names, and what those who fill
            them are called
opening     Who a contract is between: the names in its opening, in its table of parties, or in its signature
            block
overrides   Two clauses of one document where the one says that it goes before the other: both say so
own_words   Which words of a span speak of its clause: a value is never taken from a neighbour that the span
            swallowed
reader      The reader: one candidate passage in, one verified finding out
spans       Which characters are the clause: a passage with what continues it, or the few words that a short
            type is
stepping    Searching a long text without stopping the program's other threads
unbroken    Quotes of the contract's own words: cut where a header, a stamp or what is not in force stands
            between
verify      Verbatim or nothing: a finding whose quote is not the document's text at its anchor is not one
duties      duties with a day of the calendar: "shall deliver by 31 March 2027", "the first payment being due on 1 May
            2027"
"""

from smallprint.read.amended import with_amended
from smallprint.read.amendments import AmendablePaper, amending_of, find_amends, related
from smallprint.read.answers.answering import Answering, QuotedAnswer
from smallprint.read.answers.follow_ups import understood
from smallprint.read.answers.prompts import AskPrompts, load_ask_prompts
from smallprint.read.answers.question_parts import Parts, in_parts, parts_of
from smallprint.read.candidates import read_candidates, reading_order
from smallprint.read.opening import with_parties
from smallprint.read.reader import Reader
from smallprint.read.short.date_meant import with_date_meant
from smallprint.read.short.scores import ShortScores, load_short
from smallprint.read.short.spans import SHORT_CLAUSES
from smallprint.read.short.title_again import with_title_again
from smallprint.read.spans import clause_span
from smallprint.read.values.own_values import OwnValues
from smallprint.read.values.resolve import document_value, resolve_values
from smallprint.read.values.typed import Typed, understand
from smallprint.read.verify import verify

__all__ = [
    "SHORT_CLAUSES",
    "AmendablePaper",
    "Answering",
    "AskPrompts",
    "OwnValues",
    "Parts",
    "QuotedAnswer",
    "Reader",
    "ShortScores",
    "Typed",
    "amending_of",
    "clause_span",
    "document_value",
    "find_amends",
    "in_parts",
    "load_ask_prompts",
    "load_short",
    "parts_of",
    "read_candidates",
    "reading_order",
    "related",
    "resolve_values",
    "understand",
    "understood",
    "verify",
    "with_amended",
    "with_date_meant",
    "with_parties",
    "with_title_again",
]
