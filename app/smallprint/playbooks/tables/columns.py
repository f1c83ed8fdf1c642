"""Which column of a firm's table says what of a position: told by its header, and changed by whoever knows better."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smallprint.playbooks.tables.german import HEADERS


class PlaybookField(StrEnum):
    """What a column says of a position. The values are the names of a playbook's fields."""

    CLAUSE = "clause"
    TITLE = "title"
    SEVERITY = "severity"
    NEED = "need"
    PREFERRED = "preferred"
    ACCEPTABLE = "acceptable"
    NEVER = "never"
    ABOUT = "about"
    WHY = "why"
    FALLBACK = "fallback"
    ESCALATE_TO = "escalate_to"
    SOURCE = "source"
    KEY = "id"

    @property
    def several(self) -> bool:
        """Say whether several columns may say it: “Fallback 1”, “Fallback 2”."""
        return self in (PlaybookField.ACCEPTABLE, PlaybookField.NEVER, PlaybookField.WHY)

    @property
    def names_clause(self) -> bool:
        """Say whether it tells what a position is about, and nothing of what is held."""
        return self in (PlaybookField.CLAUSE, PlaybookField.TITLE, PlaybookField.ABOUT, PlaybookField.KEY)


_SYNONYMS: Mapping[PlaybookField, str] = {
    PlaybookField.CLAUSE: "clause; clause type; clause name; provision; contract clause; article; contract term",
    PlaybookField.TITLE: "title; issue; topic; subject; term; section; area; heading; item; key issue; point",
    PlaybookField.PREFERRED: (
        "preferred; preferred position; standard; standard position; our position; position; opening position; ideal; "
        "ideal position; target; starting position; gold standard; green; what we want; our ask; our standard; "
        "our preference"
    ),
    PlaybookField.ACCEPTABLE: (
        "acceptable; acceptable position; acceptable positions; acceptable fallback; acceptable fallbacks; fallback; "
        "fallbacks; fall back; fallback position; fallback positions; alternative; alternatives; compromise; amber; "
        "yellow; acceptable range; negotiable; can accept; may accept; what we can live with; what we can accept"
    ),
    PlaybookField.NEVER: (
        "never; never accept; walk away; walk away position; walkaway; red line; red lines; redline; redlines; "
        "deal breaker; deal breakers; dealbreaker; unacceptable; not acceptable; do not accept; must not accept; "
        "cannot accept; reject; no go; red; red flag; red flags"
    ),
    PlaybookField.ABOUT: "only clauses with; only where it has",
    PlaybookField.SEVERITY: "severity; priority; risk; risk level; importance; criticality; rating; risk rating",
    PlaybookField.NEED: "need; required; must have; mandatory; requirement; presence",
    PlaybookField.WHY: (
        "why; why it matters; rationale; reason; reasons; explanation; justification; guidance; notes; comment; "
        "comments; background; business impact; reasoning"
    ),
    PlaybookField.FALLBACK: (
        "sample language; sample clause; sample wording; sample text; fallback language; fallback text; "
        "fallback wording; fallback clause; model clause; suggested language; suggested wording; proposed language; "
        "proposed wording; preferred language; preferred wording; standard language; standard wording; "
        "standard clause; template language; language; wording; text to put forward; clause text; clause language"
    ),
    PlaybookField.ESCALATE_TO: (
        "escalate; escalate to; escalation; escalation point; escalation trigger; approval; approvals; approver; "
        "approved by; approval required; approval needed; sign off; signs off; who signs off; who decides; who approves"
    ),
    PlaybookField.SOURCE: "source; reference; policy; policy reference",
    PlaybookField.KEY: "id; rule id; position id",
}
_GROUPS = frozenset(("area", "section", "heading", "category", "bereich", "abschnitt", "kategorie", "gruppe"))
_LONGEST = 60  # characters of a header; longer ones are sentences
_FIELDS = {
    phrase: field
    for field, phrases in _SYNONYMS.items()
    for phrase in (*phrases.split("; "), *HEADERS.get(field, "").split("; "))
    if phrase
}


def plain_words(text: str) -> str:
    """Return a header or name as it is compared: words in small letters, one space between them."""
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def field_of(header: str, share: float = 0.0) -> PlaybookField | None:
    """Return what a header says its column is; the longest phrase that is known decides.

    `share` is how much of the header's words that phrase must be, which keeps a clause's name from being a header.
    """
    said = plain_words(header)
    if len(header) > _LONGEST:
        return None
    if said in _FIELDS:
        return _FIELDS[said]
    held = [phrase for phrase in _FIELDS if f" {phrase} " in f" {said} "]
    best = max(held, key=len, default=None)
    if best is None or len(best.split()) < share * len(said.split()):
        return None
    return _FIELDS[best]


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The headers of a table in their order, and what each says; None for a column that is not used."""

    headers: tuple[str, ...]
    fields: tuple[PlaybookField | None, ...]

    def of(self, header: str) -> PlaybookField | None:
        """Return what a column is used for."""
        return next((field for one, field in zip(self.headers, self.fields, strict=True) if one == header), None)

    def changed(self, header: str, field: PlaybookField | None) -> "ColumnMapping":
        """Return the mapping with one column used otherwise; another column that said the same is used no more.

        A header that this table does not have changes nothing.
        """
        wanted = plain_words(header)
        if wanted not in map(plain_words, self.headers):
            return self
        fields = tuple(
            field if plain_words(one) == wanted else (None if field == old and field and not field.several else old)
            for one, old in zip(self.headers, self.fields, strict=True)
        )
        return replace(self, fields=fields)

    @property
    def unused(self) -> tuple[str, ...]:
        """The headers of columns that are not used."""
        return tuple(one for one, field in zip(self.headers, self.fields, strict=True) if one and field is None)

    @property
    def usable(self) -> bool:
        """Say whether the table names clauses and says something of them."""
        used = [one for one in self.fields if one is not None]
        return any(one.names_clause for one in used) and any(not one.names_clause for one in used)


def matched(headers: Sequence[str], chosen: Mapping[str, PlaybookField | None] | None = None) -> ColumnMapping:
    """Return what the columns of a table say, by their headers; `chosen` is what a person says of some of them."""
    fields: list[PlaybookField | None] = []
    for header in headers:
        field = field_of(header)
        if field is PlaybookField.CLAUSE and field in fields:
            field = PlaybookField.TITLE
        if field is PlaybookField.TITLE and field in fields and plain_words(header) not in _GROUPS:
            before = fields.index(field)
            if plain_words(headers[before]) in _GROUPS:  # "Area" stands over several of "Topic"
                fields[before] = None
        fields.append(None if field is not None and field in fields and not field.several else field)
    mapping = ColumnMapping(tuple(headers), tuple(fields))
    for header, field in (chosen or {}).items():
        mapping = mapping.changed(header, field)
    return mapping
