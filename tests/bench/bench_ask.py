"""Questions over the development contracts, with weights that were not trained on them, by the scorer's rules.

The scorer is the file bench/ask_score.py beside the folder of contracts. The questions are the catalogue's; those of
paraphrases.toml, written by us, ask the same in other words.
"""

import json
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any

from smallprint.bootstrap import Services, open_services
from smallprint.domain.asked import AnswerPart, Scope
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.question import Citation
from smallprint.ingest import read_text
from smallprint.matters.ask import AskMatter
from smallprint.matters.finders import load_finders
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.measure.answers import Library, MeasuredAnswering, evaluate_ask, held
from smallprint.measure.clauses import Labelled, load_labelled
from smallprint.retrieve import Searcher
from smallprint.segment import segment
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.bench.bench_desk import CONTRACT
from tests.bench.figure import Figure
from tests.bench.scorer import load_scorer

_PASSAGES = 100_000
_DOCUMENTS = 1_000
_QUESTION = "Which of these contracts let a party terminate for convenience?"
_PARAPHRASES = Path(__file__).with_name("paraphrases.toml")

Covered = Callable[[tuple[int, int], list[tuple[int, int]]], bool]


def figures(data: Path) -> Iterator[Figure]:
    """Measure what is retrieved, answered and cited, and how fast, in one contract and in many."""
    labels, names = data / "cuad" / "train.jsonl", data / "cuad" / "dev_names.txt"
    scorer = load_scorer(data.parent / "bench" / "ask_score.py")
    contracts = load_labelled(labels, names)
    with labels.open(encoding="utf-8") as lines:
        truth = {row["name"]: row for row in map(json.loads, lines)}
    services = open_services()
    try:
        finders = load_finders(services.catalogue, shipped("models", "clauses", "development"))
        asking = MeasuredAnswering(services.catalogue, finders, services.knowledge, services.ask_prompts)
        yield from _answers(scorer, truth, asking, contracts)
        library = held(asking, contracts, _silent, CancelToken())
        yield from _together(scorer.covered, truth, asking.catalogue, library, contracts)
        yield from _other_words(scorer.covered, truth, asking, library, contracts)
        others = [one for one in load_labelled(labels, None) if one.name not in {kept.name for kept in contracts}]
        yield from _many(services, asking, others)
        yield from _first_citation(services, data / "cuad" / "pdf" / CONTRACT)
    finally:
        services.close()


def _answers(
    scorer: ModuleType, truth: Mapping[str, Any], asking: MeasuredAnswering, contracts: Sequence[Labelled]
) -> Iterator[Figure]:
    """Ask each contract each category's question, with and without the clause heads."""
    said = dict(evaluate_ask(asking, contracts, _silent, CancelToken()))
    bare = dict(evaluate_ask(replace(asking, heads=False), contracts, _silent, CancelToken()))
    note = f"{len(contracts)} development contracts, one at a time"
    yield Figure("ask.covered_at_5", _covered(scorer.covered, truth, said, 5), 0.80, "higher", note=note)
    yield Figure("ask.covered_without_heads", _covered(scorer.covered, truth, bare, 5), 0.52, "higher")
    pairs = [(bool(gold), said[name][category]) for name in said for category, gold in truth[name]["spans"].items()]
    there = [bool(one["answered"]) for gold, one in pairs if gold]
    absent = [not one["answered"] for gold, one in pairs if not gold]
    share = sum(there) / len(there), sum(absent) / len(absent)
    note = f"answered when labelled {share[0]:.3f}, silent when not {share[1]:.3f}"
    yield Figure("ask.answer_or_abstain", sum(share) / 2, 0.80, "higher", note=note)
    quotes = [(name, quote) for name, of in said.items() for one in of.values() for quote in _list(one["quotes"])]
    right = sum(scorer.fold(truth[name]["text"][a:b]) == scorer.fold(text) for name, (a, b, text) in quotes)
    yield Figure("ask.quotes_at_anchor", 100 * right / len(quotes), 100, "higher", "%", f"{len(quotes)} quotes")


def _together(
    covered: Covered,
    truth: Mapping[str, Any],
    catalogue: ClauseCatalogue,
    library: Library,
    contracts: Sequence[Labelled],
) -> Iterator[Figure]:
    """Ask of all contracts at once, naming one."""
    hits = spans = 0
    for number, contract in enumerate(contracts):
        for clause in catalogue.types:
            gold = truth[contract.name]["spans"].get(clause.category, [])
            if gold:
                found = library.retrieve(f"In “{contract.name}”: {clause.question}", None, CancelToken())
                own = [one for one in found.excerpts if one.document_id == number]
                shown = [library.opened[number].origin(one.start, one.end) for one in own]
                hits += sum(covered(tuple(span), shown) for span in gold)
                spans += len(gold)
    note = f"{len(contracts)} contracts at once, one named in the question, first 10 passages"
    yield Figure("ask.covered_in_a_matter", hits / spans, 0.75, "higher", note=note)


