"""`smallprint export` and `smallprint import`: what was decided in one matter goes on in another."""

import json
import subprocess
from pathlib import Path

from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from tests.cli.contracts import SMALLPRINT, contract


def call(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*SMALLPRINT, *map(str, arguments)], capture_output=True, text=True, check=False)


def test_a_decision_goes_from_matter_to_matter(tmp_path: Path) -> None:
    file = contract(tmp_path / "deal.txt")
    for name in ("mine", "yours"):
        done = call("review", file, "--matter", tmp_path / f"{name}.smallprint", "--fast", "--quiet")
        assert done.returncode == 0, done.stderr
    with open_matter(tmp_path / "mine.smallprint", create=False) as matter:
        [summary] = matter.documents.summaries()
        one = matter.findings.of_document(summary.id)[0]
        matter.decisions.record(one.finding.id, Verdict.REJECTED, "Not ours.")
    told = tmp_path / "mine.json"
    assert call("export", tmp_path / "mine.smallprint", told).returncode == 0
    taken = call("import", told, tmp_path / "yours.smallprint")
    assert (taken.returncode, taken.stderr) == (0, "Taking in deal.txt\n")
    assert "1 decision and 0 notes" in taken.stdout
    assert call("export", tmp_path / "yours.smallprint", tmp_path / "yours.json").returncode == 0
    [mine], [yours] = (json.loads((tmp_path / f"{one}.json").read_text())["documents"] for one in ("mine", "yours"))
    assert yours["findings"] == mine["findings"]
    again = call("import", told, tmp_path / "yours.smallprint")
    assert again.stdout.startswith("Nothing is new")


def test_a_file_that_is_no_report_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[]")
    done = call("import", tmp_path / "x.json", tmp_path / "none.smallprint")
    assert done.returncode == 1
    assert "is not a report that Smallprint wrote as JSON" in done.stderr
