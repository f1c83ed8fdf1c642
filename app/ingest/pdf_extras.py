"""What stands on a PDF page beside its content: the values of form fields, and what annotations say.

Nothing is run: pdfium is built without JavaScript, and actions are counted, never followed.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from app.domain.document import BlockKind
from app.ingest.pdf_aside import Aside
from app.ingest.text import HIDDEN_TEXT, normalised

_MOST_ON_A_PAGE = 2000
_LONGEST = 100_000  # characters of one value: as much as a long contract, and an end to what a hostile file can ask for
_SILENT = {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}  # a popup repeats what its annotation says
_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW


class ExtraKind(StrEnum):
    """What an extra is; ATTACHMENT is a file pinned to the page, ACTION a link that starts a program."""

    FIELD = "field"
    ANNOTATION = "annotation"
    ATTACHMENT = "attachment"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Extra:
    """One thing beside the content: its text (a name for an attachment), whether it is hidden, and where it is.

    `rect` is left, top, right, bottom in PDF user space.
    """

    kind: ExtraKind
    text: str
    hidden: bool
    rect: tuple[float, float, float, float]


def extras(document: pypdfium2.PdfDocument, page: pdfium.FPDF_PAGE) -> list[Extra]:
    """Return what is on a page beside its content, in the order of the file."""
    found: list[Extra] = []
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ON_A_PAGE)):
        with _annotation(page, number) as annotation:
            if annotation is None:
                continue
            kind, text = _said(document, annotation)
            if kind is ExtraKind.ACTION or text:
                hidden = bool(pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN)
                found.append(Extra(kind, text, hidden, _rect(annotation)))
    return found


def written(found: list[Extra]) -> Aside:
    """Return the text of extras, each ending with a line end; hidden ones are said to be.

    Each line takes an equal part of its extra's rectangle, and each character an equal part of its line.
    """
    text, boxes, hidden, unseen = "", [np.zeros((0, 4), np.float32)], [], 0
    for extra in found:
        if extra.kind not in (ExtraKind.FIELD, ExtraKind.ANNOTATION):
            continue
        said = HIDDEN_TEXT + extra.text if extra.hidden else extra.text
        if extra.hidden:
            hidden.append((len(text), len(text) + len(said), BlockKind.HIDDEN))
            unseen += len(extra.text)
        lines = said.split("\n")
        left, top, right, bottom = extra.rect
        step = (top - bottom) / len(lines)
        for row, line in enumerate(lines):
            text += line + "\n"
            edges = np.linspace(left, right, len(line) + 1)
            held = np.zeros((len(line) + 1, 4), np.float32)
            held[:-1, 0], held[:-1, 2] = edges[:-1], edges[1:]
            held[:-1, 1], held[:-1, 3] = top - row * step, top - (row + 1) * step
            boxes.append(held)
    return Aside(text, np.concatenate(boxes), tuple(hidden), unseen)


def _said(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> tuple[ExtraKind, str]:
    subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    if subtype == pdfium.FPDF_ANNOT_WIDGET:
        return ExtraKind.FIELD, _field(document, annotation)
    if subtype == pdfium.FPDF_ANNOT_FILEATTACHMENT:
        attachment = pdfium.FPDFAnnot_GetFileAttachment(annotation)
        name = _text(lambda out, size: pdfium.FPDFAttachment_GetName(attachment, out, size)) if attachment else ""
        return ExtraKind.ATTACHMENT, name or "a file without a name"
    if subtype == pdfium.FPDF_ANNOT_LINK and _starts_a_program(annotation):
        return ExtraKind.ACTION, ""
    if subtype in _SILENT:
        return ExtraKind.ANNOTATION, ""
    return ExtraKind.ANNOTATION, _text(
        lambda out, size: pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", out, size)
    )


def _field(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> str:
    """Return a field's value; for a box or button that is ticked, a tick and the field's description or name."""
    document.init_forms()
    if document.formenv is None:
        return ""
    form = document.formenv.raw
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON):
        if _text(lambda out, size: pdfium.FPDFAnnot_GetStringValue(annotation, b"AS", out, size)) in ("", "Off"):
            return ""
        name = _text(lambda out, size: pdfium.FPDFAnnot_GetFormFieldAlternateName(form, annotation, out, size))
        name = name or _text(lambda out, size: pdfium.FPDFAnnot_GetFormFieldName(form, annotation, out, size))
        return f"☒ {name}".rstrip()
    if kind == pdfium.FPDF_FORMFIELD_PUSHBUTTON:
        return ""
    return _text(lambda out, size: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, out, size))


def _starts_a_program(annotation: pdfium.FPDF_ANNOTATION) -> bool:
    link = pdfium.FPDFAnnot_GetLink(annotation)
    action = pdfium.FPDFLink_GetAction(link) if link else None
    return bool(action) and pdfium.FPDFAction_GetType(action) == pdfium.PDFACTION_LAUNCH


def _text(ask: Callable[[object, int], int]) -> str:
    """Return a string that pdfium writes as UTF-16 with a zero at the end, after saying how many bytes it takes."""
    size = min(ask(None, 0), 2 * _LONGEST)
    if size <= 2:
        return ""
    units = (ctypes.c_ushort * (size // 2))()
    if ask(units, size) > size:
        return ""  # longer than anything a person wrote there
    return normalised(bytes(units)[: size - 2].decode("utf-16-le", "replace")).strip()


def _rect(annotation: pdfium.FPDF_ANNOTATION) -> tuple[float, float, float, float]:
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect)):
        return 0.0, 0.0, 0.0, 0.0
    low, high = min(rect.bottom, rect.top), max(rect.bottom, rect.top)
    return min(rect.left, rect.right), high, max(rect.left, rect.right), low


@contextmanager
def _annotation(page: pdfium.FPDF_PAGE, number: int) -> Iterator[pdfium.FPDF_ANNOTATION | None]:
    annotation = pdfium.FPDFPage_GetAnnot(page, number)
    try:
        yield annotation or None
    finally:
        if annotation:
            pdfium.FPDFPage_CloseAnnot(annotation)
