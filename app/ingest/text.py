"""Plain text -> Document, and the one place where text is normalised."""

import codecs

from app.domain.document import Document, DocumentKind, IngestReport, Page
from app.ingest.choices_said import choice_sentences
from app.ingest.letters import INVISIBLE, LETTERS

HIDDEN_TEXT, STRUCK_TEXT, UNTICKED_TEXT = "Hidden text: ", "Struck out: ", "Not ticked: "
"""What stands before text that is not in force, wherever it is read."""

# Odd characters that readers of PDF and Word hand on; each becomes what a person would type.
REPLACED = {
    **LETTERS,
    **dict.fromkeys(INVISIBLE, ""),
    0x00A0: " ",
    0x202F: " ",
    0x205F: " ",
    0x3000: " ",
    0x2028: "\n",
    0x2029: "\n",
    0x0085: "\n",
    0xFFFE: "-",
    0x0002: "-",
    **dict.fromkeys(range(8192, 8203), " "),
}
_TABLE: dict[int, str | None] = {
    **{code: None for code in (*range(32), *range(0x7F, 0xA0), *range(0xD800, 0xE000)) if code not in (9, 10)},
    9: " ",
    **REPLACED,
}


def normalised(text: str) -> str:
    """Return text with LF line ends, plain spaces and letters, and no control characters."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").translate(_TABLE)


def replacements() -> dict[int, str]:
    """Return what each character that does not stay becomes: "" when it is dropped, several for a ligature."""
    return {code: new or "" for code, new in _TABLE.items()}


def read_text(data: bytes, name: str, sha256: str, warnings: tuple[str, ...] = ()) -> Document:
    """Read a text file in UTF-8, UTF-16 or Windows-1252; form feeds are page ends."""
    parts = [normalised(part) for part in decoded(data).replace("\r\n", "\n").split("\x0c")]
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    pages = []
    start = 0
    text = ""
    for index, part in enumerate(parts):
        text += part if part.endswith("\n") else part + "\n"
        pages.append(Page(index, start, len(text), str(index + 1)))
        start = len(text)
    report = IngestReport("text", len(pages), len(text), warnings=(*warnings, *choice_sentences(text)))
    return Document(sha256, name, DocumentKind.TEXT, text, tuple(pages), report=report)


def decoded(data: bytes) -> str:
    """Return the text of bytes: UTF-16 by its mark, else UTF-8, else Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
