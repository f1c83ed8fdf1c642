"""A review asks no model: it needs none, loads none, and takes older reviews, which asked one, for what they are."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.bootstrap import Services
from smallprint.domain.finding import Finding, FoundBy
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.domain.run import Run, RunIdentity, RunState
from smallprint.errors import Cancelled, ModelUnusable
from smallprint.matters.intake import add_files
from smallprint.matters.review import pending, review_documents
from smallprint.settings import Settings
from smallprint.store import Matter, open_matter

CONTRACT = """SUPPLY AGREEMENT

This Supply Agreement is made as of February 1, 2019 between Larkfield Mills Ltd and Ondine Foods, Inc.

1. Term. This Agreement shall continue for five (5) years. Either party may terminate it upon thirty days' notice.

2. Liability. The total liability of either party shall not exceed USD 250,000.

3. Law. This Agreement is governed by and construed in accordance with the laws of the State of Oregon.
"""


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A contract of a few clauses."""
    path = tmp_path / "supply.txt"
    path.write_text(CONTRACT, encoding="utf-8")
    return path


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The program with a chosen model that cannot be loaded."""
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF and nothing more")
    opened = Services(replace(Settings(), model=str(broken)))
    yield opened
    opened.close()


@pytest.fixture
def matter(tmp_path: Path) -> Iterator[Matter]:
    """An empty matter."""
    with open_matter(tmp_path / "deal.smallprint") as opened:
        yield opened


def silent(_progress: Progress) -> None:
    pass


def newest(matter: Matter, document_id: int) -> Run:
    run = matter.runs.latest(document_id)
    assert run is not None
    return run


def found(matter: Matter, document_id: int) -> list[Finding]:
    return [replace(one.finding, id=0, run_id=0) for one in matter.findings.of_document(document_id)]


def stopped(services: Services, matter: Matter, document_id: int, at: int) -> Run:
    """Review a document, stop after some candidates and return the run."""
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage is Stage.READ and progress.done == at:
            token.cancel()

    with pytest.raises(Cancelled):
        review_documents(services, matter, [document_id], stop, token)
    return newest(matter, document_id)


def asked_of_a_model(matter: Matter, run: Run, state: RunState) -> Run:
    """Give a document an older review, in which a model confirmed passages, that ended this way."""
    settings = json.dumps({**json.loads(run.settings), "confirms": True, "chooses": False})
    identity = RunIdentity("Granite 4.0 1B", "1" * 64, run.catalogue_sha256, run.app_version, settings)
    candidates = matter.runs.candidates(run.id)
    old = matter.runs.start(run.document_id, identity, candidates)
    matter.runs.record(old, [(0, None, True)])
    matter.runs.finish(old, state)
    return newest(matter, run.document_id)


def test_a_review_loads_no_model_and_names_none(services: Services, matter: Matter, contract: Path) -> None:
    with pytest.raises(ModelUnusable):
        services.engine(silent, CancelToken())
    (document_id,) = add_files(matter, [contract]).ids
    review_documents(services, matter, [document_id], silent, CancelToken())
    run = newest(matter, document_id)
    assert (run.state, run.model_name, run.model_sha256) == (RunState.COMPLETE, "", "")
    assert not run.model_asked
    findings = found(matter, document_id)
    assert {"governing-law", "cap-on-liability"} <= {one.clause for one in findings}
    assert not any(FoundBy.MODEL in one.found_by for one in findings)


def test_a_stopped_review_says_how_far_it_came_and_goes_on_to_the_same_findings(
    services: Services, matter: Matter, contract: Path, tmp_path: Path
) -> None:
    with open_matter(tmp_path / "whole.smallprint") as whole:
        (document_id,) = add_files(whole, [contract]).ids
        review_documents(services, whole, [document_id], silent, CancelToken())
        expected = found(whole, document_id)
    (document_id,) = add_files(matter, [contract]).ids
    run = stopped(services, matter, document_id, 3)
    assert (run.state, run.read) == (RunState.CANCELLED, 3)
    told: list[Progress] = []
    review_documents(services, matter, [document_id], told.append, CancelToken())
    assert (newest(matter, document_id).id, newest(matter, document_id).state) == (run.id, RunState.COMPLETE)
    assert found(matter, document_id) == expected
    reading = [one for one in told if one.stage is Stage.READ]
    assert [one.done for one in reading] == list(range(3, run.candidates + 1))
    assert (reading[0].seconds_left, reading[-1].seconds_left) == (None, 0.0)
    assert reading[-1].findings == len(expected)
    told.clear()
    matter.runs.finish(run.id, RunState.INTERRUPTED)  # ended by force just after its last candidate
    review_documents(services, matter, [document_id], told.append, CancelToken())
    (last,) = [one for one in told if one.stage is Stage.READ]
    assert (last.done, last.total, last.seconds_left) == (run.candidates, run.candidates, 0.0)


def test_an_older_review_that_asked_a_model_and_ended_is_no_work(
    services: Services, matter: Matter, contract: Path
) -> None:
    (document_id,) = add_files(matter, [contract]).ids
    review_documents(services, matter, [document_id], silent, CancelToken())
    old = asked_of_a_model(matter, newest(matter, document_id), RunState.COMPLETE)
    assert old.model_asked
    assert pending(matter) == []


def test_an_older_review_that_asked_a_model_and_was_stopped_is_begun_anew(
    services: Services, matter: Matter, contract: Path
) -> None:
    (document_id,) = add_files(matter, [contract]).ids
    review_documents(services, matter, [document_id], silent, CancelToken())
    expected = found(matter, document_id)
    old = asked_of_a_model(matter, newest(matter, document_id), RunState.CANCELLED)
    assert pending(matter) == [document_id]
    review_documents(services, matter, [document_id], silent, CancelToken())
    run = newest(matter, document_id)
    assert (run.id > old.id, run.state, run.model_asked) == (True, RunState.COMPLETE, False)
    assert [one.state for one in matter.runs.history(document_id)][-2:] == [RunState.CANCELLED, RunState.COMPLETE]
    assert found(matter, document_id) == expected


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"model_sha256": "1" * 64},
        {"catalogue_sha256": "2" * 64},
        {"app_version": "0.0.1"},
        {"settings": '{"candidates_per_clause": 1, "finders": ""}'},
    ],
    ids=lambda other: next(iter(other), "nothing"),
)
def test_a_stopped_review_goes_on_only_where_a_new_one_would_be_the_same_work(
    services: Services, matter: Matter, contract: Path, other: dict[str, str]
) -> None:
    (document_id,) = add_files(matter, [contract]).ids
    review_documents(services, matter, [document_id], silent, CancelToken())
    run = newest(matter, document_id)
    same = RunIdentity(run.model_name, run.model_sha256, run.catalogue_sha256, run.app_version, run.settings)
    stopped_run = matter.runs.start(document_id, replace(same, **other), matter.runs.candidates(run.id))
    matter.runs.finish(stopped_run, RunState.CANCELLED)
    review_documents(services, matter, [document_id], silent, CancelToken())
    assert (newest(matter, document_id).id == stopped_run) is (not other)
    assert newest(matter, document_id).state is RunState.COMPLETE
