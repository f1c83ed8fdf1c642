"""Runs the product's own pipeline over a folder of plain contracts, and writes what it says in the scorer's formats.

The folder has `values.jsonl`, short texts with one clause each: {"id", "text", "clause", …}, and `docx`, contracts.
Each is opened, split, located and read as a document of a review. Of a text the value of its clause is written, of a
contract every finding with whether it is a card in the window.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.clause import ClauseGroup, ClauseType, ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, Finding, Value
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.value_remark import OnValue
from smallprint.errors import LabelsUnreadable
from smallprint.ingest import Limits, read_text
from smallprint.measure.clauses import Trial, why_unread
from smallprint.read import Reader, document_value, read_candidates, reading_order, resolve_values
from smallprint.read.answers.question_words import stems
from smallprint.read.own_words import own_words, speaks_of
from smallprint.read.values.blanks import LEFT_BLANK, REDACTED
from smallprint.read.values.find import find_values
from smallprint.read.values.habits import habits_of
from smallprint.segment import segment


@dataclass(frozen=True, slots=True)
class ValueCase:
    """A text with one clause, and which clause's value is asked for."""

    id: str
    text: str
    clause: str
    kind: str = ""


def load_value_cases(folder: Path) -> list[ValueCase]:
    """Read the folder's values.jsonl; raises LabelsUnreadable."""
    file = folder / "values.jsonl"
    try:
        entries = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [
            ValueCase(str(one["id"]), str(one["text"]), str(one["clause"]), str(one.get("kind", ""))) for one in entries
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LabelsUnreadable(
            f"The texts {file} cannot be read ({why_unread(error)}). They are JSON, one a line, with an id, a "
            "text and a clause."
        ) from error


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A document with what a review finds in it, and all that was located, the likeliest first."""

    document: Document
    segmentation: Segmentation
    findings: list[Finding]
    located: list[Candidate]


class PlainReview:
    """Reviews documents one after another with the tools of a review, and keeps nothing."""

    def __init__(self, tools: Trial, token: CancelToken) -> None:
        self._tools = tools
        self._token = token
        self._reader = Reader(tools.catalogue)

    def review(self, document: Document) -> Reviewed:
        """Return what a review of the document finds; raises Cancelled."""
        segmentation = segment(document)
        located = self._tools.candidates(document, segmentation, self._token)
        chosen = reading_order(located, self._tools.settings.candidates_per_clause)
        read = read_candidates(self._reader, document, segmentation, enumerate(chosen), (), self._token)
        findings = resolve_values(document, segmentation, [finding for _, finding in read if finding is not None])
        return Reviewed(document, segmentation, findings, sorted(located, key=lambda one: -one.score))

    def value(self, reviewed: Reviewed, case: ValueCase) -> Value | None:
        """Return the document's value for a clause that it is known to have.

        Where no finding has one, the rules read the likeliest passage that has one, however unlikely it is; of a type
        that the catalogue lacks, the passage with most words of its name. What is measured are the rules of values.
        """
        if any(one.clause == case.clause and one.value is not None for one in reviewed.findings):
            return document_value(case.clause, reviewed.findings)
        clause = next((one for one in self._tools.catalogue.types if one.key == case.clause), None)
        text = reviewed.document.text
        if clause is not None:
            spans = [
                (one.start, one.end)
                for one in reviewed.located
                if one.clause == clause.key and one.start >= 0 and speaks_of(clause.key, text[one.start : one.end])
            ]
        else:
            clause = _unknown(case)
            passages = reviewed.segmentation.passages
            words = frozenset(stems(clause.name))
            named = sorted(passages, key=lambda one: -len(words.intersection(stems(text[one.start : one.end]))))
            spans = [(one.start, one.end) for one in named[:1]]
        own = (own_words(clause.key, reviewed.segmentation, text, start, end) for start, end in spans)
        read = (find_values(clause, words, habits_of(text)) for words in own)
        return next((values[0] for values in read if values), None)


def _unknown(case: ValueCase) -> ClauseType:
    kind = ValueKind.DATE if case.clause.endswith("date") else ValueKind.DURATION
    kind = ValueKind(case.kind) if case.kind in set(ValueKind) else kind
    name = case.clause.replace("-", " ")
    return ClauseType(case.clause, name, "", ClauseGroup.GENERAL, case.clause[:4].upper(), "", kind, (), ())


def plain_values(
    tools: Trial, cases: Sequence[ValueCase], report: Report, token: CancelToken
) -> Iterator[tuple[str, str | None]]:
    """Yield (id, the value as the scorer wants it) for each text; raises Cancelled."""
    review = PlainReview(tools, token)
    for number, case in enumerate(cases):
        report(Progress(Stage.READ, case.id, done=number, total=len(cases)))
        reviewed = review.review(read_text(case.text.encode(), case.id, "0" * 64))
        yield case.id, written(review.value(reviewed, case)) if case.clause != "parties" else _parties(reviewed)


def written(value: Value | None) -> str | None:
    """Return a value as it is written: its normal form, "conflict" where words and figures disagree, None for none."""
    if value is None or value.normal in ("", LEFT_BLANK, REDACTED):
        return None
    return "conflict" if any(one.kind is OnValue.WORDS_AND_FIGURES for one in value.remarks) else value.normal


def _parties(reviewed: Reviewed) -> str | None:
    """Return the names of the parties that the document's card has."""
    cards = [one for one in reviewed.findings if one.clause == "parties" and one.value and one.likely]
    return "; ".join(one.value.normal for one in cards if one.value) or None


def plain_clauses(
    tools: Trial, folder: Path, report: Report, token: CancelToken
) -> Iterator[tuple[str, dict[str, list[dict[str, object]]]]]:
    """Yield (name, findings by clause type) for each Word file of the folder's `docx`.

    `shown` is said of the cards that the window lists. Raises FileRefused and Cancelled.
    """
    review = PlainReview(tools, token)
    files = sorted((folder / "docx").glob("*.docx"))
    limits = Limits(tools.settings.file_seconds, tools.settings.file_megabytes)
    for number, file in enumerate(files):
        report(Progress(Stage.READ, file.stem, done=number, total=len(files)))
        found: dict[str, list[dict[str, object]]] = {}
        for one in review.review(tools.parsers.ingest(file, limits, token).document).findings:
            found.setdefault(one.clause, []).append(
                {"text": one.quote, "score": one.confidence, "shown": one.likely, "value": written(one.value)}
            )
        yield file.stem, found
