"""What a contract says of the positions of a playbook: verdicts, each with the words or the search it rests on.

A verdict cannot be made without its grounds: words of the contract (`Quoted`), or a search of all of it (`LookedFor`).
Why it was given is a fact (`Reason`); the sentence is made where it is shown (`export.playbook_said`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from smallprint.domain.anchor import Anchor
from smallprint.domain.place import NOWHERE, Place
from smallprint.domain.playbook import Level, Playbook, Position, Severity
from smallprint.domain.recall import Recall


class PlaybookVerdict(StrEnum):
    """How a contract stands to a position; in the order in which a reader wants to see them."""

    DEVIATES = "deviates"
    MISSING = "missing"
    CANNOT_TELL = "cannot_tell"
    ACCEPTABLE = "acceptable"
    MEETS = "meets"

    @property
    def rank(self) -> int:
        """0 for what a reader wants to see first."""
        return list(PlaybookVerdict).index(self)

    @property
    def open(self) -> bool:
        """Say whether somebody has to do something about it."""
        return self in (PlaybookVerdict.DEVIATES, PlaybookVerdict.MISSING)


VERDICT_OF_LEVEL = {
    Level.PREFERRED: PlaybookVerdict.MEETS,
    Level.ACCEPTABLE: PlaybookVerdict.ACCEPTABLE,
    Level.NEVER: PlaybookVerdict.DEVIATES,
}


class Voice(StrEnum):
    """Who gives a verdict: the rule (is it there, do its words match), the value, likeness to the position's own
    examples, trained statements that the contract says or denies, or the person.
    """

    PERSON = "person"
    RULE = "rule"
    VALUE = "value"
    STATEMENT = "statement"
    SIMILARITY = "similarity"


class ReasonKind(StrEnum):
    """Why a verdict was given. What the words of a `Reason` are is said beside each."""

    SAID = "said"  # the person's own words, "" for none
    # whether such a clause is there
    THERE = "there"
    THERE_UNWANTED = "there_unwanted"
    NOT_FOUND = "not_found"
    NOT_FOUND_AS_WANTED = "not_found_as_wanted"
    NOT_REQUIRED = "not_required"
    CONFIRMED_ABSENT = "confirmed_absent"
    NOT_ABOUT = "not_about"  # such clauses are there, and none has the words that the position is about
    WORDS_ALONE = "words_alone"  # no such clause was found, and the words that it is about stand somewhere
    PERHAPS = "perhaps"  # something was found, not surely
    # why an absence says nothing
    RARELY_FOUND = "rarely_found"  # the type is often missed where it is there
    PAGES_UNREAD = "pages_unread"  # how many pages
    NOT_LOOKED_FOR = "not_looked_for"  # the language of the document
    NOT_REVIEWED = "not_reviewed"
    TERMS_ELSEWHERE = "terms_elsewhere"  # a cover page takes in terms that are not in the document
    UNKNOWN_TYPE = "unknown_type"  # the name that the playbook has
    # patterns: the pattern
    PATTERN = "pattern"
    PATTERN_TOO_SLOW = "pattern_too_slow"
    # values: the value, then for each condition its comparison and what it gives, as the playbook has them
    CONDITION_MET = "condition_met"
    NO_CONDITION_MET = "no_condition_met"
    NOT_COMPARABLE = "not_comparable"  # where there are conditions, why not (`Doubt`) comes last
    NO_VALUE = "no_value"
    # likeness: how much in hundredths, and the words of the position it is like
    LIKE = "like"
    # statements: how surely in hundredths, and the words of the position
    STATED = "stated"
    CONTRADICTED = "contradicted"
    NOT_STATED = "not_stated"
    UNSURE_IF_STATED = "unsure_if_stated"
    # of several voices
    VOICES_DIFFER = "voices_differ"
    NOTHING_COMPARED = "nothing_compared"


class Doubt(StrEnum):
    """Why a value and a condition cannot be compared for certain."""

    OTHER_KIND = "other_kind"  # a sum beside months of fees
    CURRENCIES = "currencies"
    UNITS = "units"  # a month is 28 to 31 days
    MARGIN = "margin"  # so much above another rate
    OTHER_TIME = "other_time"  # a rate by the day
    FEES_OF_WHEN = "fees_of_when"  # a share of fees, and not those of which months
    ON_BOTH_SIDES = "on_both_sides"  # a range, or the greater of two sums
    UNSAID = "unsaid"


_WITHOUT_WORDS = (ReasonKind.NOT_FOUND_AS_WANTED, ReasonKind.NOT_REQUIRED, ReasonKind.CONFIRMED_ABSENT)


@dataclass(frozen=True, slots=True)
class Reason:
    """A fact that a verdict was given for; what the `words` are depends on the kind."""

    kind: ReasonKind
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of the document, verbatim at their anchor; `finding_id` is 0 where they are no stored finding."""

    quote: str
    anchor: Anchor
    place: Place = NOWHERE
    finding_id: int = 0

    def __post_init__(self) -> None:
        if len(self.quote) != self.anchor.end - self.anchor.start or not self.quote.strip():
            raise ValueError("a quote is the document's text at its anchor, and says something")


