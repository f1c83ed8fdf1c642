"""How a report refers to the documents' files."""

from pathlib import Path

import pytest

from smallprint.export.links import relative_links


def test_a_file_beside_or_below_the_report_is_linked_by_a_relative_path(tmp_path: Path) -> None:
    (tmp_path / "in put").mkdir()
    beside, below = tmp_path / "a.pdf", tmp_path / "in put" / "b#.pdf"
    for one in (beside, below):
        one.write_bytes(b"x")
    links = relative_links({1: beside, 2: below, 3: tmp_path / "gone.pdf"}, tmp_path / "report.xlsx")
    assert links == {1: "a.pdf", 2: "in%20put/b%23.pdf"}


def test_a_way_through_the_folders_of_users_is_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "users" / "ann"
    contract, other = home / "deal" / "lease.pdf", tmp_path / "users" / "bob" / "lease.pdf"
    for one in (contract, other):
        one.parent.mkdir(parents=True)
        one.write_bytes(b"x")
    monkeypatch.setattr(Path, "home", lambda: home)
    assert relative_links({1: contract, 2: other}, home / "reports" / "a.xlsx") == {1: "../deal/lease.pdf"}
    assert relative_links({1: contract}, tmp_path / "users" / "bob" / "a.xlsx") == {}
