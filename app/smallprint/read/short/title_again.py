"""A contract says its title again where it begins, mostly in other capitals: the page tints the words there, too."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Segmentation

TITLE = "document-name"
_FRONT = 20_000  # characters in which a contract begins, a cover and a table of contents included
_MEANT = 0.9  # the chance that such a place is a title, where the card is one: some only mention the contract
_LEAST = 2  # words of a title that is looked for: "Agreement" alone stands everywhere


def with_title_again(
    candidates: Sequence[Candidate], document: Document, segmentation: Segmentation
) -> list[Candidate]:
    """Return the candidates, with the first place of each other way to write the words of the listed title.

    Such a place repeats the card, so it is never a card of its own.
    """
    card = next((one for one in candidates if one.clause == TITLE and one.likely and one.start >= 0), None)
    words = document.text[card.start : card.end].split() if card is not None else []
    if card is None or len(words) < _LEAST:
        return list(candidates)
    starts = [passage.start for passage in segmentation.passages]
    seen, again = {" ".join(words)}, []
    for match in re.finditer(r"\s+".join(map(re.escape, words)), document.text[:_FRONT], re.IGNORECASE):
        start, end = match.span()
        written = " ".join(match[0].split())
        if written in seen or (start < card.end and card.start < end):
            continue
        seen.add(written)
        passage = segmentation.passages[max(0, bisect_right(starts, start) - 1)].index
        again.append(Candidate(TITLE, passage, _MEANT * card.score, start, end, False, FoundBy.RULE, start, end))
    places = {(one.start, one.end) for one in again}
    others = [one for one in candidates if one.clause == TITLE and (one.start, one.end) not in places]
    title = sorted([*others, *again], key=lambda one: (-one.score, not one.likely))
    return [*(one for one in candidates if one.clause != TITLE), *title]
