"""Which findings are listed beside the chips: by words, type, group, status, confidence, and who found them."""

from dataclasses import dataclass
from enum import StrEnum

from smallprint.domain.clause import ClauseGroup, ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import SURE, FoundBy
from smallprint.domain.review import ReviewedFinding
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked

_NEARLY = 0.95


class Band(StrEnum):
    """A range of confidence."""

    CERTAIN = marked("95 % and more")
    SURE = marked("70 % to 95 %")
    DOUBTFUL = marked("Below 70 %")

    def holds(self, confidence: float) -> bool:
        """Say whether a confidence is in it."""
        if self is Band.CERTAIN:
            return confidence >= _NEARLY
        return SURE <= confidence < _NEARLY if self is Band.SURE else confidence < SURE


class Author(StrEnum):
    """Who found something."""

    PROGRAM = "the program"
    PERSON = "a person"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a listed finding must be; None or "" for whatever. `words` are looked for in its type, quote and value."""

    words: str = ""
    clause: str = ""
    group: ClauseGroup | None = None
    verdict: Verdict | None = None
    band: Band | None = None
    author: Author | None = None

    @property
    def any(self) -> bool:
        """Say whether it leaves anything out."""
        return self != Narrowing()

    def lets(self, found: ReviewedFinding, clause: ClauseType) -> bool:
        """Say whether a finding is listed."""
        finding = found.finding
        by = Author.PERSON if FoundBy.PERSON in finding.found_by or not finding.run_id else Author.PROGRAM
        if self.words:
            notes = (note.text for note in found.all_notes)
            names = clause.name, translated(clause.name)
            said = " ".join(
                (*names, finding.quote, found.shown_value, measure_said(found.shown_value), finding.section, *notes)
            ).casefold()
            if not all(word in said for word in self.words.casefold().split()):
                return False
        return (
            self.clause in ("", clause.key)
            and self.group in (None, clause.group)
            and self.verdict in (None, found.verdict)
            and self.author in (None, by)
            and (self.band is None or self.band.holds(finding.confidence))
        )
