"""Tests that measure time are marked so: they run once, alone, after all others."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
_CLOCKS = {"monotonic", "perf_counter", "process_time", "thread_time", "time"}
_DEADLINES = {"system/test_confinement.py: test_each_kind_of_child_is_off_the_network_before_it_is_asked"}
_WATCHES = {"longest_stalls", "LoopWatch", "PROMISED_MS"}


def test_every_test_that_reads_a_clock_is_marked() -> None:
    unmarked = [
        f"{path.relative_to(TESTS)}: {test.name}"
        for path in sorted(TESTS.rglob("test_*.py"))
        for test in unmarked_tests(ast.parse(path.read_text(encoding="utf-8")))
        if any(map(reads_a_clock, ast.walk(test)))
    ]
    assert set(unmarked) <= _DEADLINES, "mark these with @pytest.mark.timing"


def unmarked_tests(module: ast.Module) -> Iterator[ast.FunctionDef]:
    """Yield the tests of a module that do not bear the mark, neither themselves nor by their module."""
    whole = [
        one.value for one in module.body if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "pytestmark"
    ]
    if not any("timing" in ast.unparse(one) for one in whole):
        for one in module.body:
            marks = [ast.unparse(mark) for mark in one.decorator_list] if isinstance(one, ast.FunctionDef) else []
            if isinstance(one, ast.FunctionDef) and one.name.startswith("test_") and "pytest.mark.timing" not in marks:
                yield one


def reads_a_clock(node: ast.AST) -> bool:
    """Say whether a node reads a clock or has the event loop watched."""
    if isinstance(node, ast.Attribute) and node.attr in _CLOCKS:
        return isinstance(node.value, ast.Name) and node.value.id == "time"
    return isinstance(node, ast.Name) and node.id in _WATCHES


def test_tests_that_measure_time_come_last(request: pytest.FixtureRequest) -> None:
    measuring = [item.get_closest_marker("timing") is not None for item in request.session.items]
    assert measuring == sorted(measuring)
