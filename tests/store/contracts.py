"""Small contracts for the tests of the store, written here."""

import hashlib
import struct
from pathlib import Path

from smallprint.domain.document import (
    STRIP,
    Block,
    BlockKind,
    Document,
    DocumentKind,
    IngestReport,
    Metadata,
    OutlineEntry,
    Page,
)
from smallprint.domain.finding import Candidate, Finding, FoundBy
from smallprint.domain.passage import Definition, Passage, PassageKind, Section, Segmentation
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.domain.run import RunIdentity
from smallprint.store import Matter

IDENTITY = RunIdentity("nano", "a" * 64, "c" * 64, "0.1.0", "{}")
NO_MODEL = RunIdentity("", "", "c" * 64, "0.1.0", "{}")
SENTENCES = (
    "This Agreement is governed by the laws of Delaware. ",
    "Either party may terminate it on thirty days’ notice. ",
    "Neither party may assign it without consent.\n",
)


def contract(name: str = "lease.pdf", pages: int = 3, mark: str = "") -> Document:
    """Return a PDF of some pages with the same three sentences on each; `mark` makes its bytes differ."""
    one = "".join(SENTENCES)
    length = len(one)
    boxes = struct.pack("4f", 1.0, 2.0, 3.5, 4.25) * length
    strips = STRIP.pack(0, length - 1, 1.0, 2.0, 3.5, 4.25)
    return Document(
        sha256=hashlib.sha256(f"{name}{pages}{mark}".encode()).hexdigest(),
        name=name,
        kind=DocumentKind.PDF,
        text=one * pages,
        pages=tuple(
            Page(index, index * length, (index + 1) * length, str(index + 1), 612.0, 792.0, boxes, strips)
            for index in range(pages)
        ),
        blocks=(Block(BlockKind.HEADING, 0, 4, 1, "1."), Block(BlockKind.TABLE_ROW, 4, 9, columns=(0, 2))),
        metadata=Metadata("Lease", "A. Writer", "writer", "2020-01-02", False),
        outline=(OutlineEntry("Law", 1, 0), OutlineEntry("Nowhere", 2, None)),
        report=IngestReport(
            "pdfium",
            pages,
            length * pages,
            (),
            (Remark(RemarkKind.COMMENTS, 2), Remark(RemarkKind.PAGES_HARD_TO_READ, pages=(0,))),
            0.5,
            2,
            1,
            3,
            ("a.xlsx",),
        ),
    )


def passages(document: Document) -> Segmentation:
    """Return a passage for each sentence."""
    found: list[Passage] = []
    start = 0
    while start < len(document.text):
        sentence = SENTENCES[len(found) % len(SENTENCES)]
        end = start + len(sentence)
        path = (Section("9", "Law"), Section("(b)"))
        kind = PassageKind.SENTENCE
        found.append(Passage(len(found), start, end, document.page_at(start).index, kind, path, len(found) == 1))
        start = end
    return Segmentation(tuple(found), (Definition("Agreement", 5, 14, 0),))


def added(matter: Matter, document: Document | None = None, source: str = "/files/lease.pdf") -> int:
    """Add a contract to the matter, split into passages, and return its id."""
    document = document or contract()
    (document_id,) = matter.documents.queue([Path(source)])
    document_id = matter.documents.save(document_id, document, document.sha256.encode())
    matter.documents.save_segmentation(document_id, passages(document))
    return document_id


def finding(start: int, end: int, clause: str = "governing-law", confidence: float = 0.9) -> Finding:
    """Return a finding of `contract()` at these characters."""
    document = contract()
    anchor = document.anchor(start, end)
    return Finding(
        clause, anchor, document.quote(anchor), confidence, (FoundBy.LEXICAL, FoundBy.MODEL), likely=confidence >= 0.5
    )


def run(matter: Matter, document_id: int, *findings: Finding) -> list[int]:
    """Run a review that finds these, and return the findings' ids."""
    candidates = [Candidate(one.clause, number, 0.5) for number, one in enumerate(findings)]
    run_id = matter.runs.start(document_id, IDENTITY, candidates)
    return matter.runs.record(run_id, [(place, one, True) for place, one in enumerate(findings)])
