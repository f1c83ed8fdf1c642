"""How rare the words of contracts are: each passage counts a word once, whatever it is about.

    python -m models.training.rarity LABELS.jsonl --leave-out NAMES --out models/retrieval

Writes rarity.npz: the numbers of the words (`smallprint.retrieve.words.word_id`, sorted) and the share of passages
each is in.
Only texts are read, no label. Words in a single passage are left out; they count as that rare.
"""

import argparse
from collections import Counter
from pathlib import Path

import numpy as np

from models.training import contracts as labelled
from smallprint.locate import load_catalogue
from smallprint.retrieve.words import word_id, words
from smallprint.system.paths import shipped


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description="Count how rare words are.")
    parser.add_argument("labels", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--leave-out", type=Path, metavar="NAMES")
    options = parser.parse_args()
    left_out = options.leave_out.read_text(encoding="utf-8").splitlines() if options.leave_out else []
    seen: Counter[int] = Counter()
    passages = 0
    for contract in labelled.load(options.labels, load_catalogue(shipped("resources", "clauses.toml")), left_out):
        for passage in contract.passages:
            passages += 1
            seen.update({word_id(word) for word in words(contract.document.text[passage.start : passage.end])})
    numbers = sorted(number for number, count in seen.items() if count > 1)
    shares = np.array([(seen[number] + 1) / (passages + 1) for number in numbers], dtype=np.float32)
    options.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.out / "rarity.npz", words=np.array(numbers, dtype=np.uint32), shares=shares)
    print(f"{len(numbers)} words of {passages} passages")


if __name__ == "__main__":
    main()
