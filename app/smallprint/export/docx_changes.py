"""The part of the Word report that lists what a document's own file tracks and comments."""

from smallprint.domain.change import Change, Comment, shown_day
from smallprint.domain.document import Document
from smallprint.export import docx_styles as styles
from smallprint.export import wording
from smallprint.export.docx_sheet import Sheet
from smallprint.language.counting import by_number

_WIDTHS_CM = (3.9, 6.6, 5.5)
_LONGEST, _CONTEXT = 600, 45


def write_changes(sheet: Sheet, document: Document) -> None:
    """Write the tables of tracked changes and of comments; nothing where the file has neither."""
    if document.changes:
        sheet.paragraph("Tracked changes of the file", "Heading 2")
        sheet.paragraph(_how_read(document), styles.SMALL)
        table = sheet.table(_WIDTHS_CM, ("Change", "Words", "Where"), styles.PANEL)
        for change in document.changes:
            what, words, where = table.add_row()
            what.write(change.kind.label, styles.CLAUSE)
            what.write(_who(change), styles.PLACE)
            words.write(f"“{_cut(change.text)}”" if change.text else "–", styles.QUOTE)
            if change.detail:
                words.write(wording.one_line(change.detail), styles.PLACE)
            where.write(_around(document, change), styles.TABLE_TEXT)
    if document.comments:
        sheet.paragraph("Comments of the file", "Heading 2")
        table = sheet.table(_WIDTHS_CM, ("Comment", "Words", "On"), styles.PANEL)
        for comment in document.comments:
            what, words, where = table.add_row()
            what.write(_name(document, comment), styles.CLAUSE)
            what.write(_who(comment), styles.PLACE)
            words.write(_cut(comment.text), styles.TABLE_TEXT)
            on = document.text[comment.start : comment.end]
            where.write(f"“{_cut(on)}”" if on.strip() else _around(document, comment), styles.QUOTE)


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
