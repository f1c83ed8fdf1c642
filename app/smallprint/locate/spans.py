"""Passages with scores -> spans: runs of one to five neighbouring passages, and the evidence that each is a clause.

A clause may be one sentence, half a section, or a list with its lead-in. The heads score single passages; here every
run of passages around one that a head finds at all likely becomes a row of evidence, for each clause type, from which
boosted trees (`trees`) say how likely the run as a whole is the clause.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

LONGEST_RUN = 5  # passages
LONGEST_SPAN = 4000  # characters
_HOT, _WARM, _COLD = -4.6, -7.0, -12.0  # logits: a passage seeds runs of any length, of up to three, of none
_WARM_RUN = 3
_END = -7.5  # logit that one end of a run of several passages reaches
_ALWAYS = 6  # best passages of each type that seed runs even where they are not warm
_OUTSIDE = -12.0  # logit of a passage before the first or after the last
_KINDS = {kind: number for number, kind in enumerate(PassageKind)}

RUN_FEATURES = (
    "max", "mean", "min", "first", "last", "weighted", "none", "before", "after", "before-2", "after-2",
    "passages", "log-chars", "kind-first", "kind-last", "continues", "goes-on", "sections", "articles",
    "opens-section", "closes-section", "ends-open", "after-open", "ends-whole", "after-whole", "rank",
    "likely-in-document", "possible-in-document", "best-in-document", "second-in-document", "behind-best",
    "place", "log-start", "possible-inside", "likely-inside", "log-document", "headings", "own-words", "heading-words",
    "words-before", "words-after",
    "usual-length", "length-spread", "log-labels", "labels-a-contract", "beside-usual-length",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PassageRuns:
    """Runs of passages: row r is passages `first[r]` to `last[r]` for type `types[r]`, with `evidence[r]`.

    Passage numbers count the candidates given, not the document's passages.
    """

    first: Ints
    last: Ints
    types: Ints
    evidence: Floats


@dataclass(frozen=True, slots=True)
class SpanLayout:
    """What the passages look like, one entry a passage; `starts` and `ends` are without white space around."""

    starts: Ints
    ends: Ints
    kinds: Ints
    continues: Ints
    sections: Ints
    articles: Ints
    ends_open: Ints
    ends_whole: Ints
    characters: int


def layout(document: Document, passages: Sequence[Passage]) -> SpanLayout:
    """Return what the evidence needs to know of the passages, in their order."""
    text = document.text
    starts, ends = [], []
    for passage in passages:
        body = text[passage.start : passage.end]
        starts.append(passage.start + len(body) - len(body.lstrip()))
        ends.append(passage.start + len(body.rstrip()))
    paths = [passage.section for passage in passages]
    last = [text[end - 1] for end in ends]
    return SpanLayout(
        starts=np.array(starts, dtype=np.int64),
        ends=np.array(ends, dtype=np.int64),
        kinds=np.array([_KINDS[passage.kind] for passage in passages], dtype=np.int64),
        continues=np.array([passage.continues for passage in passages], dtype=np.int64),
        sections=_numbered(paths),
        articles=_numbered([path[:1] for path in paths]),
        ends_open=np.array([character in ":;,-–—" for character in last], dtype=np.int64),
        ends_whole=np.array([character in '.”"' for character in last], dtype=np.int64),
        characters=len(text),
    )


def runs(layout: SpanLayout, parts: Floats, habits: Floats, longest: int = LONGEST_RUN) -> PassageRuns:
    """Return all runs worth judging with their evidence.

    `parts` is (4, passages, types): the logits that a passage's own words (with the bias), its headings and place, the
    words before and the words after contribute. `habits` is (types, 4): the usual length of a type's label (log
    characters), its spread, how many labels there are (log), and how many a contract has. `longest` is in passages.
    """
    logits = parts.sum(axis=0)
    facts = _facts(logits)
    seeds_long = logits > _HOT
    seeds_short = ((logits > _WARM) | (facts.rank < _ALWAYS)) & (logits > _COLD)
    pieces = []
    for length in range(1, min(longest, len(logits)) + 1):
        seeds = seeds_long | seeds_short if length <= _WARM_RUN else seeds_long
        pieces.append(_runs_of(length, layout, parts, logits, seeds, facts, habits))
    if not pieces:
        none = np.zeros(0, dtype=np.int64)
        return PassageRuns(none, none, none, np.zeros((0, len(RUN_FEATURES)), dtype=np.float32))
    return PassageRuns(
        *(np.concatenate([getattr(piece, name) for piece in pieces]) for name in ("first", "last", "types", "evidence"))
    )


@dataclass(frozen=True, slots=True)
class _Facts:
    """What holds for a type in the whole document: ranks (passages, types), the rest (types,)."""

    rank: Ints
    likely: Ints
    possible: Ints
    best: Floats
    second: Floats


def _facts(logits: Floats) -> _Facts:
    count = len(logits)
    order = np.argsort(-logits, axis=0, kind="stable")
    rank = np.empty_like(order)
    np.put_along_axis(rank, order, np.arange(count)[:, None], axis=0)
    ordered = -np.sort(-logits, axis=0)
    return _Facts(
        rank=rank,
        likely=(logits > 0).sum(axis=0),
        possible=(logits > -2).sum(axis=0),
        best=ordered[0],
        second=ordered[1] if count > 1 else np.full(logits.shape[1], _OUTSIDE, dtype=np.float32),
    )


def _runs_of(
    length: int,
    layout: SpanLayout,
    parts: Floats,
    logits: Floats,
    seeds: NDArray[np.bool_],
    facts: _Facts,
    habits: Floats,
) -> PassageRuns:
    """Return the runs of one length with their evidence."""
    starts = len(logits) - length + 1
    seeded = _slide(seeds, length).any(axis=0)
    short_enough = (layout.ends[length - 1 :] - layout.starts[:starts]) <= LONGEST_SPAN
    seeded &= short_enough[:, None]
    if length > 1:
        seeded &= (logits[:starts] >= _END) | (logits[length - 1 :] >= _END)
    first, types = np.nonzero(seeded)
    last = first + length - 1
    inside = np.stack([logits[first + step, types] for step in range(length)])
    widths = np.stack([layout.ends[first + step] - layout.starts[first + step] for step in range(length)])
    chances = np.minimum(1 / (1 + np.exp(-inside)), 0.9999)
    own = np.stack([parts[:, first + step, types] for step in range(length)]).max(axis=0)
    log_chars = np.log1p(layout.ends[last] - layout.starts[first])
    kinds = np.stack([layout.kinds[first + step] for step in range(length)])
    columns = [
        inside.max(axis=0),
        inside.mean(axis=0),
        inside.min(axis=0),
        inside[0],
        inside[-1],
        (inside * widths).sum(axis=0) / np.maximum(widths.sum(axis=0), 1),
        np.log1p(-chances).sum(axis=0),
        _at(logits, first - 1, types),
        _at(logits, last + 1, types),
        _at(logits, first - 2, types),
        _at(logits, last + 2, types),
        np.full(len(first), length),
        log_chars,
        layout.kinds[first],
        layout.kinds[last],
        layout.continues[first],
        _of(layout.continues, last + 1, 0),
        layout.sections[last] - layout.sections[first],
        layout.articles[last] - layout.articles[first],
        layout.sections[first] != _of(layout.sections, first - 1, -1),
        layout.sections[last] != _of(layout.sections, last + 1, -1),
        layout.ends_open[last],
        _of(layout.ends_open, first - 1, 0),
        layout.ends_whole[last],
        _of(layout.ends_whole, first - 1, 0),
        np.stack([facts.rank[first + step, types] for step in range(length)]).min(axis=0),
        facts.likely[types],
        facts.possible[types],
        facts.best[types],
        facts.second[types],
        facts.best[types] - inside.max(axis=0),
        layout.starts[first] / max(layout.characters, 1),
        np.log1p(layout.starts[first]),
        (inside > -2).sum(axis=0),
        (inside > 0).sum(axis=0),
        np.full(len(first), np.log(max(layout.characters, 1))),
        (kinds == _KINDS[PassageKind.HEADING]).sum(axis=0),
        own[0],
        own[1],
        own[2],
        own[3],
        *habits[types].T,
        log_chars - habits[types, 0],
    ]
    evidence = np.stack(columns, axis=1).astype(np.float32)
    return PassageRuns(first, last, types, evidence)


def _slide(values: NDArray[np.bool_], length: int) -> NDArray[np.bool_]:
    """Return (length, windows, types): the windows of `length` neighbouring rows."""
    count = len(values) - length + 1
    return np.stack([values[step : step + count] for step in range(length)])


def _at(logits: Floats, rows: Ints, types: Ints) -> Floats:
    inside = (rows >= 0) & (rows < len(logits))
    return np.where(inside, logits[np.clip(rows, 0, len(logits) - 1), types], np.float32(_OUTSIDE))


def _of(values: Ints, rows: Ints, outside: int) -> Ints:
    inside = (rows >= 0) & (rows < len(values))
    return np.where(inside, values[np.clip(rows, 0, len(values) - 1)], outside)


def _numbered(paths: Sequence[tuple[object, ...]]) -> Ints:
    """Number stretches of equal neighbours: 0, 0, 1, 1, 1, 2, …"""
    changes = [0] + [int(now != before) for before, now in pairwise(paths)]
    return np.cumsum(changes[: len(paths)]).astype(np.int64)
