"""A report in JSON taken into another matter: all that was found and said is there again, at the same words."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.clause import ClauseGroup, ValueKind, own_clause
from smallprint.domain.decision import HighlightColour, Note, NoteSpan, Verdict
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.fact import Fact
from smallprint.domain.finding import Candidate, Finding, FoundBy, Value
from smallprint.domain.handoff import Choice
from smallprint.domain.progress import CancelToken
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.run import RunIdentity, RunState
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.errors import ReportUnreadable
from smallprint.export import json_report, read_back
from smallprint.matters.handed_back import TakenIn, read_report, take_in
from smallprint.matters.handing_over import order_of
from smallprint.store import Matter, open_matter
from tests.export.reviews import CATALOGUE

PINK = HighlightColour.PINK
WHEN = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)
WORDS = (
    "This Agreement is governed by the laws of Delaware. Either party may end it on thirty days’ notice. "
    "Liability is limited to the fees of one year. The laws of Delaware apply to notices, too.\n"
)
RUN = RunIdentity("nano", "a" * 64, "c" * 64, "0.9.0", '{"judge": true}')


@dataclass(frozen=True)
class Spoken:
    """A finding to store, and what is said of it."""

    clause: str
    start: int
    length: int
    marked: bool
    confidence: float
    verdicts: Sequence[Verdict]
    notes: Sequence[str]
    valued: bool = False
    proposed: str | None = None


_FINDINGS = st.lists(
    st.builds(
        Spoken,
        clause=st.sampled_from(["law", "notice", "cap"]),
        start=st.integers(0, len(WORDS) - 2),
        length=st.integers(1, 60),
        marked=st.booleans(),
        confidence=st.floats(0, 1),
        verdicts=st.lists(st.sampled_from(Verdict), max_size=4),
        notes=st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20), max_size=2, unique=True),
        valued=st.booleans(),
        proposed=st.none() | st.text(st.characters(codec="utf-8"), max_size=20),
    ),
    max_size=6,
    unique_by=lambda one: (one.clause, one.start, min(one.start + one.length, len(WORDS)), one.marked),
)


def add(matter: Matter, text: str = WORDS, name: str = "lease.txt", data: bytes = b"") -> tuple[int, Document]:
    """Store a document of two pages, and return its id."""
    data = data or text.encode()
    half = len(text) // 2
    pages = (Page(0, 0, half, "1"), Page(1, half, len(text), "2"))
    sha256 = hashlib.sha256(data).hexdigest()
    read = Document(sha256, name, DocumentKind.PDF, text, pages, report=IngestReport("text", 2, len(text)))
    [queued] = matter.documents.queue([Path("/contracts") / name])
    return matter.documents.save(queued, read, data), read


def review(
    matter: Matter, document_id: int, read: Document, findings: Sequence[Spoken], state: RunState = RunState.COMPLETE
) -> None:
    """Store a review of the document and what a person said of its findings."""
    made = [_finding(read, one) for one in findings]
    found = [one for one, spoken in zip(made, findings, strict=True) if not spoken.marked]
    run = matter.runs.start(document_id, RUN, [Candidate(one.clause, 0, one.confidence) for one in found])
    matter.runs.record(run, [(number, one, True) for number, one in enumerate(found)])
    matter.runs.finish(run, state)
    by_place = {(one.clause, one.anchor): one.id for one in matter.findings.of_run(run)}
    for number, (one, spoken) in enumerate(zip(made, findings, strict=True)):
        finding_id = by_place.get((one.clause, one.anchor), 0)
        if spoken.marked:
            finding_id = matter.findings.add_by_person(document_id, replace(one, found_by=(FoundBy.PERSON,))).id
        at = WHEN + timedelta(seconds=number)
        for step, verdict in enumerate(spoken.verdicts):
            value = "31 days" if verdict is Verdict.EDITED else ""
            matter.decisions.record(finding_id, verdict, "Because.", value, at + timedelta(milliseconds=step))
        for note in spoken.notes:
            matter.notes.add(document_id, note, finding_id, at)
        if spoken.proposed is not None:
            span = NoteSpan(one.anchor.start, one.anchor.end, one.quote)
            matter.notes.store(Note(document_id, spoken.proposed, at, finding_id, span=span, proposes=True))


def _finding(read: Document, one: Spoken) -> Finding:
    start, end = one.start, min(one.start + one.length, len(read.text))
    last = ValueRemark(OnValue.LAST_DAY, ("30 days",), (date(2026, 1, 2), date(2026, 3, 4)))
    value = Value(ValueKind.DURATION, "30 days", "30 day", start, end, (last,)) if one.valued else None
    return Finding(
        one.clause,
        read.anchor(start, end),
        read.text[start:end],
        one.confidence,
        (FoundBy.HEADS, FoundBy.MODEL),
        value,
        likely=one.confidence > 0.3,
        section="1 > Law",
        section_number="1",
        around_start=max(start - 3, 0),
        around_end=end,
        moved=0.125,
        run_id=1,
    )


def report_of(matter: Matter, title: str = "Lark", choice: Choice = Choice(unlikely=True)) -> str:  # noqa: B008
    order = order_of(matter, title, choice, CATALOGUE, {}, WHEN)
    return json_report(order)


def same(report: str) -> Any:
    """Return what a report says, but the ids of findings, which are each matter's own."""

    def without_id(told: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in told.items() if key != "id"}

    return json.loads(report, object_hook=without_id)


