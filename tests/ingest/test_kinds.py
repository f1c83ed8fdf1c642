"""Files that are no contract's text are called by their right names; plain contracts are read, also with odd signs."""

import base64
import contextlib
import io
import json
import zipfile
from email.message import EmailMessage

import pytest

from smallprint.errors import FileUnsupported
from smallprint.ingest.sniff import Kind, sniff
from tests.build_docx import build_docx, entries, entry, paragraph
from tests.build_ole import build_ole

WORD = build_docx(paragraph("The Term is two years."))
CONTRACT = """\
SERVICES AGREEMENT

This Agreement is made on 3 March 2024 between Acme Inc. <legal@acme.example> and Bolt GmbH ("Bolt").
1. Fees. If the amount is < EUR 10,000 or > EUR 50,000, the rate in <Schedule 1> applies; x <= y.
2. Law. This Agreement is governed by the laws of Delaware.

<signature page follows>
"""
EDGAR = """\
<DOCUMENT>
<TYPE>EX-10.1
<SEQUENCE>2
<TEXT>
<PAGE>
                 LEASE AGREEMENT
This Lease is made between the Landlord and the Tenant, and is governed by the laws of Ohio. The Tenant shall pay
the Rent on the first day of each month. <PAGE> Either party may end this Lease upon sixty days' written notice.
</TEXT>
</DOCUMENT>
"""
MEMO = "From: Ada Quill\nTo: Bob Smith\nDate: 3 March 2024\nSubject: Lease\n\nThe parties agree as follows.\n"
LETTER = "Date: 3 March 2024\nRe: Letter agreement\n\nDear Bob: you shall pay 10,000 a month; I shall deliver.\n"
LISTED = (
    "The Supplier shall\n(a) deliver the Goods;\n(b) insure them;\n(c) bill them (the “Fees”); and\n(d) repair them.\n"
)
GRID = (
    "Item, price, and date\nfollow, each, below\n\nThe parties agree as follows, among others, and so on.\n"
    + "x y\n" * 5
)
TEMPLATE = "This Agreement is between <<Party A>> and <<Party B>>. <insert date> {{amount}} ${name} [●]\n" * 3
CENTRED = '<p align="center"><b>LEASE</b></p>\n\n# 1. Term\n\nThe Term is two years, from <br> 3 March 2024.\n'
SHEET = (
    "Parties: Acme and Bolt\nReceived: 3 March 2024\nRent: EUR 10;\nTerm: two years;\nLaw: Ohio;\nNotice: 30 days;\n"
)
FORMULA = "Where:\nA = the Base Fee\nB = the Index\nC = the Cap\nFee = A * B\nreturn all copies;\n"
MARKDOWN = "# Lease\n\n| Item | Rent |\n|---|---|\n| Flat | 10 |\n\nThe Tenant pays <br> the **Rent**. See `x`.\n"


