"""Files that cannot be read are refused with one sentence; odd but sound ones are read."""

import io
import zipfile

import pytest

from smallprint.errors import FileDamaged, FileEmpty, FileLocked, FileRefused, FileUnsupported
from smallprint.ingest.docx.reader import read_docx
from tests.build_docx import build_docx, entry, paragraph, rezipped

SOUND = build_docx(paragraph("The Term is two years."))
MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
LAUGHS = (
    b'<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    b"<w:t>Before</w:t><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)


def zipped(**files: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in files.items():
            out.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", FileDamaged),
        (b"PK\x03\x04 not really", FileDamaged),
        (SOUND[: len(SOUND) // 2], FileDamaged),
        (zipped(readme=b"hello"), FileDamaged),
        (rezipped(SOUND, {"word/document.xml": None}), FileDamaged),
        (rezipped(SOUND, {"word/document.xml": b"<w:document"}), FileDamaged),
        (rezipped(SOUND, {"[Content_Types].xml": None}), FileDamaged),
        (rezipped(SOUND, {"word/document.xml": b"<workbook/>"}), FileUnsupported),
        (rezipped(SOUND, {"word/media/bomb.bin": bytes(64 * 1024 * 1024)}), FileUnsupported),
        (build_docx(paragraph("")), FileEmpty),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), FileLocked),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), FileUnsupported),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_one_sentence(data: bytes, error: type[FileRefused]) -> None:
    with pytest.raises(error, match=r"^“contract\.docx” [^\n]+\.$"):
        read_docx(data, "contract.docx", "0" * 64)


@pytest.mark.parametrize(
    "kind",
    [
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_templates_and_files_with_macros_are_read(kind: bytes) -> None:
    types = entry(SOUND, "[Content_Types].xml").replace(MAIN, kind)
    assert kind in types
    data = rezipped(SOUND, {"[Content_Types].xml": types})
    assert read_docx(data, "contract.docm", "0" * 64).text == "The Term is two years.\n"


def test_the_strict_flavour_is_read() -> None:
    old, new = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    changes = {
        name: entry(SOUND, name).replace(old + folder + b"/2006/", new + folder + b"/")
        for name in ("_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml")
        for folder in (b"wordprocessingml" if name.endswith(("ment.xml", "styles.xml")) else b"officeDocument",)
    }
    assert new in changes["_rels/.rels"]
    assert read_docx(rezipped(SOUND, dict(changes)), "a.docx", "0" * 64).text == "The Term is two years.\n"


def test_a_link_to_a_part_that_is_not_there_does_not_stop_the_reading() -> None:
    rels = entry(SOUND, "word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        b'Target="NULL"/></Relationships>',
    )
    data = rezipped(SOUND, {"word/_rels/document.xml.rels": rels})
    assert read_docx(data, "a.docx", "0" * 64).text == "The Term is two years.\n"


def test_entities_are_not_expanded() -> None:
    document = read_docx(rezipped(SOUND, {"word/document.xml": LAUGHS}), "a.docx", "0" * 64)
    assert document.text == "Before\n"