def take(matter: Matter, report: str) -> TakenIn:
    return take_in(matter, read_back("a.json", report.encode()), CATALOGUE, lambda _progress: None, CancelToken())


@dataclass(frozen=True)
class Put:
    """A question to ask, and the places of the words that answer it; none where nothing does."""

    text: str
    places: Sequence[tuple[int, int]]
    saved: bool
    whole: bool
    worded: bool


_QUESTIONS = st.lists(
    st.builds(
        Put,
        text=st.sampled_from(["Which law?", "How long is the notice?", "Is there a cap?"]),
        places=st.lists(st.tuples(st.integers(0, len(WORDS) - 2), st.integers(1, 40)), max_size=3),
        saved=st.booleans(),
        whole=st.booleans(),
        worded=st.booleans(),
    ),
    max_size=3,
    unique_by=lambda one: (one.text, one.whole),
)


def ask(matter: Matter, document_id: int, read: Document, put: Put) -> None:
    """Ask a question; its second half of quotes answers a part of it."""
    spans = [(start, min(start + length, len(read.text))) for start, length in put.places]
    cited = tuple(
        Citation(document_id, start, end, read.page_at(start).index, read.text[start:end], "1") for start, end in spans
    )
    half = len(cited) // 2
    fact = Fact(0, "law", "Governing law", "Delaware", "Delaware", 0.875, Verdict.ACCEPTED)
    parts = (Answer("First?", Outcome.QUOTED, cited[:half], fact=fact), Answer("Then?", Outcome.NO, cited[half:]))
    outcome = Outcome.YES if cited else Outcome.NOT_THERE
    wording = "It is so." if put.worded and cited else ""
    answer = Answer(put.text, outcome, cited, wording, condition="unless agreed" if cited else "", parts=parts)
    question = matter.questions.ask(put.text, Scope() if put.whole else Scope((document_id,), "lease"), put.saved)
    matter.questions.answer(question.id, [(document_id, answer)], Answerer("nano", "a" * 64, "b" * 64, "0.9.0"))


@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(
    findings=_FINDINGS,
    notes=st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20), max_size=2),
    questions=_QUESTIONS,
)
def test_out_and_in_again_is_equal(findings: list[Spoken], notes: list[str], questions: list[Put]) -> None:
    with TemporaryDirectory() as folder:
        with open_matter(Path(folder) / "a.smallprint") as first:
            document_id, read = add(first)
            review(first, document_id, read, findings)
            for note in dict.fromkeys(notes):
                first.notes.add(document_id, note, made_at=WHEN)
            first.documents.choose_kind(document_id, "lease")
            first.documents.viewed(document_id, 1)
            first.notes.store(Note(document_id, "", WHEN, span=NoteSpan(3, 9, WORDS[3:9]), colour=PINK, tag="ask"))
            for one in questions:
                ask(first, document_id, read, one)
            told = report_of(first)
        with open_matter(Path(folder) / "b.smallprint") as second:
            add(second)
            take(second, told)
            assert same(report_of(second)) == same(told)
            assert take(second, told).sentences[0].startswith("Nothing is new")
            assert same(report_of(second)) == same(told)


def law(verdict: Verdict | None = Verdict.ACCEPTED, **more: Any) -> Spoken:
    at = WORDS.index("governed")
    verdicts = [verdict] if verdict else []
    return replace(Spoken("law", at, 34, False, 0.9, verdicts, ["Ask them."]), **more)


def given_report(folder: Path, findings: Sequence[Spoken], **of: Any) -> str:
    with open_matter(folder / "first.smallprint") as first:
        document_id, read = add(first, **of)
        review(first, document_id, read, findings)
        return report_of(first)


def only(report: str) -> dict[str, Any]:
    [one] = [one for one in json.loads(report)["documents"][0]["findings"] if one["status"] != "undecided"]
    assert isinstance(one, dict)
    return one


def test_the_text_is_known_again_in_another_file(tmp_path: Path) -> None:
    told = given_report(tmp_path, [law()])
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second, name="copy of lease.txt", data=b"other bytes")
        taken = take(second, told)
        assert taken.sentences == ("Taken into 1 document: 1 finding, 1 decision and 1 note.",)
        assert only(report_of(second))["notes"][0]["text"] == "Ask them."


