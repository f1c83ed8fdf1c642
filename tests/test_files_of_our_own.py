"""Two habits of the whole program: paths are looked at so that nothing is raised, and state is written whole."""

import ast
from collections.abc import Iterator
from pathlib import Path

import smallprint

ROOT = Path(smallprint.__file__).parent
_LOOKS = {"exists", "is_file", "is_dir", "is_symlink", "samefile"}
_WRITES = {"write_text", "write_bytes"}
# What a folder of their own is made for, or what another program is told; none of it is read at a later start.
_MAY_WRITE = {"system/state_file.py", "ingest/docx/office.py", "ingest/docx/office_child.py", "cli/evaluate.py"}
_MAY_WRITE |= {"system/confinement.py", "store/lock.py"}  # the kernel's files; a draft that is linked when it is whole
_RENAMES = {"replace", "rename", "renames", "move", "link", "hardlink_to"}
# The one atomic write; a lock that is taken whole; a download that goes on after a break; damaged files set aside.
_MAY_RENAME = {"system/state_file.py", "store/lock.py", "library/fetch.py", "matters/kept_types.py", "settings.py"}
_ALWAYS_THERE = {"system/paths.py"}  # asks of the program's own folder


def calls(names: set[str]) -> Iterator[tuple[str, ast.Call, list[ast.AST]]]:
    """Every call of a method of these names in the program, with its module and what it stands in."""
    for path in sorted(ROOT.rglob("*.py")):
        stack: list[ast.AST] = []

        def walk(node: ast.AST, stack: list[ast.AST], module: str) -> Iterator[tuple[str, ast.Call, list[ast.AST]]]:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names:
                yield module, node, list(stack)
            for child in ast.iter_child_nodes(node):
                yield from walk(child, [*stack, node], module)

        yield from walk(ast.parse(path.read_text(encoding="utf-8")), stack, path.relative_to(ROOT).as_posix())


def is_caught(call: ast.Call, around: list[ast.AST]) -> bool:
    """Say whether a call stands in the body of a `try` that an OSError does not leave."""
    for outer, inner in zip(around, [*around[1:], call], strict=True):
        if isinstance(outer, ast.Try) and inner in outer.body:
            caught = " ".join(ast.unparse(handler.type) for handler in outer.handlers if handler.type is not None)
            if "OSError" in caught:
                return True
    return False


def test_no_path_is_looked_at_where_the_look_could_raise() -> None:
    bare = [
        f"{module}:{call.lineno}"
        for module, call, around in calls(_LOOKS)
        if module not in _ALWAYS_THERE and not is_caught(call, around)
    ]
    assert bare == [], (
        "use smallprint.system.reachable: up to Python 3.13 these raise in a folder that may not be entered"
    )


def test_nothing_is_written_in_place() -> None:
    written = [f"{module}:{call.lineno}" for module, call, _ in calls(_WRITES) if module not in _MAY_WRITE]
    assert written == [], "use smallprint.system.state_file: what is written in place is half there after a crash"


def renames(call: ast.Call) -> bool:
    """Say whether a call gives a file another name; `replace` of a text takes two values, of a date none by place."""
    function = call.func
    assert isinstance(function, ast.Attribute)
    if isinstance(function.value, ast.Name) and function.value.id in ("os", "shutil"):
        return True
    return function.attr in ("rename", "hardlink_to") or (
        function.attr == "replace" and len(call.args) == 1 and not call.keywords
    )


def test_there_is_one_write_that_takes_the_place_of_a_file() -> None:
    found = [(module, call.lineno) for module, call, _ in calls(_RENAMES) if renames(call)]
    assert [one for one in found if one[0] not in _MAY_RENAME] == [], "use smallprint.system.state_file.replacing"
    assert sorted(module for module, _ in found) == sorted(_MAY_RENAME), "one renaming each, and no more"


def test_no_module_takes_a_renaming_from_its_module_by_name() -> None:
    taken = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
        for path in sorted(ROOT.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module in ("os", "shutil")
        if _RENAMES & {one.name for one in node.names}
    ]
    assert taken == [], "the test above looks for os.replace and its like by their full names"
