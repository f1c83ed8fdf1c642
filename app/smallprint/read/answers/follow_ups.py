"""A short question that follows another one ("And the renewal?", "Why?") -> the whole question that it stands for.

By rules on the words of both: nothing is remembered here, the last question is given. What is a question by itself
stays as it is.
"""

import re
from dataclasses import dataclass

from smallprint.read.values.places import find_places

_AND = re.compile(r"^\W*(?:(?:and|but|so|ok(?:ay)?|then)\b[\s,]*)+", re.IGNORECASE)
_WHAT_ABOUT = re.compile(r"^(?:what|how)\s+about\s+|^what\s+of\s+", re.IGNORECASE)
_WHY = re.compile(
    r"^(?P<ask>why(?:\s+(?:so|not|is\s+that))?|how(?:\s+(?:so|much|long|often|soon))?|when|where|who|by\s+whom"
    r"|until\s+when|from\s+when|by\s+when)$",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"^(?:what\s+(?:happens|applies|then|comes|follows)\s*)?(?P<side>after|before|beyond|until"
    r"|following)?\s*(?:that|this|it|then|which|afterwards?|thereafter)$",
    re.IGNORECASE,
)
_THEN_ALONE = re.compile(r"\bthen\W*$", re.IGNORECASE)
_PICKS = re.compile(
    r"^(?P<head>(?:which|what)(?:\s+of\s+(?:these|those|the|our))?\s+(?P<things>contracts?|agreements?"
    r"|documents?|leases?|licen[cs]es?))\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_WHICH_VERB = re.compile(
    r"^which\s+(?=(?:are|were|have|do|can|may|must|will|expire|end|renew|start|begin|run|contain|include"
    r"|allow|let|require|need|limit)\b)",
    re.IGNORECASE,
)
_PREPOSED = re.compile(
    r"^(?P<preposition>for|to|of|by|from|with|in|on|at|under|before|after|within|against)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|does|do|did|can|could|may|might|must|shall|should|will|would|has|have|had)\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"^(?P<ask>(?:(?:for|by|on|in|to|from|until|under|within|at)\s+)?(?:who|whom|whose|what|which|when|where"
    r"|why|how)\b(?:\s+(?:long|much|many|often|soon|high|far))?(?:(?!\s+(?:is|are|was|were|does|do|did|can"
    r"|may|must|shall|should|will|has|have)\b)\s+[\w’'-]+){0,4}?)\s+"
    r"(?P<verb>is|are|was|were|does|do|did|can|may|must|shall|should|will|has|have)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_YES_NO = re.compile(
    r"^(?P<verb>is|are|was|were|does|do|did|can|may|must|shall|should|will|has|have)\s+(?P<rest>.+)$", re.IGNORECASE
)
_PARTY = (
    r"supplier|customer|client|provider|contractor|consultant|landlord|tenant|lessor|lessee|licen[cs]or"
    r"|licen[cs]ee|buyer|purchaser|"
    r"seller|vendor|employer|employee|company|borrower|lender|distributor|manufacturer|agent|principal"
    r"|franchisor|franchisee|"
    r"processor|controller|publisher|author|owner|operator|disclosing\s+party|receiving\s+party|recipient"
    r"|discloser|guarantor|user|"
    r"executive|worker|subcontractor|sub-processor|either\s+party|the\s+other\s+party|each\s+party"
)
_ROLE = re.compile(rf"\b(?:(?:the|a|an|each)\s+)?(?:{_PARTY})(?=\W|$)", re.IGNORECASE)
_THING = r"(?:agreement|contract|lease|licen[cs]e|document|term|tenancy|subscription|engagement|employment|deal)"
_SUBJECT = re.compile(
    rf"^(?P<subject>(?:the|this|that|a|an|our|its|each|any|either|every)\s+(?:[\w-]+\s+){{0,2}}?(?:{_THING}"
    rf"|notice\s+period|{_PARTY}|part(?:y|ies)|notice|renewal|liability|cap|fee|fees|rent|deposit|interest|"
    rf"term)s?|it|they|notice|liability)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:in|before|after|by|until|since|during|within|over|on|from)\s+(?:the\s+)?(?:end\s+of\s+)?(?:next\s+"
    r"|coming\s+|last\s+)*(?:\d[\w ]*|(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december)(?:\s+\d{4})?|this\s+\w+|next\s+\w+|last\s+\w+)$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:it|they|them|this|that|those|these)\b", re.IGNORECASE)
_OF_CONTRACT = re.compile(
    r"\b(?:end|ends|expire|expires|renew|renewed|start|begin|terminate|terminated|governed|signed|assign|assigned)\b",
    re.I,
)
_GERMAN = re.compile(
    r"^(?:(?:und|aber|ok(?:ay)?)[\s,]+(?:was\s+ist\s+mit\s+)?|was\s+ist\s+mit\s+|wie\s+steht\s+es\s+(?:mit|um)\s+)"
    r"(?:de[rmns]|die|das|eine[rmns]?)\s+(?P<short>[A-ZÄÖÜ][\w-]*(?:\s+[\w-]+){0,4})\s*\?*$",
    re.IGNORECASE,
)
_CHINESE = re.compile(r"^(?:那么?|还有|以及)?[，\s]*(?P<short>[\u4e00-\u9fff]{2,20})呢\s*[？?]?$")
_CHINESE_ASKS = re.compile("什么|怎么|为何|几|谁|哪")
_FEW = 7  # words of a follow-up without a verb


@dataclass(frozen=True, slots=True)
class _QuestionParts:
    """A question taken apart: "How long is the term" is ask "How long", verb "is", rest "the term"."""

    ask: str
    verb: str
    rest: str

    @property
    def topic(self) -> str:
        """What it is about where it is one thing: the words after "is" or "are", what is asked whether it is there."""
        there = re.match(r"^there\s+(?:an?|any)\s+(?P<thing>\S+(?:\s+\S+){0,3})$", self.rest, re.IGNORECASE)
        if there is not None:
            return f"the {there['thing']}"
        plain = self.verb.lower() in ("is", "are", "was", "were") and bool(self.ask)
        return (
            self.rest if plain and not re.search(r"\b\w+(?:ed|ing)\b", self.rest) and len(self.rest.split()) < 7 else ""
        )

    @property
    def subject(self) -> str:
        """Who or what does what is asked about, "" where the rules cannot tell."""
        if self.topic:
            return self.topic
        match = _SUBJECT.match(self.rest)
        return match["subject"] if match is not None else ""


def understood(question: str, last: str) -> str:
    """Return the question that a person means who asked `last` before, on one line; `last` is "" where nothing was."""
    line = " ".join(question.split())
    if last and (said := _in_another_language(line)):
        return said
    whole = _taken_apart(last)
    if whole is None:
        return line
    short = _WHAT_ABOUT.sub("", _AND.sub("", line)).strip(" ?!.…") or ("then" if _THEN_ALONE.search(line) else "")
    if not short or len(short) > 120:
        return line
    led = _AND.match(line) is not None or _WHAT_ABOUT.match(_AND.sub("", line)) is not None
    if said := _again(short, whole, last) or _after_that(short, whole):
        return _question(said)
    if not led and not _PREPOSED.match(short):
        return line
    picked = _PICKS.match(" ".join(last.split()))
    if picked is not None and _WHICH_VERB.match(short):
        return _question(_WHICH_VERB.sub(f"{picked['head']} ", short))
    if _is_question(short):
        return _question(_with_topic(short, whole))
    if len(short.split()) > _FEW or _VERB.search(short):
        return line
    return _question(_for_another(short, whole, last) or f"What does the contract say about {short}")


def _in_another_language(line: str) -> str:
    """Return what a short German or Chinese question about another thing asks ("Und die Haftung?"), "" for others."""
    if match := _GERMAN.match(line):
        return f"Was sagt der Vertrag zum Thema {match['short']}?"
    match = _CHINESE.match(line)
    return f"合同对{match['short']}有何规定？" if match and not _CHINESE_ASKS.search(match["short"]) else ""


def with_topic(question: str, before: str) -> str:
    """Return a later part of a question with what the part before it is about in the place of "it"."""
    whole = _taken_apart(before)
    return _question(_with_topic(question.strip(" ?!."), whole)) if whole is not None else question


def _taken_apart(question: str) -> _QuestionParts | None:
    line = " ".join(question.split()).rstrip(" ?!.")
    match = _ASKS.match(line)
    if match is not None:
        return _QuestionParts(match["ask"], match["verb"], match["rest"])
    match = _YES_NO.match(line)
    if match is not None:
        return _QuestionParts("", match["verb"], match["rest"])
    return _QuestionParts("", "", line) if line else None


def _again(short: str, whole: _QuestionParts, last: str) -> str:
    """Return the last question asked with another word: "Why?", "How much?"."""
    match = _WHY.match(short)
    if match is None:
        return ""
    ask = re.sub(r"\s+(?:so|not|is\s+that)$", "", match["ask"], flags=re.IGNORECASE)
    picked = _PICKS.match(" ".join(last.split()).rstrip(" ?!."))
    if picked is None:
        plain = " ".join(last.split()).rstrip(" ?!.")
        return f"{ask} {whole.verb.lower()} {whole.rest}" if whole.verb else f"{ask}: {plain[0].lower()}{plain[1:]}"
    verb = _VERB.match(picked["rest"])
    auxiliary, rest = (verb[0], picked["rest"][verb.end() :].strip()) if verb else ("do", picked["rest"])
    return f"{ask} {auxiliary} these {picked['things']} {rest}"


def _after_that(short: str, whole: _QuestionParts) -> str:
    """Return what a question after "after that" asks: what happens after the thing that was asked about."""
    match = _THEN.match(short)
    if match is None:
        return ""
    side = (match["side"] or "after").lower()
    what = whole.topic
    if not what:
        subject, verb = whole.subject, whole.rest[len(whole.subject) :].strip()
        if not subject or not verb:
            return ""
        auxiliary = whole.verb.lower()
        said = {"does": _third(verb), "do": verb, "did": verb}.get(auxiliary, f"{auxiliary} {verb}")
        what = f"{subject} {said}"
    return f"what happens {side} {what}"


def _for_another(short: str, whole: _QuestionParts, last: str) -> str:
    """Return the last question of another party, time, place or thing; "" where no rule says which words go."""
    line = " ".join(last.split()).rstrip(" ?!.")
    preposed = _PREPOSED.match(short)
    rest = preposed["rest"] if preposed is not None else short
    if _TIME.search(short) and (known := _TIME.search(line)):
        return f"{line[: known.start()]}{short}{line[known.end() :]}"
    if re.fullmatch(r"(?:in\s+)?(?:19|20)\d\d", short) and (year := re.search(r"\b(?:19|20)\d\d\b", line)):
        return f"{line[: year.start()]}{short[-4:]}{line[year.end() :]}"
    places, before = find_places(rest), find_places(line)
    if len(places) == 1 and len(before) == 1:
        name = rest[places[0].start : places[0].end]
        if re.match(r"\s+laws?\b", line[before[0].end :], re.IGNORECASE):
            name = re.sub(r"\s+laws?$", "", name, flags=re.IGNORECASE)
        return f"{line[: before[0].start]}{name}{line[before[0].end :]}"
    if _ROLE.fullmatch(rest):
        role = _ROLE.search(line)
        if role is not None:
            return f"{line[: role.start()]}{rest}{line[role.end() :]}"
    if preposed is not None:
        return f"{line} {short}"
    subject = whole.subject
    if subject and whole.verb and len(subject.split()) < 6:
        return f"{whole.ask} {_fitting(whole.verb, short)} {short}{whole.rest[len(subject) :]}".strip()
    return ""


def _with_topic(question: str, whole: _QuestionParts) -> str:
    """Return a question with what the last one was about in the place of "it", unless it speaks of the contract."""
    topic = whole.topic
    pronoun = _PRONOUN.search(question)
    if not topic or pronoun is None or _OF_CONTRACT.search(question):
        return question
    return f"{question[: pronoun.start()]}{topic}{question[pronoun.end() :]}"


def _is_question(short: str) -> bool:
    match = _ASKS.match(short) or _YES_NO.match(short)
    return match is not None


def _fitting(verb: str, subject: str) -> str:
    """Return "is" as "are" before several things, and the other way round."""
    many = re.search(r"[^s]s$", subject) is not None
    one, more = {"is": ("is", "are"), "are": ("is", "are"), "does": ("does", "do"), "do": ("does", "do")}.get(
        verb.lower(), (verb.lower(), verb.lower())
    )
    return more if many else one


def _third(verb: str) -> str:
    """Return "expire" as "expires"."""
    first, _, rest = verb.partition(" ")
    ending = "es" if re.search(r"(?:s|x|z|ch|sh|o)$", first) else "s"
    said = f"{first[:-1]}ies" if re.search(r"[^aeiou]y$", first) else first + ending
    return f"{said} {rest}".strip()


def _question(words: str) -> str:
    line = " ".join(words.split()).rstrip(" ?!.")
    return f"{line[0].upper()}{line[1:]}?"
