"""The clauses of a quote: each sentence, or part of one, that stands for itself, with what gives its acts their force.

What a condition holds ("if the fees are not paid") says nothing by itself, and an exception is kept apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.read.answers.forces import Operator, operators_of
from smallprint.read.answers.question_words import placed_stems

_MODAL = r"(?:shall|may|will|must|can|should|would|could)"
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z(\d“\"])|\n+")
_PART = re.compile(r";\s+")
_ITEM = re.compile(r"\(\s?(?:[a-z]|[ivx]{1,4}|\d{1,2})\s?\)\s")
_NUMBER = re.compile(r"^\W*(?:\d{1,2}(?:\.\d{1,2})*\.?|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\))\s+(?=\S)")
# "except that the Supplier may …" is a clause of its own; the one before it has an exception.
_TURN = re.compile(
    rf"(?:[,;:(]\s*|\s)(?:except|save|provided)(?:,?\s+(?:that|however,?))(?=[^.;]*\b(?:{_MODAL}|nothing|not)\b)"
    rf"|,\s*(?:but|however|although)\b(?=[^.;,]*\b(?:{_MODAL}|need|free|is|are)\b)",
    re.IGNORECASE,
)
_BUT = re.compile(r"^,\s*but\b", re.IGNORECASE)
_EXCEPTION = re.compile(
    r"\b(?:except(?!ion)|save\s+(?:that|for|as|in|where|to)|other\s+than|excluding|unless|until|provided\s+(?:that|however|,)|"
    r"instead\s+of|but\s+(?:not|only|if)|only\s+(?:if|where|when|with|after|to\s+the)|"
    r"subject\s+(?:always\s+)?to|otherwise\s+than|to\s+the\s+extent|in\s+spite\s+of|not\s+including)\b(?:[^.;()]|\([^()]*\)|\.(?=\d))*",
    re.IGNORECASE,
)
WITHOUT_CONSENT = re.compile(
    r"\bwithout\b[^.;,]{0,80}?\b(?:consent|approval|permission|agreement)\b(?:\s+(?:of|from)\s+(?:the\s+)?\w+(?:\s+party)?)?",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|where|when|whenever|once|as\s+long\s+as|so\s+long\s+as|in\s+the\s+event|because|since|while|although|"
    r"(?P<relative>which|who|whose|that))\b[^,;]*",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"(?:if|where|when|whenever|once|as\s+long|so\s+long|in\s+the\s+event)\b", re.IGNORECASE)
_STATED = re.compile(
    r"\b(?:agrees?|acknowledges?|confirms?|ensures?|accepts?|provided|so|this|and|say)\s+$", re.IGNORECASE
)
_BEFORE_NOUN = re.compile(r"\b(?:after|before|of|to|on|in|from|by|until|at|for|with|under)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence of a contract, or the part of one that stands for itself.

    `text` is in plain wording and without its exception; `placed` are its stems with their places, `operators` what
    gives them force, in order; `conditions` are spans of `text` that only say when, or which. `exception` is what it
    does not hold for, "" for none; `given` is what it holds on condition of. `earlier` are the stems of the clause
    before it, which "it" and "them" stand for;
    `of_same` says that it is of one sentence with that. `main` is the clause that it is an exception to, "" for none.
    """

    text: str
    placed: tuple[tuple[int, str], ...]
    operators: tuple[Operator, ...]
    conditions: tuple[tuple[int, int], ...]
    exception: str = ""
    given: str = ""
    earlier: frozenset[str] = frozenset()
    of_same: bool = False
    main: str = ""

    def governing(self, at: int) -> Operator | None:
        """Return the operator of the word at a place: the last before it that no condition keeps to itself."""
        around = self._condition_at(at)
        reaching = [one for one in self.operators if one.end <= at and self._condition_at(one.start) in (None, around)]
        return reaching[-1] if reaching else None

    def conditional(self, at: int) -> bool:
        """Say whether the word at a place stands in a condition."""
        return self._condition_at(at) is not None

    def region(self, operator: Operator | None) -> tuple[int, int]:
        """Return the span that an operator governs with the words before it: up to its neighbours'."""
        if operator is None:
            return 0, len(self.text)
        main = [one for one in self.operators if not (one.turns or self.conditional(one.start))]
        start = max((one.end for one in main if one.end <= operator.start), default=0)
        after = [one.start for one in main if one.start >= operator.end]
        if operator.turns:  # "No payment is made for overtime": the verb is still to come
            after = after[1:]
        return start, min(after, default=len(self.text))

    def _condition_at(self, at: int) -> tuple[int, int] | None:
        return next((one for one in self.conditions if one[0] <= at < one[1]), None)


