"""Currencies as contracts write them: ISO codes, signs with and without letters, names in words."""

import re

from smallprint.read.values.in_pieces import found_in, matches_in

_CODES = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
    "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
    "UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ATS NLG ESP"
)
CODES = frozenset(_CODES.split())
_WORDS_TOO = frozenset(
    [
        "ALL",
        "TOP",
        "TRY",
        "PEN",
        "CUP",
        "SOS",
        "MAD",
        "BOB",
        "BAM",
        "LAK",
        "MOP",
        "COP",
        "GEL",
        "NAD",
        "PAB",
        "SAR",
        "SHP",
        "ATS",
        "ESP",
    ]
)

_PREFIXES = {
    "US": "USD", "U.S.": "USD", "U.S": "USD", "C": "CAD", "CA": "CAD", "CAN": "CAD", "CDN": "CAD", "CAD": "CAD",
    "A": "AUD", "AU": "AUD", "AUD": "AUD", "AUS": "AUD", "NZ": "NZD", "NZD": "NZD", "HK": "HKD", "HKD": "HKD",
    "S": "SGD", "SG": "SGD", "SGD": "SGD", "NT": "TWD", "R": "BRL", "MX": "MXN", "MEX": "MXN", "J": "JMD", "TT": "TTD",
    "EC": "XCD", "BZ": "BZD", "FJ": "FJD", "N": "NAD", "USD": "USD", "BDS": "BBD", "MOP": "MOP", "COP": "COP",
}  # fmt: skip
_SIGNS = {
    "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS",
    "₫": "VND", "₱": "PHP", "฿": "THB", "₦": "NGN", "₴": "UAH", "₸": "KZT", "₡": "CRC", "₲": "PYG", "₵": "GHS",
    "₾": "GEL", "₼": "AZN", "zł": "PLN", "kč": "CZK", "ft": "HUF", "rs": "INR", "rs.": "INR", "rmb": "CNY", "rm": "MYR",
    "rp": "IDR", "sfr.": "CHF", "sfr": "CHF", "fr.": "CHF", "dhs": "AED", "dh": "AED", "stg": "GBP", "lei": "RON",
    "лв": "BGN", "cn¥": "CNY", "rmb¥": "CNY", "元": "CNY", "円": "JPY", "kr": "kr", "kr.": "kr",
}  # fmt: skip
_OTHER_POUNDS = {"E": "EGP", "LE": "EGP", "IR": "IEP", "STG": "GBP"}
_NAMES = {
    r"(?:U\.?S\.?|United\s+States|American)\s+dollars?": "USD", r"Canadian\s+dollars?": "CAD",
    r"Australian\s+dollars?": "AUD", r"New\s+Zealand\s+dollars?": "NZD", r"Hong\s+Kong\s+dollars?": "HKD",
    r"Singapore\s+dollars?": "SGD", r"(?:New\s+)?Taiwan(?:ese)?\s+dollars?": "TWD", r"dollars?": "$",
    r"euros?": "EUR", r"(?:British\s+)?pounds?(?:\s+sterling)?": "GBP", r"sterling": "GBP", r"Swiss\s+francs?": "CHF",
    r"(?:Japanese\s+)?yen": "JPY", r"(?:Chinese\s+)?(?:yuan|renminbi)": "CNY", r"(?:Indian\s+)?rupees?": "INR",
    r"Pakistani?\s+rupees?": "PKR", r"Sri\s+Lankan\s+rupees?": "LKR", r"Swedish\s+kron(?:or|a)": "SEK",
    r"Norwegian\s+kron(?:er|e)": "NOK", r"Danish\s+kron(?:er|e)": "DKK", r"Icelandic\s+kron(?:ur|a)": "ISK",
    r"kron(?:or|er|a|e)": "kr", r"(?:Polish\s+)?z(?:l|ł)ot(?:y|ych|ys)": "PLN",
    r"(?:Czech\s+)?(?:koruny?|crowns?)": "CZK",
    r"(?:Hungarian\s+)?forints?": "HUF", r"(?:South\s+African\s+)?rands?": "ZAR", r"Brazilian\s+rea(?:l|is)": "BRL",
    r"(?:reais)": "BRL", r"Mexican\s+pesos?": "MXN", r"(?:South\s+)?Korean\s+won": "KRW", r"(?:Thai\s+)?baht": "THB",
    r"(?:UAE\s+|Emirati\s+)?dirhams?": "AED", r"Saudi\s+ri?yals?": "SAR", r"Qatari\s+ri?yals?": "QAR",
    r"(?:Israeli\s+)?(?:new\s+)?shekels?": "ILS", r"Turkish\s+lira": "TRY", r"(?:Malaysian\s+)?ringgit": "MYR",
    r"(?:Indonesian\s+)?rupiah": "IDR", r"(?:Russian\s+)?rou?bles?": "RUB", r"(?:Nigerian\s+)?naira": "NGN",
    r"Kenyan?\s+shillings?": "KES",
}  # fmt: skip
_NAME_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), code) for pattern, code in _NAMES.items())

