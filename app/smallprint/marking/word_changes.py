"""A person's words in place of quoted ones, as tracked changes: only the words that differ are deleted and inserted.

A deletion stays within the change of an earlier author that it is in; an insertion never does, since words of two
authors are two changes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from smallprint.ingest.docx.clean import cleaned
from smallprint.ingest.docx.package import Element, W, child, local
from smallprint.ingest.docx.trace import TextOrigin
from smallprint.language.rewording import TextEdit, steps
from smallprint.marking.word_body import WordBody
from smallprint.marking.word_text import Edge, Range

_WITH_TEXT = ("tab", "br", "cr", "noBreakHyphen")
_BEFORE_ENDS, _AFTER_STARTS = -1, 3  # among what meets at one place: within the range of the comment


class NotReplaceable(Exception):
    """Words cannot be replaced in the file: the text says why."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Who changes, and when (ISO 8601, or "")."""

    author: str
    date: str

    def attributes(self, identity: int) -> dict[str, str]:
        """Return the attributes of a change."""
        told = {"date": self.date} if self.date else {}
        return {"id": str(identity), "author": self.author, **told}


def check(where: Range, text: str, replacement: str) -> list[TextEdit]:
    """Return the steps that put other words in the place of a range's; raises NotReplaceable.

    `text` is that of the document.
    """
    if where.why or not where.sources:
        raise NotReplaceable("its words do not all stand in the body of the file")
    start = where.sources[0].place
    found = steps(start, text[start : start + len(where.text)], shown(replacement))
    for step in found:
        if "\n" in step.inserted or "\n" in text[step.start : step.end]:
            raise NotReplaceable("it would begin or join paragraphs")
        deleted = _within(where.sources, step)
        covered = {place for one in deleted for place in range(one.place, one.place + max(one.last - one.first, 1))}
        bare = [at for at in range(step.start, step.end) if at not in covered and not text[at].isspace()]
        if bare or any(not _may_go(one.element) for one in deleted):
            raise NotReplaceable("some of the words are no plain text: a number of a list, a note’s mark or a field")
    return found


def shown(replacement: str) -> str:
    """Return other words as the program reads them back."""
    return cleaned(replacement).strip()


def replace_words(body: WordBody, where: Range, found: Sequence[TextEdit], ids: Iterator[int], signed: Signed) -> None:
    """Put the steps into the body."""
    for step in found:
        deleted = _within(where.sources, step)
        for _, group in groupby(deleted, key=lambda one: one.element.getparent()):
            _delete(body, list(group), ids, signed)
        if step.inserted:
            _insert(body, where.sources, step, ids, signed)


def _within(sources: Sequence[TextOrigin], step: TextEdit) -> list[TextOrigin]:
    return [one for one in sources if step.start <= one.place < step.end]


def _may_go(element: Element) -> bool:
    """Say whether an element's text can be marked as deleted where it stands."""
    run = element.getparent()
    if run is None or run.tag != f"{W}r" or local(element) not in ("t", *_WITH_TEXT):
        return False
    held = {local(above) for above in element.iterancestors()}
    return not held & {"del", "moveFrom", "fldSimple"} and child(run, "fldChar") is None


def _delete(body: WordBody, sources: Sequence[TextOrigin], ids: Iterator[int], signed: Signed) -> None:
    plan = body.plan(_run(sources[0]))
    first = body.position(plan, Edge(sources[0].element, _index(sources[0], before=True), inside=True))
    last = body.position(plan, Edge(sources[-1].element, _index(sources[-1], before=False), inside=True))
    names = plan.names

    def wrapped(run: bytes) -> bytes:
        return names.tag("del", signed.attributes(next(ids)), ends=False) + run + names.end("del")

    plan.delete(first, last, wrapped)


def _insert(body: WordBody, sources: Sequence[TextOrigin], step: TextEdit, ids: Iterator[int], signed: Signed) -> None:
    """Insert after the last character before the end of a step; at the very start, before the first one."""
    before = [one for one in sources if one.place < step.end]
    source = before[-1] if before else sources[0]
    run = _run(source)
    plan = body.plan(run)
    index = _index(source, before=not before)
    at = body.position(plan, Edge(source.element, index, inside=True))
    names = plan.names
    new = names.tag("ins", signed.attributes(next(ids)), ends=False) + plan.inserted(step.inserted) + names.end("ins")
    order = _BEFORE_ENDS if before else _AFTER_STARTS
    around = run.getparent()
    if around is not None and around.tag == f"{W}ins":
        new = names.end("ins") + new + body.opened_again(around, ids)
    plan.put(at, order, new)


def _run(source: TextOrigin) -> Element:
    run: Element | None = source.element.getparent()
    assert run is not None  # what is replaced stands in runs
    return run


def _index(source: TextOrigin, before: bool) -> int:
    if source.is_text:
        return source.first if before else source.last
    return 0 if before else 1
