"""The YAML of a playbook as nodes that know their lines; nothing is made of them yet, and none can be hostile.

Values stay as they are written: "NO" is no boolean and "1.10" no number. Aliases are refused, since a few lines of them
can stand for more than memory holds; so are tags of one's own, depth, and length beyond what a playbook needs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

_LONGEST = 2_000_000  # characters of a file
_DEEPEST = 12  # mappings and lists within each other
_TOO_DEEP = "lists within lists go too deep"
_PLAIN_TAGS = ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")

# The same nodes, made in C where PyYAML was built so: in Python a playbook takes a good part of a second, in which the
# window's thread would wait for the interpreter again and again.
_Loader: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Node = yaml.Node

_UNCLOSED = "a quotation mark or a bracket is opened here and never closed"
_UNCLOSED_LIST = "a bracket is opened here and never closed, or a comma is missing behind it"
# What the parser says, in its own words and those of its twin in C, and what a person can do about it.
_ADVICE = (
    (re.compile(r"tab character|'\\t'"), "a tab stands here; begin the line with spaces"),
    (re.compile("mapping values"), "a colon stands among the words; put the words between quotation marks"),
    (re.compile("cannot start any token"), "words cannot begin with such a sign; put them between quotation marks"),
    (re.compile("end of stream|expected (?:the )?node content"), _UNCLOSED),
    (re.compile("',' or"), _UNCLOSED_LIST),
    (re.compile("expected ':'"), "a colon is missing behind the name of a field"),
    (
        re.compile("'-' indicator|expected key|block end|block mapping|block collection"),
        "the line begins with more or fewer spaces than those that it belongs to; give it as many",
    ),
)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a playbook, and in which line, counted from 1; 0 where it is the whole file."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}" if self.line else self.text


class NotYaml(Exception):
    """The text is no YAML that can be used; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def compose(text: str) -> Node:
    """Return the one document of a YAML text; raises NotYaml."""
    if len(text) > _LONGEST:
        raise NotYaml(Problem(0, f"it is longer than {_LONGEST:,} characters"))
    try:
        _check(text)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if "nesting depth" in (error.problem or ""):
            raise NotYaml(Problem(mark.line + 1 if mark else 0, _TOO_DEEP)) from error
        advice = _advice(error)
        if (
            advice in (_UNCLOSED, _UNCLOSED_LIST) and error.context_mark is not None
        ):  # it is missed at the end, and opened long before
            mark = error.context_mark
        last = text.rstrip().count("\n") + 1
        told = f"this is no YAML: {advice}" if advice else f"this is no YAML ({error.problem})"
        raise NotYaml(Problem(min(mark.line + 1, last) if mark else 0, told)) from error
    except yaml.YAMLError as error:
        at = getattr(error, "position", None)
        line = text.count("\n", 0, at) + 1 if isinstance(at, int) else 0
        raise NotYaml(Problem(line, "this is no YAML text; a character stands there that no text has")) from error
    if node is None:
        raise NotYaml(Problem(0, "it is empty; begin it with “name:”, “side:” and “positions:”"))
    return node


def _advice(error: yaml.MarkedYAMLError) -> str:
    """Return what a person can do about a mistake, "" where nothing better is known than the parser's words."""
    problem = error.problem or ""
    return next((told for sign, told in _ADVICE if sign.search(problem)), "")


def line_of(node: Node) -> int:
    """Return the line in which a node begins."""
    return int(node.start_mark.line) + 1


def is_null(node: Node) -> bool:
    """Say whether a node is there and says nothing ("why:")."""
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def scalar(node: Node) -> str | None:
    """Return the text of a scalar as it is written, without space around it; None for a list or a mapping."""
    return node.value.strip() if isinstance(node, yaml.ScalarNode) else None


def entries(node: Node) -> Iterator[tuple[Node, Node]] | None:
    """Return the keys and values of a mapping; None for anything else."""
    return iter(node.value) if isinstance(node, yaml.MappingNode) else None


def items(node: Node) -> list[Node] | None:
    """Return the items of a list; None for anything else."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else None


def _check(text: str) -> None:
    """Refuse what must not be composed; the events of the parser cost no more than the text is long."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise NotYaml(Problem(line, "a second document begins; put one playbook into one file"))
        if isinstance(event, yaml.AliasEvent):
            raise NotYaml(Problem(line, f"“*{event.anchor}” refers to other lines; write the words out instead"))
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise NotYaml(Problem(line, _TOO_DEEP))
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        tag = getattr(event, "tag", None)
        if tag and tag.removeprefix("tag:yaml.org,2002:") not in (*_PLAIN_TAGS, "!"):
            raise NotYaml(Problem(line, f"the tag “{tag}” has no meaning here; leave it out"))
