"""A playbook as rules in the YAML of redline-buddy: which words must be there, which must not, and what is the most.

Such rules look for words of the whole contract. What of a playbook is no such look is told, and left out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.playbook import (
    Comparison,
    Condition,
    Level,
    Measure,
    Need,
    Pattern,
    Playbook,
    Position,
    Severity,
)

SUFFIXES = (".rules.yaml", ".rules.yml")
_SEVERITY = {Severity.HIGH: "high", Severity.MEDIUM: "medium", Severity.LOW: "low"}
_MOST_CUES = 6  # phrases by which a clause is known; more make a rule that nobody reads
_WITHIN = 160  # characters between a phrase of the clause and its number
_NUMBER = r"(?P<value>\d{1,4}(?:\.\d+)?)"
_BOUND = re.compile(r"(\d+(?:\.\d+)?) ?(%|day|week|month|year)")

RuleCheck = Mapping[str, Any]


def as_rules(playbook: Playbook, catalogue: ClauseCatalogue) -> tuple[str, tuple[str, ...]]:
    """Return the rules as YAML, and a sentence on each position of which something cannot be said in them."""
    rules: list[Mapping[str, Any]] = []
    told: list[str] = []
    for position in playbook.positions:
        checks = list(_checks(position, catalogue))
        if not checks:
            told.append(f"“{position.title}” was left out: such rules look for words, and it has none.")
        elif _has_more(position):
            told.append(
                f"“{position.title}” is there in part: a rule has no conditions but “at most”, and no examples."
            )
        rules += [_rule(position, check, number) for number, check in enumerate(checks, 1)]
    about = f"{playbook.name}, from the side of the {playbook.side}."
    top = {"name": playbook.name, "version": playbook.version or "1", "description": about, "rules": rules}
    return yaml.safe_dump(top, sort_keys=False, allow_unicode=True, width=110), tuple(told)


def _rule(position: Position, check: RuleCheck, number: int) -> Mapping[str, Any]:
    said = {
        "id": position.key if number == 1 else f"{position.key}-{number}",
        "title": position.title,
        "severity": _SEVERITY[position.severity],
        "description": " ".join(one.text for one in position.never.wordings),
        "why": position.why,
        "suggestion": " ".join(one.text for one in position.preferred.wordings),
        "fallback": position.fallback,
    }
    return {key: text for key, text in said.items() if text} | {"check": dict(check)}


def _checks(position: Position, catalogue: ClauseCatalogue) -> Iterator[RuleCheck]:
    cues = _cues(position, catalogue)
    wanted = _expressions(position.preferred.patterns)
    if position.need is Need.MUST:
        yield {"kind": "requires_any", "patterns": wanted or cues}
    banned = _expressions(position.never.patterns) or (cues if position.need is Need.MUST_NOT else [])
    if banned:
        yield {"kind": "forbids_any", "patterns": banned}
    most = _most(position)
    if most is not None:
        number, unit = most
        shown = "%" if unit == "%" else rf"\)?\s*{unit}s?"
        patterns = [rf"{cue}.{{0,{_WITHIN}}}?{_NUMBER}\s*{shown}" for cue in cues]
        yield {"kind": "max_value", "group": "value", "max": number, "patterns": patterns}


def _cues(position: Position, catalogue: ClauseCatalogue) -> list[str]:
    """Return expressions of the phrases by which the clause of a position is known, else of its name."""
    clause = catalogue.named(position.clause)
    name = clause.name if clause is not None else position.clause
    phrases = [one.lstrip("+") for one in clause.cues if one[0] not in "-#"] if clause is not None else []
    return [_cue(one) for one in (phrases or [name])[:_MOST_CUES]]


def _cue(phrase: str) -> str:
    """Return a phrase of the catalogue as an expression: “..” leaves out words, and “*” lets a word go on."""
    said = _expression(phrase).replace(r"\s+\.\.\s+", r".{1,80}?").replace(r"\*", r"\w*")
    return rf"\b{said}" if phrase[:1].isalnum() else said


def _most(position: Position) -> tuple[float | int, str] | None:
    """Return the most that a value may be, of what is acceptable, else of what is preferred: 90, "day"."""
    for level in (Level.ACCEPTABLE, Level.PREFERRED):
        for one in position.stance(level).conditions:
            bound = _BOUND.fullmatch(one.bounds[0].normal)
            if one.comparison is Comparison.AT_MOST and _measured(one) and bound is not None:
                number = float(bound[1])
                return (int(number) if number.is_integer() else number), bound[2]
    return None


def _measured(condition: Condition) -> bool:
    return condition.bounds[0].measure in (Measure.LENGTH, Measure.SHARE)


def _has_more(position: Position) -> bool:
    """Say whether a position has what no rule can have."""
    stances = [position.stance(level) for level in Level]
    others = [one for stance in stances for one in stance.conditions if one.comparison is not Comparison.AT_MOST]
    unread = any(not _is_read(one) for stance in stances for one in stance.patterns)
    exemplified = any(wording.examples for stance in stances for wording in stance.wordings)
    return bool(others or position.about) or unread or exemplified


def _expressions(patterns: Sequence[Pattern]) -> list[str]:
    return [one.text if one.regex else _expression(one.text) for one in patterns if _is_read(one)]


def _is_read(pattern: Pattern) -> bool:
    """Say whether the other program can read a pattern: it knows Python's own expressions alone, which can do less."""
    try:
        return not pattern.regex or re.compile(pattern.text) is not None
    except re.error:
        return False


def _expression(phrase: str) -> str:
    """Return a phrase as an expression, in which any white space stands between words."""
    return r"\s+".join(map(re.escape, phrase.split()))
