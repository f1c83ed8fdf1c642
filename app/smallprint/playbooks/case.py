"""What the voices have before them when they judge one position: the findings that count, and the document's words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from smallprint.domain.anchor import Anchor
from smallprint.domain.checklist import is_card, standing_of
from smallprint.domain.decision import Verdict
from smallprint.domain.document import Document
from smallprint.domain.finding import Standing
from smallprint.domain.passage import Passage
from smallprint.domain.place import passages_within, place_of_words
from smallprint.domain.playbook import Position
from smallprint.domain.playbook_verdict import LookedFor, PersonVerdict, Quoted, Reason
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.statement import StatementRead
from smallprint.playbooks.matching import first_match


@dataclass(frozen=True)
class Paper:
    """A document as it is judged: `passages` are those whose words are in force, and there is at least one.

    `statements` tell by their keys how it stands to trained statements; there are none without their weights.
    """

    document: Document
    passages: Sequence[Passage]
    statements: Mapping[str, StatementRead] = field(default_factory=dict)

    def quoted(self, start: int, end: int, finding_id: int = 0) -> Quoted:
        """Return words of the document, without the white space around them."""
        text = self.document.text[start:end]
        start, end = start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
        anchor = Anchor(self.document.page_at(start).index, start, end)
        place = place_of_words(self.document, self.passages, start, end)
        return Quoted(self.document.text[start:end], anchor, place, finding_id)

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Return where the passages begin and end that hold some characters."""
        held = [one for one in passages_within(self.passages, start, end) if one.start < end and start < one.end]
        return min([start, *(one.start for one in held)]), max([end, *(one.end for one in held)])


@dataclass(frozen=True)
class Case:
    """One position in one document.

    `findings` are those of its clause type. `search` tells what was looked at where there are none; `silence` is why
    their absence says nothing, None where it does; `confirmed` says that a person looked for it and did not find it.
    """

    position: Position
    paper: Paper
    findings: tuple[ReviewedFinding, ...]
    search: Callable[[], LookedFor]
    silence: Reason | None = None
    confirmed: bool = False
    person: PersonVerdict | None = None

    @cached_property
    def standing(self) -> tuple[ReviewedFinding, ...]:
        """The findings that are judged: the sure ones, those that a person accepted among them, else the others.

        What a person rejected, and what does not match the document any more, does not count.
        """
        cards = [one for one in self.beside if self._speaks(*self.words_of(one))]
        sure = [one for one in cards if standing_of(one) is Standing.SURE]
        return tuple(sure or cards)

    @cached_property
    def beside(self) -> tuple[ReviewedFinding, ...]:
        """All findings of the type that may carry a verdict, with the words that the position is about or without."""
        return tuple(one for one in self.findings if counts(one))

    @cached_property
    def speaking(self) -> tuple[Passage, ...]:
        """The passages that have the words which the position is about; none where any clause of its type is."""
        if not self.position.about:
            return ()
        return tuple(one for one in self.paper.passages if self._speaks(one.start, one.end))

    def words_of(self, found: ReviewedFinding) -> tuple[int, int]:
        """Return where the words of a finding begin and end, with those around it that it was found by."""
        finding = found.finding
        start = finding.around_start if finding.around_start >= 0 else finding.anchor.start
        end = finding.around_end if finding.around_end >= 0 else finding.anchor.end
        return self.paper.around(start, end)

    def _speaks(self, start: int, end: int) -> bool:
        about = self.position.about
        if not about:
            return True
        match = first_match(about, self.paper.document.text[start:end])
        return match is not None and not match.too_slow

    @property
    def unsure(self) -> bool:
        """Say whether what was found is only perhaps such a clause."""
        return bool(self.standing) and standing_of(self.standing[0]) is not Standing.SURE

    @cached_property
    def looked_for(self) -> LookedFor:
        """What was looked at where nothing was found."""
        return self.search()

    def quote(self, found: ReviewedFinding) -> Quoted:
        """Return the words of a finding."""
        return Quoted(found.finding.quote, found.finding.anchor, found.place, found.finding.id)


def counts(found: ReviewedFinding) -> bool:
    """Say whether a finding may carry a verdict."""
    return found.verdict is not Verdict.REJECTED and not found.broken and is_card(found)
