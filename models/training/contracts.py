"""Labelled contracts -> passages and labels, as the program itself would read them."""

import json
from collections.abc import Iterable, Iterator
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
    """Read labelled contracts; offsets of labels are those of the text, so it is taken as it stands.

    A file that ends in .json has the form of CUAD and SQuAD, as `smallprint export --format squad` writes it; another
    one is JSON lines.
    """
    absent = set(left_out)
    entries = _squad(file) if file.suffix == ".json" else _lines(file)
    keys = {clause.name: clause.key for clause in catalogue.types if not clause.category}
    keys |= {clause.category: clause.key for clause in catalogue.types if clause.category}
    contracts = []
    for name, text, spans in entries:
        if name in absent:
            continue
        document = Document("0" * 64, name, DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
        segmentation = segment(document)
        labels = {keys[category]: found for category, found in spans.items()}
        contracts.append(Contract(name, document, segmentation, candidates_of(document, segmentation), labels))
    return contracts


def _lines(file: Path) -> Iterator[tuple[str, str, dict[str, list[Span]]]]:
    """Yield the name, the text and the labels by category of each line."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            spans = {category: [(a, b) for a, b in found] for category, found in entry["spans"].items()}
            yield entry["name"], entry["text"], spans


def _squad(file: Path) -> Iterator[tuple[str, str, dict[str, list[Span]]]]:
    """Yield the same of each contract of a file in SQuAD's form; the type ends the id of its question."""
    for entry in json.loads(file.read_text(encoding="utf-8"))["data"]:
        [paragraph] = entry["paragraphs"]
        spans: dict[str, list[Span]] = {}
        for asked in paragraph["qas"]:
            category = asked["id"].rpartition("__")[2]
            starts = [(one["answer_start"], one["answer_start"] + len(one["text"])) for one in asked["answers"]]
            spans[category] = spans.get(category, []) + starts
        yield entry["title"], paragraph["context"], spans
