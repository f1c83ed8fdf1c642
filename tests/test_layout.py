"""The way the package is cut: no two packages import each other in a circle, and no two classes share a name.

The import contracts hold the packages of the first level in their order. Here the folders inside them are held, and
imports inside functions count as well.
"""

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path

import pytest

import smallprint

ROOT = Path(smallprint.__file__).resolve().parent


def imported_modules(tree: ast.AST) -> Iterable[str]:
    """Yield the modules that a module imports when it runs; imports for type checkers alone are left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        yield from imported_modules(node)


def arrows(root: Path) -> dict[str, set[str]]:
    """Return which package imports which, with those they lie in left out: a package may look into its own folders."""
    packages = {_dotted(root, path.parent) for path in root.rglob("__init__.py")}
    found: dict[str, set[str]] = {package: set() for package in packages}
    for path in root.rglob("*.py"):
        here = _dotted(root, path.parent)
        for name in imported_modules(ast.parse(path.read_text(encoding="utf-8"))):
            there = name
            while there and there not in packages:
                there = there.rpartition(".")[0]
            if there and not f"{here}.".startswith(f"{there}.") and not f"{there}.".startswith(f"{here}."):
                found.setdefault(here, set()).add(there)
    return found


def circle(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """Return packages that import each other in a circle, the first again at the end; empty where none do."""
    done: set[str] = set()

    def walk(node: str, way: list[str]) -> list[str]:
        if node in way:
            return [*way[way.index(node) :], node]
        if node in done:
            return []
        for following in sorted(graph.get(node, ())):
            if met := walk(following, [*way, node]):
                return met
        done.add(node)
        return []

    return next((met for node in sorted(graph) if (met := walk(node, []))), [])


def shared_names(root: Path) -> dict[str, list[str]]:
    """Return each name that two classes have, or a class and a module's alias of a type, with the modules.

    Modules may give the same alias to types of their own, such as arrays of one element type.
    """
    classes, aliases = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for path in sorted(root.rglob("*.py")):
        tree, module = ast.parse(path.read_text(encoding="utf-8")), path.relative_to(root).as_posix()
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                classes[node.name].append(module)
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            for target in targets:
                if isinstance(target, ast.Name) and not target.id.isupper():
                    aliases[target.id].append(module)
    both = {name: [*modules, *aliases[name]] for name, modules in classes.items()}
    return {name: modules for name, modules in both.items() if len(modules) > 1}


def _dotted(root: Path, folder: Path) -> str:
    return ".".join((root.name, *folder.relative_to(root).parts))


def test_no_packages_import_each_other_in_a_circle() -> None:
    met = circle(arrows(ROOT))
    assert not met, " imports ".join(met)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("from house.b import x", "from house.a import y"),
        ("def late():\n    from house.b import x", "import house.a.m"),
        ("from house import b", "def late():\n    if 1:\n        from house.a import y"),
    ],
)
def test_a_circle_is_found_also_where_a_function_imports(tmp_path: Path, first: str, second: str) -> None:
    root = tmp_path / "house"
    for name, source in (("a", first), ("b", second)):
        (root / name).mkdir(parents=True)
        (root / name / "__init__.py").write_text("")
        (root / name / "m.py").write_text(source)
    (root / "__init__.py").write_text("")
    met = circle(arrows(root))
    assert set(pairwise(met)) == {("house.a", "house.b"), ("house.b", "house.a")}


def test_imports_for_type_checkers_alone_make_no_circle(tmp_path: Path) -> None:
    root = tmp_path / "house"
    first = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house.b import x\n"
    for name, source in (("a", first), ("b", "from house.a import y")):
        (root / name).mkdir(parents=True)
        (root / name / "__init__.py").write_text(source)
    (root / "__init__.py").write_text("")
    assert circle(arrows(root)) == []


def test_no_two_classes_share_a_name() -> None:
    shared = shared_names(ROOT)
    assert not shared, "; ".join(f"{name}: {', '.join(modules)}" for name, modules in shared.items())


@pytest.mark.parametrize(
    ("second", "shared"),
    [
        ("class Cell:\n    pass", True),
        ("def late():\n    class Cell:\n        pass", True),
        ("Cell = tuple[int, int]", True),
        ("class TableCell:\n    pass\nCELL = 1", False),
    ],
)
def test_a_shared_name_is_found_in_modules_of_different_packages(tmp_path: Path, second: str, shared: bool) -> None:
    for name, source in (("a", "class Cell:\n    pass"), ("b", second)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "m.py").write_text(source)
    assert shared_names(tmp_path) == ({"Cell": ["a/m.py", "b/m.py"]} if shared else {})