@pytest.mark.parametrize(
    "text", [CONTRACT, EDGAR, MEMO, LETTER, LISTED, GRID, TEMPLATE, MARKDOWN, CENTRED, SHEET, FORMULA]
)
def test_plain_contracts_are_read(text: str) -> None:
    assert sniff(text.encode(), "lease.txt") is Kind.TEXT
    assert sniff(text.encode("utf-16"), "lease.md") is Kind.MARKDOWN


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "unit", ["a", "a b ", "<a ", "<!--", "{ ", "a: ", "a,", "(", "=a", "AAAA\n", "a:\n", "\\", "'"]
)
def test_no_text_takes_long_to_tell(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    for whole in (text, text.replace("\n", "") + "\n", "x" + text):
        with contextlib.suppress(FileUnsupported):
            sniff(whole.encode(), "a.txt")


def mail(attached: bool = True) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "Contract"
    message.set_content("Please find attached the agreement.")
    if attached:
        message.add_attachment(WORD, maintype="application", subtype="octet-stream", filename="contract.docx")
    return message.as_bytes()


def flat_opc() -> bytes:
    """Return a Word file as Word writes it into one XML file."""
    parts = "".join(
        f'<pkg:part pkg:name="/{name}"><pkg:xmlData>'
        f"{entry(WORD, name).decode().partition('?>')[2]}</pkg:xmlData></pkg:part>"
        for name in entries(WORD)
        if name.endswith((".xml", ".rels"))
    )
    head = '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>'
    return f'{head}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{parts}</pkg:package>'.encode()


WORD_2003 = (
    b'<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>'
    b"<w:p><w:r><w:t>The Term is two years.</w:t></w:r></w:p></w:body></w:wordDocument>"
)
PAGE = "<!DOCTYPE html>\n<html><head><title>Lease</title></head><body><p>The Term is two years.</p></body></html>"
FRAGMENT = "<p class=MsoNormal>The Term is two years.</p>\n<p>The <b>Law</b> is that of Ohio.</p>\n" * 3
MHT = (
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/\nSubject: Lease\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="x"\n\n--x\nContent-Type: text/html\n\n<p></p>'
)
PACKED = base64.encodebytes(WORD)
CODE = "import os\n\n\ndef term(years):\n    return years * 365\n\n\nprint(term(2))\n"
STYLE = "body {\n  color: red;\n}\np {\n  margin: 0;\n}\n"
CSV = "Name,Price,Date\n" + "".join(f'"Item, {number}",{number},2024-03-0{number}\n' for number in range(1, 9))
XML = "is a Word file written as XML. Open it in Word, save it as .docx and add that."
LINK = "is a link to a document and does not hold it"
BASE64 = "is a file packed into letters (base64)"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("box.mbox", b"From a@b.example Mon Jan  1 10:00:00 2024\n" + mail(), "is a mailbox with e-mails. Save the"),
        ("page.mht", MHT.encode(), "is a saved web page (.mht)"),
        ("download.pdf", PAGE.encode(), "is a web page, not a PDF: often one that asks to sign in"),
        ("flat.xml", flat_opc(), XML),
        ("flat.doc", flat_opc(), XML),
        ("old.xml", WORD_2003, XML),
        ("old.txt", WORD_2003.partition(b"?>")[2], XML),
        ("flat.fodt", b'<o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>', "is an OpenD"),
        ("data.xml", b'<?xml version="1.0"?><invoice><sum>10</sum></invoice>', "is an XML file."),
        ("logo.svg", b'<svg width="1" xmlns="http://www.w3.org/2000/svg"></svg>', "is a drawing (SVG)"),
        ("lease.url", b"[InternetShortcut]\r\nURL=https://x.example/lease.pdf\r\n", LINK),
        ("lease.desktop", b"[Desktop Entry]\nType=Link\n", LINK),
        ("lease.gdoc", b'{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}', LINK),
        ("lease.webloc", b'<?xml version="1.0"?><plist version="1.0"><dict></dict></plist>', LINK),
        ("lease.txt", b"https://x.example/lease.pdf\n", LINK),
        ("lease.lnk", b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(90), "is a link to a file"),
        ("lease.txt", PACKED, BASE64),
        ("lease.txt", PACKED.replace(b"\n", b""), BASE64),
        ("lease.txt", b"data:application/pdf;base64," + PACKED, BASE64),
        ("lease.pgp", b"-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n", "is an encrypted"),
        ("data.json", json.dumps({"term": "two years", "parties": ["A", "B"]}, indent=1).encode(), "is a data file"),
        ("lines.txt", b'{"term": 2}\n{"term": 3}\n{"term": 4}\n', "is a data file"),
        ("prices.csv", CSV.encode(), "is a table (CSV)"),
        ("prices.txt", CSV.replace(",", ";").encode(), "is a table (CSV)"),
        ("term.py", CODE.encode(), "is source code"),
        ("term.txt", CODE.encode(), "is source code"),
        ("style.css", STYLE.encode(), "is source code"),
        ("lease.tex", b"\\documentclass{article}\n\\begin{document}The Term\\end{document}", "is a LaTeX file"),
        ("card.vcf", b"BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", "is a calendar entry or a contact card"),
    ],
)  # fmt: skip
def test_what_is_wrapped_in_something_is_refused_by_name(name: str, data: bytes, said: str) -> None:
    with pytest.raises(FileUnsupported) as refused:
        sniff(data, name)
    assert str(refused.value).startswith(f"“{name}” {said}")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.html", PAGE.encode()),
        ("page.txt", PAGE.encode("utf-16")),
        ("page.txt", b"\xef\xbb\xbf<!-- saved -->\n" + PAGE.encode()),
        ("page.txt", b'<?xml version="1.0"?>\n' + PAGE.encode()),
        ("page.txt", FRAGMENT.encode()),
        ("export.doc", PAGE.encode()),
    ],
)
def test_a_web_page_is_one_under_any_name(name: str, data: bytes) -> None:
    assert sniff(data, name) is Kind.WEB


