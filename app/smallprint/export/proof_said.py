"""The one place that says in English what proof-reading found; pure, so that a translation has one way in."""

from smallprint.domain.proof import Flaw, FlawKind

_LONGEST = 60  # characters of words that are quoted
_KINDS = {
    FlawKind.BLANK: "Blanks left to fill in",
    FlawKind.NUMBER_DIFFERS: "Words and figures that differ",
    FlawKind.VALUE_DIFFERS: "Values that differ between body and attachment",
    FlawKind.NAME_DIFFERS: "Names that differ",
    FlawKind.ROLE_DIFFERS: "Parties that are called two things",
    FlawKind.REFERENCE_DANGLES: "References to clauses that are not there",
    FlawKind.ATTACHMENT_MISSING: "Attachments that are not in this document",
    FlawKind.TERM_UNDEFINED: "Terms without a definition",
    FlawKind.TERM_DEFINED_TWICE: "Terms defined twice",
    FlawKind.TERM_CIRCULAR: "Terms defined by each other",
    FlawKind.TERM_UNUSED: "Terms that are never used",
}
_SENTENCES = {
    FlawKind.BLANK: "“{0}” is not filled in.",
    FlawKind.NUMBER_DIFFERS: "The words say {0}, the figures {1}.",
    FlawKind.VALUE_DIFFERS: "“{0}” is {1} in an attachment and {2} in the body.",
    FlawKind.NAME_DIFFERS: "“{0}” is elsewhere “{1}”: one company, or two?",
    FlawKind.ROLE_DIFFERS: "“{0}” is explained nowhere, and elsewhere it says “{1}”: the same party?",
    FlawKind.REFERENCE_DANGLES: "{0} was not found in this document.",
    FlawKind.ATTACHMENT_MISSING: "{0} was not found in this document.",
    FlawKind.TERM_UNDEFINED: "“{0}” is written like a defined term {1} times, and no definition was found.",
    FlawKind.TERM_DEFINED_TWICE: "“{0}” is defined here and before, in other words.",
    FlawKind.TERM_UNUSED: "“{0}” is defined and not used again.",
}
_BLANKS = "“{0}” is not filled in, in {1} places."


def flaw_kind_said(kind: FlawKind) -> str:
    """Return the heading over flaws of a kind."""
    return _KINDS[kind]


def flaw_said(flaw: Flaw) -> str:
    """Return what is wrong, in a sentence."""
    if flaw.kind is FlawKind.BLANK and len(flaw.words) > 1:
        return _BLANKS.format(_short(flaw.words[0]), flaw.words[1])
    if flaw.kind is FlawKind.TERM_CIRCULAR:
        circle = " → ".join(f"“{_short(one)}”" for one in (*flaw.words, flaw.words[0]))
        return f"{circle}: each is defined by the next one."
    return _SENTENCES[flaw.kind].format(*(_short(one) for one in flaw.words))


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