_DOLLAR = r"(?:[A-Z]{1,3}|U\.S\.?|Mex|(?:US|U\.S\.|AU|NZ|HK|CA|CAN|CDN|SG)\s)?\$"
_POUND = r"(?:[A-Z]{1,3})?£"
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True) if sign != "£")
_CODE = "|".join(sorted(CODES))
BEFORE = rf"(?<![^\W\d_])(?:(?:{_CODE})(?![A-Za-z])\s?(?:[A-Z]{{0,3}}\$|[€£¥])?|{_DOLLAR}|{_POUND}|(?i:{_SIGN}))"
"""What names the currency before a figure: its code, a sign, or both ("USD $")."""
NAME = r"(?:" + "|".join(sorted(_NAMES, key=len, reverse=True)) + r")"
AFTER = rf"(?:(?:{_CODE})(?![A-Za-z])|[€£$¥₹]|(?i:zł|kč|kr\b\.?|ft\b|lei\b)|(?i:{NAME})\b)"
"""What names it behind a figure."""

_OWN = re.compile(
    r"\b(?P<word>Canadian|Australian|New\s+Zealand|Hong\s+Kong|Singapore|U\.?S\.?|United\s+States)\s+dollars?\b", re.I
)
_OWN_CODE = re.compile(r"\b(USD|CAD|AUD|NZD|HKD|SGD)\b")
_KRONA = {"SEK": r"\bSEK\b|Swed", "NOK": r"\bNOK\b|Norw", "DKK": r"\bDKK\b|Danish|Denmark", "ISK": r"\bISK\b|Iceland"}
_LAW_DOLLAR = (
    ("CAD", r"Canada|Ontario|British\s+Columbia|Alberta|Qu[eé]bec|Manitoba|Saskatchewan|Nova\s+Scotia|New\s+Brunswick"),
    ("AUD", r"Australia|New\s+South\s+Wales|Victoria|Queensland|Tasmania"),
    ("NZD", r"New\s+Zealand"),
    ("SGD", r"Singapore"),
    ("HKD", r"Hong\s+Kong"),
)
_LAW = (
    r"\blaws?\s+(?:in\s+force\s+in\s+|applicable\s+in\s+)?(?:of\s+)?(?:the\s+)?(?:(?:State|Province|Republic)\s+of\s+)?"
)


def currency_of(sign: str, dollar: str = "USD", krona: str = "") -> str:
    """Return the ISO code of a code, sign or name, "" where it is not known.

    `dollar` is what a bare "$" is in this document, `krona` what a bare "kr" is.
    """
    plain = " ".join(sign.split())
    code = next((one for one in (plain[:3], plain) if one in CODES), "")
    if code:
        return code
    found = _SIGNS.get(plain.lower(), "")
    if plain.endswith("$"):
        prefix = plain[:-1].strip().upper()
        return _PREFIXES.get(prefix, "") if prefix else dollar
    if plain.endswith("£") and len(plain) > 1:
        return _OTHER_POUNDS.get(plain[:-1].upper(), "")
    if not found:
        found = next((code for pattern, code in _NAME_PATTERNS if pattern.fullmatch(plain)), "")
    return dollar if found == "$" else krona if found == "kr" else found


def may_be_word(sign: str, figures: str) -> bool:
    """Say whether a code is an English word too, and the figure behind it too short to make it money ("ALL 5")."""
    return sign.strip() in _WORDS_TOO and len(re.sub(r"\D", "", figures)) < 4


def dollar_of(text: str) -> str:
    """Return which dollar a bare "$" of a document is: the one it names, its law's, else the American."""
    named = {currency_of(" ".join(match[0].split())) for match in matches_in(_OWN, text)}
    named |= {match[1] for match in matches_in(_OWN_CODE, text)}
    if len(named) == 1:
        return named.pop()
    if named:
        return "USD"
    return next((code for code, places in _LAW_DOLLAR if found_in(_LAW + f"(?:{places})", text)), "USD")


def krona_of(text: str) -> str:
    """Return which krone "kr" is in a document, "" where it names none or several."""
    named = [code for code, pattern in _KRONA.items() if found_in(pattern, text)]
    return named[0] if len(named) == 1 else ""
