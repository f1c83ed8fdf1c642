"""Word files that import others (w:altChunk), each built here."""

from collections.abc import Mapping, Sequence

from tests.build_docx import build_docx, entry, paragraph, rezipped
from tests.ingest.hostile_docx import relation, with_relations

_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = {
    "docx": _MAIN_TYPE, "html": "text/html", "xhtml": "application/xhtml+xml", "txt": "text/plain",
    "rtf": "application/rtf", "mht": "message/rfc822", "doc": "application/msword",
}  # fmt: skip


def chunk(number: int) -> str:
    """Return the XML that imports the part of this number."""
    return f'<w:altChunk r:id="rIdChunk{number}"/>'


def importing(
    body: str, chunks: Sequence[tuple[str, bytes]], parts: Mapping[str, str] | None = None, lists: str = ""
) -> bytes:
    """Return a file with parts to import, each an ending and its bytes; `body` refers to them by `chunk`."""
    return with_chunks(build_docx(body, parts=parts, lists=lists), chunks)


def with_chunks(data: bytes, chunks: Sequence[tuple[str, bytes]], rels: str = "") -> bytes:
    """Return a package with parts to import, as Word and the Open XML SDK name and type them."""
    types = entry(data, "[Content_Types].xml")
    changes: dict[str, bytes | None] = {}
    relations = ""
    for number, (ending, content) in enumerate(chunks):
        name = f"afchunk{number}.{ending}"
        override = f'<Override PartName="/word/{name}" ContentType="{TYPES[ending]}"/>'
        types = types.replace(b"</Types>", override.encode() + b"</Types>")
        changes[f"word/{name}"] = content
        relations += relation(f"rIdChunk{number}", "aFChunk", name)
    changes["[Content_Types].xml"] = types
    if rels:
        about = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}'
        return rezipped(data, {**changes, rels: f"{about}</Relationships>".encode()})
    return with_relations(rezipped(data, changes), relations)


def nested(depth: int, fan: int = 1) -> bytes:
    """A file that imports a file that imports a file…, `fan` times at each level."""
    data = build_docx(paragraph("Innermost"))
    for level in range(depth):
        data = importing(paragraph(f"Level {level}") + chunk(0) * fan, [("docx", data)])
    return data
