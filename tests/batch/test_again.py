"""A batch that is given again: files that changed, a program that changed, names of any kind, copies."""

import os
import shutil
import sqlite3
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.batch.order import USUAL, BatchOrder
from smallprint.batch.running import BatchAsked, BatchPace, run_batch
from smallprint.batch.shard import Step
from smallprint.bootstrap import open_services
from smallprint.cli import run
from smallprint.domain.progress import CancelToken
from tests.batch.results import contracts, findings, in_matters, rows, states
from tests.cli.contracts import contract

FAST = BatchOrder(judged=False, shard=USUAL.shard)
Said = list[str]


def batch(source: Path, out: Path, order: BatchOrder = FAST, hear: Callable[[BatchPace], None] | None = None) -> Said:
    """Run a batch with one worker, and return its remarks."""
    said: Said = []
    services = open_services()
    try:
        asked = BatchAsked(source, out, 1, order)
        run_batch(services, asked, hear or (lambda _pace: None), said.append, CancelToken())
    finally:
        services.close()
    return said


def test_a_file_that_changed_is_read_anew_and_what_was_read_of_it_is_gone(tmp_path: Path) -> None:
    source, out = contracts(tmp_path / "files", 4, long=1), tmp_path / "out"
    shutil.copy(source / "deal 0.txt", source / "same as deal 0.txt")
    (source / "later.txt").write_bytes(b"")
    assert batch(source, out) == []
    before = in_matters(out)
    contract(source / "deal 0.txt", long=3)
    contract(source / "later.txt")
    (source / "deal 3.txt").unlink()  # what was read of it stays
    assert batch(source, out) == ["2 files changed since the batch took them, and will be read anew."]
    assert states(out) == {"done": 6}
    now = in_matters(out)
    assert len(now) == len(set(now)) == 6
    assert set(before) < set(now), "the copy holds the bytes that the changed file had"
    documents = [row["document"] for row in rows(out, "documents")]
    assert sorted(documents) == sorted({*documents}), "no document is there twice"
    assert len(rows(out, "terms")) == 6
    assert rows(out, "unread") == []
    assert set(findings(out)) == set(now)
    assert batch(source, out) == []


def test_a_model_on_a_server_reads_no_clauses_which_is_told(tmp_path: Path) -> None:
    services = open_services()
    try:
        services.settings = replace(services.settings, server="http://127.0.0.1:9/v1")
        asked = BatchAsked(contracts(tmp_path / "files", 1, long=1), tmp_path / "out", 1, BatchOrder(judged=True))
        said: Said = []
        run_batch(services, asked, lambda _pace: None, said.append, CancelToken())
    finally:
        services.close()
    assert said == [
        "The model on a server that is chosen reads no clauses, so this batch is read without the Nano model. "
        "“smallprint models use smollm2-135m” lets it read."
    ]
    assert states(tmp_path / "out") == {"done": 1}


def test_another_program_that_goes_on_is_told(tmp_path: Path) -> None:
    source, out = contracts(tmp_path / "files", 2, long=1), tmp_path / "out"
    batch(source, out)
    with sqlite3.connect(out / "work.sqlite") as db:
        db.execute("UPDATE about SET value = 'Smallprint 0.0.1 and the Nano model' WHERE key = 'made_with'")
    (said,) = batch(source, out)
    assert said.startswith("This batch was begun with Smallprint 0.0.1 and the Nano model; what is left is read with ")
    assert all(row["program"] for row in rows(out, "documents"))


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
def test_names_of_any_kind_are_read_and_other_files_are_told_of(tmp_path: Path) -> None:
    source = contracts(tmp_path / "files", 1, long=1)
    for name in (b"bad\xff.txt", b"new\nline.txt", "turned\u202efdp.txt".encode()):
        text = (source / "deal 0.txt").read_text() + name.decode("latin-1")
        Path(os.fsdecode(os.fsencode(source) + b"/" + name)).write_text(text)
    (source / "programme.exe").write_bytes(b"MZ")
    (source / "around").symlink_to(".")
    said = batch(source, tmp_path / "out")
    assert said == ["1 file left out: no contract is read from files of such kinds."]
    assert states(tmp_path / "out") == {"done": 4}
    assert len(rows(tmp_path / "out", "terms")) == 4


def test_what_came_out_of_an_archive_is_told_as_a_place_in_it(tmp_path: Path) -> None:
    source = contracts(tmp_path / "files", 2, long=1)
    inner = tmp_path / "annexes.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.write(source / "deal 1.txt", "old/deal 1.txt")
    with zipfile.ZipFile(source / "room.zip", "w") as archive:
        archive.write(source / "deal 0.txt", "leases/deal 0.txt")
        archive.write(inner, "annexes.zip")
        archive.writestr("torn.pdf", b"%PDF-1.7")
    for name in ("deal 0.txt", "deal 1.txt"):
        (source / name).unlink()
    folder = source / "not an archive.zip"
    folder.mkdir()
    contract(folder / "deal 2.txt")
    told = {
        str(source / "room.zip" / "deal 0.txt"),
        str(source / "room.zip" / "annexes.zip" / "deal 1.txt"),
        str(source / "room.zip" / "torn.pdf"),
        str(folder / "deal 2.txt"),
    }
    batch(source, tmp_path / "out")
    assert {row["path"] for row in rows(tmp_path / "out", "documents")} == told
    assert {row["path"] for row in rows(tmp_path / "out", "unread")} == {str(source / "room.zip" / "torn.pdf")}


def test_a_folder_that_may_not_be_looked_into_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = contracts(tmp_path / "files", 1, long=1)
    (source / "board").mkdir()
    may = os.access  # who runs tests as root may look into everything
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "board" and may(path, mode))
    assert run(["batch", str(source), "--out", str(tmp_path / "out"), "--fast", "--workers", "1"]) == 1
    assert states(tmp_path / "out") == {"done": 1}


def test_copies_make_no_empty_matter_and_each_file_counts_once(tmp_path: Path) -> None:
    source, out = contracts(tmp_path / "files", 1, long=1), tmp_path / "out"
    shutil.copy(source / "deal 0.txt", source / "a copy.txt")
    batch(source, out, BatchOrder(judged=False, shard=1))
    shutil.copy(source / "deal 0.txt", source / "later copy.txt")
    paces: list[BatchPace] = []
    batch(source, out, BatchOrder(judged=False, shard=1), paces.append)
    assert states(out) == {"done": 1, "copy": 2}
    assert [path.name for path in (out / "matters").iterdir()] == ["shard-00001.smallprint"]


def test_a_file_that_is_read_again_counts_once() -> None:
    pace = BatchPace(3, 0)
    for step in (Step.BEGUN, Step.READ, Step.JUDGED, Step.READ, Step.JUDGED):
        pace.hear(step, 2)
    assert (pace.read, pace.judged) == (1, 1)
