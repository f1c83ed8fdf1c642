"""Which changes of a Word file that came back are not tracked.

With all its tracked changes rejected it should say what the earlier version says. Every other difference was made with
tracking switched off, or by accepting a change, and is told with its place in the file as it stands. Words of a comment
that were changed or taken out are told too; comments that are new are not.
"""

from collections.abc import Iterator

from smallprint.domain.difference import AlignedClause, ClauseChange, ContractPart, Difference, Edit, TextSpan
from smallprint.domain.document import Document
from smallprint.domain.versions import UntrackedChange


def untracked_changes(
    since: Difference, tracked: Difference, old: Document, rejected: Document
) -> Iterator[UntrackedChange]:
    """Yield what is not tracked, in text order.

    `since` tells the earlier version from the newer file as `rejected`, `tracked` that from the file as it stands.
    """
    for one in since.changed:
        for edit in one.edits or (Edit(one.old, one.new),):
            if one.part is ContractPart.COMMENT and edit.old.empty:
                continue  # a new comment shows itself, and Word tracks none
            yield UntrackedChange(
                Edit(edit.old, carried(tracked, edit.new)),
                _words(old, edit.old),
                _words(rejected, edit.new),
                one.section,
                one.change is ClauseChange.MOVED,
                one.part,
            )


def carried(tracked: Difference, where: TextSpan) -> TextSpan:
    """Return where words of one reading of a file stand in the other; where they would, when they are not in it."""
    start, end = _carried(tracked, where.start), _carried(tracked, max(where.end - 1, where.start))
    return TextSpan(start, max(end + (not where.empty), start))


def _carried(tracked: Difference, at: int) -> int:
    clause = _holding(tracked.clauses, at)
    if clause is None:
        return 0
    shift = clause.new.start - clause.old.start
    for edit in sorted(clause.edits, key=lambda edit: edit.old.start):
        if edit.old.end <= at:
            shift = edit.new.end - edit.old.end
        elif edit.old.start <= at:
            return edit.new.start
    return min(max(at + shift, clause.new.start), max(clause.new.end, clause.new.start))


def _holding(clauses: tuple[AlignedClause, ...], at: int) -> AlignedClause | None:
    """Return the clause whose older words hold a place, else the last one that ends before it."""
    held = [one for one in clauses if not one.old.empty]
    inside = [one for one in held if one.old.start <= at < one.old.end]
    before = [one for one in held if one.old.end <= at]
    return inside[0] if inside else max(before, key=lambda one: one.old.end, default=None)


def _words(document: Document, span: TextSpan) -> str:
    return " ".join(document.text[span.start : span.end].split())
