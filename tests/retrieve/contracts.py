"""A contract written here, and a searcher over it with the real weights."""

from functools import cache

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.domain.question import Retrieved
from smallprint.locate import load_catalogue
from smallprint.matters.finders import Finders, load_finders
from smallprint.matters.index import MatterIndexer
from smallprint.retrieve import DocumentIndex, Knowledge, Searcher
from smallprint.segment import segment
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
LAW = "This Agreement shall be governed by and construed in accordance with the laws of the State of Ohio."
FORCE = "Neither party is in default where fire, flood, strike or war keeps it from performing."
ASSIGN = "Neither party may assign this Agreement without the prior written consent of the other party."
SUPPLY = f"""SUPPLY AGREEMENT

This Supply Agreement is made on 3 May 2016 between Larkfield Ltd ("Larkfield") and Ondine Inc. ("Ondine").

1. Definitions. "Goods" means the glass bottles listed in Schedule A.

2. Supply. Larkfield shall deliver the Goods that Ondine orders, at the prices of Schedule A.

3. Payment. Ondine shall pay each invoice within forty-five days after it was received.

4. Inspection. Ondine may reject Goods under Section 3 that do not match the samples.

5. Assignment. {ASSIGN}

6. Force majeure. {FORCE}

7. Governing Law. {LAW}
"""
LEASE = """OFFICE LEASE

Quarry Stone LLC lets the third floor to Pellworm AG from 1 July 2019.

1. Rent. The rent is $4,000 a month and is due on the first of it.

2. Pets. No dogs are kept on the premises.
"""


def read(text: str, name: str = "supply.txt") -> tuple[Document, Segmentation]:
    """Return a text as a document of one page, and its passages."""
    document = Document("0" * 64, name, DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))
    return document, segment(document)


@cache
def finders() -> Finders:
    """Return the finders that ship with the program."""
    return load_finders(CATALOGUE, shipped("models", "clauses"))


@cache
def knowledge() -> Knowledge:
    """Return what the program searches with."""
    rarity, thesaurus = shipped("models", "retrieval", "rarity.npz"), shipped("resources", "thesaurus.toml")
    return Knowledge(CATALOGUE, rarity, thesaurus)


def indexed(text: str) -> DocumentIndex:
    """Return the index of a text, with what the clause heads find in it."""
    document, segmentation = read(text)
    candidates = finders().candidates(document, segmentation, CancelToken())
    return MatterIndexer(CATALOGUE, finders()).indexed(document, segmentation, candidates)


def retrieved(document: Document, segmentation: Segmentation, question: str) -> Retrieved:
    """Return what is retrieved from one document by the words of a question."""
    found = Searcher(knowledge(), heads=False)
    found.hold(1, document.name, MatterIndexer(CATALOGUE, finders()).indexed(document, segmentation, ()))
    return found.retrieve(question, [1], 6, CancelToken())


def searcher(*texts: tuple[str, str], heads: bool = True) -> Searcher:
    """Return a searcher over texts, given with their names; their ids count from 1."""
    found = Searcher(knowledge(), heads)
    for number, (name, text) in enumerate(texts, 1):
        found.hold(number, name, indexed(text))
    return found
