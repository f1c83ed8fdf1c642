import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from smallprint.domain.playbook_verdict import PlaybookVerdict
from smallprint.errors import DocumentRemoved
from smallprint.store import Matter, open_matter
from tests.store.contracts import added

DEVIATES, MEETS = PlaybookVerdict.DEVIATES, PlaybookVerdict.MEETS


def kept(matter: Matter, name: str = "House", contract: str = "", content: str = "name: House\n") -> int:
    return matter.playbooks.keep(name, contract, f"{name}.yaml", f"{content:>064}"[:64], content)


def test_a_playbook_is_kept_once_with_its_content(matter: Matter) -> None:
    first = kept(matter)
    assert kept(matter) == first
    (one,) = matter.playbooks.all()
    assert (one.id, one.name, one.content) == (first, "House", "name: House\n")
    assert kept(matter, content="name: House\nversion: 2\n") != first


def test_a_document_is_judged_by_what_a_person_chose_else_by_its_kind_of_contract(matter: Matter) -> None:
    document = added(matter)
    general, services = kept(matter, "General"), kept(matter, "Services", "services", "s")
    assert matter.playbooks.of_document(document) is None
    matter.documents.recognise(document, "services")
    newer = kept(matter, "Services", "services", "newer")
    assert services != newer

    def judged_by() -> int | None:
        found = matter.playbooks.of_document(document)
        return found.id if found else None

    assert judged_by() == newer
    matter.playbooks.choose(document, general)
    assert judged_by() == general
    matter.playbooks.choose(document, None)
    assert judged_by() is None
    matter.playbooks.unchoose(document)
    assert judged_by() == newer


def test_what_a_person_says_counts_until_it_is_taken_back_and_stays_in_the_file(matter: Matter) -> None:
    document = added(matter)
    matter.playbooks.say(document, "House", "law", DEVIATES, "far away")
    matter.playbooks.say(document, "House", "law", MEETS, "agreed")
    matter.playbooks.say(document, "House", "cap", DEVIATES)
    matter.playbooks.say(document, "House", "cap", None)
    matter.playbooks.say(document, "Other", "law", DEVIATES)
    said = matter.playbooks.said(document, "House")
    assert {key: (one.verdict, one.note) for key, one in said.items()} == {"law": (MEETS, "agreed")}
    with closing(sqlite3.connect(matter.path)) as raw:
        assert raw.execute("SELECT COUNT(*) FROM position_verdicts").fetchall() == [(5,)]


def test_nothing_is_said_of_a_document_that_was_removed_and_all_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        document = added(matter)
        matter.playbooks.choose(document, kept(matter))
        matter.playbooks.say(document, "House", "law", DEVIATES)
        matter.removed.take(document)
        with pytest.raises(DocumentRemoved):
            matter.playbooks.say(document, "House", "law", MEETS)
        with pytest.raises(DocumentRemoved):
            matter.playbooks.choose(document, None)
        matter.removed.purge()
    with closing(sqlite3.connect(path)) as raw:
        for table in ("playbook_choices", "position_verdicts"):
            assert raw.execute(f"SELECT COUNT(*) FROM {table}").fetchall() == [(0,)], table


def test_a_row_that_cannot_be_read_costs_itself_alone(matter: Matter) -> None:
    document = added(matter)
    matter.playbooks.say(document, "House", "law", DEVIATES)
    matter.playbooks.say(document, "House", "cap", MEETS)
    with closing(sqlite3.connect(matter.path)) as raw:
        raw.execute("UPDATE position_verdicts SET verdict = 'splendid' WHERE position = 'law'")
        raw.commit()
    assert list(matter.playbooks.said(document, "House")) == ["cap"]
    assert matter.unreadable == 1
