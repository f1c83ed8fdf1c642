"""The documents hold to the code: commands, settings, maps of packages, paths, and the names in the tour."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from smallprint.cli import SUBCOMMANDS, run
from smallprint.settings import Settings
from tests.bench.__main__ import write_section
from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parent.parent
_TOP = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md")
# A path from the root of the project; "*" stands for any name.
_PATH = re.compile(r"(?<![\w./-])(?:app|docs|models|packaging|resources|tests)/[\w./*-]*[\w*]")
_MADE_BY_READERS = ("models/granite-350m",)  # a folder that the reader of a page makes
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
_MAPPED = re.compile(r"^ *([a-z_][a-z0-9_]*)/?  +\S")
_NAMED = re.compile(r"`([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?:\(\))?`")
_WORDS_MOST = 1200  # words of ARCHITECTURE.md: two pages


def pages(root: Path) -> list[Path]:
    """Return the documents that a person reads."""
    return [*(root / name for name in _TOP if (root / name).is_file()), *sorted((root / "docs").rglob("*.md"))]


def missing_paths(root: Path, tree: Path) -> list[str]:
    """Return the paths that the documents of `root` name, and that are not in `tree`."""
    missing = []
    for page in pages(root):
        text = page.read_text(encoding="utf-8")
        named = {path for path in _PATH.findall(text) if path not in _MADE_BY_READERS}
        missing += [f"{page.relative_to(root)}: {path}" for path in sorted(named) if not any(tree.glob(path))]
        for link in _LINK.findall(text):
            target = (page.parent / link).resolve()
            if not target.exists() and not (tree / page.parent.relative_to(root) / link).exists():
                missing.append(f"{page.relative_to(root)}: link to {link}")
    return missing


def unmapped(tree: Path) -> list[str]:
    """Return what the maps in the packages' docstrings leave out, or name though it is not there."""
    wrong = []
    for package in sorted((tree / "app" / "smallprint").rglob("__init__.py")):
        there = {path.stem for path in package.parent.glob("*.py") if not path.stem.startswith("__")}
        there |= {path.parent.name for path in package.parent.glob("*/__init__.py")}
        text = ast.get_docstring(ast.parse(package.read_text(encoding="utf-8"))) or ""
        named = {found[1] for line in text.splitlines() if (found := _MAPPED.match(line))}
        name = package.parent.relative_to(tree)
        wrong += [f"{name}: does not name {one}" for one in sorted(there - named) if f"`{one}`" not in text]
        wrong += [f"{name}: names {one}, which is not there" for one in sorted(named - there)]
    return wrong


def undefined(page: Path, tree: Path) -> list[str]:
    """Return the names in backticks that none of the modules named on the same line defines."""
    wrong = []
    for line in page.read_text(encoding="utf-8").splitlines():
        modules = [tree / path for path in _PATH.findall(line) if path.endswith(".py")]
        if not modules:
            continue
        known = {name for module in modules if module.is_file() for name in _defined(module)}
        wrong += [f"{one} in {line.strip()}" for one in _NAMED.findall(line) if one not in known]
    return wrong


def _defined(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            yield node.name
            yield from (f"{node.name}.{one.name}" for one in node.body if isinstance(one, ast.FunctionDef))
        elif isinstance(node, ast.FunctionDef):
            yield node.name


def _help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        run([*arguments, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def _commands(capsys: pytest.CaptureFixture[str]) -> dict[str, set[str]]:
    """Return each command, an action of one such as "models get" too, with its options."""
    commands = {}
    for name in SUBCOMMANDS:
        told = _help([name], capsys)
        commands[name] = _options(told)
        if " ACTION " in told:
            for action in re.findall(r"^    (\w+)  ", told, re.MULTILINE):
                commands[f"{name} {action}"] = _options(_help([name, action], capsys))
    return commands


def _options(told: str) -> set[str]:
    return set(re.findall(r"^  (--[\w-]+)", told, re.MULTILINE)) - {"--help"}


def _documented_commands() -> dict[str, set[str]]:
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    sections = re.split(r"^##+ `smallprint ((?:[a-z]+ ?)+).*$", text, flags=re.MULTILINE)
    found = zip(sections[1::2], sections[2::2], strict=True)
    return {name.strip(): set(re.findall(r"^\| `(--[\w-]+)", body, re.MULTILINE)) for name, body in found}


def test_every_command_and_option_is_documented_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert _documented_commands() == _commands(capsys)


def test_every_setting_is_documented_with_its_label_and_default() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    table = page[page.index("| setting |") : page.index("## Environment")].splitlines()[2:]
    documented = [[cell.strip(" `") for cell in line.strip("|").split("|")[:3]] for line in table if line[:1] == "|"]
    shown = {"": "empty", "{}": "none", "True": "on", "False": "off"}
    declared = [[one.name, one.metadata["label"], str(getattr(Settings(), one.name))] for one in fields(Settings)]
    assert documented == [[name, label, shown.get(default, default)] for name, label, default in declared]


def test_every_package_maps_its_modules_and_only_those() -> None:
    assert unmapped(ROOT) == []


def test_every_path_in_the_documents_exists() -> None:
    assert missing_paths(ROOT, ROOT) == []


def test_the_tour_names_what_its_modules_define() -> None:
    assert undefined(ROOT / "docs" / "tour.md", ROOT) == []


def test_every_room_is_on_the_map_of_the_architecture() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = sorted(path.parent.name for path in (ROOT / "app" / "smallprint").glob("*/__init__.py"))
    assert [room for room in rooms if f"`app/smallprint/{room}/`" not in text] == []


def test_every_document_is_reached_from_the_architecture_or_the_readme() -> None:
    reached = {(ROOT / name).resolve() for name in _TOP}
    waiting = list(reached)
    while waiting:
        page = waiting.pop()
        linked = {(page.parent / link).resolve() for link in _LINK.findall(page.read_text(encoding="utf-8"))}
        new = {one for one in linked if one.suffix == ".md" and one.is_file()} - reached
        reached |= new
        waiting += new
    assert [str(page.relative_to(ROOT)) for page in pages(ROOT) if page.resolve() not in reached] == []


def test_the_architecture_stays_two_pages_long() -> None:
    words = re.findall(r"\S*\w\S*", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    assert len(words) <= _WORDS_MOST


def test_a_bench_renews_its_own_section_of_the_figures_and_keeps_the_others(tmp_path: Path) -> None:
    page = tmp_path / "figures.md"
    write_section(page, "clauses", [Figure("clauses.f1", 0.7, 0.6, "higher")])
    write_section(page, "ingest", [Figure("ingest.speed", 4.0, 10, "higher", "x", "warm")])
    write_section(page, "ingest", [Figure("ingest.speed", 12.0, 10, "higher", "x", "warm")])
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["ingest", "clauses"]
    assert "| ingest.speed | 12 x | ≥ 10 x | ok | warm |" in text
    assert "| clauses.f1 | 0.7 | ≥ 0.6 | ok |  |" in text
    assert "| 4 x |" not in text
    assert text.count("# Figures\n") == 1
