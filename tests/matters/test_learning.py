"""A playbook learned from a matter: what was accepted in its contracts becomes a draft."""

from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Value
from smallprint.domain.playbook import Comparison, Need, Position
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import PlaybookInvalid
from smallprint.locate import load_catalogue
from smallprint.matters.learning import learned_playbook
from smallprint.playbooks import load_playbook
from smallprint.playbooks.comparing import all_hold
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.cli.test_export import call

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
NOTICES = {
    "one": ("thirty (30) days", "Norway"),
    "two": ("sixty (60) days", "Norway"),
    "three": ("two (2) months", "Sweden"),
}


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A matter of three contracts, reviewed; the third has no assignment clause."""
    folder = tmp_path_factory.mktemp("learning")
    for name, (notice, place) in NOTICES.items():
        clauses = [
            f"AGREEMENT {name}",
            f"1. This Agreement is governed by the laws of {place}.",
            f"2. Either party may terminate this Agreement for convenience on {notice} prior written notice.",
        ]
        if name != "three":
            clauses.append("3. Neither party may assign this Agreement without the other’s prior written consent.")
        (folder / f"{name}.txt").write_text("\n\n".join(clauses), encoding="utf-8")
    path = folder / "signed.smallprint"
    assert call("review", *sorted(folder.glob("*.txt")), "--matter", path, "--fast", "--quiet") == 0
    return path


def decide(matter: Matter, *wanted: str) -> None:
    """Accept the first finding of each wanted type in each document, and reject the rest."""
    for document in matter.documents.summaries():
        taken = set()
        for one in matter.findings.of_document(document.id):
            clause = one.finding.clause
            accepted = clause in wanted and clause not in taken
            taken.add(clause)
            matter.decisions.record(one.finding.id, Verdict.ACCEPTED if accepted else Verdict.REJECTED)


def position(positions: tuple[Position, ...], clause: str) -> Position:
    return next(one for one in positions if one.clause == clause)


def test_what_was_accepted_becomes_a_draft_that_says_from_how_many_contracts(reviewed: Path, tmp_path: Path) -> None:
    out = tmp_path / "learned.yaml"
    with open_matter(reviewed, create=False) as matter:
        decide(matter, "governing-law", "termination-for-convenience", "anti-assignment", "document-name")
    assert call("playbook", "learn", reviewed, out, "--side", "customer") == 0
    playbook = load_playbook(out)
    assert (playbook.side, playbook.version) == ("customer", "draft")
    assert "3 contracts" in playbook.source
    assert {one.clause for one in playbook.positions} == {
        "governing-law", "termination-for-convenience", "anti-assignment",
    }  # fmt: skip
    law = position(playbook.positions, "governing-law")
    assert law.need is Need.MUST
    assert [one.normal for one in law.preferred.conditions[0].bounds] == ["Norway", "Sweden"]
    assert law.source == "Learned from 3 accepted findings in 3 contracts."
    assert "laws of Norway" in law.preferred.wordings[0].examples[0]  # two of three have it
    consent = position(playbook.positions, "anti-assignment")
    assert (consent.need, consent.why) == (Need.MAY, "2 contracts of 3 had it, as accepted.")


def test_the_range_of_values_holds_for_each_of_them_or_is_left_out(reviewed: Path) -> None:
    with open_matter(reviewed, create=False) as matter:
        decide(matter, "termination-for-convenience")
        review = matter.snapshot("signed")
    ended = position(learned_playbook(review, CATALOGUE, "us").positions, "termination-for-convenience")
    values = [one.finding.value for doc in review.documents for one in doc.findings if one.verdict is Verdict.ACCEPTED]
    assert len(values) == 3
    assert ended.preferred.conditions == ()  # nobody can say whether two months are longer than sixty days
    two = replace(review, documents=tuple(one for one in review.documents if "three" not in one.summary.name))
    (ended,) = learned_playbook(two, CATALOGUE, "us").positions
    least, most = ended.preferred.conditions
    assert (least.comparison, least.bounds[0].normal) == (Comparison.AT_LEAST, "30 day")
    assert (most.comparison, most.bounds[0].normal) == (Comparison.AT_MOST, "60 day")
    first = values[0]
    assert isinstance(first, Value)
    assert all_hold((least, most), replace(first, normal="61 day", shown="61 days")) is False


def test_two_contracts_are_too_few_to_say_that_a_clause_must_be_there(reviewed: Path) -> None:
    with open_matter(reviewed, create=False) as matter:
        decide(matter, "governing-law")
        review = matter.snapshot("signed")
    law = learned_playbook(replace(review, documents=review.documents[:2]), CATALOGUE, "us").positions[0]
    assert law.need is Need.MAY


def test_a_matter_in_which_nothing_was_accepted_teaches_nothing(reviewed: Path, tmp_path: Path) -> None:
    with open_matter(reviewed, create=False) as matter:
        decide(matter)
        review = matter.snapshot("signed")
    with pytest.raises(PlaybookInvalid, match="Nothing was accepted"):
        learned_playbook(review, CATALOGUE, "us")
    assert call("playbook", "learn", reviewed, tmp_path / "none.yaml") == 1
    assert not (tmp_path / "none.yaml").exists()


def test_what_one_contract_of_three_has_is_left_out_and_two_give_no_range(tmp_path: Path) -> None:
    for name, more in (
        ("one", ("4% per annum above the base rate", "The Supplier shall carry insurance of EUR 2,000,000.")),
        ("two", ("6% per annum above the base rate", "Invoices are payable within 30 days.")),
        ("three", ("9% per annum", "Invoices are payable within 60 days.")),
    ):
        law, interest = (
            "1. This Agreement is governed by the laws of Norway.",
            f"2. Late sums bear interest at {more[0]}.",
        )
        text = f"AGREEMENT {name}\n\n{law}\n\n{interest}\n\n3. {more[1]}"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "signed.smallprint"
    assert call("review", *sorted(tmp_path.glob("*.txt")), "--matter", path, "--fast", "--quiet") == 0
    with open_matter(path, create=False) as matter:
        decide(matter, "governing-law", "late-interest", "insurance", "payment-terms")
        review = matter.snapshot("signed")
    playbook = learned_playbook(review, CATALOGUE, "us")
    assert {one.clause for one in playbook.positions} == {"governing-law", "late-interest", "payment-terms"}
    assert "Left out: 1 clause type" in playbook.source
    assert position(playbook.positions, "payment-terms").preferred.conditions == ()
    assert position(playbook.positions, "late-interest").preferred.conditions == (), "a margin is no rate"
    assert position(playbook.positions, "governing-law").preferred.conditions


def test_the_beginning_of_a_list_is_no_example(reviewed: Path) -> None:
    with open_matter(reviewed, create=False) as matter:
        decide(matter, "anti-assignment")
        review = matter.snapshot("signed")
    (usual,) = learned_playbook(review, CATALOGUE, "us").positions
    assert usual.preferred.wordings[0].examples

    def cut(one: ReviewedFinding) -> ReviewedFinding:
        return replace(one, finding=replace(one.finding, quote="3. Neither party may assign this Agreement unless:"))

    begun = [replace(one, findings=tuple(map(cut, one.findings))) for one in review.documents]
    (usual,) = learned_playbook(replace(review, documents=tuple(begun)), CATALOGUE, "us").positions
    assert usual.preferred.wordings == ()
