"""A form as a file, and back: facts, clauses, and a line for each sentence."""

import json
from collections.abc import Sequence
from pathlib import Path

from smallprint.domain.standard import FormClause, FormPiece, StandardForm
from smallprint.errors import StandardInvalid
from smallprint.export.whole import write_whole

SUFFIX = ".json"
_VERSION = 1
_FACTS = ("title", "publisher", "version", "licence", "source")
_HEADING, _BLANK, _FREE = "heading", "blank", "free"  # a heading; followed by a blank; may be left out
_PRINT, _CASE_PRINT = 16, 8  # letters
_LARGEST = 8_000_000  # bytes


def form_as_text(form: StandardForm) -> str:
    """Return a form as it is kept in a file: JSON with a line for each clause and each sentence."""
    facts = {"smallprint_standard": _VERSION} | {name: getattr(form, name) for name in _FACTS}
    head = json.dumps(facts, ensure_ascii=False, indent=1).removesuffix("\n}")
    clauses = _lines([[one.number, one.heading] for one in form.clauses])
    pieces = _lines([_row(one) for one in form.pieces])
    return f'{head},\n "clauses": [\n{clauses}\n ],\n "pieces": [\n{pieces}\n ]\n}}\n'


def _lines(rows: Sequence[Sequence[object]]) -> str:
    return ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)


def _row(piece: FormPiece) -> list[object]:
    flags = {_HEADING: piece.heading, _BLANK: piece.blank_after, _FREE: not piece.needed}
    row: list[object] = [piece.clause, piece.words, piece.print, piece.case_print]
    row.append(" ".join(name for name, there in flags.items() if there))
    return [*row, piece.text] if piece.text else row


def write_form(form: StandardForm, path: Path) -> None:
    """Write a form to a file, whole or not at all; raises StandardInvalid or ExportFailed where it cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StandardInvalid(f"“{path}” cannot be written ({error.strerror or error}).") from error
    write_whole(path, form_as_text(form).encode("utf-8"))


def load_form(path: Path) -> StandardForm:
    """Return the form of a file; raises StandardInvalid."""
    try:
        if path.stat().st_size > _LARGEST:
            raise StandardInvalid(f"“{path.name}” is too large for a standard form.")
        content = path.read_text(encoding="utf-8")
    except OSError as error:
        raise StandardInvalid(f"“{path.name}” cannot be opened ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise _invalid(path) from error
    return read_form(content, path)


def read_form(content: str, path: Path) -> StandardForm:
    """Return the form that a text holds; its key is the name of its file. Raises StandardInvalid."""
    try:
        said = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _invalid(path) from error
    if not isinstance(said, dict) or not isinstance(said.get("smallprint_standard"), int):
        raise _invalid(path)
    if said["smallprint_standard"] > _VERSION:
        raise StandardInvalid(f"“{path.name}” is a standard form of a newer Smallprint. Update the program to use it.")
    try:
        title, publisher, version, licence, source = (_text(said.get(name, "")) for name in _FACTS)
        clauses = tuple(FormClause(*(_text(one) for one in row)) for row in said["clauses"])
        pieces = tuple(_piece(row, len(clauses)) for row in said["pieces"])
    except (KeyError, TypeError, ValueError) as error:
        raise _invalid(path) from error
    form = StandardForm(path.stem, title, publisher, version, licence, source, clauses, pieces)
    if not form.title or not form.length:
        raise _invalid(path)
    return form


def _piece(row: object, clauses: int) -> FormPiece:
    if not isinstance(row, list) or len(row) not in (5, 6):
        raise ValueError("a sentence has five fields, or six")
    clause, words, printed, case_print, flags, text = *row[:5], row[5] if len(row) > 5 else ""
    if not isinstance(clause, int) or not isinstance(words, int) or not 0 <= clause < clauses or words < 1:
        raise ValueError("a sentence stands in a clause and has words")
    if len(_text(printed)) != _PRINT or len(_text(case_print)) != _CASE_PRINT:
        raise ValueError("a fingerprint has its length")
    said = _text(flags).split()
    return FormPiece(
        words, printed, case_print, clause, _HEADING in said, _BLANK in said, _FREE not in said, _text(text)
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _invalid(path: Path) -> StandardInvalid:
    return StandardInvalid(f"“{path.name}” is no standard form. Make it anew with “smallprint standard add”.")
