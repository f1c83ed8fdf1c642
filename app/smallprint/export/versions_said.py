"""The one place that says in English what tells two versions apart; pure, so that a translation has one way in."""

from collections.abc import Sequence

from smallprint.domain.clause import ClauseCatalogue, ValueKind
from smallprint.domain.difference import (
    AlignedClause,
    ClauseChange,
    Direction,
    Edit,
    FindingChange,
    FindingEffect,
    Repeated,
    ValueChange,
)
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.playbook_verdict import PlaybookVerdict
from smallprint.domain.versions import Untracked, UntrackedChange, VerdictChange, VersionsCompared
from smallprint.export.wording import shortened
from smallprint.language.counting import by_number, counted

NO_DIFFERENCE = "No differences in words."
_AROUND = 70  # characters on each side of a change that are shown with it
_VERBS = {
    Direction.UP: ("rose", "moved later"),
    Direction.DOWN: ("fell", "moved earlier"),
    Direction.OTHER: ("changed", "changed"),
}
_KINDS = {
    ClauseChange.VALUE: "Value changed",
    ClauseChange.WORDS: "Words changed",
    ClauseChange.MOVED: "Moved",
    ClauseChange.MOVED_CHANGED: "Moved and changed",
    ClauseChange.ADDED: "Added",
    ClauseChange.REMOVED: "Removed",
    ClauseChange.UNCHANGED: "Unchanged",
}


def change_said(change: ClauseChange) -> str:
    """Return what became of a clause, in a word or three."""
    return _KINDS[change]


def went(old: Value, new: Value, direction: Direction) -> str:
    """Return where a value went: "fell from 24 to 12 months' fees"."""
    verb = _VERBS[direction][old.kind is ValueKind.DATE and new.kind is ValueKind.DATE]
    return f"{verb} from {_less_unit(old.shown, new.shown)} to {new.shown}"


def _less_unit(old: str, new: str) -> str:
    """Return a value without the unit that the one after it repeats."""
    first, unit = old.partition(" ")[::2]
    other, same = new.partition(" ")[::2]
    plain = first[:1].isdigit() and other[:1].isdigit()
    return first if plain and unit and unit == same else old


def value_said(one: ValueChange) -> str:
    """Return a changed value as a sentence without a subject: "Fell from 24 to 12 months' fees"."""
    said = went(one.old, one.new, one.direction)
    return said[:1].upper() + said[1:]


def clause_said(one: AlignedClause) -> str:
    """Return what became of a clause with its values: "Value changed: fell from 24 to 12 months"."""
    values = "; ".join(went(value.old, value.new, value.direction) for value in one.values)
    return f"{change_said(one.change)}: {values}" if values else change_said(one.change)


def effect_said(one: FindingEffect, catalogue: ClauseCatalogue) -> str:
    """Return what became of a finding: "Cap on liability fell from 24 to 12 months' fees."."""
    name = next((clause.name for clause in catalogue.types if clause.key == one.clause), one.clause)
    if one.change is FindingChange.GAINED:
        return f"{name}: gained{_with(one.new_value)}."
    if one.change is FindingChange.LOST:
        return f"{name}: lost{_with(one.old_value)}."
    if one.change is FindingChange.VALUE and one.old_value and one.new_value:
        return f"{name} {went(one.old_value, one.new_value, one.direction)}."
    return f"{name}: changed in words."


def _with(value: Value | None) -> str:
    return f" ({value.shown})" if value is not None and value.shown else ""


def verdict_said(one: VerdictChange) -> str:
    """Return what became of a position of a playbook."""
    return f"Playbook, {one.position.key}: {_verdict(one.before)} before, {_verdict(one.after)} now."


def _verdict(verdict: PlaybookVerdict) -> str:
    return verdict.value.replace("_", " ")


def repeated_said(one: Repeated) -> str:
    """Return a change that was made in several places, said once."""
    return f"“{one.old}” became “{one.new}” in {counted(one.places, 'place')}."


def alarm_said(untracked: Untracked) -> str:
    """Return the alarm on changes that are not tracked, "" where all are."""
    count = len(untracked.changes)
    if not count:
        return ""
    tracked = untracked.tracked
    beside = f"Beside {counted(tracked, 'tracked change')}, " if tracked else ""
    said = f"{counted(count, 'change')} {by_number(count, 'is', 'are')} not tracked in the newer Word file."
    return beside + said if beside else said


def tracked_said(untracked: Untracked) -> str:
    """Return that all changes are tracked."""
    return f"All changes are tracked in the newer Word file: it has {counted(untracked.tracked, 'tracked change')}."


def untracked_said(one: UntrackedChange, length: int = 160) -> str:
    """Return what a change that is not tracked did: "“24” was replaced by “12”"."""
    before, after = shortened(one.before, length), shortened(one.after, length)
    if one.moved:
        return f"Moved: “{after}”"
    if not one.before:
        return f"Inserted: “{after}”"
    return f"Replaced: “{before}” by “{after}”" if one.after else f"Deleted: “{before}”"


def counts_said(compared: VersionsCompared) -> str:
    """Return how many clauses changed and how, in one sentence."""
    changed = compared.difference.changed
    if not changed:
        return NO_DIFFERENCE
    counts = [(change, sum(one.change is change for one in changed)) for change in ClauseChange]
    named = [f"{count} {change.value}" for change, count in counts if count]
    return f"{counted(len(changed), 'change')}: {', '.join(named)}."


def beside(compared: VersionsCompared, one: AlignedClause) -> tuple[str, str]:
    """Return the words of a change in both versions, with those that differ in brackets, and what is around them."""
    old, new = compared.old.document, compared.new.document
    if one.change in (ClauseChange.ADDED, ClauseChange.REMOVED, ClauseChange.MOVED):
        return compared.before(one), compared.after(one)
    return (
        _marked(old, (one.old.start, one.old.end), [(edit.old.start, edit.old.end) for edit in one.edits]),
        _marked(new, (one.new.start, one.new.end), [(edit.new.start, edit.new.end) for edit in one.edits]),
    )


def _marked(document: Document, whole: tuple[int, int], spans: Sequence[tuple[int, int]]) -> str:
    """Return a stretch with spans of it in brackets; what is far from all of them is left out."""
    text = document.text
    out: list[str] = []
    at = whole[0]
    for start, end in sorted(spans):
        start = max(start, at)
        between = text[at:start]
        if len(between) > 2 * _AROUND:
            left = "" if at == whole[0] and not out else between[:_AROUND]
            between = f"{left} … {between[-_AROUND:]}"
        out += (between, f"[{text[start:end]}]" if end > start else "[ ]")
        at = max(end, start)
    rest = text[at : whole[1]]
    out.append(rest if len(rest) <= _AROUND else f"{rest[:_AROUND]} …")
    return " ".join("".join(out).split())


def place_said(compared: VersionsCompared, one: AlignedClause | UntrackedChange | Edit, section: str = "") -> str:
    """Return where a change stands: its section, and the page of a file that has pages."""
    span = one.edit.new if isinstance(one, UntrackedChange) else one.new
    document, start = compared.new.document, span.start
    if isinstance(one, AlignedClause):
        section = one.section or one.old_section
        if one.change is ClauseChange.REMOVED:
            document, start = compared.old.document, one.old.start
    elif isinstance(one, UntrackedChange):
        section = one.section
    parts = [section] if section else []
    if not document.flowing:
        parts.append(f"page {document.page_at(start).label}")
    return ", ".join(parts)
