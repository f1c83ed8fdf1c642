"""Both cores: a review with a worker beside it, and a batch with two workers, against a review in one process.

All three read the same texts and PDFs, one after the other, on the same machine. A ratio of documents a second means
something only where nothing else runs. That of processor seconds holds beside other programs, too: two processes that
work on different documents are to cost about what one costs.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from smallprint.domain.review import ReviewedFinding
from smallprint.store import open_matter
from tests.batch.results import findings
from tests.bench.command_cost import CommandCost, cost_of
from tests.bench.figure import Figure

_TEXTS = 160
_FASTER, _DEARER, _MEMORY = 1.6, 1.15, 1500


def figures(data: Path) -> Iterator[Figure]:
    """Measure the three ways; some four minutes on two free cores."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        files, count = _files(data, folder / "files")
        one, two, out = folder / "one.smallprint", folder / "two.smallprint", folder / "out"
        single = cost_of("review", files, "--matter", one, *_QUIETLY, environment={"SMALLPRINT_CORES": "1"})
        review = cost_of("review", files, "--matter", two, *_QUIETLY, environment={"SMALLPRINT_CORES": "2"})
        batch = cost_of("batch", files, "--out", out, "--workers", "2", *_QUIETLY)
        expected = _in_matter(one)
        yield from _figures("review", single, review, count, _in_matter(two) == expected)
        yield from _figures("batch", single, batch, count, findings(out) == expected)


_QUIETLY = ("--fast", "--quiet")


def _figures(name: str, single: CommandCost, double: CommandCost, count: int, same: bool) -> Iterator[Figure]:
    told = (
        f"{count} documents, {count / single.seconds:.2f} and {count / double.seconds:.2f} a second; "
        f"{single.busy:.2f} and {double.busy:.2f} cores busy"
    )
    yield Figure(f"cores.{name}_faster", single.seconds / double.seconds, _FASTER, "higher", "times", told)
    each = f"{single.processor / count:.3f} and {double.processor / count:.3f} processor seconds a document"
    yield Figure(f"cores.{name}_dearer", double.processor / single.processor, _DEARER, "lower", "times", each)
    yield Figure(f"cores.{name}_memory", double.memory, _MEMORY, "lower", "MB", "all processes together")
    yield Figure(f"cores.{name}_same_findings", float(same), 1, "higher", note="as in one process, word for word")


def texts(data: Path, folder: Path, count: int) -> Path:
    """Fill a folder with contracts as text."""
    folder.mkdir()
    with (data / "cuad" / "train.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(islice(lines, count)):
            (folder / f"contract {number}.txt").write_text(json.loads(line)["text"], encoding="utf-8")
    return folder


def _files(data: Path, folder: Path) -> tuple[Path, int]:
    """Fill a folder with texts and PDFs, and say how many there are."""
    texts(data, folder, _TEXTS)
    for path in sorted((data / "cuad" / "pdf").glob("*.pdf")):
        shutil.copy(path, folder)
    return folder, sum(1 for _ in folder.iterdir())


def _in_matter(path: Path) -> dict[str, list[tuple[str, ...]]]:
    """Return what was found in a matter, as `tests.batch.results.findings` has it."""
    with open_matter(path, create=False) as matter:
        read = [one for one in matter.documents.summaries() if one.sha256]
        return {one.sha256: sorted(map(_told, matter.findings.of_document(one.id))) for one in read}


def _told(found: ReviewedFinding) -> tuple[str, ...]:
    one, value = found.finding, found.finding.value
    normal = (value.shown, value.normal) if value else ("", "")
    return one.clause, one.quote, str(one.anchor.start), str(one.anchor.end), *normal, str(one.standing)
