"""The corpus for OpenContracts: what its import and its own check of an archive ask for, and the words at their places.

The rules are those of the published form: https://github.com/Open-Source-Legal/OpenContracts
"""

import io
import json
import re
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from jsonschema import Draft202012Validator

from smallprint.domain.decision import Verdict
from smallprint.domain.document import STRIP, Document, DocumentKind, Page
from smallprint.domain.handoff import Choice, Private, ReportOrder, report_order
from smallprint.domain.review import DocumentReview, MatterReview
from smallprint.export import OPENCONTRACTS, format_of, made_report
from smallprint.export.opencontracts import annotated_names, render
from smallprint.ingest.own_output import is_own_output
from smallprint.matters.handing_over import ALL_FORMATS
from tests.export.reviews import CAP, CATALOGUE, LAW, NOTICE, WHEN, document, found, refused, reviewed

_TEXTS = ("id", "text", "label_type", "color", "description", "icon")
_NAMED = {"type": "object", "required": ["title", "description", "creator", "icon_name", "icon_data"]}
_LENGTH = {"type": "number", "minimum": 0}
_ON_PAGE = {
    "type": "object",
    "required": ["bounds", "tokensJsons", "rawText"],
    "properties": {
        "bounds": {
            "required": ["top", "bottom", "left", "right"],
            "additionalProperties": _LENGTH,
        },
        "tokensJsons": {"minItems": 1, "items": {"required": ["pageIndex", "tokenIndex"]}},
    },
}
_ON_TEXT = {"type": "object", "required": ["start", "end", "text"], "additionalProperties": False}
_ON_TEXT["properties"] = {"start": {"type": "integer"}, "end": {"type": "integer"}, "text": {"type": "string"}}
_ANNOTATION = {
    "required": ["id", "annotationLabel", "rawText", "page", "annotation_json", "parent_id", "structural"],
    "properties": {
        "page": {"type": "integer", "minimum": 0},
        "annotation_type": {"enum": ["TOKEN_LABEL", "SPAN_LABEL"]},
        "annotation_json": {
            "anyOf": [_ON_TEXT, {"patternProperties": {r"^\d+$": _ON_PAGE}, "additionalProperties": False}]
        },
        "content_modalities": {"items": {"enum": ["TEXT", "IMAGE"]}},
    },
}
_PAGE = {
    "required": ["page", "tokens"],
    "properties": {
        "page": {"required": ["width", "height", "index"]},
        "tokens": {
            "items": {
                "required": ["x", "y", "width", "height", "text"],
                "properties": dict.fromkeys(("x", "y", "width", "height"), _LENGTH),
            }
        },
    },
}
_DOCUMENT = {
    "required": ["title", "content", "description", "page_count", "pawls_file_content", "doc_labels", "labelled_text"],
    "properties": {
        "page_count": {"type": "integer", "minimum": 1},
        "pawls_file_content": {"type": "array", "items": _PAGE},
        "labelled_text": {"type": "array", "items": _ANNOTATION},
    },
}
_LABELS = {
    "type": "object",
    "additionalProperties": {
        "required": list(_TEXTS),
        "properties": {
            **{name: {"type": "string"} for name in _TEXTS},
            "color": {"pattern": "^#[0-9A-Fa-f]{6}$"},
            "text": {"type": "string", "minLength": 1, "maxLength": 128},
        },
    },
}
FORM = {
    "required": ["annotated_docs", "doc_labels", "text_labels", "corpus", "label_set"],
    "properties": {
        "annotated_docs": {"additionalProperties": _DOCUMENT},
        "doc_labels": _LABELS,
        "text_labels": _LABELS,
        "corpus": {**_NAMED, "properties": {"icon_data": {"type": "string"}}},
        "label_set": {**_NAMED, "properties": {"icon_data": {"type": "string"}}},
    },
}


def set_out(one: Document) -> Document:
    """Return a document whose lines stand on pages, each line 12 points high."""
    pages = []
    for page in one.pages:
        lines = [(at.start(), at.end()) for at in re.finditer(r"[^\n]+", one.text[page.start : page.end])]
        strips = [STRIP.pack(*line, 72, 72 + 20 * at, 500, 84 + 20 * at) for at, line in enumerate(lines)]
        pages.append(replace(page, width=612.0, height=792.0, strips=b"".join(strips)))
    return replace(one, pages=tuple(pages))


def lease(name: str = "lease.pdf", kind: DocumentKind = DocumentKind.PDF, number: int = 1) -> DocumentReview:
    within = document(name, kind)
    within = set_out(within) if kind is DocumentKind.PDF else within
    review = reviewed(
        within,
        found(within, "law", LAW, Verdict.ACCEPTED, reason="As usual."),
        found(within, "notice", f"{NOTICE} {CAP[:9]}"),
        found(within, "cap", CAP, Verdict.REJECTED),
    )
    return replace(review, summary=replace(review.summary, id=number, name=name, distinct_name=""))


def order(*reviews: DocumentReview, choice: Choice = Choice()) -> ReportOrder:  # noqa: B008 - frozen
    original: Callable[[int], bytes] = lambda number: f"original {number}".encode()  # noqa: E731
    return report_order(MatterReview("Project Lark", reviews), CATALOGUE, WHEN, choice, original=original)


