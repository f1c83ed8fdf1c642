"""A report in JSON taken into a matter: its documents are found here again, and get back what was said of them.

A document is known by the bytes of its file, else by its text, else by its quotes: it is the one that has most of them.
Each finding is put at its words: at its position where the text is the same, else where quote and surroundings agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smallprint.domain.change import Reading
from smallprint.domain.clause import ClauseCatalogue, own_clause
from smallprint.domain.decision import Note, NoteSpan
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.handed_back import HandedDocument, HandedFinding, HandedMatter
from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.review import DocumentState
from smallprint.errors import ReportUnreadable
from smallprint.export import read_back, text_sha256
from smallprint.language.counting import by_number, counted
from smallprint.matters.handed_playbooks import take_playbook
from smallprint.matters.handed_questions import QuestionsTaken, take_questions
from smallprint.matters.own_types import catalogue_of
from smallprint.matters.words_here import place_here, places_of
from smallprint.store import GivenBack, Matter

_MOST_NAMED = 3
_DAYS_TOLD = 3  # days of duties that a sentence names
_SHORTEST = 12  # characters of a quote by which a document is known: a shorter one stands in many


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was taken in; `sentences` tell all that a person should know of it, the sum first."""

    documents: int
    sentences: tuple[str, ...]


def read_report(path: Path) -> HandedMatter:
    """Return what a JSON report gives back; raises ReportUnreadable."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ReportUnreadable(f"“{path.name}” cannot be read ({error.strerror}). Choose another file.") from error
    return read_back(path.name, content)


def take_in(
    matter: Matter, handed: HandedMatter, shipped: ClauseCatalogue, report: Report, token: CancelToken
) -> TakenIn:
    """Take a report into a matter, document by document, each whole or not at all; raises Cancelled and MatterError."""
    renamed = _own_types(matter, handed, shipped)
    here = _Here(matter)
    known = here.take(handed.documents)
    sums: list[GivenBack] = []
    told: list[str] = []
    for number, one in enumerate(handed.documents):
        token.check()
        report(Progress(Stage.RESTORE, one.name, number, len(handed.documents)))
        document_id = known.get(number, 0)
        if not document_id:
            if one.findings or one.notes or one.unplaced:
                told.append(f"“{one.name}” is not in this matter. Add the file, then import the report again.")
            continue
        if number in here.only_named:
            one = replace(one, run=None, confirmed_absent=frozenset())  # the review was of another text
        placed, lost = _placed(one, here.document(document_id), renamed)
        sums.append(matter.handed_back.store(document_id, placed))
        told += _remarks(one, lost, sums[-1])
        told += take_playbook(matter, document_id, one)
        told += _other_duties(matter, document_id, one)
    asked = take_questions(matter, handed.questions, known, renamed)
    return TakenIn(len(sums), (*_sum(sums, asked), *told, *asked.sentences))


def _other_duties(matter: Matter, document_id: int, handed: HandedDocument) -> list[str]:
    """Return what a person should know of the report's dated duties: they are read anew from the document here."""
    from smallprint.matters.duties import duties_of  # noqa: PLC0415 - it reads dates; most reports have no duties

    if not handed.duties or matter.documents.segmentation(document_id) is None:
        return []
    here = duties_of(matter, document_id)
    quotes = {(one.kind, one.day, " ".join(one.quote.split())) for one in here}
    days = {(one.kind, one.day) for one in here}
    other = [
        one
        for one in handed.duties
        if (one.kind, one.day) not in days
        or (one.quote and (one.kind, one.day, " ".join(one.quote.split())) not in quotes)
    ]
    if not other:
        return []
    listed = ", ".join(str(one.day) for one in other[:_DAYS_TOLD]) + (", …" if len(other) > _DAYS_TOLD else "")
    said = counted(len(other), "dated duty", "dated duties")
    return [f"“{handed.name}”: {said} of the report not found in this document as it is here ({listed})."]


