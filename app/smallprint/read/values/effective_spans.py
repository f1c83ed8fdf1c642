"""Sentences that say from when a contract is in effect, for contracts that give no plain date for it."""

import re
from collections.abc import Iterator

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind, Segmentation

_SAYS = re.compile(
    r"\b(?:effective\s+(?:date|as|on|upon|from|when|term|only|until|and|the)|(?:becomes?|be|is|are)\s+effective|in(?:to)?\s+(?:full\s+)?(?:force|effect)|"
    r"(?:take|takes|enter\s+into)\s+(?:effect|force)|commenc\w+|begin\w*|valid\w*|start\w*)\b",
    re.IGNORECASE,
)
_STEMS = ("effect", "force", "commenc", "begin", "valid", "start")
"""One of these stands in whatever `_SAYS` finds, and looking for them takes a fraction of the time."""
_ABOUT = re.compile(
    r"\b(?:this|the)\s+(?:[\w-]+\s+){0,3}?(?:agreement|contract|term|amendment|lease|plan|venture|franchise|letter)\b"
    r"|[\"“](?:effective|commencement)\s+date|\beffective\s+date\b.{0,40}\b(?:means|shall|is|has|will)\b|contract\s+period"
    r"|\bit\s+shall\s+be\s+effective|split-dollar",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*(?:(?:Section|Article|ARTICLE|SECTION)\s+)?(?:\(?[0-9a-zA-Z]{1,3}(?:\.\d+)*[.)]\)?\s+){0,2}")
_TITLE = re.compile(r"(?:[A-Z][\w’']*(?:\s+(?:and|of|the|for|this|[A-Z][\w’']*)){0,5}\s*[.:]\s+){0,2}")
_LONGEST = 1_200
_MOST = 24


def effective_spans(document: Document, segmentation: Segmentation) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, "statement") of the likeliest sentences, at most two dozen, in order."""
    text = document.text
    ranked: list[tuple[int, int, int]] = []
    for passage in segmentation.passages:
        if passage.kind is PassageKind.HEADING or not passage.counts or passage.end - passage.start > _LONGEST:
            continue
        words = text[passage.start : passage.end]
        lowered = words.lower()
        says = _SAYS.findall(words) if any(stem in lowered for stem in _STEMS) else ()
        if not says or not _ABOUT.search(words):
            continue
        lead = _NUMBER.match(words)
        start = passage.start + (lead.end() if lead else 0)
        title = _TITLE.match(text, start, passage.end)
        if title and title.end() < passage.end - 20:
            start = title.end()
        end = passage.end
        while end > start and text[end - 1].isspace():
            end -= 1
        if end - start > 15:
            strength = 2 * ("effective" in lowered) + ("term" in passage.heading.lower()) + len(says)
            strength += 2 * bool(
                re.search(r"effective\s+date[\"”]?\s*(?:\)|means|shall|of\s+this)|commence", words, re.IGNORECASE)
            )
            ranked.append((-strength, start, end))
    for _, start, end in sorted(sorted(ranked)[:_MOST], key=lambda item: item[1]):
        yield start, end, "statement"
        cut = re.search(r"(?:,?\s+and)?\s+(?:shall|will|remain)\s+(?:continue|remain|thereafter)", text[start:end])
        if cut and cut.start() > 30:
            yield start, start + cut.start(), "statement"
