"""The tables of a batch in both formats: the same rows, whole files, and cells that are no formulas."""

from pathlib import Path

import pytest

from smallprint.batch.order import CSV, PARQUET
from smallprint.batch.parts import check_format, join_parts, part_name, write_part
from smallprint.errors import BatchFailed
from tests.batch.results import read

COLUMNS = {"document": str, "pages": int, "sure": bool, "confidence": float}
ROWS = [
    {"document": "ä “x”, y.pdf", "pages": 3, "sure": True, "confidence": 0.5},
    {"document": "=1+1\ud800", "pages": 0, "sure": False, "confidence": 1.0},
]


def test_parquet_keeps_numbers_as_numbers_and_joins_its_parts(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="Parquet needs smallprint[batch]")
    for shard, row in enumerate(ROWS, 1):
        write_part(tmp_path / part_name("terms", shard, PARQUET), COLUMNS, [row])
    write_part(tmp_path / part_name("terms", 3, PARQUET), COLUMNS, [])
    join_parts(tmp_path, "terms", PARQUET, tmp_path / "terms.parquet")
    assert read(tmp_path / "terms.parquet") == [ROWS[0], {**ROWS[1], "document": "=1+1?"}]


def test_csv_has_one_head_and_no_formulas(tmp_path: Path) -> None:
    rows = [ROWS[0], {**ROWS[1], "document": "=1+1"}]
    for shard, row in enumerate(rows, 1):
        write_part(tmp_path / part_name("terms", shard, CSV), COLUMNS, [row])
    join_parts(tmp_path, "terms", CSV, tmp_path / "terms.csv")
    assert [one["document"] for one in read(tmp_path / "terms.csv")] == ["ä “x”, y.pdf", "'=1+1"]
    assert (tmp_path / "terms.csv").read_bytes().count(b"confidence") == 1


def test_a_part_that_cannot_be_written_leaves_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / part_name("terms", 1, CSV)
    write_part(target, COLUMNS, ROWS[:1])
    before = target.read_bytes()
    with pytest.raises(KeyError):
        write_part(target, {**COLUMNS, "lacking": str}, ROWS[:1])
    assert target.read_bytes() == before


def test_a_batch_does_not_change_its_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    check_format(CSV)
    with pytest.raises(BatchFailed, match=r"smallprint\[batch\]"):
        check_format(PARQUET)
