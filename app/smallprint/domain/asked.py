"""Questions that were asked of a matter, and the answers they were given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from smallprint.domain.document import DocumentKind
from smallprint.domain.question import Answer, Citation


@dataclass(frozen=True, slots=True)
class Scope:
    """Which documents a question is for: those that meet all that is given.

    `documents` are ids, none for all of the matter, also those that come later. `words` must all occur in the file's
    name or the contract's title, whatever their case; `kind` is the file's, `contract_type` the contract's own
    ("License Agreement"); `since` and `until` are ISO dates that the contract's date lies between, both included. A
    contract of which no date was found is outside a scope that has dates.
    """

    documents: tuple[int, ...] = ()
    words: str = ""
    kind: DocumentKind | None = None
    contract_type: str = ""
    since: str = ""
    until: str = ""

    @property
    def whole(self) -> bool:
        """Say whether it is the whole matter."""
        return self == Scope()


@dataclass(frozen=True, slots=True)
class AboutDocument:
    """What a document is filtered by: its name, its title and type, its date (ISO, "" where none was found)."""

    id: int
    name: str
    kind: DocumentKind | None = None
    title: str = ""
    contract_type: str = ""
    date: str = ""

    def within(self, scope: Scope) -> bool:
        """Say whether a scope includes it."""
        if scope.documents and self.id not in scope.documents:
            return False
        known = f"{self.name} {self.title}".casefold()
        if not all(word in known for word in scope.words.casefold().split()):
            return False
        if scope.kind is not None and self.kind is not scope.kind:
            return False
        if scope.contract_type and self.contract_type != scope.contract_type:
            return False
        if not (scope.since or scope.until):
            return True
        return bool(self.date) and (scope.since or self.date) <= self.date <= (scope.until or self.date)


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as it was asked; a `saved` one is asked of new documents of its scope as they arrive."""

    id: int
    text: str
    scope: Scope
    asked_at: datetime
    saved: bool = False


@dataclass(frozen=True, slots=True)
class Answerer:
    """What answered: the model ("" for rules alone), the prompts, and the version of the program."""

    model_name: str = ""
    model_sha256: str = ""
    prompt_sha256: str = ""
    app_version: str = ""


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer as it is kept: to which question, from which document, by whom.

    `run_id` is the newest review that the document had had when it was cited, 0 for none.
    """

    id: int
    question_id: int
    document_id: int
    answer: Answer
    answerer: Answerer
    answered_at: datetime
    run_id: int = 0


@dataclass(frozen=True, slots=True)
class Worded:
    """More of the model's wording; what a `Withheld` follows is to be taken back."""

    piece: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """No quote supports what the model said: all of its wording is taken back."""


@dataclass(frozen=True, slots=True)
class Unworded:
    """The model failed, with a sentence that says why; the quotes stand."""

    reason: str


@dataclass(frozen=True, slots=True)
class Trying:
    """The model is new here: it is asked known questions before it words anything."""


# An answer as it comes: quotes first, then the model's wording, in pieces.
AnswerPart = Citation | Trying | Worded | Withheld | Unworded
Hear = Callable[[AnswerPart], None]
