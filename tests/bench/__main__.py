"""Runs the benches and prints one line a figure: `area.figure  value  must-reach  ok|short`.

    python -m tests.bench [AREA]

Exits 1 when a figure is short, 2 when data is missing. SMALLPRINT_DATA names the folder of contracts.
"""

import os
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from tests.bench import (
    bench_ask,
    bench_clauses,
    bench_desk,
    bench_documents,
    bench_engine,
    bench_full_desk,
    bench_ingest,
    bench_pdf,
    bench_plain,
    bench_word,
)
from tests.bench.figure import Figure

AREAS: dict[str, Callable[[Path], Iterator[Figure]]] = {
    "ingest": bench_ingest.figures,
    "clauses": bench_clauses.figures,
    "plain": bench_plain.figures,
    "desk": lambda data: chain(bench_full_desk.figures(data), bench_desk.figures(data)),
    "engine": bench_engine.figures,
    "documents": lambda data: chain(bench_word.figures(data), bench_pdf.figures(data), bench_documents.figures(data)),
    "ask": bench_ask.figures,
}
PLANNED = ("handoff",)


def main(arguments: list[str]) -> int:
    """Measure the areas named, or all of them."""
    data = Path(os.environ.get("SMALLPRINT_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    if not data.is_dir():
        print(f"There is no folder {data}. Name the folder of contracts with SMALLPRINT_DATA.", file=sys.stderr)
        return 2
    unknown = [area for area in arguments if area not in AREAS]
    if unknown:
        planned = " (its figures come with a later issue)" if unknown[0] in PLANNED else ""
        print(f"There is no area {unknown[0]}{planned}; there are: {', '.join(AREAS)}.", file=sys.stderr)
        return 2
    short = 0
    for area in arguments or AREAS:
        try:
            for figure in AREAS[area](data):
                print(_line(figure), flush=True)
                short += not figure.ok
        except FileNotFoundError as missing:
            print(f"{area}: a file it needs is missing: {missing.filename}", file=sys.stderr)
            return 2
    return 1 if short else 0


def _line(figure: Figure) -> str:
    sign = "≥" if figure.better == "higher" else "≤"
    value = f"{figure.value:.4g} {figure.unit}".strip()
    must = f"{sign} {figure.must:g} {figure.unit}".strip()
    return f"{figure.name:<34} {value:>14}   {must:>14}   {'ok' if figure.ok else 'short':<5}  {figure.note}".rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
