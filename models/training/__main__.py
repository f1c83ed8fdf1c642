"""Train the clause weights: one command, seeded, the same files each time.

    python -m models.training LABELS.jsonl --out models/clauses [--leave-out NAMES]

LABELS.jsonl is CUAD v1's training split, one contract a line: {"name", "text", "spans": {category: [[start, end]]}}.
`--leave-out` names a file of contracts to leave out, one a line, to measure on them. Everything that is chosen by
looking at results (the short types' calibration, what is shown) is chosen on contracts that the scores were not
trained on, by folds.
Takes about fifteen minutes on two cores. Needs the extra "training": pip install -e '.[training]'.
"""

import argparse
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training import contracts as labelled
from models.training import heads, presence, runs, short
from models.training.contracts import Contract
from smallprint.domain.trees import Trees
from smallprint.locate import load_catalogue
from smallprint.locate.heads import Heads
from smallprint.locate.spans import RUN_FEATURES
from smallprint.read.short.spans import FEATURE_NAMES, SHORT_CLAUSES
from smallprint.system.paths import shipped

SEED = 7
FOLDS = 5
RUN_FOLDS = 3

Floats = NDArray[np.float32]
Arrays = dict[str, NDArray[np.generic]]


class Trainer:
    """Everything trained on one set of contracts."""

    def __init__(self, contracts: Sequence[Contract], keys: Sequence[str]) -> None:
        self.contracts = contracts
        self.keys = tuple(keys)
        self.folds = np.random.default_rng(SEED).integers(0, FOLDS, len(contracts))
        self.habits = runs.habits(contracts, self.keys)
        self.begun = time.monotonic()

    def say(self, what: str) -> None:
        """Print progress."""
        print(f"{time.monotonic() - self.begun:6.0f} s  {what}", flush=True)

    def passages(self) -> tuple[Arrays, list[Floats]]:
        """Return the heads trained on all contracts, and each contract's parts by heads that did not see it."""
        bags = heads.Bags(self.contracts)
        target = heads.targets(self.contracts, self.keys)
        self.say(f"{len(target)} passages, {int(target.sum())} labels")
        parts: list[Floats] = [np.zeros(0, dtype=np.float32)] * len(self.contracts)
        for fold in range(FOLDS):
            inside = np.flatnonzero(self.folds[bags.contract] != fold)
            trained = Heads.stored(heads.fit(bags, target, inside, SEED))
            for number in np.flatnonzero(self.folds == fold):
                parts[number] = trained.parts(bags.of(number), len(self.contracts[number].passages))
            self.say(f"heads of fold {fold + 1}")
        whole = heads.fit(bags, target, np.arange(len(target)), SEED)
        self.say("heads of all")
        return whole, parts

    def judge(self, parts: Sequence[Floats]) -> tuple[Trees, list[presence.Spans]]:
        """Return the trees over runs, and each contract's spans with out-of-fold scores."""
        judged = [runs.judged(one, own, self.keys, self.habits) for one, own in zip(self.contracts, parts, strict=True)]
        self.say(f"{sum(len(one.right) for one in judged)} runs of passages")
        spans: list[presence.Spans] = [{} for _ in self.contracts]
        for fold in range(RUN_FOLDS):
            trees = _fit([one for number, one in enumerate(judged) if number % RUN_FOLDS != fold])
            for number in range(fold, len(judged), RUN_FOLDS):
                spans[number] = self._spans(judged[number], trees)
            self.say(f"trees of fold {fold + 1}")
        trees = _fit(judged)
        self.say("trees of all")
        return trees, spans

    def shorts(self) -> tuple[Arrays, list[presence.Spans]]:
        """Return the arrays of the short types and each contract's spans with out-of-fold scores."""
        examples = short.Examples(self.contracts)
        self.say(f"{len(examples.right)} short candidates")
        spans: list[presence.Spans] = [{} for _ in self.contracts]
        for fold in range(FOLDS):
            trees = examples.fit(self.folds != fold, SEED)
            for number in np.flatnonzero(self.folds == fold):
                contract = self.contracts[number]
                for clause, kept in examples.scored(trees, int(number)).items():
                    text = contract.document.text
                    spans[number][clause] = [
                        presence.Span(s.start, s.end, s.chance, short.is_label(contract, clause, text[s.start : s.end]))
                        for s in kept
                    ]
            self.say(f"short trees of fold {fold + 1}")
        arrays: Arrays = {"features": np.array(FEATURE_NAMES), "clauses": np.array(SHORT_CLAUSES)}
        knots = {}
        for clause, trees_ in examples.fit(np.ones(len(self.contracts), dtype=bool), SEED).items():
            every = [span for own in spans for span in own[clause]]
            knots[clause] = presence.calibration(
                np.array([span.score for span in every], dtype=np.float32), np.array([span.right for span in every])
            )
            arrays |= trees_.arrays(f"{clause}/") | {f"{clause}/calibration": knots[clause]}
        calibrated = [_calibrated(own, knots) for own in spans]
        arrays |= {f"{clause}/anew": found for clause, found in short.anew(self.contracts, calibrated).items()}
        return arrays, calibrated

    def _spans(self, judged: runs.Judged, trees: Trees) -> presence.Spans:
        rows, chances = runs.kept(judged, trees)
        spans: presence.Spans = {}
        for row, chance in zip(rows.tolist(), chances.tolist(), strict=True):
            start = int(judged.place.starts[judged.runs.first[row]])
            end = int(judged.place.ends[judged.runs.last[row]])
            key = self.keys[judged.runs.types[row]]
            spans.setdefault(key, []).append(presence.Span(start, end, chance, bool(judged.right[row])))
        return spans


def _fit(judged: Sequence[runs.Judged]) -> Trees:
    evidence = np.concatenate([one.runs.evidence for one in judged])
    return runs.fit(evidence, np.concatenate([one.right for one in judged]), SEED)


def _calibrated(spans: presence.Spans, knots: dict[str, Floats]) -> presence.Spans:
    return {
        key: [replace(span, score=float(np.interp(span.score, *knots[key]))) for span in kept]
        for key, kept in spans.items()
    }


def main() -> None:
    """Train and write heads.npz, short.npz and presence.npz."""
    parser = argparse.ArgumentParser(description="Train the clause weights.")
    parser.add_argument("labels", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--leave-out", type=Path, metavar="NAMES")
    options = parser.parse_args()
    left_out = options.leave_out.read_text(encoding="utf-8").splitlines() if options.leave_out else []
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    contracts = labelled.load(options.labels, catalogue, left_out)
    known = [clause.key for clause in catalogue.types if clause.category]
    trainer = Trainer(contracts, [key for key in known if key not in SHORT_CLAUSES])
    whole, parts = trainer.passages()
    trees, spans = trainer.judge(parts)
    arrays, short_spans = trainer.shorts()
    spans = [a | b for a, b in zip(spans, short_spans, strict=True)]
    options.out.mkdir(parents=True, exist_ok=True)
    about = {"keys": np.array(trainer.keys), "habits": trainer.habits, "run_features": np.array(RUN_FEATURES)}
    np.savez_compressed(options.out / "heads.npz", **whole, **about, **trees.arrays("trees/"))
    np.savez_compressed(options.out / "short.npz", **arrays)
    np.savez_compressed(options.out / "presence.npz", **presence.fit(contracts, spans, known, SEED))
    trainer.say(f"wrote {options.out}")


if __name__ == "__main__":
    main()
