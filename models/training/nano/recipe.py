"""Labels and a base -> a judge, in stages that are each done once."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.training import contracts as labelled
from models.training import presence
from models.training.__main__ import Trainer
from models.training.contracts import Contract
from models.training.nano import adapter, folds, second, sources
from models.training.nano.base import BaseUnfit, open_base, read_shape
from models.training.nano.examples import ASIDE, FOLDS, HEADED, Example
from models.training.nano.examples import labelled as labelled_example
from models.training.nano.folds import Means, Prepared
from models.training.nano.stopping import stoppable
from models.training.nano.vocabulary import tokenizer
from models.training.nano.work import Settings, Work, WorkUnfit
from models.training.nano.worker import PARENT
from smallprint.locate import load_catalogue
from smallprint.read.short.spans import SHORT_CLAUSES
from smallprint.system.paths import shipped

Floats = NDArray[np.float32]

_LATER = ("runs.npz", "ranking.npz", "presence.npz")  # the stages after the judge
_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for; `layers` None is half of the base's, `templates` a folder of .docx, `evidence` ContractNLI.

    `left_out` names contracts that the judge is not trained on, so that it can be measured with them.
    """

    base: Path
    labels: Path
    out: Path
    work: Path
    left_out: Path | None = None
    templates: Path | None = None
    evidence: Path | None = None
    layers: int | None = None
    rank: int = 8
    batch: int = 4
    seed: int = 7


@dataclass(frozen=True, slots=True)
class _Alone:
    """What heads that were not trained on a contract say of it, for the contracts `numbers` of all."""

    numbers: list[int]
    trainer: Trainer
    parts: list[Floats]
    short: list[presence.Spans]

    def chances(self) -> dict[str, Floats]:
        """Return the chance of each passage and type, by contract."""
        together = zip(self.trainer.contracts, self.parts, strict=True)
        return {one.name: 1 / (1 + np.exp(-own.sum(axis=0))) for one, own in together}


