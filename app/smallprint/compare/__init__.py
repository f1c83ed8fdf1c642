"""Two versions of a contract -> what tells them apart, clause by clause; pure, and nearly linear in their length.

    difference(old, old_passages, new, new_passages, read_values) -> Difference
    with_margins(difference, old, …)                                 the same with headers, footers and comments
    effects(difference, old_findings, new_findings)                  what it does to the findings
    untracked_changes(since, tracked, old, rejected)                 what a Word file that came back does not track

What was added, removed, moved or changed has its place in both texts. Numbering, layout, hyphens at the ends of lines,
running heads and the kind of file make no difference.

    words      the words of a version as they are compared
    anchors    aligns two long sequences by what occurs once in both
    shortest   the shortest script between two short ones
    pairing    which passages belong together
    page_heads  heads of tables and titles that a page repeats
    page_order  cells that are read in another order only because a page ends elsewhere
    moving     which of what was removed was added elsewhere
    sameness   which differences of letters are differences of words
    references  where a text refers to other clauses by their numbers
    numbering  which differences of such numbers only follow the clauses they name
    figures    which values a change changes, and where they went
    clauses    puts all of this together
    margins    what stands beside the running text of Word files: headers, footers, comments
    effects    what a difference does to the findings
    untracked  which changes of a Word file that came back are not tracked
"""

from smallprint.compare.clauses import difference
from smallprint.compare.effects import effects
from smallprint.compare.margins import with_margins
from smallprint.compare.untracked import carried, untracked_changes

__all__ = ["carried", "difference", "effects", "untracked_changes", "with_margins"]
