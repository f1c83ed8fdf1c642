"""The list of the matters opened last: what it may hold, and what stays in it."""

import json
from pathlib import Path

import pytest

from smallprint.system.paths import config_folder
from smallprint.system.recent_matters import RecentMatters


def made(folder: Path, *names: str) -> list[Path]:
    paths = [folder / f"{name}.smallprint" for name in names]
    for path in paths:
        path.touch()
        RecentMatters().remember(path)
    return paths


def test_the_newest_comes_first_and_each_once(tmp_path: Path) -> None:
    first, second = made(tmp_path, "first", "second")
    RecentMatters().remember(first)
    assert RecentMatters().reachable() == [first, second]
    assert RecentMatters().newest() == first


def test_one_that_cannot_be_reached_is_kept_and_offered_again_when_it_is_back(tmp_path: Path) -> None:
    away, here = made(tmp_path, "away", "here")
    away.rename(tmp_path / "elsewhere")
    RecentMatters().remember(here)
    assert RecentMatters().reachable() == [here]
    (tmp_path / "elsewhere").rename(away)
    assert RecentMatters().reachable() == [here, away]


def test_ten_are_kept(tmp_path: Path) -> None:
    paths = made(tmp_path, *(f"m{number}" for number in range(12)))
    assert RecentMatters().reachable() == paths[:1:-1]


@pytest.mark.parametrize("content", ["null", "7", "{}", '[null, 7, [], {}, "", "a\\u0000b"]', "{", ""])
def test_a_list_of_another_shape_is_an_empty_one_and_can_be_written_again(content: str, tmp_path: Path) -> None:
    (config_folder() / "recent.json").write_text(content, encoding="utf-8")
    assert RecentMatters().reachable() == []
    assert RecentMatters().newest() is None
    [path] = made(tmp_path, "deal")
    assert RecentMatters().reachable() == [path]


def test_names_that_no_system_allows_and_files_among_folders_do_no_harm(tmp_path: Path) -> None:
    [path] = made(tmp_path, "deal")
    odd = [str(tmp_path / ("x" * 5000)), str(path / "below"), str(path)]
    (config_folder() / "recent.json").write_text(json.dumps(odd), encoding="utf-8")
    assert RecentMatters().reachable() == [path]


def test_a_list_that_cannot_be_written_costs_only_the_list(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (config_folder() / "recent.json").mkdir()
    RecentMatters().remember(tmp_path / "deal.smallprint")
    assert "was not kept" in caplog.text
