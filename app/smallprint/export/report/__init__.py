"""The findings report: one model of it, which each format for people is made from.

model       its head, sections, paragraphs and tables, and how their words look
build       puts it together, in the order in which it is read
overview    its head and summary, and the key terms of a document
findings    the part on one document; the appendix of rejected findings
dates       the days of a contract, each with how it was worked out
changes     what a document's own file tracks and comments
asked       questions and answers
record      what was not read, and the record from which a review can be repeated
looks       how the words of a report look where Word does not draw them: as the styles, header and logo of its template
            say
versions    the comparison report: what is not tracked first, then what it does to the findings, then each change
playbook    what a playbook says of a document: each position with its verdict, why, and the words or the search behind
            it
standard    how a document stands to the standard form that it is made from: what differs, and what may change its terms
"""

from smallprint.export.report.build import findings_report

__all__ = ["findings_report"]
