"""Text files whose text is not a contract's: mail, web pages, XML, links, tables, data, code. Never read as text.

Read as plain text, their marks, headers and encoded attachments would pass for the words of the contract.
"""

import csv
import json
import re
from collections.abc import Callable

from smallprint.ingest.charset import decoded

_HEAD = 65_536  # bytes that are looked at
_LONGEST_JSON = 16 * 1024 * 1024
_HEADER = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+")
_OF_MAIL = re.compile(
    r"^(?:(?:message-id|mime-version|return-path|delivered-to|dkim-signature|x-mailer|content-transfer-encoding"
    r"|authentication-results|in-reply-to|thread-topic):|received:[ \t]*(?:from|by)[ \t]+\S+\.\S+)",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESSED = re.compile(r"^(?:from|to|cc|bcc|reply-to|sender): ?.*\S+@\S+\.\S+", re.IGNORECASE | re.MULTILINE)
_DATED = re.compile(r"^date: ?(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d", re.IGNORECASE | re.MULTILINE)
_MBOX = re.compile(r"From \S+ +\w{3} \w{3} +\d{1,2} \d\d:\d\d")
_WEB_ARCHIVE = re.compile(r"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_HTML_START = re.compile(
    r"<(?:head|body|title|meta|style|script|table|div|center|font|p|span|h[1-6]|link|base|ul|ol)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[A-Za-z][\w:.-]*(?:\s[^<>]{0,2000})?/?>|<!--.{0,2000}?-->|<![A-Za-z][^<>]{0,500}>", re.DOTALL)
_COMMENTS = re.compile(r"(?:<!--.*?-->\s*)+", re.DOTALL)
_CLOSING = re.compile(r"</[A-Za-z][\w:.-]*\s*>")
_START_MARKUP, _MUCH_MARKUP, _FEWEST_CLOSINGS = 0.1, 0.25, 3  # shares of the characters, and tags
_XML = re.compile(r"<\?xml\s|<(?:[\w.-]+:)?[A-Za-z][\w.-]*\s[^<>]*xmlns(?::[\w.-]+)?\s*=")
_WORD_2003 = "schemas.microsoft.com/office/word/2003/wordml"
_FLAT_OPC = "schemas.microsoft.com/office/2006/xmlPackage"
_FLAT_ODF = "urn:oasis:names:tc:opendocument:xmlns:office"
_LINKS = re.compile(r"\[(?:InternetShortcut|Desktop Entry|\{000214A0-0000-0000-C000-000000000046\})[^\]]*\]")
_ARMOUR = re.compile(r"-----BEGIN (?!PGP SIGNED|PRIVACY-ENHANCED)[A-Z0-9 ]+-----")
_UUENCODED = re.compile(r"begin [0-7]{3} \S")
_CARDS = re.compile(r"BEGIN:V(?:CARD|CALENDAR)", re.IGNORECASE)
_LATEX = re.compile(r"^\s*\\(?:documentclass|documentstyle)\b", re.MULTILINE)
_BASE64_LINE = re.compile(r"[A-Za-z0-9+/_-]+={0,2}")
_LONG_LINE, _FEWEST_PACKED = 60, 400  # characters of encoded lines, and of all of them
_CODE = re.compile(
    r"[ \t]*(?:def \w+\(.*:|class \w+[^.]*[:{]|import [\w.]+;?|from [\w.]+ import .+|#include\s*[<\"].+|"
    r"#!/.+|(?:export |async )*function\b.*\{|(?:var|let|const) \w+ ?=.*|public (?:static )?\w+.*[{;]|"
    r"(?:private|protected) \w+.*[{;]|package [\w.]+;?|using [\w.]+;|namespace [\w.\\]+;?|return\b.*;|"
    r"(?:if|for|while|switch)\b ?\(.*\) ?\{|\}? ?else\b.*\{|[{}]+[;,)]*|@\w+(?:\(.*\))?|<\?php.*|"
    r"(?:SELECT .+ FROM .+|CREATE TABLE .+|INSERT INTO .+)|[.#@]?[\w-]+(?:[ ,.#:>\w-]*) \{|[ \t]+[a-z-]+: [^;.]+;|"
    r"[a-z_][\w.]+(?:\[.*\])? ?[-+*/|]?= ?[\w\"'({\[.-].*|[\w.]+\(.*\)[;,]?|//.*|/\*.*|\*/)[ \t]*",
)
_CODE_SHARE, _FEWEST_CODE_LINES = 0.25, 4
_LONGEST_OF_CODE = 200  # characters of a line: a paragraph is no line of code
_CODE_ENDINGS = (
    ".py", ".js", ".ts", ".java", ".c", ".h", ".cpp", ".cs", ".go", ".rs", ".rb", ".php", ".sh", ".bat", ".ps1",
    ".sql", ".css", ".r", ".vb", ".vbs", ".swift", ".kt",
)  # fmt: skip
_FEWEST_ROWS, _LONGEST_CELL, _SAME_WIDTH = 5, 80, 0.95
_TABLES = {".csv": ",;\t|", ".tsv": "\t", ".tab": "\t"}
WEB_PAGE = "is a web page (HTML)."
"""What is said of a web page, which is read as one."""
_SAVE = "Save the contract as PDF or .docx and add that."


def wrapped(data: bytes, name: str) -> str:
    """Return the sentence on what a text file is where it is not plain text, "" for plain text."""
    text = _start_of(data)
    checks: tuple[Callable[[], str], ...] = (
        lambda: _mail(text),
        lambda: _marked_up(text, name),
        lambda: _link(text),
        lambda: _packed(text),
        lambda: _data(text, data, name),
        lambda: _code(text, name),
    )
    said = next((found for check in checks if (found := check())), "")
    return f"“{name}” {said}" if said else ""


def is_mail(data: bytes) -> bool:
    """Say whether a text file is an e-mail (.eml)."""
    return _headed(_start_of(data)) == _MAIL


def _start_of(data: bytes) -> str:
    whole = len(data) <= _HEAD
    head = data[:_HEAD] if whole else data[: data.rfind(b"\n", 0, _HEAD) + 1] or data[:_HEAD]
    text = decoded(head[: len(head) - len(head) % 2] if b"\x00" in head else head).text
    text = text.replace("\r\n", "\n").lstrip("\ufeff \t\n\x0c")
    if comments := _COMMENTS.match(text):
        text = text[comments.end() :]
    return text


def _mail(text: str) -> str:
    if _CARDS.match(text):
        return f"is a calendar entry or a contact card. {_SAVE}"
    if _MBOX.match(text):
        return "is a mailbox with e-mails. Save the e-mail with the contract as a file (.eml) and add that."
    return _headed(text)


_MAIL = "is an e-mail. Save the contract that came with it, then add that file."


def _headed(text: str) -> str:
    """Return what is said of a text that begins with the header of a mail, "" for others."""
    head = _HEADER.match(text)
    if head is None or not (_OF_MAIL.search(head[0]) or (_ADDRESSED.search(head[0]) and _DATED.search(head[0]))):
        return ""
    if _WEB_ARCHIVE.search(head[0]) and not re.search(r"^to:", head[0], re.IGNORECASE | re.MULTILINE):
        return "is a saved web page (.mht). Open it, print it to a PDF and add that."
    return _MAIL


def _marked_up(text: str, name: str) -> str:
    start = text[:4096]
    if _XML.match(text):
        return _xml(start, name)
    if text.startswith("<svg"):
        return _DRAWING
    if _HTML.match(text) or _HTML.search(start[:1024]):
        return _web_page(name)
    if _LATEX.search(start):
        return "is a LaTeX file. Print it to a PDF and add that."
    if start.startswith("%!PS"):
        return "is a PostScript file. Turn it into a PDF and add that."
    share = sum(len(tag) for tag in _TAG.findall(text)) / max(len(text), 1)
    much = share >= (_START_MARKUP if text.startswith("<") else _MUCH_MARKUP)
    if (much and len(_CLOSING.findall(text)) >= _FEWEST_CLOSINGS) or _html_fragment(text):
        return _web_page(name)
    return ""


_DRAWING = "is a drawing (SVG). Print it to a PDF and add that: its text will be recognised."


def _html_fragment(text: str) -> bool:
    """Say whether a text is elements of HTML from its beginning to its end; a heading of Markdown is one alone."""
    start = _HTML_START.match(text)
    if start is None or _CLOSING.search(text, start.end()) is None:
        return False
    return text.rstrip().endswith(">")


def _xml(start: str, name: str) -> str:
    if _FLAT_OPC in start or _WORD_2003 in start or 'progid="Word.Document"' in start:
        return "is a Word file written as XML. Open it in Word, save it as .docx and add that."
    if _FLAT_ODF in start:
        return "is an OpenDocument file written as XML. Save it as .docx or PDF and add that."
    if "<svg" in start:
        return _DRAWING
    if "<plist" in start:
        return _LINK
    if _HTML.search(start):
        return _web_page(name)
    return f"is an XML file. {_SAVE}"


def _web_page(name: str) -> str:
    low = name.lower()
    if low.endswith(".pdf"):
        return "is a web page, not a PDF: often one that asks to sign in. Download the contract again and add that."
    return WEB_PAGE


_LINK = "is a link to a document and does not hold it. Download the document and add that."


def _link(text: str) -> str:
    if _LINKS.match(text):
        return _LINK
    bare = text.strip()
    return _LINK if re.fullmatch(r"(?:URL=)?https?://\S+", bare) else ""


def _packed(text: str) -> str:
    if _ARMOUR.match(text):
        return "is an encrypted or signed file. Open it with its own program, save the contract and add that."
    lines = [line for line in text.split("\n")[:200] if line.strip()]
    if text.startswith("data:") and ";base64," in text[:200]:
        return _PACKED
    if _UUENCODED.match(text) and len(lines) > 1 and lines[1].startswith("M"):
        return _PACKED
    long = all(len(line) >= _LONG_LINE for line in lines[:-1]) and sum(map(len, lines)) >= _FEWEST_PACKED
    return (
        _PACKED if lines and long and all(_BASE64_LINE.fullmatch(line.strip()) for line in lines[:-1] or lines) else ""
    )


_PACKED = "is a file packed into letters (base64), as in e-mails. Save the attached file itself and add that."


def _data(text: str, data: bytes, name: str) -> str:
    if text[:1] in ("{", "[") and len(data) <= _LONGEST_JSON and _is_json(text, data):
        linked = '"doc_id"' in text or re.search(r'"url"\s*:\s*"https?:', text[:2000])
        return _LINK if linked and len(data) < 2048 else f"is a data file (JSON). {_SAVE}"
    return f"is a table (CSV). {_SAVE}" if _is_table(text, name) else ""


def _is_json(text: str, data: bytes) -> bool:
    try:
        json.loads(decoded(data).text)
    except RecursionError:
        return True
    except ValueError:
        pass
    else:
        return True
    lines = [line for line in text.split("\n")[:4] if line.strip()][:3]
    try:
        return len(lines) > 1 and all(isinstance(json.loads(line), dict) for line in lines)
    except (ValueError, RecursionError):
        return False


def _is_table(text: str, name: str) -> bool:
    ending = name.lower()[name.rfind(".") :] if "." in name else ""
    lines = text.split("\n")[:60]
    for delimiter in _TABLES.get(ending, ",;\t"):
        try:
            rows = [row for row in csv.reader(lines[:-1] or lines, delimiter=delimiter) if row]
        except csv.Error:
            continue
        if not rows:
            continue
        widths = [len(row) for row in rows]
        width = max(set(widths), key=widths.count)
        longest = max(len(cell) for row in rows for cell in row)
        named = ending in _TABLES and width >= 2
        plain = width >= 3 and len(rows) >= _FEWEST_ROWS and longest <= _LONGEST_CELL
        if (named or plain) and widths.count(width) >= _SAME_WIDTH * len(widths):
            return True
    return False


def _code(text: str, name: str) -> str:
    lines = [line for line in text.split("\n") if line.strip()]
    count = sum(len(line) <= _LONGEST_OF_CODE and _CODE.fullmatch(line) is not None for line in lines)
    by_name = name.lower().endswith(_CODE_ENDINGS)
    if text.startswith(("#!/", "<?php")) or (count >= 1 and by_name):
        return f"is source code. {_SAVE}"
    much = count >= max(_FEWEST_CODE_LINES, _CODE_SHARE * len(lines))
    return f"is source code. {_SAVE}" if much or (count > 2 and count > len(lines) / 2) else ""
