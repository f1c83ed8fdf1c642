"""Builds archives and e-mails for tests: sound ones, and ones that were made to do harm."""

import email
import email.policy
import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage

from tests.build_docx import build_docx, paragraph
from tests.build_pdf import make_pdf

LAW = "This Agreement is governed by the laws of Ohio."
WORD = build_docx(paragraph(LAW) + paragraph("The Term is two years."))
PDF = make_pdf([[LAW, "Either party may end it on 90 days' notice."]])
TEXT = f"LEASE\n\n{LAW}\n".encode()


def zipped(entries: Mapping[str, bytes] | Sequence[tuple[str, bytes]], stored: bool = False) -> bytes:
    """Return a zip archive with these entries, in this order."""
    target = io.BytesIO()
    how = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(target, "w", how) as archive:
        for name, content in entries.items() if isinstance(entries, Mapping) else entries:
            archive.writestr(name, content)
    return target.getvalue()


def with_flags(archive: bytes, flags: int) -> bytes:
    """Return an archive whose entries have other flags than they were written with."""
    data = bytearray(archive)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            struct.pack_into("<H", data, place + at, flags)
            place = data.find(mark, place + 4)
    return bytes(data)


def mail(
    attached: Mapping[str, bytes],
    subject: str = "Our lease",
    body: str = "Please find it attached.",
    inner: bytes = b"",
) -> bytes:
    """Return an e-mail with files and, if wanted, another mail attached."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", subject
    message["Date"] = "Mon, 01 Jan 2024 10:00:00 +0000"
    message.set_content(body)
    for name, content in attached.items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    if inner:
        message.add_attachment(email.message_from_bytes(inner, policy=email.policy.default))
    return message.as_bytes()
