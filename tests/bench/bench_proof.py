"""Proof-reading: flaws planted one at a time in contracts as they were filed, and how many of each kind are found."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from smallprint.domain.progress import CancelToken
from smallprint.ingest.text import read_text
from smallprint.proof import proof_read
from smallprint.segment import segment
from tests.bench.figure import Figure
from tests.proof_planted import plants

_CONTRACTS = 30
_SEED = 22
_LEAST = {
    "numbers": 0.97,
    "blanks": 0.95,
    "unused": 0.97,
    "references": 0.9,
    "attachments": 0.97,
    "names": 0.85,
    "twice": 0.85,
    "undefined": 0.7,
    "circular": 0.95,
}


def figures(data: Path) -> Iterator[Figure]:
    """Plant one flaw of each kind in copies of contracts, and proof-read each copy."""
    with (data / "cuad" / "train.jsonl").open(encoding="utf-8") as kept:
        lines = list(kept)
    told, planted = Counter[str](), Counter[str]()
    for line in lines[:: len(lines) // _CONTRACTS][:_CONTRACTS]:
        contract = json.loads(line)
        document = read_text(contract["text"].encode(), "contract.txt", "0" * 64)
        split = segment(document)
        before = {(one.kind, one.words) for one in proof_read(document, split, CancelToken())}
        for made in plants(document, split, Random(f"{_SEED} {contract['name']}")):
            changed = read_text(made.text.encode(), "contract.txt", "0" * 64)
            kind = made.name.partition(":")[0]
            planted[kind] += 1
            found = made.found_by(proof_read(changed, segment(changed), CancelToken()), before)
            told[kind] += found
            if not found:
                print(f"    {made.name}: {made.words}, {contract['name'][:50]}")
    for kind, least in _LEAST.items():
        note = f"{planted[kind]} planted in {_CONTRACTS} contracts, {told[kind]} found"
        yield Figure(f"proof.{kind}_found", told[kind] / planted[kind], least, "higher", note=note)