def test_in_another_text_a_finding_is_put_at_its_words_by_what_is_around_them(tmp_path: Path) -> None:
    second_place = WORDS.rindex("laws of Delaware")
    told = given_report(tmp_path, [law(start=second_place, length=len("laws of Delaware"), valued=True), law(None)])
    other = "A new first line.\n" + WORDS.replace("laws of Delaware", "laws of\nDelaware")
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second, other)
        taken = take(second, told)
        found = only(report_of(second))
        position = found["target"]["selector"][1]
        assert position["start"] == other.rindex("laws of\nDelaware")
        assert found["target"]["selector"][0]["exact"] == "laws of\nDelaware"
        assert found["value"]["at"] is None  # its words are broken otherwise here
        assert len(taken.sentences) == 1


def test_what_stands_no_more_in_the_document_has_its_sentence(tmp_path: Path) -> None:
    cap = WORDS.index("Liability is")
    told = given_report(tmp_path, [law(), law(clause="cap", start=cap, length=20), law(clause="notice", start=52)])
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second, WORDS.replace("Liability is limited", "Liability is not limited"))
        taken = take(second, told)
    assert taken.sentences[0] == "Taken into 1 document: 2 findings, 2 decisions and 2 notes."
    assert taken.sentences[1].startswith("“lease.txt”: 1 finding is left out, since its words do not stand in")
    assert "“Liability is limited”" in taken.sentences[1]


def test_a_document_that_is_not_there_is_named(tmp_path: Path) -> None:
    told = given_report(tmp_path, [law()])
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second, "Quite another contract, of which nothing is known.\n")
        taken = take(second, told)
        assert taken.documents == 0
        assert taken.sentences[0].startswith("Nothing was taken in")
        assert "“lease.txt” is not in this matter. Add the file" in taken.sentences[1]
        assert json.loads(report_of(second))["documents"][0]["findings"] == []


def test_a_document_without_findings_takes_the_place_of_no_other(tmp_path: Path) -> None:
    with open_matter(tmp_path / "a.smallprint") as first:
        document_id, read = add(first, "A letter of which nothing is found.\n", "letter.txt", b"letter")
        review(first, document_id, read, [])
        document_id, read = add(first)
        review(first, document_id, read, [law()])
        told = report_of(first)
    with open_matter(tmp_path / "b.smallprint") as second:
        other, _ = add(second, "Quite another contract, never reviewed here.\n", "letter.txt", b"other")
        lease, _ = add(second)
        taken = take(second, told)
        assert taken.sentences == ("Taken into 1 document: 1 finding, 1 decision and 1 note.",)
        assert second.runs.latest(other) is None  # no review of another document is taken for its own
        assert len(second.findings.of_document(lease)) == 1


def test_a_document_known_by_its_bytes_is_taken_before_one_that_only_has_its_quotes(tmp_path: Path) -> None:
    drafted = WORDS + "A draft.\n"
    with open_matter(tmp_path / "a.smallprint") as first:
        for text, name, data in ((drafted, "draft.txt", b"draft"), (WORDS, "lease.txt", b"lease")):
            document_id, read = add(first, text, name, data)
            review(first, document_id, read, [law()])
        told = report_of(first)
    with open_matter(tmp_path / "b.smallprint") as second:
        lease, _ = add(second, WORDS, "lease.txt", b"lease")
        taken = take(second, told)
        assert len(second.findings.of_document(lease)) == 1
        assert taken.sentences[1:] == (
            "“draft.txt” is not in this matter. Add the file, then import the report again.",
        )


def test_what_was_decided_here_later_stays_and_what_was_said_here_is_kept(tmp_path: Path) -> None:
    told = given_report(tmp_path, [law(Verdict.ACCEPTED), law(Verdict.REJECTED, clause="notice", start=52)])
    with open_matter(tmp_path / "b.smallprint") as second:
        document_id, read = add(second)
        review(second, document_id, read, [law(None, notes=["Mine."])])
        [mine] = second.findings.of_document(document_id)
        second.decisions.record(mine.finding.id, Verdict.REJECTED, "Mine.", made_at=WHEN + timedelta(days=1))
        taken = take(second, told)
        found = {one.finding.clause: one for one in second.findings.of_document(document_id)}
        assert found["law"].decision is not None
        assert (found["law"].verdict, found["law"].decision.reason) == (Verdict.REJECTED, "Mine.")
        assert {note.text for note in found["law"].notes} == {"Mine.", "Ask them."}
        assert found["notice"].verdict is Verdict.REJECTED
        assert "1 decision here is newer and stays." in " ".join(taken.sentences)


