"""A playbook out of its YAML: each mistake is found and named with its line, all of them at once."""

import difflib
import hashlib
from collections.abc import Callable, Collection
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import regex

from smallprint.domain.kind import ContractKinds
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
from smallprint.domain.statement import Claim
from smallprint.errors import PlaybookInvalid
from smallprint.locate import contract_kinds
from smallprint.locate.statements import load_statement_list
from smallprint.playbooks.bounds import read_bound
from smallprint.playbooks.contradictions import contradictions
from smallprint.playbooks.yaml_source import Node, NotYaml, Problem, compose, entries, is_null, items, line_of, scalar
from smallprint.system.paths import shipped
from smallprint.system.reachable import is_there

TOP_FIELDS = ("name", "version", "side", "contract", "source", "positions")
POSITION_FIELDS = (
    "id", "clause", "about", "title", "severity", "need", "preferred", "acceptable", "never", "values", "patterns",
    "why", "fallback", "escalate_to", "source",
)  # fmt: skip
_LARGEST = 4_000_000  # bytes of a file
_MOST_POSITIONS = 500
_LONGEST_TEXT = 20_000
_LONGEST_PATTERN = 500
_SHOWN = 3  # mistakes that one sentence names
_Choice = TypeVar("_Choice", bound=StrEnum)
_Kept = TypeVar("_Kept")
_NO_ORDER = (Measure.PLACE, Measure.WORDS)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_LIKE = "Write it like 90 days, EUR 100,000, 5% or 12 months of fees"


def load_playbook(path: Path) -> Playbook:
    """Read a playbook from its file; raises PlaybookInvalid with the lines that are wrong."""
    try:
        if is_there(path) and path.stat().st_size > _LARGEST:
            raise PlaybookInvalid(f"“{path.name}” is too large for a playbook. Choose a YAML file with positions.")
        content = path.read_bytes()
    except OSError as error:
        told = error.strerror or str(error)
        raise PlaybookInvalid(f"The playbook “{path.name}” cannot be opened ({told}). Choose another file.") from error
    return read_playbook(content, path.name)


