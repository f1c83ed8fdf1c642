"""Defined terms: unused ones, those used without a definition, defined twice, or by each other."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from smallprint.domain.document import Document
from smallprint.domain.passage import Definition, Passage, PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

# Words that contracts write with a capital letter without defining them.
_COMMON_WORDS = """
addenda addendum agreement agreements amendment american annex annexes appendix april article articles attachment
attachments august board british business calendar chairman chapter chief chinese clause clauses commission company
congress contract contracts corporation country court courts crown date day days december director directors division
east eastern effective english european executive exhibit exhibits february federal financial form french friday
german government governor gross highway internet item january japanese july june laws managing march may member
ministry monday month net north northern november october office officer officers operating paragraph part parties
party person persons preamble president recital recitals republic rule rules saturday schedule schedules secretary
section sections senior september south southern state states subsection sunday supreme table third thursday treasurer
trustee tuesday union united vice wednesday west western world year years
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_PROPER = re.compile(
    r"\b(?:Kingdom|Union|Nasdaq|Act|Code|Law|Treaty|Convention|University|Bank|Exchange|Court|County|City|Street|Avenue|Inc|Ltd|LLC|Corp)\b"
    r"|-(?:approved|authori[sz]ed|based|owned|related|specific)\b"
)
_CAPITAL = r"[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?"
_USED = re.compile(
    rf"(?<=[a-z,;(]\s)(?:the|any|all|such|each|every|its|their|other|applicable)\s+"
    rf"(?P<term>{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}}+)"
    r"(?!\w|\s+[A-Z&\d]|[’'.]\w|[-/]|,?\s+(?:and|or|&)\s+[A-Z]|,\s+[A-Z]|\s?\((?:R|TM|SM)\)|\s?[®™]"
    r"|\s+\(as\s(?:such|defined)|\s+(?:of|for|in|to|on|by)\s+[A-Z]|\s+(?:limited|corporation|company)\b)"
)
# "Capitalized terms not defined here have the meanings given to them in the Master Agreement."
_FROM_ELSEWHERE = re.compile(
    r"(?:\b(?:terms?|words|expressions)\b[^.]{0,80}\bnot\s+(?:\w+\s+){0,2}?defined\b[^.]{0,120}?"
    r"|\b(?:terms|words|expressions)\b[^.]{0,40}\bdefined\s+in\s+[^.]{0,80}\bsame\s+meanings?\b[^.]{0,60}?"
    r"|\b(?:terms|words|expressions)\s+defined\s+in\s+)"
    r"\b(?:the|that\s+certain|its)\s+(?!this\b)(?P<source>[A-Z][\w’'&-]*(?:\s+[A-Z][\w’'&-]*){0,4})",
    re.DOTALL,
)
# A definition that says where the other one stands, or adds to it, and none that mentions a clause further on.
_WHERE = r"(?:meanings?|defined|described|ascribed|assigned|specified|set\s+(?:forth|out)|given|provided|identified)"
_POINTS = re.compile(
    rf"[\"”’']\)?,?\s+(?:\([^()]*\)\s*)?(?:(?:shall|will)\s+)?"
    rf"(?:(?:ha(?:s|ve)|bears?|be|is|are)\s+(?:the\s+)?(?:respective\s+|same\s+)*{_WHERE}"
    rf"|(?:means?|refers?\s+to)\s+(?:\w+\s+){{0,2}}?(?:as\s+)?(?:{_WHERE})\s+(?:in|by|under|to\s+it)\b"
    r"|also\s+(?:means?|includes?)|includes?\b(?!\s+and\s+means))"
    r"|\b(?:as\s+(?:more\s+\w+\s+)?(?:defined|described|set\s+(?:forth|out))|the\s+meaning)\b[^.;()]{0,30}[\"”’']\)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\)?[,;]?\s*\(?as\s+(?:\w+\s+){0,2}(?:defined|described)\b", re.IGNORECASE)
