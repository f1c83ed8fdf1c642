"""E-mails as Outlook saves them (.msg): streams of an OLE compound file, named by property as [MS-OXMSG] says."""

import io
import re
import struct
from collections.abc import Iterator
from typing import Any

from smallprint.errors import FileDamaged
from smallprint.ingest.charset import decoded
from smallprint.ingest.containers.entry import Entry
from smallprint.ingest.containers.mail import html_text

_BROKEN = (OSError, ValueError, LookupError, TypeError, AttributeError, struct.error, RecursionError)
_ATTACHMENT = re.compile(r"__attach_version1\.0_#[0-9A-Fa-f]{8}")
_SUBJECT, _SENDER, _TO, _CC, _BODY, _HTML = "0037", "0C1A", "0E04", "0E03", "1000", "1013"
_DATA, _LONG_NAME, _SHORT_NAME, _CONTENT_ID, _SHOWN_NAME = "3701", "3707", "3704", "3712", "3001"
_UNICODE, _BYTES_TEXT, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_SHOWN = (("From", _SENDER), ("To", _TO), ("Cc", _CC), ("Subject", _SUBJECT))
_MOST_ATTACHMENTS = 500
_DEEPEST = 4  # mails in mails, all within one file
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp")


def outlook_entries(data: bytes) -> Iterator[Entry]:
    """Yield the text of a mail, then its attachments, those of attached mails included."""
    import olefile  # noqa: PLC0415 - few files need it

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as opened:
            yield from _Mail(opened, ()).entries()
    except _BROKEN as error:
        raise FileDamaged("is an Outlook e-mail that is cut short or damaged. Get it again.") from error


class _Mail:
    """A mail at some place of an open file: the file itself, or a mail attached to it."""

    def __init__(self, opened: Any, place: tuple[str, ...]) -> None:
        self._opened, self._place = opened, place
        self._paths = frozenset(tuple(path) for path in opened.listdir(streams=True, storages=True))

    def entries(self, depth: int = 0) -> Iterator[Entry]:
        """Yield the text, then what is attached."""
        subject = " ".join(self._text(_SUBJECT).split()).replace("/", "-").replace("\\", "-") or "E-mail"
        yield Entry(f"{subject} (message).txt", self._written().encode(), is_message=True)
        for name in self._attachments():
            inner = _Mail(self._opened, (*self._place, name))
            held = (*inner._place, f"__substg1.0_{_DATA}{_OBJECT}")
            title = inner._text(_LONG_NAME) or inner._text(_SHORT_NAME) or inner._text(_SHOWN_NAME)
            if any(path[: len(held)] == held for path in self._paths):
                if depth == _DEEPEST:
                    yield Entry(title or "E-mail", trouble="is an e-mail in too many others: save it and add that")
                else:
                    yield from _Mail(self._opened, held).entries(depth + 1)
            elif not (inner._text(_CONTENT_ID) and title.lower().endswith(_PICTURES)):
                yield Entry(title or "attachment", inner._stream(_DATA + _BINARY))

    def _attachments(self) -> list[str]:
        level = len(self._place)
        names = {path[level] for path in self._paths if len(path) > level and path[:level] == self._place}
        return sorted(name for name in names if _ATTACHMENT.fullmatch(name))[:_MOST_ATTACHMENTS]

    def _written(self) -> str:
        head = [f"{label}: {' '.join(found.split())}" for label, tag in _SHOWN if (found := self._text(tag))]
        body = self._text(_BODY)
        if not body.strip():
            body = html_text(self._stream(_HTML + _BINARY) or self._text(_HTML).encode())
        return "\n".join(head) + "\n\n" + body.replace("\r\n", "\n").strip() + "\n"

    def _text(self, tag: str) -> str:
        wide = self._stream(tag + _UNICODE)
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream(tag + _BYTES_TEXT).rstrip(b"\0")
        return decoded(narrow).text if narrow else ""

    def _stream(self, tag: str) -> bytes:
        path = [*self._place, f"__substg1.0_{tag}"]
        if tuple(path) not in self._paths:
            return b""
        with self._opened.openstream(path) as stream:
            found = stream.read()
        return found if isinstance(found, bytes) else b""
