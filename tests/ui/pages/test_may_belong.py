"""What may belong to a card is tinted: around it, and far from it where a folded finding is tinted by itself."""

from dataclasses import replace
from datetime import UTC, datetime

from smallprint.domain.anchor import Anchor
from smallprint.domain.decision import Decision, Verdict
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.review import ReviewedFinding
from smallprint.locate import load_catalogue
from smallprint.system.paths import shipped
from smallprint.ui.findings.list_model import FindingsModel
from smallprint.ui.pages.marks import marks_of

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
CARD = Finding(
    "audit-rights", Anchor(0, 100, 150), "words", 0.9, (FoundBy.HEADS,), around_start=80, around_end=150, run_id=1, id=1
)
FAR = replace(CARD, anchor=Anchor(0, 900, 950), likely=False, around_start=900, around_end=950, id=2)
HARDLY = replace(FAR, anchor=Anchor(0, 700, 750), around_start=-1, around_end=-1, id=3)


def tints(card: ReviewedFinding, *folded: ReviewedFinding) -> tuple[tuple[int, int], ...]:
    (mark,) = marks_of([card], CATALOGUE, folded)
    return mark.may_belong


def test_a_folded_finding_that_is_tinted_belongs_to_the_mark_of_its_type() -> None:
    assert tints(ReviewedFinding(CARD), ReviewedFinding(FAR), ReviewedFinding(HARDLY)) == ((80, 100), (900, 950))
    assert tints(ReviewedFinding(CARD), ReviewedFinding(replace(FAR, clause="insurance"))) == ((80, 100),)


def test_whichever_card_of_the_type_is_chosen_shows_the_other_place() -> None:
    second = replace(CARD, anchor=Anchor(0, 400, 450), around_start=-1, around_end=-1, id=4)
    marks = marks_of([ReviewedFinding(one) for one in (CARD, second)], CATALOGUE, [ReviewedFinding(FAR)])
    assert [mark.may_belong for mark in marks] == [((80, 100), (900, 950)), ((900, 950),)]


def test_what_a_person_rejected_is_tinted_nowhere() -> None:
    rejected = Decision(1, Verdict.REJECTED, datetime(2026, 3, 1, tzinfo=UTC))
    assert tints(ReviewedFinding(CARD), ReviewedFinding(FAR, rejected)) == ((80, 100),)
    assert tints(ReviewedFinding(CARD, rejected), ReviewedFinding(FAR)) == ()


def test_the_list_gives_what_is_folded_until_it_is_unfolded() -> None:
    model = FindingsModel(CATALOGUE)
    model.set_findings([ReviewedFinding(one) for one in (CARD, FAR)])
    assert [one.finding.id for one in model.still_folded] == [2]
    model.toggle("audit-rights")
    assert model.still_folded == []
    (card, far) = marks_of(model.unfolded, CATALOGUE, model.still_folded)
    assert (card.may_belong, far.may_belong) == (((80, 100),), ())
