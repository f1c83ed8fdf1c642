"""Runs the product's own pipeline over labelled contracts and writes what it says, for a scorer to judge.

Nothing here finds, reads or shows anything by itself: documents are opened, split, located and read as in a review.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, Finding
from smallprint.domain.judge import Judge
from smallprint.domain.opened import Opened
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken, Progress, Report, Stage, unreported
from smallprint.errors import LabelsUnreadable
from smallprint.ingest import Limits, ParserPool, read_text
from smallprint.matters.finders import Finders
from smallprint.matters.judging import opinion_of
from smallprint.read import Reader, document_value, read_candidates, reading_order, resolve_values
from smallprint.segment import segment
from smallprint.settings import Settings
from smallprint.system.reachable import is_there

Prediction = dict[str, dict[str, object]]


def why_unread(error: Exception) -> str:
    """Return why a file of labels could not be read, in the words of the system where it says so."""
    return (error.strerror if isinstance(error, OSError) else "") or str(error)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled contract: its name, and its text as the labels' authors had it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Trial:
    """The tools of a review with other finders, to measure what a stage adds; without `judge` the heads find alone."""

    settings: Settings
    catalogue: ClauseCatalogue
    finders: Finders
    parsers: ParserPool
    judge: Judge | None = None

    def candidates(self, document: Document, segmentation: Segmentation, token: CancelToken) -> list[Candidate]:
        """Return what a review locates in a document, the judge heard where there is one."""
        opinion = None
        if self.judge is not None:
            opinion = opinion_of(self.judge, Opened(0, document, segmentation), unreported, token)
        return self.finders.candidates(document, segmentation, token, opinion)


def load_labelled(file: Path, names: Path | None) -> list[Labelled]:
    """Read JSON lines with "name" and "text"; `names` picks some, one a line. Raises LabelsUnreadable."""
    try:
        wanted = set(names.read_text(encoding="utf-8").splitlines()) if names else None
        found = []
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                entry = json.loads(line)
                if wanted is None or entry["name"] in wanted:
                    found.append(Labelled(str(entry["name"]), str(entry["text"])))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LabelsUnreadable(
            f"The labels {file} cannot be read ({why_unread(error)}). They are JSON, one contract a line, "
            "with a name and a text."
        ) from error
    return found


def evaluate(
    tools: Trial, contracts: Sequence[Labelled], pdfs: Path | None, report: Report, token: CancelToken
) -> Iterator[tuple[str, Prediction]]:
    """Yield (contract, {category: {"spans": [...], "value": ...}}) for each contract.

    With `pdfs`, the folder's "<name>.pdf" is opened instead of the text; contracts without one are left out. Raises
    FileRefused and Cancelled.
    """
    reader = Reader(tools.catalogue)
    for number, contract in enumerate(contracts):
        report(Progress(Stage.READ, contract.name, done=number, total=len(contracts)))
        document = _opened(tools, contract, pdfs, token)
        if document is None:
            continue
        segmentation = segment(document)
        located = tools.candidates(document, segmentation, token)
        chosen = reading_order(located, tools.settings.candidates_per_clause)
        read = list(read_candidates(reader, document, segmentation, enumerate(chosen), (), token))
        found = [(place, finding) for place, finding in read if finding is not None]
        resolved = resolve_values(document, segmentation, [finding for _, finding in found])
        findings = {chosen[place]: finding for (place, _), finding in zip(found, resolved, strict=True)}
        yield contract.name, _prediction(tools.catalogue, document, located, findings)


def _opened(tools: Trial, contract: Labelled, pdfs: Path | None, token: CancelToken) -> Document | None:
    if pdfs is None:
        return read_text(contract.text.encode(), contract.name, "0" * 64)
    file = pdfs / f"{contract.name}.pdf"
    if not is_there(file):
        return None
    limits = Limits(tools.settings.file_seconds, tools.settings.file_megabytes)
    return tools.parsers.ingest(file, limits, token).document


def _prediction(
    catalogue: ClauseCatalogue, document: Document, located: Sequence[Candidate], findings: dict[Candidate, Finding]
) -> Prediction:
    """Return every candidate span with its score; one that was read is the finding it became.

    "score" is the chance that it holds a clause that no surer one holds, which says what is listed; "confidence" is
    what a person is told: the chance that it is one by itself.

    "shown" is said of the cards that the window lists, "around" of what the page tints beside them. What a card's tint
    covers is a span too, whose score is 0: it is no candidate.
    """
    spans: dict[str, list[dict[str, object]]] = {clause.key: [] for clause in catalogue.types}
    for candidate in located:
        finding = findings.get(candidate)
        if finding is not None:
            text, score, told, shown = finding.quote, finding.weight, finding.confidence, finding.likely
        elif candidate.start >= 0:
            text = document.text[candidate.start : candidate.end]
            score, told, shown = candidate.score, candidate.confidence, False
        else:
            continue
        around = not shown and any(_shows(one, candidate) for one in (*findings.values(), finding) if one is not None)
        said = {"text": text, "score": score, "confidence": told, "shown": shown, "around": around}
        spans[candidate.clause].append(said)
    for finding in findings.values():
        if finding.likely and finding.around_start >= 0:
            tinted = document.text[finding.around_start : finding.around_end]
            whole = {"text": tinted, "score": 0.0, "confidence": 0.0, "shown": False, "around": True}
            spans[finding.clause].append(whole)
    prediction: Prediction = {}
    for clause in catalogue.types:
        if clause.category:
            value = document_value(clause.key, list(findings.values()))
            prediction[clause.category] = {"spans": spans[clause.key], "value": value.normal if value else None}
    return prediction


def _shows(finding: Finding, candidate: Candidate) -> bool:
    """Say whether the candidate lies in what the page tints around a finding of its type."""
    return (
        finding.clause == candidate.clause
        and finding.around_start <= candidate.start
        and candidate.end <= finding.around_end
    )
