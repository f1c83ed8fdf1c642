"""Clauses like a finding, from other documents and other matters, which are never written to."""

from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.clause import ClauseGroup, own_clause
from smallprint.domain.decision import Verdict
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.similar import SimilarClauses
from smallprint.errors import Cancelled
from smallprint.locate import load_catalogue
from smallprint.matters.marks import mark
from smallprint.matters.similar import others_of, similar_clauses
from smallprint.store import Matter, look_into_matter, open_matter
from smallprint.system.paths import shipped
from tests.cli.test_export import call

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
_CLAUSE = (
    "Either party may terminate this Agreement for convenience on {notice} prior written notice to the other party."
)
_LAW = "This Agreement is governed by the laws of Norway."
WHY = "Less than sixty days is too short for us."
TYPE = "termination-for-convenience"


def _made(folder: Path, name: str, notices: tuple[str, ...]) -> Path:
    """A matter with one contract for each notice, reviewed."""
    files = folder / name
    files.mkdir()
    for number, notice in enumerate(notices):
        text = f"AGREEMENT\n\n1. {_LAW}\n\n2. {_CLAUSE.format(notice=notice)}\n"
        (files / f"{name} {number}.txt").write_text(text, encoding="utf-8")
    matter = folder / f"{name}.smallprint"
    assert call("review", *sorted(files.glob("*.txt")), "--matter", matter, "--fast", "--quiet") == 0
    return matter


@pytest.fixture(scope="module")
def matters(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """This year's matter with two contracts, and last year's, in which one of two clauses was rejected."""
    folder = tmp_path_factory.mktemp("similar")
    here = _made(folder, "this", ("thirty (30) days", "ninety (90) days"))
    there = _made(folder, "last", ("thirty (30) days", "ten (10) days"))
    with open_matter(there, create=False) as matter:
        document = matter.documents.summaries()[1].id
        one = _finding(matter, document)
        matter.decisions.record(one.finding.id, Verdict.REJECTED, WHY)
        matter.notes.add(document, "We asked for sixty.", one.finding.id)
        matter.settle()
    return here, there


def _finding(matter: Matter, document: int) -> ReviewedFinding:
    return next(one for one in matter.findings.of_document(document) if one.finding.clause == TYPE)


def _similar(here: Path, *others: Path) -> SimilarClauses:
    with look_into_matter(here) as matter:
        document = matter.documents.summaries()[0].id
        return similar_clauses(matter, document, _finding(matter, document), CATALOGUE, others, CancelToken())


def test_what_was_decided_comes_first_with_its_reason_and_notes(matters: tuple[Path, Path]) -> None:
    found = _similar(*matters)
    first = found.clauses[0]
    assert (first.matter, first.document, first.decided) == (matters[1], "last 1.txt", True)
    assert (first.reason, [note.text for note in first.found.notes]) == (WHY, ["We asked for sixty."])
    assert (found.matters, found.looked, found.remarks) == (1, 3, ())


def test_then_comes_what_is_most_alike_and_the_documents_own_clause_never(matters: tuple[Path, Path]) -> None:
    told = [(one.matter, one.document) for one in _similar(*matters).clauses[1:]]
    assert told == [(matters[1], "last 0.txt"), (None, "this 1.txt")], "the same words are most alike"
    likeness = [one.likeness for one in _similar(*matters).clauses[1:]]
    assert likeness[0] == 1.0
    assert likeness[1] < 1, "only the same words are wholly alike: thirty is not ninety"
    assert likeness == sorted(likeness, reverse=True)


def test_only_clauses_of_the_same_type_are_shown(matters: tuple[Path, Path]) -> None:
    assert {one.found.finding.clause for one in _similar(*matters).clauses} == {TYPE}


def test_the_open_matter_among_the_recent_ones_is_looked_through_once(matters: tuple[Path, Path]) -> None:
    found = _similar(matters[0], matters[0], matters[1], matters[1])
    assert (found.matters, found.looked) == (1, 3)


def test_another_matter_and_its_folder_are_left_exactly_as_they_were(matters: tuple[Path, Path]) -> None:
    there = matters[1]
    before = {one.name: one.read_bytes() for one in there.parent.glob("last.smallprint*")}
    times = {one.name: one.stat().st_mtime_ns for one in there.parent.glob("last.smallprint*")}
    _similar(*matters)
    assert {one.name: one.read_bytes() for one in there.parent.glob("last.smallprint*")} == before
    assert {one.name: one.stat().st_mtime_ns for one in there.parent.glob("last.smallprint*")} == times


def test_a_matter_that_is_looked_into_cannot_be_written_to(matters: tuple[Path, Path]) -> None:
    with look_into_matter(matters[1]) as matter:
        assert matter.read_only


def test_a_matter_that_cannot_be_read_costs_itself_alone(matters: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "broken.smallprint").write_bytes(b"no matter")
    found = _similar(matters[0], tmp_path / "broken.smallprint", tmp_path / "gone.smallprint", matters[1])
    assert (found.matters, len(found.remarks)) == (1, 2)
    assert len(found.clauses) == 3
    assert not (tmp_path / "gone.smallprint").exists(), "none is made"


def test_a_type_of_ones_own_is_known_again_by_its_name(tmp_path: Path) -> None:
    paths = [_made(tmp_path, name, ("five days",)) for name in ("a", "b")]
    made = own_clause("Law we like", "Which law?", ClauseGroup.GENERAL, [_LAW], CATALOGUE.types)
    for path, key in zip(paths, (made.key, f"{made.key}-2"), strict=True):
        own = replace(made, key=key)
        with open_matter(path, create=False) as matter:
            matter.clause_types.add(own)
            document = matter.documents.summaries()[0].id
            start = matter.documents.load(document).text.index(_LAW)
            mark(matter, document, own, start, start + len(_LAW))
    with look_into_matter(paths[0]) as matter:
        one = next(one for one in matter.findings.of_document(document) if one.finding.clause == made.key)
        found = similar_clauses(matter, document, one, CATALOGUE, paths, CancelToken())
    assert [(near.matter, near.found.finding.quote) for near in found.clauses] == [(paths[1], _LAW)]


def test_the_setting_says_which_matters_are_read() -> None:
    recent = [Path("/a"), Path("/b")]
    assert others_of("recent", recent) == recent
    assert others_of("this", recent) == ()


def test_it_stops_when_it_is_cancelled(matters: tuple[Path, Path]) -> None:
    token = CancelToken()
    token.cancel()
    with look_into_matter(matters[0]) as matter:
        document = matter.documents.summaries()[0].id
        with pytest.raises(Cancelled):
            similar_clauses(matter, document, _finding(matter, document), CATALOGUE, (), token)


def test_the_command_prints_decision_reason_and_the_words_that_differ(
    matters: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("similar", matters[0], TYPE, "--document", "this 0.txt", "--also", matters[1]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "3 other clauses of this type in this matter and 1 other matter, which were only read." in printed
    assert "% alike · last 1.txt · last · 2" in printed
    assert f"Why: {WHY} Note: We asked for sixty." in printed
    assert "[-thirty-]{+ten+}" in printed
    assert call("similar", matters[0], TYPE, "--only-this", "--json") == 0
    assert '"matters": 0' in capsys.readouterr().out


def test_the_command_says_where_a_matter_that_was_named_could_not_be_looked_into(
    matters: tuple[Path, Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    asked = ("similar", matters[0], TYPE, "--also", tmp_path / "gone.smallprint")
    for more in (("--most", "1"), ("--json",)):
        assert call(*asked, *more) == 1
        assert "gone.smallprint”. If it was moved or renamed" in capsys.readouterr().err
