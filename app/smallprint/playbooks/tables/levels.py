"""What one level of a position says, as the lines of a cell: wordings, examples, values and patterns.

    Mutual, capped at twelve months of fees
    Example: Neither party's liability shall exceed the fees paid in the preceding twelve months.
    Value: at least 12 months of fees
    Pattern: unlimited liability

A line without a label is a wording, or a value where it is nothing but a comparison ("at most 90 days").
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import regex

from smallprint.domain.playbook import Bound, Comparison, Condition, Measure, Pattern, Stance, Wording
from smallprint.domain.statement import Claim
from smallprint.playbooks.bounds import read_bound
from smallprint.playbooks.tables.german import LABELS, in_english

_BULLET = re.compile(r"^(?:[-•*–▪◦]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_LABELS = "|".join(("wording", "example", "value", "pattern", "regex", "says", "denies", *LABELS))
_LABEL = re.compile(rf"^({_LABELS})\s*:\s*(.+)$", re.IGNORECASE)
_NOTHING = frozenset(("", "-", "–", "—", "n/a", "na", "none", "not applicable", "tbd", "keine", "entfällt", "k.a."))
_COMPARED = (
    (Comparison.AT_MOST, r"at most|no more than|not more than|up to|maximum(?: of)?|max\.?|≤|<="),
    (Comparison.AT_LEAST, r"at least|no less than|not less than|minimum(?: of)?|min\.?|≥|>="),
    (Comparison.ONE_OF, r"one of:?"),
    (Comparison.EQUALS, r"exactly|equals"),
)
_BEHIND = (
    (Comparison.AT_LEAST, r"or (?:more|longer|higher|above)|and more|oder (?:mehr|länger|höher)"),
    (Comparison.AT_MOST, r"or (?:less|fewer|shorter|lower|below)|at (?:the )?most|oder (?:weniger|kürzer)"),
)
_OR = re.compile(r"\s*[;|]\s*|\s+/\s+|,?\s+(?:or|oder)\s+", re.IGNORECASE)
_SAID = {
    Comparison.AT_MOST: "at most",
    Comparison.AT_LEAST: "at least",
    Comparison.ONE_OF: "one of",
    Comparison.EQUALS: "exactly",
}
_ORDERED = (Measure.LENGTH, Measure.SUM, Measure.SHARE, Measure.FEES)


def says_nothing(text: str) -> bool:
    """Say whether a cell is empty, or says that there is nothing to say."""
    return text.strip().lower() in _NOTHING


def level_lines(stance: Stance) -> list[str]:
    """Return what a level says, a line each."""
    lines: list[str] = []
    for wording in stance.wordings:
        lines.append(_wording_said(_line(wording.text)))
        lines += [f"Example: {_line(one)}" for one in wording.examples]
        if wording.claim is not None:
            lines.append(f"{'Denies' if wording.claim.denied else 'Says'}: {wording.claim.statement}")
    lines += [f"Value: {_condition_said(one)}" for one in stance.conditions]
    return lines + [f"{'Regex' if one.regex else 'Pattern'}: {_line(one.text)}" for one in stance.patterns]


def read_level(text: str, one_wording: bool, of_place: bool = False) -> tuple[Stance, list[str]]:
    """Return what a cell says of a level, and sentences on what was not understood.

    `one_wording` says that all its words are one wording, as those of the preferred level are; `of_place` that the
    clause states a place, so that a line of places alone is a condition: "New York or Delaware".
    """
    if says_nothing(text):
        return Stance(), []
    draft = _Draft(of_place)
    for line in text.splitlines():
        said = _BULLET.sub("", line.strip())
        if said:
            draft.take(said)
    wordings = draft.wordings
    if one_wording and len(wordings) > 1:
        examples = tuple(example for one in wordings for example in one.examples)
        claim = next((one.claim for one in wordings if one.claim is not None), None)
        wordings = [Wording(" ".join(one.text for one in wordings), examples, claim)]
    return Stance(tuple(wordings), tuple(draft.conditions), tuple(draft.patterns)), draft.problems


@dataclass
class _Draft:
    """The parts of a level while its lines are read."""

    of_place: bool = False
    wordings: list[Wording] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)
    patterns: list[Pattern] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        labelled = _LABEL.match(line)
        if labelled is None:
            bare = _condition(line)
            if bare is None and self.of_place:
                bare = _places(line)
            if bare is not None and (bare.bounds[0].measure in _ORDERED or _is_places(bare)):
                self._add(bare, line)
            else:
                self.wordings.append(Wording(line))
            return
        label, words = labelled[1].lower(), labelled[2].strip()
        label = LABELS.get(label, label)
        if label == "wording":
            self.wordings.append(Wording(words))
        elif label == "value":
            self._value(words)
        elif label in ("pattern", "regex"):
            self._pattern(words, label == "regex")
        elif label == "example":
            self._last(words, lambda one: replace(one, examples=(*one.examples, words)))
        else:
            self._last(words, lambda one: replace(one, claim=Claim(words, denied=label == "denies")))

    def _last(self, words: str, change: Callable[[Wording], Wording]) -> None:
        last = self.wordings.pop() if self.wordings else Wording(words)
        self.wordings.append(change(last))

    def _value(self, words: str) -> None:
        condition = _condition(words)
        if condition is None:
            self.problems.append(
                f"“{words[:60]}” is no condition on a value, such as “at most 90 days”; it was left out."
            )
            return
        ordered = condition.comparison in (Comparison.AT_MOST, Comparison.AT_LEAST)
        if ordered and condition.bounds[0].measure not in _ORDERED:
            self.problems.append(f"“{words[:60]}” has no length, sum or share to compare with; it was left out.")
            return
        self._add(condition, words)

    def _add(self, condition: Condition, words: str) -> None:
        before = next((one for one in self.conditions if _is_places(one)), None)
        if before is not None and _is_places(condition):  # a place a line
            self.conditions[self.conditions.index(before)] = replace(before, bounds=before.bounds + condition.bounds)
            return
        if any(one.comparison is condition.comparison for one in self.conditions):
            self.problems.append(f"“{words[:60]}” is a second condition of its kind on one level; it was left out.")
            return
        self.conditions.append(condition)

    def _pattern(self, words: str, expression: bool) -> None:
        pattern, problem = checked_pattern(words) if expression else (Pattern(words), "")
        if pattern is None:
            self.problems.append(problem)
        else:
            self.patterns.append(pattern)


def checked_pattern(expression: str) -> tuple[Pattern | None, str]:
    """Return a regular expression as a pattern; else None, and a sentence that says why it is none."""
    try:
        regex.compile(expression, regex.IGNORECASE)
    except (regex.error, OverflowError, RecursionError) as error:
        return None, f"“{expression[:60]}” is no regular expression ({error}); it was left out."
    return Pattern(expression, regex=True), ""


def _condition(words: str) -> Condition | None:
    words = in_english(words)
    for comparison, phrases in _COMPARED:
        match = re.match(rf"(?:{phrases})\s*(?=\S)", words, re.IGNORECASE)
        if match is not None:
            return Condition(comparison, _bounds(words[match.end() :].rstrip(" ."), comparison))
    for comparison, phrases in _BEHIND:
        match = re.fullmatch(rf"(.{{2,40}}?),?\s+(?:{phrases})\.?", words, re.IGNORECASE)
        if match is not None and (bound := read_bound(match[1])).measure in _ORDERED:
            return Condition(comparison, (bound,))
    return None


def _places(words: str) -> Condition | None:
    """Return a line that names places and nothing else as a condition, None for any other."""
    parted = [one.strip(" .") for one in _OR.split(in_english(words)) if one.strip(" .")]
    found = Condition(Comparison.ONE_OF, tuple(map(read_bound, parted))) if parted else None
    return found if found is not None and _is_places(found) else None


def _is_places(condition: Condition) -> bool:
    return condition.comparison is Comparison.ONE_OF and {one.measure for one in condition.bounds} == {Measure.PLACE}


def _bounds(text: str, comparison: Comparison) -> tuple[Bound, ...]:
    if comparison is not Comparison.ONE_OF:
        return (read_bound(text),)
    parted = [part.strip() for part in text.split("|" if "|" in text else ";")]
    return tuple(read_bound(one) for one in parted if one) or (read_bound(text),)


def _condition_said(condition: Condition) -> str:
    texts: Sequence[str] = [_line(one.text) for one in condition.bounds]
    sign = " | " if any(";" in one or "|" in one for one in texts) else "; "
    return f"{_SAID[condition.comparison]} {sign.join(texts)}"


def _wording_said(text: str) -> str:
    """Return a wording as a line; one that would be read as something else says that it is one."""
    other = says_nothing(text) or _LABEL.match(text) or _BULLET.match(text) or _condition(text) or _places(text)
    return f"Wording: {text}" if other else text


def _line(text: str) -> str:
    return " ".join(text.split())
