"""Standard forms, known by the fingerprints of their sentences; is a document the unmodified form?

    made_form(document, passages, facts, with_text) -> StandardForm
    check_standard(document, passages, forms, token) -> StandardCheck | None

A fingerprint is a hash of the words of a sentence without case, hyphens, quotation marks and numbering: with it no
text of others has to be kept, and still each word counts. The kind of file and its layout make no difference.

wording   the words of a document as fingerprints are made of them, and where a sentence may begin and end
making    a form out of a document, clause by clause, with its blanks
form_file  a form as a file, and back
library   the forms that are known: those that ship with the program, and those of the person's own folder
finding   where the sentences of forms stand in a document, and which of these places follow one another
checking  what tells a document from the form that it is made from
deviating  the differences between a form and a document, out of the form's sentences that were found in it
"""

from smallprint.standards.checking import check_standard
from smallprint.standards.making import FormFacts, made_form

__all__ = ["FormFacts", "check_standard", "made_form"]
