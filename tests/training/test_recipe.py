"""The judge's recipe from labels to files, stopped and gone on with, on tiny bases of both shapes.

Needs the group "training", which `make test` does not install: without it these tests are skipped.
"""

import hashlib
import json
import os
import pickle
import shutil
import signal
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from smallprint.locate.judged import load_judged_runs
from smallprint.locate.presence import load_presence
from smallprint.locate.ranking import load_ranking
from smallprint.system.state_file import write_state
from tests.build_gguf import Shape, build_gguf
from tests.training.labelled_contracts import write_labels
from tests.training.llama_states import llama_states

torch = pytest.importorskip("torch")
pytest.importorskip("catboost")
pytest.importorskip("sklearn")
pytest.importorskip("scipy")

from models.training.nano import __main__ as command  # noqa: E402
from models.training.nano import fitting, folds, numbers  # noqa: E402
from models.training.nano.examples import ASIDE, HEADED  # noqa: E402
from models.training.nano.folds import Means  # noqa: E402
from models.training.nano.reading import logits_of  # noqa: E402
from models.training.nano.recipe import Order, Recipe  # noqa: E402
from models.training.nano.stopping import Stopped  # noqa: E402
from models.training.nano.work import Work, WorkUnfit  # noqa: E402

FILES = ("judge.gguf", "judge.npz", "judge.toml", "runs.npz", "ranking.npz", "presence.npz")
STAGES = ("contracts.pkl", "parts.pkl", "short.pkl")  # what does not depend on the base
ONE = Means(workers=1)
HELD = Means(held=True)


@dataclass(frozen=True, slots=True)
class Run:
    """A run of the recipe that came to its end."""

    base: Path
    labels: Path
    out: Path
    work: Path

    def order(self, folder: Path, base: Path | None = None) -> Order:
        """Return the order to do it again elsewhere, with the stages before the judge done."""
        work = folder / "work"
        work.mkdir()
        for name in STAGES:
            shutil.copy(self.work / name, work / name)
        return Order(base or self.base, self.labels, folder / "out", work, rank=2)


def _base(file: Path, architecture: str) -> Path:
    return build_gguf(file, Shape(architecture, layers=2, attention=(0, 1)))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("run")
    base, labels = _base(folder / "base.gguf", "llama"), write_labels(folder / "labels.jsonl")
    arguments = ["--base", str(base), "--labels", str(labels), "--out", str(folder / "out"), "--rank", "2"]
    assert command.main([*arguments, "--workers", "1"]) == 0
    return Run(base, labels, folder / "out", folder / "out-work")


def _after_step(monkeypatch: pytest.MonkeyPatch, step: int, do: Callable[[], None]) -> None:
    """Do something right after a step, counted over all folds; the steps themselves are the real ones."""
    real, done = fitting._step, [0]

    def counted(*given: object) -> None:
        real(*given)
        done[0] += 1
        if done[0] == step:
            do()

    monkeypatch.setattr(fitting, "_step", counted)


def _end() -> None:
    raise MemoryError("the process ends here")


def _steps(work: Path, fold: int) -> int:
    return int(numbers.given_out(Work(work).fold(fold)))


def test_the_command_writes_what_the_program_takes(run: Run) -> None:
    said = tomllib.loads((run.out / "judge.toml").read_text())
    assert said["base_sha256"] == hashlib.sha256(run.base.read_bytes()).hexdigest()
    assert said["adapter_sha256"] == hashlib.sha256((run.out / "judge.gguf").read_bytes()).hexdigest()
    assert said["outputs_sha256"] == hashlib.sha256((run.out / "judge.npz").read_bytes()).hexdigest()
    assert said["layers"] == 1
    with np.load(run.out / "judge.npz", allow_pickle=False) as outputs:
        assert tuple(outputs["keys"][-len(HEADED) :]) == HEADED
        assert outputs["weights"].shape == (len(outputs["keys"]), 64)
    load_judged_runs(run.out / "runs.npz")
    load_ranking(run.out / "ranking.npz")
    load_presence(run.out / "presence.npz")


