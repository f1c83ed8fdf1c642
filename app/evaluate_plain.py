"""Runs the product's own pipeline over a folder of plain contracts, and writes what it says in the scorer's formats.

The folder has `values.jsonl`, short texts with one clause each: {"id", "text", "clause", …}. Each text is opened, split,
located and read as a document of a review; what is written of it is the value that the document has for the clause.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.document import Document
from app.domain.finding import Finding, Value
from app.domain.passage import Segmentation
from app.domain.progress import CancelToken, Progress, Report, Stage
from app.domain.run import Confirm
from app.errors import LabelsUnreadable
from app.ingest import read_text
from app.read import DISAGREE, Reader, document_value, read_candidates, reading_order, resolve_values
from app.review import Tools
from app.segment import segment


@dataclass(frozen=True, slots=True)
class ValueCase:
    """A text with one clause, and which clause's value is asked for."""

    id: str
    text: str
    clause: str


def load_value_cases(folder: Path) -> list[ValueCase]:
    """Read the folder's values.jsonl; raises LabelsUnreadable."""
    file = folder / "values.jsonl"
    try:
        entries = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [ValueCase(str(one["id"]), str(one["text"]), str(one["clause"])) for one in entries]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LabelsUnreadable(
            f"The texts {file} cannot be read ({error}). They are JSON, one a line, with an id, a text and a clause."
        ) from error


class PlainReview:
    """Reviews documents one after another with the tools of a review, and keeps nothing."""

    def __init__(self, tools: Tools, report: Report, token: CancelToken) -> None:
        self._tools = tools
        self._token = token
        self._reader = Reader(
            tools.catalogue, tools.engine(report, token), tools.prompts, Confirm(tools.settings.confirm)
        )

    def findings(self, document: Document, segmentation: Segmentation) -> list[Finding]:
        """Return what a review of the document finds; raises EngineError and Cancelled."""
        located = self._tools.finders.candidates(document, segmentation, self._token)
        chosen = reading_order(located, self._tools.settings.candidates_per_clause)
        self._reader.expect(chosen)
        read = read_candidates(self._reader, document, segmentation, enumerate(chosen), (), self._token)
        return resolve_values(document, segmentation, [finding for _, finding in read if finding is not None])


def plain_values(
    tools: Tools, cases: Sequence[ValueCase], report: Report, token: CancelToken
) -> Iterator[tuple[str, str | None]]:
    """Yield (id, the value as the scorer wants it) for each text; raises EngineError and Cancelled."""
    review = PlainReview(tools, report, token)
    for number, case in enumerate(cases):
        report(Progress(Stage.READ, case.id, done=number, total=len(cases)))
        document = read_text(case.text.encode(), case.id, "0" * 64)
        yield case.id, written(document_value(case.clause, review.findings(document, segment(document))))


def written(value: Value | None) -> str | None:
    """Return a value as it is written: its normal form, "conflict" where words and figures disagree, None for none."""
    if value is None or not value.normal:
        return None
    return "conflict" if DISAGREE in value.remark and "figures" in value.remark else value.normal
