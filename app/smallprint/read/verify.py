"""Verbatim or nothing: a finding whose quote is not the document's text at its anchor is not one."""

from smallprint.domain.document import Document
from smallprint.domain.finding import Finding


def verify(document: Document, finding: Finding) -> bool:
    """Say whether the quote is the text at the anchor, and its page and its value's place are the document's."""
    anchor = finding.anchor
    if anchor.end > len(document.text) or document.quote(anchor) != finding.quote or not finding.quote.strip():
        return False
    value = finding.value
    if value is not None and not (value.start == -1 or 0 <= value.start < value.end <= len(document.text)):
        return False
    around = (finding.around_start, finding.around_end)
    if around != (-1, -1) and not 0 <= around[0] <= anchor.start < anchor.end <= around[1] <= len(document.text):
        return False
    return document.page_at(anchor.start).index == anchor.page
