"""Two versions that one playbook judges: which verdicts changed, and why they cannot be compared."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.decision import Verdict
from smallprint.domain.playbook import Playbook
from smallprint.domain.playbook_verdict import PlaybookVerdict
from smallprint.domain.progress import CancelToken
from smallprint.domain.versions import VersionsCompared
from smallprint.export.comparison import comparison_json, write_comparison
from smallprint.matters.checking import keep_playbook
from smallprint.matters.comparing import compare_documents
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.playbooks import read_playbook
from smallprint.store import Matter, open_matter

OLD = (
    "This Agreement is governed by the laws of Norway.",
    "Either party may terminate this Agreement for convenience on sixty (60) days’ prior written notice.",
    "Neither party may assign this Agreement without the prior written consent of the other.",
)
NEW = (OLD[0].replace("Norway", "Texas"), OLD[1].replace("sixty (60)", "ninety (90)"), OLD[2])
POSITIONS = (
    "{clause: termination-for-convenience, title: Short notice, severity: medium, need: must,"
    " values: {preferred: {at_most: 30 days}, acceptable: {at_most: 60 days}}}",
    "{clause: anti-assignment, title: No assignment, severity: high, need: must}",
    "{clause: governing-law, title: Northern law, severity: high, need: must, values: {preferred: {one_of: [Norway]}}}",
)


def playbook(*positions: str, name: str = "House", contract: str = "") -> Playbook:
    listed = "".join(f"  - {one}\n" for one in positions)
    head = f"name: {name}\nside: customer\n" + (f"contract: {contract}\n" if contract else "")
    return read_playbook(f"{head}positions:\n{listed}", "house.yaml")


@pytest.fixture
def services() -> Iterator[Services]:
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def matter(services: Services, tmp_path: Path) -> Iterator[Matter]:
    """Two versions, reviewed; a person accepted what was found, so that it is sure."""
    with open_matter(tmp_path / "deal.smallprint") as opened:
        for name, lines in (("old.txt", OLD), ("new.txt", NEW)):
            numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
            (tmp_path / name).write_text("\n\n".join(["SERVICES AGREEMENT", *numbered]), encoding="utf-8")
            ids = list(add_files(opened, [tmp_path / name]).ids)
            review_documents(services, opened, ids, lambda _: None, CancelToken(), judged=False)
            for one in opened.findings.of_document(ids[0]):
                told = {"governing-law": "laws of", "termination-for-convenience": "for convenience"}
                right = told.get(one.finding.clause, "may assign") in one.finding.quote
                opened.decisions.record(one.finding.id, Verdict.ACCEPTED if right else Verdict.REJECTED)
        yield opened


def compared(services: Services, matter: Matter, old: int = 1, new: int = 2) -> VersionsCompared:
    return compare_documents(services, matter, old, new, lambda _: None, CancelToken())


def choose(matter: Matter, chosen: Playbook, *documents: int) -> None:
    kept = keep_playbook(matter, chosen)
    for one in documents:
        matter.playbooks.choose(one, kept)


def test_only_verdicts_that_changed_are_told_the_most_severe_first(services: Services, matter: Matter) -> None:
    choose(matter, playbook(*POSITIONS), 1, 2)
    told = compared(services, matter)
    changes = [(one.position.title, one.before, one.after) for one in told.verdicts]
    assert changes == [
        ("Northern law", PlaybookVerdict.MEETS, PlaybookVerdict.DEVIATES),
        ("Short notice", PlaybookVerdict.ACCEPTABLE, PlaybookVerdict.DEVIATES),
    ]
    rests = told.verdicts[0]
    assert rests.old is not None
    assert rests.new is not None
    assert "Norway" in told.old.document.text[rests.old.start : rests.old.end]
    assert "Texas" in told.new.document.text[rests.new.start : rests.new.end]
    back = compared(services, matter, 2, 1)
    assert [(one.before, one.after) for one in back.verdicts] == [(after, before) for _, before, after in changes]


def test_a_playbook_that_the_kind_of_contract_implies_judges_both(services: Services, matter: Matter) -> None:
    keep_playbook(matter, playbook(*POSITIONS, contract="services"))
    for one in (1, 2):
        matter.documents.choose_kind(one, "services")
    assert len(compared(services, matter).verdicts) == 2


def test_what_a_person_said_of_a_position_counts(services: Services, matter: Matter) -> None:
    choose(matter, playbook(*POSITIONS), 1, 2)
    key = compared(services, matter).verdicts[0].position.key
    matter.playbooks.say(2, "House", key, PlaybookVerdict.MEETS)
    assert [one.position.title for one in compared(services, matter).verdicts] == ["Short notice"]


def test_without_a_playbook_for_both_there_is_nothing_to_tell(services: Services, matter: Matter) -> None:
    assert compared(services, matter).verdicts == ()
    choose(matter, playbook(*POSITIONS), 2)
    told = compared(services, matter)
    assert (told.verdicts, told.remarks) == ((), ())


def test_verdicts_of_different_playbooks_are_not_compared_and_that_is_said(services: Services, matter: Matter) -> None:
    choose(matter, playbook(*POSITIONS), 1)
    choose(matter, playbook(*POSITIONS, name="Strict"), 2)
    told = compared(services, matter)
    assert told.verdicts == ()
    assert told.remarks == (
        "The older version is judged by “House”, the newer one by “Strict”. Choose one playbook for both.",
    )
    choose(matter, playbook(*POSITIONS[:2]), 2)
    assert "different editions of the playbook “House”" in compared(services, matter).remarks[0]


def test_the_report_and_the_json_have_the_changed_verdicts(services: Services, matter: Matter, tmp_path: Path) -> None:
    choose(matter, playbook(*POSITIONS), 1, 2)
    told = compared(services, matter)
    write_comparison(told, services.catalogue, tmp_path / "c.html", datetime(2026, 1, 1, tzinfo=UTC))
    page = (tmp_path / "c.html").read_text(encoding="utf-8")
    assert page.index("High. Northern law: meets before, deviates now.") < page.index(
        "Medium. Short notice: acceptable before, deviates now."
    )
    first = json.loads(comparison_json(told))["verdicts"][0]
    assert (first["title"], first["severity"], first["before"], first["after"]) == (
        "Northern law",
        "high",
        "meets",
        "deviates",
    )
    assert "Norway" in first["old"]["text"]