# 'Exhibit 14 ("Price conditions")' names the exhibit, and so does the 9 of 'Exhibits 8 ("Lease"), 9 ("Repair")'.
_CAPTION = re.compile(
    r"(?:\b(?:[Ss]ections?|[Cc]lauses?|[Aa]rticles?|[Ee]xhibits?|[Ss]chedules?|[Aa]nnex(?:es)?|[Aa]ppendix|"
    r"[Aa]ttachments?)\s*|[\"”’']\)[\s,]*(?:and|or)?\s*)(?:\d[\d.]*|[A-Z]{1,2}\d?|[IVX]+)\s*\(\s*[\"“‘']\[?$"
)
_ATTACHED = re.compile(r"^(?:exhibit|schedule|annex|appendix|attachment|anlage)\b", re.IGNORECASE)
_FEWEST_USES = 3  # of a term that nothing defines; one that comes seldom is often a name
_OWN_TERMS = 2  # terms that an attachment defines again from which it is an agreement with terms of its own
_OFTEN = 10  # uses of a term from which a heading that only ends with it does not explain it
_UNDER = 400  # characters under a heading in which it is said what it names
_SAYS_WHAT = re.compile(
    r"\b(?:means?|includ(?:es?|ing)|consists?\s+of|refers?\s+to|comprises?|defined|as\s+follows|the\s+following|listed|"
    r"set\s+(?:forth|out)|specified|described|(?:is|are)\s+(?:any|all|the|those|each|an?)\b)|:\s",
    re.IGNORECASE,
)
_AROUND = 120  # characters around a term in which it is said what it is
_NUMBERED = re.compile(r"^\s*(?:section|article|clause)?\s*\(?(?:\d[\d.]*|[a-z]|[ivx]+)[.)]?\s+", re.IGNORECASE)
_NEED_ONE = frozenset(
    ("effective date", "business day", "effective time", "company")
)  # common, and yet to be explained
_LABEL = "(?:EXHIBIT|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT)"
_SHORTEST = 4  # letters; less is mostly an abbreviation, or what a scan left of a word
_PARTY = 400  # characters before (the “Issuer”) in which the party is named
_HEAD = 8  # words of a definition in which the term stands that it is made of
_BRACKETED = re.compile(r"(?P<last>\w+\W{1,3}\w+)[\s,.]*\([^()]*\)$")  # the words before (the "Term")
_LOCAL = re.compile(
    r"\bpurposes?\s+of\s+this\s+(?:section|clause|article|definition|paragraph|sub-?section|sentence)\b", re.IGNORECASE
)
_LOOKED = 60  # characters before a term in which it is said to be a clause's title
_SAYS = re.compile(
    r"\b(?:means?|refers\s+to|bedeutet|bezeichnet|(?:ha(?:s|ve)|bears?)\s+the\s+(?:same\s+)?meaning\s+"
    r"(?:given|ascribed|assigned)\s+to|(?:ha(?:s|ve)|bears?)\s+the\s+same\s+meaning\s+as)\s+"
)
_QUANTITY = re.compile(
    r"^(?:(?:the|an?|any|all|each|every|such|those|these|one|or|more|of|and|both|jede[rns]?|alle[rn]?|der|die|das)\s+)+"
)
_OPENS = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"“')  # a defined term is written with a capital
_PLURAL = re.compile(r"\((?:e?s|ies)\)", re.IGNORECASE)  # "Product(s)"
_LEGAL_FORM = r"(?:\s+[A-Z][\w’'&-]*){0,4},?\s+(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Company|Co|L\.?P|N\.A|plc|GmbH)\b"
_ARTICLE = re.compile(r"^(?:the|an?|each|any|all)\s+", re.IGNORECASE)


