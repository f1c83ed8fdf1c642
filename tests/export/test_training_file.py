"""Decisions as training data: our own loader reads them back to the same labels."""

import json
from pathlib import Path
from typing import Any

from models.training.contracts import load
from smallprint.domain.decision import Verdict
from smallprint.domain.handoff import report_order
from smallprint.domain.review import DocumentReview, MatterReview
from smallprint.export.training_file import render
from smallprint.locate import load_catalogue
from smallprint.system.paths import shipped
from tests.export.reviews import CAP, LAW, NOTICE, WHEN, document, found, refused, reviewed

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))


def lease(extra: str = "") -> DocumentReview:
    within = document(extra=extra)
    return reviewed(
        within,
        found(within, "governing-law", LAW, Verdict.ACCEPTED),
        found(within, "governing-law", "laws of Delaware", Verdict.EDITED, edited="Delaware"),
        found(within, "cap-on-liability", CAP, Verdict.REJECTED),
        found(within, "termination-for-convenience", NOTICE),
        found(within, "survival", NOTICE, run_id=0),
    )


def rendered(*reviews: DocumentReview) -> Any:
    return json.loads(render(report_order(MatterReview("x", reviews), CATALOGUE, WHEN)))


def test_the_training_code_reads_the_decisions_back_as_the_same_labels(tmp_path: Path) -> None:
    review = lease(extra=" Ünïcode 𝕏.")
    file = tmp_path / "matter.squad.json"
    file.write_bytes(render(report_order(MatterReview("x", (review, refused())), CATALOGUE, WHEN)))
    [contract] = load(file, CATALOGUE)
    assert review.document is not None
    assert (contract.name, contract.document.text) == ("lease.pdf", review.document.text)
    places: dict[str, list[tuple[int, int]]] = {one: [] for one in ("governing-law", "cap-on-liability", "survival")}
    for one in review.findings:
        if one.verdict in (Verdict.ACCEPTED, Verdict.EDITED) or not one.finding.run_id:
            places[one.finding.clause].append((one.finding.anchor.start, one.finding.anchor.end))
    assert contract.labels == places


def test_a_rejected_finding_is_no_answer_and_an_undecided_type_is_not_asked() -> None:
    [entry] = rendered(lease())["data"]
    [paragraph] = entry["paragraphs"]
    asked = {one["id"]: one for one in paragraph["qas"]}
    assert set(asked) == {"lease.pdf__Governing Law", "lease.pdf__Cap On Liability", "lease.pdf__Survival"}
    cap = asked["lease.pdf__Cap On Liability"]
    assert cap["is_impossible"]
    assert cap["answers"] == []
    assert [one["text"] for one in cap["plausible_answers"]] == [CAP]
    assert "Governing Law" in asked["lease.pdf__Governing Law"]["question"]


def test_every_answer_is_the_text_at_its_place() -> None:
    [entry] = rendered(lease(extra=" \ud83d 𝕏"))["data"]
    [paragraph] = entry["paragraphs"]
    for asked in paragraph["qas"]:
        for one in (*asked["answers"], *asked["plausible_answers"]):
            assert paragraph["context"][one["answer_start"] :].startswith(one["text"])


def test_a_contract_on_which_nothing_was_decided_is_left_out() -> None:
    within = document()
    assert rendered(reviewed(within, found(within, "governing-law", LAW)))["data"] == []
