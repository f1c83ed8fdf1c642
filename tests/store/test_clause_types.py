"""The person's own clause types are kept in the matter, also in one from before there were any."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind, as_examples, own_clause
from smallprint.errors import MatterError
from smallprint.locate import load_catalogue
from smallprint.store import Matter, open_matter
from smallprint.store.schema import APPLICATION_ID, migrations
from smallprint.system.paths import shipped
from tests.store.contracts import added, finding, run

SHIPPED = load_catalogue(shipped("resources", "clauses.toml"))


def clause(name: str = "Data protection", known: tuple[ClauseType, ...] = SHIPPED.types) -> ClauseType:
    return own_clause(name, "What of data?", ClauseGroup.LIABILITY, ["One.\nMore.", "Two.", "Two."], known)


def test_a_type_is_there_when_the_matter_is_opened_again(tmp_path: Path) -> None:
    path, other = tmp_path / "a.smallprint", clause("Cookies")
    with open_matter(path) as matter:
        matter.clause_types.add(clause())
        matter.clause_types.add(other)
    with open_matter(path, create=False) as matter:
        assert matter.clause_types.all() == (clause(), other)
        changed = replace(other, name="Cookies and tracking", group=ClauseGroup.EXIT, examples=as_examples(["Three."]))
        changed = replace(changed, value_kind=ValueKind.AMOUNT, unlike=("No cookie.",))
        matter.clause_types.change(changed)
        assert matter.clause_types.all()[1] == changed
        matter.clause_types.remove(clause().key)
        assert matter.clause_types.all() == (changed,)


def test_a_name_is_given_once_and_what_is_gone_is_not_changed(matter: Matter) -> None:
    matter.clause_types.add(clause())
    with pytest.raises(MatterError, match="already"):
        matter.clause_types.add(replace(clause(), key="own-other", name="DATA protection"))
    matter.clause_types.remove(clause().key)
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.clause_types.change(clause())


def older(path: Path, migration: str) -> Database:
    """Make a matter as it was before a migration."""
    before = Migrations("smallprint")
    for one in [one for one in migrations.pending(Database(memory=True)) if one.name < migration]:
        before(name=one.name)(one.fn)
    database = Database(path)
    before.apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return database


def test_a_matter_from_before_own_types_gets_them(tmp_path: Path) -> None:
    path = tmp_path / "old.smallprint"
    older(path, "m004").close()
    with open_matter(path) as matter:
        assert matter.clause_types.all() == ()
        matter.clause_types.add(clause())
        assert matter.clause_types.all() == (clause(),)


def test_a_type_from_before_values_has_none(tmp_path: Path) -> None:
    path, known = tmp_path / "old.smallprint", clause()
    database = older(path, "m012")
    row = (known.key, known.name, known.question, known.group, known.tag, '["One. More.", "Two."]', "2026")
    database.conn.execute("INSERT INTO own_types VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    database.conn.commit()
    database.close()
    with open_matter(path) as matter:
        assert matter.clause_types.all() == (known,)
    assert known.value_kind is ValueKind.NONE


@pytest.mark.parametrize("kind", ["parties", "colour"])
def test_a_kind_of_value_that_no_own_type_has_costs_that_type_alone(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        matter.clause_types.add(clause())
        matter.clause_types.add(clause("Cookies"))
    database = Database(path)
    database.conn.execute("UPDATE own_types SET value_kind = ? WHERE name = 'Cookies'", [kind])
    database.conn.commit()
    database.close()
    with open_matter(path, create=False) as matter:
        assert matter.clause_types.all() == (clause(),)
        assert matter.unreadable == 1


def test_more_findings_of_a_run_are_stored_once_and_stand_beside_the_others(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40))
    run_id = matter.runs.shown(document_id)
    assert run_id is not None
    for _ in range(2):
        matter.findings.add(document_id, run_id, [finding(60, 90, clause="own-data")])
    assert [one.finding.clause for one in matter.findings.of_document(document_id)] == ["governing-law", "own-data"]
    [only] = matter.findings.of_clause("own-data")
    matter.findings.revise([replace(only.finding, confidence=0.2, likely=False)])
    [faded] = matter.findings.of_clause("own-data")
    assert (faded.finding.confidence, faded.finding.likely) == (0.2, False)


def test_a_document_without_a_review_has_no_run_to_show(matter: Matter) -> None:
    assert matter.runs.shown(added(matter)) is None


def test_keys_and_tags_are_like_no_others() -> None:
    known: tuple[ClauseType, ...] = SHIPPED.types
    for name in ("Data protection", "Data protection", "Gov law!", "ÄÖ", "X", *(f"Parties {n}" for n in range(30))):
        known = (*known, clause(name, known))
    assert len({one.key for one in known}) == len({one.tag for one in known}) == len(known)
    assert all(2 <= len(one.tag) <= 4 and one.tag.isupper() for one in known)
    assert [example.passage for example in clause().examples] == ["One. More.", "Two."]


def test_the_catalogue_with_own_types_has_a_hash_of_its_own() -> None:
    both = SHIPPED.with_own((clause(),))
    assert both.types == (*SHIPPED.types, clause())
    assert isinstance(both, ClauseCatalogue)
    assert both.sha256 not in (SHIPPED.sha256, SHIPPED.with_own((clause("Cookies"),)).sha256)
    assert SHIPPED.with_own(()) == SHIPPED
