"""Matters that are damaged, or made by somebody: each row that cannot be read costs itself alone, and is counted."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.asked import Answerer, Scope
from app.domain.change import Change, ChangeKind, Comment
from app.domain.clause import ClauseGroup, ClauseType, ValueKind
from app.domain.decision import Verdict
from app.domain.document import OCR_WORD, Document
from app.domain.finding import Value
from app.domain.question import Answer, Citation, Excerpt
from app.domain.question import Verdict as Answered
from app.domain.review import DocumentState
from app.domain.run import RunState
from app.errors import MatterDamaged, MatterError
from app.store import Matter, open_matter
from tests.store.contracts import added, contract, finding, run

LAW = contract().text[:40]


def full_matter(path: Path) -> int:
    """Make a matter with a row in every table, and return the document that most of it is about."""
    with open_matter(path) as matter:
        document_id = added(matter, _with_everything())
        found = finding(0, 40)
        value = Value(ValueKind.PLACE, "Delaware", "Delaware", 3, 20)
        first, *_ = run(matter, document_id, _valued(found, value), finding(60, 90, "exit"), finding(100, 120, "cap"))
        newest = matter.runs.latest(document_id)
        assert newest is not None
        matter.runs.finish(newest.id, RunState.CANCELLED)
        matter.decisions.record(first, Verdict.EDITED, "Because.", "Ohio")
        matter.notes.add(document_id, "on the document")
        matter.notes.add(document_id, "on the finding", first)
        matter.clause_types.add(
            ClauseType("own", "Own", "", ClauseGroup.GENERAL, "OWN", "What?", ValueKind.NONE, (), ())
        )
        question = matter.questions.ask("Which law?", Scope((document_id,)), saved=True)
        citation = Citation(document_id, 0, 40, 0, LAW, "9(b)")
        closest = (Excerpt(document_id, 0, 40, 0, 0.5),)
        answer = Answer("Which law?", Answered.QUOTED, (citation,), "Delaware.", closest=closest)
        matter.questions.answer(question.id, [(document_id, answer)], Answerer("nano"))
        matter.retrieval.save(document_id, "made with", b"an index")
        added(matter, contract("other.pdf", mark="other"), "/files/other.pdf")
        matter.documents.queue([Path("/files/waits.pdf")])
    return document_id


def _with_everything() -> Document:
    from dataclasses import replace

    document = contract()
    pages = tuple(replace(page, words=OCR_WORD.pack(0, 4, 0.9)) for page in document.pages)
    changes = (Change(ChangeKind.INSERTED, "A", "2020", "This", 0, 4, ""),)
    comments = (Comment("A", "2020", "Sure?", 0, 4, False, None), Comment("B", "2020", "Yes.", 0, 4, True, 0))
    return replace(document, pages=pages, changes=changes, comments=comments)


def _valued(found: object, value: Value) -> object:
    from dataclasses import replace

    return replace(found, value=value)  # type: ignore[type-var]
