"""Small contracts of our own: some that say two things of one term, and some that only look so."""

import tomllib
from pathlib import Path
from typing import Any

_TOLD: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
CONFLICTS, NEAR_MISSES = _TOLD["conflicts"], _TOLD["near-misses"]
"""By name: the "term", words "instead" of those of a section, and those of a "schedule"."""


def contract(case: dict[str, Any]) -> str:
    """Return the text of a contract."""
    sections = {**_TOLD["sections"], **case.get("instead", {})}
    lines = [
        "MAINTENANCE AGREEMENT",
        "This Maintenance Agreement (the “Agreement”) is made on 4 January 2025 (the “Effective Date”) between Alder "
        "Pumps Limited (the “Supplier”) and Birch Water plc (the “Customer”).",
    ]
    lines += [f"{number}. {name}\n\n{words}" for number, (name, words) in enumerate(sections.items(), 1)]
    if "schedule" in case:
        lines += ["SCHEDULE 2", "FURTHER TERMS", case["schedule"]]
    return "\n\n".join(lines) + "\n"
