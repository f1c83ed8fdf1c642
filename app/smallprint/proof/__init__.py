"""Proof-reading: what in a contract does not fit together, by rules that need no model.

    proof_read(document, segmentation, token) -> tuple[Flaw, ...]

terms       defined terms: unused, used without a definition, defined twice, defined by each other
references  references to clauses and attachments that the document does not have
blanks      blanks that were left to be filled in
names       companies whose name is written in two ways
roles       parties that one clause calls another thing than the rest
numbers     numbers whose words and figures differ
values      values that the body and an attachment give differently
reading     all of these, in the order in which they are listed
"""

from smallprint.proof.reading import proof_read

__all__ = ["proof_read"]
