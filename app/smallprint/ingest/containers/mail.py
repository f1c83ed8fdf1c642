"""E-mails (.eml): their attachments and their text, through Python's own reader of mail."""

import email
import email.policy
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage, Message

from smallprint.ingest.containers.entry import Entry
from smallprint.ingest.docx.html import MAX_HTML_BYTES, read_html

_MOST_PARTS = 2_000
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_LOGO = re.compile(r"image\d{3}\.(?:png|jpe?g|gif)", re.IGNORECASE)  # what Outlook calls pictures of signatures
_TROUBLE = (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError)


def mail_entries(data: bytes) -> Iterator[Entry]:
    """Yield the text of a mail, then its attachments; pictures that stand in the text are passed over."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = list(_parts(message))
    yield Entry(f"{subject_of(message)} (message).txt", _written(message, parts).encode(), is_message=True)
    for part in parts:
        name = _name(part)
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload()
            for one in inner if isinstance(inner, list) else []:
                if isinstance(one, Message):
                    yield Entry(f"{subject_of(one)}.eml", one.as_bytes())
        elif name and not _stands_in_text(part, name):
            yield Entry(name, _content(part))


def subject_of(message: Message) -> str:
    """Return the subject of a mail as a part of a file name."""
    try:
        subject = " ".join(str(message.get("Subject", "")).split())
    except _TROUBLE:
        subject = ""
    return subject.replace("/", "-").replace("\\", "-") or "E-mail"


def _parts(message: Message) -> Iterator[Message]:
    """Yield the parts that hold something, not looking into attached mails."""
    waiting = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting.extend(one for one in reversed(inner) if isinstance(one, Message))
        else:
            yield part


def _name(part: Message) -> str:
    try:
        return str(part.get_filename() or "")
    except _TROUBLE:
        return "attachment"


def _stands_in_text(part: Message, name: str) -> bool:
    if part.get_content_maintype() != "image":
        return False
    return bool(part.get("Content-ID")) or part.get_content_disposition() == "inline" or bool(_LOGO.fullmatch(name))


def _content(part: Message) -> bytes:
    try:
        found = part.get_payload(decode=True)
    except _TROUBLE:
        return b""
    return found if isinstance(found, bytes) else b""


def _written(message: Message, parts: list[Message]) -> str:
    """Return the mail as a text: who wrote to whom and when, then what."""
    head = [f"{name}: {_line(message, name)}" for name in _SHOWN if message.get(name)]
    plain = [part for part in parts if part.get_content_type() == "text/plain" and not _name(part)]
    pages = [part for part in parts if part.get_content_type() == "text/html" and not _name(part)]
    said = [_text(part) for part in plain]
    if not any(one.strip() for one in said):
        said = [html_text(_content(part)) for part in pages]
    return "\n".join(head) + "\n\n" + "\n\n".join(said).strip() + "\n"


def html_text(data: bytes) -> str:
    """Return the text of a mail that was written as a web page."""
    return "\n".join(piece.text for piece in read_html(data[:MAX_HTML_BYTES]).pieces)


def _line(message: Message, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except _TROUBLE:
        return ""


def _text(part: Message) -> str:
    try:
        found = part.get_content() if isinstance(part, EmailMessage) else ""
    except _TROUBLE:
        found = _content(part).decode("utf-8", "replace")
    return found if isinstance(found, str) else ""
