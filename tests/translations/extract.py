"""Finds every text to translate: calls of `tr`, `tr_n` and `marked` in the window, and what is said outside it."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.decision import HighlightColour

ROOT = Path(__file__).resolve().parent.parent.parent
APP = ROOT / "app" / "smallprint"
WINDOW, OUTSIDE = "window", "outside"

# Modules below the window, all of whose texts are shown in it.
SHOWN = (
    "domain/absence.py",
    "domain/checklist.py",
    "domain/clause.py",
    "domain/compared.py",
    "domain/decision.py",
    "domain/fact.py",
    "domain/handoff.py",
    "domain/kind.py",
    "domain/page_names.py",
    "domain/place.py",
    "domain/progress.py",
    "domain/question.py",
    "domain/recall.py",
    "domain/review.py",
    "domain/run.py",
    "domain/searched.py",
    "domain/telling_words.py",
    "domain/dated_duty.py",
    "domain/term_dates.py",
    "domain/value_remark.py",
    "domain/voices.py",
    "export/formats.py",
    "export/playbook_said.py",
    "export/remarks_said.py",
    "export/proof_said.py",
    "export/run_notes_said.py",
    "export/similar_said.py",
    "export/standard_said.py",
    "export/values_said.py",
    "export/versions_said.py",
    "facts/tally.py",
    "language/measures.py",
    "language/names.py",
    "library/models.py",
    "matters/beside.py",
    "matters/handed_back.py",
    "matters/handing_over.py",
    "matters/intake.py",
    "matters/judging.py",
    "matters/kept_types.py",
    "matters/portfolio.py",
    "matters/relating.py",
    "matters/document_review.py",
    "matters/terms.py",
    "playbooks/contradictions.py",
    "playbooks/reading.py",
    "playbooks/yaml_source.py",
    "read/values/typed.py",
    "store/lock.py",
)
COLOURS = tuple(one.label for one in HighlightColour)
# Single words that stand alone in the window: values of enumerations, and labels that are made of them.
WORDS = {
    "domain/change.py": ("Inserted", "Deleted", "Moved here", "Moved away", "Formatted"),
    "domain/checklist.py": ("found", "perhaps"),
    "domain/decision.py": ("accepted", "rejected", "edited", "undecided", *COLOURS),
    "domain/page_names.py": ("pages {labels}",),
    "domain/place.py": ("p. {page_label}",),
    "domain/run.py": ("running", "complete", "partial", "cancelled", "interrupted", "failed"),
    "domain/voices.py": ("model", "rule", "person"),
    "export/playbook_said.py": ("preferred", "acceptable"),
    "export/values_said.py": ("signatures",),
    "language/measures.py": ("one week’s fees", "one month’s fees", "one quarter’s fees", "one year’s fees"),
    "read/values/durations.py": ("perpetual",),
    "read/values/blanks.py": ("left blank", "redacted"),
    "system/licences.py": ("Apache-2.0; fitted on CUAD v1 (CC BY 4.0)",),
    "export/versions_said.py": ("deviates", "missing", "cannot tell", "acceptable", "meets"),
}
_NOT_SAID = ("ui", "cli", "measure", "batch")  # packages whose errors are not shown in the window
# What has sentences that are not for the window: reports, files that are written, questions that try a model.
_ELSEWHERE = (
    "engine/trial/",
    "export/calendar_file.py",
    "export/docx_template.py",
    "export/report/",
    "export/tables/",
    "export/training_file.py",
    "export/wording.py",
    "facts/forms.py",
    "library/chosen.py",
)
_NOT_SHOWN = ("compile", "counted", "debug", "info", "warning", "exception", "ValueError", "TypeError", "Path")
_NO_TEXT = re.compile(r"(INSERT|UPDATE|DELETE|SELECT|AND|PRAGMA|CREATE|WITH)\b|\{\w+\} WHERE|.*\\")  # SQL and patterns
_ERRORS_OF_PROGRAMMERS = {"ValueError", "TypeError", "KeyError", "RuntimeError", "OSError", "FileNotFoundError"}


@dataclass(frozen=True, slots=True)
class Text:
    """One source text: under which context, told apart by what comment, the English form for 1, and where it stands."""

    context: str
    source: str
    where: str
    comment: str = ""
    one: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What a translation is found by."""
        return self.context, self.source, self.comment