def zipped(**entries: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return target.getvalue()


def typed(mime: bytes) -> bytes:
    return zipped(mimetype=mime, **{"content.xml": b"<x/>"})


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (mail(), Kind.MAIL),
        (mail(attached=False), Kind.MAIL),
        (b"Received: by x\n" + mail(), Kind.MAIL),
        (b"From: Ada <a@b.example>\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\nHi", Kind.MAIL),
        (build_ole({"__properties_version1.0": b"", "__nameid": b""}), Kind.MAIL),
        (build_ole({"__properties_version1.0": b"", "WordDocument": b""}), Kind.MAIL),
        (zipped(**{"a.pdf": b"x"}), Kind.ARCHIVE),
    ],
)
def test_archives_and_mails_are_known_by_their_content(data: bytes, kind: Kind) -> None:
    assert sniff(data, "lease.txt") is kind


OLD_WORD = "is an old Word file (.doc)"
TYPES = {"[Content_Types].xml": b"<x/>"}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.doc", build_ole({"WordDocument": b"", "1Table": b""}), OLD_WORD),
        ("a.doc", build_ole({"WordDocument": b"\xec\xa5" + bytes(8) + b"\0\1"}), f"{OLD_WORD} with a password"),
        ("a.xls", build_ole({"Workbook": b""}), "is an Excel workbook (.xls)"),
        ("a.ppt", build_ole({"PowerPoint Document": b""}), "is a PowerPoint presentation (.ppt)"),
        ("a.wps", build_ole({"MatOST": b"", "CONTENTS": b""}), "is a Microsoft Works document (.wps)"),
        ("a.bin", build_ole({"Something": b""}), "is a file of an old Office program"),
        ("a.pages", zipped(**{"Index/Document.iwa": b"x"}), "is a Pages document of Apple. Export it as PDF or Word"),
        ("a.numbers", zipped(**{"Index/Document.iwa": b"x"}), "is a Numbers spreadsheet"),
        ("a.asice", typed(b"application/vnd.etsi.asic-e+zip"), "is a signed container (.asice)"),
        ("a.zip", zipped(**{"META-INF/signatures0.xml": b"<x/>", "a.pdf": b"x"}), "is a signed container"),
        ("a.oxps", zipped(**TYPES, **{"FixedDocumentSequence.fdseq": b"<x/>"}), "is an XPS document"),
        ("a.xlsx", zipped(**TYPES, **{"xl/workbook.xml": b"<x/>"}), "is an Excel workbook"),
        ("a.pptx", zipped(**TYPES, **{"ppt/presentation.xml": b"<x/>"}), "is a PowerPoint presentation"),
        ("a.vsdx", zipped(**TYPES, **{"visio/document.xml": b"<x/>"}), "is an Office file, but not a Word"),
        ("a.ods", typed(b"application/vnd.oasis.opendocument.spreadsheet"), "is an OpenDocument spreadsheet"),
        ("a.epub", typed(b"application/epub+zip"), "is an e-book (EPUB)"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(9), "is an archive (7z). Unpack it"),
        ("a.rar", b"Rar!\x1a\x07\x01\x00", "is an archive (RAR)"),
        ("a.tar", b"a.pdf".ljust(257, b"\0") + b"ustar\x0000", "is an archive (tar)"),
        ("a.heic", b"\0\0\0\x18ftypheic" + bytes(9), "is a picture"),
        ("a.avif", b"\0\0\0\x18ftypavif" + bytes(9), "is a picture"),
        ("a.mp4", b"\0\0\0\x18ftypisom" + bytes(9), "is a sound or film"),
        ("a.gif", b"GIF89a" + bytes(9), "is a picture (GIF). Save it as PNG, JPEG or PDF"),
        ("a.wpd", b"\xffWPC" + bytes(9), "is a WordPerfect document"),
        ("a.djvu", b"AT&TFORM\0\0", "is a scan in the DjVu format"),
        ("a.p7m", b"0\x82\x10\x00\x06\x09*\x86H", "is a signed file (.p7m)"),
        ("a.smallprint", b"SQLite format 3\0" + bytes(9), "is a database. A matter of Smallprint is opened"),
    ],
)  # fmt: skip
def test_other_files_are_called_by_their_right_names(name: str, data: bytes, said: str) -> None:
    with pytest.raises(FileUnsupported) as refused:
        sniff(data, name)
    assert str(refused.value).startswith(f"“{name}” {said}")


def test_a_text_that_begins_with_the_letters_of_an_archive_is_a_text() -> None:
    assert sniff(b"PK Holdings Ltd. and the Customer agree as follows.", "a.txt") is Kind.TEXT
