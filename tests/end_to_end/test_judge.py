"""The judge that ships, on the sample contract: what it changes, that it repeats itself, and what is so without it."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy
from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.domain.run import RunState
from smallprint.errors import Cancelled
from smallprint.export.run_notes_said import run_notes_said
from smallprint.ingest import Limits
from smallprint.library import known_models
from smallprint.library.judge_files import shipped_judge
from smallprint.matters.finders import passages_to_judge
from smallprint.matters.intake import add_files
from smallprint.matters.review import pending, review_documents
from smallprint.matters.review_remarks import remarks
from smallprint.segment import segment
from smallprint.settings import load_settings, save_settings
from smallprint.store import Matter, open_matter
from smallprint.system.paths import shipped
from tests.parsing import ingest


@pytest.fixture
def services(judged_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    home = tmp_path / "home"
    shutil.copytree(judged_home, home, symlinks=True)
    monkeypatch.setenv("SMALLPRINT_HOME", str(home))
    opened = open_services()
    yield opened
    opened.close()


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    with open_matter(tmp_path / "deal.smallprint") as opened:
        yield opened


def test_the_first_findings_are_stored_before_the_judge_reads(services: Services, matter: Matter, sample: Path) -> None:
    ids = add_files(matter, [sample]).ids
    stored: list[int] = []

    def heard(progress: Progress) -> None:
        if progress.stage is Stage.JUDGE and not stored:
            stored.append(len([one for one in matter.findings.of_document(ids[0]) if one.finding.likely]))

    review_documents(services, matter, ids, heard, CancelToken())
    assert stored[0] >= 8, "cards that the heads and the rules found"
    run = matter.runs.latest(ids[0])
    assert run is not None
    assert (run.state, run.awaits_judge) == (RunState.COMPLETE, False)
    assert run.judge == services.judge(_silent, CancelToken()).identity
    findings = [one.finding for one in matter.findings.of_document(ids[0]) if one.finding.likely]
    heard_by_judge = [one for one in findings if FoundBy.MODEL in one.found_by]
    assert len(heard_by_judge) >= 5
    assert all(one.moved for one in heard_by_judge)
    assert any(one.clause == "governing-law" and one.confidence > 0.7 for one in findings)


def test_a_second_reading_gives_the_same_numbers_to_the_last_bit(services: Services, sample: Path) -> None:
    document = ingest(sample, Limits(60, 2048), CancelToken()).document
    standing, passages = passages_to_judge(Opened(0, document, segment(document)))
    judge = services.judge(_silent, CancelToken())
    first = judge.read(standing, passages, CancelToken())
    assert first.shape == (len(passages), judge.width)
    assert np.array_equal(first, judge.read(standing, passages, CancelToken()))


def test_what_was_decided_meanwhile_stays_and_a_stop_is_made_up_for(
    services: Services, matter: Matter, sample: Path
) -> None:
    ids = add_files(matter, [sample]).ids
    token = CancelToken()
    decided: list[int] = []

    def decide_and_stop(progress: Progress) -> None:
        if progress.stage is Stage.JUDGE and progress.done == 0 and not decided:
            first = next(one.finding for one in matter.findings.of_document(ids[0]) if one.finding.likely)
            matter.decisions.record(first.id, Verdict.REJECTED, reason="Not ours.")
            decided.append(first.id)
            token.cancel()

    with pytest.raises(Cancelled):
        review_documents(services, matter, ids, decide_and_stop, token)
    before = {one.finding.id: one.finding for one in matter.findings.of_document(ids[0])}
    assert matter.documents.summary(ids[0]).reviewed
    assert pending(matter) == list(ids), "the judge is still to read"
    review_documents(services, matter, pending(matter), _silent, CancelToken())
    after = {one.finding.id: one for one in matter.findings.of_document(ids[0])}
    assert len(matter.runs.history(ids[0])) == 1, "the same review went on"
    assert after[decided[0]].verdict is Verdict.REJECTED
    assert after[decided[0]].finding.anchor == before[decided[0]].anchor
    assert before.keys() <= after.keys(), "no card lost its id"
    assert not pending(matter)


def test_without_the_judge_a_review_is_as_the_heads_alone_find(
    services: Services, matter: Matter, sample: Path
) -> None:
    save_settings(replace(load_settings(), judge=False))
    fast = open_services()
    assert not fast.judge_expected
    ids = add_files(matter, [sample]).ids
    review_documents(fast, matter, ids, _never_judged, CancelToken())
    fast.close()
    run = matter.runs.latest(ids[0])
    assert run is not None
    assert (run.judge, run.awaits_judge, run.notes) == ("", False, ())
    assert not any(FoundBy.MODEL in one.finding.found_by for one in matter.findings.of_document(ids[0]))


def test_a_damaged_adapter_is_said_and_costs_no_finding(
    services: Services, matter: Matter, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "models"
    shutil.copytree(shipped("models"), damaged)
    adapter = bytearray((damaged / "nano" / "judge.gguf").read_bytes())
    adapter[-1000] ^= 1
    (damaged / "nano" / "judge.gguf").write_bytes(adapter)
    monkeypatch.setattr(
        "smallprint.judge.chosen.shipped", lambda *parts: shipped(*parts) if parts != ("models",) else damaged
    )
    ids = add_files(matter, [sample]).ids
    review_documents(services, matter, ids, _silent, CancelToken())
    summary = matter.documents.summary(ids[0])
    assert summary.reviewed
    assert not summary.awaits_judge
    assert "without the judge" in run_notes_said(summary.run_notes)
    assert run_notes_said(summary.run_notes) in " ".join(remarks(matter, ids))
    assert summary.findings >= 8


def test_a_judge_that_ends_meanwhile_is_said_and_costs_no_finding(
    services: Services, matter: Matter, sample: Path
) -> None:
    ids = add_files(matter, [sample]).ids

    def end_it(progress: Progress) -> None:
        if progress.stage is Stage.JUDGE:
            services.judges.free()

    review_documents(services, matter, ids, end_it, CancelToken())
    summary = matter.documents.summary(ids[0])
    assert summary.reviewed
    assert summary.findings >= 8
    assert not pending(matter)
    (said,) = remarks(matter, ids)
    assert "without the judge" in said


def test_a_document_removed_while_the_judge_reads_it_costs_only_itself(
    services: Services, matter: Matter, sample: Path, tmp_path: Path
) -> None:
    other = tmp_path / "law.txt"
    other.write_text("1. Law. This Agreement is governed by the laws of the State of Oregon.\n", encoding="utf-8")
    first, second = add_files(matter, [sample, other]).ids

    def remove(progress: Progress) -> None:
        if progress.stage is Stage.JUDGE and progress.document_id == first and not matter.removed.any:
            matter.removed.take(first)

    review_documents(services, matter, [first, second], remove, CancelToken())
    run = matter.runs.latest(second)
    assert run is not None
    assert (run.judge != "", run.awaits_judge) == (True, False)
    matter.removed.restore(first)
    assert pending(matter) == [first], "put back, it awaits the judge still"


def test_switched_off_the_judge_reads_nothing_that_awaits_it(services: Services, matter: Matter, sample: Path) -> None:
    ids = add_files(matter, [sample]).ids
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage is Stage.JUDGE:
            token.cancel()

    with pytest.raises(Cancelled):
        review_documents(services, matter, ids, stop, token)
    services.settings = replace(services.settings, judge=False)
    review_documents(services, matter, pending(matter), _never_judged, CancelToken())
    assert not pending(matter)
    assert len(matter.runs.history(ids[0])) == 1
    assert matter.documents.summary(ids[0]).run_notes == ()


def test_the_judge_refines_no_review_that_another_program_began(
    services: Services, matter: Matter, sample: Path
) -> None:
    ids = add_files(matter, [sample]).ids
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage is Stage.JUDGE:
            token.cancel()

    with pytest.raises(Cancelled):
        review_documents(services, matter, ids, stop, token)
    services.settings = replace(services.settings, candidates_per_clause=2)
    review_documents(services, matter, pending(matter), _silent, CancelToken())
    first, second = matter.runs.history(ids[0])
    assert (first.judge, second.judge != "", second.awaits_judge) == ("", True, False)
    assert not pending(matter)


@pytest.mark.parametrize("model", [one for one in known_models(shipped("models", "catalog.toml")) if one.judge])
def test_each_judge_of_the_catalogue_ships_whole(model: object) -> None:
    judge, sha256 = getattr(model, "judge", ""), getattr(model, "sha256", "")
    found = shipped_judge(shipped("models", judge), sha256, CancelToken())
    keys = np.load(found.outputs, allow_pickle=False)["keys"]
    catalogue = {line["key"] for line in _catalogue()}
    assert {str(key) for key in keys} <= catalogue


def _catalogue() -> list[dict[str, str]]:
    services = open_services()
    types = [{"key": clause.key} for clause in services.catalogue.types]
    services.close()
    return types


def _silent(_progress: Progress) -> None:
    pass


def _never_judged(progress: Progress) -> None:
    assert progress.stage is not Stage.JUDGE, json.dumps(progress.name)
