"""The one place that says in English what tells two versions apart; pure, so that a translation has one way in."""

from collections.abc import Callable, Mapping, Sequence

from smallprint.domain.clause import ClauseCatalogue, ValueKind
from smallprint.domain.difference import (
    AlignedClause,
    ClauseChange,
    ContractPart,
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
from smallprint.language.counting import counted

NO_DIFFERENCE = "No differences in words."
_AROUND = 70  # characters on each side of a change that are shown with it
# Whole sentences, so that another language has its own order of words: alone, and after the name of a clause.
_CHANGED = ("changed from {old} to {new}", "{name} changed from {old} to {new}.")
_NUMBERS = {
    Direction.UP: ("rose from {old} to {new}", "{name} rose from {old} to {new}."),
    Direction.DOWN: ("fell from {old} to {new}", "{name} fell from {old} to {new}."),
    Direction.OTHER: _CHANGED,
}
_DATES = {
    Direction.UP: ("moved later from {old} to {new}", "{name} moved later from {old} to {new}."),
    Direction.DOWN: ("moved earlier from {old} to {new}", "{name} moved earlier from {old} to {new}."),
    Direction.OTHER: _CHANGED,
}
_COUNTS: Mapping[ClauseChange, Callable[[int], str]] = {
    ClauseChange.VALUE: lambda count: counted(count, "changed in value", "changed in value"),
    ClauseChange.WORDS: lambda count: counted(count, "changed in words", "changed in words"),
    ClauseChange.MOVED: lambda count: counted(count, "moved", "moved"),
    ClauseChange.MOVED_CHANGED: lambda count: counted(count, "moved and changed", "moved and changed"),
    ClauseChange.ADDED: lambda count: counted(count, "added", "added"),
    ClauseChange.REMOVED: lambda count: counted(count, "removed", "removed"),
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
PARTS_SAID = {
    ContractPart.TEXT: "",
    ContractPart.HEADER: "Header",
    ContractPart.FOOTER: "Footer",
    ContractPart.COMMENT: "Comment",
}
_VERDICTS = {
    PlaybookVerdict.DEVIATES: "deviates",
    PlaybookVerdict.MISSING: "missing",
    PlaybookVerdict.CANNOT_TELL: "cannot tell",
    PlaybookVerdict.ACCEPTABLE: "acceptable",
    PlaybookVerdict.MEETS: "meets",
}


def change_said(change: ClauseChange) -> str:
    """Return what became of a clause, in a word or three."""
    return _KINDS[change]


def went(old: Value, new: Value, direction: Direction) -> str:
    """Return where a value went: "fell from 24 to 12 months' fees"."""
    return _sentences(old, new, direction)[0].format(old=_less_unit(old.shown, new.shown), new=new.shown)


def _sentences(old: Value, new: Value, direction: Direction) -> tuple[str, str]:
    dates = old.kind is ValueKind.DATE and new.kind is ValueKind.DATE
    return (_DATES if dates else _NUMBERS)[direction]


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
        old, new = one.old_value, one.new_value
        said = _sentences(old, new, one.direction)[1]
        return said.format(name=name, old=_less_unit(old.shown, new.shown), new=new.shown)
    return f"{name}: changed in words."


def _with(value: Value | None) -> str:
    return f" ({value.shown})" if value is not None and value.shown else ""


def verdict_said(one: VerdictChange) -> str:
    """Return what became of a position of a playbook: "Cap on liability: acceptable before, deviates now."."""
    title_words = one.position.title
    return f"{title_words}: {_VERDICTS[one.before]} before, {_VERDICTS[one.after]} now."


def repeated_said(one: Repeated) -> str:
    """Return a change that was made in several places, said once."""
    words, new_words = one.old, one.new
    return f"“{words}” became “{new_words}” in {counted(one.places, 'place')}."


def alarm_said(untracked: Untracked) -> str:
    """Return the alarm on changes that are not tracked, "" where all are."""
    count = len(untracked.changes)
    if not count:
        return ""
    tracked = untracked.tracked

    said = counted(
        count, "change is not tracked in the newer Word file.", "changes are not tracked in the newer Word file."
    )
    return f"Beside {counted(tracked, 'tracked change')}, {said}" if tracked else said


def tracked_said(untracked: Untracked) -> str:
    """Return that all changes are tracked."""
    return f"All changes are tracked in the newer Word file: it has {counted(untracked.tracked, 'tracked change')}."


def untracked_said(one: UntrackedChange, length: int = 160) -> str:
    """Return what a change that is not tracked did: "“24” was replaced by “12”"."""
    if one.moved or not one.before:
        words = shortened(one.after, length)
        return f"Moved: “{words}”" if one.moved else f"Inserted: “{words}”"
    words = shortened(one.before, length)
    if not one.after:
        return f"Deleted: “{words}”"
    new_words = shortened(one.after, length)
    return f"Replaced: “{words}” by “{new_words}”"


def counts_said(compared: VersionsCompared) -> str:
    """Return how many clauses changed and how, in one sentence."""
    changed = compared.difference.changed
    if not changed:
        return NO_DIFFERENCE
    return f"{counted(len(changed), 'change')}: {', '.join(kinds_counted(compared))}."


def kinds_counted(compared: VersionsCompared) -> list[str]:
    """Return how many clauses changed in each way: "2 changed in value", "1 added"."""
    counts = (
        (said, sum(one.change is change for one in compared.difference.changed)) for change, said in _COUNTS.items()
    )
    return [said(count) for said, count in counts if count]


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
    """Return where a change stands in English: its section, and the page of a file that has pages."""
    section, page = place_of(compared, one, section)
    return ", ".join(filter(None, (section, page and f"page {page}")))


def place_of(
    compared: VersionsCompared, one: AlignedClause | UntrackedChange | Edit, section: str = ""
) -> tuple[str, str]:
    """Return the section of a change, and the label of its page; "" for what it does not have."""
    if not isinstance(one, Edit) and one.part is not ContractPart.TEXT:
        return PARTS_SAID[one.part], ""
    span = one.edit.new if isinstance(one, UntrackedChange) else one.new
    document, start = compared.new.document, span.start
    if isinstance(one, AlignedClause):
        section = one.section or one.old_section
        if one.change is ClauseChange.REMOVED:
            document, start = compared.old.document, one.old.start
    elif isinstance(one, UntrackedChange):
        section = one.section
    return section, "" if document.flowing else document.page_at(start).label
