"""Questions that the stored findings of a matter answer, before its text is searched.

forms       a question's form: which contracts, yes or no, how many, a sum, a value
periods     the time that it names, by the calendar and a day that is given as today
conditions  what it says of a value, and whether one meets it
wordings    the words by which it speaks of a type
asked       the type that it asks for, with its form and condition; None where the text answers better
standing    which findings count, the accepted ones first
answers     findings -> the row of a document
stored      the rows of a matter's documents
tally       rows -> how many, or a sum, and from which
"""

from smallprint.facts.answers import FactRow, fact_row, with_text
from smallprint.facts.asked import Decider, FactAsked, fact_asked, type_asked
from smallprint.facts.forms import Form, as_which
from smallprint.facts.stored import StoredFacts
from smallprint.facts.tally import Tally, reckon

__all__ = [
    "Decider",
    "FactAsked",
    "FactRow",
    "Form",
    "StoredFacts",
    "Tally",
    "as_which",
    "fact_asked",
    "fact_row",
    "reckon",
    "type_asked",
    "with_text",
]
