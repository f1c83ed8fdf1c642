"""Matters that are damaged, or made by somebody: each row that cannot be read costs itself alone, and is counted."""

import json
import shutil
import sqlite3
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.change import Change, ChangeKind, Comment
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.document import OCR_WORD
from smallprint.domain.finding import Value
from smallprint.domain.handoff import Choice, report_order
from smallprint.domain.question import Answer, Citation, Excerpt, Outcome
from smallprint.domain.review import BROKEN, DocumentState
from smallprint.domain.run import RunState
from smallprint.errors import EntryDamaged, MatterDamaged
from smallprint.export import annotations, docx_report
from smallprint.store import Matter, look_into_matter, open_matter
from tests.store.contracts import added, contract, finding, run

LAW = contract().text[:40]
CATALOGUE = ClauseCatalogue((), "0" * 64)
OTHER = "other.pdf"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A matter with a row in every table, most of it about document 1, and a second document that nothing befalls."""
    path = tmp_path_factory.mktemp("whole") / "m.smallprint"
    document = contract()
    document = replace(
        document,
        pages=tuple(replace(page, words=OCR_WORD.pack(0, 4, 0.9)) for page in document.pages),
        changes=(Change(ChangeKind.INSERTED, "A", "2020", "This", 0, 4),),
        comments=(Comment("A", "2020", "Sure?", 0, 4), Comment("B", "2020", "Yes.", 0, 4, True, 0)),
    )
    with open_matter(path) as matter:
        document_id = added(matter, document)
        value = Value(ValueKind.PLACE, "Delaware", "Delaware", 3, 20)
        first, *_ = run(matter, document_id, replace(finding(0, 40), value=value), finding(60, 90), finding(100, 120))
        newest = matter.runs.latest(document_id)
        assert newest is not None
        matter.runs.finish(newest.id, RunState.CANCELLED)
        matter.decisions.record(first, Verdict.EDITED, "Because.", "Ohio")
        matter.notes.add(document_id, "on the document")
        matter.notes.add(document_id, "on the finding", first)
        matter.clause_types.add(ClauseType("own", "Own", "", ClauseGroup.TERM, "OWN", "?", ValueKind.NONE, (), ()))
        question = matter.questions.ask("Which law?", Scope((document_id,)), saved=True)
        cited = (Citation(document_id, 0, 40, 0, LAW, "9(b)"),)
        answer = Answer("Which law?", Outcome.QUOTED, cited, "Delaware.", (Excerpt(document_id, 0, 40, 0, 0.5),))
        matter.questions.answer(question.id, [(document_id, answer)], Answerer("nano"))
        matter.retrieval.save(document_id, "made with", b"an index")
        other = added(matter, contract(OTHER, mark="other"), "/files/other.pdf")
        run(matter, other, finding(0, 40))
        matter.documents.queue([Path("/files/waits.pdf")])
    return path


def changed(whole: Path, to: Path, *statements: str, parameters: Sequence[object] = ()) -> Path:
    """Return a copy of a matter in which somebody changed rows, past the triggers that forbid it."""
    shutil.copy(whole, to)
    with closing(sqlite3.connect(to)) as raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement, parameters)
        for _, sql in triggers:
            raw.execute(sql)
        raw.commit()
    return to


def read_everything(matter: Matter, word: bool = False) -> None:
    """Read all that the window, the command line and the reports read; only a damaged document may say so."""
    summaries = matter.documents.summaries(unlikely=True)
    assert any(one.name == OTHER and one.findings == 1 for one in summaries)
    review = matter.snapshot("M")
    other = next(one for one in review.documents if one.summary.name == OTHER)
    assert other.document is not None
    assert [one.finding.quote for one in other.findings] == [LAW]
    for render in (annotations.render, docx_report.render) if word else (annotations.render,):
        assert render(report_order(review, CATALOGUE, datetime.now(UTC), Choice(unlikely=True)))
    for one in summaries:
        with suppress(EntryDamaged):
            matter.review(one.id)
        with suppress(EntryDamaged):
            loaded = matter.documents.load(one.id) if one.state is DocumentState.OPEN else None
            for found in matter.findings.of_document(one.id) if loaded else ():
                assert loaded is not None
                assert found.broken or loaded.quote(found.finding.anchor) == found.finding.quote
                assert loaded.pages[found.finding.anchor.page].start <= found.finding.anchor.start
                list(loaded.rects(found.finding.anchor))
                matter.decisions.history(found.finding.id)
        matter.documents.segmentation(one.id)
        matter.notes.of_document(one.id)
        for past in matter.runs.history(one.id):
            with suppress(EntryDamaged):
                matter.runs.candidates(past.id)
            matter.runs.done(past.id)
    for question in matter.questions.asked():
        for given in matter.questions.answers(question.id):
            assert all(cited.quote == LAW for cited in given.answer.citations)
    matter.questions.saved()
    matter.clause_types.all()
    matter.about()
    matter.search.find("law")
    matter.retrieval.made("made with")
    matter.retrieval.packed([1, 2])
    matter.findings.of_clause("governing-law")


BAD: dict[str, tuple[object, ...]] = {
    "TEXT": ("x", "[[1]]", b"\x00\xff"),
    "INTEGER": (-1, 2**40, "x"),
    "REAL": (float("inf"), "x"),
    "BLOB": (b"\x00\xff", "x"),
}
TABLES = (
    *("documents", "texts", "pages", "boxes", "strips", "ocr_words", "original_parts", "segmentations", "passages"),
    *("runs", "candidates", "findings", "twins", "decisions", "notes", "own_types", "retrieval"),
    *("questions", "answers", "citations", "changes", "comments"),
)
KEYS = {"id", "document_id", "finding_id", "run_id", "question_id", "answer_id", "key", "earlier_id"}


def columns_of(path: Path, table: str) -> list[tuple[str, tuple[object, ...]]]:
    """Return the columns of a table that say something, each with values that do not belong there."""
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute(f'SELECT name, type, "notnull" FROM pragma_table_info("{table}")').fetchall()
    return [(name, BAD[kind] + (() if needed else (None,))) for name, kind, needed in rows if name not in KEYS]


@pytest.mark.parametrize("table", TABLES)
def test_whatever_a_cell_holds_it_costs_its_row_alone(whole: Path, tmp_path: Path, table: str) -> None:
    first = "document_id = 1" if table not in ("documents", "questions", "runs", "own_types", "citations") else "1"
    mine = {"documents": "id = 1", "runs": "document_id = 1", "decisions": "1", "twins": "1", "answers": "1"}
    mine |= {"candidates": "run_id = 1", "findings": "document_id = 1", "citations": "1", "questions": "1"}
    for column, values in columns_of(whole, table):
        for number, value in enumerate(values):
            statement = f'UPDATE OR IGNORE {table} SET "{column}" = ? WHERE {mine.get(table, first)}'
            path = changed(whole, tmp_path / f"{column}-{number}.smallprint", statement, parameters=[value])
            with open_matter(path, create=False) as matter:
                read_everything(matter)
            path.unlink()


@pytest.mark.parametrize(
    ("table", "column"), [("findings", "quote"), ("documents", "name"), ("texts", "text"), ("runs", "state")]
)
def test_text_that_is_not_utf8_is_read_as_far_as_it_is(whole: Path, tmp_path: Path, table: str, column: str) -> None:
    where = "id = 1" if table == "documents" else "document_id = 1"
    statement = f"UPDATE {table} SET {column} = CAST(x'41ff42' AS TEXT) WHERE {where}"
    with open_matter(changed(whole, tmp_path / "m.smallprint", statement), create=False) as matter:
        read_everything(matter, word=True)


def test_a_quote_that_is_not_the_text_at_its_place_is_broken_and_never_reported(whole: Path, tmp_path: Path) -> None:
    lie = "THE CUSTOMER SHALL PAY NOTHING"
    path = changed(whole, tmp_path / "m.smallprint", f"UPDATE findings SET quote = '{lie}' WHERE id = 1")
    with open_matter(path, create=False) as matter:
        broken, *others = matter.findings.of_document(1)
        assert (broken.broken, broken.finding.quote, broken.words) == (True, "", BROKEN)
        assert broken.finding.value is None
        assert not any(one.broken for one in others)
        review = matter.snapshot("M")
        assert any("One entry of “m.smallprint” could not be read" in remark for remark in review.remarks)
        json = annotations.render(report_order(review, CATALOGUE, datetime.now(UTC), Choice(unlikely=True))).decode()
        assert lie not in json
        assert '"broken": true' in json
        assert matter.unreadable == 1
        matter.snapshot("M")
        assert matter.unreadable == 1, "an entry is counted once"


def test_a_page_that_is_missing_costs_its_label_and_no_finding(whole: Path, tmp_path: Path) -> None:
    path = changed(whole, tmp_path / "m.smallprint", "DELETE FROM pages WHERE document_id = 1 AND number = 1")
    with open_matter(path, create=False) as matter:
        document = matter.documents.load(1)
        assert [(page.start, page.end) for page in document.pages] == [
            (page.start, page.end) for page in contract().pages
        ]
        assert matter.unreadable == 1
        assert not any(one.broken for one in matter.findings.of_document(1))


@pytest.mark.parametrize("table", ["strips", "boxes", "ocr_words"])
def test_what_unpacks_to_more_than_a_page_has_is_not_unpacked(whole: Path, tmp_path: Path, table: str) -> None:
    bomb = zlib.compress(b"\x00" * 300_000_000, 9)
    statement = f"UPDATE {table} SET deflated = ? WHERE document_id = 1 AND number = 1"
    with open_matter(changed(whole, tmp_path / "m.smallprint", statement, parameters=[bomb]), create=False) as matter:
        pages = matter.documents.load(1).pages
        before = contract().pages
        assert pages[0].boxes == before[0].boxes
        assert {"strips": pages[1].strips, "boxes": pages[1].boxes, "ocr_words": pages[1].words}[table] == b""
        assert matter.unreadable == 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER more AFTER INSERT ON runs BEGIN DELETE FROM documents; END",
        "CREATE TRIGGER says BEFORE INSERT ON decisions BEGIN SELECT RAISE(ABORT, 'Call this number'); END",
        "CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "CREATE TABLE more (id)",
        "CREATE INDEX more ON documents(abs(pages))",
        "DROP INDEX notes_by_document",
        "DROP TRIGGER decisions_never_change",
        "DROP VIEW standing",
        "ALTER TABLE notes ADD COLUMN more TEXT DEFAULT 'x'",
        "DROP TABLE _sqlite_migrations",
        "DELETE FROM _sqlite_migrations WHERE name = 'm004_own_types'",
    ],
)
def test_tables_that_are_not_ours_are_refused_before_they_are_read(whole: Path, tmp_path: Path, statement: str) -> None:
    path = tmp_path / "m.smallprint"
    shutil.copy(whole, path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(statement)
        raw.commit()
    before = path.read_bytes()
    with pytest.raises(MatterDamaged, match=r"was changed by another program: .* It is not opened"):
        open_matter(path, create=False)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("SELECT f.*, d.verdict", "SELECT f.*, 'accepted' AS verdict"),
        ("SELECT f.*", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT f.*"),
    ],
)
def test_sql_of_ours_that_was_altered_is_refused(whole: Path, tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "m.smallprint"
    shutil.copy(whole, path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        changed_rows = raw.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'standing' AND instr(sql, ?)",
            [old, new, old],
        )
        assert changed_rows.rowcount == 1
        raw.commit()
    with pytest.raises(MatterDamaged, match="was changed by another program"):
        open_matter(path, create=False)


def test_a_view_in_the_place_of_the_list_of_migrations_is_not_read(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.smallprint"
    shutil.copy(whole, path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE _sqlite_migrations")
        raw.execute(
            "CREATE VIEW _sqlite_migrations AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT i AS id, 'smallprint' AS migration_set, i AS name, '' AS applied_at FROM n"
        )
        raw.commit()
    with pytest.raises(MatterDamaged, match="was changed by another program"):
        open_matter(path, create=False)


def test_bytes_that_flipped_anywhere_have_a_sentence_or_cost_what_they_hit(whole: Path, tmp_path: Path) -> None:
    content = whole.read_bytes()
    for number in range(30):
        at = (number * 7919 + 131) % len(content)
        flipped = bytearray(content)
        flipped[at : at + 4] = bytes(byte ^ 0xA5 for byte in flipped[at : at + 4])
        path = tmp_path / f"{number}.smallprint"
        path.write_bytes(flipped)
        with suppress(MatterDamaged), open_matter(path, create=False) as matter, suppress(AssertionError):
            read_everything(matter)


def test_a_matter_does_not_say_which_files_are_read(whole: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("The password is tulip.", encoding="utf-8")
    for origin in (str(secret), "../../secret.txt", "0" * 32):
        statement = "UPDATE documents SET source = ?1, origin = ?1, name = ?1 WHERE state = 'waiting'"
        path = changed(whole, tmp_path / "m.smallprint", statement, parameters=[origin])
        with open_matter(path, create=False) as matter:
            (waiting,) = (one for one in matter.documents.summaries() if one.state is DocumentState.WAITING)
            assert matter.documents.path(waiting.id) is None
        path.unlink()


def test_a_matter_holds_no_path_of_the_files_in_it(tmp_path: Path) -> None:
    path = tmp_path / "m.smallprint"
    with open_matter(path) as matter:
        (document_id,) = matter.documents.queue([Path("/home/anna/Mandate Gruber/lease.pdf")])
        assert matter.documents.path(document_id) == Path("/home/anna/Mandate Gruber/lease.pdf")
        assert matter.documents.summary(document_id).source == "Mandate Gruber/lease.pdf"
    assert b"anna" not in path.read_bytes()


GOOD_REMARK = {"kind": "pages_hard_to_read", "count": 0, "of": 0, "names": [], "pages": [0]}


@pytest.mark.parametrize(
    "stored",
    [
        7,
        ["said"],
        {"kind": "macros"},
        {**GOOD_REMARK, "kind": "what nobody says"},
        {**GOOD_REMARK, "count": "2"},
        {**GOOD_REMARK, "of": None},
        {**GOOD_REMARK, "names": [7]},
        {**GOOD_REMARK, "names": 7},
        {**GOOD_REMARK, "pages": ["0"]},
        {**GOOD_REMARK, "pages": [99]},
        {**GOOD_REMARK, "pages": [-1]},
        {**GOOD_REMARK, "kind": "language"},
    ],
    ids=str,
)
def test_a_remark_that_cannot_be_read_costs_the_report_of_its_document(
    whole: Path, tmp_path: Path, stored: object
) -> None:
    def remarks(path: Path) -> tuple[object, ...]:
        with open_matter(path, create=False) as matter:
            return matter.documents.load(1).report.remarks

    with closing(sqlite3.connect(whole)) as raw:
        [(report,)] = raw.execute("SELECT report FROM texts WHERE document_id = 1").fetchall()
    statement = "UPDATE texts SET report = json_set(?, '$.remarks', json(?)) WHERE document_id = 1"
    good = changed(whole, tmp_path / "good", statement, parameters=[report, json.dumps([GOOD_REMARK])])
    bad = changed(whole, tmp_path / "bad", statement, parameters=[report, json.dumps([GOOD_REMARK, stored])])
    assert len(remarks(good)) == 1
    assert remarks(bad) == ()


@pytest.mark.parametrize("opened", [partial(open_matter, create=False), look_into_matter])
def test_a_file_without_a_byte_is_no_matter_unless_one_is_to_be_made(
    opened: Callable[[Path], Matter], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.smallprint"
    empty.touch()
    with pytest.raises(MatterDamaged, match="is not a matter file"):
        opened(empty)
    assert empty.read_bytes() == b""
    with open_matter(empty) as matter:
        assert not matter.documents.summaries()
    with opened(empty) as matter:
        assert not matter.documents.summaries()
