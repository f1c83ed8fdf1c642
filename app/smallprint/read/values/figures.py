"""Numbers in figures whatever their separators: "1,250,000.50", "1.250.000,50", "1’250’000", "1 250 000", "12,50,000".

A token is read whole or not at all: where its separators can be read in two ways, and the document's other figures do
not settle it, there is no number but a doubt.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from smallprint.domain.value_remark import OnValue, ValueRemark

_SPACES = " \u00a0\u202f\u2009"
_MARKS = "'’ʼ·"
# A digit group, then groups behind a separator; a space separates only three digits.
FIGURE = rf"\d+(?:[.,{_MARKS}]\d+|[{_SPACES}]\d{{3}}(?!\d))*"
_SEPARATOR = re.compile(r"[^\d]")
_DECIMALS = 2  # digits that decimals of money have at most where one separator stands alone
_TWO_WAYS = OnValue.TWO_SEPARATORS


@dataclass(frozen=True, slots=True)
class ParsedNumber:
    """A number, or None with a `doubt`; `remarks` are what a reviewer should know of how it was read."""

    number: Fraction | None
    doubt: OnValue | None = None
    remarks: tuple[ValueRemark, ...] = ()


def read_figure(token: str, decimal: str = "", scaled: bool = False) -> ParsedNumber:
    """Return the number that a token is.

    `decimal` is the sign that other figures of the document put before their decimals ("" where none tells); `scaled`
    says that a word such as "million" follows.
    """
    plain = "".join("'" if one in _MARKS else " " if one in _SPACES else one for one in token)
    kinds = list(dict.fromkeys(_SEPARATOR.findall(plain)))
    if not kinds:
        return ParsedNumber(Fraction(plain))
    if len(kinds) > 2:
        return ParsedNumber(None, _TWO_WAYS)
    if len(kinds) == 2:
        whole, mark, part = plain.rpartition(kinds[1])
        grouped = mark in ".," and kinds[1] not in whole and _grouped(whole, kinds[0])
        return ParsedNumber(_joined(whole, part)) if grouped else ParsedNumber(None, _TWO_WAYS)
    return _one_kind(plain, kinds[0], decimal, scaled)


def decimal_sign(figures: Iterable[str]) -> str:
    """Return the sign before the decimals that the figures of a document agree on, "" where they do not."""
    told = {sign for sign in map(_tells, figures) if sign}
    return told.pop() if len(told) == 1 else ""


def _one_kind(plain: str, mark: str, decimal: str, scaled: bool) -> ParsedNumber:
    groups = plain.split(mark)
    if mark not in ".,":
        return ParsedNumber(_joined(plain)) if _grouped(plain, mark) else ParsedNumber(None, _TWO_WAYS)
    if len(groups) > 2:
        if not _grouped(plain, mark) or mark == decimal:
            return ParsedNumber(None, _TWO_WAYS)
        return ParsedNumber(_joined(plain))
    whole, part = groups
    if len(part) != 3 or len(whole) > 3 or whole.startswith("0"):
        if (decimal and decimal != mark) or (mark == "," and len(part) > _DECIMALS) or len(part) == 3:
            sure = whole.startswith("0") and decimal in ("", mark)
            return ParsedNumber(_joined(whole, part)) if sure else ParsedNumber(None, _TWO_WAYS)
        return ParsedNumber(_joined(whole, part))
    if mark == decimal and scaled:
        return ParsedNumber(_joined(whole, part))
    if mark == decimal or scaled:
        return ParsedNumber(None, _TWO_WAYS)
    said = (ValueRemark(OnValue.POINT_GROUPS),) if mark == "." and not decimal else ()
    return ParsedNumber(_joined(plain), remarks=said)


def _tells(token: str) -> str:
    """Return the sign before decimals that one token by itself shows, "" where it shows none."""
    marks = _SEPARATOR.findall(token)
    used = [mark for mark in dict.fromkeys(marks) if mark in ".,"]
    if len(used) == 2:
        return used[1] if marks.count(used[1]) == 1 and marks[-1] == used[1] else ""
    if len(used) != 1:
        return ""
    (mark,) = used
    other = "," if mark == "." else "."
    if marks.count(mark) > 1:
        return other if _grouped(token, mark) else ""
    return mark if len(token.rpartition(mark)[2]) in (1, _DECIMALS) else ""


def _grouped(whole: str, mark: str) -> bool:
    """Say whether the digits are in groups of three, or as in India of two before a last group of three."""
    first, *others = whole.split(mark)
    if not others or not first or any(not group.isdigit() for group in (first, *others)):
        return not others and first.isdigit()
    western = 1 <= len(first) <= 3 and all(len(group) == 3 for group in others)
    *middle, last = others
    indian = mark == "," and len(first) <= 2 and len(last) == 3 and all(len(group) == 2 for group in middle)
    return (western or indian) and not (len(whole) > 1 and first.startswith("0"))


def _joined(whole: str, part: str = "") -> Fraction:
    return Fraction(re.sub(r"\D", "", whole) + (f".{part}" if part else ""))


def as_written(number: Fraction) -> str:
    """Return a number in its normal form: no group marks, a point before at most four decimals."""
    if number.denominator == 1:
        return str(number.numerator)
    return f"{float(number):.4f}".rstrip("0").rstrip(".")
