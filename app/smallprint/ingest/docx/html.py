"""Reads the text of a web page; scripts and styles never, and nothing is fetched.

The markup is parsed by lxml (libxml2), which closes what is left open, knows empty elements and puts characters in for
entities. What a tag means for the text is said here.
"""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from smallprint.domain.document import BlockKind
from smallprint.ingest.charset import decoded
from smallprint.ingest.docx.clean import tidied
from smallprint.ingest.docx.formats import format_number
from smallprint.ingest.docx.story import CELL_JOIN, StoryPiece

MAX_HTML_BYTES = 8 * 1024 * 1024

_DRAWN = frozenset({"iframe", "object", "applet", "svg"})
_UNSHOWN = _DRAWN | {"script", "style", "template", "title"}
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
     "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "main", "nav",
     "option", "p", "pre", "section", "summary"}
)  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LOADS = {
    "img": ("src", "picture"), "input": ("src", "picture"), "link": ("href", "stylesheet"), "script": ("src", "script"),
    "iframe": ("src", "frame"), "frame": ("src", "frame"), "object": ("data", "linked object"),
    "embed": ("src", "linked object"), "video": ("src", "video"), "audio": ("src", "sound"),
    "body": ("background", "picture"),
}  # fmt: skip
_INSIDE = re.compile(r"\s*(?:data:|cid:|#|$)", re.IGNORECASE)
_HIDES = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)
_NUMBERS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_STEP = 1 << 16  # characters given to the parser at once
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_\-]{1,30})""")
# Ways to write text that web pages declare; the names of Python's other codecs mean nothing in a page.
_CODECS = re.compile(
    r"utf-?8|iso-?8859-\d{1,2}|windows-125\d|us-ascii|macintosh|koi8-[ru]|gb2312|gbk|gb18030|big5|shift_jis|euc-jp|"
    r"iso-2022-jp|euc-kr|windows-874",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class WebPage:
    """The blocks of a page, its hidden texts, how many pictures it shows, and what it would load from elsewhere."""

    pieces: list[StoryPiece]
    hidden: tuple[str, ...]
    pictures: int
    outside: tuple[str, ...]


def read_html(data: bytes) -> WebPage:
    """Read a page; whatever its markup is like, its text is read."""
    reader = _HtmlReader()
    parser = etree.HTMLParser(target=reader, huge_tree=True)
    text = _CDATA.sub(_escaped, _text(data).replace("\0", ""))
    try:
        for start in range(0, len(text), _STEP):
            parser.feed(text[start : start + _STEP])
        parser.close()
    except etree.LxmlError:  # nothing that libxml2 takes for markup: what came before it was read
        pass
    return reader.page()


def _escaped(section: re.Match[str]) -> str:
    """Return the text of a CDATA section as HTML writes it: XHTML shows it."""
    return section[1].replace("&", "&amp;").replace("<", "&lt;")


def _text(data: bytes) -> str:
    said = _CHARSET.search(data[:4096])
    name = said[1].decode("ascii") if said else ""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or not _CODECS.fullmatch(name):
        return decoded(data).text
    return data.decode(name, errors="replace")


@dataclass(slots=True)
class _OpenList:
    """One list that is open: how its items are numbered ("" for bullets) and the number of the last one."""

    kind: str
    number: int


class _HtmlReader:
    """Cuts a page into blocks at its tags; the tree is not built, so depth costs nothing."""

    def __init__(self) -> None:
        self._pieces: list[StoryPiece] = []
        self._buffer: list[str] = []
        self._hidden: list[str] = []
        self._lists: list[_OpenList] = []
        self._cells: list[str] | None = None  # of the row that is open
        self._unshown = ""  # the element whose content is passed over
        self._unseen = ""  # the element whose content is hidden text
        self._inner = 0  # elements of that name that are open within
        self._heading = 0
        self._label = ""
        self._level = 0
        self._kept_spaces = 0
        self._shown_before: list[str] = []  # what was shown before hidden text, in the same block
        self._pictures = 0
        self._outside: list[str] = []

    def page(self) -> WebPage:
        """Return what was read."""
        self._hide_end()
        self._row_end()
        self._block_end()
        return WebPage(self._pieces, tuple(self._hidden), self._pictures, tuple(self._outside))

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Begin what a tag begins."""
        self._loads(tag, said)
        if self._unshown or self._unseen:
            self._inner += tag == (self._unshown or self._unseen)
            return
        self._break(tag)
        if tag in _UNSHOWN:
            self._unshown = tag
            self._pictures += tag in _DRAWN
        elif "hidden" in said or _HIDES.search(said.get("style", "")):
            self._flush_before_hidden()
            self._unseen = tag
        else:
            self._open(tag, said)

    def end(self, tag: str) -> None:
        """End what a tag ends."""
        if self._unshown or self._unseen:
            if tag != (self._unshown or self._unseen):
                return
            self._inner -= 1
            if self._inner < 0:
                self._hide_end()
            return
        self._break(tag)
        if tag in ("ol", "ul", "menu") and self._lists:
            self._lists.pop()
        elif tag in _HEADINGS:
            self._heading = 0
        elif tag == "pre":
            self._kept_spaces = max(self._kept_spaces - 1, 0)

    def data(self, data: str) -> None:
        """Take text."""
        if not self._unshown:
            self._buffer.append(data.replace("\f", " ") if self._kept_spaces else re.sub(r"\s+", " ", data))

    def close(self) -> None:
        """Do nothing at the end of the markup: `page` ends what is open."""

    def _open(self, tag: str, said: Mapping[str, str]) -> None:
        if tag in ("br", "img", "input"):
            self._empty(tag, said)
        elif tag in ("ol", "ul", "menu"):
            start = int(said["start"]) - 1 if re.fullmatch(r"\d{1,6}", said.get("start", "")) else 0
            kind = _NUMBERS.get(said.get("type", ""), "decimal") if tag == "ol" else ""
            self._lists.append(_OpenList(kind, start))
        elif tag == "li" and self._lists:
            self._item(self._lists[-1], said)
        elif tag in _HEADINGS:
            self._heading = int(tag[1])
        elif tag == "pre":
            self._kept_spaces += 1
        elif tag == "tr":
            self._cells = []

    def _item(self, within: _OpenList, said: Mapping[str, str]) -> None:
        within.number = int(said["value"]) if re.fullmatch(r"\d{1,6}", said.get("value", "")) else within.number + 1
        self._label = f"{format_number(within.number, within.kind)}." if within.kind else "•"
        self._level = len(self._lists)

    def _empty(self, tag: str, said: Mapping[str, str]) -> None:
        if tag == "br":
            self._buffer.append("\n")
        elif tag == "img":
            self._pictures += 1
        elif tag == "input":
            kind = said.get("type", "text").lower()
            if kind in ("checkbox", "radio"):
                self._buffer.append("☒" if "checked" in said else "☐")
            elif kind not in ("hidden", "password", "image"):
                self._buffer.append(said.get("value", ""))

    def _loads(self, tag: str, said: Mapping[str, str]) -> None:
        attribute, what = _LOADS.get(tag, ("", ""))
        if what and not _INSIDE.match(said.get(attribute, "")):
            self._outside.append(what)

    def _break(self, tag: str) -> None:
        """End the block, cell or row that cannot go on across a tag."""
        if tag in ("tr", "table", "thead", "tbody", "tfoot"):
            self._row_end()
        elif tag in ("td", "th") and self._cells is not None:
            self._cell_end()
        elif tag in _BLOCKS or tag in _HEADINGS or tag in ("ol", "ul", "menu", "li", "td", "th"):
            if self._cells is None:
                self._block_end()
            else:
                self._buffer.append("\n")

    def _taken(self) -> str:
        text = tidied("".join(self._buffer))
        self._buffer = []
        return text

    def _cell_end(self) -> None:
        text = self._taken()
        if text and self._cells is not None:
            self._cells.append(f"{self._label} {text}" if self._label else text)
            self._label = ""

    def _row_end(self) -> None:
        if self._cells is None:
            self._block_end()
            return
        self._cell_end()
        if self._cells:
            self._pieces.append(StoryPiece(BlockKind.TABLE_ROW, CELL_JOIN.join(self._cells)))
        self._cells = None

    def _block_end(self) -> None:
        text = self._taken()
        if not text:
            return
        label, self._label = self._label, ""
        if self._heading:
            self._pieces.append(StoryPiece(BlockKind.HEADING, text, self._heading))
        elif label:
            number = "" if label == "•" else label
            self._pieces.append(StoryPiece(BlockKind.LIST_ITEM, f"{label} {text}", self._level, number))
        else:
            self._pieces.append(StoryPiece(BlockKind.PARAGRAPH, text))

    def _flush_before_hidden(self) -> None:
        """Keep the text that was shown so far apart from what is hidden next."""
        self._shown_before, self._buffer = self._buffer, []

    def _hide_end(self) -> None:
        if self._unseen:
            unseen = self._taken()
            self._buffer = self._shown_before
            if unseen:
                self._hidden.append(unseen)
        self._unshown = self._unseen = ""
        self._inner = 0
