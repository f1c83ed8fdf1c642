"""What is stored in the matter of a version; run by the code of that version: `python story.py VERSION FILE`.

It may use nothing that is younger than its version, so all of the program comes from where it is started.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

LAW, EXIT, ASSIGN = (0, 51), (52, 105), (106, 150)


def _module(name: str) -> Any:
    """Return a module of the program, whose package was `app` before it was `smallprint`."""
    try:
        return import_module(f"app.{name}")
    except ModuleNotFoundError:
        return import_module(f"smallprint.{name}")


class Story:
    """One matter, and the code that it is written by."""

    def __init__(self, version: int, path: Path) -> None:
        self.version = version
        self.program = _module("store")
        self.contracts = import_module("tests.store.contracts")
        self.findings = _module("domain.finding")
        self.runs = _module("domain.run")
        self.verdicts = _module("domain.decision").Verdict
        self.matter: Any = self.program.open_matter(path)

    def tell(self) -> None:
        """Store everything that the version could store."""
        with self.matter.reviewing():
            lease = self.contracts.added(self.matter, self.lease(), "/home/anna/Client Ltd/lease.pdf")
            order = self.contracts.added(self.matter, self.contracts.contract("order.pdf", 2), "/home/anna/order.pdf")
            self.reviewed_twice(lease)
            self.stopped(order)
        self.not_open()
        chapters = [(4, self.own_type), (5, self.index), (6, self.questions), (7, self.changes), (11, self.removed)]
        chapters += [
            (12, self.kinds),
            (14, self.judged),
            (20, self.proposed),
            (22, self.by_playbook),
            (23, self.dismissed),
        ]
        for since, chapter in chapters:
            if self.version >= since:
                chapter(lease)
        self.matter.close()

    def lease(self) -> Any:
        document = self.contracts.contract()
        if self.version < 8:
            return document
        words = _module("domain.document").OCR_WORD.pack(0, 4, 0.875)
        pages = [replace(page, words=words) if page.index == 1 else page for page in document.pages]
        report = replace(document.report, ocr_pages=(1,), doubtful_pages=(1,), language="en")
        return replace(document, pages=tuple(pages), report=report)

    def found(self, place: tuple[int, int], clause: str, confidence: float, **more: Any) -> Any:
        return replace(self.contracts.finding(*place, clause, confidence), section="9 Law", section_number="9", **more)

    def value(self, kind: str, shown: str, normal: str, start: int, remark: str = "") -> Any:
        kinds = _module("domain.clause").ValueKind
        told: Any = remark
        if self.version >= 19:
            remarks = _module("domain.value_remark")
            said = remarks.ValueRemark(remarks.OnValue.SAID, (remark,))
            last = remarks.ValueRemark(remarks.OnValue.LAST_DAY, (shown,), (date(2026, 1, 2), date(2026, 2, 1)))
            told = (said, last, remarks.ValueRemark(remarks.OnValue.END_UNCERTAIN, of=(said,))) if remark else ()
        return self.findings.Value(kinds(kind), shown, normal, start, start + len(shown), told)

    def run(self, document: int, found: Sequence[Any], state: str, left: int = 0, message: str = "") -> list[int]:
        """Run a review that finds these, in as many candidates, and leaves some more unread."""
        candidates = [self.findings.Candidate(one.clause, 2 * at, 0.25 + at / 8) for at, one in enumerate(found)]
        candidates += [self.findings.Candidate("unread", at, 0.125) for at in range(1, left + 1)]
        run_id = self.matter.runs.start(document, self.contracts.IDENTITY, candidates)
        places: list[Any] = candidates if self.version < 3 else list(range(len(candidates)))
        readings = [(places[number], one, number % 2 == 0) for number, one in enumerate(found)]
        ids: list[int] = self.matter.runs.record(run_id, readings)
        if state != "running":
            notes: Any = message
            if self.version >= 21:
                told = _module("domain.run_note")
                unread = told.RunNote(told.RunNoteKind.PAGES_UNREAD, ("3",), 1)
                notes = (unread, *told.sentence_note(message)) if message else ()
            self.matter.runs.finish(run_id, self.runs.RunState(state), notes, 2.5)
        return ids

    def reviewed_twice(self, document: int) -> None:
        """A review, what a person said of it, a second review, and more said."""
        law = self.value("place", "Delaware", "Delaware", 42)
        days = self.value("duration", "thirty days’", "30 day", 85, "Words only.")
        first = [
            self.found(LAW, "governing-law", 0.9, value=law),
            self.found(EXIT, "termination-for-convenience", 0.49, value=days, disputed=True),
            self.found(ASSIGN, "anti-assignment", 0.5),
            self.found((151, 170), "audit-rights", 0.75),
            self.found((200, 220), "insurance", 0.625),
        ]
        one, two, three, four, five = self.run(document, first, "complete")
        decide = self.matter.decisions.record
        decide(one, self.verdicts.REJECTED, "Not ours.")
        decide(one, self.verdicts.ACCEPTED)
        decide(two, self.verdicts.EDITED, "Counted from receipt", "31 days")
        decide(three, self.verdicts.ACCEPTED)
        decide(three, self.verdicts.UNDECIDED)
        decide(four, self.verdicts.REJECTED)
        notes = self.matter.notes
        notes.add(document, "Read it on Monday.")
        notes.edit(notes.add(document, "Ask the client?", five).id, "Ask the client.")
        notes.remove(notes.add(document, "A slip.").id)
        self.matter.documents.viewed(document, 1)
        marked = self.found((230, 260), "cap-on-liability", 1.0, found_by=(self.findings.FoundBy.PERSON,))
        self.matter.findings.add_by_person(document, marked)
        again = [self.found(LAW, "governing-law", 0.875), self.found((110, 150), "anti-assignment", 0.25)]
        carried, _ = self.run(document, again, "partial", message="Page 3 could not be read and was not reviewed.")
        decide(carried, self.verdicts.REJECTED, "Better this way.")

    def stopped(self, document: int) -> None:
        """A review that ended, and a newer one that a person stopped after its first finding."""
        (one,) = self.run(document, [self.found(LAW, "governing-law", 0.8)], "complete")
        self.matter.decisions.record(one, self.verdicts.ACCEPTED)
        self.run(document, [self.found(EXIT, "termination-for-convenience", 0.7)], "cancelled", left=2)

    def not_open(self) -> None:
        """A file that waits, one that was refused and one that is locked."""
        files = ["waiting.docx", "refused.pdf", "locked.pdf"]
        _, refused, locked = self.matter.documents.queue([Path("/home/anna/Deals") / one for one in files])
        self.matter.documents.refuse(refused, "This file is empty.")
        self.matter.documents.refuse(locked, "This file needs its password.", locked=True)

    def own_type(self, document: int) -> None:
        clauses = _module("domain.clause")
        own = clauses.own_clause("Dilapidations", "Who repairs?", clauses.ClauseGroup.EXIT, ["The tenant repairs."], ())
        if self.version >= 13:
            own = replace(own, value_kind=clauses.ValueKind.AMOUNT, unlike=("The tenant paints.",))
        self.matter.clause_types.add(own)
        self.matter.findings.add(document, self.matter.runs.shown(document), [self.found((160, 190), own.key, 0.8)])

    def index(self, document: int) -> None:
        self.matter.retrieval.save(document, "words of yore", b"\x00packed\xff")

    def questions(self, document: int) -> None:
        asked, answers = _module("domain.asked"), _module("domain.question")
        text = self.contracts.contract().text
        scope = asked.Scope(documents=(document,), words="lease", since="2020-01-01")
        question = self.matter.questions.ask("Which law governs?", scope, saved=True)
        cited = answers.Citation(document, *LAW, 0, text[LAW[0] : LAW[1]])
        closest = answers.Excerpt(document, *EXIT, 0, 0.25, ((0, 10),))
        outcomes = answers.Verdict if self.version < 20 else answers.Outcome  # renamed meanwhile
        quoted = answers.Answer(question.text, outcomes.QUOTED, (cited,), "Delaware law.", (), 2)
        none = answers.Answer(question.text, outcomes.NOT_THERE, (), "", (closest,))
        answerer = asked.Answerer("nano", "a" * 64, "b" * 64, "0.1.0")
        self.matter.questions.answer(question.id, [(document, quoted)], answerer)
        other = self.matter.questions.ask("Is there a cap?", asked.Scope())
        self.matter.questions.answer(other.id, [(document, replace(none, question=other.text))], answerer)

    def changes(self, document: int) -> None:
        """A Word file with a tracked change and comments, and the same file read with its changes rejected."""
        told = _module("domain.change")
        change = told.Change(told.ChangeKind.INSERTED, "Ann", "2020-02-03", "laws", 33, 37, "bold")
        comments = (told.Comment("Ben", "2020-02-04", "Why?", 0, 4), told.Comment("Ann", "", "So.", 0, 4, True, 0))
        paper = self.contracts.contract("marked.docx", 1)
        kind = _module("domain.document").DocumentKind.DOCX
        paper = replace(paper, kind=kind, changes=(change,), comments=comments)
        marked = self.contracts.added(self.matter, paper, "/home/anna/marked.docx")
        self.matter.documents.queue_reading(marked, told.Reading.REJECTED)

    def removed(self, document: int) -> None:
        """A removed document and a removed mark; closing the matter does not let them go, the program does."""
        gone = self.contracts.added(self.matter, self.contracts.contract("gone.pdf", 1), "/home/anna/gone.pdf")
        self.matter.removed.take(gone)
        mark = self.matter.findings.add_by_person(document, self.found((261, 290), "insurance", 1.0))
        self.matter.removed.take_marks([mark.id])

    def kinds(self, document: int) -> None:
        self.matter.documents.recognise(document, "lease")
        self.matter.documents.choose_kind(document, "services")

    def judged(self, document: int) -> None:
        """A third contract that a judge read, and one that waits for it."""
        judged = self.contracts.added(self.matter, self.contracts.contract("judged.pdf", 1), "/home/anna/judged.pdf")
        self.run(judged, [self.found(LAW, "governing-law", 0.6)], "complete")
        heard = self.found(LAW, "governing-law", 0.75, moved=0.125)
        self.matter.runs.refine(self.matter.runs.shown(judged), ("d" * 64, "nano"), [heard], ["governing-law"])
        self.matter.runs.finish(self.matter.runs.start(judged, self.contracts.IDENTITY, [], True), "complete")

    def proposed(self, document: int) -> None:
        """Other words for a finding's, and words that are to be struck."""
        said = _module("domain.decision")
        moment = datetime(2026, 3, 4, tzinfo=UTC)
        for finding, (start, end), text in ((1, LAW, "The laws of Ohio apply."), (2, EXIT, "")):
            span = said.NoteSpan(start, end, self.contracts.contract().text[start:end])
            note = said.Note(document, text, moment, finding, span=span, proposes=True)
            self.matter.notes.store(note)

    def by_playbook(self, document: int) -> None:
        """A playbook, a document judged by it, and what a person said."""
        verdicts = _module("domain.playbook_verdict").PlaybookVerdict
        kept = self.matter.playbooks
        chosen = kept.keep("House", "services", "house.yaml", "e" * 64, "name: House\n")
        kept.choose(document, chosen)
        kept.say(document, "House", "law", verdicts.DEVIATES, "Too far away.")
        kept.say(document, "House", "law", verdicts.ACCEPTABLE, "Agreed.")

    def dismissed(self, document: int) -> None:
        """A remark of proof-reading that a person says is none."""
        proof = _module("domain.proof")
        self.matter.dismissals.dismiss(document, proof.Flaw(proof.FlawKind.BLANK, ("____",), 4, 8))


if __name__ == "__main__":
    Story(int(sys.argv[1]), Path(sys.argv[2])).tell()
