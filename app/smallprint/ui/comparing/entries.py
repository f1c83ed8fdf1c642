"""What the window lists of a comparison, the weightiest first: what is not tracked, values, clauses, words, moves."""

from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.difference import AlignedClause, ClauseChange, TextSpan
from smallprint.domain.versions import UntrackedChange, VerdictChange, VersionsCompared
from smallprint.export import versions_said
from smallprint.export.playbook_said import SEVERITY_SAID
from smallprint.export.wording import shortened
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import listed, marked, tr, tr_n

_SHOWN = 150  # characters of a change in the list
_GROUPS = (
    (marked("Values"), (ClauseChange.VALUE,)),
    (marked("Clauses added and removed"), (ClauseChange.ADDED, ClauseChange.REMOVED)),
    (marked("Words"), (ClauseChange.WORDS, ClauseChange.MOVED_CHANGED)),
    (marked("Moved"), (ClauseChange.MOVED,)),
)


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """One row: a caption, or a change with its places in both versions, None for nowhere.

    `alarm` says that it is not tracked. `change` is the clause that its words are shown of, None where there is none.
    """

    title: str
    detail: str = ""
    words: str = ""
    old: TextSpan | None = None
    new: TextSpan | None = None
    change: AlignedClause | UntrackedChange | None = None
    alarm: bool = False
    caption: bool = False


def entries(compared: VersionsCompared, catalogue: ClauseCatalogue) -> Iterator[VersionEntry]:
    """Yield what is listed, captions between."""
    if compared.untracked is not None and compared.untracked.changes:
        yield VersionEntry(tr("Not tracked"), str(len(compared.untracked.changes)), alarm=True, caption=True)
        yield from (_untracked(compared, one) for one in compared.untracked.changes)
    if compared.verdicts:
        yield VersionEntry(tr("Playbook verdicts"), str(len(compared.verdicts)), caption=True)
        yield from (_verdict(one) for one in compared.verdicts)
    effects = [
        VersionEntry(translated(versions_said.effect_said(one, catalogue)), old=_span(one.old), new=_span(one.new))
        for one in compared.effects
    ]
    if effects:
        yield VersionEntry(tr("What this does to the findings"), str(len(effects)), caption=True)
        yield from effects
    for title, kinds in _GROUPS:
        found = [one for one in compared.difference.changed if one.change in kinds]
        if found:
            yield VersionEntry(tr(title), str(len(found)), caption=True)
            yield from (_clause(compared, one) for one in found)


def _untracked(compared: VersionsCompared, one: UntrackedChange) -> VersionEntry:
    said = versions_said.untracked_said(one, _SHOWN)
    return VersionEntry(translated(said), _place(compared, one), "", one.edit.old, one.edit.new, one, alarm=True)


def _verdict(one: VerdictChange) -> VersionEntry:
    severity = tr("Severity: {severity}", severity=translated(SEVERITY_SAID[one.position.severity]))
    said = translated(versions_said.verdict_said(one))
    return VersionEntry(said, severity, old=_span(one.old), new=_span(one.new))


def _clause(compared: VersionsCompared, one: AlignedClause) -> VersionEntry:
    words = compared.before(one) if one.change is ClauseChange.REMOVED else compared.after(one)
    short = f"“{shortened(words, _SHOWN)}”"
    title = translated(versions_said.change_said(one.change))
    if one.values:
        went = (translated(versions_said.went(value.old, value.new, value.direction)) for value in one.values)
        title = tr("{change}: {values}", change=title, values="; ".join(went))
    return VersionEntry(title, _place(compared, one), short, one.old, one.new, one)


def _place(compared: VersionsCompared, one: AlignedClause | UntrackedChange) -> str:
    """Return where a change stands; a heading is in the contract's words."""
    section, page = versions_said.place_of(compared, one)
    section = translated(versions_said.PARTS_SAID[one.part]) or section
    return listed((section, page and tr("page {page}", page=page)))


def counts(compared: VersionsCompared) -> str:
    """Return how many clauses changed and how."""
    count = len(compared.difference.changed)
    if not count:
        return translated(versions_said.NO_DIFFERENCE)
    kinds = translated(", ".join(versions_said.kinds_counted(compared)))
    return tr("{changes}: {kinds}.", changes=tr_n(count, "{n} change", "{n} changes"), kinds=kinds)


def _span(anchor: Anchor | None) -> TextSpan | None:
    return None if anchor is None else TextSpan(anchor.start, anchor.end)
