"""Train the trees that rank short candidates.

    python -m models.training.train_short LABELS.jsonl OUT.npz [--leave NAMES]

LABELS.jsonl is CUAD's training split, one contract a line: {"name", "text", "spans": {category: [[start, end], ...]}}.
`--leave` names a file of contracts to leave out, and prints the average precision on them. Needs scikit-learn.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score

from app.ingest.text import read_text
from app.read.short_spans import FEATURE_NAMES, SHORT_CLAUSES, ShortCandidate, short_candidates
from app.segment import segment

CATEGORIES = ("Document Name", "Parties", "Agreement Date", "Effective Date")
SEED = 7
PUNCTUATION = str.maketrans("", "", ".,;:")


def words(text: str) -> frozenset[str]:
    """Return the words of the text as CUAD compares them."""
    return frozenset(text.translate(PUNCTUATION).lower().replace("/", " ").split())


def is_label(text: str, labels: list[str], parties: bool) -> bool:
    """Say whether the text is one of the labels as CUAD counts it: word overlap of half, or a party contained."""
    own = words(text)
    for label in map(words, labels):
        if label and (len(own & label) >= 0.5 * len(own | label) or (parties and label <= own)):
            return True
    return False


def examples(labels: Path) -> Iterator[tuple[str, ShortCandidate, bool]]:
    """Yield (contract, candidate, is it a label) for every candidate of every contract."""
    for line in labels.read_text(encoding="utf-8").split("\n"):  # splitlines() would also cut at U+2028 in a text
        if not line:
            continue
        contract = json.loads(line)
        document = read_text(contract["text"].encode(), contract["name"], "0" * 64)
        for candidate in short_candidates(document, segment(document)):
            category = CATEGORIES[SHORT_CLAUSES.index(candidate.clause)]
            marked = [contract["text"][start:end] for start, end in contract["spans"][category]]
            text = document.text[candidate.start : candidate.end]
            yield contract["name"], candidate, is_label(text, marked, category == "Parties")


def flat(model: HistGradientBoostingClassifier) -> dict[str, np.ndarray]:
    """Return the trees as the flat arrays that app/read/short_scores.py walks."""
    feature, threshold, left, right, roots, depth = [], [], [], [], [], 0
    for (tree,) in model._predictors:
        first = len(feature)
        roots.append(first)
        for node in tree.nodes:
            leaf = bool(node["is_leaf"])
            feature.append(-1 if leaf else int(node["feature_idx"]))
            threshold.append(float(node["value"] if leaf else node["num_threshold"]))
            left.append(0 if leaf else first + int(node["left"]))
            right.append(0 if leaf else first + int(node["right"]))
            depth = max(depth, int(node["depth"]))
    whole = {"feature": feature, "left": left, "right": right, "roots": roots, "depth": depth}
    arrays = {name: np.array(values, dtype=np.int32) for name, values in whole.items()}
    arrays["threshold"] = np.array(threshold, dtype=np.float32)
    arrays["base"] = np.array(float(np.ravel(model._baseline_prediction)[0]), dtype=np.float32)
    return arrays


def main() -> None:
    """Train one set of trees a clause type and write them all."""
    parser = argparse.ArgumentParser(description="Train the trees that rank short candidates.")
    parser.add_argument("labels", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--leave", type=Path)
    options = parser.parse_args()
    left_out = set(options.leave.read_text(encoding="utf-8").splitlines()) if options.leave else set()
    rows = list(examples(options.labels))
    arrays = {"features": np.array(FEATURE_NAMES), "clauses": np.array(SHORT_CLAUSES)}
    for clause in SHORT_CLAUSES:
        own = [row for row in rows if row[1].clause == clause]
        features = np.array([row[1].features for row in own], dtype=np.float32)
        target = np.array([row[2] for row in own])
        held = np.array([row[0] in left_out for row in own])
        model = HistGradientBoostingClassifier(
            max_iter=150,
            learning_rate=0.06,
            max_leaf_nodes=15,
            min_samples_leaf=15,
            l2_regularization=5,
            early_stopping=False,
            random_state=SEED,
        ).fit(features[~held], target[~held])
        if held.any():
            chances = model.predict_proba(features[held])[:, 1]
            print(f"{clause}: average precision {average_precision_score(target[held], chances):.3f}")
        arrays |= {f"{clause}/{name}": values for name, values in flat(model).items()}
    options.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.out, **arrays)


if __name__ == "__main__":
    main()
