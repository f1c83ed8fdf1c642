"""What tells a document from a standard form, as rows of the Proof tab in the language of the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.domain.place import place_of_words
from smallprint.domain.standard import BesideForm, Deviation, StandardCheck
from smallprint.export.standard_said import beside_kind_said, deviation_said, remarks_said, standard_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import placed_briefly

_LONGEST = 240  # characters of a quote; the whole of it stands in the document, one click away


@dataclass(frozen=True, slots=True)
class StandardRows:
    """A sentence on the document, remarks on it, and rows: words, place, and characters to jump to."""

    sentence: str
    changes: int
    remarks: tuple[str, ...]
    rows: tuple[tuple[str, str, tuple[int, int]], ...]


def standard_rows(check: StandardCheck, document: Document, passages: Sequence[Passage]) -> StandardRows:
    """Return what is shown of a check: each difference, what fills a blank, and what may change terms."""

    def row(said: str, one: Deviation | BesideForm, was: str = "") -> tuple[str, str, tuple[int, int]]:
        end = max(one.end, one.start + 1)
        place = placed_briefly(place_of_words(document, passages, one.start, end))
        quote = _quoted(document.text[one.start : one.end])
        words = "\n".join(filter(None, (translated(said), _quoted(was) and f"− {_quoted(was)}", quote)))
        return words, place, (one.start, min(end, len(document.text)))

    told = [row(deviation_said(one), one, one.was) for one in check.deviations]
    beside = [one for one in check.beside if one.told]
    told += [row(beside_kind_said(one.kind), one) for one in beside]
    remarks = tuple(translated(one) for one in remarks_said(check))
    return StandardRows(translated(standard_said(check)), len(check.changes), remarks, tuple(told))


def _quoted(words: str) -> str:
    line = " ".join(words.split())
    cut = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
    return f"“{cut}”" if cut else ""