class Recipe:
    """All stages, in order."""

    def __init__(self, order: Order, means: Means) -> None:
        self._order = order
        self._means = means
        self._settings = _settings(order)
        self._work = Work(order.work)
        self._work.belongs_to(self._settings)
        self._begun = time.monotonic()

    def run(self) -> None:
        """Do what is not done yet; raises BaseUnfit, WorkUnfit, Stopped."""
        torch.set_num_threads(1)
        contracts = self._work.kept("contracts", self._contracts)
        learned = [number for number, one in enumerate(contracts) if one.name not in self._aside]
        self._say(f"{len(contracts)} contracts, {len(learned)} to train the judge on")
        first = self._alone(contracts, learned, "")
        given = self._work.kept("examples", lambda: self._examples(contracts, first))
        self._say(f"{len(given.examples)} examples")
        for fold in (*range(FOLDS), ASIDE):
            if not folds.is_trained(self._work, fold):
                self._fit(fold)
            self._say("judge of all" if fold == ASIDE else f"judge of fold {fold + 1}")
        self._read()
        self._say("scores of every contract by a judge that had not seen it")
        out = self._order.out
        out.mkdir(parents=True, exist_ok=True)
        judge = folds.trained(self._work, ASIDE, given.outputs)
        adapter.write([judge], [*given.keys, *HEADED], self._settings.base_sha256, out)
        self._second(first, "second", out / "development" if self._aside else out)
        if self._aside:
            self._second(self._alone(contracts, range(len(contracts)), "-all"), "second-all", out)
        self._say(f"wrote {out}")

    def _say(self, what: str) -> None:
        print(f"{time.monotonic() - self._begun:6.0f} s  {what}", flush=True)

    @property
    def _aside(self) -> frozenset[str]:
        file = self._order.left_out
        return frozenset(file.read_text(encoding="utf-8").splitlines() if file else ())

    def _contracts(self) -> list[Contract]:
        contracts: list[Contract] = labelled.load(
            self._order.labels, load_catalogue(shipped("resources", "clauses.toml"))
        )
        learned = [one for one in contracts if one.name not in self._aside]
        absent = [key for key in _keys() if not any(one.labels.get(key) for one in learned)]
        if absent:
            raise WorkUnfit(f"No contract has a label of {', '.join(absent)}. Give labels of all types.")
        return contracts

    def _alone(self, contracts: Sequence[Contract], numbers: Sequence[int], name: str) -> _Alone:
        """Return what heads say of some contracts, kept under a name."""
        trainer = Trainer([contracts[number] for number in numbers], _keys()[: -len(SHORT_CLAUSES)])
        parts = self._work.kept(f"parts{name}", lambda: trainer.passages()[1])
        return _Alone(list(numbers), trainer, parts, self._work.kept(f"short{name}", lambda: trainer.shorts()[1]))

    def _examples(self, contracts: Sequence[Contract], first: _Alone) -> Prepared:
        """Return the contracts as examples, in folds that are drawn, then the templates, then the evidence."""
        order, keys, aside = self._order, _keys(), self._aside
        drawn = np.random.default_rng(order.seed).permutation(len(contracts)) % FOLDS
        with tokenizer(order.base) as tokens_of:
            examples: list[Example] = [
                labelled_example(one, keys, ASIDE if one.name in aside else int(fold), tokens_of)
                for one, fold in zip(contracts, drawn, strict=True)
            ]
            if order.templates:
                examples += sources.templates(order.templates, len(keys), tokens_of)
            if order.evidence:
                examples += sources.evidence(order.evidence, len(keys), tokens_of)
        return Prepared(keys, examples, first.chances())

    def _fit(self, fold: int) -> None:
        if self._is_alone():
            with stoppable() as stop:
                folds.train(self._work, fold, self._means, stop)
        else:
            self._together([["fit", str(fold)]] * self._means.workers)

    def _read(self) -> None:
        (self._work.folder / "scores").mkdir(exist_ok=True)
        if self._is_alone():
            with stoppable() as stop:
                folds.read(self._work, (0, 1), self._means, stop)
        else:
            workers = self._means.workers
            self._together([["read", str(number), str(workers)] for number in range(workers)])

    def _is_alone(self) -> bool:
        return self._means.held or self._means.workers == 1

    def _together(self, tasks: Sequence[Sequence[str]]) -> None:
        """Do tasks in processes of one thread each; raises Stopped, or WorkUnfit where one of them failed."""
        command = [sys.executable, "-m", "models.training.nano.worker", str(self._work.folder.resolve())]
        environment = os.environ | {"OMP_NUM_THREADS": "1", PARENT: str(os.getpid())}
        with stoppable() as stop:
            workers = [subprocess.Popen([*command, *task], cwd=_ROOT, env=environment) for task in tasks]
            while any(worker.poll() is None for worker in workers):
                if stop():
                    for worker in workers:
                        worker.terminate()
                time.sleep(0.2)
        if any(worker.returncode for worker in workers):
            raise WorkUnfit("A worker ended too early; see above. The same command goes on from there.")

    def _second(self, alone: _Alone, name: str, out: Path) -> None:
        """Train the stages after the judge on some contracts, kept under a name, and write them."""
        made, trainer = self._work.folder / name, alone.trainer
        if not all((made / file).exists() for file in _LATER):
            judged = []
            for number, contract, own in zip(alone.numbers, trainer.contracts, alone.parts, strict=True):
                logits = np.load(self._work.scores(number))
                judged.append(second.heard_runs(contract, own, logits, trainer.keys, trainer.habits))
            self._say(f"{sum(len(one.right) for one in judged)} runs of passages")
            second.write(trainer.contracts, judged, alone.short, trainer.keys, _known(), made)
        out.mkdir(exist_ok=True)
        for file in _LATER:
            shutil.copyfile(made / file, out / file)


def _settings(order: Order) -> Settings:
    """Return what the results depend on; raises BaseUnfit or WorkUnfit where it cannot be used."""
    for file in (order.labels, order.left_out, order.evidence):
        if file is not None and not file.is_file():
            raise WorkUnfit(f"There is no file {file}. Check the command.")
    templates = sorted(order.templates.glob("*.docx")) if order.templates else []
    if order.templates and not templates:
        raise WorkUnfit(f"There is no .docx file in {order.templates}. Check the command.")
    shape = read_shape(open_base(order.base))
    layers = shape.layers // 2 if order.layers is None else order.layers
    if not 0 < layers <= shape.layers:
        raise BaseUnfit(f"The base has {shape.layers} layers, so it cannot be cut to {layers}. Give another --layers.")
    return Settings(
        base=str(order.base.resolve()),
        base_sha256=_sha256(order.base),
        labels_sha256=_sha256(order.labels),
        left_out_sha256=_sha256(*[order.left_out] if order.left_out else []),
        templates_sha256=_sha256(*templates),
        evidence_sha256=_sha256(*[order.evidence] if order.evidence else []),
        layers=layers,
        rank=order.rank,
        batch=order.batch,
        seed=order.seed,
    )


def _sha256(*files: Path) -> str:
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as content:
            while block := content.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _known() -> list[str]:
    """Return the types that the labels are about, in the catalogue's order."""
    return [one.key for one in load_catalogue(shipped("resources", "clauses.toml")).types if one.category]


def _keys() -> list[str]:
    """Return these types with the short ones last: the order of the judge's outputs."""
    known = _known()
    return [*(key for key in known if key not in SHORT_CLAUSES), *(key for key in known if key in SHORT_CLAUSES)]
