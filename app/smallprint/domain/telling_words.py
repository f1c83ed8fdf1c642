"""Why words were found: the phrases of their clause type that they hold, the heading they stand under."""

import re
from functools import lru_cache

from smallprint.domain.clause import ClauseType
from smallprint.domain.review import ReviewedFinding

_GAP = r"\W+(?:\w+\W+){0,4}"  # what ".." in a cue stands for: a few words
_MOST = 2  # phrases that are named
_LONGEST = 60  # characters of a heading
_NUMBER = re.compile(r"[\W\d_]*(?:[a-z]|[ivxlcdm]+)?[\W\d_]*", re.IGNORECASE)  # "9.2", "(b)", "iv.": it says nothing


def telling_words(clause: ClauseType, quote: str) -> list[str]:
    """Return the phrases of a quote that point to a clause type, the strongest cues first, each once."""
    cues = [cue for cue in clause.cues if not cue.startswith("-")]
    found: dict[str, str] = {}
    for cue in sorted(cues, key=lambda one: (not one.startswith("+"), -len(one))):
        match = _pattern(cue.lstrip("+")).search(quote)
        words = " ".join(match[0].split()) if match else ""
        if words and not any(words.casefold() in known for known in found):
            found[words.casefold()] = words
    return list(found.values())


def why(found: ReviewedFinding, clause: ClauseType) -> str:
    """Return in one line what speaks for a finding beside its confidence; "" where nothing is known."""
    finding = found.finding
    titles = (part.strip() for part in reversed(finding.section.split(" > ")))
    heading = next((title for title in titles if not _NUMBER.fullmatch(title)), "")
    heading = heading if len(heading) <= _LONGEST else f"{heading[: _LONGEST - 1].rstrip()}…"
    said = [f"“{words}”" for words in telling_words(clause, finding.quote)[:_MOST]]
    parts = [f"under “{heading}”" if heading else "", f"says {' and '.join(said)}" if said else ""]
    line = ", ".join(filter(None, parts))
    return line[:1].upper() + line[1:]


@lru_cache(maxsize=4096)
def _pattern(cue: str) -> re.Pattern[str]:
    parts = [r"\W+".join(map(re.escape, part.split())) for part in cue.split("..")]
    return re.compile(rf"\b{_GAP.join(part for part in parts if part)}\b", re.IGNORECASE)
