"""Plain text -> Document, and the one place where text is normalised."""

from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.ingest.charset import decoded
from smallprint.ingest.choices_left import choices_left
from smallprint.ingest.letters import INVISIBLE, LETTERS

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


def read_text(data: bytes, name: str, sha256: str, remarks: tuple[Remark, ...] = ()) -> Document:
    """Read a text file in any common encoding; form feeds are page ends."""
    read = decoded(data)
    parts = [normalised(part) for part in read.text.replace("\r\n", "\n").split("\x0c")]
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    pages = []
    start = 0
    text = ""
    for index, part in enumerate(parts):
        text += part if part.endswith("\n") else part + "\n"
        pages.append(Page(index, start, len(text), str(index + 1)))
        start = len(text)
    if read.guessed:
        remarks = (*remarks, Remark(RemarkKind.ENCODING_GUESSED, names=(read.guessed,)))
    report = IngestReport("text", len(pages), len(text), remarks=(*remarks, *choices_left(text)))
    return Document(sha256, name, DocumentKind.TEXT, text, tuple(pages), report=report)
