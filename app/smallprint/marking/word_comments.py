"""The part of a Word file that holds its comments: new ones are added at its end, earlier ones stay as they are."""

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml

from smallprint.domain.marking import MarginComment
from smallprint.ingest.docx.package import W, elements, kind_of
from smallprint.marking.word_runs import WordNames
from smallprint.marking.xml_source import SourceUnfit, XmlSource

TYPES = "[Content_Types].xml"
_STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_WORD = W[1:-1]
_STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@dataclass(frozen=True, slots=True)
class CommentStyles:
    """The ids of the file's styles for comments, "" where it has none: their names are translated, or missing."""

    text: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class NewComment:
    """A comment to be written: its id, the mark that it is made of, and lines that come before the mark's own."""

    id: int
    mark: MarginComment
    notes: tuple[str, ...] = ()


def comment_styles(styles: bytes | None) -> CommentStyles:
    """Return the file's own styles for comments, by the names that all translations of Word store."""
    if styles is None:
        return CommentStyles()
    found: dict[str, str] = {}
    for style in re.findall(rb"<(?:\w+:)?style\s.*?</(?:\w+:)?style>", styles, re.DOTALL):
        name = re.search(rb"""<(?:\w+:)?name\s[^>]*?val=["']annotation (text|reference)["']""", style)
        identity = re.search(rb"""styleId=["']([^"'<>&]+)["']""", style)
        if name is not None and identity is not None:
            found.setdefault(name[1].decode(), identity[1].decode("utf-8", "replace"))
    return CommentStyles(found.get("text", ""), found.get("reference", ""))


def comment_xml(names: WordNames, comment: NewComment, author: str, date: str, styles: CommentStyles) -> bytes:
    """Return a comment: its title in bold, then a paragraph a line."""
    initials = "".join(word[0] for word in author.split())[:3].upper()
    attributes = {"id": str(comment.id), "author": author, **({"date": date} if date else {}), "initials": initials}
    lines = [line for line in (*comment.notes, *comment.mark.lines) if line]
    paragraphs = [_paragraph(names, comment.mark.title, styles, first=True)]
    paragraphs += (_paragraph(names, line, styles) for line in lines)
    return names.tag("comment", attributes, ends=False) + b"".join(paragraphs) + names.end("comment")


def _paragraph(names: WordNames, text: str, styles: CommentStyles, first: bool = False) -> bytes:
    out = [names.tag("p", {}, ends=False)]
    if styles.text:
        out += (names.tag("pPr", {}, ends=False), names.tag("pStyle", {"val": styles.text}), names.end("pPr"))
    run, bold = names.tag("r", {}, ends=False), b""
    if first:
        style = names.tag("rStyle", {"val": styles.reference}) if styles.reference else b""
        properties = names.tag("rPr", {}, ends=False) + style + names.end("rPr") if style else b""
        out += (run, properties, names.tag("annotationRef", {}), names.end("r"))
        bold = names.tag("rPr", {}, ends=False) + names.tag("b", {}) + names.end("rPr")
    out += (run, bold, names.text(text), names.end("r"), names.end("p"))
    return b"".join(out)


class CommentsPart:
    """The comments of one package, which may have none yet."""

    def __init__(self, entries: Mapping[str, bytes], main: str) -> None:
        """Find the part that the main part relates to; raises SourceUnfit where there should be one and is not."""
        self._entries = entries
        self._rels = posixpath.join(posixpath.dirname(main), "_rels", posixpath.basename(main) + ".rels")
        self._folder = posixpath.dirname(main)
        self._strict = _STRICT_WORD.encode() in entries[main][:20_000]
        self.name = self._existing()

    def added(self, comments: Sequence[NewComment], author: str, date: str, styles: CommentStyles) -> dict[str, bytes]:
        """Return the members of the package that change when comments are added."""
        if self.name:
            source = XmlSource(self._entries[self.name])
            root = source.spots[0]
            names = WordNames(root.prefix, root.prefix or "w:", "" if root.prefix else f' xmlns:w="{self._word}"')
            written = b"".join(comment_xml(names, one, author, date, styles) for one in comments)
            start = source.data[: root.start] + source.start_tag(root)
            inside = source.data[root.inner : root.inner_end]
            return {self.name: start + inside + written + f"</{root.name}>".encode() + source.data[root.end :]}
        return self._new(b"".join(comment_xml(WordNames(), one, author, date, styles) for one in comments))

    @property
    def _word(self) -> str:
        return _STRICT_WORD if self._strict else _WORD

    def _new(self, comments: bytes) -> dict[str, bytes]:
        number = 0
        taken = {name.lower() for name in self._entries}
        while (name := f"{self._folder}/comments{number or ''}.xml".lstrip("/")).lower() in taken:
            number += 1
        head = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{self._word}">'
        part = head.encode() + comments + b"</w:comments>"
        types = _with_last(
            self._entries[TYPES],
            "Override",
            {"PartName": f"/{name}", "ContentType": CONTENT_TYPE.WML_COMMENTS},
        )
        kind = f"{_STRICT_RELATIONS}/comments" if self._strict else RELATIONSHIP_TYPE.COMMENTS
        target = posixpath.basename(name)
        known = self._entries.get(self._rels)
        if known is None:
            known = (
                b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships '
                b'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
            )
        relation = {"Id": _free_relation(known), "Type": kind, "Target": target}
        return {name: part, TYPES: types, self._rels: _with_last(known, "Relationship", relation)}

    def _existing(self) -> str:
        rels = self._entries.get(self._rels)
        for one in elements(parse_xml(rels)) if rels is not None else ():
            if kind_of(str(one.get("Type"))) == "comments" and one.get("TargetMode") != "External":
                target = str(one.get("Target"))
                name = posixpath.normpath(posixpath.join("/", self._folder, target)).lstrip("/")
                found = next((entry for entry in self._entries if entry.lower() == name.lower()), None)
                if found is None:
                    raise SourceUnfit("the part with its comments is missing")
                return found
        return ""


def _with_last(part: bytes, name: str, attributes: Mapping[str, str]) -> bytes:
    """Return a part with one more element at the end of its root."""
    source = XmlSource(part)
    root = source.spots[0]
    written = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    start = source.data[: root.start] + source.start_tag(root)
    inside = source.data[root.inner : root.inner_end]
    new = f"<{root.prefix}{name}{written}/></{root.name}>".encode()
    return start + inside + new + source.data[root.end :]


def _free_relation(rels: bytes) -> str:
    used = set(re.findall(r"""\bId\s*=\s*["']([^"']*)["']""", rels.decode("utf-8", "replace")))
    number = len(used) + 1
    while f"rId{number}" in used:
        number += 1
    return f"rId{number}"
