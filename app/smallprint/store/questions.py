"""The questions asked of a matter, with the answers they were given and what those cite."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from smallprint.domain.asked import Answerer, AskedQuestion, GivenAnswer, Scope
from smallprint.domain.document import DocumentKind
from smallprint.domain.place import place_of
from smallprint.domain.question import Answer, Citation, Excerpt, Outcome, State
from smallprint.errors import MatterError
from smallprint.store.answer_parts import packed_fact, packed_parts, unpacked_fact, unpacked_parts
from smallprint.store.database import Connection, Row, moment, now, packed
from smallprint.store.frames import Frames
from smallprint.store.salvage import listed, typed

_CITATIONS = """
SELECT c.*, d.kind, p.label FROM citations c JOIN documents d ON d.id = c.document_id
LEFT JOIN pages p ON p.document_id = c.document_id AND p.number = c.page
WHERE c.answer_id = ? ORDER BY c.number
"""


@dataclass(frozen=True, slots=True)
class GivenAgain:
    """An answer of a report, from a document of this matter."""

    document_id: int
    answer: Answer
    answerer: Answerer
    answered_at: datetime


class Questions:
    """The history of questions. An answer is added, never changed: asking again gives a new one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._frames = Frames(connection)

    def ask(self, text: str, scope: Scope, saved: bool = False) -> AskedQuestion:
        """Store a question that is about to be answered; one asked before, of the same scope, is taken up again."""
        packed_scope, asked_at = _packed_scope(scope), now()
        with self._connection.writing() as db:
            known = "SELECT id, saved FROM questions WHERE text = ? AND scope = ?"
            row = db.execute(known, [text, packed_scope]).fetchone()
            if row is not None:
                saved = saved or bool(row[1])
                db.execute("UPDATE questions SET asked_at = ?, saved = ? WHERE id = ?", [asked_at, saved, row[0]])
                return AskedQuestion(row[0], text, scope, moment(asked_at), saved)
            cursor = db.execute(
                "INSERT INTO questions (text, scope, saved, asked_at) VALUES (?, ?, ?, ?)",
                [text, packed_scope, saved, asked_at],
            )
        return AskedQuestion(int(cursor.lastrowid or 0), text, scope, moment(asked_at), saved)

    def answer(self, question_id: int, answers: Sequence[tuple[int, Answer]], answerer: Answerer) -> list[GivenAnswer]:
        """Store answers, each with the document it is from, all of them or none.

        Raises MatterError when the question or a document was removed meanwhile, and ValueError for a citation that is
        not the document's text at its place.
        """
        with self._connection.writing() as db:
            if db.execute("SELECT 1 FROM questions WHERE id = ?", [question_id]).fetchone() is None:
                raise MatterError("This question was removed from the matter. Ask it again.")
            ids = [_insert(db, question_id, document_id, answer, answerer) for document_id, answer in answers]
        return self._all_given(self._rows("a.id IN (SELECT value FROM json_each(?))", packed(ids)))

    def put_back(
        self, text: str, scope: Scope, saved: bool, asked_at: datetime, answers: Sequence[GivenAgain]
    ) -> tuple[int, int]:
        """Store a question of a report with its answers, and return how many of both are new.

        An answer is left out where the document has it, or a newer one.
        """
        packed_scope, asked, stored = _packed_scope(scope), asked_at.isoformat(), 0
        with self._connection.writing() as db:
            row = db.execute("SELECT id FROM questions WHERE text = ? AND scope = ?", [text, packed_scope]).fetchone()
            if row is None:
                values = [text, packed_scope, saved, asked]
                made = db.execute("INSERT INTO questions (text, scope, saved, asked_at) VALUES (?, ?, ?, ?)", values)
                question_id = int(made.lastrowid or 0)
            else:
                question_id = row[0]
                later = "UPDATE questions SET asked_at = MAX(asked_at, ?), saved = saved OR ? WHERE id = ?"
                db.execute(later, [asked, saved, question_id])
            for one in answers:
                at = one.answered_at.isoformat()
                known = "SELECT 1 FROM answers WHERE question_id = ? AND document_id = ? AND answered_at >= ?"
                if db.execute(known, [question_id, one.document_id, at]).fetchone() is None:
                    _insert(db, question_id, one.document_id, one.answer, one.answerer, at)
                    stored += 1
        return int(row is None), stored

    def save(self, question_id: int, saved: bool) -> None:
        """Let a question be asked of new documents as they arrive, or not any more."""
        with self._connection.writing() as db:
            db.execute("UPDATE questions SET saved = ? WHERE id = ?", [saved, question_id])

    def remove(self, question_id: int) -> None:
        """Remove a question with its answers."""
        with self._connection.writing() as db:
            db.execute("DELETE FROM questions WHERE id = ?", [question_id])

    def asked(self, limit: int = 200) -> list[AskedQuestion]:
        """Return the questions, those asked last first."""
        rows = self._connection.rows("SELECT * FROM questions ORDER BY asked_at DESC, id DESC LIMIT ?", [limit])
        return self._connection.salvage.all("question", rows, _question)

    def saved(self) -> list[AskedQuestion]:
        """Return the questions that are asked of new documents."""
        rows = self._connection.rows("SELECT * FROM questions WHERE saved ORDER BY id")
        return self._connection.salvage.all("question", rows, _question)

    def answers(self, question_id: int) -> list[GivenAnswer]:
        """Return the newest answer from each document, in the order they were given."""
        newest = (
            "a.id IN (SELECT MAX(id) FROM answers WHERE question_id = ? GROUP BY document_id)"
            " AND a.document_id NOT IN (SELECT id FROM documents WHERE removed_at IS NOT NULL)"
        )
        return self._all_given(self._rows(newest, question_id))

    def states(self, question_ids: Sequence[int]) -> dict[int, State]:
        """Return how surely each question was answered last; one without an answer is left out."""
        newest = (
            "SELECT MAX(id) FROM answers WHERE question_id IN (SELECT value FROM json_each(?)) GROUP BY question_id"
        )
        rows = self._connection.rows(
            f"SELECT question_id, verdict FROM answers WHERE id IN ({newest})", [packed(list(question_ids))]
        )
        known = {one.value: one.state for one in Outcome}
        return {row["question_id"]: known[row["verdict"]] for row in rows if row["verdict"] in known}

    def unanswered(self, question_id: int) -> list[int]:
        """Return the documents that were reviewed and that this question has no answer from, as they were added."""
        rows = self._connection.rows(
            """SELECT id FROM documents
               WHERE id IN (SELECT document_id FROM runs WHERE state IN ('complete', 'partial'))
               AND id NOT IN (SELECT document_id FROM answers WHERE question_id = ?)
               AND removed_at IS NULL ORDER BY id""",
            [question_id],
        )
        return [row["id"] for row in rows]

    def _rows(self, condition: str, parameter: object) -> list[Row]:
        answers = "SELECT a.*, q.text FROM answers a JOIN questions q ON q.id = a.question_id"
        return self._connection.rows(f"{answers} WHERE {condition} ORDER BY a.id", [parameter])

    def _all_given(self, rows: Sequence[Row]) -> list[GivenAnswer]:
        return self._connection.salvage.all("answer", rows, self._given)

    def _citation(self, row: Row) -> Citation:
        frame = self._frames.of(row["document_id"])
        if frame is None or not frame.holds(row["start"], row["end"], row["quote"]):
            raise ValueError("a citation is not the document's text at its place")
        page = frame.page(row["start"])
        return Citation(row["document_id"], row["start"], row["end"], page, row["quote"], row["section"], _label(row))

    def _excerpt(self, stored: Sequence[Any]) -> Excerpt:
        typed(stored[:4], int, int, int, int)
        typed((float(stored[4]),), float)
        found = Excerpt(*stored)
        frame = self._frames.of(found.document_id)
        if frame is None or not 0 <= found.start <= found.end <= len(frame.text):
            raise ValueError("a passage is outside the document")
        return replace(found, page=frame.page(found.start))

    def _given(self, row: Row) -> GivenAnswer:
        stored = self._connection.rows(_CITATIONS, [row["id"]])
        cited = self._connection.salvage.all("citation", stored, self._citation, key="number")
        if len(cited) < len(stored):  # what was said of them is not shown without them
            raise ValueError("an answer lacks what it cites")
        closest = tuple(self._excerpt(excerpt) for excerpt in listed(row["closest"]))
        answer = Answer(
            question=row["text"],
            verdict=Outcome(row["verdict"]),
            citations=tuple(cited),
            wording=row["wording"] if cited else "",
            closest=closest,
            left_out=row["left_out"],
            fact=unpacked_fact(row["fact"]),
            parts=unpacked_parts(row["parts"], cited),
            condition=row["condition"] if cited else "",
        )
        answerer = Answerer(row["model_name"], row["model_sha256"], row["prompt_sha256"], row["app_version"])
        run_id = next((c["run_id"] for c in stored if c["run_id"] is not None), 0)
        at = moment(row["answered_at"])
        return GivenAnswer(row["id"], row["question_id"], row["document_id"], answer, answerer, at, run_id)


