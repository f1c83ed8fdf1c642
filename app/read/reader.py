"""The reader: one candidate passage in, one verified finding out.

The locator says how likely the passage is, rules cut the span and read the value, and the Nano model confirms where
that pays. The model only chooses between our words: nothing it says can put words into a finding. How much its yes or
no counts is measured per model (resources/prompts.toml); without a model the other voices stand alone, and `found_by`
says so.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.clause import ClauseCatalogue, ClauseType, ValueKind
from app.domain.document import Document
from app.domain.engine import Engine
from app.domain.finding import Candidate, Finding, FoundBy, Value
from app.domain.in_force import in_force
from app.domain.passage import Segmentation, section_number, section_path
from app.domain.place import section_holding
from app.domain.progress import CancelToken
from app.domain.run import Confirm
from app.read.choosing import choose_value
from app.read.disputes import DISAGREE
from app.read.habits import habits_of
from app.read.opening import parties_value
from app.read.own_words import own_span, own_words
from app.read.prompts import load_prompts
from app.read.spans import clause_span, short_span, short_value, trimmed
from app.read.unbroken import going_on, unbroken
from app.read.values import find_values
from app.read.verify import verify

_TRUSTED = 0.3  # weight from which a model's "no" can dispute a finding
_STRONG = 0.6  # locator score that a trusted model's "no" disputes
_MARGIN = 3.0  # log-odds beyond which a yes or no counts no further
_WORTH_ASKING = 0.25  # confidence that the model must be able to lift a candidate to, or it is not asked
_NO_VALUE = 0.7  # what the confidence keeps where the value that makes the clause is missing
_TWO_READINGS = 0.9  # what it keeps where words and figures of the value disagree
_MADE_BY_VALUE = {"governing-law", "warranty-duration", "notice-to-stop-renewal", "expiration-date"}


class Reader:
    """Reads candidates with an engine, or with rules alone where there is none yet."""

    def __init__(
        self, catalogue: ClauseCatalogue, engine: Engine | None, prompts: Path, confirm: Confirm = Confirm.WHERE_IT_PAYS
    ) -> None:
        self._catalogue = catalogue
        self._engine = engine
        self._prompts = load_prompts(prompts)
        self._weight = self._prompts.weight(engine.info.name) if engine else 0.0
        self._confirms = engine is not None and (
            confirm is Confirm.ALWAYS or (confirm is Confirm.WHERE_IT_PAYS and self._prompts.confirms(engine.info.name))
        )
        self._leanings: dict[str, float] = {}
        self._expected: dict[int, tuple[ClauseType, ...]] = {}
        self._margins: dict[tuple[int, str], float] = {}
        self._standing: tuple[Document, Document] | None = None

    @property
    def prompt_sha256(self) -> str:
        """The SHA-256 of the prompts file."""
        return self._prompts.sha256

    @property
    def confirms(self) -> bool:
        """Whether the model is asked about each likely passage."""
        return self._confirms

    @property
    def chooses(self) -> bool:
        """Whether the model is asked which of several values a clause means."""
        return self._engine is not None and self._prompts.value_weight(self._engine.info.name) > 0

    def expect(self, candidates: Sequence[Candidate]) -> None:
        """Say which candidates will be read: the model is then asked all about a passage at once.

        Give all candidates of a run, also those read before it was stopped, so that the same things are asked
        together: within the noise of its arithmetic a model's answer depends on that.
        """
        asked: dict[int, list[ClauseType]] = {}
        for candidate in candidates:
            if self._worth_asking(candidate.score):
                asked.setdefault(candidate.passage, []).append(self._catalogue[candidate.clause])
        self._expected = {passage: tuple(clauses) for passage, clauses in asked.items()}
        self._margins.clear()

    def read(
        self,
        document: Document,
        segmentation: Segmentation,
        candidate: Candidate,
        token: CancelToken,
    ) -> Finding | None:
        """Return the finding that the candidate is, its quote verified; None where it is none. Raises Cancelled."""
        token.check()
        clause = self._catalogue[candidate.clause]
        passage = segmentation.passages[candidate.passage]
        standing = self._in_force(document, segmentation)
        title = clause.value_kind is ValueKind.TITLE  # it may run at the head of every page
        cut = self._cut(document if title else standing, segmentation, clause, candidate, token)
        if cut is None:
            return None
        start, end, value = cut
        if not clause.short:
            start, end = own_span(clause.key, segmentation, document.text, start, end)
        if start == end:
            return None
        whole = start, end
        start, end = unbroken(document.text, segmentation, *whole, value)
        around = candidate.around_start, candidate.around_end
        if (start, end) != whole:
            around = (min(whole[0], around[0]) if around[0] >= 0 else whole[0]), max(whole[1], around[1])
        section = section_holding(document.text, segmentation.passages, start, end)
        margin = self._margin(clause, candidate, standing.text[passage.start : passage.end], token)
        voices = [candidate.found_by]
        if value is not None and value.start >= 0:
            voices.append(FoundBy.RULE)
        if margin is not None and margin > 0:
            voices.append(FoundBy.MODEL)
        score = candidate.score
        if value is None and clause.key in _MADE_BY_VALUE and candidate.found_by is FoundBy.LEXICAL:
            score *= _NO_VALUE
        if value is not None and DISAGREE in value.remark:
            score *= _TWO_READINGS
        finding = Finding(
            clause=clause.key,
            anchor=document.anchor(start, end),
            quote=document.text[start:end],
            confidence=_blended(score, margin, self._weight),
            found_by=tuple(voices),
            value=value,
            disputed=self._disputed(candidate.score, margin, value),
            likely=candidate.likely,
            around_start=around[0],
            around_end=around[1],
            section=section_path(section),
            section_number=section_number(section),
        )
        return finding if verify(document, finding) else None

    def _in_force(self, document: Document, segmentation: Segmentation) -> Document:
        """Return the words of the document that are in force; those of the last one are kept."""
        if self._standing is None or self._standing[0] is not document:
            self._standing = document, in_force(document, segmentation)
        return self._standing[1]

    def _cut(
        self,
        document: Document,
        segmentation: Segmentation,
        clause: ClauseType,
        candidate: Candidate,
        token: CancelToken,
    ) -> tuple[int, int, Value | None] | None:
        """Return the span and its value; the span is the locator's where it gives one."""
        passage = segmentation.passages[candidate.passage]
        if candidate.start >= 0:
            value = self._value(document, segmentation, clause, candidate, token)
            end = going_on(segmentation, candidate.end)
            if value is None and end > candidate.end and not clause.short:  # a page's end stands in the sentence
                value = self._read_value(document, segmentation, clause, candidate.start, end, token)
                if value is not None:
                    return *trimmed(document.text, candidate.start, end), value
            return candidate.start, candidate.end, value
        if clause.short:
            return short_span(document, clause, passage, habits_of(document.text))
        start, end = clause_span(document, segmentation, passage)
        if start == end:
            return None
        own, _ = trimmed(document.text, passage.start, passage.end)
        value = self._read_value(document, segmentation, clause, own, passage.end, token)
        return start, end, value or self._read_value(document, segmentation, clause, start, end, token)

    def _value(
        self,
        document: Document,
        segmentation: Segmentation,
        clause: ClauseType,
        candidate: Candidate,
        token: CancelToken,
    ) -> Value | None:
        start, end = candidate.start, candidate.end
        if clause.value_kind is ValueKind.PARTIES:
            return parties_value(document.text, start, end)
        if clause.short:
            return short_value(clause, document.text[start:end], start, habits_of(document.text))
        return self._read_value(document, segmentation, clause, start, end, token)

    def _read_value(
        self,
        document: Document,
        segmentation: Segmentation,
        clause: ClauseType,
        start: int,
        end: int,
        token: CancelToken,
    ) -> Value | None:
        """Return the value of the clause's own words among some characters, None where they have none."""
        text = own_words(clause.key, segmentation, document.text, start, end)
        values = find_values(clause, text, habits_of(document.text))
        if not values:
            return None
        value = choose_value(self._engine, self._prompts, clause, text, values, token)
        return replace(value, start=value.start + start, end=value.end + start)

    def _worth_asking(self, score: float) -> bool:
        """Say whether the model is asked, and its firmest yes would bring the candidate near to being shown."""
        return self._confirms and _blended(score, _MARGIN, self._weight) >= _WORTH_ASKING

    def _margin(self, clause: ClauseType, candidate: Candidate, text: str, token: CancelToken) -> float | None:
        """Return the model's log-odds for yes, less what it says of a passage without meaning; None if unasked.

        The subtraction is contextual calibration (Zhao et al. 2021, "Calibrate Before Use").
        """
        if self._engine is None or not self._worth_asking(candidate.score):
            return None
        key = (candidate.passage, clause.key)
        if key not in self._margins:
            clauses = self._expected.get(candidate.passage, ())
            if clause not in clauses:
                clauses = (*clauses, clause)
            self._lean(self._engine, clauses, token)
            for one, odds in zip(clauses, self._log_odds(self._engine, clauses, text, token), strict=True):
                self._margins[candidate.passage, one.key] = odds - self._leanings[one.key]
        return self._margins[key]

    def _lean(self, engine: Engine, clauses: Sequence[ClauseType], token: CancelToken) -> None:
        """Measure the model's leaning for these clause types; each alone, so that it is the same in every run."""
        for clause in clauses:
            if clause.key not in self._leanings:
                (self._leanings[clause.key],) = self._log_odds(engine, (clause,), self._prompts.neutral, token)

    def _log_odds(self, engine: Engine, clauses: Sequence[ClauseType], text: str, token: CancelToken) -> list[float]:
        prompts = [self._prompts.confirm(clause, text) for clause in clauses]
        scores = engine.choose_each(prompts, (self._prompts.yes, self._prompts.no), token)
        return [yes - no for yes, no in scores]

    def _disputed(self, score: float, margin: float | None, value: Value | None) -> bool:
        unconvinced = margin is not None and margin < -1.0 and score >= _STRONG and self._weight >= _TRUSTED
        return unconvinced or (value is not None and DISAGREE in value.remark)


def _blended(score: float, margin: float | None, weight: float) -> float:
    """Return the locator's probability moved by the model's log-odds, as far as the model is worth."""
    if margin is None or weight == 0:
        return score
    kept = min(max(score, 1e-4), 1 - 1e-4)
    moved = math.log(kept / (1 - kept)) + weight * min(max(margin, -_MARGIN), _MARGIN)
    return 1 / (1 + math.exp(-moved))