def term_flaws(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield what is wrong with the terms that a document defines and uses."""
    text = document.text
    defined: dict[str, list[Definition]] = defaultdict(list)
    attachment = {one.index: _attachment(one) for one in segmentation.passages}
    captions = set[str]()
    again: dict[str, list[tuple[str, Definition]]] = defaultdict(list)
    for one in segmentation.definitions:
        key = _key(one.term)
        if _is_caption(text, one):
            captions.add(key)
            continue
        within = attachment[one.passage]
        if key in defined and within and within != attachment[defined[key][0].passage]:
            again[within].append((key, one))
        else:
            defined[key].append(one)
    for several in again.values():
        if len(several) < _OWN_TERMS:
            defined[several[0][0]].append(several[0][1])
    yield from _twice(text, defined)
    yield from _circular(text, defined)
    yield from _unused(text, defined)
    if len(defined) > 2 and not _from_elsewhere(text, defined):
        yield from _undefined(text, segmentation.passages, defined, captions)


def _attachment(passage: Passage) -> str:
    """Return the attachment that a passage stands in, "" in none."""
    return next((str(step) for step in passage.section if _ATTACHED.match(str(step))), "")


def _is_caption(text: str, one: Definition) -> bool:
    """Say whether what looks like a definition only says what a clause or attachment is called."""
    at = text.rfind(one.term, one.start, one.end)
    return at > one.start and _CAPTION.search(text, max(one.start, at - _LOOKED), at) is not None


def _from_elsewhere(text: str, defined: dict[str, list[Definition]]) -> bool:
    """Say whether the document takes its terms from another one, and not from itself ("defined in the Agreement")."""
    for found in _FROM_ELSEWHERE.finditer(text):
        own = defined.get(_key(" ".join(found["source"].split())), ())
        if not any(re.match(r"(?:.|\n){0,80}\bthis\b", text[one.start : one.end], re.IGNORECASE) for one in own):
            return True
    return False


def _key(term: str) -> str:
    """Return a term in small letters and in the singular."""
    words = _ARTICLE.sub("", " ".join(_PLURAL.sub("", term).split())).casefold()
    return re.sub(r"(?<=\w\w)(?:ies|s)$", lambda end: "y" if end[0] == "ies" else "", words)


def _twice(text: str, defined: dict[str, list[Definition]]) -> Iterator[Flaw]:
    """Yield each term that is defined again in other words, with all places where it is."""
    for key, several in defined.items():
        first, *others = several if len(key) > 2 and key != "party" else several[:1]
        said, told = {_folded(text, first)}, list[Definition]()
        for one in others:
            words = _folded(text, one)
            if words in said or one.passage == first.passage or _is_label(text, one) or _agree(text, first, one):
                continue
            if not (_points(text, first, one) or _is_local(text, first) or _is_local(text, one)):
                told.append(one)
            said.add(words)
        if told:
            places = tuple((each.start, each.end) for each in (first, *told[1:]))
            yield Flaw(FlawKind.TERM_DEFINED_TWICE, (told[0].term,), told[0].start, told[0].end, places)


def _is_label(text: str, one: Definition) -> bool:
    """Say whether a bracket stands alone: ("Licensee") below a line to sign on says who signs."""
    return text[one.start] == "("


def _is_local(text: str, one: Definition) -> bool:
    """Say whether a definition holds for one clause alone."""
    return _LOCAL.search(text, max(0, one.start - _LOOKED), one.end) is not None


def _agree(text: str, first: Definition, one: Definition) -> bool:
    """Say whether the second definition only names what the first tells of: “Issuer” means Alder Inc.

    A bracket agrees that follows words which stand there, too: the prospectus (the "Prospectus").
    """
    told = " ".join(re.findall(r"\w+", text[max(0, first.start - _PARTY) : first.end].casefold()))
    bracketed = _BRACKETED.search(text, one.start, one.end)
    if bracketed is not None:
        last = " ".join(re.findall(r"\w+", bracketed["last"].casefold()))
        named = last == _key(one.term) and _BRACKETED.search(text, first.start, first.end) is None
        return not named and f" {last}" in f" {told}"
    meant = _folded(text, one)
    meant = re.split(r"\b(?:means?|is|are|refers? to)\b", meant, maxsplit=1)[-1].strip()
    return len(meant.split()) > 1 and f" {meant} " in f" {told} "


def _points(text: str, first: Definition, one: Definition) -> bool:
    """Say whether one of two definitions only points to the other, or adds to it."""
    return any(_POINTS.search(text[each.start : each.end]) or _AFTER.match(text, each.end) for each in (first, one))


def _folded(text: str, one: Definition) -> str:
    return " ".join(re.findall(r"\w+", text[one.start : one.end].casefold()))


def _circular(text: str, defined: dict[str, list[Definition]]) -> Iterator[Flaw]:
    """Yield terms whose definition is another term, whose definition is the first: "Fees means the Charges"."""
    head = {}
    for key, (one, *_) in defined.items():
        made_of = _made_of(text, one, defined)
        if made_of is not None:
            head[key] = made_of
    told = set[str]()
    for key in head:
        path = [key]
        while (following := head.get(path[-1])) is not None and following not in path:
            path.append(following)
        if following == key and key not in told and len(path) > 1:
            told.update(path)
            first, *others = [defined[step][0] for step in path]
            places = tuple((one.start, one.end) for one in others)
            words = tuple(defined[step][0].term for step in path)
            yield Flaw(FlawKind.TERM_CIRCULAR, words, first.start, first.end, places)


def _made_of(text: str, one: Definition, defined: dict[str, list[Definition]]) -> str | None:
    """Return the key of the defined term with which the defining words begin: "Fees" means any Charges that are due."""
    said = _SAYS.search(text, one.start, one.end)
    if said is None:
        return None
    words = re.split(r"[.;,(]", _QUANTITY.sub("", text[said.end() : one.end].lstrip()))[0].split()[:_HEAD]
    for count in range(len(words), 0, -1):
        key = _key(" ".join(words[:count]).strip(' :"“”'))
        if key in defined:
            follows = words[count] if count < len(words) else ""
            return key if key != _key(one.term) and words[0][:1] in _OPENS and not follows[:1].isupper() else None
    return None


def _unused(text: str, defined: dict[str, list[Definition]]) -> Iterator[Flaw]:
    small = _in_small_letters(text)
    for several in defined.values():
        one = several[0]
        form = r"\s+".join(map(re.escape, _PLURAL.sub("", one.term).lower().split()))
        form = re.sub(r"\\-(?:\\s\+)?", r"-\\s*", form)  # a hyphen may end a line
        found = re.finditer(rf"{_inflected(form)}(?!\w)", small)  # no look behind: letters are then found at once
        uses = (place for place in found if not re.match(r"\w", small[place.start() - 1 : place.start()]))
        if len(list(islice(uses, len(several) + 1))) <= len(several) and not _alias(text, one):
            yield Flaw(FlawKind.TERM_UNUSED, (one.term,), one.start, one.end)


def _in_small_letters(text: str) -> str:
    """Return a text in small letters, each where it was."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


def _inflected(form: str) -> str:
    """Return the pattern of a term in the singular and the plural."""
    if form.endswith("y"):
        return f"{form[:-1]}(?:ys?|ies)"
    return f"{form.removesuffix('s')}(?:e?s)?"


def _alias(text: str, one: Definition) -> bool:
    """Say whether a term is one of several for the same: (“Licensee” or “we”)."""
    return bool(re.search(r"[\"”’']\s*(?:,|or|and|oder|und|/)\s*(?:the\s+)?[\"“‘']", text[one.start : one.end + 40]))


def _undefined(
    text: str, passages: Sequence[Passage], defined: dict[str, list[Definition]], captions: set[str]
) -> Iterator[Flaw]:
    uses: Counter[str] = Counter()
    first: dict[str, tuple[str, int, int]] = {}
    headed = _explained(text, passages) | captions
    # A cover page names in a row what it fills in.
    tabled = [text[one.start : one.end] for one in passages if one.kind is PassageKind.TABLE_ROW]
    rows = [" ".join(one.split()).casefold() for one in tabled]
    for passage in passages:
        if not passage.counts or passage.kind is PassageKind.HEADING:
            continue
        for found in _USED.finditer(text, passage.start, passage.end):
            if found.end() == passage.end and text[passage.end : passage.end + 1].strip():
                continue  # it goes on in the next passage
            key = _key(found["term"])
            uses[key] += 1
            first.setdefault(key, (" ".join(found["term"].split()), found.start("term"), found.end("term")))
    small = _in_small_letters(text)
    for key, count in uses.items():
        term, start, end = first[key]
        often = count >= _FEWEST_USES and len(key) >= _SHORTEST
        above = any(key == one or (" " in key and count < _OFTEN and one.endswith(f" {key}")) for one in headed)
        told = above or any(one.startswith(key) for one in rows)
        if often and not told and not _known(key, term, defined, text, small):
            yield Flaw(FlawKind.TERM_UNDEFINED, (term, str(count)), start, end)


def _explained(text: str, passages: Sequence[Passage]) -> set[str]:
    """Return the headings under which the words that follow say what the thing is, as keys.

    A heading alone defines nothing: "Deliverables" over "The Supplier makes the Deliverables in time".
    """
    under: dict[str, tuple[int, int]] = {}
    for one in passages:
        if one.kind is PassageKind.HEADING:
            under.setdefault(text[one.start : one.end], (one.end, one.end + _UNDER))
        elif one.section and one.section[-1].title:
            under.setdefault(one.section[-1].title, (one.start, one.start + _UNDER))
    return {
        _key(_NUMBERED.sub("", title).strip(" .:-–—\n"))
        for title, (start, end) in under.items()
        if _SAYS_WHAT.search(text, start, end)
    }


def _known(key: str, term: str, defined: dict[str, list[Definition]], text: str, small: str) -> bool:
    """Say whether a term is defined, or made of defined and common words, or a name."""
    if _PROPER.search(term):
        return True
    return key in defined or _is_made_of(key, defined) or _said(term, text, small)


def _is_made_of(key: str, defined: dict[str, list[Definition]]) -> bool:
    """Say whether a term is made of common words, or of a defined one with words of others."""
    if key in _NEED_ONE:
        return False
    words = re.split(r"[\s-]+", key)
    parts = [word for word in words if word not in _COMMON and f"{word}s" not in _COMMON]
    if not parts:
        return True
    if len(words) == 1:
        return False
    covered = all(any(part in own.split() for own in defined) for part in parts)
    return covered and any(f" {own} " in f" {key} " for own in defined)


def _said(term: str, text: str, small: str) -> bool:
    """Say whether any words tell what a term is: quotes, a bracket, "means", a title in capitals, a company's name."""
    form = r"[\s-]*".join(map(re.escape, re.split(r"[\s-]+", term)))
    one = rf"{form[:-1]}(?:y|ies|y\(ies\))" if form.endswith("y") else rf"{form.removesuffix('s')}(?:s{{0,2}}|\(e?s\))"
    capitals = r"\s+".join(map(re.escape, term.upper().split()))
    longer = r"(?:\s+(?:of|in|for|to)\b[^\"”’')]{1,40})?"  # “Cash Value of the Policies”
    patterns = (
        rf"[\"“‘'(]\s*(?:[\w, ]{{0,30}}\b(?:the|an?)\s+)?{one}{longer}\s*[,.]?[\"”’')](?!\w)",
        rf"\b{one}\s+(?:of\s+this\s+[\w ]{{0,30}}\s+)?(?:is|shall\s+be)\s*(?::|the\s+date|the\s+day|as\s+of)",
        rf"\bTHE\s+{one}\s+OF\s+THIS\s+",
        rf"\b{one}(?:\s*\([^()]*\))?,?\s+(?:(?:shall|will)\s+)?(?:means?\b|are\s+as\s+follows)",
        rf"(?m)(?:^|[.;]\s)[ \t]*(?:\(?[\w.]{{1,6}}\)?\s+)?{one}\s*(?:[–—:|\t]|-\s)",
        rf"\b(?:called|referred\s+to\s+as|known\s+as)\s+(?:the\s+)?(?:[\w-]+\s+){{0,4}}?{one}",
    )
    above = rf"(?:{_LABEL}\s+[\w-]{{1,4}}\s*[.:–—-]?\s*|[\d.]+\s+)?"
    exact = (
        rf"(?m)^[ \t.]*{above}{capitals}S?(?:\s[A-Z]+)?[ \t.:]*$|{_LABEL}\s+[\w-]{{1,4}}\s+{capitals}\b",
        form + _LEGAL_FORM,
    )
    looked = [*(re.compile(one, re.IGNORECASE) for one in patterns), *map(re.compile, exact)]
    places = re.finditer(re.sub(r"(?:s|y)$", "", form.lower()), small)
    around = ((max(0, one.start() - _AROUND), one.end() + _AROUND) for one in places)
    return any(pattern.search(text, *window) for window in around for pattern in looked)
