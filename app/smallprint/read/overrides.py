"""Two clauses of one document where the one says that it goes before the other: both say so."""

import re
from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.document import Document
from smallprint.domain.finding import Finding
from smallprint.domain.passage import Passage, Segmentation
from smallprint.domain.value_remark import OnValue, ValueRemark

_BEFORE = re.compile(
    r"\b(?:notwithstanding|despite|in\s+(?:place|lieu)\s+of|instead\s+of|in\s+substitution\s+for|supersed\w+|"
    r"overrid\w+|prevails?\s+over|takes?\s+precedence\s+over|replac\w+|in\s+derogation\s+(?:of|from))\b"
    r"[^.;]{0,80}?\b(?:sections?|clauses?|articles?|paragraphs?|conditions?)\s+(?P<number>\d+(?:\.\d+)*(?:\([a-z]\))*)",
    re.IGNORECASE,
)
_LONGEST = 160
_LISTED = 0.2  # confidence from which a finding that sets another one aside is listed beside it


def overridden(document: Document, segmentation: Segmentation, findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings; values of a clause that another one sets aside say so, and those of the other as well."""
    result = list(findings)
    for passage in segmentation.passages:
        if not passage.counts:
            continue
        for match in _BEFORE.finditer(document.text, passage.start, passage.end):
            _say(result, document, passage, match["number"])
    return result


def _say(result: list[Finding], document: Document, passage: Passage, number: str) -> None:
    by = passage.section_number
    own = " ".join(document.text[passage.start : passage.end].split())
    own = own if len(own) <= _LONGEST else own[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"
    aside = {place for place, one in enumerate(result) if _is_of(one, number)}
    before = {
        place
        for place, one in enumerate(result)
        if one.anchor.start < passage.end and passage.start < one.anchor.end and place not in aside
    }
    for place in aside:
        result[place] = _remarked(result[place], ValueRemark(OnValue.SET_ASIDE, (by, own)))
    types = {result[place].clause for place in aside if result[place].likely}
    for place in before:
        one = result[place]
        if one.value is not None and one.value.start >= 0 and not passage.start <= one.value.start < passage.end:
            continue  # another sentence's value: nothing is said of that
        # what sets a listed finding aside is listed beside it
        listed = one.likely or (one.clause in types and one.weight >= _LISTED)
        result[place] = replace(_remarked(one, ValueRemark(OnValue.GOES_BEFORE, (number, by))), likely=listed)


def _is_of(finding: Finding, number: str) -> bool:
    """Say whether a finding stands in a section: it is cited by it, or begins with its number."""
    lead = re.search(rf"(?:^|\s){re.escape(number)}(?![\d.]?\d)", finding.quote[:80])
    return finding.section_number == number or lead is not None


def _remarked(finding: Finding, remark: ValueRemark) -> Finding:
    if finding.value is None or remark in finding.value.remarks:
        return finding
    return replace(finding, value=replace(finding.value, remarks=(*finding.value.remarks, remark)))