def unpacked(ordered: ReportOrder) -> tuple[Any, dict[str, bytes]]:
    """Return data.json and the documents, after what its import asks of both."""
    with ZipFile(io.BytesIO(render(ordered))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    data = json.loads(files.pop("data.json"))
    Draft202012Validator(FORM).validate(data)
    assert set(data["annotated_docs"]) == set(files)
    assert all("/" not in name for name in files)
    for labels, kinds in (("doc_labels", {"DOC_TYPE_LABEL"}), ("text_labels", {"TOKEN_LABEL", "SPAN_LABEL"})):
        assert all(one["text"] == key and one["label_type"] in kinds for key, one in data[labels].items())
    for one in data["annotated_docs"].values():
        check_document(one, data)
    return data, files


def check_document(one: Any, data: Any) -> None:
    assert [page["page"]["index"] for page in one["pawls_file_content"]] == list(range(len(one["pawls_file_content"])))
    assert one["page_count"] == (len(one["pawls_file_content"]) or 1)
    assert set(one["doc_labels"]) <= set(data["doc_labels"])
    for annotation in one["labelled_text"]:
        assert annotation["annotationLabel"] in data["text_labels"]
        on = annotation["annotation_json"]
        if annotation["annotation_type"] == "SPAN_LABEL":
            assert one["content"][on["start"] : on["end"]] == on["text"] == annotation["rawText"]
            continue
        words = []
        for page, place in on.items():
            assert all(str(token["pageIndex"]) == page for token in place["tokensJsons"])
            tokens = one["pawls_file_content"][int(page)]["tokens"]
            words += [tokens[token["tokenIndex"]]["text"] for token in place["tokensJsons"]]
        assert " ".join(words) == " ".join(annotation["rawText"].split())
        assert annotation["page"] == min(map(int, on))


def test_a_pdf_is_itself_with_its_findings_on_the_words_of_its_pages() -> None:
    data, files = unpacked(order(lease(), refused()))
    assert files == {"lease.pdf": b"original 1"}
    [one] = data["annotated_docs"].values()
    law, notice = one["labelled_text"]
    name = next(one.name for one in CATALOGUE.types if one.key == "law")
    assert (law["annotationLabel"], law["rawText"], law["page"]) == (name, LAW, 0)
    assert "Accepted: As usual." in law["long_description"]
    assert notice["page"] == 1
    box = law["annotation_json"]["0"]["bounds"]
    assert (box["left"], box["top"], box["bottom"]) == (72, 72, 84)
    assert 490 < box["right"] <= 500
    first = one["pawls_file_content"][0]["tokens"][0]
    assert first["text"] == LAW.split()[0]
    assert first["width"] == pytest.approx(428 * len(first["text"]) / len(LAW), abs=0.01)


def test_any_other_document_is_its_text_with_findings_as_spans() -> None:
    data, files = unpacked(order(lease("side letter.docx", DocumentKind.DOCX), lease("lease.pdf", number=2)))
    assert set(files) == {"side letter.txt", "lease.pdf"}
    letter = data["annotated_docs"]["side letter.txt"]
    assert files["side letter.txt"].decode() == letter["content"]
    assert {one["annotation_type"] for one in letter["labelled_text"]} == {"SPAN_LABEL"}
    assert {one["page"] for one in letter["labelled_text"]} == {1}
    assert {one["label_type"] for one in data["text_labels"].values()} == {"TOKEN_LABEL"}


@pytest.mark.parametrize("choice", [Choice(originals=False), Choice(without=frozenset({Private.PEOPLE}))])
def test_where_files_stay_here_their_text_stands_in(choice: Choice) -> None:
    _, files = unpacked(order(lease(), choice=choice))
    assert set(files) == {"lease.txt"}


def test_a_pdf_of_which_words_have_no_place_is_its_text() -> None:
    one = lease()
    assert one.document is not None
    bare = tuple(replace(page, strips=b"") if page.index else page for page in one.document.pages)
    _, files = unpacked(order(replace(one, document=replace(one.document, pages=bare))))
    assert set(files) == {"lease.txt"}


def test_words_with_boxes_have_exact_places_and_lines_from_right_to_left_begin_at_the_right() -> None:
    boxes = b"".join(struct.pack("4f", 10.0 * at, 5, 10.0 * at + 10, 15) for at in range(len("Due now\n")))
    exact = Page(0, 0, 8, "1", 200, 100, boxes=boxes)
    hebrew = "הסכם זה"
    strip = STRIP.pack(0, len(hebrew), 20, 30, 90, 40)
    other = Page(1, 8, 8 + len(hebrew) + 1, "2", 200, 100, strips=strip)
    text = f"Due now\n{hebrew}\n\n"
    within = replace(document(), text=text, pages=(exact, other, Page(2, other.end, len(text), "3")))
    data, _ = unpacked(order(reviewed(within, found(within, "law", "now"), found(within, "notice", hebrew))))
    first, second, _ = data["annotated_docs"]["lease.pdf"]["pawls_file_content"]
    assert [(one["text"], one["x"], one["width"]) for one in first["tokens"]] == [("Due", 0, 30), ("now", 40, 30)]
    assert [(one["text"], one["x"]) for one in second["tokens"]] == [("הסכם", 50), ("זה", 20)]


def test_documents_of_one_name_and_damaged_text_are_each_told() -> None:
    odd = lease("data.json", DocumentKind.TEXT, 3)
    assert odd.document is not None
    odd = replace(odd, document=replace(odd.document, text=odd.document.text.replace("\n", "\ud800", 1)))
    ordered = order(lease(), lease("LEASE.pdf", number=2), odd)
    _, files = unpacked(ordered)
    assert set(files) == {"lease.pdf", "LEASE (2).pdf", "data.txt"}
    assert set(annotated_names(ordered)) == {"data.json", *files}


def test_it_is_known_by_its_name_and_as_our_own_archive(tmp_path: Path) -> None:
    path = tmp_path / "x.opencontracts.zip"
    assert format_of(path, ALL_FORMATS) is OPENCONTRACTS
    path.write_bytes(made_report(order(lease()), path, OPENCONTRACTS))
    assert is_own_output(path)