def texts() -> list[Text]:
    """Return every text once, by context, file and place in it."""
    found = [
        *_of_window(),
        *_of_errors(),
        *_of_sentences(),
        *_of_counted_remarks(),
        *_of_shown(),
        *_of_settings(),
        *_of_tables(),
    ]
    return list({text.key: text for text in reversed(found)}.values())[::-1]


def called(node: ast.AST) -> str:
    """Return the name of what is called, "" where it is no call of a name."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def literal(node: ast.AST) -> str:
    """Return the string of a literal, "" for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def shape(node: ast.AST) -> str:
    """Return a literal, or an f-string with named places for what is put in: "Page {page} is locked."."""
    if not isinstance(node, ast.JoinedStr):
        return literal(node)
    names: list[str] = []
    return "".join(_part(one, names) for one in node.values)


def _part(node: ast.AST, names: list[str]) -> str:
    if not isinstance(node, ast.FormattedValue):
        return literal(node)
    words = re.findall(r"[a-z_]+", ast.unparse(node.value).lower())
    base = (words[-1].strip("_") if words else "") or "what"
    base = "what" if base == "n" else base
    name = base if base not in names else f"{base}{names.count(base) + 1}"
    names.append(base)
    return f"{{{name}}}"


def _of_window() -> Iterator[Text]:
    for path in sorted((APP / "ui").rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        for call in _in_order(path):
            match called(call):
                case "tr":
                    named = {one.arg: literal(one.value) for one in call.keywords}
                    comment = named.get("comment", "") or "".join(map(literal, call.args[1:2]))
                    yield Text(WINDOW, literal(call.args[0]), where, comment)
                case "marked":
                    yield Text(WINDOW, literal(call.args[0]), where)
                case "tr_n":
                    yield Text(WINDOW, literal(call.args[2]), where, one=literal(call.args[1]))


def _in_order(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    said = (node for node in calls if called(node) != "tr" or (node.args and literal(node.args[0])))
    return sorted(said, key=lambda node: (node.lineno, node.col_offset))


def _modules_outside() -> Iterator[tuple[Path, str, ast.Module]]:
    for path in sorted(APP.rglob("*.py")):
        inside = path.relative_to(APP)
        if inside.parts[0] not in _NOT_SAID:
            yield path, path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _of_errors() -> Iterator[Text]:
    """Yield the sentences of errors, the names of formats, and counts with their nouns, which stand in sentences."""
    kinds = _kinds_of_error()
    for _, where, tree in _modules_outside():
        for node in ast.walk(tree):
            name = called(node)
            if not isinstance(node, ast.Call):
                continue
            if name == "Format":
                yield from (Text(OUTSIDE, literal(arg), where) for arg in node.args[2:4] if literal(arg))
            if name in kinds:
                yield from (Text(OUTSIDE, one, where) for arg in node.args for one in _sentences(arg))
            elif name == "counted" and len(node.args) > 1 and literal(node.args[1]):
                one = literal(node.args[1])
                many = literal(node.args[2]) if len(node.args) > 2 else f"{one}s"
                yield Text(OUTSIDE, f"{{n}} {many}", where, one=f"{{n}} {one}")


def _of_sentences() -> Iterator[Text]:
    """Yield every sentence that other packages have, since most are shown in a notice."""
    for path, where, tree in _modules_outside():
        if path.relative_to(APP).as_posix().startswith(_ELSEWHERE):
            continue
        skipped = set(_not_shown(tree))
        for node in ast.walk(tree):
            said = "" if id(node) in skipped else shape(node)
            words = re.sub(r"\{\w+\}", "X", said)
            if (
                re.match(r"[A-Z“].*[.!?…]\)?\s*$", words, re.DOTALL)
                and len(words.split()) > 3
                and not _NO_TEXT.match(said)
            ):
                yield Text(OUTSIDE, said, where)


def _sentences(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _sentences(node.body)
        yield from _sentences(node.orelse)
    elif " " in (said := shape(node)) and re.search(r"[A-Za-z]{3}", re.sub(r"\{\w+\}", "", said)):
        yield said


def _kinds_of_error() -> set[str]:
    tree = ast.parse((APP / "errors.py").read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)} - _ERRORS_OF_PROGRAMMERS


def _of_shown() -> Iterator[Text]:
    for name in sorted({*SHOWN, *WORDS}):
        path = APP / name
        tree = ast.parse(path.read_text(encoding="utf-8"))
        where = path.relative_to(ROOT).as_posix()
        skipped = set(_not_shown(tree))
        for node in ast.walk(tree) if name in SHOWN else ():
            if id(node) not in skipped:
                said = shape(node)
                words = re.sub(r"\{\w+\}", "", said)
                alone = " " in words.strip() or re.match("[A-Z][a-z]", words)
                told = alone or (isinstance(node, ast.JoinedStr) and " " in said)
                if told and re.search(r"[A-Za-z]{3}", words) and not _NO_TEXT.match(said):
                    yield Text(OUTSIDE, said, where)
        yield from (Text(OUTSIDE, word, where) for word in WORDS.get(name, ()))


def _of_counted_remarks() -> Iterator[Text]:
    """Yield the sentences of remarks that begin with a count: a table has noun and verb of each, for one and many."""
    path = APP / "export" / "remarks_said.py"
    for entry in _counted_table(ast.parse(path.read_text(encoding="utf-8"))):
        noun, nouns, one, many = (shape(part) for part in entry.elts)
        where = path.relative_to(ROOT).as_posix()
        yield Text(OUTSIDE, f"{{n}} {nouns or f'{noun}s'} {many}", where, one=f"{{n}} {noun} {one}")


def _counted_table(tree: ast.Module) -> list[ast.Tuple]:
    table = next(
        node for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_COUNTED"
    )
    return [value for value in getattr(table.value, "values", []) if isinstance(value, ast.Tuple)]


def _not_shown(tree: ast.Module) -> Iterator[int]:
    """Yield the nodes that are docstrings, annotations, parts of f-strings or of patterns."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield id(node.value)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_COUNTED":
            yield from (id(part) for part in ast.walk(node))
        notes = (getattr(node, "returns", None), getattr(node, "annotation", None))
        yield from (id(part) for note in notes if note is not None for part in ast.walk(note))
        if isinstance(node, ast.JoinedStr) or called(node) in _NOT_SHOWN:
            yield from (id(part) for part in ast.walk(node) if part is not node)


def _of_settings() -> Iterator[Text]:
    path = APP / "settings.py"
    for call in _in_order(path):
        if called(call) == "_setting":
            names = [one.value for one in call.keywords if one.arg == "names"]
            said = [*call.args[1:3], *(one for name in names for one in ast.walk(name))]
            yield from (Text(OUTSIDE, literal(one), "app/smallprint/settings.py") for one in said if literal(one))


def _of_tables() -> Iterator[Text]:
    for file, table, fields in (
        ("resources/clauses.toml", "clause", ("name", "question")),
        ("resources/kinds.toml", "kind", ("name",)),
        ("models/catalog.toml", "model", ("summary",)),
    ):
        entries: Iterable[dict[str, object]] = tomllib.loads((ROOT / file).read_text(encoding="utf-8"))[table]
        for entry in entries:
            yield from (Text(OUTSIDE, str(entry[field]), file) for field in fields if entry.get(field))
