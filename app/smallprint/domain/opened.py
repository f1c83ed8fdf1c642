"""A document as the program works on it: its id in the matter, what it says, and how it is split."""

from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation


@dataclass(frozen=True, slots=True)
class Opened:
    """A document, read and split; `document_id` is 0 where it belongs to no matter."""

    document_id: int
    document: Document
    segmentation: Segmentation
