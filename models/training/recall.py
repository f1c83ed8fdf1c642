"""Of the contracts that have a clause type, in how many is something right listed? Writes models/clauses/recall.toml.

    python -m models.training.recall LABELS.jsonl PREDICTIONS.json NAMES.txt > models/clauses/recall.toml

PREDICTIONS.json is what `smallprint evaluate` wrote with weights that were not trained on the contracts named.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from smallprint.locate import load_catalogue
from smallprint.system.paths import shipped

_DROPPED = str.maketrans("", "", ".,;:")
_TIMES = 8  # how many times as long as the other one of two texts that fit may be
_HEAD = """\
# How often a clause type is found where it is there: [contracts that list something right, contracts that have it].
# Measured on CUAD v1 (The Atticus Project, CC BY 4.0), 82 contracts that the measured weights were not trained on.
# Written by models/training/recall.py; shown beside what was looked for and not found.
"""


def _words(text: str) -> Counter[str]:
    return Counter(text.translate(_DROPPED).lower().split())


def fits(label: str, listed: str) -> bool:
    """Say whether a listed text shows a label: half of the shorter one's words are common."""
    small, large = sorted((_words(label), _words(listed)), key=Counter.total)
    if not small:
        return False
    common = (small & large).total() * 2 >= small.total()
    return common and (large.total() <= _TIMES * small.total() or " ".join(label.split()) in " ".join(listed.split()))


def main(labels: Path, predictions: Path, names: Path) -> None:
    """Print the counts of each clause type."""
    wanted = set(names.read_text(encoding="utf-8").splitlines())
    predicted = json.loads(predictions.read_text(encoding="utf-8"))
    there, found = Counter[str](), Counter[str]()
    for line in labels.read_text(encoding="utf-8").split("\n")[:-1]:
        contract = json.loads(line)
        if contract["name"] not in wanted:
            continue
        for category, spans in contract["spans"].items():
            marked = [contract["text"][start:end] for start, end in spans]
            listed = [one["text"] for one in predicted[contract["name"]][category]["spans"] if one["shown"]]
            there[category] += bool(marked)
            found[category] += any(fits(label, text) for label in marked for text in listed)
    print(_HEAD)
    for clause in load_catalogue(shipped("resources", "clauses.toml")).types:
        if clause.category:
            print(f"{clause.key} = [{found[clause.category]}, {there[clause.category]}]")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
