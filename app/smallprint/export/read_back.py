"""The JSON report read back: what `annotations` wrote of findings, decisions, notes and questions becomes values.

A report comes from somebody else: every part of it is checked for what it should be, and what is not ends in one
sentence.
"""

import json
from dataclasses import replace
from datetime import date

from smallprint.domain.anchor import Anchor
from smallprint.domain.change import Reading
from smallprint.domain.clause import OWN_KINDS, ClauseExample, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.dated_duty import DutyKind
from smallprint.domain.decision import Decision, HighlightColour, Note, Verdict
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.handed_back import HandedDocument, HandedDuty, HandedFinding, HandedMatter
from smallprint.domain.run import PageState, Run, RunState
from smallprint.domain.run_note import sentence_note
from smallprint.errors import ReportUnreadable
from smallprint.export.answers_read_back import question_read
from smallprint.export.json_parts import (
    Json,
    as_object,
    moment,
    number,
    objects,
    selected,
    share,
    span,
    text,
    texts,
    truth,
    words_at,
)
from smallprint.export.playbook_read_back import playbook_read
from smallprint.export.values_read_back import value_read

FORMAT = 1
"""The version of the form in which a matter is written as JSON; a later one may mean something else."""

_LARGEST = 500_000_000  # bytes


def read_back(name: str, content: bytes) -> HandedMatter:
    """Return what a report gives back; raises ReportUnreadable, with the file's `name`."""
    refused = f"“{name}” is not a report that Smallprint wrote as JSON. Choose another file."
    if len(content) > _LARGEST:
        raise ReportUnreadable(f"“{name}” is too large to be read. Export fewer documents at a time.")
    try:
        report = as_object(json.loads(content.decode("utf-8-sig")))
        version = report.get("format")
        if isinstance(version, int) and version > FORMAT:
            raise ReportUnreadable(f"“{name}” was written by a newer Smallprint. Update this one, then import it.")
        if version != FORMAT or "smallprint" not in report:
            raise ReportUnreadable(refused)
        return HandedMatter(
            text(report, "matter"),
            tuple(_type(one) for one in objects(report, "own_types")),
            tuple(_document(one) for one in objects(report, "documents")),
            tuple(question_read(one) for one in objects(report, "questions")) if "questions" in report else (),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ReportUnreadable(refused) from error


def _document(data: Json) -> HandedDocument:
    findings = [_finding(one) for one in objects(data, "findings")]
    run = data["run"]
    coverage = objects(data, "coverage")
    return HandedDocument(
        name=text(data, "name"),
        sha256=text(data, "sha256"),
        text_sha256=text(data, "text_sha256"),
        reading=Reading(text(data, "reading")),
        contract_kind=text(data, "contract_kind"),
        kind_chosen=truth(data, "kind_chosen"),
        run=_run(as_object(run)) if run is not None else None,
        findings=tuple(one for one in findings if one is not None),
        notes=tuple(_placed_note(one) for one in objects(data, "notes")),
        confirmed_absent=frozenset(texts(data, "confirmed_absent")) if "confirmed_absent" in data else frozenset(),
        viewed=tuple(index for index, one in enumerate(coverage) if one["state"] == PageState.VIEWED),
        unplaced=findings.count(None),
        playbook=playbook_read(data),
        duties=tuple(_duty(one) for one in objects(data, "duties")) if "duties" in data else (),
    )


def _duty(data: Json) -> HandedDuty:
    words = words_at(as_object(data["target"]))
    day = date.fromisoformat(text(data, "day"))
    return HandedDuty(DutyKind(text(data, "kind")), day, words.quote if words is not None else "")


def _finding(data: Json) -> HandedFinding | None:
    """Return a finding, None where the report does not have its words."""
    found = selected(as_object(data["target"]))
    if found is None:
        return None
    words, prefix, suffix = found
    around = data["around"]
    around_start, around_end = span(around) if around is not None else (-1, -1)
    value = data["value"]
    finding = Finding(
        clause=text(data, "clause"),
        anchor=Anchor(0, words.start, words.end),
        quote=words.quote,
        confidence=share(data, "confidence"),
        found_by=tuple(FoundBy(one) for one in texts(data, "found_by")),
        value=value_read(as_object(value)) if value is not None else None,
        disputed=truth(data, "disputed"),
        likely=truth(data, "likely"),
        section=text(data, "section_path"),
        section_number=text(data, "section_number"),
        around_start=around_start,
        around_end=around_end,
        moved=number(data, "moved_by_model"),
        run_id=0 if truth(data, "marked_by_person") else 1,
    )
    notes = (*_notes(data), *_proposed(data))
    return HandedFinding(finding, prefix, suffix, _decisions(data), notes)


def _proposed(data: Json) -> list[Note]:
    """Return the words that are proposed, none in reports of before, and where their place is not told."""
    if data.get("proposed") is None:
        return []
    proposed = as_object(data["proposed"])
    words = words_at(proposed)
    if words is None:
        return []
    return [Note(0, text(proposed, "text"), moment(proposed, "made_at"), span=words, proposes=True)]


def _decisions(data: Json) -> tuple[Decision, ...]:
    """Return the decisions, oldest first; reports of before tell the newest alone."""
    if "decisions" in data:
        return tuple(map(_decision, objects(data, "decisions")))
    return (_decision(data),) if data["decided_at"] is not None else ()


def _decision(data: Json) -> Decision:
    verdict, reason, value = (text(data, name) for name in ("status", "reason", "edited_value"))
    return Decision(0, Verdict(verdict), moment(data, "decided_at"), reason, value)


def _notes(data: Json) -> tuple[Note, ...]:
    return tuple(Note(0, text(one, "text"), moment(one, "made_at")) for one in objects(data, "notes"))


def _placed_note(data: Json) -> Note:
    """Return a note on a document, with the words that it is on where the report has them."""
    note = Note(0, text(data, "text"), moment(data, "made_at"))
    if "target" not in data:
        return note
    words = words_at(as_object(data["target"]))
    colour = HighlightColour(text(data, "colour")) if data["colour"] is not None else None
    return replace(note, span=words, colour=colour, tag=text(data, "tag"))


def _run(data: Json) -> Run:
    finished = data["finished_at"]
    settings = text(data, "settings")
    if not isinstance(json.loads(settings), dict):
        raise ValueError("settings are told by name")
    return Run(
        id=0,
        document_id=0,
        state=RunState(text(data, "state")),
        started_at=moment(data, "started_at"),
        finished_at=moment(data, "finished_at") if finished is not None else None,
        model_name=text(data, "model"),
        model_sha256=text(data, "model_sha256"),
        prompt_sha256=text(data, "prompt_sha256"),
        catalogue_sha256=text(data, "catalogue_sha256"),
        app_version=text(data, "app_version"),
        settings=settings,
        notes=sentence_note(text(data, "message")),
        judge=text(data, "judge"),
    )


def _type(data: Json) -> ClauseType:
    kind = ValueKind(text(data, "value_kind"))
    key = text(data, "key")
    if kind not in OWN_KINDS or not key.startswith("own-"):
        raise ValueError("a person's own type")
    names = (text(data, one) for one in ("name", "tag", "question"))
    name, tag, question = names
    examples = tuple(ClauseExample(one, one) for one in texts(data, "examples"))
    group = ClauseGroup(text(data, "group"))
    return ClauseType(key, name, "", group, tag, question, kind, (), examples, unlike=tuple(texts(data, "unlike")))