def test_every_contract_is_read_by_the_judge_that_did_not_see_it(run: Run) -> None:
    work = Work(run.work)
    given = folds.prepared(work)
    assert {one.fold for one in given.examples} == {0, 1, 2}, "none is kept aside"
    for number, example in enumerate(given.examples):
        assert np.load(work.scores(number)).shape == (len(example.lines), given.outputs)
    for fold in range(folds.FOLDS):
        windows = pickle.loads((work.fold(fold) / "windows.pkl").read_bytes())
        assert {given.examples[number].fold for number, _ in windows} == {0, 1, 2} - {fold}
        assert _steps(run.work, fold) == -(-len(windows) // 4)


def test_the_judge_that_is_written_learned_from_every_contract(run: Run) -> None:
    work = Work(run.work)
    given = folds.prepared(work)
    windows = pickle.loads((work.fold(ASIDE) / "windows.pkl").read_bytes())
    assert {given.examples[number].fold for number, _ in windows} == {0, 1, 2}
    whole = folds.trained(work, ASIDE, given.outputs)
    with np.load(run.out / "judge.npz") as outputs:
        assert np.allclose(outputs["weights"], whole.outputs.weight.detach().numpy(), rtol=1e-5)


def test_contracts_left_out_train_no_judge_and_the_stages_after_it_only_in_what_ships(run: Run, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in run.labels.read_text().splitlines()]
    aside = [row | {"name": f"aside {number}"} for number, row in enumerate(rows[:2])]
    labels, names = tmp_path / "more.jsonl", tmp_path / "names.txt"
    labels.write_text("".join(json.dumps(row) + "\n" for row in [aside[0], *rows, aside[1]]))
    names.write_text("aside 0\naside 1\n")
    out = tmp_path / "out"
    Recipe(Order(run.base, labels, out, tmp_path / "work", left_out=names, rank=2), ONE).run()
    work = Work(tmp_path / "work")
    given = folds.prepared(work)
    assert [one.name for one in given.examples if one.fold == ASIDE] == ["aside 0", "aside 1"]
    assert set(given.chances) == {row["name"] for row in rows}
    for fold in (*range(folds.FOLDS), ASIDE):
        windows = pickle.loads((work.fold(fold) / "windows.pkl").read_bytes())
        assert not [number for number, _ in windows if given.examples[number].fold == ASIDE]
    whole = folds.trained(work, ASIDE, given.outputs)
    first = given.examples[0]
    assert np.array_equal(np.load(work.scores(0)), logits_of(whole, first.windows, len(first.lines), 8))
    for name in ("runs.npz", "ranking.npz", "presence.npz"):
        assert (out / name).read_bytes() != (out / "development" / name).read_bytes()
    load_judged_runs(out / "development" / "runs.npz")


def test_a_run_stopped_within_a_fold_goes_on_to_the_same_files(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = run.order(tmp_path)
    _after_step(monkeypatch, _steps(run.work, 0) + 3, lambda: os.kill(os.getpid(), signal.SIGTERM))
    with pytest.raises(Stopped):
        Recipe(order, ONE).run()
    assert _steps(order.work, 0) == _steps(run.work, 0)
    assert _steps(order.work, 1) == 3
    Recipe(order, ONE).run()
    for name in FILES:
        assert (order.out / name).read_bytes() == (run.out / name).read_bytes(), name


def test_numbers_held_on_a_device_go_on_from_the_last_checkpoint(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = _base(tmp_path / "granite.gguf", "granite")
    order = run.order(tmp_path, base)
    monkeypatch.setattr(numbers, "_EVERY", 4)
    with monkeypatch.context() as patched:
        _after_step(patched, 6, _end)
        with pytest.raises(MemoryError):
            Recipe(order, HELD).run()
    assert _steps(order.work, 0) == 4
    Recipe(order, HELD).run()
    work = Work(order.work)
    ended = (work.fold(0) / "parameters.bin").read_bytes()
    for name in ("parameters.bin", "mean.bin", "square.bin", "next.json"):
        (work.fold(0) / name).unlink()
    folds.train(work, 0, ONE, lambda: False)  # in one go, by the other kind of numbers
    assert (work.fold(0) / "parameters.bin").read_bytes() == ended
    read = llama_states(base, [1, 2, 3])
    assert np.abs(llama_states(base, [1, 2, 3], order.out / "judge.gguf") - read).max() > 0


def test_two_workers_learn_from_every_batch_between_them(run: Run, tmp_path: Path) -> None:
    order = run.order(tmp_path)
    for name in ("examples.pkl", "scores", "fold0", "fold1", "fold2", "fold3", "second"):
        copy = shutil.copytree if (run.work / name).is_dir() else shutil.copy
        copy(run.work / name, order.work / name)
    for name in ("parameters.bin", "mean.bin", "square.bin", "next.json"):
        (order.work / "fold2" / name).unlink()
    for file in (order.work / "fold2").glob("seen.*"):
        file.unlink()
    Recipe(order, Means(workers=2)).run()
    targets = [np.load(file)["target"] for file in (order.work / "fold2").glob("seen.*.npz")]
    expected = [np.load(file)["target"] for file in (run.work / "fold2").glob("seen.*.npz")]
    assert sum(map(len, targets)) == sum(map(len, expected))
    learned = np.fromfile(order.work / "fold2" / "parameters.bin", np.float32)
    assert np.isfinite(learned).all()
    assert np.abs(learned - np.fromfile(run.work / "fold2" / "parameters.bin", np.float32)).mean() < 0.01


def test_a_folder_of_work_takes_no_other_settings(run: Run) -> None:
    with pytest.raises(WorkUnfit, match="another rank and seed"):
        Recipe(Order(run.base, run.labels, run.out, run.work, rank=3, seed=8), ONE)


def test_labels_that_lack_a_type_are_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    few = tmp_path / "few.jsonl"
    few.write_text(run.labels.read_text().splitlines()[0] + "\n")
    with pytest.raises(WorkUnfit, match="No contract has a label of "):
        Recipe(Order(run.base, few, tmp_path / "out", tmp_path / "work", rank=2), ONE).run()


@pytest.mark.parametrize(("whole", "expected"), [(True, 9.0), (False, 1.0)])
def test_a_checkpoint_is_taken_whole_or_not_at_all(tmp_path: Path, whole: bool, expected: float) -> None:
    for name in ("parameters.bin", "mean.bin", "square.bin"):
        np.full(3, 1, np.float32).tofile(tmp_path / name)
        np.full(3, 9, np.float32).tofile(tmp_path / f"{name}.new")
    write_state(tmp_path / "next.json", 1)
    if whole:
        write_state(tmp_path / "next.json.new", 9)
        (tmp_path / "mean.bin.new").replace(tmp_path / "mean.bin")  # it had begun to take their places
    numbers._finish_writing(tmp_path)
    assert numbers.given_out(tmp_path) == expected
    for name in ("parameters.bin", "mean.bin", "square.bin"):
        assert (np.fromfile(tmp_path / name, np.float32) == expected).all()
    assert not list(tmp_path.glob("*.new"))
