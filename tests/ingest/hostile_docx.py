"""Word files that try to do harm, each built here."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from tests.build_docx import NAMESPACES, build_docx, entry, paragraph, rezipped, run, table

SOUND = build_docx(paragraph("The Term is two years."))
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "word/_rels/document.xml.rels"
_MAIN = "word/document.xml"


def with_relations(data: bytes, relations: str) -> bytes:
    """Return a package with more relationships of its main part."""
    rels = entry(data, _RELS).replace(b"</Relationships>", relations.encode() + b"</Relationships>")
    return rezipped(data, {_RELS: rels})


def relation(identity: str, kind: str, target: str, outside: bool = False) -> str:
    """Return the XML of a relationship."""
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{identity}" Type="{_RELATED}/{kind}" Target="{target}"{mode}/>'


def main_part(body: str, before: str = "") -> bytes:
    """Return a package whose main part is this XML, which no library has looked at."""
    return rezipped(SOUND, {_MAIN: f"{before}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode()})


def endless_paragraphs(megabytes: int) -> bytes:
    """A document of so many megabytes of small paragraphs, in a file of some hundred kilobytes."""
    one = b"<w:p><w:r><w:t>ab</w:t></w:r></w:p>" + b"".join(b"<!--%d-->" % number for number in range(40))
    head = f"<w:document {NAMESPACES}><w:body>".encode()
    return rezipped(SOUND, {_MAIN: head + one * (megabytes * 1024 * 1024 // len(one)) + b"</w:body></w:document>"})


def lying_about_its_size() -> bytes:
    """A package whose directory says that its main part has ten bytes."""
    data = bytearray(SOUND)
    at = data.rindex(_MAIN.encode()) - 46  # the directory's own record of the entry
    struct.pack_into("<I", data, at + 24, 10)
    return bytes(data)


def laughing(levels: int = 12) -> bytes:
    """Entities that stand for ten others each, in the text and in an attribute."""
    steps = [f'<!ENTITY e{n} "' + f"&e{n - 1};" * 10 + '">' for n in range(1, levels)]
    entities = '<!ENTITY e0 "lol">' + "".join(steps)
    last = f"&e{levels - 1};"
    body = f'<w:p><w:pPr><w:pStyle w:val="{last}"/></w:pPr><w:r><w:t>Before</w:t><w:t>{last}</w:t></w:r></w:p>'
    return main_part(body, f"<!DOCTYPE d [{entities}]>")


def reading_a_file(path: str) -> bytes:
    """An entity, and a document type, that stand for a file of this machine."""
    before = f'<!DOCTYPE d SYSTEM "file://{path}" [<!ENTITY secret SYSTEM "file://{path}">]>'
    return main_part("<w:p><w:r><w:t>Before </w:t><w:t>&secret;</w:t></w:r></w:p>", before)


def nested_tables(depth: int) -> bytes:
    """Tables in tables."""
    body = paragraph("Innermost")
    for _ in range(depth):
        body = f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>"
    return main_part(body)


def nested_boxes(depth: int) -> bytes:
    """Text boxes in text boxes."""
    body = paragraph("Innermost")
    for _ in range(depth):
        body = f"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
    return main_part(body)


def calling_out(place: str) -> bytes:
    """A file that refers to a template, a picture, a linked object and a frame at an address, and to fields."""
    fields = "".join(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        + "".join(f"<w:r><w:instrText>{part}</w:instrText></w:r>" for part in parts)
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("shown")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        for parts in ((" DDEA", f"UTO cmd &quot;{place}&quot;"), (f"INCLUDETEXT &quot;{place}&quot;",))
    )
    picture = '<w:r><w:drawing><a:blip r:link="rId91"/></w:drawing></w:r>'
    data = build_docx(paragraph(run("Harmless ") + fields + picture))
    kinds = ("attachedTemplate", "image", "oleObject", "frame", "hyperlink")
    return with_relations(data, "".join(relation(f"rId9{n}", kind, place, True) for n, kind in enumerate(kinds)))


def climbing_out(secret: str) -> bytes:
    """Entries and targets that lead out of the archive: into the folders of this machine."""
    up = "../" * 12
    tricks: Mapping[str, bytes] = {
        f"{up}tmp/smallprint-climbed.txt": b"climbed", "/tmp/smallprint-climbed.txt": b"climbed",
        "..\\..\\smallprint-climbed.txt": b"climbed", "word/CON": b"", "C:\\smallprint-climbed.txt": b"climbed",
    }  # fmt: skip
    data = rezipped(SOUND, dict(tricks))
    return with_relations(data, relation("rId80", "footnotes", up + secret.lstrip("/")))


def giant_picture(side: int) -> bytes:
    """A picture that says it is so many pixels wide and high, of which nearly nothing is there."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0))
    png = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    picture = '<w:r><w:drawing><a:blip r:embed="rId70"/></w:drawing></w:r>'
    data = with_relations(
        build_docx(paragraph(run("Beside a picture") + picture)), relation("rId70", "image", "media/giant.png")
    )
    known = b'<Default Extension="png" ContentType="image/png"/>'
    types = entry(data, "[Content_Types].xml").replace(b"<Default ", known + b"<Default ", 1)
    return rezipped(data, {"word/media/giant.png": png, "[Content_Types].xml": types})


