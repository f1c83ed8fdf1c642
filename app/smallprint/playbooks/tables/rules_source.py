"""Rules in the YAML of redline-buddy as a playbook.

Such a file has `rules`, each with an id, a title, a severity, words on why, a suggestion, a fallback, and a `check`:
patterns of which one must be there (requires_any), none may be (forbids_any), none may be unless others are
(forbids_unless), or whose number has a maximum (max_value).
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

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
    Stance,
    Wording,
    position_keys,
)
from smallprint.errors import PlaybookInvalid
from smallprint.playbooks.bounds import read_bound
from smallprint.playbooks.tables.clause_names import named_clause
from smallprint.playbooks.tables.foreign import ImportRemark
from smallprint.playbooks.tables.levels import checked_pattern
from smallprint.playbooks.tables.positions import NO_SIDE, SIDE_UNSAID, ImportedPlaybook, PlaybookSaid
from smallprint.playbooks.yaml_source import Node, NotYaml, compose, entries, items, line_of, scalar

_SEVERITY = {"critical": Severity.HIGH, "high": Severity.HIGH, "medium": Severity.MEDIUM, "low": Severity.LOW}
_UNIT = re.compile(r"\b(day|week|month|year)s?|(%|percent)", re.IGNORECASE)
_SIDES = ("customer", "vendor", "provider", "recipient", "discloser", "tenant", "landlord", "employer", "buyer")
_KINDS = ("requires_any", "forbids_any", "forbids_unless", "max_value")


def are_rules(text: str) -> bool:
    """Say whether a YAML file has rules where a playbook of ours has positions."""
    return re.search(r"^rules:", text, re.MULTILINE) is not None and re.search(r"^positions:", text, re.M) is None


def read_rules(text: str, path: Path, catalogue: ClauseCatalogue, said: PlaybookSaid) -> ImportedPlaybook:
    """Return the playbook that a file of rules amounts to, and sentences on what could not be taken over."""
    try:
        top = _fields(compose(text))
    except NotYaml as error:
        raise PlaybookInvalid(f"“{path.name}” cannot be used: {error}. Mend the file, then try again.") from error
    remarks: list[ImportRemark] = []
    rules = list(items(top["rules"]) or ()) if "rules" in top else []
    read = [(_position(one, catalogue, remarks), f"line {line_of(one)}") for one in rules]
    for position, place in read:
        if _says_nothing(position):
            remarks.append(ImportRemark(f"“{position.title}” says no position; the rule was left out.", place))
    taken = [(position, place) for position, place in read if not _says_nothing(position)]
    positions = [position for position, _ in taken]
    made = position_keys([(one.key or one.clause, one.title) for one in positions])
    keyed = tuple(
        Position(key, one.clause, one.title, one.severity, one.need, one.preferred, one.acceptable, one.never, one.why,
                 one.fallback)
        for one, key in zip(positions, made, strict=True)
    )  # fmt: skip
    about = _word(top, "description")
    side = said.side or next((one for one in _SIDES if re.search(rf"\b{one}", about.lower())), "")
    if not side:
        remarks.insert(0, ImportRemark(SIDE_UNSAID))
    name = said.name or _word(top, "name") or path.stem
    playbook = Playbook(name, _word(top, "version"), side or NO_SIDE, said.contract, about, keyed)
    return ImportedPlaybook(playbook, (), tuple(remarks), tuple(place for _, place in taken))


def _says_nothing(position: Position) -> bool:
    """Say whether nothing of a rule could be taken over, so that any contract would meet it."""
    return position.only_presence and position.need is Need.MAY


def _position(node: Node, catalogue: ClauseCatalogue, remarks: list[ImportRemark]) -> Position:
    fields = _fields(node)
    place = f"line {line_of(node)}"
    key, title = _word(fields, "id"), _word(fields, "title")
    clause = next((one for one in (named_clause(key, catalogue), named_clause(title, catalogue)) if one.known), None)
    if clause is None:
        remarks.append(ImportRemark(f"“{key}” is no clause type here; it is found by its patterns alone.", place))
    stances, need = _check(_fields(fields["check"]) if "check" in fields else {}, place, remarks)
    wordings = {Level.PREFERRED: "suggestion", Level.NEVER: "description"}
    for level, name in wordings.items():
        if _word(fields, name):
            old = stances[level]
            stances[level] = Stance((Wording(_word(fields, name)),), old.conditions, old.patterns)
    severity = _SEVERITY.get(_word(fields, "severity").lower(), Severity.MEDIUM)
    named = clause.clause if clause is not None else key.replace("-", " ") or title
    levels = (stances[Level.PREFERRED], stances[Level.ACCEPTABLE], stances[Level.NEVER])
    why, fallback = _word(fields, "why"), _word(fields, "fallback")
    return Position(key, named, title or key, severity, need, *levels, why=why, fallback=fallback)


def _check(check: Mapping[str, Node], place: str, remarks: list[ImportRemark]) -> tuple[dict[Level, Stance], Need]:
    """Return what a check says of each level, and whether such a clause must be there."""
    stances = {level: Stance() for level in Level}
    kind, texts = _word(check, "kind"), _texts(check, "patterns")
    if kind not in _KINDS:
        told = f"The check “{kind[:40]}” is not known; only the words of the rule were taken."
        remarks.append(ImportRemark(told, place))
        return stances, Need.MAY
    if kind == "max_value":
        stances[Level.PREFERRED] = _maximum(_word(check, "max"), texts, place, remarks)
        return stances, Need.MAY
    if kind == "forbids_unless":
        unless = _patterns(_texts(check, "unless_any"), place, remarks)
        stances[Level.PREFERRED] = Stance(patterns=unless)
        told = "What is forbidden unless other words stand was left out; those are preferred."
        remarks.append(ImportRemark(told, place))
        return stances, Need.MAY
    level = Level.PREFERRED if kind == "requires_any" else Level.NEVER
    stances[level] = Stance(patterns=_patterns(texts, place, remarks))
    return stances, Need.MUST if kind == "requires_any" else Need.MAY


def _maximum(most: str, patterns: Sequence[str], place: str, remarks: list[ImportRemark]) -> Stance:
    """Return the condition that a maximum amounts to; its unit stands in the patterns."""
    units = {(match[1] or "%").lower() for one in patterns for match in _UNIT.finditer(one)}
    unit = units.pop() if len(units) == 1 else ""
    number = most.removesuffix(".0")
    bound = read_bound(f"{number}%" if unit == "%" else f"{number} {unit}s")
    if not unit or bound.measure not in (Measure.LENGTH, Measure.SHARE):
        remarks.append(ImportRemark(f"The maximum {most} has no unit that is told; it was left out.", place))
        return Stance()
    return Stance(conditions=(Condition(Comparison.AT_MOST, (bound,)),))


def _patterns(texts: Sequence[str], place: str, remarks: list[ImportRemark]) -> tuple[Pattern, ...]:
    found = []
    for text in texts:
        pattern, problem = checked_pattern(text)
        if pattern is None:
            remarks.append(ImportRemark(problem, place))
        else:
            found.append(pattern)
    return tuple(found)


def _fields(node: Node) -> dict[str, Node]:
    return {scalar(key) or "": value for key, value in entries(node) or ()}


def _word(fields: Mapping[str, Node], name: str) -> str:
    return (scalar(fields[name]) or "") if name in fields else ""


def _texts(fields: Mapping[str, Node], name: str) -> list[str]:
    return [said for one in (items(fields[name]) or () if name in fields else ()) if (said := scalar(one))]
