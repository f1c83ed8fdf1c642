"""Runs the benches and prints one line a figure: `area.figure  value  must-reach  ok|short`.

    python -m tests.bench [AREA]

Exits 1 when a figure is short, 2 when data is missing. SMALLPRINT_DATA names the folder of contracts.
SMALLPRINT_FIGURES names a page, such as docs/figures.md, whose sections on the areas measured are written anew.
SMALLPRINT_JUDGED names a folder in which the areas clauses and plain keep what the judge read, and find it again.
"""

import os
import platform
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from tests.bench import (
    bench_ask,
    bench_clauses,
    bench_cores,
    bench_desk,
    bench_documents,
    bench_engine,
    bench_find,
    bench_full_desk,
    bench_handoff,
    bench_ingest,
    bench_judge,
    bench_marked,
    bench_opening,
    bench_pdf,
    bench_plain,
    bench_playbooks,
    bench_proof,
    bench_reworded,
    bench_scale,
    bench_versions,
    bench_viewing,
    bench_word,
)
from tests.bench.figure import Figure

AREAS: dict[str, Callable[[Path], Iterator[Figure]]] = {
    "ingest": bench_ingest.figures,
    "clauses": bench_clauses.figures,
    "plain": bench_plain.figures,
    "desk": lambda data: chain.from_iterable(
        bench.figures(data) for bench in (bench_find, bench_opening, bench_viewing, bench_full_desk, bench_desk)
    ),
    "engine": bench_engine.figures,
    "judge": bench_judge.figures,
    "documents": lambda data: chain(bench_word.figures(data), bench_pdf.figures(data), bench_documents.figures(data)),
    "ask": bench_ask.figures,
    "versions": bench_versions.figures,
    "playbooks": bench_playbooks.figures,
    "proof": bench_proof.figures,
    "cores": bench_cores.figures,
    "scale": bench_scale.figures,
    "handoff": lambda data: chain.from_iterable(
        bench.figures(data) for bench in (bench_handoff, bench_marked, bench_reworded)
    ),
}
_HEAD = """# Figures

`make bench` writes this page when SMALLPRINT_FIGURES names it. Every section says when and on what it was measured.
An area without a section has not been measured for this page yet.
"""


def main(arguments: list[str]) -> int:
    """Measure the areas named, or all of them."""
    data = Path(os.environ.get("SMALLPRINT_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    if not data.is_dir():
        print(f"There is no folder {data}. Name the folder of contracts with SMALLPRINT_DATA.", file=sys.stderr)
        return 2
    unknown = [area for area in arguments if area not in AREAS]
    if unknown:
        print(f"There is no area {unknown[0]}; there are: {', '.join(AREAS)}.", file=sys.stderr)
        return 2
    page = os.environ.get("SMALLPRINT_FIGURES", "")
    short = 0
    for area in arguments or AREAS:
        measured: list[Figure] = []
        try:
            for figure in AREAS[area](data):
                print(_line(figure), flush=True)
                measured.append(figure)
                short += not figure.ok
        except FileNotFoundError as missing:
            print(f"{area}: a file it needs is missing: {missing.filename}", file=sys.stderr)
            return 2
        if page:
            write_section(Path(page), area, measured)
    return 1 if short else 0


def write_section(page: Path, area: str, figures: Sequence[Figure]) -> None:
    """Replace the section of a page on one area, or add it; sections stand in the order of the areas."""
    before = page.read_text(encoding="utf-8") if page.exists() else ""
    sections = {one.partition("\n")[0]: one for one in re.split(r"^## ", before, flags=re.MULTILINE)[1:]}
    rows = [f"| {one.name} | {' | '.join(_columns(one))} | {one.note} |" for one in figures]
    taken = f"{datetime.now(UTC):%Y-%m-%d}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    table = ["| figure | value | must reach | | what was measured |", "|---|---|---|---|---|", *rows]
    sections[area] = "\n".join([area, "", f"{taken}, Python {platform.python_version()}.", "", *table, ""])
    known = [f"## {sections[one].rstrip()}\n" for one in AREAS if one in sections]
    page.write_text("\n".join([_HEAD, *known]), encoding="utf-8")


def _line(figure: Figure) -> str:
    value, must, verdict = _columns(figure)
    return f"{figure.name:<34} {value:>14}   {must:>14}   {verdict:<5}  {figure.note}".rstrip()


def _columns(figure: Figure) -> tuple[str, str, str]:
    """Return the value, what it must reach, and whether it does."""
    sign = "≥" if figure.better == "higher" else "≤"
    value = f"{figure.value:.4g} {figure.unit}".strip()
    must = f"{sign} {figure.must:g} {figure.unit}".strip()
    return value, must, "ok" if figure.ok else "short"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
