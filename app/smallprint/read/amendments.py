"""Which document of a matter amends which, and what that does to the findings of the amended one.

A document that amends another says so at its head: it names the other by title and date. The one it means shares the
title's words, the date and a party. What it replaces is found in the other's findings by section, or by the old words.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.document import Document
from smallprint.domain.finding import Finding, Value
from smallprint.domain.passage import Segmentation
from smallprint.domain.value_remark import AMENDING, OnValue, ValueRemark
from smallprint.language.amending import replaced_in
from smallprint.read.values.dates import find_dates
from smallprint.read.values.resolve import document_value

_FRONT = 8_000  # characters at whose head a document says what it amends
_AMENDS = re.compile(
    r"\b(?:(?:amendment|addendum|variation|supplement)\s*(?:(?:no\.?|number|\#)\s*\w+\s*)?(?:to|of)"
    r"|(?P<does>amends?(?:\s+and\s+(?:supplements?|restates?))?|varies|supplemental\s+to|modifies|to\s+amend))\s+"
    r"(?:(?:the|that|certain|an?|their)\s+)*"
    r"(?P<title>(?:[\w&’'-]+\s+){0,8}?(?:agreement|contract|lease|deed|licen[cs]e|terms|plan|order)(?:\s+agreement)?)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\b(?:amendment|addendum|variation|supplement\w*)\b", re.IGNORECASE)
_OWN = re.compile(r"(?:this|any|such|its|our|your|each|all)\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:(?P<dated>dated)|made|entered\s+into|effective)\s+(?:(?:as\s+of|on|the)\s+)*", re.IGNORECASE)
_SECTION = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?)\s+(?P<number>\d+(?:\.\d+)*(?:\([a-z]\))*)", re.IGNORECASE
)
_DELETED = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?)\s+(?P<number>\d+(?:\.\d+)*(?:\([a-z]\))*)[^.;\"“]{0,60}?"
    r"\b(?:is|are)\s+(?:hereby\s+)?deleted\b(?P<rest>[^.;]{0,80})",
    re.IGNORECASE,
)
_EMPTY_WORDS = frozenset(("agreement", "contract", "the", "of", "and", "to", "for", "a", "an", "this", "amended"))
_AROUND = 600  # characters after a title in which its date stands
_LONGEST = 300
_HEAD = 400  # characters in which a document that amends another says so in its title
_NEAR = 60  # characters from a title to "made as of"


@dataclass(frozen=True, slots=True)
class AmendablePaper:
    """A document of a matter with what was found in it."""

    document: Document
    segmentation: Segmentation
    findings: tuple[Finding, ...]

    def value(self, clause: str) -> str:
        """The value of a type in its normal form, "" where there is none."""
        found = document_value(clause, self.findings)
        return found.normal if found else ""


@dataclass(frozen=True, slots=True)
class Amends:
    """What a document says it amends: a title and a date (ISO 8601, "" where it says none)."""

    title: str
    date: str


@dataclass(frozen=True, slots=True)
class _Change:
    """One change: the section it names, the old words, what stands there now ("" for nothing), and its sentence."""

    section: str
    old: str
    now: str
    quote: str


def find_amends(text: str) -> Amends | None:
    """Return what a document says at its head that it amends; None where it amends nothing."""
    headed = _HEADING.search(text[:_HEAD]) is not None
    best: Amends | None = None
    for match in _AMENDS.finditer(text[:_FRONT]):
        title = " ".join(match["title"].split())
        if _OWN.match(title) or not (headed or match["does"]):
            continue
        date = _date_after(text, match.end())
        if date:
            return Amends(title, date)
        best = best or Amends(title, "")
    return best if headed else None


def _date_after(text: str, at: int) -> str:
    """Return the date that a title is followed by: "dated", or "made as of" where nothing comes between."""
    after = text[at : at + _AROUND]
    for found in _DATED.finditer(after):
        date = _date_at(after, found.end())
        near = found.start() <= _NEAR and not re.search(r"\bthis\b|\bis\b", after[: found.start()])
        if date and (near or found["dated"]):
            return date
    return ""


def _date_at(text: str, at: int) -> str:
    found = find_dates(text[at : at + 60])
    return found[0].normal if found and found[0].start < 8 else ""


def related(papers: Sequence[AmendablePaper]) -> list[Finding]:
    """Return the findings that say something new of amendments: which document amends theirs, and what holds now."""
    changed: dict[int, Finding] = {}
    for paper in papers:
        for finding in paper.findings:
            if finding.value is not None and _amending(finding.value):
                kept = tuple(one for one in finding.value.remarks if one.kind not in AMENDING)
                changed[finding.id] = _remarked(finding, kept)
    pairs = list(_pairs(papers))
    for paper in papers:
        amends = find_amends(paper.document.text)
        if amends is not None and not any(amending is paper for amending, _ in pairs):
            dated = (datetime.date.fromisoformat(amends.date),) if amends.date else ()
            _say(changed, paper, "document-name", ValueRemark(OnValue.AMENDS_ABSENT, (amends.title,), dated))
    for amending, amended in pairs:
        _say(changed, amending, "document-name", ValueRemark(OnValue.AMENDS, (amended.document.name,)))
        changes = list(_changes(amending))
        sections = list(dict.fromkeys(change.section for change in changes if change.section))
        by = ValueRemark(OnValue.AMENDED_BY, (amending.document.name, *sections))
        _say(changed, amended, "document-name", by)
        for change in changes:
            for finding in amended.findings:
                if _touches(amended, finding, change):
                    kind = OnValue.CHANGED_BY if change.now else OnValue.DELETED_BY
                    words = amending.document.name, *filter(None, (change.now,))
                    _add(changed, finding, ValueRemark(kind, words))
    before = {finding.id: finding for paper in papers for finding in paper.findings}
    return [finding for number, finding in changed.items() if finding != before[number]]


def amending_of(findings: Sequence[Finding]) -> list[ValueRemark]:
    """Return the remarks on which documents amend which that the title of a document bears."""
    titles = [one.value for one in findings if one.clause == "document-name" and one.value is not None]
    return [remark for value in titles for remark in _amending(value)]


def _amending(value: Value) -> list[ValueRemark]:
    return [one for one in value.remarks if one.kind in AMENDING]


def _pairs(papers: Sequence[AmendablePaper]) -> Iterator[tuple[AmendablePaper, AmendablePaper]]:
    for paper in papers:
        amends = find_amends(paper.document.text)
        others = [(_likeness(amends, paper, other), other) for other in papers if other is not paper] if amends else []
        likeness, best = max(others, key=lambda one: one[0], default=(0.0, None))
        if best is not None and likeness > 1:
            yield paper, best


def _likeness(amends: Amends, amending: AmendablePaper, other: AmendablePaper) -> float:
    """Return how surely a document is the one that is amended: above 1, two of title, date and parties say so."""
    named = _words(amends.title)
    title = _words(other.value("document-name") or other.document.text[:300])
    own = _words(other.value("document-name"))
    if own & {"amendment", "addendum", "variation"} and not named & {"amendment", "addendum", "variation"}:
        return 0.0
    alike = len(named & title) / len(named) if named else 0.5
    dated = other.value("agreement-date") or other.value("effective-date")
    if amends.date and dated and amends.date != dated:
        return 0.0
    same_date = 1.0 if amends.date and amends.date == dated else 0.0
    parties = _parties(amending) & _parties(other)
    return alike + same_date + (0.75 if parties else 0.0)


def _words(title: str) -> set[str]:
    return {word for word in re.findall(r"\w+", title.lower()) if word not in _EMPTY_WORDS}


def _parties(paper: AmendablePaper) -> set[str]:
    return {re.sub(r"\W", "", name).casefold() for name in paper.value("parties").split(";") if name.strip()}


def _changes(paper: AmendablePaper) -> Iterator[_Change]:
    text = paper.document.text
    for passage in paper.segmentation.passages:
        if not passage.counts:
            continue
        quote = " ".join(text[passage.start : passage.end].split())
        named = _SECTION.search(text, passage.start, passage.end)
        section = named["number"] if named else ""
        pairs = replaced_in(text, passage.start, passage.end)
        yield from (_Change(section, _said(text, pair.old), _said(text, pair.new), quote) for pair in pairs)
        gone = _DELETED.search(text, passage.start, passage.end) if not pairs else None
        if gone is not None:
            quoted = re.search(r"[\"“]([^\"”]+)", text[gone.end("number") : passage.end])
            now = "" if quoted is None or "reserved" in quoted[1].lower() else _plain(quoted[1])
            yield _Change(gone["number"], "", now, quote)


def _said(text: str, span: tuple[int, int] | None) -> str:
    return _plain(text[slice(*span)]) if span is not None else ""


def _plain(words: str) -> str:
    """Return words on one line, short enough for a remark and without the marks that quote them there."""
    line = re.sub("[“”]", '"', " ".join(words.split()))
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"


def _touches(paper: AmendablePaper, finding: Finding, change: _Change) -> bool:
    """Say whether a change is of the words that a finding's value rests on, or of its whole section."""
    if finding.value is None:
        return False
    quote = " ".join(finding.quote.split())
    if change.old:
        value = paper.document.text[finding.value.start : finding.value.end] if finding.value.start >= 0 else ""
        inside = " ".join(value.split())
        quote, inside = (re.sub("[“”]", '"', one) for one in (quote, inside))
        return change.old in quote and (not inside or inside in change.old or change.old in inside)
    of_section = re.compile(rf"{re.escape(change.section)}(?!\d)")
    return bool(change.section) and of_section.match(finding.section_number) is not None


def _say(changed: dict[int, Finding], paper: AmendablePaper, clause: str, remark: ValueRemark) -> None:
    own = [one for one in paper.findings if one.clause == clause and one.value is not None]
    if own:
        _add(changed, max(own, key=lambda one: one.weight), remark)


def _add(changed: dict[int, Finding], finding: Finding, remark: ValueRemark) -> None:
    finding = changed.get(finding.id, finding)
    if finding.value is not None and remark not in finding.value.remarks:
        changed[finding.id] = _remarked(finding, (*finding.value.remarks, remark))


def _remarked(finding: Finding, remarks: tuple[ValueRemark, ...]) -> Finding:
    return replace(finding, value=replace(finding.value, remarks=remarks)) if finding.value is not None else finding
