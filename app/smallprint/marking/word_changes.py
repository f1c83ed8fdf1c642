"""A person's words in place of quoted ones, as tracked changes: only the words that differ are deleted and inserted.

A deletion stays within the change of an earlier author that it is in; an insertion never does, since words of two
authors are two changes. New paragraphs are cut from the one that they are inserted into.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from smallprint.ingest.docx.package import Element, W
from smallprint.ingest.docx.trace import TextOrigin
from smallprint.marking.word_body import WordBody
from smallprint.marking.word_paragraphs import Cut, is_ended_by_others, may_be_cut
from smallprint.marking.word_rewording import NotReplaceable, RewordingStep, paragraph_of
from smallprint.marking.word_runs import RunPlan
from smallprint.marking.word_text import Edge

_BEFORE_ENDS, _AFTER_STARTS = -1, 3  # among what meets at one place: within the range of the comment


@dataclass(frozen=True, slots=True)
class Signed:
    """Who changes, and when (ISO 8601, or "")."""

    author: str
    date: str

    def attributes(self, identity: int) -> dict[str, str]:
        """Return the attributes of a change."""
        told = {"date": self.date} if self.date else {}
        return {"id": str(identity), "author": self.author, **told}


def check_cuts(steps: Sequence[RewordingStep]) -> None:
    """Raise NotReplaceable where a paragraph would have to be cut within a link or a control."""
    if any(len(step.lines) > 1 and not may_be_cut(_run(step.source)) for step in steps):
        raise NotReplaceable("it would begin a paragraph within a link, a field or a control")


def replace_words(body: WordBody, found: Sequence[RewordingStep], ids: Iterator[int], signed: Signed) -> None:
    """Put the steps into the body."""
    for step in found:
        for _, group in groupby(step.deleted, key=lambda one: one.element.getparent()):
            _delete(body, list(group), ids, signed)
        for paragraph in step.ends:
            if not is_ended_by_others(paragraph):
                body.end_away(paragraph, lambda names: names.tag("del", signed.attributes(next(ids))))
        if step.lines != ("",):
            _insert(body, step, ids, signed)


def _delete(body: WordBody, sources: Sequence[TextOrigin], ids: Iterator[int], signed: Signed) -> None:
    plan = body.plan(_run(sources[0]))
    first = body.position(plan, Edge(sources[0].element, _index(sources[0], before=True), inside=True))
    last = body.position(plan, Edge(sources[-1].element, _index(sources[-1], before=False), inside=True))
    names = plan.names

    def wrapped(run: bytes) -> bytes:
        return names.tag("del", signed.attributes(next(ids)), ends=False) + run + names.end("del")

    plan.delete(first, last, wrapped)


def _insert(body: WordBody, step: RewordingStep, ids: Iterator[int], signed: Signed) -> None:
    """Insert after the last character of a step, or before the first one."""
    source = step.source
    run = _run(source)
    plan = body.plan(run)
    at = body.position(plan, Edge(source.element, _index(source, before=step.before), inside=True))
    pieces = [_inserted(plan, line, ids, signed) for line in step.lines]
    around = run.getparent()
    if around is not None and around.tag == f"{W}ins":
        pieces[0] = plan.names.end("ins") + pieces[0]
        pieces[-1] += body.opened_again(around, ids)
    order = _AFTER_STARTS if step.before else _BEFORE_ENDS
    if len(pieces) == 1:
        plan.put(at, order, pieces[0])
    else:
        mark = (plan.names.tag("ins", signed.attributes(one)) for one in ids)
        body.cut(paragraph_of(source.element), Cut(plan, at, order, tuple(pieces)), mark)


def _inserted(plan: RunPlan, text: str, ids: Iterator[int], signed: Signed) -> bytes:
    if not text:
        return b""
    names = plan.names
    return names.tag("ins", signed.attributes(next(ids)), ends=False) + plan.inserted(text) + names.end("ins")


def _run(source: TextOrigin) -> Element:
    run: Element | None = source.element.getparent()
    assert run is not None  # what is replaced stands in runs
    return run


def _index(source: TextOrigin, before: bool) -> int:
    if source.is_text:
        return source.first if before else source.last
    return 0 if before else 1
