"""Labelled contracts -> passages and labels, as the program itself would read them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, Segmentation
from smallprint.locate.features import candidates_of
from smallprint.segment import segment

_PUNCTUATION = str.maketrans("", "", ".,;:")

Span = tuple[int, int]
Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract: its passages that may be found, and its labels by clause key, as characters of the text."""

    name: str
    document: Document
    segmentation: Segmentation
    passages: list[Passage]
    labels: dict[str, list[Span]]

    def label_words(self, key: str) -> list[Words]:
        """Return the words of each label of a type."""
        return [words(self.document.text[start:end]) for start, end in self.labels.get(key, [])]


def words(text: str) -> Words:
    """Return the words of a text as CUAD's metric compares them (Hendrycks et al. 2021)."""
    return frozenset(text.translate(_PUNCTUATION).lower().replace("/", " ").split())


def overlap(one: Words, other: Words) -> float:
    """Return the Jaccard overlap of two sets of words."""
    return len(one & other) / len(one | other) if one or other else 0.0


def is_match(label: Words, span: Words, parties: bool) -> bool:
    """Say whether a span counts as a label: half of the words in common, or a party contained."""
    return overlap(label, span) >= 0.5 or (parties and label <= span)


def load(file: Path, catalogue: ClauseCatalogue, left_out: Iterable[str] = ()) -> list[Contract]:
    """Read CUAD's JSON lines; offsets of labels are those of the text, so it is taken as it stands."""
    absent = set(left_out)
    keys = {clause.category: clause.key for clause in catalogue.types if clause.category}
    contracts = []
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if entry["name"] in absent:
                continue
            text = entry["text"]
            document = Document("0" * 64, entry["name"], DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
            segmentation = segment(document)
            labels = {keys[category]: [(a, b) for a, b in spans] for category, spans in entry["spans"].items()}
            contracts.append(
                Contract(entry["name"], document, segmentation, candidates_of(document, segmentation), labels)
            )
    return contracts
