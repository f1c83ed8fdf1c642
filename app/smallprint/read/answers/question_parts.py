"""A question that asks several things -> its parts, each a question by itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.domain.question import Answer, Outcome
from smallprint.read.answers.follow_ups import with_topic

_MOST = 4
_WH = r"(?:how\s+(?:long|much|many|often|soon|high|is|are|does|do|can|must|may)|when|what|which|who|whose|where|why)"
_AUXILIARY = r"(?:can|could|may|must|shall|should|does|do|did|will|would|is|are|was|were|has|have)"
_SUBJECT = (
    r"(?:it|they|he|she|we|you|i|there|one|this|that|the|a|an|any|either|each|every|all|both|neither|no|its|their|our|"
    r"anybody|anyone|notice|liability|[A-Z][\w&’'-]+)"
)
_SPLIT = re.compile(
    rf"\s*[,;]?\s+(?:and|as\s+well\s+as|or)\s+(?:also\s+|if\s+so,?\s+|then\s+)?(?=(?i:{_WH})\s+\S+\s+\S+|(?i:{_AUXILIARY})\s+{_SUBJECT}\s+\S+)"
    rf"|\?\s+(?=(?:and\s+)?(?i:{_WH}|{_AUXILIARY})\b)",
)
_PICKS = re.compile(
    r"^(?P<head>(?:which|what|how\s+many)(?:\s+of\s+(?:these|those|the|our))?\s+(?:contracts?|agreements?|documents?|leases?|licen[cs]es?))\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\s+and\s+(?:also\s+|that\s+)?(?=(?:are|is|were|was|have|has|do|does|can|may|must|expire|expires|end|ends|renew|renews|start|starts|begin|begins)\b)",
    re.IGNORECASE,
)
_WHICH_VERB = re.compile(
    r"^which\s+(?=(?:are|is|have|has|do|does|can|may|must|expire|end|renew|start|begin|were)\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a question, one where it asks one thing; with `all_of` a contract must meet every part."""

    questions: tuple[str, ...]
    all_of: bool = False


def parts_of(question: str) -> Parts:
    """Return the parts of a question on one line; at most four."""
    picked = _PICKS.match(question)
    if picked is not None:
        both = [part.strip(" ?.") for part in _BOTH.split(picked["rest"])]
        if 1 < len(both) <= _MOST:
            return Parts(tuple(f"{picked['head']} {part}?" for part in both), all_of=True)
    pieces = [piece for piece in (part.strip(" ?.,;") for part in _SPLIT.split(question)) if piece]
    if not 1 < len(pieces) <= _MOST or any(len(piece.split()) < 2 for piece in pieces):
        return Parts((question,))
    parts = [_whole(pieces[0])]
    for piece in pieces[1:]:
        plain = re.sub(r"^and\s+", "", piece, flags=re.IGNORECASE)
        if picked is not None:
            plain = _WHICH_VERB.sub(f"{picked['head']} ", plain)
        parts.append(with_topic(_whole(plain), parts[0]))
    return Parts(tuple(parts))


def _whole(piece: str) -> str:
    return f"{piece[0].upper()}{piece[1:]}?"


def in_parts(question: str, answers: Sequence[Answer], all_of: bool = False) -> Answer:
    """Return one answer that is made of the answers to a question's parts; the only one is the answer itself."""
    if len(answers) == 1:
        return answers[0]
    verdict = _of_all([one.verdict for one in answers]) if all_of else _of_any([one.verdict for one in answers])
    return Answer(
        question,
        verdict,
        tuple(citation for one in answers for citation in one.citations),
        wording=" ".join(one.wording for one in answers if one.wording),
        closest=tuple(one for answer in answers for one in answer.closest) if verdict is Outcome.NOT_THERE else (),
        left_out=sum(one.left_out for one in answers),
        parts=tuple(answers),
    )


def _of_all(verdicts: Sequence[Outcome]) -> Outcome:
    """Return yes where every part is a yes, no where one is a no; else no more than the least sure part."""
    if Outcome.NO in verdicts:
        return Outcome.NO
    if set(verdicts) == {Outcome.YES}:
        return Outcome.YES
    if set(verdicts) == {Outcome.NOT_THERE}:
        return Outcome.NOT_THERE
    return Outcome.MAY if {Outcome.MAY, Outcome.NOT_THERE} & set(verdicts) else Outcome.OPEN


def _of_any(verdicts: Sequence[Outcome]) -> Outcome:
    """Return that the quotes answer where those of a part do: what each part is answered stands with it."""
    if any(one.answers for one in verdicts):
        return Outcome.QUOTED
    return Outcome.MAY if Outcome.MAY in verdicts else Outcome.NOT_THERE
