"""Decodes the bytes of a text file: by its mark, as UTF-8, as UTF-16 without a mark, else by what its bytes look like.

charset-normalizer tells scripts apart. Which of the Latin code pages it is, the language decides: each decodes any
bytes, and only one gives the letters that the language has.
"""

import codecs
import unicodedata
from dataclasses import dataclass

from smallprint.language.other_language import other_language

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_SAMPLE = 200_000  # bytes
_LATIN = ("cp1252", "cp1250", "cp1254", "iso8859_2", "iso8859_15")
_NOT_LATIN = (
    "cp1251", "koi8_r", "koi8_u", "cp866", "cp1253", "cp1255", "cp1256", "cp874", "cp932", "euc_jp", "gb18030",
    "big5", "cp949",
)  # fmt: skip
_NAMES = {
    "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1254": "Windows-1254", "iso8859_2": "ISO 8859-2",
    "iso8859_15": "ISO 8859-15", "cp1251": "Windows-1251", "koi8_r": "KOI8-R", "koi8_u": "KOI8-U", "cp866": "DOS 866",
    "cp1253": "Windows-1253", "cp1255": "Windows-1255", "cp1256": "Windows-1256", "cp874": "Windows-874",
    "cp932": "Shift-JIS", "euc_jp": "EUC-JP", "gb18030": "GB 18030", "big5": "Big5", "cp949": "Windows-949",
}  # fmt: skip
_ALPHABETS = {
    "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "pl": "ąćęłńóśźż", "hu": "áéíóöőúüű", "ro": "ăâîşţșț",
    "hr": "čćđšž", "sl": "čšž", "bs": "čćđšž", "sr": "čćđšž", "sq": "çë", "tr": "çğıöşüâî", "az": "çğıöşüə",
    "de": "äöüß", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíñóúü", "pt": "áâãàçéêíóôõúü", "it": "àèéìíîòóùú",
    "nl": "éëïóöèü", "sv": "åäöé", "da": "æøåé", "no": "æøåéòô", "fi": "äöå", "is": "áðéíóúýþæö", "ca": "àçéèíïóòúü",
}  # fmt: skip
_WINDOWS = ("cp1250", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257")
_LEAST_PRINTED, _LEAST_COMMON = 0.99, 0.03  # of the characters of a text in UTF-16
_COMMON = frozenset(" \n\r\t.,;:()0123456789\u3000\u3001\u3002\uff0c\uff0e")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file; `guessed` names the code page where the bytes do not say which one it is, else is ""."""

    text: str
    guessed: str = ""


def decoded(data: bytes) -> Decoded:
    """Return the text of bytes; characters that cannot be read become U+FFFD."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(name, errors="replace"))
    wide = unmarked_utf16(data)
    if wide:
        return Decoded(data.decode(wide, errors="replace"))
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    if _AGREED.issuperset(data):
        return Decoded(data.decode("cp1252", errors="replace"))
    name = _guessed(data)
    return Decoded(data.decode(name, errors="replace"), _NAMES[name])


def unmarked_utf16(data: bytes) -> str:
    """Return "utf-16-le" or "utf-16-be" for text in UTF-16 without a mark, else ""; other text has no zero bytes."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if b"\x00" not in sample:
        return ""
    shares = {name: _common_share(sample, name) for name in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= _LEAST_COMMON else ""


def _common_share(sample: bytes, name: str) -> float:
    """Return which part of a text are spaces, digits and stops; 0 where the bytes make no text in this order."""
    text = sample.decode(name, errors="replace")
    printed = sum(character in "\n\r\t\f" or unicodedata.category(character) not in _UNPRINTED for character in text)
    if not text or printed < _LEAST_PRINTED * len(text):
        return 0.0
    return sum(character in _COMMON for character in text) / len(text)


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few files need it

    sample = data[:_SAMPLE]
    sample = sample[: sample.rfind(b"\n") + 1] or sample  # not in the middle of a character
    best = from_bytes(sample, cp_isolation=[*_LATIN, *_NOT_LATIN]).best()
    if best is not None and best.encoding in _NOT_LATIN:
        return str(best.encoding)
    return _latin(sample)


def _latin(sample: bytes) -> str:
    """Return the Latin code page whose letters are those of the text's language; Windows-1252 where several are."""
    language = other_language(sample.decode("cp1252", errors="replace"))
    alphabet = frozenset(_ALPHABETS.get(language, ""))

    def fits(name: str) -> float:
        letters = [one for one in sample.decode(name, errors="replace").lower() if not one.isascii()]
        own = sum(one in alphabet for one in letters)
        strange = sum(one.isalpha() and one not in alphabet for one in letters)
        return own - strange - sum(unicodedata.category(one) in _UNPRINTED for one in letters)

    return max(_LATIN, key=fits)


_UNPRINTED = frozenset(("Cc", "Cn", "Co", "Cs"))
# Bytes that mean the same in the code pages of Windows, but for the Cyrillic one: quotation marks, dashes, the euro.
_AGREED = frozenset(
    code
    for code in range(256)
    if code < 128 or len({bytes([code]).decode(name, errors="replace") for name in _WINDOWS}) == 1
)
