"""ContractNLI's answers -> how a contract stands to statements. One command, seeded:

    python -m models.training.statements NLI.json [NLI.json ...] --out models/statements

NLI.json are files of ContractNLI (Koreeda and Manning 2021, CC BY 4.0). Prints first what folds by document say: share
of right stands, macro F1, and how often the passages shown hold a marked sentence. Then it trains on all of them. The
weights of each fold go to OUT/development, so that `make bench ONLY=playbooks` measures on documents they did not see.
"""

import argparse
import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from models.training import heads
from models.training.contracts import Contract
from smallprint.domain.statement import Stand
from smallprint.ingest import read_text
from smallprint.locate.features import BAGS, candidates_of
from smallprint.locate.statements import STAND_FEATURES, compiled_cues, cues_there, evidence_of, stand_features
from smallprint.locate.trained import FILE
from smallprint.segment import segment
from smallprint.system.paths import shipped

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Arrays = dict[str, NDArray[np.generic]]

SEED = 7
FOLDS = 5
SHARES = {"own": 1.0, "headings": 0.4, "before": 0.4, "after": 0.0, "place": 0.1, "opening": 0.0}
PENALTY, STAND_PENALTY = 30.0, 0.3  # C of both regressions
FEWEST = 8  # documents that deny a statement, or denial is not learned
_STANDS = {"NotMentioned": 0, "Entailment": 1, "Contradiction": 2}


@dataclass(frozen=True, slots=True)
class Answered:
    """Agreements with their stands (documents, statements), marked passages: arrays (passages, statements), and which
    cues stand in them (documents, statements, cues).
    """

    contracts: list[Contract]
    stands: Ints
    marked: list[NDArray[np.bool_]]
    cues: Floats
    fitted: NDArray[np.bool_]  # of which set: whether it is one whose folds are reported


class Fit:
    """The regressions of all statements, on some of the documents."""

    def __init__(self, design: sparse.csr_matrix, document: Ints, answered: Answered) -> None:
        self.design, self.document, self.answered = design, document, answered
        self.marked = np.concatenate(answered.marked)

    def heads(self, documents: Ints) -> tuple[Floats, Floats]:
        """Return weights (columns, 2 * statements) and bias of heads that documents teach."""
        rows = np.flatnonzero(np.isin(self.document, documents))
        count = self.answered.stands.shape[1]
        weights = np.zeros((self.design.shape[1], 2 * count), dtype=np.float32)
        bias = np.full(2 * count, -9.0, dtype=np.float32)
        for number in range(count):
            for side, stand in enumerate((1, 2)):
                held = self.answered.stands[:, number] == stand
                right = (self.marked[:, number] & held[self.document])[rows]
                if held.sum() >= FEWEST and right.sum() > 1:
                    model = LogisticRegression(C=PENALTY, max_iter=300).fit(self.design[rows], right)
                    weights[:, 2 * number + side] = model.coef_[0]
                    bias[2 * number + side] = model.intercept_[0]
        return weights, bias

    def chances(self, fitted: tuple[Floats, Floats], documents: Ints) -> dict[int, Floats]:
        """Return the chances of the passages of documents, (passages, 2 * statements) each."""
        weights, bias = fitted
        found = {}
        for one in documents.tolist():
            logits = self.design[np.flatnonzero(self.document == one)] @ weights + bias
            found[one] = np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), dtype=np.float32)
        return found

    def stands(self, chances: dict[int, Floats], documents: Ints) -> Arrays:
        """Return the second regression of each statement, as `load_statements` reads it."""
        count, width = self.answered.stands.shape[1], len(STAND_FEATURES) + self.answered.cues.shape[2]
        mean, spread = (np.zeros((count, width), dtype=np.float32) for _ in range(2))
        stands = np.zeros((count, len(Stand), width), dtype=np.float32)
        level = np.full((count, len(Stand)), -9.0, dtype=np.float32)
        for number in range(count):
            rows = np.array([self.row(chances[one], one, number) for one in documents.tolist()])
            mean[number], spread[number] = rows.mean(axis=0), rows.std(axis=0) + 1e-6
            truth = self.answered.stands[documents, number].copy()
            if (self.answered.stands[:, number] == 2).sum() < FEWEST:
                truth[truth == 2] = 1
            model = LogisticRegression(C=STAND_PENALTY, max_iter=500)
            model.fit((rows - mean[number]) / spread[number], truth)
            if len(model.classes_) == 2:  # one row of weights, those of the second class
                first, second = model.classes_
                stands[number, second], level[number, second] = model.coef_[0], model.intercept_[0]
                level[number, first] = 0
            else:
                stands[number, model.classes_], level[number, model.classes_] = model.coef_, model.intercept_
        return {"mean": mean, "spread": spread, "stands": stands, "level": level}

    def row(self, chances: Floats, document: int, number: int) -> tuple[float, ...]:
        """Return the features of one statement in a document."""
        told = stand_features(chances[:, 2 * number], chances[:, 2 * number + 1])
        return (*told, *self.answered.cues[document, number].tolist())