def clauses_of(text: str) -> Iterator[Clause]:
    """Yield the clauses of a text in plain wording."""
    earlier: frozenset[str] = frozenset()
    subject = ""
    for sentence in _SENTENCE.split(text):
        for n, (unit, turned, main) in enumerate(_units(_NUMBER.sub("", sentence))):
            plain, exception = _without_exception(unit)
            placed = tuple(placed_stems(plain))
            if not placed:
                continue
            operators = tuple(operators_of(plain, subject))
            conditions = tuple(_conditions(plain, operators))
            exception = exception or turned
            given = next((plain[start:end] for start, end in conditions if _GIVEN.match(plain, start)), "")
            yield Clause(plain, placed, operators, conditions, exception, given, earlier, n > 0, main)
            earlier = frozenset(stem for _, stem in placed)
            subject = operators[0].subject if operators else subject


def _units(sentence: str) -> Iterator[tuple[str, str, str]]:
    """Yield the parts of a sentence that stand for themselves, each with its exception and with what it is one to."""
    lead, *items = _ITEM.split(sentence)
    wholes = [f"{lead} {item}" for item in items] if len(items) > 1 else _PART.split(_ITEM.sub("", sentence))
    for whole in wholes:
        begin, main = 0, ""
        for turn in _TURN.finditer(whole):
            unit = whole[begin : turn.start()]
            excepted = not _BUT.match(turn[0])
            yield unit, whole[turn.start() :].lstrip(" ,;:(") if excepted else "", main
            begin, main = turn.end(), unit if excepted else ""
        yield whole[begin:], "", main


def _without_exception(unit: str) -> tuple[str, str]:
    """Return the words of a unit without its exceptions, and these; one that opens it ends at the comma."""
    exceptions: list[str] = []
    text = unit
    while (match := _EXCEPTION.search(text)) is not None:
        before = text[: match.start()].rstrip()
        comma = text.find(",", match.start()) if not before or before.endswith(",") else -1
        end = comma if comma >= 0 else match.end()
        exceptions.append(text[match.start() : end])
        text = text[: match.start()] + " " * (end - match.start()) + text[end:]
    return text, " ".join(exceptions)


def _conditions(text: str, operators: tuple[Operator, ...]) -> Iterator[tuple[int, int]]:
    """Yield the spans that say when or which; one that tells of a subject ends where the main verb follows."""
    for match in _CONDITION.finditer(text):
        before = text[: match.start()]
        if _STATED.search(before) or (match["relative"] == "that" and _BEFORE_NOUN.search(before)):
            continue
        inside = [one for one in operators if match.start() <= one.start < match.end()]
        begins = match["relative"] and inside and not text[match.end("relative") : inside[0].start].strip()
        if begins:  # "which must be disclosed": the verb is its own
            inside = inside[1:]
        first = not any(one.end <= match.start() for one in operators)
        end = inside[-1].start if match["relative"] and inside and first else match.end()
        yield match.start(), end


def exceptions_in(text: str) -> Iterator[str]:
    """Yield the exceptions and conditions of a text as they stand in it, to be quoted."""
    for sentence in _SENTENCE.split(text):
        for turn in _TURN.finditer(sentence):
            yield sentence[turn.start() :].lstrip(" ,;:(")
        for pattern in (_EXCEPTION, _CONDITION, WITHOUT_CONSENT):
            for match in pattern.finditer(sentence):
                yield match[0]
                yield match[0].split(",")[0]
