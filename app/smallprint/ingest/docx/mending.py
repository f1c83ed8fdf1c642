"""Mends a Word package that python-docx refuses, in memory: what is unsound in it is left out and noted.

Mended are the Strict flavour of the format (other namespaces), links to parts that are not there, and side parts that
are no sound XML or cannot be unpacked. The body is never left out.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Container

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.parser import parse_xml

from smallprint.ingest.docx.losses import Losses, entry_name, relation_name

STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"
_RELATIONSHIP = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*?(?:/>|>\s*</(?:\w+:)?Relationship>)")
_TARGET = re.compile(rb"""\bTarget\s*=\s*["']([^"']*)["']""")
_TYPE = re.compile(rb"""\bType\s*=\s*["'][^"']*/([^"'/]*)["']""")
_ROOT_RELS, _TYPES, _BODY = "_rels/.rels", "[Content_Types].xml", "word/document.xml"
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError)
_ROOT_LINK = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{RT.OFFICE_DOCUMENT}" Target="{_BODY}"/></Relationships>'
).encode()


def mended(data: bytes, losses: Losses) -> bytes:
    """Return the package as python-docx opens it; what is left out is noted in `losses`."""
    entries: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        for entry in source.namelist():
            try:
                content = source.read(entry)
            except _UNREADABLE:
                _lose(entry, losses)
                continue
            if entry.endswith((".xml", ".rels")):
                content = STRICT.sub(_TRANSITIONAL, content)
            if entry != _TYPES and not _is_body(entry) and not _is_sound(entry, content):
                _lose(entry, losses)
                continue
            entries[entry] = content
    if _BODY in entries and not _leads_to_a_body(entries.get(_ROOT_RELS, b"")):
        losses.damaged[entry_name(_ROOT_RELS)] = None
        entries[_ROOT_RELS] = _ROOT_LINK
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        for entry, content in entries.items():
            whole = _without_dangling(entry, content, entries.keys(), losses) if entry.endswith(".rels") else content
            out.writestr(entry, whole)
    return target.getvalue()


def _lose(entry: str, losses: Losses) -> None:
    if not entry.endswith("/"):
        losses.damaged[entry_name(entry)] = None


def _is_body(entry: str) -> bool:
    """Say whether an entry may be the main part: without that there is nothing to read."""
    return entry.startswith("word/document") and entry.endswith(".xml")


def _is_sound(entry: str, content: bytes) -> bool:
    if not entry.endswith((".xml", ".rels")):
        return True
    try:
        root = parse_xml(content)
    except SyntaxError:
        return False
    if not entry.endswith(".rels"):
        return True
    links = [child for child in root if isinstance(child.tag, str)]
    return all(link.get("Id") and link.get("Type") and link.get("Target") is not None for link in links)


def _leads_to_a_body(rels: bytes) -> bool:
    return b"/officeDocument" in rels and any(b"/officeDocument" in link for link in _RELATIONSHIP.findall(rels))


def _without_dangling(rels_name: str, content: bytes, names: Container[str], losses: Losses) -> bytes:
    folder = rels_name.rsplit("_rels/", 1)[0]

    def keep(match: re.Match[bytes]) -> bytes:
        found = _TARGET.search(match[0])
        if found is None or b"External" in match[0]:
            return match[0]
        path = found[1].decode("utf-8", "replace")
        parts = [] if path.startswith("/") else [part for part in folder.split("/") if part]
        for part in path.split("/"):
            if part == "..":
                parts = parts[:-1]
            elif part not in ("", "."):
                parts.append(part)
        if "/".join(parts) in names:
            return match[0]
        kind = _TYPE.search(match[0])
        if name := relation_name(kind[1].decode("ascii", "replace") if kind else ""):
            losses.missing[name] = None
        return b""

    return _RELATIONSHIP.sub(keep, content)
