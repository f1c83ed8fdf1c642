"""Documents of a matter become ready for questions as they are read, and the retriever keeps up with the matter."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken, Progress
from smallprint.errors import Cancelled
from smallprint.ingest import read_text
from smallprint.locate import load_presence
from smallprint.matters.finders import rules_only
from smallprint.matters.index import MatterIndexer, MatterRetriever
from smallprint.read.answers.support import ANSWERS
from smallprint.retrieve import DocumentIndex
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.retrieve.contracts import CATALOGUE, LAW, LEASE, SUPPLY, finders, knowledge

TOKEN = CancelToken()
LAW_ASKED = "Which law governs the contract?"


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    with open_matter(tmp_path / "case.smallprint") as opened:
        yield opened


@pytest.fixture
def indexer() -> MatterIndexer:
    return MatterIndexer(CATALOGUE, finders())


def added(matter: Matter, name: str, text: str) -> int:
    """Store a text that was opened and neither split nor indexed."""
    document = read_text(text.encode(), name, name.encode().hex().ljust(64, "0")[:64])
    return matter.documents.save(matter.documents.queue([Path("/files") / name])[0], document, text.encode())


def test_a_question_is_answered_from_documents_that_were_not_indexed_before(
    matter: Matter, indexer: MatterIndexer
) -> None:
    document_id = added(matter, "supply.txt", SUPPLY)
    found = MatterRetriever(matter, indexer, knowledge()).retrieve(LAW_ASKED, [document_id], 3, TOKEN)
    text = matter.documents.load(document_id).text
    assert LAW in text[found.excerpts[0].start : found.excerpts[0].end]
    assert matter.retrieval.missing(indexer.made_with) == []


def test_the_retriever_keeps_up_with_the_matter(matter: Matter, indexer: MatterIndexer) -> None:
    retriever = MatterRetriever(matter, indexer, knowledge())
    supply = added(matter, "supply.txt", SUPPLY)
    assert [one for one, _ in retriever.retrieve_each(LAW_ASKED, [supply], 1, TOKEN)] == [supply]
    lease = added(matter, "lease.txt", LEASE)
    assert [one for one, _ in retriever.retrieve_each(LAW_ASKED, [lease, supply], 1, TOKEN)] == [supply, lease]
    matter.documents.remove(supply)
    assert [one for one, _ in retriever.retrieve_each(LAW_ASKED, [lease, supply], 1, TOKEN)] == [lease]
    lawful, segmentation = matter.documents.load(lease), matter.documents.segmentation(lease)
    assert segmentation is not None
    indexer.index(matter, Opened(lease, lawful, segmentation), [])
    again = retriever.retrieve("When is the rent due?", [lease], 1, TOKEN)
    assert again.excerpts[0].document_id == lease


def test_an_index_of_another_make_is_made_again(matter: Matter, indexer: MatterIndexer) -> None:
    document_id = added(matter, "supply.txt", SUPPLY)
    matter.retrieval.save(document_id, "an older version", b"of another format")
    indexer.index_missing(matter, _silent, TOKEN)
    (packed,) = matter.retrieval.packed([document_id]).values()
    assert len(DocumentIndex.unpacked(packed).starts) > 8


def test_an_index_says_how_likely_the_document_has_each_type(matter: Matter, indexer: MatterIndexer) -> None:
    document_id = added(matter, "supply.txt", SUPPLY)
    indexer.index_missing(matter, _silent, TOKEN, [document_id])
    index = DocumentIndex.unpacked(matter.retrieval.packed([document_id])[document_id])
    document, segmentation = matter.documents.load(document_id), matter.documents.segmentation(document_id)
    assert segmentation is not None
    candidates = finders().candidates(document, segmentation, TOKEN)
    chances = load_presence(shipped("models", "clauses", "presence.npz")).chances(candidates, len(document.text))
    assert len(chances) > 30
    for key, chance in chances.items():
        assert index.presence[[clause.key for clause in CATALOGUE.types].index(key)] == pytest.approx(chance)


def test_where_nothing_is_trained_the_rules_say_what_is_there(matter: Matter) -> None:
    indexer = MatterIndexer(CATALOGUE, rules_only(CATALOGUE))
    document_id = added(matter, "supply.txt", SUPPLY)
    retriever = MatterRetriever(matter, indexer, knowledge())
    assert retriever.retrieve(LAW_ASKED, [document_id], 1, TOKEN).supported > ANSWERS
    absent = retriever.retrieve("Must source code be placed with an escrow agent?", [document_id], 1, TOKEN)
    assert absent.supported < ANSWERS


def test_indexing_says_where_it_is_and_stops_when_it_is_cancelled(matter: Matter, indexer: MatterIndexer) -> None:
    added(matter, "supply.txt", SUPPLY)
    added(matter, "lease.txt", LEASE)
    token, told = CancelToken(), []

    def report(progress: Progress) -> None:
        told.append((progress.name, progress.done, progress.total))
        token.cancel()

    with pytest.raises(Cancelled):
        indexer.index_missing(matter, report, token)
    assert told == [("supply.txt", 0, 2)]
    assert len(matter.retrieval.missing(indexer.made_with)) == 2


def _silent(_progress: Progress) -> None:
    pass
