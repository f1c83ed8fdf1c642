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
from models.training.nano.examples import HEADED, Example
from models.training.nano.examples import labelled as labelled_example
from models.training.nano.folds import FOLDS, Means, Prepared
from models.training.nano.stopping import stoppable
from models.training.nano.vocabulary import tokenizer
from models.training.nano.work import Settings, Work, WorkUnfit
from models.training.nano.worker import PARENT
from smallprint.locate import load_catalogue
from smallprint.read.short.spans import SHORT_CLAUSES
from smallprint.system.paths import shipped

Floats = NDArray[np.float32]

_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for; `layers` None is half of the base's, `templates` a folder of .docx, `evidence` ContractNLI."""

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
        self._say(f"{len(contracts)} contracts")
        trainer = Trainer(contracts, _keys()[: -len(SHORT_CLAUSES)])
        parts = self._work.kept("parts", lambda: trainer.passages()[1])
        short = self._work.kept("short", lambda: trainer.shorts()[1])
        given = self._work.kept("examples", lambda: self._examples(contracts, parts))
        self._say(f"{len(given.examples)} examples")
        for fold in range(FOLDS):
            if not folds.is_trained(self._work, fold):
                self._fit(fold)
            self._say(f"judge of fold {fold + 1}")
        self._read()
        self._say("scores of every contract by the judge that had not seen it")
        self._order.out.mkdir(parents=True, exist_ok=True)
        judges = [folds.trained(self._work, fold, given.outputs) for fold in range(FOLDS)]
        adapter.write(judges, [*given.keys, *HEADED], self._settings.base_sha256, self._order.out)
        self._second(contracts, parts, short, trainer)
        self._say(f"wrote {self._order.out}")

    def _say(self, what: str) -> None:
        print(f"{time.monotonic() - self._begun:6.0f} s  {what}", flush=True)

    def _contracts(self) -> list[Contract]:
        left_out = self._order.left_out.read_text(encoding="utf-8").splitlines() if self._order.left_out else []
        catalogue = load_catalogue(shipped("resources", "clauses.toml"))
        contracts: list[Contract] = labelled.load(self._order.labels, catalogue, left_out)
        absent = [key for key in _keys() if not any(contract.labels.get(key) for contract in contracts)]
        if absent:
            raise WorkUnfit(f"No contract has a label of {', '.join(absent)}. Give labels of all types.")
        return contracts

    def _examples(self, contracts: Sequence[Contract], parts: Sequence[Floats]) -> Prepared:
        """Return the contracts as examples, in folds that are drawn, then the templates, then the evidence."""
        order, keys = self._order, _keys()
        fold = np.random.default_rng(order.seed).permutation(len(contracts)) % FOLDS
        with tokenizer(order.base) as tokens_of:
            examples: list[Example] = [
                labelled_example(contract, keys, int(number), tokens_of)
                for contract, number in zip(contracts, fold, strict=True)
            ]
            if order.templates:
                examples += sources.templates(order.templates, len(keys), tokens_of)
            if order.evidence:
                examples += sources.evidence(order.evidence, len(keys), tokens_of)
        chances = {one.name: 1 / (1 + np.exp(-own.sum(axis=0))) for one, own in zip(contracts, parts, strict=True)}
        return Prepared(keys, examples, chances)

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

    def _second(
        self,
        contracts: Sequence[Contract],
        parts: Sequence[Floats],
        short: Sequence[presence.Spans],
        trainer: Trainer,
    ) -> None:
        made, keys = self._work.folder / "second", trainer.keys
        if not (made / "presence.npz").exists():
            judged = []
            for number, (contract, own) in enumerate(zip(contracts, parts, strict=True)):
                logits = np.load(self._work.scores(number))
                judged.append(second.heard_runs(contract, own, logits, keys, trainer.habits))
            self._say(f"{sum(len(one.right) for one in judged)} runs of passages")
            second.write(contracts, judged, short, keys, _known(), made)
        for name in ("runs.npz", "presence.npz"):
            shutil.copyfile(made / name, self._order.out / name)


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