@dataclass(frozen=True, slots=True)
class LookedFor:
    """A search of a document that found no such clause.

    `passages` were looked at; `closest` comes nearest to it; `recall` is how often the type is found when it is there.
    """

    passages: int
    closest: Quoted | None = None
    recall: Recall | None = None

    def __post_init__(self) -> None:
        if self.passages < 1:
            raise ValueError("nothing is absent where nothing was looked at")


Grounds = Quoted | LookedFor


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one voice says of a position, and the grounds it has for that.

    A verdict on words needs them, and one on an absence needs the search; else ValueError is raised. A person has seen
    the document, and may say anything on either.
    """

    voice: Voice
    verdict: PlaybookVerdict
    grounds: Grounds
    reason: Reason

    def __post_init__(self) -> None:
        if self.voice is Voice.PERSON or self.verdict is PlaybookVerdict.CANNOT_TELL:
            return
        absent = self.verdict is PlaybookVerdict.MISSING or self.reason.kind in _WITHOUT_WORDS
        if absent is isinstance(self.grounds, Quoted):
            raise ValueError(f"{self.verdict} for {self.reason.kind} cannot rest on {type(self.grounds).__name__}")


@dataclass(frozen=True, slots=True)
class PersonVerdict:
    """What a person says of a position in one document."""

    verdict: PlaybookVerdict
    note: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PositionResult:
    """A position and what the voices say of it: at least one does. The verdict follows from them alone."""

    position: Position
    opinions: tuple[Opinion, ...]

    def __post_init__(self) -> None:
        if not self.opinions:
            raise ValueError("a position without an opinion has no verdict")

    @property
    def person(self) -> Opinion | None:
        """What the person said, None for nothing."""
        return self._of(Voice.PERSON)

    @property
    def disputed(self) -> bool:
        """Say whether the voices that can tell differ, and no person has spoken."""
        said = {one.verdict for one in self.opinions if one.verdict is not PlaybookVerdict.CANNOT_TELL}
        return self.person is None and len(said) > 1

    @property
    def overruled(self) -> tuple[Opinion, ...]:
        """What other voices say that is not what the person said; nothing where no person has spoken."""
        person = self.person
        if person is None:
            return ()
        telling = [one for one in self.opinions if one.verdict is not PlaybookVerdict.CANNOT_TELL]
        return tuple(one for one in telling if one.verdict is not person.verdict)

    @property
    def heard(self) -> tuple[Opinion, ...]:
        """The voices as they are shown: the person, those that say otherwise than the verdict, the others.

        Within each the order in which they were heard stays; who cannot tell comes last.
        """
        unsure, verdict = PlaybookVerdict.CANNOT_TELL, self.verdict

        def place(one: Opinion) -> int:
            if one.voice is Voice.PERSON:
                return 0
            return 3 if one.verdict is unsure else 2 if one.verdict is verdict else 1

        return tuple(sorted(self.opinions, key=place))

    @property
    def leading(self) -> Opinion:
        """The opinion whose grounds stand behind the verdict.

        The person's wins, then a value that is measured, unless the rule found words that are never accepted. Where
        other voices differ, it is the one that sees the most to do: a reader should see those words first.
        """
        if self.person is not None:
            return self.person
        telling = [one for one in self.opinions if one.verdict is not PlaybookVerdict.CANNOT_TELL]
        decisive = [one for one in telling if one.voice is Voice.VALUE]
        if decisive:  # thirty days' notice are well, and not in a clause by which the other party alone may give it
            decisive += [one for one in telling if one.voice is Voice.RULE and one.verdict.open]
        return min(decisive or telling or self.opinions, key=lambda one: one.verdict.rank)

    @property
    def verdict(self) -> PlaybookVerdict:
        """The combined verdict: voices that differ cannot tell, unless a value or the person decides (`leading`)."""
        leading = self.leading
        if self.disputed and leading.voice is not Voice.VALUE:
            return PlaybookVerdict.CANNOT_TELL
        unsure = any(one.reason.kind is ReasonKind.PERHAPS for one in self.opinions)
        if unsure and leading.voice is not Voice.PERSON:
            return PlaybookVerdict.CANNOT_TELL
        return leading.verdict

    @property
    def reason(self) -> Reason:
        """Why the combined verdict is what it is."""
        if self.verdict is self.leading.verdict:
            return self.leading.reason
        return Reason(ReasonKind.VOICES_DIFFER if self.disputed else ReasonKind.PERHAPS)

    @property
    def grounds(self) -> Grounds:
        """The words, or the search, behind the verdict."""
        return self.leading.grounds

    @property
    def order(self) -> tuple[int, bool, int]:
        """What sorts results: the most severe first, then those in dispute, then what needs doing."""
        return self.position.severity.rank, not self.disputed, self.verdict.rank

    def _of(self, voice: Voice) -> Opinion | None:
        return next((one for one in self.opinions if one.voice is voice), None)


@dataclass(frozen=True, slots=True)
class PlaybookCheck:
    """A document against a playbook: one result a position, in the order in which they are shown.

    `said` is all that stands of what the person said, by the key of the position, also of positions that the playbook
    does not have any more. `content` is the playbook's YAML as the matter keeps it, "" where it keeps none.
    """

    playbook: Playbook
    results: tuple[PositionResult, ...] = field(default=())
    said: tuple[tuple[str, PersonVerdict], ...] = ()
    content: str = field(default="", compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "results", tuple(sorted(self.results, key=lambda one: one.order)))

    def of(self, verdict: PlaybookVerdict, severity: Severity | None = None) -> tuple[PositionResult, ...]:
        """Return the results with a verdict, of one severity where that is given."""
        wanted = tuple(Severity) if severity is None else (severity,)
        return tuple(one for one in self.results if one.verdict is verdict and one.position.severity in wanted)

    def result(self, key: str) -> PositionResult | None:
        """Return the result of the position with a key."""
        return next((one for one in self.results if one.position.key == key), None)

    def open_from(self, severity: Severity) -> tuple[PositionResult, ...]:
        """Return what deviates or is missing, and is at least so severe."""
        return tuple(one for one in self._from(severity) if one.verdict.open)

    def doubtful_from(self, severity: Severity) -> tuple[PositionResult, ...]:
        """Return what cannot be told, and is at least so severe."""
        return tuple(one for one in self._from(severity) if one.verdict is PlaybookVerdict.CANNOT_TELL)

    def _from(self, severity: Severity) -> Iterator[PositionResult]:
        return (one for one in self.results if one.position.severity.rank <= severity.rank)


def counts_by_severity(results: Sequence[PositionResult]) -> dict[Severity, dict[PlaybookVerdict, int]]:
    """Return how many positions of each severity have each verdict."""
    table = {severity: dict.fromkeys(PlaybookVerdict, 0) for severity in Severity}
    for one in results:
        table[one.position.severity][one.verdict] += 1
    return table
