"""Finds English strings that reach a control of the window without `tr`."""

import ast
import re
from collections.abc import Iterator

from tests.translations.extract import APP, called

SHOWING = frozenset(
    (
        "addAction",
        "addButton",
        "addMenu",
        "addRow",
        "addSection",
        "addTab",
        "button",
        "key_button",
        "label",
        "menu_button",
        "message",
        "say",
        "setAccessibleDescription",
        "setAccessibleName",
        "setInformativeText",
        "setPlaceholderText",
        "setSuffix",
        "setTabText",
        "setText",
        "setTitle",
        "setToolTip",
        "setWindowTitle",
        "tell",
        "tick_box",
        "QAction",
        "QCheckBox",
        "QLabel",
        "QListWidgetItem",
        "QMenu",
        "QPushButton",
        "MatterError",
        "UndoStep",
    )
)
# Names, measures and signs that are the same in every language.
THE_SAME = re.compile(r"\b(Smallprint|small|print|OCR|span|style|color|GB|MB|Apache-2\.0)\b")


def bare_strings() -> list[str]:
    """Return where an English string is given to a control as it is, as "file: string"."""
    return [
        f"{path.relative_to(APP).as_posix()}: {said}"
        for path in sorted((APP / "ui").rglob("*.py"))
        for said in _bare(ast.parse(path.read_text(encoding="utf-8")))
    ]


def _bare(tree: ast.Module) -> Iterator[str]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and called(call) in SHOWING:
            for given in (*call.args, *(one.value for one in call.keywords)):
                yield from (said for said in _strings(given) if _english(said))


def _strings(node: ast.AST) -> Iterator[str]:
    """Yield the strings that an argument is made of, but those that went through a function."""
    match node:
        case ast.Constant(value=str(said)):
            yield said
        case ast.JoinedStr(values=parts):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in parts)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_strings(one), *_strings(other))
        case ast.BinOp(left=one, right=other):
            yield from (*_strings(one), *_strings(other))
        case ast.BoolOp(values=several):
            for one in several:
                yield from _strings(one)


def _english(said: str) -> bool:
    """Say whether a string has words, as against a role of the style sheet, a sign or a path."""
    words = THE_SAME.sub("", said)
    sentence = " " in said and re.search("[a-z]{3}", words)
    return bool(sentence or re.search(r"\b[A-Z][a-z]{2}", words))
