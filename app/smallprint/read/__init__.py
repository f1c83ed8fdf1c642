"""Candidates -> verified findings.

candidates which candidates are read, and in which order
reader     Reader: one candidate in, one finding out, by locator and rules
spans      which characters are the clause
values     typed values by rule, each of a module: `dates`, `durations`, `places`, `parties`, `amounts` (sums), `shares`
           (parts and multiples), `goods`, `composites` ("the greater of"); `numerals` and `figures` read numbers in
           words and in figures, `currencies` names and signs, `blanks` what is left open or redacted
habits     how a document writes: its decimal sign, the order of its dates, which dollar it means
own_values  the value of a finding of a person's own type, without knowing more of the type than its kind
own_words  which words of a span speak of its clause: no value and no quote reaches into a neighbour
opening    who the contract is between: its opening, its table of parties, its signatures (`party_names`,
           `party_shapes`)
terms      when a term ends, as its words say; `resolve` works the date out from the document's other findings,
           `effective` when it begins, `defined_dates` the date of an event, `last_day` the last one for a notice
amended    sentences of an amendment, whose new words are what a clause says now; `amendments` says which document of a
           matter amends which, and `overrides` which clause of a document sets which aside
unbroken   quotes that no header, stamp or choice which is not ticked interrupts
disputes   two findings of one type that disagree
short_spans   what may be a title, a party or a date: `title_spans`, `party_spans`, `date_spans`, `effective_spans` find
           them, `short_features` measure them, `short_scores` rank them
typed      what a person types as a value, understood by the same rules
verify     no quote that is not at its anchor

answering  Answering: excerpts in, an answer that quotes out; `question_words` look at the question, `quotes` choose
           what answers, `polarity` says yes, no or neither, `wording` lets out what the model says as far as the
           quotes bear it out, and `ask_prompts` says how the model is asked
polarity   yes or no with its exception: `asked` looks at the question (`ways_to_ask`), `clauses` at the quote (`forces`
           and `subjects` say who may or shall not), `speaking_of` compares them (`plain_wording`, `same_meaning`);
           `german_polarity` does the same for German by fewer rules
parts      `question_parts` takes a question in several parts apart, `follow_ups` makes a whole question of a short one
           that follows another
"""

from smallprint.read.amended import with_amended
from smallprint.read.amendments import (Paper, find_amends, related, said_of)
from smallprint.read.answers.answering import Answering, Quoted
from smallprint.read.answers.prompts import AskPrompts, load_ask_prompts
from smallprint.read.candidates import read_candidates, reading_order
from smallprint.read.values.disputes import DISAGREE
from smallprint.read.answers.follow_ups import understood
from smallprint.read.opening import with_parties
from smallprint.read.values.own_values import OwnValues
from smallprint.read.answers.question_parts import Parts, in_parts, parts_of
from smallprint.read.reader import Reader
from smallprint.read.values.resolve import document_value, resolve_values
from smallprint.read.short.scores import ShortScores, load_short
from smallprint.read.short.spans import SHORT_CLAUSES
from smallprint.read.spans import clause_span
from smallprint.read.values.typed import Typed, understand
from smallprint.read.verify import verify

__all__ = [
    "DISAGREE",
    "SHORT_CLAUSES",
    "Answering",
    "AskPrompts",
    "OwnValues",
    "Paper",
    "Parts",
    "Quoted",
    "Reader",
    "ShortScores",
    "Typed",
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
    "said_of",
    "understand",
    "understood",
    "verify",
    "with_amended",
    "with_parties",
]