def load(files: Sequence[Path], hypotheses: Sequence[str], cues: Sequence[Sequence[str]]) -> Answered:
    """Read ContractNLI's files; the folds of the first one are reported."""
    contracts, stands, marked, first = [], [], [], []
    for place, file in enumerate(files):
        for entry in json.loads(file.read_text(encoding="utf-8"))["documents"]:
            document = read_text(entry["text"].encode(), entry["file_name"], "0" * 64)
            segmentation = segment(document)
            passages = candidates_of(document, segmentation)
            contracts.append(Contract(entry["file_name"], document, segmentation, passages, {}))
            answers = entry["annotation_sets"][0]["annotations"]
            stands.append([_STANDS[answers[key]["choice"]] for key in hypotheses])
            places = [answers[key]["spans"] for key in hypotheses]
            marked.append(np.stack([_marked(contracts[-1], entry, one) for one in places], axis=1))
            first.append(place == 0)
    looked_for = compiled_cues(cues)
    there = np.stack([cues_there(looked_for, one.document, one.passages) for one in contracts])
    return Answered(contracts, np.array(stands), marked, there, np.array(first))


def _marked(contract: Contract, entry: dict[str, Any], spans: Sequence[int]) -> NDArray[np.bool_]:
    """Say of each passage whether half of it is marked, or half of a marked sentence stands in it."""
    places = [entry["spans"][number] for number in spans]

    def tells(start: int, end: int) -> bool:
        return any(min(end, b) - max(start, a) > 0.5 * min(end - start, b - a) for a, b in places)

    return np.array([tells(passage.start, passage.end) for passage in contract.passages], dtype=bool)


def _out_of_fold(fit: Fit, documents: Ints, folds: Ints) -> dict[int, Floats]:
    """Return the chances of passages by heads that did not see their document."""
    found: dict[int, Floats] = {}
    for fold in np.unique(folds[documents]):
        inside, outside = documents[folds[documents] != fold], documents[folds[documents] == fold]
        found |= fit.chances(fit.heads(inside), outside)
    return found


def _report(fit: Fit, folds: Ints) -> None:
    """Print what is right in documents that neither regression saw."""
    answered = fit.answered
    said = np.zeros_like(answered.stands)
    shown, first = [], []
    for fold in range(FOLDS):
        inside, outside = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        second = fit.stands(_out_of_fold(fit, inside, folds), inside)
        for one, chances in fit.chances(fit.heads(inside), outside).items():
            for number in range(said.shape[1]):
                row = (np.array(fit.row(chances, one, number)) - second["mean"][number]) / second["spread"][number]
                said[one, number] = np.argmax(second["stands"][number] @ row + second["level"][number])
                marked = answered.marked[one][:, number]
                if marked.any():
                    evidence = evidence_of(chances[:, 2 * number : 2 * number + 2].max(axis=1))
                    shown.append(marked[list(evidence)].any())
                    first.append(marked[evidence[0]])
    for name, some in (("first file", answered.fitted), ("all", np.ones(len(said), dtype=bool))):
        truth, guess = answered.stands[some].ravel(), said[some].ravel()
        print(f"{name}: accuracy {(truth == guess).mean():.3f}, macro F1 {f1_score(truth, guess, average='macro'):.3f}")
    print(f"evidence: shown {np.mean(shown):.3f}, first {np.mean(first):.3f}")


def _stored(fit: Fit, documents: Ints, known: Ints, rarity: Floats) -> Arrays:
    """Return the heads that documents teach; `known` says which of the 2**BITS features each column is."""
    weights, bias = fit.heads(documents)
    used = np.flatnonzero(np.abs(weights).max(axis=1) > 0)
    columns = known[used]
    scales = np.maximum(np.abs(weights).max(axis=0), 1e-9) / 127
    return {
        "columns": columns.astype(np.int32),
        "weights": np.round(weights[used] / scales).astype(np.int8),
        "scales": scales.astype(np.float32),
        "rarity": rarity[columns],
        "shares": np.array([SHARES[name] for name in BAGS], dtype=np.float32),
        "bias": bias,
    }


def main(files: Sequence[Path], out: Path) -> None:
    """Train, and write `heads.npz`."""
    listed = tomllib.loads(shipped("resources", "statements.toml").read_text(encoding="utf-8"))
    cues = [entry["cues"] for entry in listed.values()]
    answered = load(files, [entry["hypothesis"] for entry in listed.values()], cues)
    bags = heads.Bags(answered.contracts)
    rarity = heads.rarity(bags, np.arange(len(bags.contract)))
    known = np.flatnonzero(rarity)
    fit = Fit(heads.design(bags, rarity, SHARES)[:, known], bags.contract, answered)
    folds = np.random.default_rng(SEED).permutation(len(answered.contracts)) % FOLDS
    _report(fit, folds)
    most = max(map(len, cues))
    named = {"keys": np.array(list(listed)), "cues": np.array([[*own, *[""] * (most - len(own))] for own in cues])}

    def write(folder: Path, taught: Ints, **more: NDArray[np.generic]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        second = fit.stands(_out_of_fold(fit, taught, folds), taught)
        np.savez_compressed(folder / FILE, **named, **_stored(fit, taught, known, rarity), **second, **more)

    write(out, np.arange(len(answered.contracts)))
    for fold in range(FOLDS):
        held = np.flatnonzero((folds == fold) & answered.fitted)  # places in the first file
        write(out / "development" / str(fold), np.flatnonzero(folds != fold), held=held)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="NLI.json")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    main(given.files, given.out)
