"""Where words stand, as W3C Web Annotation selectors: by the words with what is around them, and by their position.

https://www.w3.org/TR/annotation-model/#selectors
"""

import hashlib

from smallprint.domain.anchor import Anchor
from smallprint.domain.document import Document

CONTEXT = 32
"""How many characters before and after a quote a selector carries, as the W3C's examples do."""


def selectors(document: Document, anchor: Anchor, quote: str) -> list[dict[str, object]]:
    """Return the selectors of a quote at its place."""
    return [
        {
            "type": "TextQuoteSelector",
            "exact": quote,
            "prefix": document.text[max(anchor.start - CONTEXT, 0) : anchor.start],
            "suffix": document.text[anchor.end : anchor.end + CONTEXT],
        },
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]


def text_sha256(text: str) -> str:
    """Return the SHA-256 of a document's text as it was read, by which it is known again in another file."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
