"""The part of the report that lists what a document's own file tracks and comments."""

from smallprint.domain.change import Change, Comment, shown_day
from smallprint.domain.document import Document
from smallprint.export import wording
from smallprint.export.report.model import Look, ReportLine, ReportSection, ReportTable
from smallprint.language.counting import by_number

_WIDTHS = (3.9, 6.6, 5.5)
_LONGEST, _CONTEXT = 600, 45


def changes(document: Document) -> list[ReportSection]:
    """Return the tables of tracked changes and of comments; nothing where the file has neither."""
    sections = []
    if document.changes:
        rows = tuple(_change_row(document, change) for change in document.changes)
        table = ReportTable(("Change", "Words", "Where"), _WIDTHS, rows, "Tracked changes")
        sections.append(
            ReportSection("Tracked changes of the file", 2, (ReportLine(_how_read(document), Look.SMALL), table))
        )
    if document.comments:
        rows = tuple(_comment_row(document, comment) for comment in document.comments)
        table = ReportTable(("Comment", "Words", "On"), _WIDTHS, rows, "Comments")
        sections.append(ReportSection("Comments of the file", 2, (table,)))
    return sections


def _change_row(document: Document, change: Change) -> tuple[tuple[ReportLine, ...], ...]:
    words = [ReportLine(f"“{_cut(change.text)}”" if change.text else "–", Look.QUOTE)]
    if change.detail:
        words.append(ReportLine(wording.one_line(change.detail), Look.PLACE))
    what = (ReportLine(change.kind.label, Look.CLAUSE), ReportLine(_who(change), Look.PLACE))
    return what, tuple(words), (ReportLine(_around(document, change), Look.CELL),)


def _comment_row(document: Document, comment: Comment) -> tuple[tuple[ReportLine, ...], ...]:
    on = document.text[comment.start : comment.end]
    words = f"“{_cut(on)}”" if on.strip() else _around(document, comment)
    what = (ReportLine(_name(document, comment), Look.CLAUSE), ReportLine(_who(comment), Look.PLACE))
    return what, (ReportLine(_cut(comment.text), Look.CELL),), (ReportLine(words, Look.QUOTE),)


def _how_read(document: Document) -> str:
    count = len(document.changes)
    noun = by_number(count, "The tracked change is", f"The {count:,} tracked changes are")
    return f"{noun} read as if {document.reading}. Words that are not part of the text read that way stand only here."


def _name(document: Document, comment: Comment) -> str:
    done = ", resolved" if comment.done else ""
    if comment.reply_to is None:
        return f"Comment{done}"
    return f"Reply to {wording.one_line(document.comments[comment.reply_to].author) or 'an unnamed author'}{done}"


def _who(one: Change | Comment) -> str:
    said = (wording.one_line(one.author) or "unnamed author", shown_day(one.date))
    return " · ".join(part for part in said if part)


def _around(document: Document, one: Change | Comment) -> str:
    """Return the words around a place in its line, with "▸" where the change itself is not in the text."""
    before = document.text[max(one.start - 2 * _CONTEXT, 0) : one.start].rpartition("\n")[2]
    after = document.text[one.end : one.end + 2 * _CONTEXT].partition("\n")[0]
    inside = _cut(document.text[one.start : one.end], _CONTEXT) if one.end > one.start else "▸"
    start = "…" if len(before) > _CONTEXT else ""
    end = "…" if len(after) > _CONTEXT else ""
    return wording.one_line(f"{start}{before[-_CONTEXT:]}{inside}{after[:_CONTEXT]}{end}")


def _cut(text: str, length: int = _LONGEST) -> str:
    line = wording.one_line(text)
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
