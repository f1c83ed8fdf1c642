"""Defined terms: unused ones, those used without a definition, defined twice, or by each other."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from smallprint.domain.document import Document
from smallprint.domain.passage import Definition, Passage, PassageKind, Segmentation
from smallprint.domain.proof import Flaw, FlawKind

# Words that contracts write with a capital letter without defining them.
_COMMON_WORDS = """
agreement agreements amendment annex annexes appendix article articles attachment attachments board business
calendar chairman chapter chief clause clauses commission company congress contract contracts corporation country
court courts day days director directors division effective date exhibit exhibits federal form government governor
gross highway internet item laws managing member ministry month office officer officers paragraph parties part party
person persons president republic rule rules schedule schedules secretary section sections senior state states
subsection supreme table treasurer trustee union united vice world year years net
monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december north south
east west northern southern eastern western english american european german french chinese japanese british
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_PROPER = re.compile(
    r"\b(?:Act|Code|Law|Treaty|Convention|University|Bank|Exchange|Court|County|City|Street|Avenue|Inc|Ltd|LLC|Corp)\b"
    r"|-(?:approved|authori[sz]ed|based|owned|related|specific)\b"
)
_CAPITAL = r"[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?"
_USED = re.compile(
    rf"(?<=[a-z,;(]\s)(?:the|any|all|such|each|every|its|their|other|applicable)\s+"
    rf"(?P<term>{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}}+)"
    r"(?!\w|\s+[A-Z&\d]|[’'.]\w|-|,?\s+(?:and|or|&)\s+[A-Z]|,\s+[A-Z]|\s?\((?:R|TM|SM)\)|\s?[®™]"
    r"|\s+\(as\s(?:such|defined)|\s+(?:of|for)\s+[A-Z]|\s+(?:limited|corporation|company)\b)"
)
_FROM_ELSEWHERE = re.compile(
    r"(?:terms?|words|expressions)\b[^.]{0,80}\b(?:not\s+(?:otherwise\s+)?defined|defined\s+in|meanings?)\b[^.]{0,120}\b"
    r"(?:the|that\s+certain|its)\s+(?!this\b)[A-Z]",
    re.DOTALL,
)
_POINTS = re.compile(
    r"\b(?:meanings?|defined|described|includes?|ascribed|set\s+forth|given)\b[^.;]{0,80}\b(?:section|article|clause|"
    r"preamble|recitals?|introduct|above|below|paragraph|schedule|exhibit|annex|herein|in\s+the|in\s+that)|"
    r"[\"”]\s*(?:shall\s+)?(?:also\s+)?includes?\b",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"^(?:exhibit|schedule|annex|appendix|attachment|anlage)\b", re.IGNORECASE)
_FEWEST_USES = 3  # of a term that nothing defines; one that comes seldom is often a name
_UNDER = 400  # characters under a heading in which it is said what it names
_SAYS_WHAT = re.compile(
    r"\b(?:means?|includ(?:es?|ing)|consists?\s+of|refers?\s+to|comprises?|defined|as\s+follows|the\s+following|listed|"
    r"set\s+(?:forth|out)|specified|described|(?:is|are)\s+(?:any|all|the|those|each|an?)\b)|:\s",
    re.IGNORECASE,
)
_SHORTEST = 4  # letters; less is mostly an abbreviation, or what a scan left of a word
_PARTY = 400  # characters before (the “Issuer”) in which the party is named
_HEAD = 8  # words of a definition in which the term stands that it is made of
_PLURAL = re.compile(r"\((?:e?s|ies)\)", re.IGNORECASE)  # "Product(s)"
_LEGAL_FORM = r"(?:\s+[A-Z][\w’'&-]*){0,4},?\s+(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Company|Co|L\.?P|N\.A|plc|GmbH)\b"
_ARTICLE = re.compile(r"^(?:the|an?|each|any|all)\s+", re.IGNORECASE)


def term_flaws(document: Document, segmentation: Segmentation) -> Iterator[Flaw]:
    """Yield what is wrong with the terms that a document defines and uses."""
    defined: dict[str, list[Definition]] = defaultdict(list)
    attached = {one.index for one in segmentation.passages if any(_ATTACHED.match(str(step)) for step in one.section)}
    for one in segmentation.definitions:
        key = _key(one.term)
        if not (key in defined and one.passage in attached):  # an attachment may define a term again for itself
            defined[key].append(one)
    yield from _twice(document.text, defined)
    yield from _circular(document.text, defined)
    yield from _unused(document.text, defined)
    if len(defined) > 2 and not _FROM_ELSEWHERE.search(document.text):
        yield from _undefined(document.text, segmentation.passages, defined)


def _key(term: str) -> str:
    """Return a term in small letters and in the singular."""
    words = _ARTICLE.sub("", " ".join(_PLURAL.sub("", term).split())).casefold()
    return re.sub(r"(?<=\w\w)(?:ies|s)$", lambda end: "y" if end[0] == "ies" else "", words)


def _twice(text: str, defined: dict[str, list[Definition]]) -> Iterator[Flaw]:
    for key, several in defined.items():
        first, *others = several if len(key) > 2 else several[:1]
        said = {_folded(text, first)}
        for one in others:
            words = _folded(text, one)
            if words in said or one.passage == first.passage or _agree(text, first, one):
                continue
            if not _points(text, first, one):
                yield Flaw(FlawKind.TERM_DEFINED_TWICE, (one.term,), one.start, one.end, ((first.start, first.end),))
            said.add(words)


