"""Titles: on a line of their own, or running into the paragraph they name."""

import re
from itertools import islice

from smallprint.segment.labels import Label, read_label
from smallprint.segment.sentences import german_ordinal

_MAX_TITLE = 110
_MAX_WORDS = 14
_MAX_RUN_IN_WORDS = 12
_MAX_STOPS = 5
_WORD = re.compile(r"[A-Za-z][\w’'&/-]*")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_SMALL = _words("""
    a an and as at but by de for from in into nor of on or per the to upon via with without not no than other
""")
_VERBS = _words("""
    is are was were shall will may must can has have had means agrees agree does do should would could
    includes hereby made entered
    ist sind wird werden wurde hat haben kann können darf dürfen soll sollen muss müssen gilt gelten tritt treten endet
    beginnt läuft bedarf bedürfen erhält zahlt verpflichtet haftet
""")
_JOINING = _SMALL | _words("between among dated date")
_FORM_FIELD = re.compile(
    r"(?:by|name|title|its|date|dated|attn|attention|address|tel|telephone|phone|fax|facsimile|e-?mail|re|to|from|cc|"
    r"witness|signature|per)\s*[:.]|/s/|_{3,}",
    re.IGNORECASE,
)
_BOUNDS = re.compile(r"[\w\"“\[][\w.:)\]\"”’*!]")
_SPACED_OUT = re.compile(r"(?:[A-Z] ){3,}[A-Z]")
_LAST_NUMBER = re.compile(r"(?<!\d)\d{1,2}$")
_RUN_IN_END = re.compile(r"[.:]|\s?[–—]|\.?-{1,2}(?=\s)")


def is_heading(text: str, start: int, end: int, label: Label | None, alone: bool) -> bool:
    """Say whether the whole of `text[start:end]` is a title; `alone` where it stands on lines of its own."""
    if end - start > _MAX_TITLE + 40:
        return False
    title = text[label.end if label else start : end].strip()
    if label is not None and label.word and label.word != "section" and not title:
        return True
    if not title:
        return False
    if len(title) > _MAX_TITLE or _BOUNDS.fullmatch(title[0] + title[-1]) is None:
        return False
    words = _WORD.findall(title)
    if not words or len(words) > _MAX_WORDS or _FORM_FIELD.match(title) or words[-1].lower() in ("and", "or"):
        return False
    if title.isupper():
        return (label is not None or alone) and _capitals(title, words)
    if label is not None:
        return _titled(words, title[-1] != "." or len(words) <= 4)
    return (
        alone
        and (title[-1].isalpha() or (title[-1] == ":" and len(words) <= 3))
        and len(words) <= 8
        and "," not in title
        and ":" not in title[:-1]
        and _titled(words, False)
        and _known(words)
    )


def _capitals(title: str, words: list[str]) -> bool:
    """Say whether a line in capitals is a title, not a file mark ("AG2432.386") or "BY AND BETWEEN" on a cover."""
    if all(word.lower() in _JOINING for word in words):
        return False
    letters = sum(character.isalpha() for character in title)
    return letters * 2 > len(title) and (len(words[0]) > 1 or _SPACED_OUT.fullmatch(title) is not None)


_KNOWN = _words("""
    agreement agreements amendment amendments definitions interpretation term termination notice notices law
    jurisdiction arbitration confidentiality confidential indemnification indemnity indemnities liability warranty
    warranties representations covenants payment payments fees royalties royalty license licenses grant scope
    services insurance assignment miscellaneous general provisions recitals background witnesseth preamble purpose
    exclusivity territory audit audits records reports taxes delivery acceptance ordering orders pricing price
    support maintenance intellectual property ownership rights restrictions obligations responsibilities remedies
    default disclaimer limitation limitations severability waiver survival counterparts force majeure governing
    entire disputes dispute resolution non-competition non-compete non-solicitation compliance security privacy data
    training trademarks marketing promotion expenses compensation commissions appointment relationship schedule
    exhibit annex appendix introduction overview effect conditions closing consideration renewal duration
""")


def _known(words: list[str]) -> bool:
    """Say whether an unnumbered title uses a word that contracts use in titles; names and places do not."""
    return any(word.lower() in _KNOWN for word in words)


def run_in_title(text: str, start: int, end: int, labelled: bool) -> tuple[str, int] | None:
    """Return the title that `text[start:end]` (after its label) begins with, and where the paragraph goes on.

    "Term. This Agreement …", "Notices: All …", "Governing Law — This …"; None where the text begins otherwise.
    """
    window = min(end, start + _MAX_TITLE)
    if start >= end or not (text[start].isupper() or text[start] in '"“'):
        return None
    for stop in islice(_RUN_IN_END.finditer(text, start, window), _MAX_STOPS):
        after = stop.end()
        while after < end and text[after] in '"”’_':
            after += 1
        if after < end and not text[after].isspace() and stop.group()[0] in ".:":
            continue
        goes_on = after
        while goes_on < end and (text[goes_on].isspace() or text[goes_on] in "–—-"):
            goes_on += 1
        if goes_on >= end:
            return None
        number = _LAST_NUMBER.search(text, max(start, stop.start() - 3), stop.start())
        if number is not None and german_ordinal(text, start, number.start(), goes_on, end):
            continue
        title = plain_title(text[start : stop.start()])
        words = _WORD.findall(title)
        if _ends_short(words, stop.group()) and goes_on < end:
            continue
        fits = bool(words) and len(words) <= (_MAX_RUN_IN_WORDS if labelled else 7) and not set("()") & set(title)
        if not fits or not _titled(words, labelled and len(words) <= 6) or _FORM_FIELD.match(text, start):
            return None
        if not labelled and (stop.group()[0] != "." or not _known(words) or not text[goes_on].isupper()):
            return None
        return title, goes_on
    return None


def plain_title(printed: str) -> str:
    """Return a title on one line without its final point and without quotes or underscores around all of it."""
    title = " ".join(printed.split()).strip("_ ").rstrip(".:–—- ").strip("_ ")
    if _SPACED_OUT.fullmatch(title):
        title = title.replace(" ", "")
    quotes = sum(title.count(quote) for quote in '"“”')
    if title and (quotes == 1 or (quotes == 2 and title[0] in '"“' and title[-1] in '"”')):
        title = title.strip('"“”')
    return title


def _ends_short(words: list[str], stop: str) -> bool:
    """Say whether the full stop is that of an abbreviation ("No.", "U.S.")."""
    return (
        stop[0] == "."
        and bool(words)
        and (len(words[-1]) == 1 or words[-1].lower() in ("no", "nos", "inc", "co", "vs"))
    )


def _titled(words: list[str], loose: bool) -> bool:
    """Say whether the words are set like a title: capitals but for small words; `loose` asks only for no verb."""
    if any(word.lower() in _VERBS and not (word.isupper() and len(word) > 4) for word in words):
        return False
    if words[0][0].islower():
        return False
    if loose and len(words) <= 6:
        return True
    return all(word[0].isupper() or word.lower() in _SMALL for word in words)


def starts_heading(text: str, start: int, end: int) -> bool:
    """Say whether a line looks like a heading by itself (used while lines are joined)."""
    return end - start <= _MAX_TITLE and is_heading(text, start, end, read_label(text, start, end), True)
