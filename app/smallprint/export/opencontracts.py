"""The findings as an annotated corpus for OpenContracts: a zip archive that its import takes.

    data.json       {"annotated_docs", "doc_labels", "text_labels", "corpus", "label_set"}, version 1
    lease.pdf       a PDF as it was added: each finding is on words of its pages (TOKEN_LABEL)
    amendment.txt   any other document as the text that was read of it: each finding is a span of it (SPAN_LABEL)

Where the documents' own files are not handed over, or a PDF has no places for words of a finding, the text stands in.
An annotation is a finding that is stated and that nobody rejected; its label is its clause type, its description says
value, status and notes. The kind of contract is a label of the document. Nothing tells who made it.
https://github.com/Open-Source-Legal/OpenContracts/blob/main/docs/architecture/corpus-export-format-spec.md
"""

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from zipfile import ZIP_DEFLATED, ZipFile

from smallprint.domain.clause import ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.document import Document, DocumentKind
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.errors import EntryDamaged
from smallprint.export import wording
from smallprint.export.bundle import OWN_ARCHIVE, whole, write_entry
from smallprint.export.corpus_pages import PlacedWord, bounds, page_json, words_of
from smallprint.export.docx_styles import GROUP_COLOURS
from smallprint.export.file_names import free_name
from smallprint.export.pace import Pace
from smallprint.export.values_said import value_said

Json = dict[str, object]
DATA = "data.json"
_ON_TOKENS, _ON_SPANS, _ON_DOCUMENTS = "TOKEN_LABEL", "SPAN_LABEL", "DOC_TYPE_LABEL"
_KIND_COLOUR = "#7B766B"
_TEXT_PAGE = 1  # that spans of a text are on
_MOST_LABEL = 120  # characters of a label's name


@dataclass(frozen=True, slots=True)
class _Paper:
    """One document of the corpus: the name and the bytes of its file, and the places of words in it, none of a text."""

    name: str
    content: bytes
    review: DocumentReview
    document: Document
    words: tuple[tuple[PlacedWord, ...], ...] = ()

    @property
    def label_type(self) -> str:
        """How its annotations stand in it."""
        return _ON_TOKENS if self.words else _ON_SPANS


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the archive; raises Cancelled."""
    pace = pace or Pace()
    taken = {DATA}
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.comment = OWN_ARCHIVE
        told: list[tuple[_Paper, Json]] = []
        names = {one.key: _label(one.name) for one in wording.clause_types(order.catalogue, order.review.documents)}
        for review in order.review.documents:
            pace.check()
            if review.document is None:
                continue
            paper = _paper(order, review, review.document, taken)
            write_entry(archive, paper.name, paper.content, order.made_at)
            told.append((paper, _annotated(order, paper, names, pace)))
        write_entry(archive, DATA, _encoded(_corpus(order, told)), order.made_at)
    return out.getvalue()


def annotated_names(order: ReportOrder) -> list[str]:
    """Return what the archive would hold."""
    taken = {DATA}
    read = [one for one in order.review.documents if one.document is not None]
    return [DATA, *(free_name(_name(one, _is_pdf(order, one)), taken) for one in read)]


def _paper(order: ReportOrder, review: DocumentReview, document: Document, taken: set[str]) -> _Paper:
    if _is_pdf(order, review) and order.original is not None:
        document = _laid_out(order, review, document)
        words = tuple(tuple(words_of(document, page)) for page in document.pages)
        paper = _Paper("", b"", review, document, words)
        if all(_tokens(paper, one) for one in _stated(order, review)):
            name = free_name(_name(review, own=True), taken)
            return _Paper(name, order.original(review.summary.id), review, document, words)
    text = wording.sound(document.text)
    return _Paper(free_name(_name(review, own=False), taken), text.encode(), review, document)


def _laid_out(order: ReportOrder, review: DocumentReview, document: Document) -> Document:
    """Return a document with the places of its words: a report needs none, so it comes without."""
    if order.laid_out is None:
        return document
    try:
        return replace(document, pages=order.laid_out(review.summary.id).pages)
    except EntryDamaged:
        return document


def _is_pdf(order: ReportOrder, review: DocumentReview) -> bool:
    document = review.document
    return whole(order) and document is not None and document.kind is DocumentKind.PDF


def _name(review: DocumentReview, own: bool) -> str:
    """Return the name of a document's own file, or of its text."""
    name = review.summary.cited_as.rpartition("/")[2]
    suffix = ".pdf" if own else ".txt"
    return name if name.lower().endswith(suffix) else f"{PurePath(name).stem or 'document'}{suffix}"


def _stated(order: ReportOrder, review: DocumentReview) -> list[ReviewedFinding]:
    return [
        one
        for one in order.stated(review)
        if one.verdict is not Verdict.REJECTED and not one.broken and one.finding.anchor.start < one.finding.anchor.end
    ]


