"""The JSON report read back: what `annotations` wrote of findings, decisions and notes becomes values again.

A report comes from somebody else: every part of it is checked for what it should be, and what is not ends in one
sentence.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from smallprint.domain.anchor import Anchor
from smallprint.domain.change import Reading
from smallprint.domain.clause import OWN_KINDS, ClauseExample, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.decision import Decision, HighlightColour, Note, NoteSpan, Verdict
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.handed_back import HandedDocument, HandedFinding, HandedMatter
from smallprint.domain.run import PageState, Run, RunState
from smallprint.domain.run_note import sentence_note
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.errors import ReportUnreadable

FORMAT = 1
"""The version of the form in which a matter is written as JSON; a later one may mean something else."""

_LARGEST = 500_000_000  # bytes
T = TypeVar("T")
Json = Mapping[str, object]


def read_back(name: str, content: bytes) -> HandedMatter:
    """Return what a report gives back; raises ReportUnreadable, with the file's `name`."""
    refused = f"“{name}” is not a report that Smallprint wrote as JSON. Choose another file."
    if len(content) > _LARGEST:
        raise ReportUnreadable(f"“{name}” is too large to be read. Export fewer documents at a time.")
    try:
        report = _object(json.loads(content.decode("utf-8-sig")))
        version = report.get("format")
        if isinstance(version, int) and version > FORMAT:
            raise ReportUnreadable(f"“{name}” was written by a newer Smallprint. Update this one, then import it.")
        if version != FORMAT or "smallprint" not in report:
            raise ReportUnreadable(refused)
        return HandedMatter(
            _text(report, "matter"),
            tuple(_type(one) for one in _objects(report, "own_types")),
            tuple(_document(one) for one in _objects(report, "documents")),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ReportUnreadable(refused) from error


def _document(data: Json) -> HandedDocument:
    findings = [_finding(one) for one in _objects(data, "findings")]
    run = data["run"]
    coverage = _objects(data, "coverage")
    return HandedDocument(
        name=_text(data, "name"),
        sha256=_text(data, "sha256"),
        text_sha256=_text(data, "text_sha256"),
        reading=Reading(_text(data, "reading")),
        contract_kind=_text(data, "contract_kind"),
        kind_chosen=_is(data, "kind_chosen"),
        run=_run(_object(run)) if run is not None else None,
        findings=tuple(one for one in findings if one is not None),
        notes=tuple(_placed_note(one) for one in _objects(data, "notes")),
        confirmed_absent=frozenset(_texts(data, "confirmed_absent")) if "confirmed_absent" in data else frozenset(),
        viewed=tuple(index for index, one in enumerate(coverage) if one["state"] == PageState.VIEWED),
        unplaced=findings.count(None),
    )


def _finding(data: Json) -> HandedFinding | None:
    """Return a finding, None where the report does not have its words."""
    selectors = {_text(one, "type"): one for one in _objects(_object(data["target"]), "selector")}
    quote, position = selectors.get("TextQuoteSelector"), selectors.get("TextPositionSelector")
    if quote is None or position is None or not quote["exact"]:
        return None
    around = data["around"]
    around_start, around_end = _span(around) if around is not None else (-1, -1)
    value = data["value"]
    finding = Finding(
        clause=_text(data, "clause"),
        anchor=Anchor(0, *_span([position["start"], position["end"]])),
        quote=_text(quote, "exact"),
        confidence=min(max(_number(data, "confidence"), 0.0), 1.0),
        found_by=tuple(FoundBy(one) for one in _texts(data, "found_by")),
        value=_value(_object(value)) if value is not None else None,
        disputed=_is(data, "disputed"),
        likely=_is(data, "likely"),
        section=_text(data, "section_path"),
        section_number=_text(data, "section_number"),
        around_start=around_start,
        around_end=around_end,
        moved=_number(data, "moved_by_model"),
        run_id=0 if _is(data, "marked_by_person") else 1,
    )
    notes = (*_notes(data), *_proposed(data))
    return HandedFinding(finding, _text(quote, "prefix"), _text(quote, "suffix"), _decision(data), notes)


def _proposed(data: Json) -> list[Note]:
    """Return the words that are proposed, none in reports of before, and where their place is not told."""
    if data.get("proposed") is None:
        return []
    proposed = _object(data["proposed"])
    span = _words_at(proposed)
    if span is None:
        return []
    return [Note(0, _text(proposed, "text"), _moment(proposed, "made_at"), span=span, proposes=True)]


def _words_at(data: Json) -> NoteSpan | None:
    """Return the words that selectors are of, None where there are none."""
    selectors = {_text(one, "type"): one for one in _objects(data, "selector")}
    quote, position = selectors.get("TextQuoteSelector"), selectors.get("TextPositionSelector")
    if quote is None or position is None:
        return None
    return NoteSpan(*_span([position["start"], position["end"]]), _text(quote, "exact"))


def _value(data: Json) -> Value:
    at = data["at"]
    start, end = _span(at) if at is not None else (-1, -1)
    kind, shown, normal = (_text(data, name) for name in ("kind", "shown", "normal"))
    return Value(ValueKind(kind), shown, normal, start, end, _remarks(data))


def _remarks(data: Json) -> tuple[ValueRemark, ...]:
    """Return what is remarked on a value; reports of before have its sentences alone."""
    if "remarks" not in data:
        return (ValueRemark(OnValue.SAID, (said,)),) if (said := _text(data, "remark")) else ()
    return tuple(map(_remark, _objects(data, "remarks")))


def _remark(data: Json) -> ValueRemark:
    kind, words = OnValue(_text(data, "kind")), tuple(_texts(data, "words"))
    days = tuple(map(date.fromisoformat, _texts(data, "days")))
    if kind is OnValue.LAST_DAY and len(days) != 2:
        raise ValueError("a last day without its days")
    return ValueRemark(kind, words, days, tuple(map(_remark, _objects(data, "of"))))


def _decision(data: Json) -> Decision | None:
    if data["decided_at"] is None:
        return None
    verdict, reason, value = (_text(data, name) for name in ("status", "reason", "edited_value"))
    return Decision(0, Verdict(verdict), _moment(data, "decided_at"), reason, value)


def _notes(data: Json) -> tuple[Note, ...]:
    return tuple(Note(0, _text(one, "text"), _moment(one, "made_at")) for one in _objects(data, "notes"))


def _placed_note(data: Json) -> Note:
    """Return a note on a document, with the words that it is on where the report has them."""
    note = Note(0, _text(data, "text"), _moment(data, "made_at"))
    if "target" not in data:
        return note
    span = _words_at(_object(data["target"]))
    colour = HighlightColour(_text(data, "colour")) if data["colour"] is not None else None
    return replace(note, span=span, colour=colour, tag=_text(data, "tag"))


def _run(data: Json) -> Run:
    finished = data["finished_at"]
    settings = _text(data, "settings")
    if not isinstance(json.loads(settings), dict):
        raise ValueError("settings are told by name")
    return Run(
        id=0,
        document_id=0,
        state=RunState(_text(data, "state")),
        started_at=_moment(data, "started_at"),
        finished_at=_moment(data, "finished_at") if finished is not None else None,
        model_name=_text(data, "model"),
        model_sha256=_text(data, "model_sha256"),
        prompt_sha256=_text(data, "prompt_sha256"),
        catalogue_sha256=_text(data, "catalogue_sha256"),
        app_version=_text(data, "app_version"),
        settings=settings,
        notes=sentence_note(_text(data, "message")),
        judge=_text(data, "judge"),
    )


def _type(data: Json) -> ClauseType:
    kind = ValueKind(_text(data, "value_kind"))
    key = _text(data, "key")
    if kind not in OWN_KINDS or not key.startswith("own-"):
        raise ValueError("a person's own type")
    names = (_text(data, one) for one in ("name", "tag", "question"))
    name, tag, question = names
    examples = tuple(ClauseExample(one, one) for one in _texts(data, "examples"))
    group = ClauseGroup(_text(data, "group"))
    return ClauseType(key, name, "", group, tag, question, kind, (), examples, unlike=tuple(_texts(data, "unlike")))


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise TypeError("an object is expected")
    return value


def _objects(data: Json, key: str) -> list[Json]:
    return _all(data, key, _object)


def _texts(data: Json, key: str) -> list[str]:
    def text(value: object) -> str:
        if not isinstance(value, str):
            raise TypeError(f"{key} has words")
        return value

    return _all(data, key, text)


def _all(data: Json, key: str, made: Callable[[object], T]) -> list[T]:
    value = data[key]
    if not isinstance(value, list):
        raise TypeError(f"{key} is a list")
    return [made(one) for one in value]


def _text(data: Json, key: str) -> str:
    value = data[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is a text")
    return value


def _is(data: Json, key: str) -> bool:
    value = data[key]
    if not isinstance(value, bool):
        raise TypeError(f"{key} is true or false")
    return value


def _number(data: Json, key: str) -> float:
    value = data[key]
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e6 < value < 1e6:
        raise TypeError(f"{key} is a number")
    return float(value)


def _span(value: object) -> tuple[int, int]:
    match value:
        case [int(start), int(end)] if 0 <= start <= end:
            return start, end
    raise ValueError("a start and an end")


def _moment(data: Json, key: str) -> datetime:
    moment = datetime.fromisoformat(_text(data, key))
    if moment.tzinfo is None:
        raise ValueError("a moment has a time zone")
    return moment