class _Here:
    """The documents of the matter that were read; each is one of the report's at most."""

    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._left = {one.id: one for one in matter.documents.summaries() if one.state is DocumentState.OPEN}
        self.only_named: set[int] = set()

    def document(self, document_id: int) -> Document:
        return self._matter.documents.load(document_id, places=False)

    def take(self, handed: Sequence[HandedDocument]) -> dict[int, int]:
        """Return ids by the numbers of the report's documents; those that are not here are left out.

        What is sure for one comes before a guess for another: a guess never takes its document away.
        """
        known: dict[int, int] = {}
        for find in (self._by_bytes, self._by_text, self._by_quotes, self._by_name):
            for number, one in enumerate(handed):
                if number not in known and (found := find(one)):
                    if find == self._by_name:
                        self.only_named.add(number)
                    known[number] = found
                    del self._left[found]
        return known

    def _by_bytes(self, handed: HandedDocument) -> int:
        suffix = f":{handed.reading}" if handed.reading is Reading.REJECTED else ""
        key = f"{handed.sha256}{suffix}"
        return next((one.id for one in self._left.values() if handed.sha256 and one.sha256 == key), 0)

    def _by_text(self, handed: HandedDocument) -> int:
        if not handed.text_sha256:
            return 0
        texts = ((one, self._matter.documents.text(one)) for one in self._left)
        return next((one for one, text in texts if text and text_sha256(text) == handed.text_sha256), 0)

    def _by_quotes(self, handed: HandedDocument) -> int:
        """Return the document that has most of the quotes, at least half of them; one of the same name first."""
        said = [one.finding.quote for one in handed.findings]
        said += [note.span.quote for note in handed.notes if note.span is not None]
        quotes = [quote for quote in said if len(quote) >= _SHORTEST]
        if not quotes:
            return 0
        best, most = 0, (len(quotes) - 1) // 2
        for one in sorted(self._left.values(), key=lambda summary: summary.name != handed.name):
            text = self._matter.documents.text(one.id)
            there = sum(bool(places_of(text, quote, most=1)) for quote in quotes)
            if there > most:
                best, most = one.id, there
        return best

    def _by_name(self, handed: HandedDocument) -> int:
        """Return the document of the same name, where the report has notes alone on its document."""
        if handed.findings or not handed.notes:
            return 0
        return next((one.id for one in self._left.values() if one.name == handed.name), 0)


def _own_types(matter: Matter, handed: HandedMatter, shipped: ClauseCatalogue) -> dict[str, str]:
    """Add the person's own types that the matter lacks; returns the keys that are other ones here."""
    renamed = {}
    for clause in handed.types:
        known = catalogue_of(matter, shipped)
        same = next((one for one in known.types if one.own and one.name.casefold() == clause.name.casefold()), None)
        if same is None:
            examples = [one.passage for one in clause.examples]
            made = own_clause(clause.name, clause.question, clause.group, examples, known.types, clause.value_kind)
            same = replace(made, unlike=clause.unlike)
            if clause.key not in known:
                same = replace(same, key=clause.key)
            matter.clause_types.add(same)
        renamed[clause.key] = same.key
    return renamed


def _placed(
    handed: HandedDocument, document: Document, renamed: dict[str, str]
) -> tuple[HandedDocument, list[HandedFinding]]:
    """Return the document with its findings at their words here, and those whose words are not here.

    Of a review that had not ended only what a person spoke of is kept: what it would have found is not known.
    """
    ended = handed.run is not None and handed.run.state.ended_well
    found, lost = [], []
    for one in handed.findings:
        if not ended and not one.spoken_of:
            continue
        here = _at_its_words(one, document)
        if here is None:
            lost.append(one)
            continue
        here = replace(here, notes=tuple(_note_at_its_words(note, document) for note in here.notes))
        finding = replace(here.finding, clause=renamed.get(here.finding.clause, here.finding.clause))
        found.append(replace(here, finding=finding if ended else replace(finding, run_id=0)))
    pages = tuple(page for page in handed.viewed if page < len(document.pages))
    notes = tuple(_note_at_its_words(note, document) for note in handed.notes)
    absent = frozenset(renamed.get(key, key) for key in handed.confirmed_absent)
    run = handed.run if ended else None
    return replace(handed, findings=tuple(found), viewed=pages, run=run, notes=notes, confirmed_absent=absent), lost