def test_of_a_review_that_had_not_ended_only_what_a_person_said_is_taken_in(tmp_path: Path) -> None:
    with open_matter(tmp_path / "a.smallprint") as first:
        document_id, read = add(first)
        review(first, document_id, read, [law(), law(None, notes=[], clause="cap")], RunState.CANCELLED)
        told = report_of(first)
    with open_matter(tmp_path / "b.smallprint") as second:
        document_id, _ = add(second)
        taken = take(second, told)
        assert [one.finding.clause for one in second.findings.of_document(document_id)] == ["law"]
        assert second.runs.latest(document_id) is None  # nothing says that it was reviewed
        assert "had not ended" in taken.sentences[1]


def test_a_report_without_quotes_says_that_nothing_can_be_placed(tmp_path: Path) -> None:
    with open_matter(tmp_path / "a.smallprint") as first:
        document_id, read = add(first)
        review(first, document_id, read, [law()])
        told = report_of(first, choice=Choice(quotes=False))
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second)
        assert "1 finding has no quote in the report and cannot be placed." in take(second, told).sentences[1]


def test_a_persons_own_types_come_along_under_the_key_that_is_free_here(tmp_path: Path) -> None:
    own = own_clause("Records", "Who keeps them?", ClauseGroup.DATA, ["We keep it."], CATALOGUE.types)
    with open_matter(tmp_path / "a.smallprint") as first:
        first.clause_types.add(own)
        document_id, read = add(first)
        review(first, document_id, read, [law(clause=own.key)])
        told = report_of(first)
    with open_matter(tmp_path / "b.smallprint") as second:
        taken = replace(own, name="Something else", tag="OTH")
        second.clause_types.add(taken)
        document_id, _ = add(second)
        take(second, told)
        other, new = second.clause_types.all()
        assert (other, new.name) == (taken, "Records")
        assert new.examples == own.examples
        assert second.findings.of_document(document_id)[0].finding.clause == new.key != own.key


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format": 1}',
        b"\xff\xfe",
        b'{"format": 1, "smallprint": "", "matter": 3, "own_types": [], "documents": []}',
        b'{"format": 1, "smallprint": "", "matter": "", "own_types": [], "documents": [{"name": "x"}]}',
    ],
)
def test_another_file_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(ReportUnreadable, match=r"“x.json” is not a report that Smallprint wrote as JSON"):
        read_back("x.json", content)


def test_a_report_of_a_newer_program_says_so() -> None:
    with pytest.raises(ReportUnreadable, match="newer Smallprint"):
        read_back("x.json", b'{"format": 2, "smallprint": "9"}')


def test_a_file_that_is_not_there_has_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReportUnreadable, match=r"“none.json” cannot be read"):
        read_report(tmp_path / "none.json")


def test_highlights_and_notes_on_words_come_back_at_their_words(tmp_path: Path) -> None:
    quote = WORDS[5:20]
    with open_matter(tmp_path / "a.smallprint") as matter:
        document_id, read = add(matter)
        review(matter, document_id, read, [])
        span = NoteSpan(5, 20, quote)
        matter.notes.store(Note(document_id, "", WHEN, None, 0, span, HighlightColour.GREEN, "ask"))
        matter.notes.store(Note(document_id, "Why?", WHEN, None, 0, span))
        matter.absences.confirm(document_id, "cap")
        report = report_of(matter)
    for text in (WORDS, f"Added before. {WORDS}", "Nothing of it is here."):
        with TemporaryDirectory() as folder, open_matter(Path(folder) / "b.smallprint") as matter:
            document_id, _ = add(matter, text)
            take(matter, report)
            take(matter, report)
            notes = matter.notes.of_document(document_id)
            if WORDS not in text:
                told = [f"ask (green) “{quote}”", f"“{quote}” Why?"]
                assert [(note.text, note.span) for note in notes] == [(one, None) for one in told]
                continue
            start = text.index(WORDS) + 5
            there = [NoteSpan(start, start + 15, quote)] * 2
            assert [note.span for note in notes] == there
            assert [(note.colour, note.tag, note.text) for note in notes] == [
                (HighlightColour.GREEN, "ask", ""),
                (None, "", "Why?"),
            ]
            assert matter.absences.of_document(document_id) == {"cap"}


def test_words_that_were_proposed_are_counted_as_proposals_and_not_as_notes(tmp_path: Path) -> None:
    told = given_report(tmp_path, [law(proposed="governed by the laws of Maine")])
    with open_matter(tmp_path / "b.smallprint") as second:
        add(second)
        assert take(second, told).sentences == ("Taken into 1 document: 1 finding, 1 decision, 1 note and 1 proposal.",)
        assert take(second, told).sentences[0].startswith("Nothing is new")
