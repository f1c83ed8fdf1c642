"""Typed values by rule: amounts, dates, durations, places, parties, and what follows from them.

amounts           Sums of money as contracts write them, normal form "<currency> <amount>"
blanks            What is left open in a contract ("____", "[●]") or taken out of it ("[***]"): values of their
                  own, never guessed
composites        A value made of two: "the greater of (a) €250,000 and (b) 125% of the fees", "1,000 hours or
                  12 months"
currencies        Currencies as contracts write them: ISO codes, signs with and without letters, names in words
date_spans        Words that say a date, blanks included: "May 8, 2014", "the ___ day of June, 2018", "[●],
                  2019"
dates             Dates as contracts write them, with their position and ISO form; a date with a blank in it is
                  no date
defined_dates     The date of an event that a contract names: “Completion” means 30 June 2024; Start Date: 1 May
                  2024
disputes          Readings that disagree: two findings of one type with different values, or words and figures
                  of one value
durations         Lengths of time as contracts write them, normal form "<count> <unit>" ("5 business day"), or
                  "perpetual"
effective         When a contract takes effect: the date that a finding names, or the one that its words refer
                  to
effective_spans   Sentences that say from when a contract is in effect, for contracts that give no plain date
                  for it
figures           Numbers in figures whatever their separators: "1,250,000.50", "1.250.000,50", "1’250’000", "1
                  250 000", "12,50,000"
find              Typed values in a stretch of text, by rule: each reading with where it stands and its normal
                  form
german_durations  Lengths of time in German contracts: "drei Monaten", "30 Tagen", "ein weiteres Jahr", "auf
                  unbestimmte Zeit"
goods             How much of a thing is bought or supplied: "no fewer than 12,000 units", normal form "12000
                  unit"
habits            How a document writes: its decimal sign, the order of its dates, which dollar it means
last_day          The last day on which notice can still stop a renewal, worked out from the end of the term and
                  the notice
own_values        The value of a finding of a person's own clause type: what the rule of its kind reads first in
                  its words
parties           The parties named in a contract's opening words, by the shapes that lawyers give them
party_names       Where the name of a party begins and ends, and what is none
party_shapes      The shapes in which contracts name their parties: what stands before a list of names, between
                  them, and after
places            Places whose law may govern, from a gazetteer of our own (resources/places.toml)
resolve           Values that need more than their own passage: an end counted from a date that stands
                  elsewhere, two that disagree
shares            Worth told as a part or a multiple of another: "125% of the fees", "twice the Licence Fee",
                  "12 months' fees"
starts            What a length of time counts from, as the words beside it say: the contract's own date, or an
                  event
terms             When a contract's first term ends, as its words say: on a date, so long after another one, or
                  not at all
typed             What a person types as a value, read by the same rules as a contract's words: a date stays a
                  date
in_pieces         searches a whole text piece by piece: one search holds the interpreter lock until it has found
                  something
"""