def _note_at_its_words(note: Note, document: Document) -> Note:
    """Return a note on its words here; on the whole document where these are not here, with the words in its text."""
    span = note.span
    if span is None or span.fits(document.text):
        return note
    place = place_here(document.text, span.quote, span.start)
    if place is not None:
        start, end = place
        return replace(note, span=NoteSpan(start, end, document.text[start:end]))
    text = " ".join(filter(None, (note.heading, f"“{' '.join(span.quote.split())}”", note.text)))
    return replace(note, text=text, span=None, colour=None, tag="", proposes=False)


def _at_its_words(handed: HandedFinding, document: Document) -> HandedFinding | None:
    finding, text = handed.finding, document.text
    start = finding.anchor.start
    place = place_here(text, finding.quote, start, handed.prefix, handed.suffix)
    if place is None:
        return None
    start, end = place
    moved = start - finding.anchor.start
    same = text[start:end] == finding.quote
    around = finding.around_start + moved, finding.around_end + moved
    inside = finding.around_start >= 0 and same and 0 <= around[0] <= around[1] <= len(text)
    finding = replace(
        finding,
        anchor=document.anchor(start, end),
        quote=text[start:end],
        value=_moved(finding.value, moved, same, len(text)),
        around_start=around[0] if inside else -1,
        around_end=around[1] if inside else -1,
    )
    return replace(handed, finding=finding)


def _moved(value: Value | None, by: int, same: bool, length: int) -> Value | None:
    """Return a value with its place moved along with its quote; without a place where that is not sure."""
    if value is None or value.start < 0 or (not by and same and value.end <= length):
        return value
    start, end = value.start + by, value.end + by
    return (
        replace(value, start=start, end=end)
        if same and 0 <= start <= end <= length
        else replace(value, start=-1, end=-1)
    )


def _sum(sums: Sequence[GivenBack], asked: QuestionsTaken) -> list[str]:
    findings, decisions, notes, proposals = (
        sum(getattr(one, name) for one in sums) for name in ("findings", "decisions", "notes", "proposals")
    )
    if not sums:
        return ["Nothing was taken in: no document of the report is in this matter."]
    new = [asked.sentence] if asked.sentence else []
    verdicts = sum(one.verdicts for one in sums)
    if verdicts:
        new.append(f"Of playbooks: {counted(verdicts, 'verdict')} on positions.")
    if not (findings or decisions or notes or proposals or new):
        return [f"Nothing is new: all that the report says of {counted(len(sums), 'document')} is in this matter."]
    finding, decision, note = counted(findings, "finding"), counted(decisions, "decision"), counted(notes, "note")
    parts = f"{finding}, {decision} and {note}"
    if proposals:
        parts = f"{finding}, {decision}, {note} and {counted(proposals, 'proposal')}"
    return [f"Taken into {counted(len(sums), 'document')}: {parts}.", *new]


def _remarks(handed: HandedDocument, lost: Sequence[HandedFinding], done: GivenBack) -> list[str]:
    told = []
    if lost:
        quotes = [" ".join(one.finding.quote.split()) for one in lost[:_MOST_NAMED]]
        named = ", ".join(f"“{quote[:60]}{'…' if len(quote) > 60 else ''}”" for quote in quotes)
        more = f" and {len(lost) - _MOST_NAMED} more" if len(lost) > _MOST_NAMED else ""
        stand = by_number(len(lost), "finding is left out, since its words do", "findings are left out: their words do")
        told.append(f"“{handed.name}”: {len(lost)} {stand} not stand in the document as it is here: {named}{more}.")
    if handed.unplaced:
        are = by_number(handed.unplaced, "finding has", "findings have")
        told.append(f"“{handed.name}”: {handed.unplaced} {are} no quote in the report and cannot be placed.")
    if done.newer:
        stays = by_number(done.newer, "decision here is newer and stays", "decisions here are newer and stay")
        told.append(f"“{handed.name}”: {done.newer} {stays}.")
    if handed.run is not None and not handed.run.state.ended_well:
        told.append(
            f"“{handed.name}”: its review had not ended where it was exported; only what a person said is taken in."
        )
    return told
