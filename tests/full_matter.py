"""Builds a full matter without any contract: documents of made-up sentences, with passages and findings.

The words follow Zipf's law, so that a search for "the" or "t" finds about as many passages as among real contracts.
"""

import hashlib
import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue, ValueKind
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.finding import Candidate, Finding, FoundBy, Value
from smallprint.domain.passage import Passage, PassageKind, Section, Segmentation
from smallprint.domain.run import RunIdentity, RunState
from smallprint.store import Matter, open_matter

_COMMON = (
    "the of and to or in any by shall be agreement party for this such with as other not that under is all its on at",
    "may from which each no an it have will a if has term parties terms time notice date section provided services",
    "written upon including company products without information customer supplier termination confidential license",
)
_STEMS = "acc adm ben cap con cov def dis eff enf exc ind ins int lia mat obl par per pro rec rel rem rep sub tax tra"
_ENDS = "ation ible ding ement ence ents erned ing ion ity ive ment ments ness ormed ory tion ual ure"
DOCUMENTS, PASSAGES = 300, 334
_PER_PAGE = 17  # passages, as a page of a contract has
_FINDINGS = 40
_NOTHING_RUN = RunIdentity("", "", "", "", "{}")


def build_full_matter(path: Path, catalogue: ClauseCatalogue) -> None:
    """Write a matter of `DOCUMENTS` reviewed documents, each of `PASSAGES` passages."""
    chance = random.Random(20261129)
    words = " ".join(_COMMON).split() + [stem + end for stem in _STEMS.split() for end in _ENDS.split()]
    weights = list(accumulate(1 / (rank + 1) for rank in range(len(words))))
    with open_matter(path) as matter:
        for number in range(DOCUMENTS):
            sentences = [_sentence(chance, words, weights) for _ in range(PASSAGES)]
            _store(matter, catalogue, number, sentences, chance)


def _sentence(chance: random.Random, words: list[str], weights: list[float]) -> str:
    chosen = chance.choices(words, cum_weights=weights, k=chance.randint(12, 34))
    return " ".join(chosen).capitalize() + ".\n"


def _store(
    matter: Matter, catalogue: ClauseCatalogue, number: int, sentences: list[str], chance: random.Random
) -> None:
    text = "".join(sentences)
    edges = [0, *accumulate(map(len, sentences))]
    pages = tuple(_pages(edges))
    data = text.encode()
    name = f"{number:03} {sentences[0].split()[0]} {sentences[1].split()[1]} agreement.txt"
    document = Document(
        hashlib.sha256(data).hexdigest(),
        name,
        DocumentKind.TEXT,
        text,
        pages,
        report=IngestReport("text", len(pages), len(text)),
    )
    [queued] = matter.documents.queue([Path("/contracts") / name])
    document_id = matter.documents.save(queued, document, data)
    tiles = tuple(
        Passage(n, edges[n], edges[n + 1], n // _PER_PAGE, PassageKind.SENTENCE, (Section(f"{n // 10 + 1}", "Terms"),))
        for n in range(len(sentences))
    )
    matter.documents.save_segmentation(document_id, Segmentation(tiles))
    found = [_finding(document, tiles[n], chance, catalogue) for n in chance.sample(range(len(tiles)), _FINDINGS)]
    candidates = [Candidate(one.clause, n, one.confidence) for n, one in enumerate(found)]
    run = matter.runs.start(document_id, _NOTHING_RUN, candidates)
    matter.runs.record(run, [(n, one, False) for n, one in enumerate(found)])
    matter.runs.finish(run, RunState.COMPLETE)


def _pages(edges: list[int]) -> Iterator[Page]:
    starts = edges[:-1:_PER_PAGE]
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else edges[-1]
        yield Page(index, start, end, str(index + 1))


def _finding(document: Document, passage: Passage, chance: random.Random, catalogue: ClauseCatalogue) -> Finding:
    clause = chance.choice(catalogue.types)
    start, end = passage.start, passage.end - 1
    value = Value(ValueKind.PLACE, "Norway", "Norway") if chance.random() < 0.3 else None
    sure = chance.random()
    return Finding(
        clause.key,
        document.anchor(start, end),
        document.text[start:end],
        sure,
        (FoundBy.HEADS,),
        value,
        likely=sure > 0.2,
        section=passage.section_path,
        section_number=passage.section_number,
    )
