"""The report's own way of writing rows gives what python-docx gives, and can be stopped at any row."""

import io
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.domain.review import MatterReview
from smallprint.errors import Cancelled
from smallprint.export import docx_report, write_report
from tests.export.by_names import SheetByNames
from tests.export.many import many_findings
from tests.export.reviews import matter, ordered
from tests.export.test_changes import document as negotiated
from tests.export.test_changes import matter as negotiated_matter


def parts(review: MatterReview, unlikely: bool) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx_report.render(ordered(review, unlikely)))) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("unlikely", [False, True])
@pytest.mark.parametrize("made", [matter, lambda: many_findings(60), lambda: negotiated_matter(negotiated())])
def test_every_part_of_the_file_is_as_python_docx_makes_it(
    made: Callable[[], MatterReview], unlikely: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = made()
    ours = parts(review, unlikely)
    monkeypatch.setattr(docx_report, "Sheet", SheetByNames)
    assert ours == parts(review, unlikely)


@pytest.mark.timing
def test_a_report_does_not_look_a_style_up_for_each_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    review = many_findings(400)

    def seconds() -> float:
        started = time.thread_time()
        docx_report.render(ordered(review, unlikely=True))
        return time.thread_time() - started

    ours = min(seconds(), seconds())
    monkeypatch.setattr(docx_report, "Sheet", SheetByNames)
    assert ours * 4 < seconds()


@pytest.mark.parametrize("suffix", [".docx", ".json"])
def test_a_report_says_how_far_it_is(tmp_path: Path, suffix: str) -> None:
    told: list[Progress] = []
    write_report(ordered(many_findings(60), True), tmp_path / f"r{suffix}", None, told.append)
    assert [(one.stage, one.name, one.done, one.total) for one in told] == [
        (Stage.EXPORT, f"r{suffix}", done, 60) for done in range(61)
    ]


@pytest.mark.parametrize("suffix", [".docx", ".json"])
def test_a_cancelled_report_ends_at_the_next_finding_and_leaves_the_earlier_one(tmp_path: Path, suffix: str) -> None:
    token, told = CancelToken(), list[Progress]()

    def report(progress: Progress) -> None:
        told.append(progress)
        if progress.done == 7:
            token.cancel()

    target = tmp_path / f"r{suffix}"
    target.write_text("earlier")
    with pytest.raises(Cancelled):
        write_report(ordered(many_findings(60), True), target, None, report, token)
    assert told[-1].done == 7
    assert [one.name for one in tmp_path.iterdir()] == [target.name]
    assert target.read_text() == "earlier"


def test_a_json_report_is_stopped_while_it_is_put_into_words(tmp_path: Path) -> None:
    token = CancelToken()

    def report(progress: Progress) -> None:
        if progress.done == progress.total:
            token.cancel()

    with pytest.raises(Cancelled):
        write_report(ordered(many_findings(60), True), tmp_path / "r.json", None, report, token)
    assert not list(tmp_path.iterdir())


def test_a_paused_report_waits(tmp_path: Path) -> None:
    token, target = CancelToken(), tmp_path / "r.docx"
    token.pause()
    writer = threading.Thread(
        target=write_report, args=(ordered(many_findings(20), True), target, None, None, token), daemon=True
    )
    writer.start()
    writer.join(0.3)
    assert writer.is_alive()
    assert not target.exists()
    token.resume()
    writer.join(30)
    assert target.exists()
