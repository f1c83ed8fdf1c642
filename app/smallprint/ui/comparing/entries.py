"""What the window lists of a comparison, the weightiest first: what is not tracked, values, clauses, words, moves."""

from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.difference import AlignedClause, ClauseChange, TextSpan
from smallprint.domain.versions import UntrackedChange, VersionsCompared
from smallprint.export import versions_said
from smallprint.export.wording import shortened
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr

_SHOWN = 150  # characters of a change in the list
_GROUPS = (
    (marked("Values"), (ClauseChange.VALUE,)),
    (marked("Clauses added and removed"), (ClauseChange.ADDED, ClauseChange.REMOVED)),
    (marked("Words"), (ClauseChange.WORDS, ClauseChange.MOVED_CHANGED)),
    (marked("Moved"), (ClauseChange.MOVED,)),
)


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """One row: a caption without a place, or a change with its places in both versions.

    `alarm` says that it is not tracked. `change` is the clause that its words are shown of, None where there is none.
    """

    title: str
    detail: str = ""
    words: str = ""
    old: TextSpan | None = None
    new: TextSpan | None = None
    change: AlignedClause | UntrackedChange | None = None
    alarm: bool = False


def entries(compared: VersionsCompared, catalogue: ClauseCatalogue) -> Iterator[VersionEntry]:
    """Yield what is listed, captions between."""
    if compared.untracked is not None and compared.untracked.changes:
        yield VersionEntry(tr("Not tracked"), str(len(compared.untracked.changes)), alarm=True)
        yield from (_untracked(compared, one) for one in compared.untracked.changes)
    effects = [
        VersionEntry(translated(versions_said.effect_said(one, catalogue)), old=_span(one.old), new=_span(one.new))
        for one in compared.effects
    ]
    if effects:
        yield VersionEntry(tr("What this does to the findings"), str(len(effects)))
        yield from effects
    for title, kinds in _GROUPS:
        found = [one for one in compared.difference.changed if one.change in kinds]
        if found:
            yield VersionEntry(tr(title), str(len(found)))
            yield from (_clause(compared, one) for one in found)


def _untracked(compared: VersionsCompared, one: UntrackedChange) -> VersionEntry:
    said = versions_said.untracked_said(one, _SHOWN)
    place = versions_said.place_said(compared, one)
    return VersionEntry(translated(said), place, "", one.edit.old, one.edit.new, one, alarm=True)


def _clause(compared: VersionsCompared, one: AlignedClause) -> VersionEntry:
    place = versions_said.place_said(compared, one)
    words = compared.before(one) if one.change is ClauseChange.REMOVED else compared.after(one)
    short = f"“{shortened(words, _SHOWN)}”"
    return VersionEntry(translated(versions_said.clause_said(one)), place, short, one.old, one.new, one)


def _span(anchor: Anchor | None) -> TextSpan | None:
    return None if anchor is None else TextSpan(anchor.start, anchor.end)
