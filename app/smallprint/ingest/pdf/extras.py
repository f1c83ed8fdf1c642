"""What stands on a PDF page beside its content: the values of form fields, and what annotations say.

Nothing is run: pdfium is built without JavaScript, and actions are counted, never followed.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from smallprint.domain.document import BlockKind
from smallprint.ingest.pdf.aside import Aside
from smallprint.ingest.pdf.stamps import appearance_texts
from smallprint.ingest.text import HIDDEN_TEXT, normalised

_MOST_ON_A_PAGE = 2000
_LONGEST = 100_000  # characters of one value: as much as a long contract, and an end to what a hostile file can ask for
_SILENT = {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP}  # a popup repeats what its annotation says
_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW


_BUTTONS = (pdfium.FPDF_FORMFIELD_PUSHBUTTON, pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_TYPES = {
    "Btn": pdfium.FPDF_FORMFIELD_PUSHBUTTON, "Tx": pdfium.FPDF_FORMFIELD_TEXTFIELD,
    "Ch": pdfium.FPDF_FORMFIELD_COMBOBOX, "Sig": pdfium.FPDF_FORMFIELD_SIGNATURE,
}  # fmt: skip


class ExtraKind(StrEnum):
    """What an extra is; SIGNATURE is a field for one, ATTACHMENT a file pinned to the page, ACTION starts a program."""

    FIELD = "field"
    SIGNATURE = "signature"
    ANNOTATION = "annotation"
    ATTACHMENT = "attachment"
    ACTION = "action"


_FIELDS = (ExtraKind.FIELD, ExtraKind.SIGNATURE)
_TOLD_WITHOUT_TEXT = (ExtraKind.ACTION, ExtraKind.SIGNATURE)


@dataclass(frozen=True, slots=True)
class Extra:
    """One thing beside the content: its text (a name for an attachment), whether it is hidden, and where it is.

    `rect` is left, top, right, bottom in PDF user space.
    """

    kind: ExtraKind
    text: str
    hidden: bool
    rect: tuple[float, float, float, float]


def extras(document: pypdfium2.PdfDocument, page: pdfium.FPDF_PAGE, index: int) -> list[Extra]:
    """Return what is on the page at `index` beside its content, in the order of the file."""
    found: dict[int, Extra] = {}
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ON_A_PAGE)):
        with _annotation(page, number) as annotation:
            if annotation is None:
                continue
            kind, text = _said(document, annotation)
            if text or kind in _TOLD_WITHOUT_TEXT or _draws_a_value(document, annotation):
                hidden = bool(pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN)
                found[number] = Extra(kind, text, hidden, _rect(annotation))
    drawn = {number: one.rect for number, one in found.items() if one.kind in _FIELDS and not one.text}
    for number, text in appearance_texts(document.raw, index, drawn).items():
        found[number] = replace(found[number], text=text)
    return [one for one in found.values() if one.text or one.kind in _TOLD_WITHOUT_TEXT]


def written(found: list[Extra]) -> Aside:
    """Return the text of extras, each ending with a line end; hidden ones are said to be.

    Each line takes an equal part of its extra's rectangle, and each character an equal part of its line.
    """
    text, boxes, hidden, unseen = "", [np.zeros((0, 4), np.float32)], [], 0
    for extra in found:
        if extra.kind not in (*_FIELDS, ExtraKind.ANNOTATION) or not extra.text:
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
        if _field_type(document, annotation) == pdfium.FPDF_FORMFIELD_SIGNATURE:
            return ExtraKind.SIGNATURE, ""
        return ExtraKind.FIELD, _field(document, annotation)
    if subtype == pdfium.FPDF_ANNOT_FILEATTACHMENT:
        attachment = pdfium.FPDFAnnot_GetFileAttachment(annotation)
        name = _text(lambda out, size: pdfium.FPDFAttachment_GetName(attachment, out, size)) if attachment else ""
        return ExtraKind.ATTACHMENT, name or "a file without a name"
    if subtype == pdfium.FPDF_ANNOT_LINK and _starts_a_program(annotation):
        return ExtraKind.ACTION, ""
    if subtype in _SILENT:
        return ExtraKind.ANNOTATION, ""
    return ExtraKind.ANNOTATION, _entry(annotation, b"Contents")


def _field_type(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> int:
    """Return the type of a field as pdfium numbers it; by the field's own entry where the file has no form."""
    document.init_forms()
    if document.formenv is not None:
        return int(pdfium.FPDFAnnot_GetFormFieldType(document.formenv.raw, annotation))
    kind = _TYPES.get(_entry(annotation, b"FT"), pdfium.FPDF_FORMFIELD_UNKNOWN)
    ticked = pdfium.FPDFAnnot_HasKey(annotation, b"AS")  # a button without a state is one to push
    return int(pdfium.FPDF_FORMFIELD_CHECKBOX if kind == pdfium.FPDF_FORMFIELD_PUSHBUTTON and ticked else kind)


def _draws_a_value(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> bool:
    """Say whether a field shows its value in its appearance alone: with a form, pdfium gives the value itself."""
    is_field = pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET
    return is_field and document.formenv is None and _field_type(document, annotation) not in _BUTTONS


def _entry(annotation: pdfium.FPDF_ANNOTATION, key: bytes) -> str:
    return _text(lambda out, size: pdfium.FPDFAnnot_GetStringValue(annotation, key, out, size))


def _field(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> str:
    """Return a field's value; for a box or button that is ticked, a tick and the field's description or name."""
    kind = _field_type(document, annotation)
    if kind == pdfium.FPDF_FORMFIELD_PUSHBUTTON:
        return ""
    ticked = kind in _BUTTONS
    if ticked and _entry(annotation, b"AS") in ("", "Off"):
        return ""
    if document.formenv is None:
        name = _entry(annotation, b"TU") or _entry(annotation, b"T")
        return f"☒ {name}".rstrip() if ticked else _entry(annotation, b"V")
    form = document.formenv.raw
    if ticked:
        name = _text(lambda out, size: pdfium.FPDFAnnot_GetFormFieldAlternateName(form, annotation, out, size))
        name = name or _text(lambda out, size: pdfium.FPDFAnnot_GetFormFieldName(form, annotation, out, size))
        return f"☒ {name}".rstrip()
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
