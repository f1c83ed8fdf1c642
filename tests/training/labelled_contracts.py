"""Tiny invented contracts with a label of each type somewhere, in the form that training reads."""

import json
from pathlib import Path

import numpy as np

from smallprint.locate import load_catalogue
from smallprint.read.short.spans import SHORT_CLAUSES
from smallprint.system.paths import shipped

_FILLERS = (
    "",
    "The Supplier keeps the goods dry until the Customer has them.",
    "Either party may appoint another person for this purpose.",
)
_SECTIONS = {
    "Confidentiality": "Each party keeps the other party's information secret.",
    "Force Majeure": "Neither party answers for a storm or a flood.",
    "Notices": "A notice is sent by mail to the address above.",
}


def write_labels(file: Path, contracts: int = 6, seed: int = 5) -> Path:
    """Write contracts as JSON lines and return the file; each has about a third of the types."""
    draw = np.random.default_rng(seed)
    types = [one for one in load_catalogue(shipped("resources", "clauses.toml")).types if one.category]
    long = [(one.category, one.name) for one in types if one.key not in SHORT_CLAUSES]
    has = draw.random((contracts, len(long))) < 0.25
    for number in range(len(long)):  # each type is somewhere, and is missing somewhere
        has[number % contracts, number], has[(number + 1) % contracts, number] = True, False
    with file.open("w", encoding="utf-8") as lines:
        for number in range(contracts):
            chosen = [one for one, wanted in zip(long, has[number], strict=True) if wanted]
            lines.write(json.dumps(_contract(number, chosen)) + "\n")
    return file


def _contract(number: int, chosen: list[tuple[str, str]]) -> dict[str, object]:
    text = ""
    spans: dict[str, list[list[int]]] = {}

    def add(words: str, category: str = "", after: str = "") -> None:
        nonlocal text
        if category:
            spans.setdefault(category, []).append([len(text), len(text) + len(words)])
        text += words + after

    month = ("March", "April", "May")[number % 3]
    add("SUPPLY AGREEMENT", "Document Name", "\n\n")
    add("This Agreement is made on ")
    add(f"{month} {number + 1}, 2019", "Agreement Date", " between ")
    add(f"Alder {number} Limited", "Parties", " and ")
    add(f"Birch {number} Limited", "Parties", ". It is effective as of ")
    add(f"June {number + 11}, 2020", "Effective Date", ". ")
    add(f"The first delivery was due on 7 October {1990 + number}.\n\n")
    for place, (category, name) in enumerate(chosen, 1):
        add(f"{place}. {name}\n")
        add(f"As to {name.lower()}, the parties agree on {name.lower()} as stated here.", category, "\n")
        add(_FILLERS[place % len(_FILLERS)], after="\n\n")
    for place, (title, words) in enumerate(_SECTIONS.items(), len(chosen) + 1):
        add(f"{place}. {title}\n{words}\n\n")
    return {"name": f"contract {number}", "text": text, "spans": spans}