def _other_words(
    covered: Covered,
    truth: Mapping[str, Any],
    asking: MeasuredAnswering,
    library: Library,
    contracts: Sequence[Labelled],
) -> Iterator[Figure]:
    """Ask the same in other words: those of the paraphrases that chose no figure."""
    asked = tomllib.loads(_PARAPHRASES.read_text(encoding="utf-8"))
    kept_aside = {key: questions[1::2] for key, questions in asked.items()}
    intents = asking.knowledge.intents
    numbers = {clause.key: number for number, clause in enumerate(asking.catalogue.types)}
    right = total = 0
    for key, questions in kept_aside.items():
        for question in questions:
            weights = intents.weights(question)
            sure = {number for number, weight in weights.items() if weight >= 0.5}
            right += (numbers[key] in sure) if key in numbers else not sure
            total += 1
    yield Figure(
        "ask.paraphrases_understood", right / total, 0.75, "higher", note=f"{total} questions, some of no type"
    )
    hits = spans = 0
    for number, contract in enumerate(contracts):
        for clause in asking.catalogue.types:
            gold = truth[contract.name]["spans"].get(clause.category, [])
            for question in kept_aside.get(clause.key, []) if gold else []:
                excerpts = library.retrieve(question, number, CancelToken()).excerpts[:5]
                shown = [library.opened[number].origin(one.start, one.end) for one in excerpts]
                hits += sum(covered(tuple(span), shown) for span in gold)
                spans += len(gold)
    yield Figure("ask.covered_by_paraphrases", hits / spans, 0.52, "higher", note="first 5 passages, one contract")


def _many(services: Services, asking: MeasuredAnswering, contracts: Sequence[Labelled]) -> Iterator[Figure]:
    """Ask of 100,000 passages, and of a matter of 1,000 documents from when it is opened until its first rows."""
    library = held(asking, contracts, _silent, CancelToken())
    passages, documents = 0, 0
    while passages < _PASSAGES:
        passages += len(library.opened[documents % len(contracts)].segmentation.passages)
        documents += 1
    yield from _search(asking, library.searcher, range(min(documents, len(contracts))), passages)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.smallprint"
        with open_matter(path) as matter:
            _fill(services, matter, contracts)
        with open_matter(path) as matter:
            first: list[float] = []
            begun = time.perf_counter()
            AskMatter(services, matter).ask_each(
                _QUESTION, Scope(), lambda _rows: first.append(time.perf_counter() - begun), _silent, CancelToken()
            )
            note = f"{_DOCUMENTS} documents, the matter just opened; all rows after {first[-1]:.1f} s"
            yield Figure("ask.first_rows", first[0], 2, "lower", "s", note)


def _search(asking: MeasuredAnswering, searcher: Searcher, documents: range, passages: int) -> Iterator[Figure]:
    seconds = []
    for clause in (asking.catalogue.types[0], *asking.catalogue.types):
        begun = time.perf_counter()
        searcher.retrieve(clause.question, documents, 10, CancelToken())
        seconds.append(time.perf_counter() - begun)
    note = f"{passages} passages; the first question, which puts them together, {1000 * seconds[0]:.0f} ms"
    yield Figure("ask.search", 1000 * median(seconds[1:]), 50, "lower", "ms", note)


def _fill(services: Services, matter: Matter, contracts: Sequence[Labelled]) -> None:
    """Store contracts again and again under other names until there are enough, with the index of each."""
    made: dict[str, tuple[Segmentation, bytes]] = {}
    for number in range(_DOCUMENTS):
        contract = contracts[number % len(contracts)]
        name = f"{number:04d} {contract.name}.txt"
        document = read_text(contract.text.encode(), name, f"{number:064x}")
        if contract.name not in made:
            segmentation = segment(document)
            candidates = services.finders.candidates(document, segmentation, CancelToken())
            index = services.indexer.indexed(document, segmentation, candidates)
            made[contract.name] = segmentation, index.packed()
        segmentation, packed = made[contract.name]
        (document_id,) = matter.documents.queue([Path(f"/{name}")])
        document_id = matter.documents.save(document_id, document, b"")
        matter.documents.save_segmentation(document_id, segmentation)
        matter.retrieval.save(document_id, services.indexer.made_with, packed)


def _first_citation(services: Services, contract: Path) -> Iterator[Figure]:
    """Ask a contract of 31 pages that is open, with the default model loaded."""
    with tempfile.TemporaryDirectory() as folder, open_matter(Path(folder) / "one.smallprint") as matter:
        review_documents(services, matter, add_files(matter, [contract]).ids, _silent, CancelToken(), only_open=True)
        (summary,) = matter.documents.summaries()
        engine = services.engine(_silent, CancelToken())
        desk = AskMatter(services, matter)
        seconds = []
        for question in ("Which law governs the contract?", "May a party assign the contract without consent?"):
            cited: list[float] = []
            begun = time.perf_counter()

            def hear(part: AnswerPart, begun: float = begun, cited: list[float] = cited) -> None:
                if isinstance(part, Citation):
                    cited.append(time.perf_counter() - begun)

            desk.ask(question, summary.id, hear, CancelToken())
            seconds.append(cited[0] if cited else float("inf"))
        note = (
            f"{summary.pages} pages, {engine.info.name if engine else 'no model'} loaded, the slower of two questions"
        )
        yield Figure("ask.first_citation", max(seconds), 1, "lower", "s", note)


def _covered(covered: Covered, truth: Mapping[str, Any], said: Mapping[str, Any], first: int) -> float:
    hits = spans = 0
    for name, answers in said.items():
        for category, gold in truth[name]["spans"].items():
            passages = [(a, min(b, a + 500)) for a, b in answers[category]["passages"][:first]]
            hits += sum(covered(span, passages) for span in gold)
            spans += len(gold)
    return hits / spans


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _silent(_progress: Progress) -> None:
    pass
