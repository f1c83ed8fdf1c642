"""Asks labelled contracts the catalogue's questions, as a person would, and writes what is retrieved and cited.

Nothing here ranks, decides or quotes by itself: that is the work of `smallprint.retrieve` and `smallprint.read`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.question import Citation, Retrieved, State
from smallprint.ingest import read_text
from smallprint.ingest.text import normalised
from smallprint.matters.finders import Finders
from smallprint.matters.index import MatterIndexer
from smallprint.measure.clauses import Labelled
from smallprint.read import Answering, load_ask_prompts
from smallprint.retrieve import Knowledge, Searcher
from smallprint.segment import segment

PASSAGES = 10  # written of each question
Answers = dict[str, dict[str, object]]


@dataclass(frozen=True, slots=True)
class MeasuredAnswering:
    """What answers: `finders` index, `knowledge` retrieves (without the clause heads unless `heads`), prompts word."""

    catalogue: ClauseCatalogue
    finders: Finders
    knowledge: Knowledge
    prompts: Path
    heads: bool = True


@dataclass(frozen=True, slots=True)
class OpenedLabelled:
    """A labelled contract as the program reads it; `origins[c]` is where character c stood in the labels' `text`."""

    text: str
    document: Document
    segmentation: Segmentation
    origins: Sequence[int]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the characters of the labels' text that characters of the document came from."""
        return self.origins[start], self.origins[end - 1] + 1 if end > start else self.origins[start]


def open_labelled(contract: Labelled) -> OpenedLabelled:
    """Read a labelled contract's text as a file of it would be read."""
    document = read_text(contract.text.encode(), contract.name, "0" * 64)
    origins, made = [], []
    for place, character in enumerate(contract.text):
        said = "" if character == "\r" and contract.text[place + 1 : place + 2] == "\n" else normalised(character)
        made.append(said)
        origins += [place] * len(said)
    if not document.text.startswith("".join(made)):  # a page end inside: the text is taken as it stands
        document = read_text(contract.text.replace("\x0c", "\n").encode(), contract.name, "0" * 64)
        origins = list(range(len(contract.text)))
    origins += [len(contract.text)] * (len(document.text) + 1 - len(origins))
    return OpenedLabelled(contract.text, document, segment(document), origins)


def held(asking: MeasuredAnswering, contracts: Sequence[Labelled], report: Report, token: CancelToken) -> "Library":
    """Open and index contracts, to be asked one by one or all together; raises Cancelled."""
    searcher = Searcher(asking.knowledge, asking.heads)
    indexer = MatterIndexer(asking.catalogue, asking.finders)
    opened = []
    for number, contract in enumerate(contracts):
        report(Progress(Stage.INDEX, contract.name, number, len(contracts)))
        one = open_labelled(contract)
        candidates = asking.finders.candidates(one.document, one.segmentation, token)
        searcher.hold(number, contract.name, indexer.indexed(one.document, one.segmentation, candidates))
        opened.append(one)
    return Library(searcher, tuple(opened))


@dataclass(frozen=True, slots=True)
class Library:
    """OpenedLabelled contracts, held by a searcher under their place among them."""

    searcher: Searcher
    opened: tuple[OpenedLabelled, ...]

    def retrieve(self, question: str, number: int | None, token: CancelToken) -> Retrieved:
        """Retrieve from one contract, or from all together; raises Cancelled."""
        documents = range(len(self.opened)) if number is None else [number]
        return self.searcher.retrieve(question, documents, PASSAGES, token)


def evaluate_ask(
    asking: MeasuredAnswering, contracts: Sequence[Labelled], report: Report, token: CancelToken
) -> Iterator[tuple[str, Answers]]:
    """Yield (contract, {category: {"passages": [[start, end], …], "answered": bool, "quotes": [[start, end, text]]}}).

    Each contract is asked each catalogue type's question by itself; passages come best first. Raises Cancelled.
    """
    library = held(asking, contracts, report, token)
    answering = Answering(load_ask_prompts(asking.prompts))
    questions = {clause.category: clause.question for clause in asking.catalogue.types if clause.category}
    for number, contract in enumerate(contracts):
        report(Progress(Stage.ASK, contract.name, number, len(contracts)))
        opened = library.opened[number]
        yield (
            contract.name,
            {
                category: _answer(answering, opened, library.retrieve(question, number, token))
                for category, question in questions.items()
            },
        )


def _answer(answering: Answering, opened: OpenedLabelled, retrieved: Retrieved) -> dict[str, object]:
    quoted = answering.quoted(opened.document, opened.segmentation, retrieved)
    return {
        "passages": [list(opened.origin(one.start, one.end)) for one in retrieved.excerpts],
        "answered": quoted.verdict.state is not State.NOT_FOUND,
        "quotes": [_quote(opened, one) for one in quoted.citations],
    }


def _quote(opened: OpenedLabelled, citation: Citation) -> list[int | str]:
    """Return a quote in the labels' text; there it has the characters that reading leaves out (soft hyphens and such).

    A quote that is not at its anchor stays as it is, for the scorer to see.
    """
    start, end = opened.origin(citation.start, citation.end)
    there = opened.document.text[citation.start : citation.end] == citation.quote
    return [start, end, opened.text[start:end] if there else citation.quote]