def _agree(text: str, first: Definition, one: Definition) -> bool:
    """Say whether the second definition only names what the first tells of: “Issuer” means Alder Inc."""
    meant = _folded(text, one)
    meant = re.split(r"\b(?:means?|is|are|refers? to)\b", meant, maxsplit=1)[-1].strip()
    told = " ".join(re.findall(r"\w+", text[max(0, first.start - _PARTY) : first.end].casefold()))
    return len(meant.split()) > 1 and f" {meant} " in f" {told} "


def _points(text: str, first: Definition, one: Definition) -> bool:
    """Say whether one of two definitions only points to the other, adds to it, or stands in an attachment."""
    return any(_POINTS.search(text[each.start : each.end + 60]) for each in (first, one))


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
    """Return the key of the defined term with which the defining words begin and end, None where there are more."""
    words = text[one.start : one.end]
    said = re.search(r"\b(?:means?|refers\s+to|bedeutet)\s+", words)
    if said is None:
        return None
    meant = re.split(r"[.;]", words[said.end() :])[0].split()[:_HEAD]
    key = _key(" ".join(meant).strip(' .,;:"“”'))
    return key if key in defined and key != _key(one.term) else None


def _unused(text: str, defined: dict[str, list[Definition]]) -> Iterator[Flaw]:
    for several in defined.values():
        one = several[0]
        form = r"\s+".join(map(re.escape, _PLURAL.sub("", one.term).split()))
        form = re.sub(r"\\-(?:\\s\+)?", r"-\\s*", form)  # a hyphen may end a line
        uses = len(re.findall(rf"(?<!\w){_inflected(form)}(?!\w)", text, re.IGNORECASE))
        if uses <= len(several) and not _alias(text, one):
            yield Flaw(FlawKind.TERM_UNUSED, (one.term,), one.start, one.end)


def _inflected(form: str) -> str:
    """Return the pattern of a term in the singular and the plural."""
    if form.endswith("y"):
        return f"{form[:-1]}(?:ys?|ies)"
    return f"{form.removesuffix('s')}(?:e?s)?"


def _alias(text: str, one: Definition) -> bool:
    """Say whether a term is one of several for the same: (“Licensee” or “we”)."""
    return bool(re.search(r"[\"”’']\s*(?:,|or|and|oder|und|/)\s*(?:the\s+)?[\"“‘']", text[one.start : one.end + 40]))


def _undefined(text: str, passages: Sequence[Passage], defined: dict[str, list[Definition]]) -> Iterator[Flaw]:
    uses: Counter[str] = Counter()
    first: dict[str, tuple[str, int, int]] = {}
    headed = _explained(text, passages)
    for passage in passages:
        if not passage.counts or passage.kind is PassageKind.HEADING:
            continue
        for found in _USED.finditer(text, passage.start, passage.end):
            key = _key(found["term"])
            uses[key] += 1
            first.setdefault(key, (" ".join(found["term"].split()), found.start("term"), found.end("term")))
    for key, count in uses.items():
        term, start, end = first[key]
        often = count >= _FEWEST_USES and len(key) >= _SHORTEST
        if often and not any(one.endswith(f" {key}") for one in headed) and not _known(key, term, defined, text):
            yield Flaw(FlawKind.TERM_UNDEFINED, (term, str(count)), start, end)


def _explained(text: str, passages: Sequence[Passage]) -> list[str]:
    """Return the headings under which the words that follow say what the thing is, as keys behind a space.

    A heading alone defines nothing: "Deliverables" over "The Supplier makes the Deliverables in time".
    """
    under: dict[str, tuple[int, int]] = {}
    for one in passages:
        if one.kind is PassageKind.HEADING:
            under.setdefault(text[one.start : one.end], (one.end, one.end + _UNDER))
        elif one.section and one.section[-1].title:
            under.setdefault(one.section[-1].title, (one.start, one.start + _UNDER))
    return [
        f" {_key(title.strip(' .:-–—'))}"
        for title, (start, end) in under.items()
        if _SAYS_WHAT.search(text, start, end)
    ]


def _known(key: str, term: str, defined: dict[str, list[Definition]], text: str) -> bool:
    """Say whether a term is defined, or made of defined and common words, or a name."""
    if _PROPER.search(term):
        return True
    words = re.split(r"[\s-]+", key)
    parts = [word for word in words if word not in _COMMON and f"{word}s" not in _COMMON]
    covered = all(any(part in own.split() for own in defined) for part in parts)
    form = r"\s+".join(map(re.escape, term.split()))
    single = form.removesuffix("s")  # "Product(s)"
    quoted = re.search(rf"[\"“‘']\s*(?:the\s+)?{single}(?:s{{0,2}}|\(e?s\))\s*[,.]?[\"”’')]", text, re.IGNORECASE)
    capitals = r"\s+".join(map(re.escape, term.upper().split()))
    titled = re.search(rf"(?m)^[ \t]*(?:\d[\d.]*\s+)?{capitals}S?[ \t]*$", text)
    name = re.search(form + _LEGAL_FORM, text)  # "American Express" of "American Express Services, LLC"
    return key in defined or not parts or covered or any(one is not None for one in (quoted, titled, name))