def _insert(db: Database, question_id: int, document_id: int, answer: Answer, answerer: Answerer, at: str = "") -> int:
    closest = [[one.document_id, one.start, one.end, one.page, one.score] for one in answer.closest]
    cursor = db.execute(
        """INSERT INTO answers (question_id, document_id, verdict, wording, closest, left_out, model_name, model_sha256,
           prompt_sha256, app_version, answered_at, condition, fact, parts)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            question_id,
            document_id,
            answer.verdict,
            answer.wording if answer.citations else "",
            packed(closest),
            answer.left_out,
            answerer.model_name,
            answerer.model_sha256,
            answerer.prompt_sha256,
            answerer.app_version,
            at or now(),
            answer.condition if answer.citations else "",
            packed_fact(answer.fact),
            packed_parts(answer.parts),
        ],
    )
    answer_id = int(cursor.lastrowid or 0)
    for number, citation in enumerate(answer.citations):
        _insert_citation(db, answer_id, number, citation)
    return answer_id


def _insert_citation(db: Database, answer_id: int, number: int, citation: Citation) -> None:
    """Insert a citation with the newest run of its document; refuses a quote that is not at its place."""
    found = db.execute(
        "SELECT substr(t.text, ?, ?) FROM texts t JOIN documents d ON d.id = t.document_id"
        " WHERE t.document_id = ? AND d.removed_at IS NULL",
        [citation.start + 1, citation.end - citation.start, citation.document_id],
    ).fetchone()
    if found is None:
        raise MatterError("A document was removed while the question was answered. Ask again.")
    if found[0] != citation.quote:
        raise ValueError(f"a citation is not the document's text at {citation.start} to {citation.end}")
    db.execute(
        """INSERT INTO citations (answer_id, number, document_id, run_id, page, start, "end", quote,
           section) VALUES (?, ?, ?, (SELECT MAX(id) FROM runs WHERE document_id = ?), ?, ?, ?, ?, ?)""",
        [
            answer_id,
            number,
            citation.document_id,
            citation.document_id,
            citation.page,
            citation.start,
            citation.end,
            citation.quote,
            citation.section,
        ],
    )


def _label(row: Row) -> str:
    return place_of(DocumentKind(row["kind"]), row["page"], row["label"] or "", "").page_label


def _packed_scope(scope: Scope) -> str:
    kind = scope.kind.value if scope.kind else ""
    return packed([list(scope.documents), scope.words, kind, scope.contract_type, scope.since, scope.until])


def _question(row: Row) -> AskedQuestion:
    documents, words, kind, contract_type, since, until = listed(row["scope"])
    typed((words, kind, contract_type, since, until), str, str, str, str, str)
    typed(documents, *(int for _ in documents))
    scope = Scope(tuple(documents), words, DocumentKind(kind) if kind else None, contract_type, since, until)
    return AskedQuestion(row["id"], row["text"], scope, moment(row["asked_at"]), bool(row["saved"]))
