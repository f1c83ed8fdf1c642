"""Matters of older versions: brought up to date with nothing lost."""

import zlib
from pathlib import Path

from smallprint.domain.change import Reading
from smallprint.domain.decision import Verdict
from smallprint.store import Matter, open_matter
from smallprint.store.database import Connection
from tests.store.contracts import contract, passages
from tests.store.old_matters import DOCUMENT, EARLY, old_decision, old_finding, old_matter, old_run


def standing(matter: Matter) -> list[tuple[int, Verdict]]:
    """Return where findings start, and what was decided on them."""
    found = matter.findings.of_document(DOCUMENT)
    return [(one.finding.anchor.start, one.verdict) for one in found]


def test_a_file_from_before_strips_keeps_its_boxes(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m002_strips") as raw:
        for page in contract().pages:
            raw.execute("INSERT INTO boxes VALUES (1, ?, ?)", [page.index, zlib.compress(page.boxes)])
    with open_matter(path) as matter:
        pages = matter.documents.load(DOCUMENT).pages
    assert [page.boxes for page in pages] == [page.boxes for page in contract().pages]
    assert all(page.strips == b"" for page in pages)


def test_findings_from_before_there_were_likely_ones_are_shown_from_a_half(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m003_likely_spans") as raw:
        old_run(raw, 1, "complete")
        for number, confidence in enumerate((0.49, 0.5, 0.9), 1):
            old_finding(raw, number, 1, number * 20, number * 20 + 10, confidence)
        raw.execute("INSERT INTO candidates VALUES (1, 'governing-law', 4, 7, 0, 0.6, 1, 0)")
    with open_matter(path) as matter:
        matter.documents.save_segmentation(DOCUMENT, passages(contract()))
        likely = matter.findings.of_document(DOCUMENT, unlikely=False)
        assert [one.finding.confidence for one in likely] == [0.5, 0.9]
        assert len(matter.findings.of_document(DOCUMENT)) == 3
        (candidate,) = matter.runs.candidates(1)
        assert (candidate.passage, candidate.start, candidate.score, candidate.likely) == (4, -1, 0.6, True)
        assert matter.runs.done(1) == {7}


def test_documents_from_before_tracked_changes_read_as_accepted(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m007_changes"):
        pass
    with open_matter(path) as matter:
        assert matter.documents.load(DOCUMENT).reading is Reading.ACCEPTED
        assert matter.documents.summary(DOCUMENT).reading is Reading.ACCEPTED
        assert matter.documents.summary(DOCUMENT).read_from == 0


def test_a_file_from_before_parts_keeps_the_bytes_of_its_documents(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m009_original_parts") as raw:
        raw.execute("INSERT INTO originals VALUES (1, ?)", [b"all of it"])
    with open_matter(path) as matter:
        assert matter.documents.original(DOCUMENT) == b"all of it"
        matter.documents.remove(DOCUMENT)
        assert matter._connection.rows("SELECT * FROM original_parts") == []


def test_a_finished_review_that_an_unfinished_one_hid_is_shown_again_with_all_that_was_decided(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m010_shown_when_ended") as raw:
        old_run(raw, 1, "complete")
        for number, start in enumerate((0, 20, 40, 60), 1):
            old_finding(raw, number, 1, start, start + 10)
        old_decision(raw, 1, "accepted")
        old_decision(raw, 2, "accepted")
        old_run(raw, 2, "cancelled")
        for number, start in ((5, 20), (6, 40), (7, 80)):
            old_finding(raw, number, 2, start, start + 10)
        assert raw.execute("SELECT shown_run FROM documents").fetchone() == (2,)
        old_decision(raw, 5, "rejected")
        old_decision(raw, 6, "accepted")
        old_decision(raw, 7, "edited")
        raw.execute("INSERT INTO notes VALUES (1, 1, 6, 'Ask the client.', ?)", [EARLY])
    with open_matter(path) as matter:
        assert matter.runs.shown(DOCUMENT) == 1
        assert standing(matter) == [
            (0, Verdict.ACCEPTED),
            (20, Verdict.REJECTED),
            (40, Verdict.ACCEPTED),
            (60, Verdict.UNDECIDED),
            (80, Verdict.EDITED),
        ]
        (noted,) = [one for one in matter.findings.of_document(DOCUMENT) if one.notes]
        assert (noted.finding.id, noted.notes[0].text) == (3, "Ask the client.")
        assert matter.documents.summary(DOCUMENT).decided == 4


def test_a_review_without_a_finished_one_before_it_stays_in_view(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m010_shown_when_ended") as raw:
        for run in (1, 2):
            old_run(raw, run, "cancelled")
            old_finding(raw, run, run, run * 20, run * 20 + 10)
    with open_matter(path) as matter:
        assert standing(matter) == [(40, Verdict.UNDECIDED)]


def test_the_folders_of_files_go_out_of_a_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m010_shown_when_ended") as raw:
        for number, source in enumerate(("C:\\Users\\anna\\Deals\\b.docx", b"/home/anna/c\xff.pdf", "/d.pdf"), 2):
            raw.execute(
                "INSERT INTO documents (id, name, source, state, added_at) VALUES (?, 'x', ?, 'waiting', ?)",
                [number, source, EARLY],
            )
    with open_matter(path) as matter:
        told = [one.source for one in matter.documents.summaries()]
        assert told == ["Client Ltd/lease.pdf", "Deals/b.docx", "anna/c\ufffd.pdf", "d.pdf"]
        assert matter.documents.path(2) is None
    assert b"/home/anna" not in path.read_bytes()


def test_an_older_file_is_private_once_it_is_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m010_shown_when_ended"):
        pass
    path.chmod(0o644)
    open_matter(path).close()
    assert {one.stat().st_mode & 0o777 for one in tmp_path.glob("*.smallprint")} == {0o600}


def test_every_version_is_opened_and_ends_with_the_same_tables(tmp_path: Path) -> None:
    new = Connection(tmp_path / "new.smallprint", create=True)
    wanted = new.rows("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    names = [row["name"] for row in new.rows("SELECT name FROM _sqlite_migrations ORDER BY id")]
    new.close()
    for name in names[1:]:
        path = tmp_path / f"{name}.smallprint"
        with old_matter(path, name):
            pass
        old = Connection(path, create=False)
        assert old.rows("SELECT type, name, sql FROM sqlite_master ORDER BY type, name") == wanted
        old.close()


def test_documents_from_before_kinds_of_contract_are_of_none_that_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with old_matter(path, "m012_contract_kind"):
        pass
    with open_matter(path) as matter:
        summary = matter.documents.summary(DOCUMENT)
        assert (summary.contract_kind, summary.kind_chosen) == ("", False)
