"""Clauses of a few words: titles, parties and dates, found and ranked.

date_meant   A contract that takes effect "on the date hereof" is dated elsewhere: the page tints that date
             beneath the card, too
features     What a classifier is told of a short candidate: where it stands, what stands around it, what it
             looks like
party_spans  Words that may name a party: company names, what stands between "between" and a bracket, and (the
             "Terms")
scores       How likely each short candidate is its clause, by boosted trees trained on labelled contracts
             (models/clauses/)
spans        Candidates for the four clause types that are a few words: title, parties, agreement date,
             effective date
title_again  A contract says its title again where it begins, mostly in other capitals: the page tints the
             words there, too
title_spans  Words that may be a contract's title: a line or heading in capitals, or what "This … Agreement"
             calls itself
"""