def read_playbook(
    content: bytes | str, name: str, kinds: ContractKinds | None = None, *, kept: bool = False
) -> Playbook:
    """Return the playbook that a file holds; `name` is the file's, for what is said of mistakes.

    Raises PlaybookInvalid, whose sentence names the first of them and whose `problems` are all. One that is `kept`,
    by a matter say, was read before; it may contradict itself, since nobody can mend it there.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        told = f"The playbook “{name}” is no text in UTF-8. Save it with the encoding UTF-8, then try again."
        if not data.startswith(_UTF_16):
            told = f"The playbook “{name}” is no text in UTF-8: see line {line}. Save it in UTF-8, then try again."
        raise PlaybookInvalid(told) from error
    reader = _Reader(kinds or contract_kinds(), kept)
    try:
        playbook = reader.playbook(compose(text), hashlib.sha256(data).hexdigest())
    except NotYaml as error:
        raise _invalid(name, [error.problem]) from error
    if reader.problems or playbook is None:
        raise _invalid(name, reader.problems)
    return playbook


def _invalid(name: str, problems: list[Problem]) -> PlaybookInvalid:
    ordered = sorted(problems, key=lambda one: one.line)
    more = len(ordered) - _SHOWN
    told = "; ".join(map(str, ordered[:_SHOWN])) + (f"; and {more} more" if more > 0 else "")
    sentence = f"The playbook “{name}” cannot be used: {told}. Mend the file, then try again."
    return PlaybookInvalid(sentence, tuple(map(str, ordered)))


class _Reader:
    """Reads nodes and collects what is wrong; what cannot be read is left out, and the whole is refused at the end."""

    def __init__(self, kinds: ContractKinds, kept: bool) -> None:
        self.problems: list[Problem] = []
        self._kinds, self._kept = kinds, kept
        self._statements = [one.key for one in load_statement_list(shipped("resources", "statements.toml"))]

    def playbook(self, node: Node, sha256: str) -> Playbook | None:
        fields = self._fields(node, TOP_FIELDS, "a playbook")
        for wanted in ("name", "side", "positions"):
            self._required(node, fields, wanted)
        contract = self._text(fields.get("contract"))
        known = [one.key for one in self._kinds.kinds]
        if contract and contract not in known:
            self._wrong(fields["contract"], f"there is no kind of contract “{contract}”{_meant(contract, known)}")
        positions = self._positions(fields.get("positions"))
        said = [self._text(fields.get(one)) for one in ("name", "version", "side")]
        return Playbook(said[0], said[1], said[2], contract, self._text(fields.get("source")), positions, sha256)

    def _positions(self, node: Node | None) -> tuple[Position, ...]:
        given = self._list(node, "positions")
        if node is not None and items(node) == []:
            self._wrong(node, "“positions” needs at least one position")
        if node is not None and len(given) > _MOST_POSITIONS:
            self._wrong(node, f"a playbook has at most {_MOST_POSITIONS} positions")
            return ()
        read = [(one, self._fields(one, POSITION_FIELDS, "a position")) for one in given]
        keys = self._keys([fields for _, fields in read])
        return tuple(self._position(node, fields, key) for (node, fields), key in zip(read, keys, strict=True))

    def _keys(self, positions: list[dict[str, Node]]) -> list[str]:
        """Return the key of each position: its `id`, else one of its clause and title; an `id` must not come twice."""
        named = [self._text(one.get("id")) for one in positions]
        for number, key in enumerate(named):
            if key and key in named[:number]:
                self._wrong(positions[number]["id"], f"the id “{key}” is used twice")
        given = position_keys([(_quiet(one.get("clause")), _quiet(one.get("title"))) for one in positions])
        taken = {key for key in named if key}
        return [own or (made if made not in taken else f"{made}-own") for own, made in zip(named, given, strict=True)]

    def _position(self, node: Node, fields: dict[str, Node], key: str) -> Position:
        for wanted in ("clause", "title", "severity", "need"):
            self._required(node, fields, wanted)
        conditions = self._by_level(fields.get("values"), "values", self._conditions)
        patterns = self._by_level(fields.get("patterns"), "patterns", self._patterns)
        wordings = {
            Level.PREFERRED: self._wording_of(fields.get("preferred")),
            Level.ACCEPTABLE: self._wordings(fields.get("acceptable"), "acceptable"),
            Level.NEVER: self._wordings(fields.get("never"), "never"),
        }
        stances = [Stance(wordings[one], conditions.get(one, ()), patterns.get(one, ())) for one in Level]
        said = {one: self._text(fields.get(one)) for one in ("why", "fallback", "escalate_to", "source")}
        position = Position(
            key,
            self._text(fields.get("clause")),
            self._text(fields.get("title")),
            self._choice(fields.get("severity"), Severity, Severity.MEDIUM),
            self._choice(fields.get("need"), Need, Need.MAY),
            stances[0],
            stances[1],
            stances[2],
            about=self._patterns(fields["about"]) if "about" in fields else (),
            **said,
        )
        for field, told in () if self._kept else contradictions(position):
            self._wrong(fields.get(field, node), told)
        return position

    def _wording_of(self, node: Node | None) -> tuple[Wording, ...]:
        wording = self._wording(node) if node is not None and not is_null(node) else None
        return (wording,) if wording is not None else ()

    def _wordings(self, node: Node | None, name: str) -> tuple[Wording, ...]:
        return tuple(one for item in self._list(node, name) if (one := self._wording(item)) is not None)

    def _wording(self, node: Node) -> Wording | None:
        if scalar(node) is not None:
            text = self._text(node)
            if not text:
                self._wrong(node, "there are no words here")
            return Wording(text) if text else None
        fields = self._fields(node, ("text", "examples", "says", "denies"), "a wording")
        self._required(node, fields, "text")
        examples = tuple(filter(None, (self._text(one) for one in self._list(fields.get("examples"), "examples"))))
        text = self._text(fields.get("text"))
        return Wording(text, examples, self._claim(fields)) if text else None

    def _claim(self, fields: dict[str, Node]) -> Claim | None:
        """Return the statement that a wording amounts to."""
        named = {name: key for name in ("says", "denies") if (key := self._text(fields.get(name)))}
        if len(named) > 1:
            self._wrong(fields["denies"], "a wording has “says” or “denies”, not both")
        for name, key in named.items():
            if key not in self._statements:
                self._wrong(fields[name], f"there is no statement “{key}”{_meant(key, self._statements)}")
            return Claim(key, denied=name == "denies")
        return None

    def _by_level(
        self, node: Node | None, name: str, read: Callable[[Node], tuple[_Kept, ...]]
    ) -> dict[Level, tuple[_Kept, ...]]:
        if node is None or is_null(node):
            return {}
        fields = self._fields(node, tuple(Level), f"“{name}”")
        return {Level(level): read(own) for level, own in fields.items()}

    def _conditions(self, node: Node) -> tuple[Condition, ...]:
        found = []
        for name, own in self._fields(node, tuple(Comparison), "a condition").items():
            comparison = Comparison(name)
            several = items(own) is not None
            if several is not (comparison is Comparison.ONE_OF):
                wanted = "a list" if comparison is Comparison.ONE_OF else "one value"
                self._wrong(own, f"“{name}” needs {wanted}")
                continue
            texts = [self._text(one) for one in (self._list(own, name) if several else [own])]
            if not all(texts) or not texts:
                self._wrong(own, f"“{name}” has no value")
                continue
            bounds = tuple(map(read_bound, texts))
            if comparison in (Comparison.AT_MOST, Comparison.AT_LEAST) and bounds[0].measure in _NO_ORDER:
                self._wrong(own, f"“{texts[0]}” is no length, sum or share. {_LIKE}")
                continue
            found.append(Condition(comparison, bounds))
        return tuple(found)

    def _patterns(self, node: Node) -> tuple[Pattern, ...]:
        return tuple(one for item in self._list(node, "patterns") if (one := self._pattern(item)) is not None)

    def _pattern(self, node: Node) -> Pattern | None:
        if scalar(node) is not None:
            text = self._text(node)
            return Pattern(text) if text else None
        fields = self._fields(node, ("regex",), "a pattern")
        self._required(node, fields, "regex")
        text = self._text(fields.get("regex"))
        if not text:
            return None
        try:
            if len(text) > _LONGEST_PATTERN:
                raise regex.error(f"longer than {_LONGEST_PATTERN} characters")
            regex.compile(text, regex.IGNORECASE)
        except (regex.error, OverflowError, RecursionError) as error:
            self._wrong(node, f"“{text[:60]}” is no regular expression ({error}); mend it, or write it as a phrase")
            return None
        return Pattern(text, regex=True)

    def _fields(self, node: Node, known: Collection[str], what: str) -> dict[str, Node]:
        """Return the fields of a mapping; names what is no field, and what comes twice."""
        pairs = entries(node)
        if pairs is None:
            self._wrong(node, f"{what} needs fields, such as “{next(iter(known))}:”")
            return {}
        found: dict[str, Node] = {}
        for key_node, value in pairs:
            key = scalar(key_node) or ""
            if key not in known:
                self._wrong(key_node, f"{what} has no field “{key[:40]}”{_meant(key, known)}")
            elif key in found:
                self._wrong(key_node, f"the field “{key}” comes twice")
            else:
                found[key] = value
        return found

    def _required(self, node: Node, fields: dict[str, Node], name: str) -> None:
        if entries(node) is None:  # that it has no fields at all is told
            return
        if name not in fields:
            self._wrong(node, f"the field “{name}” is missing; add a line “{name}: …”")
        elif is_null(fields[name]) or scalar(fields[name]) == "":
            self._wrong(fields[name], f"the field “{name}” is empty; write something behind its colon")

    def _list(self, node: Node | None, name: str) -> list[Node]:
        if node is None or is_null(node):
            return []
        found = items(node)
        if found is None:
            self._wrong(node, f"“{name}” needs a list: a line for each, that begins with “- ”")
        return found or []

    def _text(self, node: Node | None) -> str:
        if node is None or is_null(node):
            return ""
        text = scalar(node)
        if text is None:
            self._wrong(node, "one text is wanted here, not a list or fields; put it between quotation marks")
            return ""
        if len(text) > _LONGEST_TEXT:
            self._wrong(node, f"this text is longer than {_LONGEST_TEXT:,} characters")
        return text

    def _choice(self, node: Node | None, kind: type[_Choice], default: _Choice) -> _Choice:
        words = self._text(node)
        if not words:
            return default
        try:
            return kind(words)
        except ValueError:
            close = difflib.get_close_matches(words.lower(), list(kind), 1)
            meant = _meant(words.lower(), list(kind)) if close else ""
            self._wrong(node, f"“{words[:40]}” is none of {', '.join(kind)}{meant}")
            return default

    def _wrong(self, node: Node | None, text: str) -> None:
        self.problems.append(Problem(line_of(node) if node is not None else 0, text))


def _quiet(node: Node | None) -> str:
    return (scalar(node) or "") if node is not None else ""


def _meant(word: str, known: Collection[str]) -> str:
    """Return what was perhaps meant, else what there is."""
    close = difflib.get_close_matches(word, list(known), 1)
    return f"; perhaps “{close[0]}” is meant" if close else f"; there are {', '.join(known)}"
