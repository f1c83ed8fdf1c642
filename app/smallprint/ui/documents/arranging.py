"""Which documents of a matter are listed, in which order, and under which headings."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby, pairwise, takewhile

from smallprint.domain.kind import NO_KINDS, ContractKinds
from smallprint.domain.review import DocumentSummary
from smallprint.ui.documents.list_model import DocumentRow, state_texts
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr

_MANY = 0.25  # of all names
_TELLING_FROM = 8  # characters that names share at their beginning, from which they are left out


class DocumentOrder(StrEnum):
    """What the documents are sorted by."""

    ADDED = marked("Order of adding")
    NEWEST = marked("Newest first")
    NAME = marked("Name")
    PAGES = marked("Pages, most first")
    UNDECIDED = marked("Undecided findings, most first")
    KIND = marked("Kind of contract")
    QUEUE = marked("Order of reading")


class Grouping(StrEnum):
    """What the documents stand together by."""

    NONE = marked("No groups")
    FOLDER = marked("Folder or archive")
    KIND = marked("Kind of contract")
    VERSIONS = marked("Versions of one contract")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a person wants to see of the list: documents with all `words`, sorted and grouped."""

    words: str = ""
    order: DocumentOrder = DocumentOrder.ADDED
    grouping: Grouping = Grouping.NONE


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the rows: the kinds of contract, and by document its group of versions and queue place.

    `versions` gives the id of the first document of the group, `reading` the place among those that wait.
    """

    kinds: ContractKinds = NO_KINDS
    versions: Mapping[int, int] = field(default_factory=dict)
    reading: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arranged:
    """The rows in order, and by row the heading that stands above it."""

    rows: list[DocumentRow]
    headings: dict[int, str]


def arrange(rows: Sequence[DocumentRow], wanted: Arrangement, known: Known) -> Arranged:
    """Return what is listed of the rows, which come in the order of adding."""
    listed = [row for row in rows if _holds(row, wanted.words, known)]
    listed.sort(key=_sort_key(wanted.order, known))
    if wanted.order is DocumentOrder.NEWEST:
        listed.reverse()
    if wanted.grouping is Grouping.NONE:
        return Arranged(listed, {})
    names = {row.summary.id: row.summary.cited_as for row in rows}
    group = _group_key(wanted.grouping, known, names)
    sizes: dict[tuple[int, str], int] = {}
    for row in listed:
        sizes[group(row)] = sizes.get(group(row), 0) + 1
    listed.sort(key=group)  # it is stable: within a group the order stays
    headings, at = {}, 0
    for (_, name), members in groupby(listed, group):
        headings[at] = f"{name} · {sum(1 for _ in members)}"
        at += sizes[group(listed[at])]
    return Arranged(listed, headings)


def shared_parts(names: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Return by name how many characters at its beginning and at its end tell nothing, since others have the same.

    The beginning counts where another name begins so, the last word where many names end in it.
    """
    ordered = sorted(set(names))
    starts = dict.fromkeys(ordered, 0)
    for one, other in pairwise(ordered):
        length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
        for name in (one, other):
            starts[name] = max(starts[name], length)
    ends = Counter(_last_word(name) for name in ordered)
    many = max(2, len(ordered) * _MANY)
    return {
        name: (
            _at_word(name, length) if length >= _TELLING_FROM else 0,
            len(_last_word(name)) if ends[_last_word(name)] > many else 0,
        )
        for name, length in starts.items()
    }


def _last_word(name: str) -> str:
    """Return the last word of a name with its ending, "" where it has only one."""
    return name[name.rfind(" ") :].casefold() if " " in name else ""


def folder_of(summary: DocumentSummary) -> str:
    """Return the name of the folder, archive or e-mail that a document came from, "" where that is not known."""
    return summary.container or summary.source.replace("\\", "/").rpartition("/")[0]


def _at_word(name: str, length: int) -> int:
    """Return the beginning of the word in which names part."""
    while length and name[length - 1].isalnum():
        length -= 1
    return length


def _holds(row: DocumentRow, words: str, known: Known) -> bool:
    if not words.strip():
        return True
    kind = known.kinds.get(row.summary.contract_kind)
    said = (row.summary.cited_as, row.summary.source, translated(kind.name) if kind else "", *state_texts(row))
    told = " ".join(said).casefold()
    return all(word in told for word in words.casefold().split())


def _sort_key(order: DocumentOrder, known: Known) -> Callable[[DocumentRow], tuple[object, ...]]:
    """Return what sorts the rows; what is equal stays in the order of adding."""
    if order is DocumentOrder.NAME:
        return lambda row: (row.summary.cited_as.casefold(),)
    if order is DocumentOrder.PAGES:
        return lambda row: (-row.summary.pages,)
    if order is DocumentOrder.UNDECIDED:
        return lambda row: (row.summary.decided - row.summary.findings,)
    if order is DocumentOrder.KIND:
        return lambda row: _kind(row, known)
    if order is DocumentOrder.QUEUE:
        return lambda row: (row.progress is None, known.reading.get(row.summary.id, len(known.reading)))
    return lambda row: (row.summary.id,)


def _group_key(grouping: Grouping, known: Known, names: Mapping[int, str]) -> Callable[[DocumentRow], tuple[int, str]]:
    """Return what tells the group of a row, those without one last, and its name."""
    if grouping is Grouping.KIND:
        return lambda row: _kind(row, known)
    if grouping is Grouping.VERSIONS:

        def version(row: DocumentRow) -> tuple[int, str]:
            first = known.versions.get(row.summary.id)
            return (1, tr("No other version")) if first is None else (0, names.get(first, ""))

        return version

    def folder(row: DocumentRow) -> tuple[int, str]:
        name = folder_of(row.summary)
        return (0, name) if name else (1, tr("Folder not known"))

    return folder


def _kind(row: DocumentRow, known: Known) -> tuple[int, str]:
    kind = known.kinds.get(row.summary.contract_kind)
    return (0, translated(kind.name)) if kind else (1, tr("Kind not known"))