def with_macros(kind: str) -> bytes:
    """A .docm or .dotm with macros, an ActiveX control and two embedded files; `kind` is its content type."""
    ole = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
    objects = f'<w:object><o:OLEObject {ole} ProgID="Package" r:id="rId60"/></w:object>'
    objects += f'<w:object><o:OLEObject {ole} ProgID="Word.Document.12" r:id="rId61"/></w:object>'
    data = build_docx(paragraph(run("Harmless") + f"<w:r>{objects}</w:r>"))
    relations = relation("rId60", "oleObject", "embeddings/oleObject1.bin")
    relations += relation("rId61", "package", "embeddings/Annex.docx")
    relations += relation("rId62", "control", "activeX/activeX1.xml")
    vba = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    relations += f'<Relationship Id="rId63" Type="{vba}" Target="vbaProject.bin"/>'
    types = entry(data, "[Content_Types].xml")
    types = types.replace(
        b"<Default ",
        b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
        b'<Default Extension="docx" ContentType="application/octet-stream"/><Default ',
        1,
    ).replace(b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", kind.encode())
    rels = entry(data, _RELS).replace(b"</Relationships>", relations.encode() + b"</Relationships>")
    changes: dict[str, bytes | None] = {
        "[Content_Types].xml": types, _RELS: rels, "word/vbaProject.bin": b"\xcc\x61 AutoOpen Shell",
        "word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0", "word/embeddings/Annex.docx": b"PK",
        "word/activeX/activeX1.xml": b"<x/>",
    }  # fmt: skip
    return rezipped(data, changes)


def two_of_a_name() -> bytes:
    """Two main parts: one program would read the first, another the second."""
    target = io.BytesIO(SOUND)
    with zipfile.ZipFile(target, "a") as package:
        other = entry(SOUND, _MAIN).replace(b"two years", b"ten years")
        package.writestr("word/Document.xml", other)
    return target.getvalue()


def many_entries(count: int) -> bytes:
    """A package of so many empty parts."""
    target = io.BytesIO(SOUND)
    with zipfile.ZipFile(target, "a") as package:
        for number in range(count):
            package.writestr(f"word/media/{number}", b"")
    return target.getvalue()


def crowded(count: int) -> dict[str, bytes]:
    """Files that are large in one way: what takes the square of it in time would not come to an end."""
    by = 'w:author="Ada" w:date="2026-05-01T10:00:00Z"'
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    note = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = "".join(f'<w:footnote w:id="{n}"><w:p/></w:footnote>' for n in range(count))
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(count)
    )
    return {
        "changes in one paragraph": main_part("<w:p>" + f"<w:ins {by}>{run('ab')}</w:ins>" * count + "</w:p>"),
        "deletions in one paragraph": main_part(
            paragraph("Text") + "<w:p>" + f"<w:del {by}><w:r><w:delText>ab</w:delText></w:r></w:del>" * count + "</w:p>"
        ),
        "fields in fields": main_part(f"<w:p>{run('Text')}{begin * count}{run('x') * count}{end * count}</w:p>"),
        "notes": build_docx(
            paragraph(run("Text") + "".join(note.format(n) for n in range(count))), parts={"footnotes": notes}
        ),
        "styles": build_docx(paragraph("ab", '<w:pStyle w:val="s0"/>') * count, styles=styles),
        "sections": main_part("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>ab</w:t></w:r></w:p>" * count),
        "cells in a row": main_part(table([paragraph("ab")] * count)),
        "paragraphs in a comment": build_docx(
            paragraph("Text"), parts={"comments": f'<w:comment w:id="0">{paragraph("ab") * count}</w:comment>'}
        ),
        "spaces": main_part(paragraph(run(" \t" * count + "x"))),
        "line ends": main_part(f"<w:p><w:r>{'<w:br/>' * count}<w:t>x</w:t></w:r></w:p>"),
    }
