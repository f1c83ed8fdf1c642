"""The words of one change: those taken out are struck through, those put in are underlined, each with its own sign.

Colour is never alone: who cannot tell red from green sees lines, and who hears the text hears "deleted" and "inserted".
"""

from collections.abc import Iterator
from html import escape

from smallprint.domain.difference import AlignedClause, ClauseChange
from smallprint.domain.versions import UntrackedChange, VersionsCompared
from smallprint.ui.look.style import quote_font
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.texts import tr

_SIZE = 15  # pixels of letters of usual size
_WordPieces = list[tuple[str, str, str]]


def pieces_of(compared: VersionsCompared, change: AlignedClause | UntrackedChange) -> _WordPieces:
    """Return the words of a change as (in both, taken out, put in), one of the three at a time."""
    if isinstance(change, UntrackedChange):
        return _around(compared, change)
    if change.change is ClauseChange.REMOVED:
        return [("", compared.before(change), "")]
    if change.change is ClauseChange.ADDED:
        return [("", "", compared.after(change))]
    return list(compared.pieces(change))


def _around(compared: VersionsCompared, change: UntrackedChange) -> _WordPieces:
    """Return a change that is not tracked within the line of the newer file that it stands in."""
    text, where = compared.new.document.text, change.edit.new
    start, end = text.rfind("\n", 0, where.start) + 1, text.find("\n", where.end)
    before, after = text[start : where.start], text[where.end : end if end >= 0 else len(text)]
    if where.empty and not after.strip():  # nothing of it is left in the newer version
        return [("", change.before, "")]
    made = [(before, "", ""), ("", change.before, ""), ("", "", change.after), (after, "", "")]
    return [one for one in made if any(one)]


def html_of(pieces: _WordPieces, theme: Theme) -> str:
    """Return the words as rich text in the colours of a theme."""
    look = f"font-family: {quote_font().family()}; font-size: {scaled(_SIZE)}px"
    return f'<div style="{look}">{"".join(_marked(pieces, theme))}</div>'


def _marked(pieces: _WordPieces, theme: Theme) -> Iterator[str]:
    for same, gone, come in pieces:
        if same:
            yield _lines(same)
        if gone:
            yield f'<span style="color: {theme.bad}; text-decoration: line-through">{_lines(gone)}</span> '
        if come:
            yield f'<span style="color: {theme.ok}; text-decoration: underline; font-weight: 600">{_lines(come)}</span>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def spoken(pieces: _WordPieces) -> str:
    """Return the words as they are said to who hears them."""
    said = (
        same or (tr("[deleted: {words}]", words=gone) if gone else tr("[inserted: {words}]", words=come))
        for same, gone, come in pieces
    )
    return " ".join(" ".join(said).split())
