"""What today's code reads in a matter file, whole, as lines to compare."""

import dataclasses
import gzip
import hashlib
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from smallprint.domain.review import DocumentState
from smallprint.store import Matter, open_matter

HERE = Path(__file__).parent
VERSIONS = sorted(one.name.partition(".")[0] for one in HERE.glob("*.smallprint.gz"))


def laid_out(version: str, folder: Path) -> Path:
    """Write the matter of a version into a folder and return its file."""
    path = folder / f"{version}.smallprint"
    path.write_bytes(gzip.decompress((HERE / f"{version}.smallprint.gz").read_bytes()))
    return path


def lines_of(path: Path) -> list[str]:
    """Return one line for each thing that is read in a matter file, after it was brought up to date."""
    with open_matter(path, create=False) as matter:
        return [f"{name} {json.dumps(_plain(one), ensure_ascii=False)}" for name, one in _things(matter)]


def kept(version: str) -> list[str]:
    """Return the lines that are kept for a version."""
    return (HERE / f"{version}.txt").read_text(encoding="utf-8").splitlines()


def renew(folder: Path) -> None:
    """Write down what is read today."""
    for version in VERSIONS:
        lines = [f"{line}\n" for line in lines_of(laid_out(version, folder))]
        (HERE / f"{version}.txt").write_text("".join(lines), encoding="utf-8")


def _things(matter: Matter) -> Iterator[tuple[str, object]]:
    for summary in matter.documents.summaries(unlikely=True):
        yield "document", summary
        if summary.state is DocumentState.OPEN:
            yield from _opened(matter, summary.id)
    for clause in matter.clause_types.all():
        yield "own type", clause
    for question in matter.questions.asked():
        yield "question", question
        yield from (("answer", one) for one in matter.questions.answers(question.id))
    yield from (("about", one) for one in matter.about())
    yield "shares", matter.findings.clauses_by_document()
    yield "found by search", matter.search.find("Delaware")
    yield "remarks", [*matter.remarks, matter.unreadable]


def _opened(matter: Matter, document_id: int) -> Iterator[tuple[str, object]]:
    yield "text", matter.documents.load(document_id)
    yield "passages", matter.documents.segmentation(document_id)
    yield "bytes", matter.documents.original(document_id)
    yield "index", matter.retrieval.packed([document_id])
    yield "pages", matter.documents.coverage(document_id)
    yield "shown run", matter.runs.shown(document_id)
    for run in matter.runs.history(document_id):
        yield "run", run
        yield "candidates", [matter.runs.candidates(run.id), sorted(matter.runs.done(run.id))]
        for finding in matter.findings.of_run(run.id):
            yield "finding of the run", finding
            yield from (("decision", one) for one in matter.decisions.history(finding.id))
    yield from (("finding", one) for one in matter.findings.of_document(document_id))
    yield from (("note", one) for one in matter.notes.of_document(document_id))


def _plain(value: object) -> object:
    """Return a value as JSON has it: a dataclass by its fields that are not as by default, bytes by length and hash."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        told = {one.name: (getattr(value, one.name), one.default) for one in dataclasses.fields(value)}
        return {name: _plain(one) for name, (one, default) in told.items() if one != default}
    if isinstance(value, bytes):
        return f"{len(value)} bytes {hashlib.sha256(value).hexdigest()[:12]}" if value else ""
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
