"""Candidates for the four clause types that are a few words: title, parties, agreement date, effective date.

Each candidate says where it stands and what a classifier needs to rank it. A text that occurs several times is one
candidate, at its first and most telling place.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.in_force import in_force
from smallprint.domain.passage import Section, Segmentation
from smallprint.read.short.features import FEATURE_NAMES, Measured, ShortLayout, measure
from smallprint.read.short.party_spans import party_spans
from smallprint.read.short.title_spans import title_spans
from smallprint.read.values.date_spans import date_spans
from smallprint.read.values.dates import find_dates
from smallprint.read.values.effective_spans import effective_spans

__all__ = ["FEATURE_NAMES", "SHORT_CLAUSES", "ShortCandidate", "short_candidates"]

SHORT_CLAUSES = ("document-name", "parties", "agreement-date", "effective-date")
_MOST = 40  # candidates of a clause type in a document
_MOST_PARTIES = 96  # a framework agreement has dozens of signatories; the usual contract has about 40 candidates
_RANK = ("named", "company", "shouted", "term", "line", "inner", "between", "labelled", "jointly", "short", "signed")
_PUNCTUATION = str.maketrans("", "", ".,;:\"“”()'’")

Spans = Iterable[tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class ShortCandidate:
    """Characters `start` to `end` that may be the clause; `features` follow FEATURE_NAMES, `passage` is an index.

    `part` is the section around it, less its innermost step: what stands in one part may be said in one breath.
    """

    clause: str
    start: int
    end: int
    passage: int
    features: tuple[float, ...]
    value: Value | None = None
    part: tuple[Section, ...] = ()


def short_candidates(document: Document, segmentation: Segmentation) -> list[ShortCandidate]:
    """Return what may be the title, a party, the agreement date or the effective date, in text order by type."""
    if not segmentation.passages:
        return []
    layout = ShortLayout(document, segmentation)
    standing = in_force(document, segmentation)  # a stamp is no date or name of the contract; a title may run on pages
    dates = [(start, end, "date") for start, end in date_spans(standing.text)]
    sources: dict[str, Spans] = {
        "document-name": [one for one in title_spans(document, segmentation) if _is_one(one, document, standing)],
        "parties": party_spans(standing, segmentation),
        "agreement-date": dates,
        "effective-date": [*dates, *effective_spans(standing, segmentation)],
    }
    return [candidate for clause in SHORT_CLAUSES for candidate in _candidates(clause, sources[clause], layout)]


def _is_one(span: tuple[int, int, str], document: Document, standing: Document) -> bool:
    """Say whether a title is all of the contract or all of a running head; a stamp above the first line is no title."""
    start, end, source = span
    words = standing.text[start:end].split()
    return words == document.text[start:end].split() or (not words and source != "first")


def _candidates(clause: str, spans: Spans, layout: ShortLayout) -> list[ShortCandidate]:
    kept = _distinct(spans, layout, _MOST_PARTIES if clause == "parties" else _MOST)
    found = []
    for order, (start, end, names) in enumerate(kept):
        features = measure(Measured(clause, start, end, names, order, len(kept)), layout)
        value = _value(clause, layout.text[start:end], start, end)
        passage = layout.passage_at(start)
        found.append(ShortCandidate(clause, start, end, passage, features, value, layout.part_of(passage)))
    return found


def _distinct(spans: Spans, layout: ShortLayout, most: int) -> list[tuple[int, int, frozenset[str]]]:
    """Return each text once, where it stands first, with all the rules that found it; the likeliest `most`."""
    first: dict[str, tuple[int, int]] = {}
    rules: dict[str, set[str]] = {}
    for start, end, source in spans:
        key = " ".join(layout.text[start:end].translate(_PUNCTUATION).lower().split()) + (
            '"' if source == "inner" else ""
        )
        if not key or end <= start:
            continue
        first[key] = min((start, end), first.get(key, (start, end)))
        rules.setdefault(key, set()).add(source)
    ranked = sorted(first, key=lambda key: (-len(rules[key] - {"between", "line"}), _rank(rules[key]), first[key]))
    kept = [(*first[key], frozenset(rules[key])) for key in ranked[:most]]
    return sorted(kept, key=lambda item: (item[0], item[1]))


def _rank(sources: set[str]) -> int:
    return min((_RANK.index(source) for source in sources if source in _RANK), default=len(_RANK))


def _value(clause: str, text: str, start: int, end: int) -> Value | None:
    if clause in ("agreement-date", "effective-date"):
        for value in find_dates(text):
            return Value(value.kind, value.shown, value.normal, start + value.start, start + value.end, value.remarks)
        return None
    shown = " ".join(text.split())
    kind = ValueKind.TITLE if clause == "document-name" else ValueKind.PARTIES
    return Value(kind, shown, shown, start, end)