def _annotated(order: ReportOrder, paper: _Paper, names: dict[str, str], pace: Pace) -> Json:
    annotations = []
    for number, found in enumerate(_stated(order, paper.review)):
        pace.step()
        annotations.append(_annotation(paper, found, names[found.finding.clause], f"{paper.name}-{number}"))
    kind = order.catalogue.kinds.get(paper.review.summary.contract_kind)
    return {
        "title": wording.one_line(paper.review.summary.cited_as),
        "content": wording.sound(paper.document.text),
        "description": " ".join(wording.coverage(paper.review)),
        "pawls_file_content": [
            page_json(page, words) for page, words in zip(paper.document.pages, paper.words, strict=False)
        ],
        "page_count": len(paper.words) or 1,
        "file_type": "application/pdf" if paper.words else "text/plain",
        "doc_labels": [_label(kind.name)] if kind is not None else [],
        "labelled_text": annotations,
    }


def _annotation(paper: _Paper, found: ReviewedFinding, label: str, identity: str) -> Json:
    anchor = found.finding.anchor
    quote = wording.sound(paper.document.text[anchor.start : anchor.end])
    on: Json = {"start": anchor.start, "end": anchor.end, "text": quote}
    page = _TEXT_PAGE
    if paper.words:
        on = _on_pages(paper, found)
        page = min(map(int, on))
    return {
        "id": identity,
        "annotationLabel": label,
        "rawText": quote,
        "page": page,
        "annotation_json": on,
        "parent_id": None,
        "annotation_type": paper.label_type,
        "structural": False,
        "content_modalities": ["TEXT"],
        "long_description": "\n\n".join(_said(found)),
    }


def _tokens(paper: _Paper, found: ReviewedFinding) -> dict[int, list[int]]:
    """Return the numbers of the words that a finding is on, by page."""
    anchor = found.finding.anchor
    on: dict[int, list[int]] = {}
    for page, words in zip(paper.document.pages, paper.words, strict=True):
        if page.start < anchor.end and anchor.start < page.end:
            numbers = [at for at, one in enumerate(words) if one.start < anchor.end and anchor.start < one.end]
            on |= {page.index: numbers} if numbers else {}
    return on


def _on_pages(paper: _Paper, found: ReviewedFinding) -> Json:
    """Return where a finding stands, by page."""
    on: Json = {}
    for page, numbers in _tokens(paper, found).items():
        words = [paper.words[page][number] for number in numbers]
        on[str(page)] = {
            "bounds": bounds(words),
            "tokensJsons": [{"pageIndex": page, "tokenIndex": number} for number in numbers],
            "rawText": " ".join(one.text for one in words),
        }
    return on


def _said(found: ReviewedFinding) -> list[str]:
    """Return the value, the status with its reason, and the notes of a finding, a paragraph each."""
    value = f"Value: {wording.one_line(found.shown_value)}" if found.shown_value else ""
    reason = wording.one_line(found.decision.reason) if found.decision else ""
    status = VERDICT_NAMES[found.verdict]
    lines = [value, wording.one_line(value_said(found.finding.value)), f"{status}: {reason}" if reason else status]
    lines += [f"Note: {wording.one_line(one.text)}" for one in found.notes]
    lines += [wording.proposed(found.proposed)]
    return [line for line in lines if line]


def _corpus(order: ReportOrder, told: Sequence[tuple[_Paper, Json]]) -> Json:
    title = wording.one_line(order.review.title)
    about = "Findings of Smallprint, as annotations."
    icon = {"icon_name": "", "icon_data": "", "creator": ""}
    on = _ON_TOKENS if any(paper.words for paper, _ in told) else _ON_SPANS
    used = {found.finding.clause for paper, _ in told for found in _stated(order, paper.review)}
    types = wording.clause_types(order.catalogue, order.review.documents)
    kinds = [order.catalogue.kinds.get(paper.review.summary.contract_kind) for paper, _ in told]
    return {
        "annotated_docs": {paper.name: one for paper, one in told},
        "doc_labels": {
            _label(one.name): _definition(f"kind-{one.key}", one.name, _ON_DOCUMENTS, _KIND_COLOUR, "Kind of contract")
            for one in kinds
            if one is not None
        },
        "text_labels": {_label(one.name): _clause_label(one, on) for one in types if one.key in used},
        "corpus": {"id": 1, "title": title, "description": about, "label_set": "1", **icon},
        "label_set": {"id": "1", "title": f"{title}: clause types", "description": about, **icon},
    }


def _clause_label(clause: ClauseType, label_type: str) -> Json:
    colour = f"#{GROUP_COLOURS[clause.group][1]}"
    return _definition(clause.key, clause.name, label_type, colour, wording.one_line(clause.question))


def _definition(key: str, name: str, label_type: str, colour: str, about: str) -> Json:
    named = _label(name)
    return {
        "id": key, "text": named, "label_type": label_type, "color": colour, "description": about, "icon": "tag",
    }  # fmt: skip


def _label(name: str) -> str:
    return wording.shortened(wording.one_line(name), _MOST_LABEL)


def _encoded(data: Json) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
