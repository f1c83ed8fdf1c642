"""What a piece is labelled with: the term that it defines, the name of its row, its columns' headings, "Fee: …".

A question that asks for a thing by its name ("How much is the Licence Fee?") is answered where that name is the label,
not where the words merely stand. So labels are words of the index of their own, made of all stems of the label.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind, Segmentation
from smallprint.domain.tables import TableRow, find_tables
from smallprint.retrieve.pieces import PassagePiece
from smallprint.retrieve.words import asked, words

_MARK = "="  # begins a label among the words of an index; no word of a text has it
_MOST_STEMS = 6
_RUN_IN = re.compile(r"\W*(?:\d[\d.]*\s+)?(?P<label>[^\W\d_a-zäöü][\w’'&/-]*(?: [\w’'&/()-]+){0,5})\s?:\s")
_NAMED = frozenset(["name", "party", "company", "partei", "firma", "legal name", "full name", "company name"])


def label_word(stems: Sequence[str]) -> str:
    """Return the word of an index that stands for a label of these stems."""
    return _MARK + " ".join(stems)


def labelled(
    document: Document, segmentation: Segmentation, pieces: Sequence[PassagePiece], language: str
) -> list[tuple[frozenset[str], str]]:
    """Return for each piece its labels as words of the index, and the text of the headings over its row."""
    found: list[set[str]] = [set() for _ in pieces]
    headings = [""] * len(pieces)
    starts = [piece.start for piece in pieces]

    def put(at: int, label: str) -> None:
        number = bisect_right(starts, at) - 1
        if number >= 0 and at < pieces[number].end:
            found[number].update(_words(label, language))

    for one in segmentation.definitions:
        put(_term_at(document.text, one.term, one.start, one.end), one.term)
    for piece in pieces:
        run_in = _RUN_IN.match(document.text, piece.start, piece.end)
        if run_in and piece.passage.kind is not PassageKind.TABLE_ROW:
            put(piece.start, run_in["label"])
    for table in find_tables(document, segmentation.passages):
        for row in table.rows:
            for at, label in _row_labels(document.text, row):
                put(at, label)
            for number in range(bisect_right(starts, row.start - 1), bisect_right(starts, row.end - 1)):
                headings[number] = " ".join(row.headings)
    return [(frozenset(own), over) for own, over in zip(found, headings, strict=True)]


def _term_at(text: str, term: str, start: int, end: int) -> int:
    """Return where a defined term stands in its defining words: at their end in brackets, else at their start."""
    closing = end - start > len(term) and text[end - 1] in ")–—"
    at = text.rfind(term.split()[-1], start, end) if closing else start
    return max(at, start)


def _row_labels(text: str, row: TableRow) -> Iterator[tuple[int, str]]:
    """Yield the names of a row: its cells but the last; in a row "Name", the headings of its columns."""
    for cell in row.cells[:-1]:
        yield cell.start, text[cell.start : cell.end].partition("\n")[0]
    if row.cells and text[row.cells[0].start : row.cells[0].end].strip(" :").lower() in _NAMED:
        yield from ((row.start, heading) for heading in row.headings if heading)


def _words(label: str, language: str) -> Iterator[str]:
    """Yield the words of an index for a label; what it ends with is one as well ("Annual Rent" is a rent)."""
    plain = re.sub(r"\([^()]*\)", " ", label)
    stems = words(plain, language) if language not in ("", "en") else asked(plain)
    if not any(map(str.isalpha, "".join(stems))) or len(stems) > _MOST_STEMS:
        return
    yield label_word(stems)
    if len(stems) > 1:
        yield label_word(["…", stems[-1]])
