"""A run in several processes: each test once, files whole, a shared review in one process, and short files last."""

from pathlib import Path

from tests.workers import LONG, TOGETHER, longest_first, unit_of

TESTS = Path(__file__).parent


def _files() -> list[str]:
    return [path.relative_to(TESTS.parent).as_posix() for path in sorted(TESTS.rglob("test_*.py"))]


def test_who_asks_for_the_long_review_goes_to_one_process_and_every_other_file_is_by_itself() -> None:
    together = {file for file in _files() if unit_of(file) == TOGETHER}
    assert together >= {f"tests/end_to_end/test_{name}.py" for name in ("ask", "command_line", "event_loop", "judge")}
    assert {Path(file).parent.as_posix() for file in together} == {"tests/end_to_end"}
    assert all(unit_of(file) == file for file in _files() if file not in together)
    fixtures = (TESTS / "end_to_end" / "conftest.py").read_text(encoding="utf-8")
    assert all(f"def {name}(" in fixtures for name in LONG), "the fixture was renamed"


def test_the_longest_begin_first() -> None:
    order = sorted(_files(), key=longest_first)
    assert unit_of(order[0]) == TOGETHER
    assert longest_first(order[-1]) > longest_first("tests/batch/test_running.py") > longest_first(order[0])
